import { detectLanguage } from './detect-language.ts'
import { markNegation } from './negation.ts'
import { stem } from './stem.ts'
import { tokenise } from './tokenise.ts'

export interface Token {
  text: string
  lower: string
  /** Common form of the word's inflections in the analysed language. */
  stem: string
  /** UTF-16 offsets into the analysed text, `end` exclusive. */
  start: number
  end: number
  /** True inside the scope of a "no", "without", "kein", "sans", "…ない". */
  negated: boolean
}

export interface Analysis {
  text: string
  /** BCP 47 primary tag. */
  language: string
  tokens: Token[]
}

/** Words, stems and negation of a text. Give the language where it is known; it is detected otherwise. */
export function analyse(text: string, language: string = detectLanguage(text)): Analysis {
  const tokens = tokenise(text, language).map((word): Token => {
    const lower = word.text.toLowerCase().replaceAll('’', "'")
    return {
      text: word.text,
      start: word.start,
      end: word.end,
      lower,
      stem: stem(lower, language),
      negated: false,
    }
  })
  markNegation(text, tokens, language)
  return { text, language, tokens }
}
