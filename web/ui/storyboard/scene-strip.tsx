import { useI18n } from '../i18n/use-i18n.ts'
import { cx } from '../parts/cx.ts'
import type { BoardCell } from './board-rows.ts'
import { gap } from './use-columns.ts'

/** The scene's bracket over its shots: its heading over the first, a line over the rest. */
export function SceneStrip({ cell }: { cell: BoardCell }) {
  const { t, seconds } = useI18n()
  const { opens, goesOn } = cell
  const summary = opens
    ? t('board.sceneLine', {
        shots: t('common.shots', { count: opens.shots }),
        length: seconds(opens.seconds),
      })
    : ''
  return (
    <div className="relative h-7">
      {opens ? (
        <p
          title={[opens.scene?.heading, opens.scene?.beat, summary].filter(Boolean).join('\n')}
          className="flex h-5 items-center gap-1.5 overflow-hidden text-2xs"
        >
          <span className="font-mono text-ink-faint">{opens.scene?.number ?? '–'}</span>
          <span className="truncate font-semibold tracking-wide text-ink-soft">{opens.scene?.heading}</span>
        </p>
      ) : null}
      <span
        aria-hidden
        className={cx(
          'absolute bottom-1.5 left-0 h-0.5 rounded-full',
          opens ? 'bg-ink-faint' : 'bg-line-strong/60',
        )}
        style={{ right: goesOn ? -gap : 0 }}
      />
    </div>
  )
}
