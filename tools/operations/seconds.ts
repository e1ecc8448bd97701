/** Lengths on the film's grid. All values are seconds. */
import type { Shot } from '../film/shot.ts'
import { onGrid } from '../plan/lengths.ts'

/** Six frames: less is not seen as a shot. */
export const leastShot = 0.25
export const longestShot = 120

/** What of the shot is in the cut. */
export function seenSeconds(shot: Pick<Shot, 'duration'>, trim: { head: number; tail: number }): number {
  return onGrid(shot.duration - trim.head - trim.tail)
}

/** A length as a sentence says it: at most two decimals. */
export const said = (seconds: number): number => Number(seconds.toFixed(2))
