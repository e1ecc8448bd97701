import type { I18n } from '../i18n/use-i18n.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Dialog } from '../parts/dialog.tsx'
import { sayKeys, useShortcutLists, type Shortcut, type ShortcutGroup } from './shortcuts.ts'
import { closeWindow } from './windows.ts'

const order: readonly ShortcutGroup[] = ['play', 'go', 'film', 'chat', 'app']

function Group({
  group,
  shortcuts,
  t,
}: {
  group: ShortcutGroup
  shortcuts: readonly Shortcut[]
  t: I18n['t']
}) {
  return (
    <section className="break-inside-avoid pb-4">
      <h3 className="pb-1 text-xs font-semibold text-ink-faint">{t(`app.group.${group}`)}</h3>
      <dl>
        {shortcuts.map(({ keys, label }) => (
          <div key={keys} className="flex items-center justify-between gap-4 py-1 text-sm">
            <dt>{t(label)}</dt>
            <dd>
              <kbd className="rounded border border-line bg-sunken px-1.5 py-0.5 font-sans text-xs">
                {sayKeys(keys)}
              </kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Every key that does something on this page. */
export function ShortcutSheet() {
  const { t } = useI18n()
  const all = useShortcutLists().flat()
  const groups = order.map((group) => [group, all.filter((shortcut) => shortcut.group === group)] as const)
  return (
    <Dialog open onOpenChange={closeWindow} title={t('app.shortcuts')} width="wide">
      <div className="gap-8 sm:columns-2">
        {groups
          .filter(([, shortcuts]) => shortcuts.length > 0)
          .map(([group, shortcuts]) => (
            <Group key={group} group={group} shortcuts={shortcuts} t={t} />
          ))}
      </div>
    </Dialog>
  )
}
