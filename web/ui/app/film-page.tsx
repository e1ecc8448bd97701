import { useEffect } from 'react'
import { ApiError, sayError } from '../api/api-error.ts'
import { useFilm } from '../api/use-film.ts'
import { useFilmEvents } from '../api/use-film-events.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { Notice } from '../parts/notice.tsx'
import { FilmHeader } from './film-header.tsx'
import { FilmLayout } from './film-layout.tsx'
import { NotFound } from './not-found.tsx'
import { PageLoading } from './page-loading.tsx'
import { useFilmKeys } from './use-film-keys.ts'

function Failed({ error, retry }: { error: Error; retry: () => void }) {
  const i18n = useI18n()
  const { message, remedy } = sayError(error, i18n)
  if (error instanceof ApiError && error.status === 404) return <NotFound title={message} remedy={remedy} />
  return (
    <main className="grid h-full place-items-center p-6">
      <Notice
        tone="bad"
        title={`${i18n.t('app.filmFailed')} ${message}`}
        actions={<Button onClick={retry}>{i18n.t('common.retry')}</Button>}
        className="max-w-lg"
      >
        {remedy}
      </Notice>
    </main>
  )
}

/** The studio: chat on one side, the film on the other. */
export function FilmPage({ id }: { id: string }) {
  const { t } = useI18n()
  const { data: film, error, refetch } = useFilm(id)
  useFilmEvents(id)
  useFilmKeys(id)
  const title = film?.title || t('app.untitled')
  useEffect(() => {
    document.title = `${title} · Firstcut`
  }, [title])
  if (!film) return error ? <Failed error={error} retry={() => void refetch()} /> : <PageLoading />
  return (
    <div className="flex h-full flex-col">
      <a href="#film" className="skip-link rounded-md bg-accent px-3 py-1.5 text-accent-ink">
        {t('common.skip')}
      </a>
      <FilmHeader film={film} />
      <FilmLayout film={film} />
    </div>
  )
}
