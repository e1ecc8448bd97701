import type { FilmDraft } from '../draft.ts'

/** Moments looked at for what a text calls somebody: a script of a thousand scenes says it in the first ones. */
const enough = 8

const articles: Readonly<Record<string, string>> = {
  en: 'the',
  de: 'der|die|das',
  fr: "le|la|les|l[’']",
  es: 'el|la|los|las',
  it: "il|lo|la|i|gli|le|l[’']",
}

/**
 * What captions call the people whose names are nouns, by character id: the text's own word with its article,
 * `the keeper`, `die Astronautin`. People with names of their own are not in it.
 */
export function callingsOf({ bible, scenes, language }: FilmDraft): Map<string, string> {
  const found = new Map<string, string>()
  const words = articles[language]
  if (words === undefined) return found
  const open = new Map(
    bible.characters.map(({ id, name }) => [
      id,
      {
        pattern: new RegExp(`(?:^|[.!?:]\\s+|\\b)(?:${words})\\s?${escaped(name)}(?!\\p{L})`, 'iu'),
        left: enough,
      },
    ]),
  )
  for (const { moments } of scenes) {
    for (const { cast, text } of moments) {
      for (const id of text === '' ? [] : cast) {
        const search = open.get(id)
        if (!search) continue
        const calling = search.pattern.exec(text)?.[0].replace(/^[.!?:\s]+/u, '')
        // Other cases than the first have other articles in German: where a sentence begins, it is the first.
        const isSubject = language !== 'de' || /^\p{Lu}/u.test(calling ?? '')
        if (calling !== undefined && isSubject) found.set(id, lowered(calling, language))
        if (found.has(id) || --search.left === 0) open.delete(id)
      }
    }
    if (open.size === 0) break
  }
  return found
}

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

/** `The Keeper` → `the keeper`; German nouns keep their capitals. */
const lowered = (calling: string, language: string): string =>
  language === 'de' ? calling.charAt(0).toLowerCase() + calling.slice(1) : calling.toLowerCase()

const dative: Readonly<Record<string, string>> = { der: 'dem', die: 'der', das: 'dem' }

/** The calling after `spricht mit`, `parle à`, `speaks to`. */
export function spokenTo(calling: string, language: string): string {
  if (language === 'de') return calling.replace(/^(?:der|die|das)(?=\s)/u, (article) => dative[article]!)
  return calling
}

/** `parle à le capitaine` is `parle au capitaine`. */
export const contracted = (caption: string, language: string): string =>
  language === 'fr'
    ? caption.replaceAll(/(?<!\p{L})à les?(?=\s)/gu, (words) => (words.endsWith('s') ? 'aux' : 'au'))
    : caption

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
