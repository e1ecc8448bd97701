import { useFilmScope } from '../film/film-scope.ts'
import { useDesk } from '../film/use-desk.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { BoardGrid } from './board-grid.tsx'
import { EmptyBoard } from './empty-board.tsx'
import { everything } from './selection.ts'
import { SelectionBar } from './selection-bar.tsx'
import { shotMenuEntries, type ShotMenuEntry } from './shot-menu-entries.ts'
import { ShotContextMenu } from './shot-menu.tsx'
import { useChosenShots } from './use-chosen-shots.ts'
import { useShotActions } from './use-shot-actions.ts'

/** The film as pictures in order. */
export function Storyboard() {
  const { film } = useFilmScope()
  const groups = useMenuGroups()
  if (film.shots.length === 0) return <EmptyBoard />
  return (
    <div className="relative flex h-full min-h-0 flex-col">
      <ShotContextMenu groups={groups}>
        <BoardGrid />
      </ShotContextMenu>
      <SelectionBar />
    </div>
  )
}

/** What the right click offers: for the chosen shots, or for the board where none is. */
function useMenuGroups(): ShotMenuEntry[][] {
  const words = useI18n()
  const { film } = useFilmScope()
  const actions = useShotActions()
  const { views, takes } = useChosenShots()
  if (views.length > 0) return shotMenuEntries(views, takes, actions, words)
  const order = film.shots.map(({ shot }) => shot.id)
  return [
    [
      {
        label: words.t('board.selectAll'),
        onSelect: () => useDesk.setState({ selection: everything(order) }),
      },
      { label: words.t('board.insertFirst'), onSelect: () => actions.insertAfter(order.at(-1) ?? null) },
    ],
  ]
}
