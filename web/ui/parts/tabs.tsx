import { Tabs as BaseTabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export interface TabItem<Value extends string> {
  value: Value
  label: string
  icon?: ReactNode
  /** Small number or mark beside the label. */
  mark?: ReactNode
}

interface TabsProps<Value extends string> {
  value: Value
  onChange: (value: Value) => void
  items: readonly TabItem<Value>[]
  /** Name of the row of tabs for screen readers. */
  label: string
  /** Stretch the tabs over the whole width, as a phone's bar does. */
  fill?: boolean
  /** The panel of the open tab. */
  children: ReactNode
  className?: string
  listClassName?: string
  panelClassName?: string
}

/** A row of tabs over one panel; only the open tab's panel is there. */
export function Tabs<Value extends string>(props: TabsProps<Value>) {
  const {
    value,
    onChange,
    items,
    label,
    fill = false,
    children,
    className,
    listClassName,
    panelClassName,
  } = props
  return (
    <BaseTabs.Root
      value={value}
      onValueChange={(next: Value) => onChange(next)}
      className={cx('flex min-h-0 min-w-0 flex-col', className)}
    >
      <BaseTabs.List
        aria-label={label}
        className={cx('relative flex gap-1 overflow-x-auto border-b border-line px-2', listClassName)}
      >
        {items.map((item) => (
          <BaseTabs.Tab
            key={item.value}
            value={item.value}
            className={cx(
              'relative flex h-10 shrink-0 items-center justify-center gap-1.5 px-2.5 text-sm font-medium text-ink-faint outline-offset-[-3px] select-none [&_svg]:size-4',
              'hover:text-ink data-active:text-ink',
              fill && 'flex-1',
            )}
          >
            {item.icon}
            {item.label}
            {item.mark}
          </BaseTabs.Tab>
        ))}
        <BaseTabs.Indicator className="absolute bottom-0 left-0 h-0.5 w-(--active-tab-width) translate-x-(--active-tab-left) bg-accent transition-[translate,width] duration-150" />
      </BaseTabs.List>
      <BaseTabs.Panel value={value} className={cx('min-h-0 flex-1 outline-offset-[-2px]', panelClassName)}>
        {children}
      </BaseTabs.Panel>
    </BaseTabs.Root>
  )
}
