import { Popover as BasePopover } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import { cx } from './cx.ts'

interface PopoverProps {
  /** Opens it: a Button or an IconButton. */
  trigger: ReactElement
  title: string
  /** Open on hover as well, for explanations. */
  hover?: boolean
  side?: 'top' | 'bottom' | 'left' | 'right'
  align?: 'start' | 'center' | 'end'
  className?: string
  children: ReactNode
}

/** A small panel tied to its trigger, reachable by keyboard: for what is too long for a tooltip. */
export function Popover({
  trigger,
  title,
  hover,
  side = 'bottom',
  align = 'start',
  className,
  children,
}: PopoverProps) {
  return (
    <BasePopover.Root>
      <BasePopover.Trigger openOnHover={hover ?? false} delay={250} render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner side={side} align={align} sideOffset={6} className="z-50">
          <BasePopover.Popup className={cx('popup w-80 max-w-[92vw] p-3 text-sm', className)}>
            <BasePopover.Title className="mb-1 text-sm font-semibold">{title}</BasePopover.Title>
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  )
}
