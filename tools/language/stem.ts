import { newStemmer } from 'snowball-stemmers'
import irregularForms from './irregular-forms.json' with { type: 'json' }

const snowballNames: Record<string, string> = {
  de: 'german',
  fr: 'french',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese',
  nl: 'dutch',
}

const irregular = new Map(Object.entries(irregularForms))
const stemmers = new Map<string, (word: string) => string>()
const cache = new Map<string, string>()
/** Scripts repeat their words; a cache this size holds a feature film's vocabulary in four languages. */
const cacheLimit = 50_000

/**
 * English inflections only (plural, -ing, -ed). Snowball's English stemmer also strips derivations and so
 * makes `animal` and `animated`, or `universe` and `university`, the same word.
 */
function stemEnglish(word: string): string {
  const base = word.replace(/['’](?:s|re|ve|ll|d|m)?$/u, '')
  const known = irregular.get(base)
  if (known) return known
  if (base.length < 4) return base
  if (base.endsWith('ies') && base.length > 4) return `${base.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|zes)$/.test(base)) return base.slice(0, -2)
  if (base.endsWith('s') && !/(?:ss|us|is)$/.test(base)) return dropFinalE(base.slice(0, -1))
  const verb = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(base)?.[1]
  if (verb === undefined || verb.length < 3) return dropFinalE(base)
  if (base.endsWith('ied')) return `${base.slice(0, -3)}y`
  // "riding" → "ride": four letters keep their e, or "huge" and "hug" would meet.
  if (/^[^aeiou][aeiou][^aeiouwxy]$/.test(verb)) return `${verb}e`
  return dropFinalE(/([bdfgmnprt])\1$/.test(verb) ? verb.slice(0, -1) : verb)
}

/** `dance`, `danced` and `dancing` must meet: a silent e is dropped from every longer form. */
function dropFinalE(word: string): string {
  return word.length > 4 && word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word
}

function stemmerOf(language: string): (word: string) => string {
  let stemmer = stemmers.get(language)
  if (!stemmer) {
    const name = snowballNames[language]
    const snowball = name === undefined ? undefined : newStemmer(name)
    stemmer = language === 'en' ? stemEnglish : (word) => snowball?.stem(word) ?? word
    stemmers.set(language, stemmer)
  }
  return stemmer
}

/** The common form of a lower-case word's inflections; a word of a language without a stemmer is its own. */
export function stem(word: string, language: string): string {
  const key = `${language}:${word}`
  let result = cache.get(key)
  if (result === undefined) {
    result = stemmerOf(language)(word)
    if (cache.size >= cacheLimit) cache.clear()
    cache.set(key, result)
  }
  return result
}
