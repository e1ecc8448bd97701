import { showShot } from '../app/studio-page.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { Notice } from '../parts/notice.tsx'
import { useFilmScope } from './film-scope.ts'
import { openShot } from './use-desk.ts'

/** What stands in the film's way, above the board. */
export function FilmNotices() {
  const { t } = useI18n()
  const { film } = useFilmScope()
  const { failure } = film.stage
  const failed = film.shots.filter(({ state }) => state === 'failed')
  const [first] = failed
  if (!failure && !first) return null
  const show = (): void => {
    if (!first) return
    showShot(first.shot.id)
    openShot(first.shot.id)
  }
  return (
    <div className="flex flex-col gap-2 p-2 pb-0">
      {failure ? (
        <Notice tone="bad" title={`${t('film.blocked')}: ${failure.message}`} className="py-2">
          {failure.remedy}
        </Notice>
      ) : (
        <Notice
          tone="warn"
          title={t('film.failures', { count: failed.length })}
          className="py-2"
          actions={
            <Button size="small" onClick={show}>
              {t('film.showFirst')}
            </Button>
          }
        >
          {t('film.failuresHint')}
        </Notice>
      )}
    </div>
  )
}
