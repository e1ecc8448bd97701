/** The people, creatures and things a logline is about. */
import { analyse, type Analysis } from '../../language/analyse.ts'
import type { Hit } from '../../language/lexicon.ts'
import { mensNames, womensNames } from '../cast/first-names.ts'
import type { Gender } from '../read/gender.ts'
import { nounHits } from '../read/hits.ts'
import { matchRoles, matchThings, roleById, thingById } from '../read/lexicons.ts'
import type { WordLanguage } from '../read/table.ts'
import type { Noun } from './noun.ts'

export interface Entity {
  noun: Noun
  /** Id in `read/roles.ts`; undefined for somebody only named. */
  roleId?: string
  /** Shape id of a thing. */
  shape?: string
  /** Words that mean the same one. */
  words: string[]
  start: number
  end: number
  /** How many stand there: `three sisters` is 3. */
  count: number
}

const numbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 3,
  five: 3,
  zwei: 2,
  drei: 3,
  vier: 3,
  fünf: 3,
  deux: 2,
  trois: 3,
  quatre: 3,
  cinq: 3,
}

/** `taxi driver` is `driver` from the second time on; `old man` stays. */
const keepsFirstWord =
  /\b(?:man|woman|lady|boy|girl|officer|agent|hunter|guard|kid|dog|cat|bear|couple|crew)$/i

function shortName(text: string, language: WordLanguage): string {
  if (language === 'en') return keepsFirstWord.test(text) ? text : text.split(' ').at(-1)!
  if (language === 'fr') return text.split(/ d[eu] /u)[0]!
  return text
}

function wordBefore({ tokens }: Analysis, hit: { start: number }): string {
  const at = tokens.findIndex((token) => token.start >= hit.start)
  return tokens[at - 1]?.lower ?? ''
}

/** `two rival bakers`, `zwei feindliche Soldaten`: up to two adjectives between. */
function numberBefore({ tokens }: Analysis, hit: { start: number }): number | undefined {
  const at = tokens.findIndex((token) => token.start >= hit.start)
  return tokens
    .slice(Math.max(0, at - 3), at)
    .map(({ lower }) => numbers[lower])
    .findLast((count) => count !== undefined)
}

/** `one of her patients` is one. */
const oneOf = /\bone of (?:\p{L}+ ){1,2}$/iu

function isPlural(analysis: Analysis, hit: Hit, language: WordLanguage): boolean {
  const word = hit.text.toLowerCase()
  const before = wordBefore(analysis, hit)
  if (numberBefore(analysis, hit) !== undefined && language !== 'en') return true
  if (language === 'en')
    return (
      /(?:[^su]s|men|children|people|thieves|wolves)$/.test(word) && !/(?:boss|princess|hostess)$/.test(word)
    )
  if (language === 'fr') return /^(?:les|des|ces|ses|mes|leurs)$/.test(before) && /[sx]$/.test(word)
  return false
}

const germanGender: Readonly<Record<string, Gender>> = {
  einen: 'm',
  der: 'm',
  den: 'm',
  dem: 'm',
  eine: 'f',
  die: 'f',
  das: 'n',
}
const frenchGender: Readonly<Record<string, Gender>> = { un: 'm', le: 'm', du: 'm', une: 'f', la: 'f' }

function genderOf(
  analysis: Analysis,
  hit: Hit,
  word: string,
  language: WordLanguage,
  table?: ReadonlyMap<string, Gender>,
): Gender {
  const lower = word.toLowerCase()
  const article = wordBefore(analysis, hit)
  if (language === 'de') {
    const tail = table?.get(hit.text.toLowerCase())
    return table?.get(lower) ?? tail ?? (lower.endsWith('in') ? 'f' : germanGender[article]) ?? 'm'
  }
  if (language === 'fr') return frenchGender[article] ?? table?.get(lower) ?? 'm'
  return 'n'
}

/** One word, several people. */
const collective = /^(?:family|crew|band|gang|team|familie|bande|mannschaft|famille|équipage|家族|一家)$/iu

/** German compounds are matched by their tail; the word is the whole of it. */
function wholeWord(analysis: Analysis, hit: Hit): { text: string; start: number; end: number } {
  const token = analysis.tokens.find(({ start, end }) => start <= hit.start && hit.end <= end)
  return hit.part === 'whole' || !token ? hit : token
}

/** `einen Diamanten` names a `Diamant`. */
function nominative(text: string, table?: ReadonlyMap<string, Gender>): string {
  const short = text.replace(/e?n$/u, '')
  return table?.get(short.toLowerCase()) === 'm' ? short : text
}

function entityOf(analysis: Analysis, hit: Hit, kind: 'role' | 'thing'): Entity {
  const language = analysis.language as WordLanguage
  const { text, start, end } = wholeWord(analysis, hit)
  const entry = kind === 'role' ? roleById(hit.concept) : thingById(hit.concept)
  const table = language === 'de' || language === 'fr' ? entry?.gender[language] : undefined
  const one = language === 'en' && oneOf.test(analysis.text.slice(0, hit.start))
  const plural = isPlural(analysis, hit, language) && !one
  const short = kind === 'role' ? shortName(text, language) : nominative(text, table)
  const bare = one ? short.replace(/s$/u, '') : short
  const group = kind === 'role' && collective.test(text)
  const noun: Noun = {
    bare: language === 'de' ? bare : bare.toLowerCase(),
    proper: false,
    plural,
    gender: genderOf(analysis, hit, text, language, table),
  }
  const count = plural ? (numberBefore(analysis, hit) ?? 3) : group ? 3 : 1
  const identity = kind === 'role' ? { roleId: hit.concept } : { shape: hit.concept }
  return { noun, ...identity, words: [text, bare], start, end, count }
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end

const notNames =
  /^(?:I|The|A|An|When|After|In|On|At|But|And|She|He|They|It|His|Her|As|One|If|What|Who|Trapped|Alone|Le|La|Les|Un|Une|Dans|Quand|Sur|Mais|Elle|Il|Rain|Snow|Every|Two|Three|Her|My|We)$/

function knownName(word: string): boolean {
  return womensNames.has(word.toLowerCase()) || mensNames.has(word.toLowerCase())
}

/** One character may be a flower as well as a girl called so: a particle of a person must follow. */
function namedInJapanese(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /^(?:は|が|さん|ちゃん|くん|君|と|の)/u.test(text.slice(end)) &&
    !/[の\p{Script=Han}]$/u.test(text.slice(0, start))
  )
}

/** Capital letters make a name in English and French inside a sentence; elsewhere only known names count. */
function namesIn(analysis: Analysis, taken: readonly Entity[]): Entity[] {
  const { language, text } = analysis
  const found: Entity[] = []
  for (const token of analysis.tokens) {
    const capital = /^\p{Lu}\p{Ll}+$/u.test(token.text)
    const atStart = token.start === 0 || /[.!?:]\s*["“«]?$/u.test(text.slice(0, token.start))
    const trusted = knownName(token.text) && (capital || (language === 'ja' && namedInJapanese(text, token)))
    const guessed =
      (language === 'en' || language === 'fr') && capital && !atStart && !notNames.test(token.text)
    if ((!trusted && !guessed) || taken.some((entity) => overlaps(entity, token))) continue
    if (placeBefore.test(text.slice(0, token.start))) continue
    const previous = found.at(-1)
    if (previous && text.slice(previous.end, token.start) === ' ') {
      previous.end = token.end
      previous.noun.bare = text.slice(previous.start, token.end)
      continue
    }
    const gender: Gender = womensNames.has(token.lower) ? 'f' : mensNames.has(token.lower) ? 'm' : 'n'
    const noun: Noun = { bare: token.text, proper: true, plural: false, gender }
    found.push({ noun, words: [token.text], start: token.start, end: token.end, count: 1 })
  }
  return found
}

const placeBefore = /\b(?:in|to|from|near|of|à|de|en|nach|aus|at|on|across|through)\s+$/iu

/** `Mara, a baker` and `Detective Voss`: the name takes the role beside it. */
function mergeNamesWithRoles(names: Entity[], roles: Entity[], text: string): Entity[] {
  const merged: Entity[] = []
  const used = new Set<Entity>()
  for (const name of names) {
    const role = roles.find((candidate) => {
      const between =
        candidate.start > name.end
          ? text.slice(name.end, candidate.start)
          : text.slice(candidate.end, name.start)
      const pattern =
        candidate.start > name.end
          ? /^,? (?:an?|the|eine?|une?|la|le)( \p{L}+){0,3} $/u
          : /^,? (?:named |called |namens |nommée? )?$/u
      return pattern.test(between) && candidate.count === 1
    })
    if (role) used.add(role)
    merged.push(
      role
        ? {
            ...name,
            roleId: role.roleId,
            words: [...name.words, ...role.words],
            start: Math.min(name.start, role.start),
            end: Math.max(name.end, role.end),
          }
        : name,
    )
  }
  return [...merged, ...roles.filter((role) => !used.has(role))].sort((a, b) => a.start - b.start)
}

const sameOne = (a: Entity, b: Entity): boolean =>
  a.noun.bare.toLowerCase() === b.noun.bare.toLowerCase() ||
  (a.roleId !== undefined &&
    a.roleId === b.roleId &&
    !a.noun.proper &&
    !b.noun.proper &&
    a.noun.plural === b.noun.plural &&
    a.noun.bare === b.noun.bare)

/** `a stranger's house`, `la grange de son grand-père`, `das Haus ihres Vaters` are about the house. */
function isPossessor({ text, language }: Analysis, hit: Hit): boolean {
  const before = text.slice(0, hit.start)
  const after = text.slice(hit.end)
  if (language === 'en') return /['’]s?$/u.test(hit.text) || /^['’]s?(?!\p{L})/u.test(after)
  if (language === 'fr') return /\p{L} de (?:son|sa|ses|mon|ma|mes|leurs?) (?:\p{L}+ )?$/iu.test(before)
  if (language === 'de') return /\p{L} (?:ihres|seines|meines|eures|unseres) (?:\p{L}+ )?$/u.test(before)
  return false
}

const deadBefore =
  /(?:(?<!\p{L})(?:dead|late|deceased|murdered|dying|lost|missing|toten?r?|verstorbenen?r?|gefallenen?r?|verschollenen?r?|feu|feue|défunte?|imaginary) |亡き|亡くなった|死んだ|失踪した)$/iu
const deadAfter = /^ (?:morte?s?|décédée?s?|défunte?s?|disparue?s?)(?!\p{L})/iu
const sameAsBefore =
  /(?:\b(?:who|which) (?:was|is|were|had been|has been|used to be)(?: \p{L}+){0,3} |\bqui (?:fut|était|est)(?: \p{L}+){0,3} |, (?:der|die|das) (?:\p{L}+ ){1,3})$/iu

/** Dead, missing, or another word for somebody named already. */
function isAbsent({ text, language }: Analysis, hit: Hit): boolean {
  const before = text.slice(Math.max(0, hit.start - 60), hit.start)
  const after = text.slice(hit.end, hit.end + 30)
  if (deadBefore.test(before) || (language === 'fr' && deadAfter.test(after))) return true
  if (language === 'ja') return /^(?:の(?:手紙|墓|形見|写真|遺品|遺影|家|本|日記)|だった)/u.test(after)
  if (/, (?:der|die|das) /iu.test(before) && language === 'de')
    return sameAsBefore.test(before) && /^ (?:war|ist|waren|gewesen)(?!\p{L})/u.test(after)
  return sameAsBefore.test(before)
}

/** `rival bakers`: the rival is what kind of bakers. */
function isAdjective({ text, language }: Analysis, hit: Hit): boolean {
  return (
    language === 'en' &&
    hit.concept === 'rival' &&
    /^rival$/iu.test(hit.text) &&
    /^ \p{Ll}+s\b/u.test(text.slice(hit.end))
  )
}

/** Everybody and everything named, each once, in reading order. */
export function entitiesIn(
  text: string,
  language: WordLanguage,
): { people: Entity[]; things: Entity[]; analysis: Analysis } {
  const analysis = analyse(text, language)
  const thingHits = nounHits(analysis, matchThings(analysis)).filter((hit) => hit.part !== 'modifier')
  const roleHits = nounHits(analysis, matchRoles(analysis)).filter((hit) => {
    if (hit.part === 'modifier' || isPossessor(analysis, hit) || isAbsent(analysis, hit)) return false
    if (isAdjective(analysis, hit)) return false
    const rival = thingHits.find((thing) => overlaps(thing, hit))
    const length = rival ? rival.end - rival.start : 0
    return (
      length < hit.end - hit.start ||
      (length === hit.end - hit.start && !/^(?:machine|maschine|機械|drone|automat)$/i.test(hit.text))
    )
  })
  const roles = roleHits.map((hit) => entityOf(analysis, hit, 'role'))
  const people = mergeNamesWithRoles(namesIn(analysis, roles), roles, text)
  const distinct = people.filter(
    (entity, index) => !people.slice(0, index).some((other) => sameOne(other, entity)),
  )
  const things = thingHits
    .filter((hit) => !(language === 'en' && /\p{L}{2}ed$/u.test(hit.text) && hit.text !== 'bed'))
    .filter((hit) => !people.some((entity) => overlaps(entity, hit)))
    .map((hit) => entityOf(analysis, hit, 'thing'))
  return { people: distinct, things, analysis }
}
