import { Menu as BaseMenu } from '@base-ui/react/menu'
import { Ellipsis, PanelRightOpen, RefreshCw, Trash2, X } from 'lucide-react'
import { useFilmScope } from '../film/film-scope.ts'
import { openShot, useDesk } from '../film/use-desk.ts'
import { priceOf } from '../film/use-spending.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { IconButton } from '../parts/icon-button.tsx'
import { nothing } from './selection.ts'
import { shotMenuEntries } from './shot-menu-entries.ts'
import { ShotMenuItems } from './shot-menu.tsx'
import { useShotActions } from './use-shot-actions.ts'

/** What the right click offers, for fingers and for whoever does not know about right clicks. */
export function SelectionBar() {
  const words = useI18n()
  const { t, price } = words
  const { shotById, takesOf } = useFilmScope()
  const ids = useDesk(({ selection }) => selection.ids)
  const actions = useShotActions()
  const views = ids.flatMap((id) => shotById.get(id) ?? []).sort((a, b) => a.shot.number - b.shot.number)
  const [first] = views
  if (!first) return null
  const cost = priceOf(views)
  const takes = takesOf(first.shot.id).filter(({ url }) => url !== null).length
  return (
    <div
      role="toolbar"
      aria-label={t('board.actions')}
      className="popup absolute bottom-3 left-1/2 flex max-w-[calc(100%-1rem)] -translate-x-1/2 items-center gap-0.5 py-1 pr-1 pl-3"
    >
      <span className="mr-1.5 truncate text-xs font-medium">
        {views.length === 1
          ? t('common.shot', { number: first.shot.number })
          : t('board.selected', { count: views.length })}
      </span>
      {views.length === 1 ? (
        <IconButton
          label={t('board.open')}
          keys="⏎"
          side="top"
          icon={<PanelRightOpen />}
          onClick={() => openShot(first.shot.id)}
        />
      ) : null}
      <Button
        size="small"
        look="quiet"
        icon={<RefreshCw aria-hidden className="size-3.5" />}
        onClick={() => actions.redo(ids)}
      >
        {cost.high > 0 ? t('board.redoFor', { price: price(cost) }) : t('board.redo')}
      </Button>
      <BaseMenu.Root>
        <BaseMenu.Trigger render={<IconButton label={t('common.more')} side="top" icon={<Ellipsis />} />} />
        <BaseMenu.Portal>
          <BaseMenu.Positioner side="top" align="end" sideOffset={6} className="z-50">
            <BaseMenu.Popup className="popup max-h-(--available-height) min-w-48 overflow-y-auto p-1">
              <ShotMenuItems groups={shotMenuEntries(views, takes, actions, words)} />
            </BaseMenu.Popup>
          </BaseMenu.Positioner>
        </BaseMenu.Portal>
      </BaseMenu.Root>
      <IconButton
        label={t('board.delete')}
        keys="⌦"
        side="top"
        icon={<Trash2 />}
        onClick={() => actions.remove(ids)}
      />
      <IconButton
        label={t('board.clear')}
        keys="Esc"
        side="top"
        icon={<X />}
        onClick={() => useDesk.setState({ selection: nothing })}
      />
    </div>
  )
}
