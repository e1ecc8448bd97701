import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyProject } from '../../tools/film/project.ts'
import type { Film } from '../../tools/film/film.ts'
import { Shot } from '../../tools/film/shot.ts'
import { breakdown } from '../../tools/plan/breakdown.ts'
import { planFilm } from '../../tools/plan/coverage/plan-film.ts'
import { rereadAction, shotFromWords } from '../../tools/plan/shot-from-words.ts'
import { parseScript } from '../../tools/script/parse-script.ts'
import { settingsFor } from './coverage-drafts.ts'

function filmOf(text: string): Film {
  const draft = breakdown(parseScript(new TextEncoder().encode(text), 'film.fountain'), { seed: 1 })
  return planFilm(draft, settingsFor(draft, 1, null))
}
const ferry = filmOf(readFileSync('docs/examples/last-ferry.fountain', 'utf8'))
/** Old Pete speaks to Lena on the pier, in the rain at dusk. */
const talk = ferry.shots.find(
  ({ cast, framing }) => framing === 'over-the-shoulder' && cast[0] === 'ch-old-pete',
)!
const asked = (words: string, film = ferry, neighbour: Shot | undefined = talk) =>
  shotFromWords(words, film, neighbour)

describe('a shot asked for in words', () => {
  test('fits the scene, place, hour and light of its neighbour', () => {
    const shot = asked('Lena opens the suitcase.')
    const { scene, location, interior, timeOfDay, weather } = talk
    expect(shot).toMatchObject({
      scene,
      location,
      interior,
      timeOfDay,
      weather,
      action: 'Lena opens the suitcase.',
    })
    expect(shot.cast).toEqual(['ch-lena'])
    expect(shot.blocking).toEqual([
      { character: 'ch-lena', pose: 'reach', facing: 'right', place: 'left', holds: 'suitcase' },
    ])
    expect(shot.sound).toContain('door-open')
    expect(shot.transition).toEqual({ kind: 'cut', seconds: 0 })
  })

  test.each([
    ['She runs.', ['ch-lena'], 'run'],
    ['He sits down.', ['ch-old-pete'], 'sit'],
    ['Both look up at the sky.', ['ch-old-pete', 'ch-lena'], 'look-up'],
    ['They embrace.', ['ch-old-pete', 'ch-lena'], 'embrace'],
    ['Runs down the pier', ['ch-old-pete'], 'run'],
    ['The girl dances.', ['ch-girl'], 'dance'],
    ['Sie rennt zur Tür.', ['ch-lena'], 'run'],
    ['Lena marche vers la mer.', ['ch-lena'], 'walk'],
    ['Rain falls on the roof.', [], undefined],
  ])('%s', (words, cast, pose) => {
    const shot = asked(words)
    expect(shot.cast).toEqual(cast)
    expect(shot.blocking[0]?.pose).toBe(pose)
  })

  test.each([
    [
      'Close-up of the letter in her hand.',
      { size: 'CU', framing: 'insert', action: 'The letter in her hand.' },
    ],
    ['Wide shot: Lena waits, slow pan left.', { size: 'LS', action: 'Lena waits.' }],
    [
      'Halbtotale: Old Pete sitzt auf einer Kiste.',
      { size: 'LS', action: 'Old Pete sitzt auf einer Kiste.' },
    ],
    ['Nahaufnahme von Lena', { size: 'CU', framing: 'single', action: 'Lena.' }],
    ['Plan large, Lena attend.', { size: 'LS', action: 'Lena attend.' }],
    ['Medium close-up of Pete, static', { size: 'MCU', action: 'Pete.' }],
    ['low angle of Pete pointing at the sea', { angle: 'low', action: 'Pete pointing at the sea.' }],
    ['Drone shot over the harbour', { size: 'ELS', angle: 'high', action: 'The harbour.' }],
    ['Rain falls from above.', { action: 'Rain falls from above.' }],
    ["Over Lena's shoulder: Pete nods", { framing: 'over-the-shoulder', cast: ['ch-old-pete', 'ch-lena'] }],
    [
      'Over the shoulder of Pete, Lena nods',
      { framing: 'over-the-shoulder', cast: ['ch-lena', 'ch-old-pete'] },
    ],
  ])('does as asked: %s', (words, wanted) => {
    expect(asked(words)).toMatchObject(wanted)
  })

  test('a move goes the way, and a shot lasts the time, the words say', () => {
    expect(asked('Wide shot: Lena waits, slow pan left.').movement).toEqual({
      kind: 'pan',
      direction: 'left',
      speed: 'slow',
    })
    expect(asked('A 3-second extreme close-up of the clock')).toMatchObject({ size: 'ECU', duration: 3 })
    expect(asked('The clock shows 10 seconds left.').duration).toBeLessThan(9)
  })

  test('what is said in quotes is spoken', () => {
    const shot = asked('Lena says: "We have to go now."')
    expect(shot.dialogue).toEqual([{ character: 'ch-lena', text: 'We have to go now.', delivery: 'on' }])
    expect(shot).toMatchObject({ role: 'dialogue', action: 'Lena speaks to Old Pete.' })
    expect(asked('He turns to her: „Bleib hier.“').dialogue[0]?.text).toBe('Bleib hier.')
  })

  test('the hour and the weather of the words win', () => {
    expect(asked('Snow falls on Lena at night.')).toMatchObject({ timeOfDay: 'night', weather: 'snow' })
    expect(asked('Good night, thinks Lena.').timeOfDay).toBe(talk.timeOfDay)
  })

  test('asking twice gives two shots', () => {
    const first = asked('She cries.')
    expect(asked('She cries.')).toEqual(first)
    const film = { ...ferry, shots: [...ferry.shots, { ...first, number: ferry.shots.length + 1 }] }
    expect(asked('She cries.', film).id).not.toBe(first.id)
  })

  test('a film without a scene says so', () => {
    expect(() => shotFromWords('She cries.', emptyProject(), undefined)).toThrow(/no scene/u)
  })

  test('any words at any place make a whole shot', () => {
    const words = fc.oneof(
      fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom(
            'Lena',
            'close-up',
            'of',
            'runs',
            ',',
            'over',
            'the',
            'shoulder',
            '"No."',
            'sie',
            '3s',
            '走る',
          ),
          { minLength: 1, maxLength: 12 },
        )
        .map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(words, fc.nat({ max: ferry.shots.length }), (text, at) => {
        const neighbour = ferry.shots[at]
        const made = shotFromWords(text, ferry, neighbour)
        const shot = Shot.parse({ ...made, number: 1 })
        expect(ferry.shots.some(({ id }) => id === shot.id)).toBe(false)
        expect(shot.blocking.map(({ character }) => character)).toEqual(shot.cast)
        expect(rereadAction(shot, text, ferry).blocking.length).toBeLessThanOrEqual(5 + shot.cast.length)
      }),
      { numRuns: 150 },
    )
  })
})

describe('an action written anew', () => {
  const [body] = talk.blocking

  test('keeps who speaks and where they stand', () => {
    const made = rereadAction(talk, 'Old Pete points at the sea.', ferry)
    expect(made.cast).toEqual(talk.cast)
    expect(made.framing).toBe('over-the-shoulder')
    expect(made.blocking[0]).toEqual({ ...body, pose: 'point' })
    expect(made.action).toBe('Old Pete points at the sea.')
  })

  test('takes in who and what is new', () => {
    const alone = ferry.shots.find(({ cast, framing }) => cast.length === 1 && framing === 'single')!
    const made = rereadAction(alone, 'Lena and Old Pete dance, the girl holds a lamp.', ferry)
    expect(made.cast).toEqual(['ch-lena', 'ch-old-pete', 'ch-girl'])
    expect(made.framing).toBe('three-shot')
    expect(made.props.map(({ shape }) => shape)).toContain('lamp')
  })

  test('may leave nobody in the picture', () => {
    const silent = ferry.shots.find(({ cast, dialogue }) => cast.length === 1 && dialogue.length === 0)!
    const made = rereadAction(silent, 'A lamp swings in the wind.', ferry)
    expect(made).toMatchObject({ cast: [], blocking: [], framing: 'insert', subject: 'lamp' })
  })
})
