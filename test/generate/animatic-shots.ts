/** Shots and people for the animatic's tests. */
import type { Character, Location } from '../../tools/film/bible.ts'
import type { Shot } from '../../tools/film/shot.ts'
import type { LocationFamily } from '../../tools/film/vocabulary.ts'
import type { AnimaticInput } from '../../tools/generate/providers/animatic/request.ts'

function person(id: string, name: string, colour: string): Character {
  return {
    id,
    name,
    description: '',
    role: 'lead',
    look: {
      kind: 'human',
      age: 'adult',
      presents: 'woman',
      height: 1.7,
      build: 'average',
      skin: '#d9a781',
      hair: { style: 'short', colour: '#3a2430' },
      beard: false,
      glasses: false,
      scarf: false,
      wardrobe: 'coat',
      headwear: 'none',
      colour,
      accent: '#e8b04a',
    },
    voice: { timbre: 'female', pitch: 0, rate: 1 },
  }
}

export const mara = person('ch-mara', 'Mara', '#c8442f')
export const tom = person('ch-tom', 'Tom', '#2f5f8a')

export function makeShot(change: Partial<Shot> = {}): Shot {
  return {
    id: 'sh-1',
    number: 3,
    scene: 'sc-1',
    role: 'master',
    size: 'MS',
    framing: 'single',
    angle: 'eye-level',
    lens: 35,
    movement: { kind: 'static', direction: 'none', speed: 'medium' },
    subject: 'Mara',
    action: 'Mara waits.',
    location: 'lo-1',
    interior: false,
    timeOfDay: 'day',
    weather: 'clear',
    light: '',
    mood: 'calm',
    cast: ['ch-mara'],
    blocking: [],
    props: [],
    dialogue: [],
    sound: [],
    duration: 1,
    transition: { kind: 'cut', seconds: 0 },
    intent: '',
    hero: false,
    side: 'a',
    ...change,
  }
}

export function makeInput(
  change: Partial<Shot> = {},
  family: LocationFamily = 'harbour',
  frame: Partial<AnimaticInput> = {},
): AnimaticInput {
  const shot = makeShot(change)
  const location: Location = { id: 'lo-1', name: 'Pier', description: '', family, interior: false }
  return {
    shot,
    scene: { heading: 'EXT. HARBOUR PIER - DAY' },
    characters: [mara, tom],
    location,
    overlay: false,
    style: '',
    mouth: [],
    duration: shot.duration,
    width: 320,
    height: 180,
    fps: 24,
    seed: 11,
    ...frame,
  }
}
