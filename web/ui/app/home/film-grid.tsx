import { lazy, Suspense, useState } from 'react'
import type { FilmCard as Card } from '../../../../agent/studio/view.ts'
import { sayError } from '../../api/api-error.ts'
import { useFilms } from '../../api/use-films.ts'
import { useI18n } from '../../i18n/use-i18n.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { FilmCard } from './film-card.tsx'

const DeleteDialog = lazy(async () => ({ default: (await import('./delete-dialog.tsx')).DeleteDialog }))

const Placeholder = () => <div className="aspect-video animate-pulse rounded-lg bg-hover" />

/** The films there are, newest first. */
export function FilmGrid() {
  const i18n = useI18n()
  const { t } = i18n
  const { data, error, refetch } = useFilms()
  const [leaving, setLeaving] = useState<Card | null>(null)
  if (error && !data) {
    return (
      <Notice
        tone="bad"
        title={t('home.filmsFailed')}
        actions={<Button onClick={() => void refetch()}>{t('common.retry')}</Button>}
      >
        {Object.values(sayError(error, i18n)).join(' ')}
      </Notice>
    )
  }
  const films = data?.toSorted((a, b) => b.updatedAt - a.updatedAt)
  return (
    <section aria-label={t('home.films')}>
      <h2 className="mb-3 text-sm font-semibold text-ink-soft">{t('home.films')}</h2>
      {films?.length === 0 ? <p className="text-sm text-ink-faint">{t('home.noFilms')}</p> : null}
      <ul className="grid gap-x-4 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
        {films?.map((film) => <FilmCard key={film.id} film={film} onDelete={() => setLeaving(film)} />) ??
          [1, 2, 3].map((place) => <Placeholder key={place} />)}
      </ul>
      <Suspense fallback={null}>
        {leaving ? <DeleteDialog film={leaving} onClose={() => setLeaving(null)} /> : null}
      </Suspense>
    </section>
  )
}
