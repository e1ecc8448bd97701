import { useEffect } from 'react'
import type { CompareClock } from './use-compare-clock.ts'

interface Handles {
  clock: CompareClock
  swap: () => void
  flipWipe: () => void
}

/** Whether the key means something to the control that has the focus. */
function taken(event: KeyboardEvent): boolean {
  const { target, key } = event
  if (!(target instanceof Element) || event.defaultPrevented) return event.defaultPrevented
  if (target.closest('[role=listbox], [role=combobox]')) return true
  if (key === ' ') return target.closest('button') !== null
  return key.startsWith('Arrow') && target.closest('[role=slider], input[type=range]') !== null
}

function act({ key }: KeyboardEvent, { clock, swap, flipWipe }: Handles): boolean {
  if (key === ' ' || key === 'k') clock.toggle()
  else if (key === 'ArrowLeft') clock.step(-1)
  else if (key === 'ArrowRight') clock.step(1)
  else if (key === 'x') swap()
  else if (key === 'w') flipWipe()
  else return false
  return true
}

/** The comparison's own keys, wherever in its window the focus is. */
export function useCompareKeys(handles: Handles): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.metaKey && !event.ctrlKey && !event.altKey && !taken(event) && act(event, handles)) {
        event.preventDefault()
      }
    }
    // Captured, because the window keeps arrow keys from leaving it.
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  })
}
