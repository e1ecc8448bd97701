/** Random operations on a film, sensible ones and wrong ones alike. */
import fc from 'fast-check'
import { aspects } from '../../tools/film/film.ts'
import type { Project } from '../../tools/film/project.ts'
import {
  Genre,
  MovementKind,
  shotSizes,
  TimeOfDay,
  TransitionKind,
  Weather,
} from '../../tools/film/vocabulary.ts'
import type { Operation, ShotFields } from '../../tools/operations/operation.ts'

const fields: fc.Arbitrary<ShotFields> = fc.record(
  {
    size: fc.constantFrom(...shotSizes),
    timeOfDay: fc.constantFrom(...TimeOfDay.options),
    weather: fc.constantFrom(...Weather.options),
    movement: fc.record({ kind: fc.constantFrom(...MovementKind.options) }),
    transition: fc.record({ kind: fc.constantFrom(...TransitionKind.options) }),
    duration: fc.double({ min: 0.25, max: 18, noNaN: true }),
    action: fc.constantFrom('She runs to the door.', 'Er öffnet die Tür.', 'Nothing moves.', '💥'),
    hero: fc.boolean(),
  },
  { requiredKeys: [] },
)

/** Picks by number, so that one recipe fits whatever the film has become; beyond its end means a wrong name. */
export interface Recipe {
  kind: number
  a: number
  b: number
  some: number[]
  set: ShotFields
  seconds: number
  words: string
}

export const recipe: fc.Arbitrary<Recipe> = fc.record({
  kind: fc.nat(17),
  a: fc.nat(30),
  b: fc.nat(30),
  some: fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }),
  set: fields,
  seconds: fc.double({ min: 0.1, max: 120, noNaN: true }),
  words: fc.constantFrom('Mara', 'A red door', 'Zoë Ünlü', '灯台', 'x'.repeat(190)),
})

export function operationFrom(
  project: Project,
  { kind, a, b, some, set, seconds, words }: Recipe,
): Operation {
  const shot = (index: number): string => project.shots[index % (project.shots.length + 1)]?.id ?? 'sh-none'
  const shots = some.map(shot)
  const character = project.bible.characters[a % (project.bible.characters.length + 1)]?.id ?? 'ch-none'
  const location = project.bible.locations[a % (project.bible.locations.length + 1)]?.id ?? 'lo-none'
  const scene = project.scenes[a % (project.scenes.length + 1)]?.id ?? 'sc-none'
  const kinds: (() => Operation)[] = [
    () => ({ kind: 'add-shot', after: a % 2 ? shot(b) : null, action: words, set }),
    () => ({ kind: 'split-shot', shot: shot(a), at: seconds / 20 }),
    () => ({ kind: 'merge-shots', shots: [shot(a), shot(a + 1)] }),
    () => ({ kind: 'delete-shots', shots }),
    () => ({ kind: 'move-shots', shots, after: a % 3 ? shot(b) : null }),
    () => ({ kind: 'swap-shots', first: shot(a), second: shot(b) }),
    () => ({ kind: 'edit-shots', shots, set, ...(a % 2 && { scale: 0.5 + b / 20 }) }),
    () => ({ kind: 'edit-scene', scene, set: { weather: set.weather, timeOfDay: set.timeOfDay } }),
    () => ({ kind: 'set-model', shots, model: ['kling-3.0', 'wan-2.1', 'sora-2', 'vhs', null][b % 5]! }),
    () => ({ kind: 'redo-shots', shots, ...(a % 2 && { model: 'kling-3.0' }) }),
    () => ({ kind: 'trim-shot', shot: shot(a), head: seconds / 60, tail: seconds / 50 }),
    () => ({ kind: 'set-length', seconds, ...(a % 2 && { shots }) }),
    () => ({ kind: 'set-sound', part: 'music', set: { on: a % 2 === 0, gain: (b % 20) - 10 } }),
    () => ({ kind: 'set-title', title: words }),
    () => ({ kind: 'set-style', style: words, aspect: aspects[a % 4], genre: Genre.options[b % 5] }),
    () => ({ kind: 'set-budget', cap: seconds, autoApprove: b }),
    () => ({ kind: 'add-character', name: words, description: 'An old woman in a green coat.' }),
    () =>
      a % 2
        ? { kind: 'edit-character', character, set: { name: words } }
        : { kind: 'edit-location', location, set: { description: words } },
  ]
  return kinds[kind]!()
}
