import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip'
import type { ReactElement, ReactNode } from 'react'

interface TooltipProps {
  /** What the tip says; nothing is shown when it is empty. */
  tip: ReactNode
  side?: 'top' | 'bottom' | 'left' | 'right'
  /** The element the tip belongs to; it must be able to hold the focus. */
  children: ReactElement
}

/** One group of tips: after the first, the neighbours' open at once. */
export const TooltipGroup = BaseTooltip.Provider

export function Tooltip({ tip, side = 'top', children }: TooltipProps) {
  if (!tip) return children
  return (
    <BaseTooltip.Root>
      <BaseTooltip.Trigger render={children} />
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner side={side} sideOffset={6} className="z-50">
          <BaseTooltip.Popup className="popup max-w-80 px-2.5 py-1.5 text-xs leading-snug text-balance">
            {tip}
          </BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  )
}
