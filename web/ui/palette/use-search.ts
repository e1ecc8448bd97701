import { useDeferredValue, useMemo, useState, type KeyboardEvent } from 'react'
import { tellDirector } from '../app/studio-page.ts'
import { closeWindow } from '../app/windows.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import type { Command } from './commands.ts'
import { ranked } from './rank.ts'

/** Commands shown at once; who wants more types more. */
const most = 40

/** What was typed, what it finds, which of it is chosen, and the keys that move between. */
export function useSearch(commands: readonly Command[], inFilm: boolean) {
  const { t } = useI18n()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const wanted = useDeferredValue(query)
  const found = useMemo(() => ranked(commands, wanted).slice(0, most), [commands, wanted])
  const text = query.trim()
  const say: Command = { id: 'say', label: t('palette.say', { text }), run: () => tellDirector(text, true) }
  const shown = inFilm && text ? [...found, say] : found
  const place = Math.min(active, shown.length - 1)

  const pick = (command: Command | undefined): void => {
    if (!command) return
    closeWindow()
    // After the window has gone and given the focus back, so that the command may move it.
    setTimeout(command.run)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && shown.length > 0) {
      event.preventDefault()
      setActive((place + step + shown.length) % shown.length)
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      pick(shown[place])
    }
  }
  const type = (text: string): void => {
    setQuery(text)
    setActive(0)
  }
  return { query, type, shown, place, setActive, pick, onKeyDown }
}
