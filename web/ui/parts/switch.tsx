import { Switch as BaseSwitch } from '@base-ui/react/switch'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'

interface SwitchProps {
  checked: boolean
  onChange: (checked: boolean) => void
  label: ReactNode
  hideLabel?: boolean
  disabled?: boolean
  className?: string
}

export function Switch({ checked, onChange, label, hideLabel, disabled, className }: SwitchProps) {
  return (
    <label
      className={cx(
        'flex min-h-8 items-center justify-between gap-3 text-sm',
        disabled && 'opacity-50',
        className,
      )}
    >
      <span className={hideLabel ? 'sr-only' : undefined}>{label}</span>
      <BaseSwitch.Root
        checked={checked}
        disabled={disabled ?? false}
        onCheckedChange={(next) => onChange(next)}
        className="flex h-5 w-9 shrink-0 items-center rounded-full border border-line-strong bg-sunken p-0.5 transition-colors data-checked:border-accent data-checked:bg-accent"
      >
        <BaseSwitch.Thumb className="size-3.5 rounded-full bg-ink-soft transition-transform data-checked:translate-x-4 data-checked:bg-accent-ink" />
      </BaseSwitch.Root>
    </label>
  )
}
