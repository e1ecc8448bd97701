import type { english } from './en/index.ts'
import type { Phrase } from './translation.ts'

export type English = typeof english

/** Every area with every key, in some language. */
export type Dictionary = {
  readonly [Area in keyof English]: { readonly [Key in keyof English[Area]]: Phrase }
}

/** `area.key`, such as `chat.send`. */
export type MessageKey = {
  [Area in keyof English]: `${Area}.${keyof English[Area] & string}`
}[keyof English]

export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

/** Names of the languages in themselves. */
export const languageNames: Record<Language, string> = { en: 'English', de: 'Deutsch' }

/** Each language is fetched when it is first needed. */
export const loadDictionary: Record<Language, () => Promise<Dictionary>> = {
  en: async () => (await import('./en/index.ts')).english,
  de: async () => (await import('./de/index.ts')).german,
}
