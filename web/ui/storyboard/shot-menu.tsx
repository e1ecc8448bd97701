import { ContextMenu } from '@base-ui/react/context-menu'
import { Menu as BaseMenu } from '@base-ui/react/menu'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from '../parts/cx.ts'
import type { ShotMenuEntry } from './shot-menu-entries.ts'

const itemClass =
  'flex h-8 cursor-default items-center gap-2.5 rounded-md px-2.5 text-sm outline-none select-none data-disabled:opacity-45 data-highlighted:bg-hover pointer-coarse:h-10 [&_svg]:size-4'
const popupClass = 'popup max-h-(--available-height) min-w-48 overflow-y-auto p-1'

/** A Base UI menu's items; context menu and button menu share their parts. */
export function ShotMenuItems({ groups }: { groups: readonly (readonly ShotMenuEntry[])[] }) {
  return groups
    .filter((group) => group.length > 0)
    .map((group, index) => (
      <div key={group[0]?.label} className={cx(index > 0 && 'mt-1 border-t border-line pt-1')}>
        {group.map((entry) =>
          entry.inner ? (
            <Submenu key={entry.label} entry={entry} />
          ) : (
            <Item key={entry.label} entry={entry} />
          ),
        )}
      </div>
    ))
}

const Item = ({ entry }: { entry: ShotMenuEntry }) => (
  <BaseMenu.Item
    disabled={entry.disabled ?? false}
    onClick={() => entry.onSelect?.()}
    className={cx(itemClass, entry.danger && 'text-bad')}
  >
    <span className="w-4 shrink-0 text-ink-faint">{entry.icon}</span>
    <span className="flex-1">{entry.label}</span>
    {entry.keys ? <kbd className="pl-4 font-sans text-xs text-ink-faint">{entry.keys}</kbd> : null}
  </BaseMenu.Item>
)

const Submenu = ({ entry }: { entry: ShotMenuEntry }) => (
  <BaseMenu.SubmenuRoot>
    <BaseMenu.SubmenuTrigger className={cx(itemClass, 'data-popup-open:bg-hover')}>
      <span className="w-4 shrink-0 text-ink-faint">{entry.icon}</span>
      <span className="flex-1">{entry.label}</span>
      <ChevronRight aria-hidden className="text-ink-faint" />
    </BaseMenu.SubmenuTrigger>
    <BaseMenu.Portal>
      <BaseMenu.Positioner sideOffset={2} alignOffset={-4} className="z-50">
        <BaseMenu.Popup className={popupClass}>
          {entry.inner?.map((inner) => (
            <Item key={inner.label} entry={inner} />
          ))}
        </BaseMenu.Popup>
      </BaseMenu.Positioner>
    </BaseMenu.Portal>
  </BaseMenu.SubmenuRoot>
)

interface ShotContextMenuProps {
  groups: readonly (readonly ShotMenuEntry[])[]
  onOpenChange?: (open: boolean) => void
  children: ReactNode
}

/** Right click, long press or the menu key anywhere inside. */
export function ShotContextMenu({ groups, onOpenChange, children }: ShotContextMenuProps) {
  return (
    <ContextMenu.Root onOpenChange={(open) => onOpenChange?.(open)}>
      <ContextMenu.Trigger render={<div className="min-h-0 flex-1">{children}</div>} />
      <ContextMenu.Portal>
        <ContextMenu.Positioner className="z-50">
          <ContextMenu.Popup className={popupClass}>
            <ShotMenuItems groups={groups} />
          </ContextMenu.Popup>
        </ContextMenu.Positioner>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  )
}
