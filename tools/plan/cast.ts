/** Casts a part: a look that is the same in every film of this seed, and a voice that fits it. */
import type { z } from 'zod'
import type { Character, Look, Voice } from '../film/bible.ts'
import { createRandom, type Random } from '../film/random.ts'
import { analyse } from '../language/analyse.ts'
import type { Hit } from '../language/lexicon.ts'
import { mensNames, womensNames } from './cast/first-names.ts'
import * as palettes from './cast/palettes.ts'
import { slug } from './cast/slug.ts'
import { ageIn } from './cast/age-words.ts'
import { furthestColour } from './cast/colour-distance.ts'
import { matchRoles, roleById } from './read/lexicons.ts'
import { readLook } from './cast/read-look.ts'
import type { ToldLook } from './cast/read-look.ts'
import type { Role } from './read/roles.ts'
import { wordLanguages, type WordLanguage } from './read/table.ts'

export interface CastingCall {
  name: string
  /** What the text says of the person: occupation, age, looks, pronouns. */
  hint?: string
  /** What is said of this person alone, such as a script's introduction: the look follows it. */
  introduction?: string
  seed: number
  language?: string
  role?: Character['role']
  description?: string
  /** Costume colours of the cast so far; the new one keeps clear of them. */
  taken?: readonly string[]
  /** Known already, from grammar or the script. */
  presents?: Look['presents']
  /** Known already: id of a role in `read/roles.ts`. */
  roleId?: string
}

type Presents = Look['presents']
type Age = Look['age']

const pronouns: readonly (readonly [Presents, RegExp])[] = [
  [
    'woman',
    /(?<!\p{L})(?:she|her|hers|herself|woman|lady|girl|elle|femme|frau|mädchen|彼女|女)(?!\p{L})|彼女|女性/iu,
  ],
  ['man', /(?<!\p{L})(?:he|his|him|himself|man|boy|lui|homme|mann|junge|彼|男)(?!\p{L})|男性/iu],
]

/** In a language that is only guessed, nothing but the very word counts. */
function isWord({ concept, language, text }: Hit): boolean {
  const words = roleById(concept)?.words[language as WordLanguage] ?? []
  return words.some((word) => word.toLowerCase() === text.toLowerCase())
}

function roleFor({ name, hint = '', language, roleId }: CastingCall): Role | undefined {
  if (roleId !== undefined) return roleById(roleId)
  for (const text of [name, hint]) {
    const readable = text === text.toUpperCase() ? titleCase(text) : text
    const languages = language === undefined ? [undefined, ...wordLanguages] : [language]
    const hits = languages
      .map((spoken) => matchRoles(analyse(readable, spoken)).filter((hit) => hit.part !== 'modifier'))
      .find((found, index) => found.some((hit) => index === 0 || isWord(hit)))
    if (!hits) continue
    const human = hits.find((hit) => !vague.has(hit.concept)) ?? hits[0]
    if (human) return roleById(human.concept)
  }
  return undefined
}

/** Says only that somebody is there; a second word that says more wins. */
const vague = new Set(['man', 'woman', 'people', 'friend', 'boy', 'girl', 'child', 'stranger'])

function titleCase(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) => word[0]! + word.slice(1).toLowerCase())
}

const titles: readonly (readonly [Presents, RegExp])[] = [
  [
    'woman',
    /^(?:lady|mrs|ms|miss|madam|madame|mme|mademoiselle|mlle|frau|dame|sister|schwester|aunt|tante)(?!\p{L})/iu,
  ],
  ['man', /^(?:sir|lord|mr|herr|monsieur|father|pater|brother|bruder|uncle|onkel|oncle)(?!\p{L})/iu],
]

function presentsBy(call: CastingCall, role: Role | undefined, said: ToldLook, random: Random): Presents {
  if (call.presents) return call.presents
  const titled = titles.find(([, pattern]) => pattern.test(call.name))?.[0] ?? said.presents
  if (titled && (role?.kind ?? 'human') === 'human') return titled
  if (role && role.kind !== 'human') return role.presents ?? 'neutral'
  if (role?.presents) return role.presents
  for (const word of call.name.toLowerCase().split(/[\s.・-]+/u)) {
    if (womensNames.has(word) || /(?:子|美|香|奈|江)$/u.test(word)) return 'woman'
    if (mensNames.has(word) || /(?:郎|夫|雄|男|彦|介)$/u.test(word)) return 'man'
  }
  const word = call.name.toLowerCase()
  const gender = role?.gender.de.get(word) ?? role?.gender.fr.get(word)
  if (gender === 'f') return 'woman'
  if (gender === 'm') return 'man'
  const told = pronouns.find(([, pattern]) => pattern.test(call.hint ?? ''))?.[0]
  return told ?? (random.chance(0.5) ? 'woman' : 'man')
}

function heightOf(role: Role | undefined, age: Age, presents: Presents, random: Random): number {
  const species = role?.species === undefined ? undefined : palettes.speciesHeights[role.species]
  if (species !== undefined) return species
  if (role?.id === 'robot') return round(random.between(1.45, 1.7))
  if (role?.id === 'baby') return 0.7
  if (age === 'child') return round(random.between(1.15, 1.35))
  const middle = presents === 'woman' ? 1.68 : 1.79
  return round(middle + random.between(-0.06, 0.07) - (age === 'old' ? 0.04 : 0))
}

const round = (value: number): number => Math.round(value * 100) / 100

function hairOf(presents: Presents, age: Age, japanese: boolean, random: Random): Look['hair'] {
  const styles = presents === 'woman' ? palettes.womensHair : palettes.mensHair
  const young = japanese ? palettes.darkHairColours : palettes.hairColours
  const style = random.pick(age === 'child' ? styles.filter((item) => item !== 'bald') : styles)
  return { style, colour: random.pick(age === 'old' ? palettes.oldHairColours : young) }
}

function lookOf(call: CastingCall, role: Role | undefined, random: Random): z.infer<typeof Look> {
  const said = readLook(call.introduction ?? '', call.language)
  const presents = presentsBy(call, role, said, random)
  const told = said.age ?? ageIn(`${call.name} ${call.hint ?? ''}`)
  const age = (role?.age === 'child' ? 'child' : told) ?? role?.age ?? 'adult'
  const japanese = call.language === 'ja'
  const wardrobes = presents === 'woman' ? palettes.womensWardrobe : palettes.mensWardrobe
  const taken = call.taken ?? []
  const colour = furthestColour(role?.colour, palettes.costumeColours, taken)
  const human = (role?.kind ?? 'human') === 'human'
  const look = {
    kind: role?.kind ?? 'human',
    ...(role?.species === undefined ? {} : { species: role.species }),
    age,
    presents,
    height: heightOf(role, age, presents, random),
    build: age === 'child' ? 'slim' : random.pick(['slim', 'average', 'average', 'broad'] as const),
    skin: human
      ? random.pick(japanese ? palettes.lightSkinTones : palettes.skinTones)
      : (role?.colour ?? '#b8c0c8'),
    hair: hairOf(presents, age, japanese, random),
    beard: human && presents === 'man' && age !== 'child' && random.chance(age === 'old' ? 0.7 : 0.25),
    glasses: human && random.chance(age === 'old' ? 0.35 : 0.12),
    scarf: human && random.chance(0.2),
    wardrobe: role?.wardrobe ?? random.pick(wardrobes),
    headwear: role?.headwear ?? 'none',
    colour,
    accent: furthestColour(undefined, palettes.costumeColours, [...taken, colour]),
  }
  return human ? asTold(look, said) : look
}

/** What the script says wins over chance. */
function asTold(look: z.infer<typeof Look>, said: ToldLook): z.infer<typeof Look> {
  const { hairStyle, hairColour, age: _age, presents: _presents, ...rest } = said
  const worn = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  const { style, colour } = look.hair
  return { ...look, ...worn, hair: { style: hairStyle ?? style, colour: hairColour ?? colour } }
}

function voiceOf(look: Look, random: Random): Voice {
  const timbre =
    look.kind === 'robot' || look.kind === 'alien'
      ? 'machine'
      : look.age === 'child'
        ? 'child'
        : look.presents === 'woman'
          ? 'female'
          : 'male'
  const drop = look.age === 'old' ? -0.08 : look.kind === 'creature' ? -0.3 : 0
  return {
    timbre,
    pitch: round(drop + random.between(-0.12, 0.12)),
    rate: round((look.age === 'old' ? 0.9 : 1) + random.between(-0.06, 0.06)),
  }
}

/** The same name, hint, seed and taken colours always give the same character. */
export function castCharacter(call: CastingCall): Character {
  const role = roleFor(call)
  const random = createRandom(call.seed).fork(`cast/${call.name.toLowerCase()}`)
  const look = lookOf(call, role, random)
  return {
    id: `ch-${slug(call.name)}`,
    name: call.name,
    description: call.description ?? call.hint ?? call.name,
    role: call.role ?? 'supporting',
    look,
    voice: voiceOf(look, random),
  }
}
