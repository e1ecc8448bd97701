import { CircleDollarSign } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useI18n } from '../i18n/use-i18n.ts'
import { buttonClass } from '../parts/button.tsx'
import { Popover } from '../parts/popover.tsx'
import { useFilmScope } from './film-scope.ts'

const CostPanel = lazy(async () => ({ default: (await import('./cost-panel.tsx')).CostPanel }))

/** What was spent; behind it the budget and what bringing everything up to date would cost. */
export function CostButton() {
  const { t, money } = useI18n()
  const { film } = useFilmScope()
  return (
    <Popover
      title={t('film.cost')}
      align="end"
      trigger={
        <button
          type="button"
          className={buttonClass('quiet', 'small')}
          aria-label={`${t('film.cost')}: ${money(film.spent)}`}
        >
          <CircleDollarSign aria-hidden className="size-3.5" />
          {money(film.spent)}
        </button>
      }
    >
      <Suspense fallback={null}>
        <CostPanel />
      </Suspense>
    </Popover>
  )
}
