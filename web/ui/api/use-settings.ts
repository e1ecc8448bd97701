import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, type DirectorWish, type StudioSettings } from './client.ts'
import { keys } from './query-client.ts'

export const useSettings = () =>
  useQuery({ queryKey: keys.settings, queryFn: ({ signal }) => api.settings(signal), staleTime: 30_000 })

export function useChooseDirector() {
  const client = useQueryClient()
  return useMutation<StudioSettings, Error, DirectorWish>({
    mutationFn: api.chooseDirector,
    onSuccess: () => client.invalidateQueries({ queryKey: keys.settings }),
  })
}
