import { tellsMoment } from './beat.ts'
import type { Beat } from './beat.ts'
import { leastSeconds } from './least-seconds.ts'

/** What adds at least this much is made even when nobody asked for a length. */
const worthwhile = 0.6

/** Keeps the shots the film needs and the best of the others, up to `count` (null = what is worthwhile). */
export function chooseBeats(scenes: readonly (readonly Beat[])[], count: number | null): Beat[][] {
  const needed = scenes.flat().filter((beat) => beat.need >= 1).length
  const optional = scenes.flat().filter((beat) => beat.need < 1)
  if (count === null) return scenes.map((beats) => beats.filter((beat) => beat.need >= worthwhile))
  const ranked = optional
    .map((beat, index) => ({ beat, index }))
    .sort((a, b) => b.beat.need - a.beat.need || a.index - b.index)
  const taken = new Set(ranked.slice(0, Math.max(0, count - needed)).map((entry) => entry.beat))
  return scenes.map((beats) => beats.filter((beat) => beat.need >= 1 || taken.has(beat)))
}

/** Seconds the shots that must be made take at the least. */
export function leastTotal(scenes: readonly (readonly Beat[])[], average: number): number {
  const needed = scenes.flat().filter((beat) => beat.need >= 1)
  return needed.reduce(
    (sum, beat) => sum + leastSeconds(beat, beat.role, tellsMoment(beat) ? beat.moment.text : '', average),
    0,
  )
}
