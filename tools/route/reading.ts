import type { Analysis, Token } from '../language/analyse.ts'
import { analyse } from '../language/analyse.ts'
import { detectLanguage } from '../language/detect-language.ts'
import type { Hit } from '../language/lexicon.ts'
import { matchConcepts, type Concept } from './concepts.ts'
import { findName, type Names } from './names.ts'
import { clauseEnd, roleOf, type Mention } from './role.ts'

/** Concepts that can be what a shot is of. */
const subjectConcepts = new Set<Concept>([
  'person',
  'crowd',
  'face',
  'bodyPart',
  'animal',
  'creature',
  'vehicle',
  'object',
  'food',
  'plant',
  'landscape',
  'water',
  'architecture',
  'city',
  'interior',
  'cosmos',
])

export interface Reading {
  analysis: Analysis
  mentions: Mention[]
  /** What the shot is of, if the text says so in words we know. */
  head: Mention | undefined
}

/** Up to here a shot line may hold no function word at all ("cubist portrait, slow zoom"). Characters. */
const telegraphic = 80
const latin = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'])

/** Telegram style fools a detector; of the languages we read, the one whose lexicon knows the most words wins. */
function languageOf(text: string): string {
  const detected = detectLanguage(text)
  if (text.length > telegraphic || !latin.has(detected)) return detected
  const known = (language: string): number =>
    matchConcepts(analyse(text, language)).reduce((total, hit) => total + hit.end - hit.start, 0)
  if (detected === 'en' && known('en') > 0) return 'en'
  let best = { language: detected, known: known(detected) }
  for (const language of ['en', 'de', 'fr']) {
    const candidate = { language, known: known(language) }
    if (candidate.known > best.known) best = candidate
  }
  return best.language
}

/** Finds what a shot's words name, and for each whether the shot is about it or it merely surrounds it. */
export function readShot(text: string, language: string = languageOf(text), names?: Names): Reading {
  const analysis = analyse(text, language)
  const hits = matchConcepts(analysis)
  const clauses = clauseNumbers(analysis)
  const mentions: Mention[] = []
  for (const hit of hits) {
    if (isColouring(analysis.text, hit)) continue
    const at = analysis.tokens.findIndex((token) => token.end > hit.start)
    const role = roleOf(analysis, hit, at, mentions)
    // "In a pan" is the kitchen's, "pan left" the camera's.
    if (role === 'background' && /^pans?$/i.test(hit.text)) continue
    mentions.push(Object.assign({ role, clause: clauses[at] ?? 0 }, hit))
  }
  addName(analysis, mentions, clauses, names)
  const named = mentions.filter(({ concept, negated }) => subjectConcepts.has(concept) && !negated)
  const head = named.find(({ role, part }) => role === 'core' && part !== 'modifier') ?? named[0]
  if (head) for (const mention of mentions) if (mention.start === head.start) mention.role = 'head'
  return { analysis, mentions, head }
}

/** "A black and white cat" is no black-and-white picture; "…, black and white" and "black and white film" are. */
function isColouring(text: string, { text: words, end }: Hit<Concept>): boolean {
  if (!/^black[ -]and[ -]white$/i.test(words)) return false
  return /^ (?!film|footage|photo|picture|movie|image|shot|scene|style|cinema|video|in\b|with\b|of\b)\p{L}/iu.test(
    text.slice(end),
  )
}

function addName(
  analysis: Analysis,
  mentions: Mention[],
  clauses: readonly number[],
  names: Names | undefined,
): void {
  if (mentions.some(({ concept }) => concept === 'person' || concept === 'face' || concept === 'crowd'))
    return
  const taken = (token: Token): boolean =>
    mentions.some((hit) => hit.start < token.end && hit.end > token.start)
  const name = names ? analysis.tokens.find(({ lower }) => names.has(lower)) : findName(analysis, taken)
  if (!name) return
  const { text, start, end } = name
  const clause = clauses[analysis.tokens.indexOf(name)] ?? 0
  const { language } = analysis
  mentions.push({
    concept: 'person',
    language,
    start,
    end,
    negated: false,
    text,
    part: 'whole',
    role: 'core',
    clause,
  })
  mentions.sort((a, b) => a.start - b.start)
}

function clauseNumbers({ text, tokens }: Analysis): number[] {
  let clause = 0
  return tokens.map((token, index) => {
    const previous = tokens[index - 1]
    if (previous && clauseEnd.test(text.slice(previous.end, token.start))) clause++
    return clause
  })
}
