import { CircleAlert, Clock3, History, LoaderCircle, Pin } from 'lucide-react'
import type { ShotView, TakeView } from '../../../agent/studio/view.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Badge } from '../parts/badge.tsx'

interface ShotStateProps {
  view: ShotView
  take: TakeView | undefined
}

/** How the shot's picture stands; nothing when it is simply ready. */
export function ShotState({ view, take }: ShotStateProps) {
  const { t, percent, price } = useI18n()
  const solid = 'shadow-sm'
  switch (view.state) {
    case 'ready':
      return null
    case 'picked':
      return (
        <span title={t('board.pickedHint', { number: take?.number ?? '' })}>
          <Badge tone="info" icon={<Pin aria-hidden />} className={solid}>
            {t('board.picked')}
          </Badge>
        </span>
      )
    case 'stale':
      return (
        <span title={t('board.staleHint', { price: price(view.cost) })}>
          <Badge tone="warn" icon={<History aria-hidden />} className={solid}>
            {t('board.stale')}
          </Badge>
        </span>
      )
    case 'waiting':
      return (
        <Badge icon={<Clock3 aria-hidden />} className={solid}>
          {t('board.waiting')}
        </Badge>
      )
    case 'making':
      return (
        <Badge tone="accent" icon={<LoaderCircle aria-hidden className="animate-spin" />} className={solid}>
          {view.progress === null
            ? t('board.making')
            : t('board.makingShare', { share: percent(view.progress) })}
        </Badge>
      )
    case 'failed':
      return (
        <Badge tone="bad" icon={<CircleAlert aria-hidden />} className={solid}>
          {t('board.failed')}
        </Badge>
      )
  }
}
