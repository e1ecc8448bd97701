/** Whether a shot is about a thing it names or the thing merely stands around: a shallow reading of grammar. */
import type { Analysis, Token } from '../language/analyse.ts'
import type { Hit } from '../language/lexicon.ts'
import type { Concept } from './concepts.ts'
import grammar from './grammar.json' with { type: 'json' }

/** `head`: what the shot is of. `core`: also acts or is acted on. `background`: where, with or beside what. */
export type Role = 'head' | 'core' | 'background'
export type Mention = Hit<Concept> & { role: Role; clause: number }

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

export const clauseEnd = /[.,;:!?()\n。、！？；：—–]/
/** Between a preposition and its noun stand at most this many words ("in the old wooden harbour"). */
const longestPhrase = 5

/** The role of a hit that starts at token `at`, given the mentions before it. */
export function roleOf(analysis: Analysis, hit: Hit<Concept>, at: number, before: readonly Mention[]): Role {
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
