/** The dragging itself. Fetched when a pointer first comes near the board, since a page is read before it is rearranged. */
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useDesk } from './use-desk.ts'
import { roller } from './roller.ts'
import type { DragState, Drop, Edge } from '../storyboard/use-shot-drag.ts'

type Stop = () => void

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

/** Makes a card something to drag and to drop beside. */
export function dragCard(
  element: HTMLElement,
  id: string,
  onChange: (state: Partial<DragState>) => void,
): Stop {
  return combine(
    draggable({
      element,
      getInitialData: () => ({ kind, shots: dragged(id) }),
      onDragStart: () => onChange({ dragging: true, edge: null }),
      onDrop: () => onChange({ dragging: false, edge: null }),
    }),
    dropTargetForElements({
      element,
      canDrop: ({ source }) => source.data['kind'] === kind,
      getData: ({ input }) => ({ target: id, edge: edgeAt(element, input.clientX) }),
      onDrag: ({ self, source }) => {
        const own = (source.data['shots'] as readonly string[]).includes(id)
        onChange({ edge: own ? null : (self.data['edge'] as Edge) })
      },
      onDragLeave: () => onChange({ edge: null }),
      onDrop: () => onChange({ edge: null }),
    }),
  )
}

/** Listens for drops, and rolls the list while something is held near its edge. */
export function listenForDrops(list: HTMLElement, onDrop: (drop: Drop) => void): Stop {
  const { start, steer, stop } = roller(list)
  const unlisten = monitorForElements({
    canMonitor: ({ source }) => source.data['kind'] === kind,
    onDragStart: start,
    onDrag: ({ location }) => steer(location.current.input.clientY),
    onDrop: ({ source, location }) => {
      stop()
      const target = location.current.dropTargets[0]?.data
      if (!target) return
      onDrop({
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
}
