/** The one a sentence is about when no word of it is in the tables: `A wedding planner …`, `Ein Bademeister …`. */
import { analyse } from '../../language/analyse.ts'
import { verbHits } from '../read/hits.ts'
import { matchDeeds, matchRoles, matchThings, matchWeathers } from '../read/lexicons.ts'
import { placeHits } from '../read/read-place.ts'
import type { WordLanguage } from '../read/table.ts'
import type { Entity } from './entities.ts'
import type { Noun } from './noun.ts'

/** Up to four words between the article and the verb. */
const opening: Partial<Record<WordLanguage, RegExp>> = {
  en: /^(?:an?|the|one|two|three) ((?:[\p{L}'’-]+ ){0,3}[\p{L}-]+)(?= )/iu,
  de: /^(?:eine?|der|die|das) (?:\p{Ll}+ ){0,2}(\p{Lu}[\p{L}-]+)/u,
  fr: /^(?:une?|le|la|l['’])\s?((?:[\p{L}-]+ ?){1,2})(?= )/iu,
}
const adverbs = /^(?:\p{L}+ly|who|that|which|with|from|in|on|of|at|is|was|and|qui|que|dans)$/u

function headOf(text: string, language: WordLanguage): { bare: string; start: number } | undefined {
  const match = opening[language]?.exec(text)
  if (!match?.[1]) return undefined
  const start = match[0].indexOf(match[1])
  if (language === 'de') return { bare: match[1], start }
  const analysis = analyse(text, language)
  const verb = verbHits(analysis, matchDeeds(analysis)).find((hit) => hit.start > start)?.start ?? text.length
  const words = match[1]
    .slice(0, Math.max(0, verb - start))
    .trim()
    .split(' ')
  // After `a planner` a word in -s is the verb, whether or not we know it.
  const end = words.findIndex(
    (word, index) => adverbs.test(word) || (language === 'en' && index > 0 && /(?:[^su]s|ed)$/u.test(word)),
  )
  const named = (end < 0 ? words : words.slice(0, end)).filter((word) => word !== '')
  if (named.length === 0) return undefined
  return { bare: (language === 'fr' ? named.slice(0, 1) : named.slice(-2)).join(' ').toLowerCase(), start }
}

/** Undefined when the subject is a thing, a place or the weather. */
export function unknownSubject(text: string, language: WordLanguage): Entity | undefined {
  const head = headOf(text, language)
  if (!head) return undefined
  const analysis = analyse(text, language)
  const known = [
    ...matchThings(analysis),
    ...placeHits(analysis),
    ...matchWeathers(analysis),
    ...matchRoles(analysis),
  ].some((hit) => hit.start < head.start + head.bare.length && hit.end >= head.start + head.bare.length)
  if (known) return undefined
  const feminine = /^(?:une|la|eine)\s/iu.test(text) || (language === 'de' && head.bare.endsWith('in'))
  const gender = language === 'en' ? 'n' : feminine ? 'f' : 'm'
  const noun: Noun = { bare: head.bare, proper: false, plural: false, gender }
  const words = [head.bare, head.bare.split(' ').at(-1)!]
  return { noun, words, start: head.start, end: head.start + head.bare.length, count: 1 }
}
