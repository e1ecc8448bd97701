/** The bible: who and where, with looks that stay the same from shot to shot. */
import { z } from 'zod'
import { LocationFamily } from './vocabulary.ts'

/** `#rrggbb` */
export const Colour = z.string().regex(/^#[0-9a-f]{6}$/i)

export const CharacterKind = z.enum(['human', 'robot', 'animal', 'creature', 'ghost', 'alien'])
export type CharacterKind = z.infer<typeof CharacterKind>

export const Wardrobe = z.enum([
  'coat',
  'jacket',
  'suit',
  'dress',
  'shirt',
  'sweater',
  'uniform',
  'robe',
  'apron',
  'armour',
  'spacesuit',
])

export const Headwear = z.enum([
  'none',
  'cap',
  'hat',
  'beanie',
  'hood',
  'helmet',
  'crown',
  'headscarf',
  'peaked-cap',
])

export const HairStyle = z.enum(['bald', 'short', 'crop', 'curly', 'bob', 'long', 'ponytail', 'bun', 'wild'])

/** Everything the picture needs to draw a character alike in every shot. Heights in metres. */
export const Look = z.object({
  kind: CharacterKind,
  /** For animals and creatures: the shape to draw, such as `dog`, `horse`, `cat`, `bird`, `dragon`. */
  species: z.string().optional(),
  age: z.enum(['child', 'young', 'adult', 'old']),
  presents: z.enum(['woman', 'man', 'neutral']),
  height: z.number().min(0.2).max(4),
  build: z.enum(['slim', 'average', 'broad']),
  skin: Colour,
  hair: z.object({ style: HairStyle, colour: Colour }),
  beard: z.boolean(),
  glasses: z.boolean(),
  scarf: z.boolean(),
  wardrobe: Wardrobe,
  headwear: Headwear,
  /** Main colour of the costume; also the colour of the name tag and of the character's subtitles. */
  colour: Colour,
  accent: Colour,
})
export type Look = z.infer<typeof Look>

export const Voice = z.object({
  timbre: z.enum(['female', 'male', 'child', 'machine']),
  /** Octaves away from the timbre's own pitch, −0.5 … 0.5. */
  pitch: z.number().min(-0.5).max(0.5),
  /** Speaking rate, 1 = the voice's own. */
  rate: z.number().min(0.7).max(1.4),
})
export type Voice = z.infer<typeof Voice>

export const Character = z.object({
  /** Stable over rewrites as long as the name is: `ch-mara`. */
  id: z.string(),
  name: z.string(),
  /** One line: who this is and what they want, in the film's language. */
  description: z.string(),
  role: z.enum(['lead', 'second', 'supporting', 'extra']),
  look: Look,
  voice: Voice,
})
export type Character = z.infer<typeof Character>

export const Location = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  family: LocationFamily,
  interior: z.boolean(),
})
export type Location = z.infer<typeof Location>

export const Bible = z.object({ characters: z.array(Character), locations: z.array(Location) })
export type Bible = z.infer<typeof Bible>
