import { CircleAlert, TriangleAlert } from 'lucide-react'
import { showShot } from '../app/studio-page.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { useFilmScope } from './film-scope.ts'
import { openShot } from './use-desk.ts'

const bar = 'flex shrink-0 items-center gap-2 px-4 py-1.5 text-xs'

/** What stands in the film's way, in one line over the board. */
export function FilmNotices() {
  const { t } = useI18n()
  const { film } = useFilmScope()
  const { failure } = film.stage
  const failed = film.shots.filter(({ state }) => state === 'failed')
  const [first] = failed
  if (failure) {
    return (
      <p role="alert" className={`${bar} bg-bad-soft`}>
        <CircleAlert aria-hidden className="size-4 shrink-0 text-bad" />
        <span>
          <strong className="font-medium text-bad">
            {t('film.blocked')}: {failure.message}
          </strong>{' '}
          {failure.remedy}
        </span>
      </p>
    )
  }
  if (!first) return null
  const show = (): void => {
    showShot(first.shot.id)
    openShot(first.shot.id)
  }
  return (
    <div role="status" className={`${bar} bg-warn-soft`}>
      <TriangleAlert aria-hidden className="size-4 shrink-0 text-warn" />
      <span className="shrink-0 font-medium whitespace-nowrap text-warn">
        {t('film.failures', { count: failed.length })}
      </span>
      <span className="min-w-0 truncate text-ink-soft max-sm:sr-only">{t('film.failuresHint')}</span>
      <Button size="small" look="quiet" className="ml-auto h-6" onClick={show}>
        {t('film.showFirst')}
      </Button>
    </div>
  )
}
