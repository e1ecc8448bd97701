import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { FilmView } from '../../../agent/studio/view.ts'
import { api } from './client.ts'
import { keys, queryClient } from './query-client.ts'

/** The film as the server has it; `useFilmEvents` keeps it fresh. */
export const useFilm = (id: string): UseQueryResult<FilmView> =>
  useQuery({ queryKey: keys.film(id), queryFn: ({ signal }) => api.film(id, signal), staleTime: 60_000 })

/** The newest film this page has, for what happens outside of drawing. */
export const filmNow = (id: string): FilmView | undefined => queryClient.getQueryData(keys.film(id))
