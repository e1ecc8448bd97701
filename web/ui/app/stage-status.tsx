import { CircleAlert, CloudOff } from 'lucide-react'
import type { FilmView } from '../../../agent/studio/view.ts'
import { useConnection } from '../api/use-film-events.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Popover } from '../parts/popover.tsx'
import { Progress } from '../parts/progress.tsx'
import { Tooltip } from '../parts/tooltip.tsx'

/** What the studio is at: nothing, a share of something, stopped with a reason, or out of reach. */
export function StageStatus({ film }: { film: FilmView }) {
  const { t, percent } = useI18n()
  const { online } = useConnection()
  const { name, share, note, failure } = film.stage
  if (!online) {
    return (
      <span role="status" className="flex items-center gap-1.5 px-2 text-xs text-warn">
        <CloudOff aria-hidden className="size-4 shrink-0" />
        <span className="max-sm:sr-only">{t('app.offline')}</span>
      </span>
    )
  }
  if (failure) {
    const trigger = (
      <button
        type="button"
        className="flex h-8 items-center gap-1.5 rounded-md px-2 text-xs font-medium text-bad hover:bg-hover"
      >
        <CircleAlert aria-hidden className="size-4" />
        {t('app.stage.blocked')}
      </button>
    )
    return (
      <Popover trigger={trigger} title={failure.message} align="end">
        <p className="text-ink-soft">{failure.remedy}</p>
      </Popover>
    )
  }
  if (name === 'idle') return null
  return (
    <Tooltip tip={note} side="bottom">
      <span
        role="status"
        tabIndex={0}
        className="flex items-center gap-2 rounded-md px-2 text-xs text-ink-soft"
      >
        <span className="max-sm:sr-only">{t(`app.stage.${name}`)}</span>
        <Progress value={share} label={t(`app.stage.${name}`)} className="w-16 max-sm:w-10" />
        <span aria-hidden className="w-8 text-right max-sm:hidden">
          {percent(share)}
        </span>
      </span>
    </Tooltip>
  )
}
