import { createContext, use } from 'react'
import type { FilmView, ShotView, TakeView } from '../../../agent/studio/view.ts'
import type { Performing } from '../api/use-operation.ts'

/** What everything on the film side works with. */
export interface FilmScope extends Pick<Performing, 'perform' | 'busy'> {
  film: FilmView
  shotById: ReadonlyMap<string, ShotView>
  takeById: ReadonlyMap<string, TakeView>
  /** Oldest first. */
  takesOf: (shot: string) => readonly TakeView[]
  /** Name of a character or location, or its id where the bible lost it. */
  nameOf: (id: string) => string
}

export const FilmContext = createContext<FilmScope | null>(null)

export function useFilmScope(): FilmScope {
  const scope = use(FilmContext)
  if (!scope) throw new Error('useFilmScope stands outside of a FilmProvider')
  return scope
}
