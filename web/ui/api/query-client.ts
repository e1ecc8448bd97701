import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './api-error.ts'

/** What the server refused stays refused; only silence is worth another try. */
const worthRetrying = (count: number, error: Error): boolean =>
  count < 3 && (!(error instanceof ApiError) || error.status === 0 || error.status >= 500)

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: worthRetrying,
      retryDelay: (count) => 500 * 2 ** count,
      staleTime: 5_000,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
})

export const keys = {
  films: ['films'] as const,
  film: (id: string) => ['film', id] as const,
  history: (id: string) => ['history', id] as const,
  chat: (id: string) => ['chat', id] as const,
  settings: ['settings'] as const,
}
