import type { Analysis, Token } from './analyse.ts'
import { stem } from './stem.ts'
import { tokenise } from './tokenise.ts'

/** Concept → language → words and phrases. Inflections need no entry of their own where a stemmer exists. */
export type Lexicon<Concept extends string = string> = Record<Concept, Record<string, readonly string[]>>

export interface Hit<Concept extends string = string> {
  concept: Concept
  language: string
  /** UTF-16 offsets into the analysed text, `end` exclusive. */
  start: number
  end: number
  negated: boolean
  text: string
  /** `tail` and `modifier` are the two ends of a German compound; a compound *is* its tail. */
  part: 'whole' | 'tail' | 'modifier'
}

export type Matcher<Concept extends string = string> = (analysis: Analysis) => Hit<Concept>[]

interface Phrase<Concept extends string> {
  words: string[]
  concepts: Concept[]
}

interface Index<Concept extends string> {
  /** By the first word as written and by its stem; longest phrases first. */
  exact: Map<string, Phrase<Concept>[]>
  stems: Map<string, Phrase<Concept>[]>
}

const unspaced = new Set(['ja', 'zh', 'th', 'ko'])
const compounding = new Set(['de', 'nl'])
/** Shorter parts ("ei", "ort", "uhr") sit inside too many unrelated words. */
const shortestPart = 4

function buildIndex<Concept extends string>(lexicon: Lexicon<Concept>, language: string): Index<Concept> {
  const phrases = new Map<string, Phrase<Concept>>()
  for (const concept of Object.keys(lexicon) as Concept[]) {
    for (const entry of lexicon[concept][language] ?? []) {
      const lower = entry.toLowerCase()
      const words = unspaced.has(language)
        ? lower.split('')
        : tokenise(lower, language).map((word) => word.text)
      const key = words.join(' ')
      const known = phrases.get(key)
      if (!known) phrases.set(key, { words, concepts: [concept] })
      else if (!known.concepts.includes(concept)) known.concepts.push(concept)
    }
  }
  const index: Index<Concept> = { exact: new Map(), stems: new Map() }
  const longestFirst = [...phrases.values()].sort((a, b) => b.words.length - a.words.length)
  for (const phrase of longestFirst) {
    add(index.exact, phrase.words[0], phrase)
    if (unspaced.has(language)) continue
    const stems = phrase.words.map((word) => stem(word, language))
    add(index.stems, stems[0], { words: stems, concepts: phrase.concepts })
    const conjugated = conjugate(phrase.words, language)
    if (conjugated) add(index.stems, conjugated, { words: [conjugated], concepts: phrase.concepts })
  }
  return index
}

/** Snowball leaves a German verb's -t ("tanzt", "tanzte"), which is not to be stripped from nouns ("Nacht"). */
function conjugate(words: readonly string[], language: string): string | undefined {
  const [word] = words
  if (language !== 'de' || words.length > 1 || !word?.endsWith('n')) return undefined
  return `${stem(word, language)}t`
}

function add<Value>(map: Map<string, Value[]>, key: string | undefined, value: Value): void {
  if (key === undefined) return
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function startsHere(
  phrase: readonly string[],
  tokens: readonly Token[],
  at: number,
  form: 'lower' | 'stem',
): boolean {
  return phrase.every((word, offset) => tokens[at + offset]?.[form] === word)
}

/** The longest phrase at a token: as written if the lexicon has it so, else by stems. */
function longestAt<Concept extends string>(
  index: Index<Concept>,
  tokens: readonly Token[],
  at: number,
): Phrase<Concept> | undefined {
  const token = tokens[at]!
  const exact = index.exact.get(token.lower)?.find(({ words }) => startsHere(words, tokens, at, 'lower'))
  const stems = index.stems.get(token.stem)?.find(({ words }) => startsHere(words, tokens, at, 'stem'))
  if (!exact || !stems) return exact ?? stems
  return stems.words.length > exact.words.length ? stems : exact
}

function matchWords<Concept extends string>(analysis: Analysis, index: Index<Concept>): Hit<Concept>[] {
  const { tokens, text, language } = analysis
  const hits: Hit<Concept>[] = []
  for (let at = 0; at < tokens.length; at++) {
    const phrase = longestAt(index, tokens, at)
    if (!phrase) {
      if (compounding.has(language)) hits.push(...matchCompound(analysis, tokens[at]!, index))
      continue
    }
    const last = tokens[at + phrase.words.length - 1]!
    const { start } = tokens[at]!
    const span = {
      language,
      start,
      end: last.end,
      negated: tokens[at]!.negated,
      text: text.slice(start, last.end),
    }
    for (const concept of phrase.concepts) hits.push({ concept, ...span, part: 'whole' })
    at += phrase.words.length - 1
  }
  return hits
}

/** "Leuchtturmwärter" → tail "wärter", modifier "leuchtturm". Only nouns compound, and those are capitalised. */
function matchCompound<Concept extends string>(
  { text, language }: Analysis,
  token: Token,
  index: Index<Concept>,
): Hit<Concept>[] {
  const { lower } = token
  if (lower.length < 2 * shortestPart - 1 || (token.text === lower && lower.length < 12)) return []
  const single = (word: string): Concept[] | undefined =>
    (index.exact.get(word) ?? index.stems.get(stem(word, language)))?.find(({ words }) => words.length === 1)
      ?.concepts
  const hits: Hit<Concept>[] = []
  const report = (from: number, to: number, part: 'tail' | 'modifier'): boolean => {
    const concepts = single(lower.slice(from, to))
    const [start, end] = [token.start + from, token.start + to]
    const span = { language, start, end, negated: token.negated, text: text.slice(start, end) }
    for (const concept of concepts ?? []) hits.push({ concept, ...span, part })
    return concepts !== undefined
  }
  for (let from = 3; from <= lower.length - shortestPart; from++)
    if (report(from, lower.length, 'tail')) break
  for (let to = lower.length - 3; to >= shortestPart; to--) if (report(0, to, 'modifier')) break
  return hits
}

/** Without spaces there are no word edges to trust: phrases are found anywhere, longest first. */
function matchCharacters<Concept extends string>(analysis: Analysis, index: Index<Concept>): Hit<Concept>[] {
  const { text, tokens, language } = analysis
  const lower = text.toLowerCase()
  const hits: Hit<Concept>[] = []
  for (let at = 0; at < lower.length; at++) {
    const phrase = index.exact.get(lower[at]!)?.find(({ words }) => lower.startsWith(words.join(''), at))
    if (!phrase) continue
    const end = at + phrase.words.join('').length
    const negated = tokens.some((token) => token.negated && token.start < end && token.end > at)
    for (const concept of phrase.concepts) {
      hits.push({ concept, language, start: at, end, negated, text: text.slice(at, end), part: 'whole' })
    }
    at = end - 1
  }
  return hits
}

/**
 * Compiles a lexicon into a matcher. The matcher returns the concepts a text names in reading order; where
 * phrases overlap the longest wins, and a phrase listed under two concepts reports both. Indexes are built
 * per language on first use and kept.
 */
export function compileLexicon<Concept extends string>(lexicon: Lexicon<Concept>): Matcher<Concept> {
  const indexes = new Map<string, Index<Concept>>()
  return (analysis) => {
    const { language } = analysis
    let index = indexes.get(language)
    if (!index) {
      index = buildIndex(lexicon, language)
      indexes.set(language, index)
    }
    return unspaced.has(language) ? matchCharacters(analysis, index) : matchWords(analysis, index)
  }
}
