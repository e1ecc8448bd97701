import { useCallback, type KeyboardEvent } from 'react'
import { openShot, useDesk } from '../film/use-desk.ts'
import { seekToShot, transport } from '../player/use-playhead.ts'
import { neighbourOnBoard, type Arrow } from './board-rows.ts'
import { everything, extended, only, toggled } from './selection.ts'
import type { ShotActions } from './use-shot-actions.ts'

interface BoardKeys {
  order: readonly string[]
  columns: number
  actions: ShotActions
  focusShot: (id: string) => void
  /** To a screen reader. */
  say: (sentence: string) => void
}

const arrows: Readonly<Record<string, Arrow>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'home',
  End: 'end',
}

/** Keys inside the board; what is not its own goes on to the page. */
export function useBoardKeys(keys: BoardKeys): (event: KeyboardEvent) => void {
  const { order, columns, actions, focusShot, say } = keys
  return useCallback(
    (event) => {
      const { target } = event
      if (!(target instanceof HTMLElement) || event.defaultPrevented) return
      const id = target.dataset['shot']
      if (id && handle(event, id)) event.preventDefault()

      function walk(arrow: Arrow, from: string): boolean {
        const next = neighbourOnBoard(order, columns, from, arrow)
        if (next === null) return false
        const { selection, opened } = useDesk.getState()
        const chosen = event.shiftKey ? extended(selection, order, next) : only(next)
        useDesk.setState({ selection: chosen, opened: opened === null ? null : next })
        focusShot(next)
        if (!event.shiftKey && transport.speed === 0) seekToShot(next)
        return true
      }

      function handle({ key, altKey, metaKey, ctrlKey }: KeyboardEvent, shot: string): boolean {
        const { selection } = useDesk.getState()
        const ids = selection.ids.length > 0 ? selection.ids : [shot]
        const arrow = arrows[key]
        if (altKey && (arrow === 'left' || arrow === 'right' || arrow === 'up' || arrow === 'down')) {
          say(actions.nudge(ids, arrow === 'left' || arrow === 'up' ? -1 : 1))
          return true
        }
        if (arrow) return walk(arrow, shot)
        if ((metaKey || ctrlKey) && key === 'a') useDesk.setState({ selection: everything(order) })
        else if ((metaKey || ctrlKey) && key === ' ')
          useDesk.setState({ selection: toggled(selection, shot) })
        else if (key === 'Enter') openShot(shot)
        else if (key === 'Delete' || key === 'Backspace') focusShot(actions.remove(ids) ?? shot)
        else if (key === 'Escape') useDesk.setState({ selection: { ids: [], anchor: null, focus: shot } })
        else return false
        return true
      }
    },
    [order, columns, actions, focusShot, say],
  )
}
