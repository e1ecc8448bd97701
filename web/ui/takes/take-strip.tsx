import { ChevronDown, Columns2, RefreshCw } from 'lucide-react'
import type { ShotView, TakeView } from '../../../agent/studio/view.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { useSpending } from '../film/use-spending.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { Menu } from '../parts/menu.tsx'
import { askable, modelLook } from '../routing/model-looks.ts'
import { useShotActions } from '../storyboard/use-shot-actions.ts'
import { TakeCard } from './take-card.tsx'

interface TakeStripProps {
  view: ShotView
}

/** Every attempt at a shot, newest first. */
export function TakeStrip({ view }: TakeStripProps) {
  const { t } = useI18n()
  const { takesOf } = useFilmScope()
  const takes: readonly TakeView[] = takesOf(view.shot.id).toReversed()
  if (takes.length === 0) return <p className="text-xs text-ink-faint">{t('takes.none')}</p>
  return (
    <ul
      aria-label={t('takes.strip', { number: view.shot.number })}
      className="flex snap-x items-start gap-2 overflow-x-auto p-0.5 pb-1.5"
    >
      {takes.map((take) => (
        <TakeCard key={take.id} take={take} view={view} />
      ))}
    </ul>
  )
}

/** What can be done about a shot's takes. */
export function TakeActions({ view }: TakeStripProps) {
  const { t, price } = useI18n()
  const { takesOf } = useFilmScope()
  const { redo } = useSpending()
  const { compare } = useShotActions()
  const { id } = view.shot
  const playable = takesOf(id).filter(({ url }) => url !== null).length
  return (
    <div className="flex flex-wrap gap-1.5">
      <Button size="small" icon={<RefreshCw aria-hidden className="size-3.5" />} onClick={() => redo([id])}>
        {view.cost.high > 0 ? t('takes.anotherFor', { price: price(view.cost) }) : t('takes.another')}
      </Button>
      <Menu
        align="start"
        trigger={
          <Button size="small">
            {t('takes.with')} <ChevronDown aria-hidden className="size-3.5" />
          </Button>
        }
        groups={[
          askable.map((model) => ({
            label: t('takes.withModel', { model: modelLook(model).name }),
            onSelect: () => redo([id], model),
          })),
        ]}
      />
      {playable < 2 ? null : (
        <Button size="small" icon={<Columns2 aria-hidden className="size-3.5" />} onClick={() => compare(id)}>
          {t('takes.compare')}
        </Button>
      )}
    </div>
  )
}
