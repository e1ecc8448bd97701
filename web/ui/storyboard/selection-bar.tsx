import { Menu as BaseMenu } from '@base-ui/react/menu'
import { Ellipsis, PanelRightOpen, RefreshCw, Trash2, X } from 'lucide-react'
import { sayKeys } from '../app/shortcuts.ts'
import { openShot, useDesk } from '../film/use-desk.ts'
import { priceOf } from '../film/use-spending.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { IconButton } from '../parts/icon-button.tsx'
import { nothing } from './selection.ts'
import { shotMenuEntries } from './shot-menu-entries.ts'
import { ShotMenuItems } from './shot-menu.tsx'
import { useChosenShots } from './use-chosen-shots.ts'
import { useShotActions } from './use-shot-actions.ts'

/** What the right click offers, for fingers and for whoever does not know about right clicks. */
export function SelectionBar() {
  const { t, price } = useI18n()
  const { views, ids } = useChosenShots()
  const actions = useShotActions()
  const [first] = views
  if (!first) return null
  const cost = priceOf(views)
  const { number, id } = first.shot
  return (
    <div
      role="toolbar"
      aria-label={t('board.actions')}
      className="popup absolute bottom-3 left-1/2 flex max-w-[calc(100%-1rem)] -translate-x-1/2 items-center gap-0.5 py-1 pr-1 pl-3"
    >
      <span className="mr-1.5 shrink-0 text-xs font-medium whitespace-nowrap">
        {views.length === 1 ? t('common.shot', { number }) : t('board.selected', { count: views.length })}
      </span>
      {views.length === 1 ? (
        <IconButton
          label={t('board.open')}
          keys={sayKeys('Enter')}
          side="top"
          icon={<PanelRightOpen />}
          onClick={() => openShot(id)}
        />
      ) : null}
      <Button
        size="small"
        look="quiet"
        icon={<RefreshCw aria-hidden className="size-3.5" />}
        onClick={() => actions.redo(ids)}
      >
        <span className="max-sm:sr-only">
          {cost.high > 0 ? t('board.redoFor', { price: price(cost) }) : t('board.redo')}
        </span>
      </Button>
      <MoreMenu />
      <IconButton
        label={t('board.delete')}
        keys={sayKeys('Delete')}
        side="top"
        icon={<Trash2 />}
        onClick={() => void actions.remove(ids)}
      />
      <IconButton
        label={t('board.clear')}
        keys={sayKeys('Escape')}
        side="top"
        icon={<X />}
        onClick={() => useDesk.setState({ selection: nothing })}
      />
    </div>
  )
}

function MoreMenu() {
  const words = useI18n()
  const { views, takes } = useChosenShots()
  const actions = useShotActions()
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger
        render={<IconButton label={words.t('common.more')} side="top" icon={<Ellipsis />} />}
      />
      <BaseMenu.Portal>
        <BaseMenu.Positioner side="top" align="end" sideOffset={6} className="z-50">
          <BaseMenu.Popup className="popup max-h-(--available-height) min-w-48 overflow-y-auto p-1">
            <ShotMenuItems groups={shotMenuEntries(views, takes, actions, words)} />
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  )
}
