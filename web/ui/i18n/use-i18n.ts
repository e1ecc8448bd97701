import { create } from 'zustand'
import { languages, loadDictionary, type Dictionary, type Language, type MessageKey } from './dictionary.ts'
import { formatsFor, type Formats } from './format.ts'
import type { Phrase } from './translation.ts'

export type Params = Readonly<Record<string, string | number>>

export interface I18n extends Formats {
  language: Language
  /** The sentence called `key`, with `{name}` filled from `params`; `count` chooses between one and many. */
  t: (key: MessageKey, params?: Params) => string
  /** The same for keys that come from outside, such as an error's code; null when nobody wrote it. */
  find: (area: keyof Dictionary, key: string, params?: Params) => string | null
  /** A word of the film's vocabularies, such as `word('size', 'CU')`, or a field's name; unknown ones stay as they are. */
  word: (group: string, value: string) => string
  setLanguage: (language: Language) => Promise<void>
}

const storageKey = 'firstcut.language'

function fill(phrase: Phrase, params: Params, plural: Intl.PluralRules): string {
  const count = params['count']
  const text =
    typeof phrase === 'string'
      ? phrase
      : plural.select(typeof count === 'number' ? count : 2) === 'one'
        ? phrase.one
        : phrase.other
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
}

function speak(language: Language, dictionary: Dictionary): Omit<I18n, 'setLanguage'> {
  const plural = new Intl.PluralRules(language)
  const find: I18n['find'] = (area, key, params = {}) => {
    const phrases = dictionary[area] as Readonly<Record<string, Phrase>>
    const phrase = Object.hasOwn(phrases, key) ? phrases[key] : undefined
    return phrase === undefined ? null : fill(phrase, params, plural)
  }
  return {
    ...formatsFor(language),
    language,
    find,
    t: (key, params) => {
      const dot = key.indexOf('.')
      return find(key.slice(0, dot) as keyof Dictionary, key.slice(dot + 1), params) ?? key
    },
    word: (group, value) =>
      (group === 'field' ? find('fields', value) : find('words', `${group}.${value}`)) ?? value,
  }
}

function preferred(): Language {
  const wished = [localStorage.getItem(storageKey), ...navigator.languages]
  const tags = wished.map((tag) => tag?.slice(0, 2).toLowerCase())
  return tags.flatMap((tag) => languages.find((language) => language === tag) ?? []).at(0) ?? 'en'
}

async function show(language: Language): Promise<void> {
  const dictionary = await loadDictionary[language]()
  document.documentElement.lang = language
  useI18n.setState(speak(language, dictionary))
}

/** The reader's language. Ready once `startI18n` has resolved. */
export const useI18n = create<I18n>(() => ({
  ...formatsFor('en'),
  language: 'en',
  find: () => null,
  t: (key) => key,
  word: (_, value) => value,
  setLanguage: async (language) => {
    localStorage.setItem(storageKey, language)
    await show(language)
  },
}))

/** Loads the words of the language this browser asks for. */
export const startI18n = (): Promise<void> => show(preferred())
