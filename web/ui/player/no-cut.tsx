import { Clapperboard } from 'lucide-react'
import type { FilmView } from '../../../agent/studio/view.ts'
import { posterAt } from '../film/poster-at.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Progress } from '../parts/progress.tsx'

/** What stands where the cut will be: the newest picture there is, and how far the rest has come. */
export function NoCut({ film }: { film: FilmView }) {
  const { t } = useI18n()
  const poster = film.takes.findLast((take) => take.poster !== null)?.poster
  const empty = film.shots.length === 0
  const busy = film.stage.name !== 'idle' && film.stage.name !== 'blocked'
  return (
    <div className="absolute inset-0 grid place-items-center">
      {poster ? (
        <img
          src={posterAt(poster, 960)}
          alt=""
          className="absolute inset-0 size-full object-contain opacity-35"
        />
      ) : null}
      <div className="relative flex max-w-sm flex-col items-center gap-2 px-6 text-center text-white">
        <Clapperboard aria-hidden className="size-7 opacity-70" />
        <p className="text-base font-semibold">{t(empty ? 'player.empty' : 'player.none')}</p>
        <p className="text-sm text-white/80">{t(empty ? 'player.emptyHint' : 'player.noneHint')}</p>
        {busy ? (
          <Progress
            value={film.stage.share}
            label={t(`app.stage.${film.stage.name}`)}
            className="mt-2 w-56 bg-white/20"
          />
        ) : null}
      </div>
    </div>
  )
}
