import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { Progress } from '../parts/progress.tsx'
import { BudgetFields } from './budget-fields.tsx'
import { useFilmScope } from './film-scope.ts'
import { useSpending } from './use-spending.ts'

/** Spent, still to be spent, and how much may be. */
export function CostPanel() {
  const { t, money } = useI18n()
  const { film } = useFilmScope()
  const { cap } = film.budget
  return (
    <div className="flex flex-col gap-3 pt-1">
      <div>
        <p className="flex justify-between text-xs text-ink-soft">
          <span>{t('film.spent')}</span>
          <span>
            {t('film.spentOf', {
              spent: money(film.spent),
              cap: cap === null ? t('film.noCap') : money(cap),
            })}
          </span>
        </p>
        {cap === null || cap === 0 ? null : (
          <Progress value={Math.min(1, film.spent / cap)} label={t('film.spent')} className="mt-1.5" />
        )}
      </div>
      <StaleCost />
      <BudgetFields />
    </div>
  )
}

function StaleCost() {
  const { t, price } = useI18n()
  const { film } = useFilmScope()
  const { redo } = useSpending()
  const stale = film.shots.filter(({ state }) => state === 'stale').map(({ shot }) => shot.id)
  if (stale.length === 0) return <p className="text-xs text-ink-soft">{t('film.upToDate')}</p>
  return (
    <div className="rounded-md bg-warn-soft p-2 text-xs">
      <p className="flex justify-between text-ink">
        <span>{t('film.redoStale')}</span>
        <span className="font-medium">{film.redo.high > 0 ? price(film.redo) : t('common.free')}</span>
      </p>
      {film.redo.priceDate ? (
        <p className="text-2xs text-ink-soft">{t('film.priceDate', { date: film.redo.priceDate })}</p>
      ) : null}
      <Button size="small" className="mt-1.5" onClick={() => redo(stale)}>
        {t('film.redoStaleButton', { count: stale.length })}
      </Button>
    </div>
  )
}
