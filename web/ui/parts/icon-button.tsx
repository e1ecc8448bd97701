import { Button as BaseButton } from '@base-ui/react/button'
import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx.ts'
import { Tooltip } from './tooltip.tsx'

export interface IconButtonProps extends Omit<ComponentProps<typeof BaseButton>, 'className' | 'children'> {
  /** Its name for screen readers, and its tip. */
  label: string
  icon: ReactNode
  /** Shown in the tip, such as `⌘Z`. */
  keys?: string
  size?: 'small' | 'medium'
  pressed?: boolean
  side?: 'top' | 'bottom' | 'left' | 'right'
  className?: string
}

export function IconButton(props: IconButtonProps) {
  const { label, icon, keys, size = 'medium', pressed, side = 'bottom', className, ...rest } = props
  const tip = keys ? (
    <>
      {label} <kbd className="ml-1 font-sans text-ink-faint">{keys}</kbd>
    </>
  ) : (
    label
  )
  return (
    <Tooltip tip={tip} side={side}>
      <BaseButton
        type="button"
        focusableWhenDisabled
        {...rest}
        aria-label={label}
        aria-pressed={pressed}
        className={cx(
          'inline-flex shrink-0 items-center justify-center rounded-md text-ink-soft transition-colors [&_svg]:size-4',
          'hover:not-data-disabled:bg-hover hover:not-data-disabled:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent',
          'data-disabled:opacity-40 data-popup-open:bg-hover data-popup-open:text-ink',
          size === 'small' ? 'size-7 pointer-coarse:size-9' : 'size-8 pointer-coarse:size-10',
          className,
        )}
      >
        {icon}
      </BaseButton>
    </Tooltip>
  )
}
