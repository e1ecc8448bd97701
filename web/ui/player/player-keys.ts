import { neighbour } from './shot-at.ts'
import { seekTo, usePlayhead } from './use-playhead.ts'

/** To the next shot's first frame, or back to this one's and the one before. */
export function goToNeighbour(step: 1 | -1): void {
  const { spans, time } = usePlayhead.getState()
  const start = neighbour(spans, time, step)
  if (start !== null) seekTo(start + 0.01)
}
