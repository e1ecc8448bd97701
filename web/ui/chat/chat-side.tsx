import { useQuery } from '@tanstack/react-query'
import type { FilmView } from '../../../agent/studio/view.ts'
import { sayError } from '../api/api-error.ts'
import { api } from '../api/client.ts'
import { keys } from '../api/query-client.ts'
import { PageLoading } from '../app/page-loading.tsx'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { Notice } from '../parts/notice.tsx'
import { FilmContext } from './film-context.ts'
import { Talk } from './talk.tsx'

/** The chat of a film, once what was said before has been fetched. */
export function ChatSide({ film }: { film: FilmView }) {
  const i18n = useI18n()
  const { data, error, refetch } = useQuery({
    queryKey: keys.chat(film.id),
    queryFn: ({ signal }) => api.chat(film.id, signal),
    // From here on the page itself knows best what was said.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
  if (data) {
    return (
      <FilmContext value={film}>
        <Talk film={film} history={data} />
      </FilmContext>
    )
  }
  if (!error) return <PageLoading />
  return (
    <div className="p-4">
      <Notice
        tone="bad"
        title={i18n.t('chat.historyFailed')}
        actions={<Button onClick={() => void refetch()}>{i18n.t('common.retry')}</Button>}
      >
        {sayError(error, i18n).message}
      </Notice>
    </div>
  )
}
