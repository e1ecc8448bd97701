import type { Character } from '../../../tools/film/bible.ts'
import stopWords from '../../../tools/language/stop-words.json' with { type: 'json' }
import type { Tongue } from '../context.ts'
import { scan, type Token } from './scan.ts'

interface Named {
  ids: string[]
  by: 'name' | 'role'
  /** Tokens it takes up. */
  length: number
}

const little = new Set<string>([...stopWords.en, ...stopWords.de])

/** Whom the words at a token name: by full name, by a part of it, or by trade ("the keeper"). */
export function mentionAt(
  tokens: readonly Token[],
  at: number,
  cast: readonly Character[],
  language: Tongue,
): Named | undefined {
  const token = tokens[at]!
  if (token.kind !== 'word') return undefined
  const names = cast.map((character) => ({ character, words: wordsOf(character.name, language) }))
  const whole = names
    .filter(({ words }) => words.every((word, offset) => isName(tokens[at + offset], word, language)))
    .sort((a, b) => b.words.length - a.words.length)[0]
  if (whole) return { ids: [whole.character.id], by: 'name', length: whole.words.length }
  const part = names.filter(({ words }) =>
    words.some((word) => !little.has(word) && isName(token, word, language)),
  )
  if (part.length > 0) return { ids: part.map(({ character }) => character.id), by: 'name', length: 1 }
  return roleAt(token, cast, language)
}

const wordsOf = (text: string, language: Tongue): string[] => scan(text, language).map(({ lower }) => lower)

/** German genitives carry no apostrophe: "Ottos Händen". */
function isName(token: Token | undefined, name: string, language: Tongue): boolean {
  if (token === undefined || token.kind !== 'word') return false
  return token.lower === name || (language === 'de' && token.lower === `${name}s`)
}

/** What a character is, as the bible puts it: capitalised in German, behind "a" or "the" in English. */
const trades = /(?:\(|,)\s*([^()]*)\)/

function roleAt(token: Token, cast: readonly Character[], language: Tongue): Named | undefined {
  if (token.lower.length < 4 || little.has(token.lower)) return undefined
  const ids = cast.filter(({ description, look }) => {
    const told = trades.exec(description)?.[1] ?? (description.length < 60 ? description : '')
    const words = scan(told, language).filter(({ kind }) => kind === 'word')
    const nouns = words.filter(
      ({ text, lower }) => !little.has(lower) && (language === 'en' || /^\p{Lu}/u.test(text)),
    )
    return nouns.some(({ stem }) => stem === token.stem) || look.species === token.lower
  })
  return ids.length === 0 ? undefined : { ids: ids.map(({ id }) => id), by: 'role', length: 1 }
}
