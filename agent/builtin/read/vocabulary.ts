/** The director's words: concept → phrases, read from `words/*.json` and indexed by first word. */
import de from '../words/de.json' with { type: 'json' }
import en from '../words/en.json' with { type: 'json' }
import models from '../words/models.json' with { type: 'json' }
import stopWords from '../../../tools/language/stop-words.json' with { type: 'json' }
import { stem } from '../../../tools/language/stem.ts'
import type { Tongue } from '../context.ts'
import { scan, type Token } from './scan.ts'

export type Concept = keyof typeof en | `model:${string}` | 'model.unknown'

interface Phrase {
  words: readonly string[]
  stems: readonly string[]
  concepts: Concept[]
}

export interface Vocabulary {
  /** By first word and by first stem, longest phrases first. */
  byWord: ReadonlyMap<string, readonly Phrase[]>
  byStem: ReadonlyMap<string, readonly Phrase[]>
  /** Every single word of every phrase. */
  words: ReadonlySet<string>
}

const source: Readonly<Record<Tongue, Readonly<Record<string, string>>>> = { en, de }

/** English is spoken on German sets too ("Close-up", "Take"), but not its little words, which mean something else. */
function isLoanWord(phrase: readonly string[]): boolean {
  const [first] = phrase
  return phrase.length > 1 || (first !== undefined && first.length > 3 && !germanWords.has(first))
}
const germanWords = new Set([
  ...stopWords.de,
  'also',
  'still',
  'head',
  'long',
  'over',
  'hell',
  'will',
  'film',
  'arm',
])

function collect(language: Tongue): Map<string, Phrase> {
  const phrases = new Map<string, Phrase>()
  const add = (text: string, concept: Concept): void => {
    const words = scan(text, language).map(({ lower }) => lower)
    const key = words.join(' ')
    const known = phrases.get(key)
    if (known) known.concepts.push(concept)
    else phrases.set(key, { words, stems: words.map((word) => stem(word, language)), concepts: [concept] })
  }
  for (const [concept, list] of Object.entries(source[language]))
    for (const text of list.split(', ')) add(text, concept as Concept)
  for (const [name, id] of Object.entries(models.known)) add(name, `model:${id}`)
  for (const name of models.unknown) add(name, 'model.unknown')
  return phrases
}

/** Imperatives are matched as written: "she cuts the rope" asks for nothing. */
const exactOnly = /^(?:do\.|polite|volume|ask\.|pronoun|not|place)/

function build(language: Tongue): Vocabulary {
  const phrases = collect(language)
  if (language === 'de') {
    for (const [key, phrase] of collect('en')) {
      if (!phrases.has(key) && isLoanWord(phrase.words)) phrases.set(key, phrase)
    }
  }
  const byWord = new Map<string, Phrase[]>()
  const byStem = new Map<string, Phrase[]>()
  const longestFirst = [...phrases.values()].sort((a, b) => b.words.length - a.words.length)
  for (const phrase of longestFirst) {
    put(byWord, phrase.words[0]!, phrase)
    const loose = phrase.concepts.filter((concept) => !exactOnly.test(concept))
    if (loose.length > 0 && phrase.words[0]!.length > 3)
      put(byStem, phrase.stems[0]!, { ...phrase, concepts: loose })
  }
  return { byWord, byStem, words: new Set(longestFirst.flatMap(({ words }) => words)) }
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const built = new Map<Tongue, Vocabulary>()

export function vocabulary(language: Tongue): Vocabulary {
  let found = built.get(language)
  if (!found) built.set(language, (found = build(language)))
  return found
}

/** The longest phrase that starts at a token, as written if there is one, else by stems. */
export function phraseAt(
  { byWord, byStem }: Vocabulary,
  tokens: readonly Token[],
  at: number,
): { concepts: readonly Concept[]; length: number } | undefined {
  const token = tokens[at]!
  const exact = byWord
    .get(token.lower)
    ?.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.lower === word))
  const loose = byStem
    .get(token.stem)
    ?.find(({ stems }) => stems.every((word, offset) => tokens[at + offset]?.stem === word))
  const best = exact && loose ? (loose.words.length > exact.words.length ? loose : exact) : (exact ?? loose)
  return best && { concepts: best.concepts, length: best.words.length }
}
