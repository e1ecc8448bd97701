import { RefreshCw } from 'lucide-react'
import type { ShotView } from '../../../agent/studio/view.ts'
import { useSpending } from '../film/use-spending.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'

/** Orders a new take, saying what it costs where it costs. */
export function RedoButton({ view, tabIndex }: { view: ShotView; tabIndex?: number }) {
  const { t, price } = useI18n()
  const { redo } = useSpending()
  const { cost, shot } = view
  return (
    <Button
      size="small"
      tabIndex={tabIndex}
      icon={<RefreshCw aria-hidden className="size-3" />}
      onClick={(event) => {
        event.stopPropagation()
        redo([shot.id])
      }}
      className="h-6 self-start px-2 text-2xs"
    >
      {cost.high > 0 ? t('board.redoFor', { price: price(cost) }) : t('board.redo')}
    </Button>
  )
}
