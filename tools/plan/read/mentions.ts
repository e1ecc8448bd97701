/** Where a text names the people of a cast. */
import { stem } from '../../language/stem.ts'
import { tokenise } from '../../language/tokenise.ts'

export interface Named {
  id: string
  name: string
  /** Other words for the same person: `the keeper`, `her brother`. */
  aliases?: readonly string[]
  /** A word that names everybody who has it: `soldiers`. */
  together?: string
}

export interface Mention {
  character: string
  start: number
  end: number
}

/** Titles and articles say nothing about who is meant. */
const idle = new Set(
  'the a an der die das den dem ein eine le la les un une mr mrs ms dr herr frau old young'.split(' '),
)

const unspaced = new Set(['ja', 'zh', 'ko', 'th'])

function wordsOf(name: string, language: string): string[] {
  return tokenise(name.toLowerCase(), language)
    .map((word) => word.text)
    .filter((word) => !idle.has(word))
}

function mentionsInRun(text: string, cast: readonly Named[]): Mention[] {
  const found: Mention[] = []
  for (const { id, name, aliases = [] } of cast) {
    for (const word of [name, ...aliases]) {
      const start = word === '' ? -1 : text.indexOf(word)
      if (start >= 0) found.push({ character: id, start, end: start + word.length })
    }
  }
  return found
}

/**
 * Mentions in reading order. A person is named by the whole name or by its first or last word, in any
 * inflection; the words of a name that two people share name neither. `Guard 2` is only named with the number.
 */
export function mentionsIn(text: string, language: string, cast: readonly Named[]): Mention[] {
  if (cast.length === 0) return []
  if (unspaced.has(language)) return mentionsInRun(text, cast).sort((a, b) => a.start - b.start)
  const owners = new Map<string, string | null>()
  for (const { id, name, aliases = [] } of cast) {
    for (const phrase of [name, ...aliases]) {
      const words = wordsOf(phrase, language)
      if (/^\p{N}+$/u.test(words.at(-1) ?? '')) {
        owners.set(words.map((word) => stem(word, language)).join(' '), id)
        continue
      }
      for (const word of new Set([words[0], words.at(-1)])) {
        if (word === undefined) continue
        const key = stem(word, language)
        const owner = owners.get(key)
        owners.set(key, owner === undefined || owner === id ? id : null)
      }
    }
  }
  const groups = Map.groupBy(
    cast.filter(({ together }) => together !== undefined),
    ({ together }) => stem(together!.toLowerCase(), language),
  )
  const found: Mention[] = []
  const tokens = tokenise(text, language).map((token) => ({ ...token, key: token.text.toLowerCase() }))
  for (const [index, { key, start, end }] of tokens.entries()) {
    const group = groups.get(stem(key, language))?.filter(({ together }) => together!.toLowerCase() === key)
    if (group && group.length > 0) {
      for (const { id } of group) found.push({ character: id, start, end })
      continue
    }
    const next = tokens[index + 1]
    const numbered = next && owners.get(`${stem(key, language)} ${next.key}`)
    const character = numbered ?? owners.get(stem(key, language))
    if (character) found.push({ character, start, end: numbered ? next!.end : end })
  }
  return found
}
