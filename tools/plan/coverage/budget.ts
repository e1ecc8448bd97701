import type { Moment, SceneDraft } from '../draft.ts'
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

/**
 * Trims a script that has more silent moments than fit into its length: the lightest go first, in the middle
 * of scenes before their openings. Speech, turning points and the last moment of a scene always stay: what the
 * film is about is worth more than its length. `excess` in seconds.
 */
export function condense(scenes: readonly SceneDraft[], excess: number, average: number): SceneDraft[] {
  const silent = scenes.flatMap((scene) =>
    scene.moments.slice(0, -1).map((moment, index) => ({ moment, order: index / scene.moments.length })),
  )
  const droppable = silent.filter(({ moment }) => moment.dialogue.length === 0 && moment.weight < 3)
  droppable.sort(
    (a, b) => a.moment.weight - b.moment.weight || Math.abs(a.order - 0.5) - Math.abs(b.order - 0.5),
  )
  const gone = new Set<Moment>()
  let left = excess
  for (const { moment } of droppable) {
    if (left <= 0) break
    gone.add(moment)
    left -= Math.min(average, Math.max(1.2, moment.text.length / 20))
  }
  return scenes.map((scene) => ({ ...scene, moments: scene.moments.filter((moment) => !gone.has(moment)) }))
}
