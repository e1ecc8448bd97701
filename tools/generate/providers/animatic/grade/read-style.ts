import { type Look, looks } from './looks.ts'

/** More would only be mud. */
const mostLooks = 3

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
/** `pastellige`, `düstere`, `noirs`, `romantischer`. */
const ending = '(?:ig|isch|haft)?(?:e[rnms]?|s|es)?'
const refused = String.raw`(?<!(?<!\p{L})(?:not|no|never|without|less|nicht|kein|keine|keinen|ohne|weniger|pas|sans|moins)\s(?:\p{L}+\s)?)`
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

function patternOf(words: string): RegExp {
  const list = words.split(', ').toSorted((a, b) => b.length - a.length)
  const spaced = list
    .filter((word) => !unspaced.test(word))
    .map((word) => escaped(word).replaceAll(' ', '[ -]'))
  const run = list.filter((word) => unspaced.test(word)).map(escaped)
  const whole = String.raw`${refused}(?<![\p{L}\p{N}])(?:${spaced.join('|')})${ending}(?![\p{L}\p{N}])`
  return new RegExp([...run, whole].join('|'), 'giu')
}

/** Longest words first: `noir et blanc` is no film noir. */
const patterns = looks.map((look) => ({ look, pattern: patternOf(look.words) }))

/** The looks free words ask for, in the order they are laid over each other; none for words nobody knows. */
export function looksIn(style: string): Look[] {
  const hits = patterns.flatMap(({ look, pattern }) =>
    [...style.toLowerCase().matchAll(pattern)].map((match) => ({
      look,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  hits.sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept: typeof hits = []
  for (const hit of hits)
    if (kept.every(({ start, end }) => hit.end <= start || hit.start >= end)) kept.push(hit)
  // Those named first count, should there be too many.
  const named = new Set(kept.toSorted((a, b) => a.start - b.start).map(({ look }) => look))
  const chosen = [...named].slice(0, mostLooks)
  return looks.filter((look) => chosen.includes(look))
}

/** The same looks in the fewest words: what two ways of asking for one look have in common. */
export const plainStyle = (style: string): string =>
  looksIn(style)
    .map(({ id }) => id)
    .join(', ')
