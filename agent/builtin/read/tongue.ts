import stopWords from '../../../tools/language/stop-words.json' with { type: 'json' }
import type { Tongue } from '../context.ts'
import { scan } from './scan.ts'
import { vocabulary } from './vocabulary.ts'

const own: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  en: new Set(stopWords.en),
  de: new Set(stopWords.de),
}
/** Written the same in both and no sign of either. */
const neutral = new Set([
  'in',
  'an',
  'so',
  'film',
  'take',
  'takes',
  'shot',
  'shots',
  'export',
  'show',
  'budget',
])

/** Which of its two languages a message is in; `otherwise` when nothing tells. */
export function tongueOf(message: string, otherwise: Tongue): Tongue {
  const words = scan(message.slice(0, 2000), 'en').filter(({ kind }) => kind === 'word')
  const count = (language: Tongue): number =>
    words
      .filter(({ lower }) => !neutral.has(lower))
      .reduce(
        (sum, { lower }) => {
          const known = own[language].has(lower) ? 1.5 : 0
          return sum + Math.max(known, knows(language, lower) ? 1 : 0)
        },
        signs(message, language) + (language === otherwise ? 0.75 : 0),
      )
  const [en, de] = [count('en'), count('de')]
  return en === de ? otherwise : en > de ? 'en' : 'de'
}

const signs = (message: string, language: Tongue): number =>
  (language === 'de' ? /[äöüß]/i : /[a-z]['’]s\b/i).test(message) ? 1 : 0

/** German's vocabulary holds English loan words; only what is German alone speaks for it. */
function knows(language: Tongue, word: string): boolean {
  const english = vocabulary('en').words.has(word)
  return language === 'en' ? english : vocabulary('de').words.has(word) && !english
}
