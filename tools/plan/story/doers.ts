/** Who is there in a clause: the doer, whoever a pronoun means, and nobody who is only spoken of. */
import type { Analysis } from '../../language/analyse.ts'
import { matchDeeds, roleById } from '../read/lexicons.ts'
import type { WordLanguage } from '../read/table.ts'
import type { Entity } from './entities.ts'
import type { Clause } from './sentences.ts'

/** Pronouns that can mean a woman, a man, a creature or thing, or several. */
const objectPronouns = {
  f: /(?<!\p{L})(?:her(?=$| (?:to|how|from|in|into|with|and|back|home|away|on|up|out|for)(?!\p{L}))|(?<=(?:mit|bei|von|zu|bringt|hilft|gibt|zeigt|folgt) )ihr|sie(?=$| (?:zu|in|aus|nach|mit|vor|auf)(?!\p{L})))(?!\p{L})/iu,
  m: /(?<!\p{L})(?:him|ihm|ihn)(?!\p{L})/iu,
  n: /(?<!\p{L})(?:it|ihm)(?!\p{L})/iu,
  p: /(?<!\p{L})(?:them|ihnen|leur)(?!\p{L})/iu,
} as const
/** A French clause without a subject that opens with one: `le cache dans la grange`. */
const frenchClitic = /^(?:l['’]|(?:le|la|lui|les|leur) (?=\p{Ll}+(?:e|t|d|nt|ra|s)(?!\p{L})))/iu

function speaksOf(other: Entity, clause: Clause): boolean {
  const { text, elided } = clause
  if (teaching.test(text) || (elided && frenchClitic.test(text)) || /(?<!\p{L})lui(?!\p{L})/u.test(text))
    return true
  const role = other.roleId === undefined ? undefined : roleById(other.roleId)
  if (other.noun.plural) return objectPronouns.p.test(text)
  if (role && role.kind !== 'human')
    return (
      other.noun.gender === 'm' ? [objectPronouns.n, objectPronouns.m] : Object.values(objectPronouns)
    ).some((pattern) => pattern.test(text))
  const woman = other.noun.gender === 'f' || role?.presents === 'woman'
  const man = other.noun.gender === 'm' || role?.presents === 'man'
  return (
    (!man && objectPronouns.f.test(text)) ||
    (!woman && objectPronouns.m.test(text)) ||
    objectPronouns.p.test(text)
  )
}
const teaching = /教え|助け|救/u

const heroPronoun =
  /^(?:(?:on|at|in|one|every|then|now|later|after|before)\b(?: \w+){0,3},? )?(?:he|she|they|I|er|sie|ich|il|elle|ils|elles|je|彼女|彼|私)(?=\P{L}|は|が)/iu
const otherPronoun = /^(?:it|es|それ)(?=\P{L}|は|が)/iu

/** Whom one seeks, misses or writes to is not there. */
const ofTheAbsent = new Set(['search', 'lose', 'call', 'remember', 'wait', 'write', 'die', 'wish'])

/** `the train that carries her son`, `rides out to bring back the outlaw`: named, but elsewhere. */
const elsewhere =
  /(?:\b(?:that|which|who) (?:carries|carried|holds|killed|murdered|took|stole|has taken)|(?<!(?:decides?|tries|wants?|has|have|must|begins?|learns?|how|\bit|him|her|them) )(?<=\p{L} )to (?:bring|find|save|rescue|catch|kill|meet|see|reach|free|call|warn)|, um|\bpour (?:retrouver|sauver|ramener|tuer|appeler))(?: \p{L}+){0,3} $/iu

export function present(named: readonly Entity[], deed: string | undefined, analysis: Analysis): Entity[] {
  const people = named.filter(({ start }) => !elsewhere.test(analysis.text.slice(0, start)))
  if (deed === undefined || !ofTheAbsent.has(deed)) return [...people]
  const verb = matchDeeds(analysis).find((hit) => hit.concept === deed)
  const isObject = ({ end }: Entity) =>
    analysis.language === 'ja' && /^[をに]/u.test(analysis.text.slice(end))
  return people.filter(
    (entity) => !isObject(entity) && (!verb || analysis.language === 'ja' || entity.start < verb.start),
  )
}

/** A protagonist the tables do not know is found by name. */
export function withUnknown(people: readonly Entity[], { text }: Clause, cast: readonly Entity[]): Entity[] {
  const [hero] = cast
  if (!hero || hero.roleId !== undefined || people.includes(hero)) return [...people]
  return text.toLowerCase().includes(hero.words[0]!.toLowerCase()) ? [hero, ...people] : [...people]
}

/** Opens with a noun that is nobody of the cast. */
export function hasOwnSubject(text: string, language: WordLanguage): boolean {
  if (heroPronoun.test(text) || otherPronoun.test(text)) return false
  if (language === 'en') return /^(?:an?|the|one|all|every|(?:his|her|their|its) \p{L}+)\s/iu.test(text)
  if (language === 'de') return /^(?:ein|eine|der|die|das) /iu.test(text)
  return language === 'fr' && /^(?:une?|le|la|les|l['’])\s?\p{L}/iu.test(text)
}

/** The doer first: a pronoun or a missing subject means the protagonist, `it` the other. */
export function doers(clause: Clause, people: readonly Entity[], cast: readonly Entity[]): Entity[] {
  const subject = otherPronoun.test(clause.text)
    ? cast[1]
    : clause.elided || heroPronoun.test(clause.text)
      ? cast[0]
      : undefined
  const named = subject ? [subject, ...people.filter((entity) => entity !== subject)] : [...people]
  const other = cast[1]
  const meant = other && !named.includes(other) && speaksOf(other, clause)
  return meant ? [...named, other] : named
}
