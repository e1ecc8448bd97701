import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { FilmCard } from '../../../agent/studio/view.ts'
import { api } from './client.ts'
import { keys } from './query-client.ts'

export const useFilms = (): UseQueryResult<FilmCard[]> =>
  useQuery({ queryKey: keys.films, queryFn: ({ signal }) => api.films(signal) })
