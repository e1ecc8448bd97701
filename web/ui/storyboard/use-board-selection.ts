import { useCallback, useEffect, useMemo, type MouseEvent } from 'react'
import { useDesk } from '../film/use-desk.ts'
import { seekToShot, transport } from '../player/use-playhead.ts'
import { extended, only, pruned, toggled } from './selection.ts'

interface BoardSelection {
  select: (id: string, event: Pick<MouseEvent, 'shiftKey' | 'metaKey' | 'ctrlKey'>) => void
  chooseForMenu: (id: string) => void
}

/** Choosing by mouse. A plain click also shows the shot in the player, unless the film is running. */
export function useBoardSelection(order: readonly string[]): BoardSelection {
  const present = useMemo(() => new Set(order), [order])
  useEffect(() => {
    useDesk.setState(({ selection, opened }) => ({
      selection: pruned(selection, present),
      opened: opened !== null && !present.has(opened) ? null : opened,
    }))
  }, [present])
  const select = useCallback<BoardSelection['select']>(
    (id, { shiftKey, metaKey, ctrlKey }) => {
      const { selection, opened } = useDesk.getState()
      if (shiftKey) return useDesk.setState({ selection: extended(selection, order, id) })
      if (metaKey || ctrlKey) return useDesk.setState({ selection: toggled(selection, id) })
      useDesk.setState({ selection: only(id), opened: opened === null ? null : id })
      if (transport.speed === 0) seekToShot(id)
    },
    [order],
  )
  const chooseForMenu = useCallback((id: string) => {
    const { selection } = useDesk.getState()
    if (!selection.ids.includes(id)) useDesk.setState({ selection: only(id) })
  }, [])
  return { select, chooseForMenu }
}
