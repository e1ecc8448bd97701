/** Typing errors: unknown words that are nearly a word of the director's vocabulary. */
import { placeWords } from '../../../tools/plan/read/place-words.ts'
import { roles } from '../../../tools/plan/read/roles.ts'
import { things } from '../../../tools/plan/read/things.ts'
import { stem } from '../../../tools/language/stem.ts'
import stopWords from '../../../tools/language/stop-words.json' with { type: 'json' }
import numbers from '../words/numbers.json' with { type: 'json' }
import everyday from '../words/everyday.json' with { type: 'json' }
import type { Tongue } from '../context.ts'
import type { Token } from './scan.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words that are right as they are: a king is no misspelt Kling and the moon no mood. */
const right = new Set<string>([
  ...Object.values(numbers).flatMap(({ cardinal, ordinal }) =>
    [cardinal, ordinal].flatMap((table) => Object.keys(table)).flatMap((words) => words.split(' ')),
  ),
  ...stopWords.en,
  ...stopWords.de,
  ...everyday.words.split(' '),
  ...[...placeWords, ...roles, ...things]
    .flatMap(({ words }) => [...words.en, ...words.de])
    .flatMap((phrase) => phrase.toLowerCase().split(/[\s-]/)),
])

/** Edit distance with neighbours swapped counting once; stops counting past `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next[j] = Math.min(change, row[j]! + 1, next[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j]!, before[j - 2]! + 1)
    }
    before = row
    row = next
  }
  return row[b.length]!
}

/** "nimmt" is no misspelt "nimm", "cuts" no misspelt "cut": they are other forms, said of somebody else. */
const isForm = (word: string, known: string): boolean =>
  word.startsWith(known) && /^(?:s|t|st|en|n|e|er|es|em|ed|d|ing|te|ten)$/.test(word.slice(known.length))

const shortest = 3

/**
 * Replaces a misspelt word by the one meant; `taken` are words of the film (names, things in its text), which
 * stay as they are.
 */
export function correct(
  tokens: readonly Token[],
  { words }: Vocabulary,
  taken: ReadonlySet<string>,
  language: Tongue,
): Token[] {
  return tokens.map((token) => {
    const { lower } = token
    if (token.kind !== 'word' || lower.length < shortest || words.has(lower)) return token
    if (right.has(lower) || right.has(token.stem) || taken.has(lower) || taken.has(token.stem)) return token
    const meant = nearest(lower, words)
    return meant === undefined ? token : { ...token, lower: meant, stem: stem(meant, language) }
  })
}

/** In a short word another letter mostly makes another word ("lieb", "Lied"); letters that changed places do not. */
const isShuffled = (word: string, known: string): boolean =>
  [...word].sort().join('') === [...known].sort().join('')

function nearest(word: string, words: ReadonlySet<string>): string | undefined {
  const limit = word.length >= 7 ? 2 : 1
  let best: { word: string; distance: number } | undefined
  for (const known of words) {
    if (known.length < 4 || known[0] !== word[0] || isForm(word, known) || isForm(known, word)) continue
    // One letter too many in a short word is a slip only when it is doubled: "drawn" is no "dawn".
    if (known.length < 5 && word.length > known.length && !/(.)\1/.test(word)) continue
    if (word.length < 5 && word.length === known.length && !isShuffled(word, known)) continue
    const found = distance(word, known, limit)
    if (found <= limit && found < (best?.distance ?? limit + 1)) best = { word: known, distance: found }
  }
  return best?.word
}
