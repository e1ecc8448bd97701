import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { DirectorSettings } from '../../../agent/director/settings.ts'
import type { StudioSettings } from '../../server/settings.ts'
import { api } from './client.ts'
import { keys } from './query-client.ts'

export const useSettings = () =>
  useQuery({ queryKey: keys.settings, queryFn: ({ signal }) => api.settings(signal), staleTime: 30_000 })

export function useChooseDirector() {
  const client = useQueryClient()
  return useMutation<StudioSettings, Error, DirectorSettings>({
    mutationFn: api.chooseDirector,
    onSuccess: () => client.invalidateQueries({ queryKey: keys.settings }),
  })
}
