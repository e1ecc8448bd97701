import { Select as BaseSelect } from '@base-ui/react/select'
import { Check, ChevronsUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export interface SelectItem<Value extends string> {
  value: Value
  label: string
  /** Second, quieter line. */
  note?: ReactNode
  disabled?: boolean
}

interface SelectProps<Value extends string> {
  value: Value
  onChange: (value: Value) => void
  items: readonly SelectItem<Value>[]
  /** Name for screen readers, where no Field label stands around it. */
  label?: string
  disabled?: boolean
  className?: string
}

/** One of several values. Inside a Field it takes the Field's label. */
export function Select<Value extends string>({
  value,
  onChange,
  items,
  label,
  disabled,
  className,
}: SelectProps<Value>) {
  return (
    <BaseSelect.Root
      items={items.map(({ value, label }) => ({ value, label }))}
      value={value}
      disabled={disabled ?? false}
      onValueChange={(next) => {
        if (next !== null) onChange(next)
      }}
    >
      <BaseSelect.Trigger
        aria-label={label}
        className={cx(
          'field-frame flex h-8 w-full min-w-0 items-center gap-2 px-2.5 text-left text-sm select-none data-disabled:opacity-55 pointer-coarse:h-10',
          className,
        )}
      >
        <BaseSelect.Value className="min-w-0 flex-1 truncate" />
        <BaseSelect.Icon className="text-ink-faint">
          <ChevronsUpDown aria-hidden className="size-3.5" />
        </BaseSelect.Icon>
      </BaseSelect.Trigger>
      <BaseSelect.Portal>
        <BaseSelect.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-50">
          <BaseSelect.Popup className="popup max-h-(--available-height) min-w-(--anchor-width) overflow-y-auto p-1">
            {items.map((item) => (
              <BaseSelect.Item
                key={item.value}
                value={item.value}
                disabled={item.disabled ?? false}
                className="grid min-h-8 cursor-default grid-cols-[1rem_1fr] items-center gap-x-2 rounded-md px-2 py-1 text-sm outline-none select-none data-disabled:opacity-50 data-highlighted:bg-hover pointer-coarse:min-h-10"
              >
                <BaseSelect.ItemIndicator className="col-start-1 text-accent">
                  <Check aria-hidden className="size-3.5" />
                </BaseSelect.ItemIndicator>
                <BaseSelect.ItemText className="col-start-2">{item.label}</BaseSelect.ItemText>
                {item.note ? <span className="col-start-2 text-xs text-ink-faint">{item.note}</span> : null}
              </BaseSelect.Item>
            ))}
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  )
}
