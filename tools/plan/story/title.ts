/** A short title in the film's language. */
import type { WordLanguage } from '../read/table.ts'
import { english, french, german, type Noun } from './noun.ts'
import type { Pattern } from './patterns.ts'
import { phrases } from './phrases.ts'
import type { Nouns } from './render.ts'

const small = new Set(['a', 'an', 'the', 'and', 'of', 'in', 'on', 'to', 'with', 'for', 'from'])
const capital = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase())

function headline(text: string, language: WordLanguage): string {
  if (language !== 'en') return capital(text)
  const words = text.split(' ').map((word, index) => (index > 0 && small.has(word) ? word : capital(word)))
  return words.join(' ')
}

function named(noun: Noun, language: WordLanguage): string {
  if (language === 'en') return english(noun)
  if (language === 'de') return german(noun, 'nom')
  return language === 'fr' ? french(noun) : noun.bare
}

const aboutTheThing = new Set<Pattern>(['quest', 'heist', 'mystery', 'craft', 'farewell'])
const longestWords = 4
const longestCharacters = 30

/** A logline of a few words is its own title. */
export function titleOf(logline: string, nouns: Nouns, pattern: Pattern, language: WordLanguage): string {
  const bare = logline
    .replaceAll(/[\p{C}.!?。！？]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  if (language !== 'ja' && bare.split(' ').length <= longestWords && bare.length <= longestCharacters)
    return headline(bare, language)
  if (language === 'ja' && bare.length <= 10) return bare
  const { P, S, O } = nouns
  if (O && aboutTheThing.has(pattern)) return headline(named(O, language), language)
  if (P && S) {
    const joined =
      language === 'ja'
        ? `${P.bare}と${S.bare}`
        : `${named(P, language)} ${phrases[language].and} ${named(S, language)}`
    if (joined.length <= 48) return headline(joined, language)
  }
  if (P) return headline(named(P, language), language)
  if (O) return headline(named(O, language), language)
  const words = bare.split(' ').slice(0, 6).join(' ')
  return headline(words.slice(0, longestCharacters).trim(), language) || 'Film'
}
