import { useMutation } from '@tanstack/react-query'
import type { Operation } from '../../../tools/operations/operation.ts'
import type { OperationReport } from '../../../tools/operations/report.ts'
import type { FilmView } from '../../../agent/studio/view.ts'
import { api } from './client.ts'
import { keys, queryClient } from './query-client.ts'
import { tellRefusal } from './tell-error.ts'
import { filmNow } from './use-film.ts'

/** So that the next change is not taken for one made against an older film; the film itself is fetched anew. */
export function arrived(id: string, report: OperationReport): void {
  queryClient.setQueryData<FilmView>(keys.film(id), (film) =>
    film && film.version < report.version ? { ...film, version: report.version } : film,
  )
  void queryClient.invalidateQueries({ queryKey: keys.film(id) })
  void queryClient.invalidateQueries({ queryKey: keys.history(id) })
}

export interface Performing {
  /**
   * Performs against the version this page shows. Resolves to the report, or to null when it was refused, which
   * the person has then been told.
   */
  perform: (operation: Operation) => Promise<OperationReport | null>
  busy: boolean
  /** Why the last one was refused, for showing it where it happened as well. */
  error: Error | null
}

/** Changes the film by operations, one after the other. */
export function useOperation(id: string): Performing {
  const { mutateAsync, isPending, error } = useMutation<OperationReport, Error, Operation>({
    scope: { id: `film-${id}` },
    mutationFn: (operation) => api.perform(id, operation, filmNow(id)?.version),
    onSuccess: (report) => arrived(id, report),
    onError: (error) => tellRefusal(id, error),
  })
  return { perform: (operation) => mutateAsync(operation).catch(() => null), busy: isPending, error }
}
