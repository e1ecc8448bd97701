import numbers from '../words/numbers.json' with { type: 'json' }
import type { Tongue } from '../context.ts'
import type { Token } from './scan.ts'

interface Counted {
  value: number
  /** Tokens it takes up. */
  length: number
}

const tables = Object.fromEntries(
  Object.entries(numbers).map(([language, lists]) => [
    language,
    {
      cardinal: Object.entries(lists.cardinal)
        .map(([words, value]) => ({ words: words.split(' '), value }))
        .sort((a, b) => b.words.length - a.words.length),
      ordinal: new Map<string, number>(Object.entries(lists.ordinal)),
      join: new Set<string>([...lists.join, ',', '&', '+']),
      range: new Set<string>([...lists.range, '-', '–', '—']),
      article: new Set<string>(lists.article),
    },
  ]),
) as Record<
  Tongue,
  {
    cardinal: { words: string[]; value: number }[]
    ordinal: Map<string, number>
    join: Set<string>
    range: Set<string>
    article: Set<string>
  }
>

/** "3", "three", "half a", "anderthalb". */
export function cardinalAt(tokens: readonly Token[], at: number, language: Tongue): Counted | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.kind === 'number') return { value: token.value, length: 1 }
  if (token.kind !== 'word') return undefined
  const found = tables[language].cardinal.find(({ words }) =>
    words.every((word, offset) => tokens[at + offset]?.lower === word),
  )
  return found && { value: found.value, length: found.words.length }
}

/** "third", "3rd", "dritte", "3." before a word. */
export function ordinalAt(tokens: readonly Token[], at: number, language: Tongue): Counted | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const next = tokens[at + 1]
  if (token.kind === 'number' && Number.isInteger(token.value)) {
    const suffix =
      next?.kind === 'word' && next.start === token.end && /^(?:st|nd|rd|th|te|ten)$/.test(next.lower)
    const dot =
      language === 'de' && next?.text === '.' && tokens[at + 2]?.kind === 'word' && next.start === token.end
    return suffix || (dot && tokens[at + 2]!.start > next.end) ? { value: token.value, length: 2 } : undefined
  }
  const value = token.kind === 'word' ? tables[language].ordinal.get(token.lower) : undefined
  return value === undefined ? undefined : { value, length: 1 }
}

export const isJoin = (token: Token | undefined, language: Tongue): boolean =>
  token !== undefined && tables[language].join.has(token.lower)
export const isRange = (token: Token | undefined, language: Tongue): boolean =>
  token !== undefined && tables[language].range.has(token.lower)
export const isArticle = (token: Token | undefined, language: Tongue): boolean =>
  token !== undefined && tables[language].article.has(token.lower)
