import type { ShotView } from '../../../agent/studio/view.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { openShot } from '../film/use-desk.ts'
import { posterAt } from '../film/poster-at.ts'
import { useI18n } from '../i18n/use-i18n.ts'

/** The still of a shot somebody or something is in; a plain colour while there is none. */
export function ShotPicture({ view, fallback }: { view: ShotView | undefined; fallback: string }) {
  const { t } = useI18n()
  const { takeById } = useFilmScope()
  const poster = view?.take ? takeById.get(view.take)?.poster : null
  if (!view || !poster) {
    return (
      <span
        aria-hidden
        className="h-20 w-32 shrink-0 rounded-md opacity-70"
        style={{ background: fallback }}
      />
    )
  }
  return (
    <button
      type="button"
      aria-label={t('common.shot', { number: view.shot.number })}
      onClick={() => openShot(view.shot.id)}
      className="h-20 w-32 shrink-0 overflow-hidden rounded-md bg-screen"
    >
      <img src={posterAt(poster, 320)} alt="" loading="lazy" className="size-full object-cover" />
    </button>
  )
}
