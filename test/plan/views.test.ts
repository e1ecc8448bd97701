import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Shot } from '../../tools/film/shot.ts'
import { shotSizes } from '../../tools/film/vocabulary.ts'
import type { FilmDraft, Moment } from '../../tools/plan/draft.ts'
import { planFilm } from '../../tools/plan/coverage/plan-film.ts'
import { characterOf, drafts, settingsFor } from './coverage-drafts.ts'

const isAtLeast = (shot: Shot, size: Shot['size']): boolean =>
  shotSizes.indexOf(shot.size) >= shotSizes.indexOf(size)

const moment = (change: Partial<Moment>): Moment => ({
  kind: 'deed',
  text: 'Something happens.',
  subject: 'it',
  cast: [],
  bodies: [],
  props: [],
  dialogue: [],
  sound: [],
  mood: 'neutral',
  weight: 2,
  ...change,
})
const thing = (shape: string): Moment =>
  moment({ kind: 'thing', text: `There: the ${shape}.`, props: [{ shape, label: shape, weight: 'focus' }] })

const robot = characterOf('ch-robot')
const bible: FilmDraft['bible'] = {
  characters: [characterOf('ch-mara'), { ...robot, look: { ...robot.look, kind: 'robot' } }],
  locations: [
    { id: 'lo-tower', name: 'Tower', description: 'A lighthouse.', family: 'lighthouse', interior: false },
    { id: 'lo-lamp', name: 'Lamp room', description: '', family: 'lamp-room', interior: true },
    {
      id: 'lo-beach',
      name: 'Beach',
      description: 'Waves run up the empty beach.',
      family: 'beach',
      interior: false,
    },
  ],
}

function draftOf(moments: Moment[], location = 'lo-lamp', scenes = 1): FilmDraft {
  return {
    title: 'T',
    language: 'en',
    genre: 'drama',
    story: { logline: '', want: '', obstacle: '', turn: '', beats: [] },
    bible,
    scenes: Array.from({ length: scenes }, () => ({
      heading: 'INT. LAMP ROOM - NIGHT',
      location,
      interior: location === 'lo-lamp',
      timeOfDay: 'night' as const,
      weather: 'clear' as const,
      mood: 'neutral' as const,
      beat: '',
      moments,
    })),
  }
}
const shotsOf = (draft: FilmDraft, minutes: number | null = null): Shot[] =>
  planFilm(draft, settingsFor(draft, 3, minutes)).shots
const walk = moment({
  text: 'Mara comes in.',
  cast: ['ch-mara'],
  bodies: [{ character: 'ch-mara', pose: 'walk' }],
})

describe('what a thing is seen as', () => {
  test.each(['boat', 'train', 'dragon', 'tree', 'car'])('a %s is seen whole', (shape) => {
    const shot = shotsOf(draftOf([walk, thing(shape)])).at(-1)!
    expect(shot).toMatchObject({ framing: 'single', props: [{ shape, weight: 'focus' }] })
    expect(isAtLeast(shot, 'MLS')).toBe(true)
  })

  test('a ring is seen near', () => {
    const shot = shotsOf(draftOf([walk, thing('ring')])).at(-1)!
    expect(shot.framing).toBe('insert')
    expect(isAtLeast(shot, 'MS')).toBe(false)
  })

  test('the lighthouse of the film is shown from outside, once', () => {
    const shot = shotsOf(draftOf([walk, thing('lighthouse')])).at(-1)!
    expect(shot).toMatchObject({ framing: 'establishing', location: 'lo-tower', interior: false, props: [] })
  })

  test('the robot of the film is no prop', () => {
    const shot = shotsOf(draftOf([walk, thing('robot')])).at(-1)!
    expect(shot).toMatchObject({ framing: 'single', cast: ['ch-robot'], props: [] })
    expect(isAtLeast(shot, 'MS')).toBe(false)
  })

  test('nobody stands on an empty beach', () => {
    const lines = [{ character: 'ch-mara', text: 'Hello?', delivery: 'on' as const }]
    const talk = moment({ kind: 'speech', text: '', cast: ['ch-mara'], dialogue: lines })
    const [opening] = shotsOf(draftOf([talk], 'lo-beach'))
    expect(opening).toMatchObject({ action: 'Waves run up the empty beach.', cast: [] })
  })
})

describe('laws of views', () => {
  const plans = (check: (shots: Shot[], draft: FilmDraft) => void): void =>
    fc.assert(
      fc.property(drafts, fc.constantFrom(null, 0.5, 3), (draft, minutes) => {
        check(shotsOf(draft, minutes), draft)
      }),
      { numRuns: 80 },
    )

  test('bodies in motion are seen whole, unless it is their face that matters', () => {
    plans((shots) => {
      const deeds = shots.filter(
        ({ dialogue, framing, role }) =>
          dialogue.length === 0 &&
          (framing === 'single' || framing === 'two-shot') &&
          (role === 'action' || role === 'reveal' || role === 'work-in'),
      )
      const sweeping = deeds.filter(({ blocking }) =>
        blocking.some(({ pose }) => ['fall', 'fight', 'climb', 'run', 'dance'].includes(pose)),
      )
      for (const shot of sweeping) expect(isAtLeast(shot, 'MLS')).toBe(true)
    })
  })

  test('one sits, one stands: the two are seen from the knees up', () => {
    plans((shots) => {
      const uneven = shots.filter(({ framing, blocking }) => {
        const poses = blocking.map(({ pose }) => pose)
        return framing === 'two-shot' && poses.includes('sit') && poses.some((pose) => pose === 'stand')
      })
      for (const shot of uneven) expect(isAtLeast(shot, 'MLS')).toBe(true)
    })
  })

  test('turning points survive the shortest film', () => {
    const deeds = Array.from({ length: 12 }, (_, index) =>
      moment({ ...walk, text: `Deed number ${index} is done here.`, weight: index % 4 === 1 ? 3 : 1 }),
    )
    const told = shotsOf(draftOf(deeds), 0.1).map((shot) => shot.action)
    for (const index of [1, 5, 9]) expect(told).toContain(`Deed number ${index} is done here.`)
    expect(told.length).toBeLessThan(deeds.length)
  })

  test('no caption of a place is read twice', () => {
    const lines = [{ character: 'ch-mara', text: 'Hello?', delivery: 'on' as const }]
    const talk = moment({ kind: 'speech', text: '', cast: ['ch-mara'], dialogue: lines })
    const draft = draftOf([talk, walk], 'lo-beach', 3)
    const told = shotsOf(draft).filter((shot) => shot.action.startsWith('Waves run'))
    expect(told).toHaveLength(1)
  })

  test('several views of one sentence read it once', () => {
    const shots = shotsOf(draftOf([walk, { ...walk, text: 'Mara lifts the great lamp.', weight: 3 }]), 1)
    expect(shots.length).toBeGreaterThan(3)
    expect(shots.filter((shot) => shot.action === 'Mara lifts the great lamp.')).toHaveLength(1)
    expect(new Set(shots.map((shot) => shot.action)).size).toBe(shots.length)
  })
})

test('a place described before is only named when it is shown again', () => {
  const dusk = moment({ kind: 'place', text: 'Dusk. The sea all around the rocks.' })
  const night = moment({ kind: 'place', text: 'Night. The sea all around the rocks.' })
  const draft = draftOf([dusk, walk], 'lo-tower')
  const [first] = draft.scenes
  const shots = shotsOf({ ...draft, scenes: [first!, { ...first!, moments: [night, walk] }] })
  const openings = shots.filter((shot) => shot.role === 'establish').map((shot) => shot.action)
  expect(openings).toEqual(['Dusk. The sea all around the rocks.', 'Night. Tower.'])
})
