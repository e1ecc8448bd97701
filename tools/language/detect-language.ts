import { detectAll } from 'tinyld'
import stopWords from './stop-words.json' with { type: 'json' }

/** Languages written in the Latin alphabet that we tell apart; more candidates only cost accuracy on one line. */
const latin = Object.keys(stopWords)

const scripts: readonly [language: string, pattern: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
]

const stopWordSets = Object.entries(stopWords).map(([language, words]) => [language, new Set(words)] as const)

/** More than this many characters tell nothing new and only cost time. */
const sampleLength = 600

/** A script decides when it makes up a real share of the letters; a lone 日本 in an English prompt does not. */
function languageOfScript(sample: string): string | undefined {
  if (!/[\u0370-\u1fff\u3040-\uffff]/.test(sample)) return undefined
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const share = (pattern: RegExp): number => (sample.match(pattern)?.length ?? 0) / Math.max(1, letters)
  // Kana settles Japanese even when most characters are Chinese ones.
  if (share(scripts[0]![1]) > 0.08) return 'ja'
  return scripts.find(([, pattern]) => share(pattern) > 0.3)?.[0]
}

/**
 * The language of a text as a BCP 47 primary tag (`en`, `de`, `fr`, `ja`, `zh`, …). Made for loglines and
 * shot lines: function words are counted first, the n-gram model only settles what they leave open, and a
 * text with nothing to go by is taken for English.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength)
  const byScript = languageOfScript(sample)
  if (byScript) return byScript
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length === 0) return 'en'
  const counts = stopWordSets.map(([language, set]) => ({
    language,
    count: words.filter((word) => set.has(word)).length,
  }))
  counts.sort((a, b) => b.count - a.count)
  const [first, second] = [counts[0]!, counts[1]!]
  // Two function words ahead, or the only language that has any: nothing an n-gram model could add.
  if (first.count >= second.count + 2 || (second.count === 0 && first.count > 0)) return first.language
  const foreignLetters = /[äöüßàâçéèêëîïôûùœæñãõáíóúìò]/i.test(sample)
  if (first.count === 0 && !foreignLetters && words.length < 4) return 'en'
  return mostLikely(sample, new Map(counts.map(({ language, count }) => [language, count / words.length])))
}

function mostLikely(sample: string, functionWordShare: ReadonlyMap<string, number>): string {
  const guesses = new Map(detectAll(sample, { only: latin }).map(({ lang, accuracy }) => [lang, accuracy]))
  let best = { language: 'en', score: -1 }
  for (const language of latin) {
    const prior = language === 'en' ? 0.15 : 0
    const score = (guesses.get(language) ?? 0) + 3 * (functionWordShare.get(language) ?? 0) + prior
    if (score > best.score) best = { language, score }
  }
  return best.language
}
