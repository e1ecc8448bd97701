import { useEffect, useMemo, useRef } from 'react'
import { useShortcuts, type Shortcut } from '../app/shortcuts.ts'
import { openShot, useDesk } from '../film/use-desk.ts'
import { everything } from './selection.ts'
import type { ShotActions } from './use-shot-actions.ts'

const none: readonly Shortcut[] = []

/** The board's keys for when the focus is elsewhere on the page; the shortcut sheet shows them from here. */
export function useBoardShortcuts(order: readonly string[], actions: ShotActions): void {
  const latest = useRef({ order, actions })
  useEffect(() => {
    latest.current = { order, actions }
  })
  const chosen = useDesk(({ selection }) => selection.ids.length > 0)
  const all = useMemo<readonly Shortcut[]>(
    () => [
      {
        keys: '$mod+a',
        label: 'board.selectAll',
        group: 'go',
        run: () => useDesk.setState({ selection: everything(latest.current.order) }),
      },
    ],
    [],
  )
  const forChosen = useMemo<readonly Shortcut[]>(() => {
    const ids = (): readonly string[] => useDesk.getState().selection.ids
    const open = (): void => {
      const [first] = ids()
      if (first) openShot(first)
    }
    return [
      { keys: 'Enter', label: 'board.open', group: 'go', run: open },
      {
        keys: 'Alt+ArrowLeft',
        label: 'board.moveLeft',
        group: 'film',
        run: () => void latest.current.actions.nudge(ids(), -1),
      },
      {
        keys: 'Alt+ArrowRight',
        label: 'board.moveRight',
        group: 'film',
        run: () => void latest.current.actions.nudge(ids(), 1),
      },
      {
        keys: 'Delete',
        label: 'board.delete',
        group: 'film',
        run: () => void latest.current.actions.remove(ids()),
      },
    ]
  }, [])
  useShortcuts(all)
  useShortcuts(chosen ? forChosen : none)
}
