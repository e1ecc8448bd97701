/** What a person may wish for besides the words, as the home page offers it. */
import type { Aspect } from '../../../../tools/film/film.ts'
import type { Genre } from '../../../../tools/film/vocabulary.ts'
import type { OperationOf } from '../../../../tools/operations/operation.ts'
import type { I18n } from '../../i18n/use-i18n.ts'

export const lengths = ['auto', '0.25', '0.5', '1', '2', '3', '5'] as const
export type Length = (typeof lengths)[number]

export const aspects: readonly Aspect[] = ['16:9', '2.39:1', '9:16', '1:1']

export const genres: readonly Genre[] = [
  'drama',
  'comedy',
  'romance',
  'thriller',
  'action',
  'horror',
  'science-fiction',
  'fantasy',
  'western',
  'crime',
  'war',
  'family',
  'documentary',
  'slow-cinema',
]

export interface Wishes {
  length: Length
  aspect: Aspect
  genre: Genre | 'auto'
  style: string
}

export const noWishes: Wishes = { length: 'auto', aspect: '16:9', genre: 'auto', style: '' }

/** As the operation takes them. */
export function wishFields({ length, aspect, genre, style }: Wishes): OperationOf<'plan'>['wishes'] {
  return {
    aspect,
    ...(length !== 'auto' && { minutes: Number(length) }),
    ...(genre !== 'auto' && { genre }),
    ...(style.trim() && { style: style.trim() }),
  }
}

/** The same in words, for the director: `2 minutes, 2.39:1, horror, noir.` */
export function sayWishes(
  { length, aspect, genre, style }: Wishes,
  { t, word }: Pick<I18n, 't' | 'word'>,
): string {
  const said = [
    length === 'auto' ? '' : t(`home.length.${length}`),
    aspect === noWishes.aspect ? '' : aspect,
    genre === 'auto' ? '' : word('genre', genre),
    style.trim(),
  ].filter((words) => words !== '')
  return said.length > 0 ? `${said.join(', ')}.` : ''
}
