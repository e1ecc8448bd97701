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
  for (let index = 0; index < signs.length;) {
    const word = wordAt(signs, index)
    if (word) {
      read += words.get(word)!
      index += Array.from(word).length
      continue
    }
    const sign = signs[index]!
    read += isKanji(sign) ? readingOf(signs, index) : sign
    index++
  }
  return read.replaceAll(/、{2,}/g, '、')
}

/** A word does not match inside a longer run of kanji: 海 is うみ, but かい in 海外. */
function wordAt(signs: readonly string[], index: number): string | undefined {
  for (let length = Math.min(longestWord, signs.length - index); length > 0; length--) {
    const word = signs.slice(index, index + length).join('')
    if (!words.has(word)) continue
    const joined = length === 1 && (isKanji(signs[index - 1]) || isKanji(signs[index + 1]))
    if (!joined || !characters.has(word)) return word
  }
  return undefined
}

function readingOf(signs: readonly string[], index: number): string {
  const sign = signs[index]!
  if (sign === '々') return index > 0 ? readingOf(signs, index - 1) : ''
  const reading = characters.get(sign)
  if (!reading) return '、'
  return isKanji(signs[index - 1]) || isKanji(signs[index + 1]) ? reading.inside : reading.alone
}
