/** The slate: what it says, and what it must not depend on. */
import { expect, test } from 'vitest'
import type { Shot } from '../../tools/film/shot.ts'
import { headingOf } from '../../tools/generate/providers/animatic/heading.ts'
import { createRenderer } from '../../tools/generate/providers/animatic/renderer.ts'
import { AnimaticOptions } from '../../tools/generate/providers/animatic/request.ts'
import { makeInput, makeShot } from './animatic-shots.ts'

test('a shot keeps its picture wherever it stands in the film', () => {
  const { characters, location } = makeInput()
  const parse = (change: Partial<Shot>, scene: object) =>
    AnimaticOptions.parse({ shot: makeShot(change), scene, characters, location })
  const here = parse({}, { number: 1, heading: 'EXT. PIER - DAY' })
  const there = parse(
    { id: 'sh-9', number: 41, scene: 'sc-8', role: 'button', intent: 'Close it.', hero: true },
    { heading: 'EXT. PIER - DAY' },
  )
  expect(there).toEqual(here)
  expect(parse({ size: 'CU' }, { heading: 'EXT. PIER - DAY' })).not.toEqual(here)
  const frame = (options: typeof here) =>
    createRenderer({ ...makeInput({}, 'room', { overlay: true }), ...options }).render(3)
  expect(frame(there).equals(frame(here))).toBe(true)
})

test.each([
  ['EXT. PIER - DAY', {}, 'EXT. PIER - DAY'],
  ['EXT. PIER - CONTINUOUS', {}, 'EXT. PIER - CONTINUOUS'],
  ['INT./EXT. PIER - DAY', { interior: true }, 'INT./EXT. PIER - DAY'],
  // A view of the pier from the office above it.
  ['INT. OFFICE - NIGHT', { timeOfDay: 'night' }, 'EXT. PIER - NIGHT'],
  ['EXT. PIER - DAY', { timeOfDay: 'night' }, 'EXT. PIER - NIGHT'],
  ["EXT. PETE'S PIER - FAR END - DAY", { timeOfDay: 'dusk' }, "EXT. PETE'S PIER - FAR END - DUSK"],
  ['INNEN. BÜRO - TAG', { timeOfDay: 'night' }, 'AUSSEN. PIER - NACHT'],
  ['INT. BUREAU - JOUR', { timeOfDay: 'dawn' }, 'EXT. PIER - AUBE'],
  ['Somewhere', {}, 'EXT. PIER - DAY'],
  ['Pier', { timeOfDay: 'dusk' }, 'Pier'],
] as const)('%s, shown %o, is headed %s', (heading, change, wanted) => {
  expect(headingOf(makeInput(change, 'harbour', { scene: { heading } }))).toBe(wanted)
})
