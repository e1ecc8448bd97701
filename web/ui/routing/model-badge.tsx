import { Popover } from '@base-ui/react/popover'
import type { ShotView } from '../../../agent/studio/view.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { cx } from '../parts/cx.ts'
import { ModelReason } from './model-reason.tsx'
import { modelLook } from './model-looks.ts'
import { ModelMark } from './model-mark.tsx'

interface ModelBadgeProps {
  view: ShotView
  /** -1 keeps it out of the tab order, as in a grid where only the cell in focus opens up. */
  tabIndex?: number
  className?: string
}

/** The chosen model; hovering, focusing or tapping it tells why. */
export function ModelBadge({ view, tabIndex = 0, className }: ModelBadgeProps) {
  const { t } = useI18n()
  const { name } = modelLook(view.decision.model)
  const locked = view.choices.model !== null
  return (
    <Popover.Root>
      <Popover.Trigger
        openOnHover
        delay={300}
        tabIndex={tabIndex}
        aria-label={t(locked ? 'routing.badgeLocked' : 'routing.badge', { name })}
        className={cx(
          'inline-flex min-h-6 max-w-full items-center rounded border border-line bg-raised pr-1.5 pl-1 hover:border-line-strong',
          className,
        )}
      >
        <ModelMark model={view.decision.model} locked={locked} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="bottom" align="start" sideOffset={6} className="z-50">
          {/* Not a dialog: it explains and asks nothing, and the page's keys go on working under it. */}
          <Popover.Popup role="group" initialFocus={false} className="popup w-80 max-w-[92vw] p-3">
            <Popover.Title className="mb-1.5 text-sm font-semibold">
              {t('routing.why', { name, number: view.shot.number })}
            </Popover.Title>
            <ModelReason view={view} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
