import { characterReadings, wordReadings } from './kanji-readings.ts'

const entries = (table: string): string[][] =>
  table
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split(':'))

const words = new Map(entries(wordReadings).map(([word, reading]) => [word!, reading!]))
const characters = new Map(
  entries(characterReadings).map(([character, alone, inside]) => [
    character!,
    { alone: alone!, inside: inside! },
  ]),
)
const longestWord = Math.max(...[...words.keys()].map((word) => Array.from(word).length))

const isKanji = (character: string | undefined): boolean => /\p{Script=Han}/u.test(character ?? '')

/** Japanese as far as it can be read in kana; what cannot becomes a short pause, never a spelled-out sign. */
export function kanaOf(text: string): string {
  const signs = Array.from(text)
  let read = ''
  /** Where the last whole word ended: what follows it begins anew. */
  let fresh = 0
  for (let index = 0; index < signs.length;) {
    const run = { signs, index, fresh }
    const word = wordAt(run)
    if (word) {
      read += words.get(word)!
      index += Array.from(word).length
      fresh = index
      continue
    }
    const sign = signs[index]!
    read += isKanji(sign) ? readingOf(run) : sign
    index++
  }
  return read.replaceAll(/、{2,}/g, '、')
}

interface Run {
  signs: readonly string[]
  index: number
  fresh: number
}

/** A single character inside a longer run of kanji is read otherwise: 海 is うみ, but かい in 海外. */
const isInside = ({ signs, index, fresh }: Run): boolean =>
  (index > fresh && isKanji(signs[index - 1])) || isKanji(signs[index + 1])

function wordAt(run: Run): string | undefined {
  const { signs, index } = run
  for (let length = Math.min(longestWord, signs.length - index); length > 0; length--) {
    const word = signs.slice(index, index + length).join('')
    if (words.has(word) && (length > 1 || !isInside(run) || !characters.has(word))) return word
  }
  return undefined
}

function readingOf(run: Run): string {
  const { signs, index } = run
  const sign = signs[index]!
  if (sign === '々')
    return index > 0 && signs[index - 1] !== '々' ? readingOf({ ...run, index: index - 1 }) : ''
  const reading = characters.get(sign)
  if (!reading) return isKanji(sign) ? '、' : sign
  return isInside(run) ? reading.inside : reading.alone
}
