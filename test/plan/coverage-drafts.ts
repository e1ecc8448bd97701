/** Random film drafts for the laws every plan must keep. */
import * as fc from 'fast-check'
import type { Character, Location } from '../../tools/film/bible.ts'
import type { FilmSettings } from '../../tools/film/film.ts'
import { Genre, Mood, Pose, TimeOfDay, Weather } from '../../tools/film/vocabulary.ts'
import type { FilmDraft, Moment, SceneDraft } from '../../tools/plan/draft.ts'

const ids = ['ch-mara', 'ch-tom', 'ch-robot', 'ch-ida']

export const characterOf = (id: string): Character => ({
  id,
  name: id.slice(3),
  description: '',
  role: 'lead',
  look: {
    kind: 'human',
    age: 'adult',
    presents: 'woman',
    height: 1.7,
    build: 'average',
    skin: '#c08060',
    hair: { style: 'short', colour: '#202020' },
    beard: false,
    glasses: false,
    scarf: false,
    wardrobe: 'coat',
    headwear: 'none',
    colour: '#a04030',
    accent: '#d0a040',
  },
  voice: { timbre: 'female', pitch: 0, rate: 1 },
})

const locations: Location[] = [
  { id: 'lo-pier', name: 'Pier', description: 'A long wooden pier.', family: 'harbour', interior: false },
  { id: 'lo-room', name: 'Room', description: '', family: 'room', interior: true },
]

const cast = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 })
const said = fc.constantFrom(
  'No.',
  'Who is there? Show yourself.',
  'I have kept this light for forty years, and I never once asked who it was for. Not once. Now I know; it was for you.',
  '私はこの灯台を四十年守ってきた。誰のためかは一度も聞かなかった。',
  `${'word '.repeat(120)}end`,
)
const line = fc.record({
  character: fc.constantFrom(...ids),
  text: said,
  delivery: fc.constantFrom('on' as const, 'on' as const, 'off' as const, 'over' as const),
})

const moment: fc.Arbitrary<Moment> = fc
  .record({
    kind: fc.constantFrom('place', 'arrive', 'deed', 'speech', 'look', 'thing'),
    text: fc.constantFrom(
      'She climbs. The lamp swings.',
      'Rain.',
      'Mara lifts the robot out of the cold water and onto the planks.',
    ),
    cast,
    pose: fc.constantFrom(...Pose.options),
    focus: fc.boolean(),
    dialogue: fc.array(line, { minLength: 1, maxLength: 4 }),
    mood: fc.constantFrom(...Mood.options),
    weight: fc.constantFrom(1 as const, 2 as const, 3 as const),
    camera: fc.option(
      fc.constantFrom({ size: 'CU' }, { movement: 'pan' }, { angle: 'low' }, { size: 'nonsense' }),
      { nil: undefined },
    ),
  })
  .map(({ pose, focus, cast, kind, dialogue, ...rest }) => ({
    ...rest,
    kind,
    cast,
    subject: cast[0] ?? 'the lamp',
    bodies: cast.map((character) => ({ character, pose })),
    props: focus ? [{ shape: 'lamp', label: 'the lamp', weight: 'focus' as const }] : [],
    dialogue: kind === 'speech' ? dialogue : [],
    sound: [],
  }))

const scene: fc.Arbitrary<SceneDraft> = fc.record({
  heading: fc.constantFrom('EXT. PIER - DAWN', 'INT. ROOM - NIGHT'),
  location: fc.constantFrom('lo-pier', 'lo-room'),
  interior: fc.boolean(),
  timeOfDay: fc.constantFrom(...TimeOfDay.options),
  weather: fc.constantFrom(...Weather.options),
  mood: fc.constantFrom(...Mood.options),
  beat: fc.constant('Something changes.'),
  transition: fc.option(fc.constantFrom('DISSOLVE TO:', 'CUT TO:', 'FADE OUT.', 'WIPE TO:'), {
    nil: undefined,
  }),
  moments: fc.array(moment, { minLength: 1, maxLength: 8 }),
})

export const drafts: fc.Arbitrary<FilmDraft> = fc
  .record({
    scenes: fc.array(scene, { minLength: 1, maxLength: 6 }),
    genre: fc.constantFrom(...Genre.options),
  })
  .map(({ scenes, genre }) => ({
    title: 'The Light',
    language: 'en',
    genre,
    story: { logline: '', want: '', obstacle: '', turn: '', beats: [] },
    bible: { characters: ids.map(characterOf), locations },
    scenes,
  }))

export const settingsFor = (draft: FilmDraft, seed: number, minutes: number | null): FilmSettings => ({
  aspect: '16:9',
  fps: 24,
  genre: draft.genre,
  style: '',
  minutes,
  seed,
  language: draft.language,
})
