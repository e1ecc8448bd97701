import { Button as BaseButton } from '@base-ui/react/button'
import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx.ts'
import { Spinner } from './spinner.tsx'

export type ButtonLook = 'solid' | 'plain' | 'quiet' | 'danger'
export type ButtonSize = 'small' | 'medium' | 'large'

const looks: Record<ButtonLook, string> = {
  solid:
    'bg-accent text-accent-ink border-transparent hover:not-data-disabled:bg-accent-strong data-disabled:not-aria-busy:bg-line data-disabled:not-aria-busy:text-ink-soft',
  plain: 'bg-raised text-ink border-line-strong/60 hover:not-data-disabled:bg-hover',
  quiet:
    'bg-transparent text-ink-soft border-transparent hover:not-data-disabled:bg-hover hover:not-data-disabled:text-ink',
  danger: 'bg-bad-soft text-bad border-bad/40 hover:not-data-disabled:border-bad',
}
const sizes: Record<ButtonSize, string> = {
  small: 'h-7 px-2.5 text-xs gap-1.5 rounded-md pointer-coarse:h-9',
  medium: 'h-8 px-3 text-sm gap-2 rounded-md pointer-coarse:h-10',
  large: 'h-10 px-4 text-base gap-2 rounded-lg',
}

export const buttonClass = (look: ButtonLook = 'plain', size: ButtonSize = 'medium', more?: string): string =>
  cx(
    'inline-flex shrink-0 items-center justify-center border font-medium whitespace-nowrap select-none transition-colors',
    'data-disabled:cursor-not-allowed data-disabled:not-aria-busy:opacity-50',
    looks[look],
    sizes[size],
    more,
  )

export interface ButtonProps extends Omit<ComponentProps<typeof BaseButton>, 'className'> {
  look?: ButtonLook
  size?: ButtonSize
  icon?: ReactNode
  /** Shows a spinner and takes no further clicks, but keeps the focus. */
  busy?: boolean
  className?: string
}

export function Button({
  look,
  size,
  icon,
  busy = false,
  className,
  children,
  disabled,
  ...rest
}: ButtonProps) {
  return (
    <BaseButton
      type="button"
      {...rest}
      disabled={disabled || busy}
      focusableWhenDisabled={busy}
      aria-busy={busy || undefined}
      className={buttonClass(look, size, className)}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </BaseButton>
  )
}
