/** The word tables compiled into matchers; indexes are built on first use and kept. */
import { compileLexicon, type Lexicon, type Matcher } from '../../language/lexicon.ts'
import { deeds, type Deed } from './deeds.ts'
import { placeWords } from './place-words.ts'
import { roles, type Role } from './roles.ts'
import type { WordsByLanguage } from './table.ts'
import { scriptSigns } from './script-signs.ts'
import { things, type Thing } from './things.ts'
import { genreWords, moodWords, soundWords, timeWords, weatherWords } from './tone-words.ts'

function compile<Concept extends string>(entries: readonly { id: Concept; words: WordsByLanguage }[]) {
  const lexicon = Object.fromEntries(
    entries.map(({ id, words }) => [id, words]),
  ) as unknown as Lexicon<Concept>
  return compileLexicon(lexicon)
}

export const matchPlaces = compile(placeWords)
export const matchRoles: Matcher = compile(roles)
export const matchThings: Matcher = compile(things)
export const matchDeeds: Matcher = compile(deeds)
export const matchTimes = compile(timeWords)
export const matchWeathers = compile(weatherWords)
export const matchMoods = compile(moodWords)
export const matchGenres = compile(genreWords)
export const matchSigns = compile(scriptSigns)
export const matchSounds = compile(soundWords)

const rolesById = new Map(roles.map((role) => [role.id, role]))
const thingsById = new Map(things.map((thing) => [thing.id, thing]))
const deedsById = new Map(deeds.map((deed) => [deed.id, deed]))

export const roleById = (id: string): Role | undefined => rolesById.get(id)
export const thingById = (id: string): Thing | undefined => thingsById.get(id)
export const deedById = (id: string): Deed | undefined => deedsById.get(id)
