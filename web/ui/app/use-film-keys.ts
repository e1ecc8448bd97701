import { useMemo } from 'react'
import { useUndo } from '../api/use-undo.ts'
import { useShortcuts, type Shortcut } from './shortcuts.ts'
import { tellDirector, toggleChat } from './studio-page.ts'

/** Keys of the film page; the player and the board add their own. */
export function useFilmKeys(id: string): void {
  const { undo, redo } = useUndo(id)
  const shortcuts = useMemo<readonly Shortcut[]>(
    () => [
      { keys: '$mod+z', label: 'common.undo', group: 'film', run: undo },
      { keys: '$mod+Shift+z', label: 'common.redo', group: 'film', run: redo },
      { keys: '/', label: 'app.focusChat', group: 'chat', run: () => tellDirector('') },
      { keys: '$mod+b', label: 'app.chat', group: 'chat', whileTyping: true, run: toggleChat },
    ],
    // Both read the film when they are called; a new pair of functions does nothing else than the first.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [id],
  )
  useShortcuts(shortcuts)
}
