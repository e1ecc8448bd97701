import type { TitlePage } from './script.ts'

type Field = Exclude<keyof TitlePage, 'other'>

/** Title page keys by the spellings writers and programs use, lower case. */
const keys: Record<string, Field> = {
  title: 'title',
  titel: 'title',
  titre: 'title',
  título: 'title',
  titolo: 'title',
  タイトル: 'title',
  題名: 'title',
  credit: 'credit',
  credits: 'credit',
  author: 'authors',
  authors: 'authors',
  autor: 'authors',
  autoren: 'authors',
  auteur: 'authors',
  作者: 'authors',
  writer: 'authors',
  writers: 'authors',
  source: 'source',
  quelle: 'source',
  'draft date': 'draftDate',
  date: 'draftDate',
  datum: 'draftDate',
  fassung: 'draftDate',
  contact: 'contact',
  'contact info': 'contact',
  kontakt: 'contact',
  copyright: 'copyright',
  notes: 'notes',
}

/** Other keys that show a title page to be one. */
const otherKeys = new Set([
  'draft',
  'revision',
  'font',
  'format',
  'episode',
  'series',
  'genre',
  'logline',
  'lang',
  'language',
])

const normal = (key: string): string => key.trim().toLowerCase()

export function isTitleKey(key: string): boolean {
  return Object.hasOwn(keys, normal(key)) || otherKeys.has(normal(key))
}

export function setTitleEntry(page: TitlePage, key: string, lines: readonly string[]): void {
  const values = lines.map((line) => line.trim()).filter(Boolean)
  if (values.length === 0) return
  const field = Object.hasOwn(keys, normal(key)) ? keys[normal(key)]! : null
  if (field === 'authors') page.authors.push(...values.flatMap(splitNames))
  else if (field === 'title') page.title = values.join(' ')
  else if (field) page[field] = values.join('\n')
  // `__proto__: x` is a key like any other, so it may not be assigned.
  else
    Object.defineProperty(page.other, normal(key), {
      value: values.join('\n'),
      enumerable: true,
      configurable: true,
      writable: true,
    })
}

/** `Mara Lind & Tom Hale`, `A and B`, `A; B`. */
export function splitNames(text: string): string[] {
  return text
    .split(/\s(?:and|und|et|y|e)\s|[&;]/u)
    .map((name) => name.trim())
    .filter(Boolean)
}
