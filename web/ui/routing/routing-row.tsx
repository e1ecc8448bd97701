import type { ShotView } from '../../../agent/studio/view.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { openShot } from '../film/use-desk.ts'
import { sayMovement } from '../film/say-shot.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Badge } from '../parts/badge.tsx'
import { sayLabel } from '../takes/say-label.ts'
import { ModelBadge } from './model-badge.tsx'
import { ModelMark } from './model-mark.tsx'
import { RouteSteps } from './model-reason.tsx'

/** Columns where there is room, else one under the other. */
export const columnsClass =
  'grid grid-cols-[3.5rem_1fr] gap-x-4 gap-y-1.5 px-4 @2xl:grid-cols-[4.5rem_8rem_minmax(0,2fr)_3.5rem_6.5rem_minmax(0,1.4fr)]'

export function RoutingRow({ view }: { view: ShotView }) {
  const { t, word, percent } = useI18n()
  const { takeById } = useFilmScope()
  const { shot, decision, resolution, choices } = view
  const take = view.take === null ? undefined : takeById.get(view.take)
  const score = decision.scores[decision.model]
  return (
    <div className={`${columnsClass} py-2.5 text-xs`}>
      <div role="cell">
        <button
          type="button"
          onClick={() => openShot(shot.id)}
          aria-label={t('common.shot', { number: shot.number })}
          className="rounded font-mono text-sm font-semibold hover:text-accent"
        >
          {shot.number}
        </button>
        <p className="text-2xs text-ink-faint">
          {shot.size}
          <span className="@max-2xl:hidden"> · {sayMovement(shot.movement, { t, word })}</span>
        </p>
      </div>
      <div role="cell" className="flex min-w-0 flex-col items-start gap-1">
        <ModelBadge view={view} />
        {choices.model === null ? null : <Badge tone="accent">{t('routing.locked')}</Badge>}
      </div>
      <div role="cell" className="min-w-0 @max-2xl:col-span-2">
        {choices.model === null ? (
          <>
            <p className="text-ink">“{decision.quote}”</p>
            <p className="mt-0.5 text-ink-soft">{decision.reason}</p>
            <p className="mt-0.5 text-2xs text-ink-faint">{decision.wouldChange}</p>
          </>
        ) : (
          <p className="text-ink-soft">{t('routing.yourChoice')}</p>
        )}
      </div>
      <div role="cell" className="font-mono text-ink-soft @max-2xl:hidden">
        {percent(decision.confidence)}
        {score === undefined ? null : (
          <span title={t('routing.score')} className="block text-2xs text-ink-faint">
            {score.toFixed(2)}
          </span>
        )}
      </div>
      <div role="cell" className="min-w-0 @max-2xl:hidden">
        <ModelMark model={decision.runnerUp} className="max-w-full" />
      </div>
      <div role="cell" className="min-w-0 @max-2xl:col-span-2">
        <p className="text-ink-soft">{sayLabel(take?.label ?? resolution.label, t)}</p>
        <RouteSteps view={view} />
      </div>
    </div>
  )
}
