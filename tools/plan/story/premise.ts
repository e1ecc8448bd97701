/** What a logline says: who, with whom, about what, where, and what they do, clause by clause. */
import { analyse } from '../../language/analyse.ts'
import type { LocationFamily, TimeOfDay, Weather } from '../../film/vocabulary.ts'
import { deedById, matchDeeds } from '../read/lexicons.ts'
import { verbHits } from '../read/hits.ts'
import { placeHits } from '../read/read-place.ts'
import { readTime, readWeather } from '../read/read-tone.ts'
import type { WordLanguage } from '../read/table.ts'
import { entitiesIn, type Entity } from './entities.ts'
import { splitJapanese } from './japanese.ts'
import { english, french, german, type Noun } from './noun.ts'
import { clausesOf, type Clause } from './sentences.ts'

export interface DeedClause {
  /** A finished sentence in the film's language. */
  text: string
  /** Id in `read/deeds.ts`; undefined when no verb of it is known. */
  deed?: string
  /** Everybody named in it, the doer first. */
  people: Entity[]
  /** Things named in it. */
  things: Entity[]
  place?: { family: LocationFamily; name: string }
  time?: TimeOfDay
  weather?: Weather
  turn: boolean
}

export interface Premise {
  hero?: Entity
  other?: Entity
  extras: Entity[]
  thing?: Entity
  deeds: DeedClause[]
  time?: TimeOfDay
  weather?: Weather
  /** Places named anywhere, first first. */
  places: { family: LocationFamily; name: string }[]
}

/** Verbs that only say how somebody stands to another verb. */
const helping = new Set(['wish', 'look', 'walk', 'stand', 'hold', 'reach', 'talk', 'work', 'listen'])
const weakRoles = new Set(['people', 'friend', 'stranger', 'neighbour'])
const somebody =
  /(?<!\p{L})(?:I|my|he|she|his|her|someone|somebody|they|ich|mein|meine|er|sie|jemand|ihr|je|mon|ma|il|elle|quelqu)(?!\p{L})|私|僕|俺|彼女|彼|誰か/u

function definite(noun: Noun, language: WordLanguage): string {
  if (language === 'en') return english(noun)
  if (language === 'de') return german(noun, 'nom')
  return language === 'fr' ? french(noun) : noun.bare
}

/** German inverts after a lead-in: `muss eine Oma …` → `eine Oma muss …`. */
function uninvert(text: string): string {
  const words = text.split(' ')
  const noun = words.findIndex((word, index) => index > 0 && /^\p{Lu}/u.test(word))
  if (noun < 1 || noun > 5) return text
  return [...words.slice(1, noun + 1), words[0], ...words.slice(noun + 1)].join(' ')
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

function sentenceOf(
  clause: Clause,
  afterLeadIn: boolean,
  hero: Entity | undefined,
  language: WordLanguage,
): string {
  let { text } = clause
  if (language === 'de' && afterLeadIn && clause.elided) text = uninvert(text)
  else if (clause.elided && hero) {
    text = language === 'ja' ? `${hero.noun.bare}は${text}` : `${definite(hero.noun, language)} ${text}`
  }
  if (language === 'en' && hero) text = text.replace(/^(?:an?)\s/iu, 'The ')
  if (language === 'ja') return `${text}。`
  const closed = /[.!?…]["”»']?$/u.test(text) ? text : `${text}.`
  return capital(closed)
}

function mainDeed(text: string, language: string): string | undefined {
  const analysis = analyse(text, language)
  const found = matchDeeds(analysis)
  const verbs = verbHits(analysis, found)
  const hits = verbs.length > 0 ? verbs : found.filter((hit) => !hit.negated)
  return (hits.find((hit) => !helping.has(hit.concept)) ?? hits[0])?.concept
}

function clausePlace(text: string, language: string, people: readonly Entity[]) {
  const analysis = analyse(text, language)
  const own = entitiesIn(text, language as WordLanguage).people
  const hit = placeHits(analysis).find(
    (place) =>
      place.part !== 'modifier' && !own.some(({ start, end }) => place.start < end && start < place.end),
  )
  return hit && people ? { family: hit.concept, name: capital(hit.text) } : undefined
}

function readClause(
  clause: Clause,
  text: string,
  language: WordLanguage,
  cast: readonly Entity[],
): DeedClause {
  const { people, things, analysis } = entitiesIn(clause.text, language)
  const known = (entity: Entity) =>
    cast.find((member) => member.words.some((word) => entity.words.includes(word))) ?? entity
  return {
    text,
    deed: mainDeed(clause.text, language),
    people: people.map(known),
    things,
    place: clausePlace(clause.text, language, people),
    time: readTime(analysis),
    weather: readWeather(analysis),
    turn: clause.turn,
  }
}

/** Who the story is about: the one the main clause names first, people before crowds. */
function heroOf(
  clauses: readonly Clause[],
  people: readonly Entity[],
  language: WordLanguage,
): Entity | undefined {
  const main = clauses.find(({ leadIn }) => !leadIn)
  const mainPeople = main ? entitiesIn(main.text, language).people : []
  const strong = mainPeople.find(({ roleId }) => !weakRoles.has(roleId ?? '')) ?? mainPeople[0]
  const match = strong && people.find((entity) => entity.words.some((word) => strong.words.includes(word)))
  return match ?? people.find(({ roleId }) => !weakRoles.has(roleId ?? '')) ?? people[0]
}

/** True when somebody acts although nobody is named: "I wake up", "she runs". */
export function impliesSomebody(text: string): boolean {
  return somebody.test(text)
}

export function readPremise(logline: string, language: WordLanguage): Premise {
  const clauses = clausesOf(logline, language, splitJapanese)
  const { people, things, analysis } = entitiesIn(logline.slice(0, 4000), language)
  const hero = heroOf(clauses, people, language)
  const rest = people.filter((entity) => entity !== hero)
  const other =
    rest.find(({ roleId }) => !weakRoles.has(roleId ?? '')) ?? rest.find(({ roleId }) => roleId !== 'people')
  const cast = [hero, other, ...rest].filter((entity) => entity !== undefined)
  const deeds = clauses
    .map((clause, index) => {
      const text = sentenceOf(clause, clauses[index - 1]?.leadIn ?? false, hero, language)
      return readClause(clause, text, language, cast)
    })
    .filter(({ deed, text }) => deed !== undefined || text.length > 24 || language === 'ja')
  const thing =
    things.find(({ shape }) => !['sun', 'moon', 'star', 'bridge', 'body', 'shadow'].includes(shape ?? '')) ??
    things[0]
  return {
    hero,
    other,
    extras: rest.filter((entity) => entity !== other).slice(0, 4),
    thing,
    deeds,
    time: readTime(analysis),
    weather: readWeather(analysis),
    places: deeds.flatMap(({ place }) => place ?? []),
  }
}

export const soundsOfDeed = (deed: string | undefined) =>
  deed === undefined ? [] : (deedById(deed)?.sounds ?? [])
