import type { Character } from '../../tools/film/bible.ts'
import type { Film } from '../../tools/film/film.ts'
import type { Shot } from '../../tools/film/shot.ts'
import { promptFor } from '../../tools/generate/prompts/prompt-for.ts'
import type { PromptInput } from '../../tools/generate/prompts/prompt.ts'
import { film } from '../support/film.ts'

type Change = Partial<Shot> & { shot?: never }

function inputOf(change: Change, edit: (film: Film) => void = () => undefined): PromptInput {
  const made = film([change])
  edit(made)
  return { shot: made.shots[0]!, scene: made.scenes[0]!, bible: made.bible, settings: made.settings }
}

function cast(film: Film, ...people: (Partial<Character> & { name: string; id: string })[]): void {
  const [model] = film.bible.characters
  film.bible.characters = people.map((person) => ({ ...model!, description: person.name, ...person }))
}

function place(film: Film, name: string, description: string): void {
  film.bible.locations[0] = { ...film.bible.locations[0]!, name, description }
}

const [mara] = film([]).bible.characters
const dragon: Character['look'] = { ...mara!.look, kind: 'creature', species: 'dragon', skin: '#8f2f2a' }
const robot: Character['look'] = { ...mara!.look, kind: 'robot', skin: '#b8c0c8', build: 'slim' }
const keeper: Character['look'] = {
  ...mara!.look,
  age: 'old',
  presents: 'man',
  hair: { style: 'crop', colour: '#b8b8b6' },
  beard: true,
  scarf: false,
  wardrobe: 'sweater',
  colour: '#2f5d8c',
  headwear: 'peaked-cap',
}
const man = { timbre: 'male', pitch: -0.2, rate: 1 } as const

/** Eight shots of different films, in three languages and with every way a line can be spoken. */
export const promptShots: Record<string, PromptInput> = {
  'an empty place': inputOf({
    size: 'ELS',
    framing: 'establishing',
    lens: 21,
    movement: { kind: 'crane', direction: 'down', speed: 'slow' },
    cast: [],
    blocking: [],
    props: [{ shape: 'boat', label: 'rowing boat', weight: 'set' }],
    action: 'A pier. Nobody is there yet.',
    sound: ['sea-wave', 'gull'],
  }),
  'a line in the rain': inputOf(
    {
      size: 'MCU',
      lens: 65,
      movement: { kind: 'dolly', direction: 'in', speed: 'slow' },
      weather: 'rain',
      timeOfDay: 'dusk',
      mood: 'urgent',
      action: 'MARA, 30, a suitcase in each hand, stops at the edge.',
      dialogue: [
        {
          character: 'ch-mara',
          text: 'Wait! Please, "wait"!',
          parenthetical: '(out of breath)',
          delivery: 'on',
        },
      ],
    },
    (made) => {
      made.bible.characters[0]!.description = 'MARA, 30, red coat, tired eyes, a suitcase in each hand, runs.'
    },
  ),
  'two across the line': inputOf(
    {
      framing: 'over-the-shoulder',
      side: 'b',
      cast: ['ch-pete', 'ch-mara'],
      action: 'Old Pete looks at the sky. He looks at Mara. He shakes his head.',
      blocking: [
        { character: 'ch-pete', pose: 'look-up', facing: 'left', place: 'right', holds: 'rope' },
        { character: 'ch-mara', pose: 'stand', facing: 'camera', place: 'foreground' },
      ],
      dialogue: [
        { character: 'ch-pete', text: 'Storm’s coming.', delivery: 'on' },
        { character: 'ch-mara', text: 'Then what are you?', delivery: 'off' },
      ],
    },
    (made) =>
      cast(made, { id: 'ch-pete', name: 'Old Pete', look: keeper, voice: man }, { ...mara!, name: 'Mara' }),
  ),
  'a voice over a thing, painted': inputOf(
    {
      size: 'ECU',
      framing: 'insert',
      angle: 'overhead',
      interior: true,
      cast: [],
      blocking: [],
      weather: 'storm',
      action: 'A letter, half burnt.',
      props: [{ shape: 'letter', label: 'letter', weight: 'focus' }],
      sound: ['paper', 'fire'],
      dialogue: [{ character: 'ch-mara', text: 'I never sent it.', delivery: 'over' }],
    },
    (made) => {
      made.settings.style = 'loose watercolour, visible paper'
    },
  ),
  'a German chase': inputOf(
    {
      size: 'LS',
      angle: 'low',
      lens: 28,
      movement: { kind: 'truck', direction: 'right', speed: 'fast' },
      weather: 'storm',
      mood: 'awe',
      cast: ['ch-fischerin', 'ch-drachen'],
      action: 'Die Fischerin rennt über die Dünen; der Drache fliegt dicht über ihr.',
      blocking: [{ character: 'ch-fischerin', pose: 'run', facing: 'right', place: 'left', holds: 'net' }],
      dialogue: [
        { character: 'ch-fischerin', text: 'Schneller! Sie dürfen dich nicht sehen!', delivery: 'on' },
      ],
      sound: ['running', 'thunder'],
    },
    (made) => {
      made.settings.language = 'de'
      made.settings.genre = 'fantasy'
      place(made, 'Strand', 'Wellen laufen den leeren Strand hinauf und zurück.')
      cast(
        made,
        { id: 'ch-fischerin', name: 'Fischerin' },
        {
          id: 'ch-drachen',
          name: 'Drachen',
          look: dragon,
          description: 'Ein verletzter Drache, der sprechen lernt.',
        },
      )
    },
  ),
  'a Japanese talk': inputOf(
    {
      framing: 'two-shot',
      movement: { kind: 'orbit', direction: 'left', speed: 'slow' },
      interior: true,
      timeOfDay: 'night',
      mood: 'tender',
      cast: ['ch-k', 'ch-r'],
      action: '灯台守はロボットの前に座る。二つの目が光る。',
      blocking: [
        { character: 'ch-k', pose: 'sit', facing: 'right', place: 'left' },
        { character: 'ch-r', pose: 'sit', facing: 'left', place: 'right' },
      ],
      dialogue: [
        { character: 'ch-k', text: '「海」と言ってごらん。', delivery: 'on' },
        { character: 'ch-r', text: 'う、み。', delivery: 'on' },
      ],
      sound: ['robot-servo'],
    },
    (made) => {
      made.settings.language = 'ja'
      made.settings.genre = 'science-fiction'
      place(made, '灯室', '塔の上、硝子の中で大きな灯が待っている。')
      cast(
        made,
        { id: 'ch-k', name: '灯台守', look: keeper, voice: man },
        { id: 'ch-r', name: 'ロボット', look: robot, voice: { timbre: 'machine', pitch: 0, rate: 1 } },
      )
    },
  ),
  'from a first picture': {
    ...inputOf({
      movement: { kind: 'handheld', direction: 'none', speed: 'medium' },
      action: 'Mara turns round and smiles.',
      dialogue: [{ character: 'ch-mara', text: 'You came.', delivery: 'on' }],
    }),
    frames: ['first'],
  },
  'with kept faces': {
    ...inputOf({
      movement: { kind: 'tilt', direction: 'up', speed: 'medium' },
      action: 'Mara lifts her head. Now mara sees the lamp.',
      dialogue: [{ character: 'ch-mara', text: 'It is lit again.', delivery: 'on' }],
    }),
    elements: { 'ch-mara': 'Mara' },
    references: ['ch-mara', 'lo-pier'],
  },
}

/** Every shot in one dialect, as a person would read them one after another. */
export function allPrompts(dialect: string): string {
  return Object.entries(promptShots)
    .map(([name, input]) => {
      const { prompt, negativePrompt, notes } = promptFor(dialect, input)
      return [
        `# ${name}`,
        prompt,
        ...(negativePrompt ? [`NOT: ${negativePrompt}`] : []),
        ...notes.map((note) => `! ${note}`),
      ].join('\n')
    })
    .join('\n')
}
