import type { SceneDraft } from '../draft.ts'
import type { Beat } from './beat.ts'

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

/**
 * Trims a script that has more silent moments than its length allows: the lightest go first, evenly over the
 * scenes. Speech and the last moment of a scene always stay. `spare` = moments too many.
 */
export function condense(scenes: readonly SceneDraft[], spare: number): SceneDraft[] {
  if (spare <= 0) return [...scenes]
  const silent = scenes.flatMap((scene) =>
    scene.moments.slice(0, -1).map((moment, index) => ({ moment, order: index / scene.moments.length })),
  )
  const droppable = silent.filter(({ moment }) => moment.dialogue.length === 0)
  // Within one weight what stands in the middle of a scene goes before what opens it.
  droppable.sort(
    (a, b) => a.moment.weight - b.moment.weight || Math.abs(a.order - 0.5) - Math.abs(b.order - 0.5),
  )
  const gone = new Set(droppable.slice(0, spare).map(({ moment }) => moment))
  return scenes.map((scene) => ({ ...scene, moments: scene.moments.filter((moment) => !gone.has(moment)) }))
}
