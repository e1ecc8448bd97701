/** What a logline says: who, with whom, about what, where, and what they do, clause by clause. */
import { analyse } from '../../language/analyse.ts'
import type { LocationFamily, TimeOfDay, Weather } from '../../film/vocabulary.ts'
import { matchDeeds } from '../read/lexicons.ts'
import { verbHits } from '../read/hits.ts'
import { placeHits } from '../read/read-place.ts'
import { readTime, readWeather } from '../read/read-tone.ts'
import type { WordLanguage } from '../read/table.ts'
import { doers, hasOwnSubject, present, withUnknown } from './doers.ts'
import { entitiesIn, type Entity } from './entities.ts'
import { splitJapanese } from './japanese.ts'
import { english, french, german, type Noun } from './noun.ts'
import { clausesOf, type Clause } from './sentences.ts'
import { unknownSubject } from './subject.ts'
import { unknownThing } from './unknown-thing.ts'

export interface DeedClause {
  /** A finished sentence in the film's language. */
  text: string
  /** Id in `read/deeds.ts`; undefined when no verb of it is known. */
  deed?: string
  /** Everybody named in it, the doer first. */
  people: Entity[]
  /** Things named in it. */
  things: Entity[]
  place?: { family: LocationFamily; name?: string }
  time?: TimeOfDay
  weather?: Weather
  turn: boolean
  /** A storm, a flood, a voice does it: nobody of the cast acts. */
  impersonal: boolean
  /** Two or three words without a sentence, such as `Dragon wedding`: not to be read out. */
  fragment: boolean
}

export interface Premise {
  hero?: Entity
  other?: Entity
  /** Who stands against the protagonist, in stories that need somebody to. */
  against?: Entity
  extras: Entity[]
  thing?: Entity
  deeds: DeedClause[]
  time?: TimeOfDay
  weather?: Weather
  /** Places named anywhere, first first. */
  places: { family: LocationFamily; name?: string }[]
}

/** Verbs that only say how somebody stands to another verb. */
const helping = new Set([
  'survive',
  'wish',
  'look',
  'walk',
  'stand',
  'hold',
  'reach',
  'talk',
  'work',
  'listen',
])
/** To find out that something is so is no find. */
const learning =
  /(?:discover|find|found)\p{L}* (?:out|that)|entdeckt?\p{L}*, dass|découvr\p{L}* qu|こと[にを]/u

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

/** `ashore` and `abandoned` tell where and how, but are no names. */
const notPlaceNames =
  /^(?:ashore|aboard|abandoned|derelict|angespült|an bord|an deck|à bord|waves|trees|stars|storefront|nach hause|daheim|zu hause|orbit|deck|bed|bench|stove|desk)$/i

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** The protagonist has been seen by now: `a keeper` is `the keeper`. */
function knownSubject(text: string, hero: Entity | undefined, language: WordLanguage): string {
  const name = hero?.words[0]
  if (language === 'en') {
    const subject = text.split(' ').slice(0, 6).join(' ')
    return name !== undefined && subject.includes(name) ? text.replace(/^an?\s/iu, 'The ') : text
  }
  if (!hero || name === undefined || hero.noun.plural || !/^(?:Eine?|Une?) /iu.test(text)) return text
  const rest = text.replace(/^\S+ /u, '')
  if (!rest.startsWith(`${name} `)) return text
  return definite({ ...hero.noun, bare: name }, language) + rest.slice(name.length)
}

/** `… has an hour to race across the city and | stop the train` */
const bareVerb =
  /^(?:stop|save|find|bring|take|reach|learn|keep|carry|win|get|make|rescue|return|escape|fight|face|build|hide|catch|free|protect|prove|solve|warn|steal|defend|survive|convince|choose|tell|break|cross|deliver|help|teach|leave|kill|open|give|go|run|turn|hold)\s/u

function sentenceOf(
  clause: Clause,
  afterLeadIn: boolean,
  hero: Entity | undefined,
  language: WordLanguage,
): string {
  let { text } = clause
  if (language === 'de' && afterLeadIn && clause.elided) text = uninvert(text)
  else if (clause.elided && hero && language === 'en' && bareVerb.test(text)) {
    text = `${english(hero.noun)} must ${text}`
  } else if (clause.elided && hero) {
    text = language === 'ja' ? `${hero.noun.bare}は${text}` : `${definite(hero.noun, language)} ${text}`
  }
  text = knownSubject(text, hero, language)
  if (language === 'ja') return `${text}。`
  const closed = /[.!?…]["”»']?$/u.test(text) ? text : `${text}.`
  return capital(closed)
}

function mainDeed(text: string, language: string): string | undefined {
  const analysis = analyse(text, language)
  const found = matchDeeds(analysis)
  const verbs = verbHits(analysis, found)
  const { people } = entitiesIn(text, language as WordLanguage)
  const isName = (hit: { start: number; end: number }) =>
    people.some(({ start, end }) => hit.start < end && start < hit.end)
  const hits = (verbs.length > 0 ? verbs : found.filter((hit) => !hit.negated)).filter((hit) => !isName(hit))
  const telling = hits.filter((hit) => !helping.has(hit.concept))
  // The Japanese verb that counts closes the clause.
  const plain = hits.find((hit) => hit.concept !== 'wish') ?? hits[0]
  const first = language === 'ja' ? (telling.at(-1) ?? hits.at(-1)) : (telling[0] ?? plain)
  if (language === 'de' && /\bbring\p{L}*\b.*\bbei\b/u.test(text)) return 'teach'
  return first?.concept === 'find' && learning.test(text) ? 'investigate' : first?.concept
}

/** To build or steal one is not to be in it. */
const vehicles = new Set<LocationFamily>(['plane', 'car', 'spaceship', 'planet'])
const aboard =
  /(?<!\p{L})(?:in|on|aboard|into|inside|im|ins|auf|bord|dans|sur|of|einer|einem)(?!\p{L})[^,.]{0,30}$/iu

function clausePlace(text: string, language: string): Premise['places'][number] | undefined {
  const analysis = analyse(text, language)
  const own = entitiesIn(text, language as WordLanguage).people
  const hit = placeHits(analysis).find(
    (place) =>
      place.part !== 'modifier' &&
      (!vehicles.has(place.concept) || aboard.test(text.slice(0, place.start)) || language === 'ja') &&
      !/['’]s$/u.test(place.text) &&
      !/^['’]s(?!\p{L})/u.test(text.slice(place.end)) &&
      !own.some(({ start, end }) => place.start < end && start < place.end),
  )
  if (!hit) return undefined
  return notPlaceNames.test(hit.text)
    ? { family: hit.concept }
    : { family: hit.concept, name: capital(hit.text) }
}

/** `teaches it to …` names the other, once it is clear who that is. */
function withName(text: string, language: WordLanguage, other: Entity | undefined): string {
  if (language !== 'en' || !other || other.noun.plural) return text
  return text.replace(
    /(?<=\w(?:s|ed|ch) )it(?= to | the | how | [a-z]+\.| manners)|(?<=\bteach )it\b/u,
    english(other.noun),
  )
}

function readClause(
  clause: Clause,
  text: string,
  language: WordLanguage,
  cast: readonly Entity[],
): DeedClause {
  const { people, things, analysis } = entitiesIn(clause.text, language)
  const deed = mainDeed(clause.text, language)
  const known = (entity: Entity) =>
    cast.find((member) => member.words.some((word) => entity.words.includes(word))) ?? entity
  return {
    text,
    deed,
    people: doers(clause, withUnknown(present(people, deed, analysis).map(known), clause, cast), cast),
    things: things.length > 0 ? things : [unknownThing(analysis, language) ?? []].flat(),
    place: clausePlace(clause.text, language),
    time: readTime(analysis),
    weather: readWeather(analysis),
    turn: clause.turn,
    impersonal:
      withUnknown(people, clause, cast).length === 0 &&
      !clause.elided &&
      hasOwnSubject(clause.text, language),
    fragment:
      language !== 'ja' &&
      clause.text.split(' ').length <= 3 &&
      verbHits(analysis, matchDeeds(analysis)).every((hit) => hit.start > 0 && !hit.text.endsWith('s')),
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
  const { people, things, analysis } = entitiesIn(logline.slice(0, language === 'ja' ? 1000 : 4000), language)
  const main = clauses.find(({ leadIn }) => !leadIn)
  const hero = heroOf(clauses, people, language) ?? (main && unknownSubject(main.text, language))
  const rest = people.filter((entity) => entity !== hero)
  const other =
    rest.find(({ roleId }) => !weakRoles.has(roleId ?? '')) ?? rest.find(({ roleId }) => roleId !== 'people')
  const cast = [hero, other, ...rest].filter((entity) => entity !== undefined)
  const deeds = clauses
    .map((clause, index) => {
      if (clauses[index - 1]?.text.startsWith('I ') && /^\p{Ll}+ (?!.*\bI\b)/u.test(clause.text))
        clause.text = `I ${clause.text}`
      const text = sentenceOf(clause, clauses[index - 1]?.leadIn ?? false, hero, language)
      const introduced =
        other && clauses.slice(0, index).some((before) => before.text.includes(other.words[0]!))
      return readClause(clause, introduced ? withName(text, language, other) : text, language, cast)
    })
    .filter(
      ({ deed, text }, _, all) =>
        all.every((other) => other.deed === undefined) ||
        deed !== undefined ||
        text.split(' ').length > 3 ||
        language === 'ja',
    )
  const strong = things.find(
    ({ shape }) =>
      ![
        'sun',
        'moon',
        'star',
        'bridge',
        'body',
        'shadow',
        'fire',
        'well',
        'lighthouse',
        'window',
        'tower',
        'footprints',
        'table',
        'bed',
      ].includes(shape ?? ''),
  )
  const stolen = deeds.some(({ deed }) => deed === 'steal') ? things[0] : undefined
  return {
    hero,
    other,
    extras: rest.filter((entity) => entity !== other).slice(0, 4),
    thing: strong ?? stolen ?? (things.length === 0 ? deeds.flatMap((deed) => deed.things)[0] : undefined),
    deeds,
    time: readTime(analysis),
    weather: readWeather(analysis),
    places: deeds.flatMap(({ place }) => place ?? []),
  }
}
