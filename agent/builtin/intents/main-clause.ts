import type { Tongue } from '../context.ts'

const english = /^((?:an?|the|one|two|three|four|some|my)\s[^,.;:]*?)\s(?:who|that|which)\s+(?=\p{L})/iu
const german = /^((?:ein|eine|einen|zwei|drei|der|die|den|das)\s[^,.;:]*?),\s(?:der|die|das)\s([^,.;:]+)$/iu
const nominative: Readonly<Record<string, string>> = { einen: 'ein', den: 'der' }

/**
 * What a film is "about" as a sentence one can stage: "a detective who loses her shadow" → "a detective loses her
 * shadow", "einen Hund, der fliegen lernt" → "ein Hund lernt fliegen".
 */
export function mainClause(text: string, language: Tongue): string {
  if (language === 'en') return text.replace(english, '$1 ')
  const found = german.exec(text)
  if (!found) return text
  const words = found[2]!.trim().split(/\s+/)
  const verb = words.pop()!
  const doer = found[1]!.replace(/^\p{L}+/u, (article) => nominative[article.toLowerCase()] ?? article)
  return [doer, verb, ...words].join(' ')
}
