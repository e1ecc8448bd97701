import type { Analysis, Token } from '../language/analyse.ts'
import { analyse } from '../language/analyse.ts'
import { detectLanguage } from '../language/detect-language.ts'
import { compileLexicon, type Hit, type Lexicon, type Matcher } from '../language/lexicon.ts'
import grammar from './grammar.json' with { type: 'json' }
import camera from './lexicon/camera.json' with { type: 'json' }
import idioms from './lexicon/idioms.json' with { type: 'json' }
import motion from './lexicon/motion.json' with { type: 'json' }
import physics from './lexicon/physics.json' with { type: 'json' }
import places from './lexicon/places.json' with { type: 'json' }
import style from './lexicon/style.json' with { type: 'json' }
import subjects from './lexicon/subjects.json' with { type: 'json' }
import { findName } from './names.ts'

const files = [subjects, places, physics, motion, camera, style, idioms] as const
/** A concept, or `idiom`: a set phrase whose words mean nothing on their own ("gold rush", "glass of"). */
export type Concept =
  | keyof typeof subjects
  | keyof typeof places
  | keyof typeof physics
  | keyof typeof motion
  | keyof typeof camera
  | keyof typeof style
  | keyof typeof idioms
const match = compileLexicon(joinLexicons(files)) as Matcher<Concept>

/** A concept may be spread over several files. */
function joinLexicons(parts: readonly Record<string, Record<string, readonly string[]>>[]): Lexicon {
  const joined: Record<string, Record<string, string[]>> = {}
  for (const [concept, languages] of parts.flatMap((part) => Object.entries(part))) {
    const entry = (joined[concept] ??= {})
    for (const [language, words] of Object.entries(languages)) (entry[language] ??= []).push(...words)
  }
  return joined
}

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
/** "Close-up of", "view of", "drone shot over": what follows is the subject, not its surroundings. */
const framingConcepts = new Set<Concept>([
  'view',
  'close',
  'wide',
  'medium',
  'macro',
  'portrait',
  'sweep',
  'cutaway',
])
const verbConcepts = new Set<Concept>([
  'activity',
  'humanActivity',
  'fight',
  'chase',
  'sport',
  'dance',
  'vehicleMotion',
  'speech',
  'liquid',
  'fabric',
  'destruction',
  'matter',
  'morph',
])

/** `head`: what the shot is of. `core`: also acts or is acted on. `background`: where, with or beside what. */
export type Role = 'head' | 'core' | 'background'
export type Mention = Hit<Concept> & { role: Role; clause: number }

export interface Reading {
  analysis: Analysis
  mentions: Mention[]
  /** What the shot is of, if the text says so in words we know. */
  head: Mention | undefined
}

interface Grammar {
  prepositions: Set<string>
  of: Set<string>
  conjunctions: Set<string>
}

const grammars = new Map<string, Grammar>(
  Object.entries(grammar).map(([language, lists]) => [
    language,
    {
      prepositions: new Set<string>(lists.prepositions),
      of: new Set<string>(lists.of),
      conjunctions: new Set<string>(lists.conjunctions),
    },
  ]),
)

const clauseEnd = /[.,;:!?()\n。、！？；：—–]/
/** Between a preposition and its noun stand at most this many words ("in the old wooden harbour"). */
const longestPhrase = 5

/** Up to here a shot line may hold no function word at all ("cubist portrait, slow zoom"). Characters. */
const telegraphic = 80
const latin = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'])

/** Telegram style fools a detector; of the languages we read, the one whose lexicon knows the most words wins. */
function languageOf(text: string): string {
  const detected = detectLanguage(text)
  if (text.length > telegraphic || !latin.has(detected)) return detected
  const known = (language: string): number =>
    match(analyse(text, language)).reduce((total, hit) => total + hit.end - hit.start, 0)
  if (detected === 'en' && known('en') > 0) return 'en'
  let best = { language: detected, known: known(detected) }
  for (const language of ['en', 'de', 'fr']) {
    const candidate = { language, known: known(language) }
    if (candidate.known > best.known) best = candidate
  }
  return best.language
}

/** Finds what a shot's words name, and for each whether the shot is about it or it merely surrounds it. */
export function readShot(text: string, language: string = languageOf(text)): Reading {
  const analysis = analyse(text, language)
  const hits = match(analysis)
  const clauses = clauseNumbers(analysis)
  const mentions: Mention[] = []
  for (const hit of hits) {
    if (isColouring(analysis.text, hit)) continue
    const at = analysis.tokens.findIndex((token) => token.end > hit.start)
    const role = roleOf(analysis, hit, at, mentions)
    mentions.push(Object.assign({ role, clause: clauses[at] ?? 0 }, hit))
  }
  addName(analysis, mentions, clauses)
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

function addName(analysis: Analysis, mentions: Mention[], clauses: readonly number[]): void {
  if (mentions.some(({ concept }) => concept === 'person' || concept === 'face' || concept === 'crowd'))
    return
  const name = findName(analysis, (token) =>
    mentions.some((hit) => hit.start < token.end && hit.end > token.start),
  )
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

function roleOf(analysis: Analysis, hit: Hit<Concept>, at: number, before: readonly Mention[]): Role {
  if (hit.part === 'modifier') return 'background'
  if (analysis.language === 'ja') return japaneseRole(analysis, hit)
  const { text, tokens } = analysis
  const rules = grammars.get(analysis.language) ?? grammars.get('en')!
  if (isPossessor(tokens[at + countTokens(tokens, at, hit.end) - 1])) return 'background'
  for (let index = at - 1; index >= Math.max(0, at - longestPhrase); index--) {
    const token = tokens[index]!
    const next = tokens[index + 1]!
    if (clauseEnd.test(text.slice(token.end, next.start))) return 'core'
    const left = before.findLast((mention) => mention.end <= token.start && mention.end >= token.start - 2)
    const framed = left !== undefined && framingConcepts.has(left.concept)
    if (rules.of.has(token.lower) && framed) return 'core'
    if (rules.prepositions.has(token.lower) || token.lower === 'of') return framed ? 'core' : 'background'
    if (token.lower === 'and' || token.lower === 'und' || token.lower === 'et')
      return before.at(-1)?.role ?? 'core'
    if (rules.conjunctions.has(token.lower)) return 'core'
    const verb = before.some((mention) => mention.start === token.start && verbConcepts.has(mention.concept))
    if (verb) return 'core'
  }
  return 'core'
}

function countTokens(tokens: readonly Token[], at: number, end: number): number {
  let count = 1
  while ((tokens[at + count]?.end ?? Infinity) <= end) count++
  return count
}

/** "The fisherman's hands" is a shot of hands. */
function isPossessor(token: Token | undefined): boolean {
  return token !== undefined && /['’]s$/.test(token.text)
}

/** は, が and を mark what a sentence is about; で, に and の where and whose. */
function japaneseRole({ text }: Analysis, hit: Hit<Concept>): Role {
  const after = text.slice(hit.end, hit.end + 2)
  if (/^[はがを]/.test(after)) return 'core'
  return /^(?:で|に|の|から|へ|と|を背|沿)/.test(after) ? 'background' : 'core'
}
