import { createContext, use } from 'react'
import type { FilmView } from '../../../agent/studio/view.ts'

/** The film that is talked about, for cards that name its shots and people. */
export const FilmContext = createContext<FilmView | null>(null)

export function useTalkedFilm(): FilmView {
  const film = use(FilmContext)
  if (!film) throw new Error('A chat card stands outside of a chat.')
  return film
}
