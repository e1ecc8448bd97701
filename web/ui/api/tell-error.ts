import { toast } from '../parts/toast.ts'
import type { HistoryEntry } from '../../../agent/studio/view.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { ApiError, sayError } from './api-error.ts'
import { pageAuthor } from './author.ts'
import { api } from './client.ts'
import { keys, queryClient } from './query-client.ts'

/** Shows what went wrong and what to do about it. */
export function tellError(error: unknown): void {
  const { message, remedy } = sayError(error)
  toast.error(message, { description: remedy })
}

/** Who else did something lately, and what, for the person whose change came too late. */
async function lastByOthers(id: string): Promise<HistoryEntry | undefined> {
  const mine = pageAuthor().id
  const history = await queryClient.fetchQuery({
    queryKey: keys.history(id),
    queryFn: () => api.history(id),
    staleTime: 0,
  })
  return history.findLast((entry) => entry.author.id !== mine)
}

/** A refused change: says why. Where somebody else was faster it says who and what, and fetches the newest film. */
export async function tellRefusal(id: string, error: unknown): Promise<void> {
  if (!(error instanceof ApiError) || error.problem.kind !== 'conflict') return tellError(error)
  const { t } = useI18n.getState()
  await queryClient.invalidateQueries({ queryKey: keys.film(id) })
  const other = await lastByOthers(id).catch(() => undefined)
  if (!other) return tellError(error)
  const what = sayEntry(other)
  toast.warning(t('app.conflict'), {
    description: t('app.conflictWho', { name: other.author.name, what }),
    duration: 12_000,
  })
}

/** One line for an entry of the history: `Change shots: size, time of day (shot 3)`. */
export function sayEntry(entry: Pick<HistoryEntry, 'kind' | 'changes'>): string {
  const { find, word } = useI18n.getState()
  const fields = [...new Set(entry.changes.map(({ field }) => word('field', field)))].slice(0, 3)
  const labels = [
    ...new Set(entry.changes.filter(({ of }) => of !== 'film').map(({ label }) => label)),
  ].slice(0, 4)
  const title = find('operations', entry.kind) ?? entry.kind
  const what = fields.length > 0 ? `: ${fields.join(', ')}` : ''
  return `${title}${what}${labels.length > 0 ? ` (${labels.join(', ')})` : ''}`
}
