import { analyse } from '../../language/analyse.ts'
import { nounHits } from '../read/hits.ts'
import { matchRoles, roleById } from '../read/lexicons.ts'
import { cameraOpening } from './close-subject.ts'

/** People without a name or a line who do something: `The clerk stops typing`, `Soldiers huddle`. */
export interface Extra {
  /** As the script has them, one or many: `clerk`, `soldiers`. */
  word: string
  /** The one: `clerk`, `soldier`. */
  single: string
  isMany: boolean
  /** The sentence that first has them. */
  hint: string
}

/** Words before the noun at the head of a sentence: an article or a number, and at most two adjectives. */
const heads: Readonly<Record<string, RegExp>> = {
  en: /^(?:(an?|the|one|two|three|four|five|several|some|many|another|more)\s+)?(?:(?!(?:of|in|on|at|to|her|his|their|its|my|your|our|and|with|for|from|by|as|is|was|no)\s)\p{Ll}[\p{Ll}-]*\s+){0,2}$/iu,
  de: /^(?:(eine?|der|die|das|zwei|drei|vier|mehrere|einige|viele|noch eine?)\s+)?(?:\p{Ll}+e[nrs]?\s+){0,2}$/iu,
  fr: /^(?:(une?|le|la|les|des|deux|trois|quatre|plusieurs|quelques)\s+|(l['’]))(?:\p{Ll}+\s+){0,1}$/iu,
}
const many: Readonly<Record<string, RegExp>> = {
  en: /^(?:two|three|four|five|several|some|many|more)$/iu,
  de: /^(?:zwei|drei|vier|mehrere|einige|viele)$/iu,
  fr: /^(?:les|des|deux|trois|quatre|plusieurs|quelques)$/iu,
}
const plural = /(?<!s)s$|men$|women$|^(?:people|children|police|crowd|jury|menge|leute|foule|gens)$/iu
/** `The man` is somebody we know; `a man` may be new. */
const common = new Set([
  'man',
  'woman',
  'boy',
  'girl',
  'child',
  'people',
  'friend',
  'stranger',
  'lover',
  'rival',
  'hero',
])
const definite = /^(?:the|der|die|das|le|la|les|l['’])$/iu
/** Relatives are somebody's: mostly of those who have names. */
const kin = new Set([
  'mother',
  'father',
  'sister',
  'brother',
  'grandmother',
  'grandfather',
  'bride',
  'groom',
  'baby',
])
const crowds = /^(?:people|police|crowd|jury|menge|leute|foule|gens|everyone|family)$/iu

const most = 8
/** Letters at the head of a sentence in which the doer stands. */
const headLength = 60

const singular = (word: string): string => {
  if (crowds.test(word)) return word
  return word
    .replace(/women$/iu, 'woman')
    .replace(/men$/iu, 'man')
    .replace(/children$/iu, 'child')
    .replace(/(?<=[^aeiou])ies$/u, 'y')
    .replace(/(?<=[^s])s$/u, '')
}

/** Whoever of these a script's sentences begin with. `isKnown`: those of the cast proper are no extras. */
export function extrasIn(
  actions: readonly string[],
  language: string,
  isKnown: (word: string) => boolean,
): Extra[] {
  const head = heads[language]
  if (!head) return []
  const found = new Map<string, Extra>()
  for (const whole of actions) {
    const text = asSentence(whole.replace(cameraOpening, ''))
    for (const [sentence] of text.matchAll(/[^.!?\n]+/gu)) {
      const extra = extraIn(sentence.trim(), language, head)
      const key = extra?.single.toLowerCase() ?? ''
      if (!extra || found.has(key) || isKnown(extra.single)) continue
      found.set(key, extra)
      if (found.size === most) return [...found.values()]
    }
  }
  return [...found.values()]
}

const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function extraIn(sentence: string, language: string, head: RegExp): Extra | undefined {
  // A sentence in capitals is a heading or a shot.
  if (!/^\p{Lu}\p{Ll}|^(?:A|I|L['’])/u.test(sentence) || !/\s/u.test(sentence)) return undefined
  const analysis = analyse(sentence.slice(0, headLength), language)
  const hit = nounHits(analysis, matchRoles(analysis)).find(({ part }) => part !== 'modifier')
  const role = hit && roleById(hit.concept)
  if (!hit || !role || role.kind === 'animal' || kin.has(role.id)) return undefined
  const before = head.exec(sentence.slice(0, hit.start))
  const after = sentence.slice(hit.end)
  // `The guard's keys`, `The captain, dead`, `A guard dog`: whoever does something is followed by what is done.
  if (!before || !/^\s+\p{Ll}/u.test(after) || /['’]/u.test(hit.text)) return undefined
  const article = before[1] ?? before[2] ?? ''
  if (article === '' && !plural.test(hit.text)) return undefined
  if (common.has(role.id) && definite.test(article) && !crowds.test(hit.text)) return undefined
  const isMany =
    (many[language]?.test(article) ?? false) ||
    (language === 'en' && plural.test(hit.text)) ||
    crowds.test(hit.text)
  const single = isMany ? singular(hit.text) : hit.text
  return { word: hit.text, single, isMany, hint: sentence }
}
