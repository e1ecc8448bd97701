import type { KeyboardEvent, PointerEvent } from 'react'
import { useI18n } from '../i18n/use-i18n.ts'
import { chatWidths, setChatWidth, useStudioPage } from './studio-page.ts'

/** Pixels a press of an arrow key moves it. */
const step = 24

/** The line between chat and film, to be dragged or moved with the arrow keys. */
export function ChatDivider() {
  const { t } = useI18n()
  const { chatWidth } = useStudioPage()
  const drag = (event: PointerEvent): void => {
    if (event.buttons === 1) setChatWidth(event.clientX)
  }
  const press = (event: KeyboardEvent): void => {
    const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (way === undefined) return
    event.preventDefault()
    setChatWidth(chatWidth + way * step)
  }
  return (
    // A window splitter is a separator with a value, a focus and keys.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('app.resizeChat')}
      aria-valuenow={chatWidth}
      aria-valuemin={chatWidths.smallest}
      aria-valuemax={chatWidths.largest}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => setChatWidth(chatWidths.usual)}
      className="relative w-px shrink-0 cursor-col-resize touch-none bg-line after:absolute after:inset-y-0 after:-left-1 after:z-10 after:w-2.5 hover:bg-accent focus-visible:bg-accent"
    />
  )
}
