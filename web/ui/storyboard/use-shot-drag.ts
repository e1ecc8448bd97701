import { useEffect, useRef, useState, type RefObject } from 'react'
import { create } from 'zustand'
import type * as drag from '../film/drag-shots.ts'

export type Edge = 'before' | 'after'

export interface Drop {
  shots: readonly string[]
  target: string
  edge: Edge
}

export interface DragState {
  dragging: boolean
  /** Where a drop would land on this card. */
  edge: Edge | null
}

type Dragging = typeof drag

const useDragging = create<{ code: Dragging | null }>(() => ({ code: null }))

/** Gets the dragging ready, once. Without it shots are still moved by keys and menus. */
export function armDrag(): void {
  if (useDragging.getState().code) return
  import('../film/drag-shots.ts').then((code) => useDragging.setState({ code })).catch(() => undefined)
}

/** Makes a card something to drag and to drop beside. */
export function useShotDrag(element: RefObject<HTMLElement | null>, id: string): DragState {
  const [state, setState] = useState<DragState>({ dragging: false, edge: null })
  const code = useDragging((dragging) => dragging.code)
  useEffect(() => {
    const { current } = element
    if (!current || !code) return
    return code.dragCard(current, id, (change) =>
      setState((now) => {
        const next = { ...now, ...change }
        return next.edge === now.edge && next.dragging === now.dragging ? now : next
      }),
    )
  }, [element, id, code])
  return state
}

/** Listens for drops on a list. */
export function useShotDrops(list: RefObject<HTMLElement | null>, onDrop: (drop: Drop) => void): void {
  // Listening anew in the middle of a drag would lose it.
  const latest = useRef(onDrop)
  useEffect(() => {
    latest.current = onDrop
  })
  const code = useDragging((dragging) => dragging.code)
  useEffect(() => {
    const { current } = list
    if (current && code) return code.listenForDrops(current, (drop) => latest.current(drop))
  }, [list, code])
}
