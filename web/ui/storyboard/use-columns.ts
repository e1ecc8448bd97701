import { useLayoutEffect, useState, type RefObject } from 'react'

/** Pixels between cards. */
export const gap = 10

/** Smallest width of a card in pixels, by the shape of the film and the room there is. */
function smallest(room: number, upright: boolean): number {
  if (room < 560) return upright ? 104 : 148
  return upright ? 132 : 192
}

/** How many cards fit side by side. */
export function columnsFor(room: number, upright: boolean): number {
  return Math.max(1, Math.floor((room + gap) / (smallest(room, upright) + gap)))
}

export function useColumns(element: RefObject<HTMLElement | null>, upright: boolean): number {
  const [columns, setColumns] = useState(3)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const measure = (): void => setColumns(columnsFor(current.clientWidth - 24, upright))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element, upright])
  return columns
}
