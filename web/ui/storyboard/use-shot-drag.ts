import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { useDesk } from '../film/use-desk.ts'

type Edge = 'before' | 'after'

export interface Drop {
  shots: readonly string[]
  target: string
  edge: Edge
}

const kind = 'firstcut/shots'

function edgeAt(element: Element, x: number): Edge {
  const { left, width } = element.getBoundingClientRect()
  return x < left + width / 2 ? 'before' : 'after'
}

/** The dragged shot, or all chosen ones when it is among them. */
function dragged(id: string): readonly string[] {
  const { selection } = useDesk.getState()
  return selection.ids.includes(id) ? selection.ids : [id]
}

export interface DragState {
  dragging: boolean
  /** Where a drop would land on this card. */
  edge: Edge | null
}

/** Makes a card something to drag and to drop beside. */
export function useShotDrag(element: RefObject<HTMLElement | null>, id: string): DragState {
  const [state, setState] = useState<DragState>({ dragging: false, edge: null })
  useEffect(() => {
    const { current } = element
    if (!current) return
    const setEdge = (edge: Edge | null): void =>
      setState((now) => (now.edge === edge ? now : { ...now, edge }))
    return combine(
      draggable({
        element: current,
        getInitialData: () => ({ kind, shots: dragged(id) }),
        onDragStart: () => setState({ dragging: true, edge: null }),
        onDrop: () => setState({ dragging: false, edge: null }),
      }),
      dropTargetForElements({
        element: current,
        canDrop: ({ source }) => source.data['kind'] === kind,
        getData: ({ input }) => ({ target: id, edge: edgeAt(current, input.clientX) }),
        onDrag: ({ self, source }) => {
          const own = (source.data['shots'] as readonly string[]).includes(id)
          setEdge(own ? null : (self.data['edge'] as Edge))
        },
        onDragLeave: () => setEdge(null),
        onDrop: () => setEdge(null),
      }),
    )
  }, [element, id])
  return state
}

/** Pixels from the edge of the list where it begins to roll, and the most it rolls per frame. */
const rollZone = 72
const rollMost = 18

/** Listens for drops, and rolls the list while something is held near its edge. */
export function useShotDrops(list: RefObject<HTMLElement | null>, onDrop: (drop: Drop) => void): void {
  // Listening anew in the middle of a drag would lose it.
  const latest = useRef(onDrop)
  useEffect(() => {
    latest.current = onDrop
  })
  useEffect(() => {
    let [speed, request] = [0, 0]
    const roll = (): void => {
      list.current?.scrollBy(0, speed)
      request = requestAnimationFrame(roll)
    }
    const stop = (): void => {
      cancelAnimationFrame(request)
      speed = 0
    }
    const unlisten = monitorForElements({
      canMonitor: ({ source }) => source.data['kind'] === kind,
      onDragStart: () => (request = requestAnimationFrame(roll)),
      onDrag: ({ location }) => {
        const box = list.current?.getBoundingClientRect()
        const y = location.current.input.clientY
        const [above, below] = box ? [box.top + rollZone - y, y - (box.bottom - rollZone)] : [0, 0]
        const share = above > 0 ? -above / rollZone : below > 0 ? below / rollZone : 0
        speed = Math.max(-1, Math.min(1, share)) * rollMost
      },
      onDrop: ({ source, location }) => {
        stop()
        const target = location.current.dropTargets[0]?.data
        if (target)
          latest.current({
            shots: source.data['shots'] as readonly string[],
            target: target['target'] as string,
            edge: target['edge'] as Edge,
          })
      },
    })
    return () => {
      stop()
      unlisten()
    }
  }, [list])
}
