import { Menu as BaseMenu } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import { cx } from './cx.ts'

export interface MenuEntry {
  label: string
  icon?: ReactNode
  /** Keys that do the same, such as `⌘Z`. */
  keys?: string
  danger?: boolean
  disabled?: boolean
  onSelect: () => void
}

interface MenuProps {
  /** Opens the menu: a Button or an IconButton. */
  trigger: ReactElement
  /** Groups are divided by a line. */
  groups: readonly (readonly MenuEntry[])[]
  align?: 'start' | 'center' | 'end'
}

const Entry = ({ entry }: { entry: MenuEntry }) => (
  <BaseMenu.Item
    disabled={entry.disabled ?? false}
    onClick={entry.onSelect}
    className={cx(
      'flex h-8 cursor-default items-center gap-2.5 rounded-md px-2.5 text-sm outline-none select-none pointer-coarse:h-10 [&_svg]:size-4',
      'data-disabled:opacity-45 data-highlighted:bg-hover',
      entry.danger ? 'text-bad' : 'text-ink',
    )}
  >
    <span className="text-ink-faint">{entry.icon}</span>
    <span className="flex-1">{entry.label}</span>
    {entry.keys ? <kbd className="pl-4 font-sans text-xs text-ink-faint">{entry.keys}</kbd> : null}
  </BaseMenu.Item>
)

export function Menu({ trigger, groups, align = 'end' }: MenuProps) {
  const filled = groups.filter((group) => group.length > 0)
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner align={align} sideOffset={6} className="z-50">
          <BaseMenu.Popup className="popup max-h-(--available-height) min-w-48 overflow-y-auto p-1">
            {filled.map((group, index) => (
              <div key={group[0]?.label} className={cx(index > 0 && 'mt-1 border-t border-line pt-1')}>
                {group.map((entry) => (
                  <Entry key={entry.label} entry={entry} />
                ))}
              </div>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  )
}
