import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { HistoryEntry } from '../../../agent/studio/view.ts'
import { api } from './client.ts'
import { keys } from './query-client.ts'

/** What was done to the film, oldest first. */
export const useHistory = (id: string): UseQueryResult<HistoryEntry[]> =>
  useQuery({ queryKey: keys.history(id), queryFn: ({ signal }) => api.history(id, signal) })
