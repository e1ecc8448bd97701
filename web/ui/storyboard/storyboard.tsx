import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useFilmScope } from '../film/film-scope.ts'
import { useDesk } from '../film/use-desk.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { boardRows, type BoardRow } from './board-rows.ts'
import { EmptyBoard } from './empty-board.tsx'
import { dropped } from './reorder.ts'
import { SceneRow } from './scene-row.tsx'
import { everything } from './selection.ts'
import { SelectionBar } from './selection-bar.tsx'
import { ShotCell } from './shot-cell.tsx'
import { shotMenuEntries } from './shot-menu-entries.ts'
import { ShotContextMenu } from './shot-menu.tsx'
import { useBoardFocus } from './use-board-focus.ts'
import { useBoardKeys } from './use-board-keys.ts'
import { useBoardSelection } from './use-board-selection.ts'
import { gap, useColumns } from './use-columns.ts'
import { useShotActions } from './use-shot-actions.ts'
import { useShotDrops, type Drop } from './use-shot-drag.ts'

/** The film as pictures in order. Only what is in sight is drawn, so length does not matter. */
export function Storyboard() {
  const { film } = useFilmScope()
  return film.shots.length === 0 ? <EmptyBoard /> : <Board />
}

function Board() {
  const { t } = useI18n()
  const { film } = useFilmScope()
  const list = useRef<HTMLDivElement>(null)
  const upright = film.settings.aspect === '9:16'
  const columns = useColumns(list, upright)
  const rows = useMemo(() => boardRows(film.shots, film.scenes, columns), [film.shots, film.scenes, columns])
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: (index) => (rows[index]?.kind === 'scene' ? 40 : 236),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 2,
  })
  const actions = useShotActions()
  const order = useMemo(() => film.shots.map(({ shot }) => shot.id), [film.shots])
  const { select, chooseForMenu } = useBoardSelection(order)
  const focusShot = useBoardFocus(rows, virtual)
  const [said, say] = useState('')
  const onKeyDown = useBoardKeys({ rows, order, actions, focusShot, say })
  const drop = useCallback(
    ({ shots, target, edge }: Drop) => {
      const after = dropped(order, shots, target, edge)
      if (after !== undefined) actions.move(shots, after)
    },
    [order, actions],
  )
  useShotDrops(list, drop)
  return (
    <div className="relative flex h-full min-h-0 flex-col">
      <ShotContextMenu groups={useMenuGroups()}>
        <div
          ref={list}
          role="grid"
          aria-label={t('board.label')}
          aria-description={t('board.help')}
          aria-multiselectable
          aria-rowcount={rows.length}
          aria-colcount={columns}
          onKeyDown={onKeyDown}
          className="h-full overflow-y-auto overscroll-contain px-3 pb-16"
        >
          <div role="presentation" className="relative w-full" style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, key, start }) => (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                role="row"
                aria-rowindex={index + 1}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${start}px)` }}
              >
                <Row row={rows[index]!} columns={columns} select={select} onMenu={chooseForMenu} />
              </div>
            ))}
          </div>
        </div>
      </ShotContextMenu>
      <SelectionBar />
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  )
}

const aspects = { '16:9': '16 / 9', '9:16': '9 / 16', '1:1': '1 / 1', '2.39:1': '2.39 / 1' } as const

interface RowProps {
  row: BoardRow
  columns: number
  select: Parameters<typeof ShotCell>[0]['onSelect']
  onMenu: (id: string) => void
}

function Row({ row, columns, select, onMenu }: RowProps) {
  const { film } = useFilmScope()
  const focus = useDesk(({ selection }) => selection.focus) ?? film.shots[0]?.shot.id
  if (row.kind === 'scene') return <SceneRow row={row} />
  return (
    <div
      role="presentation"
      className="grid"
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, gap, paddingBottom: gap }}
    >
      {row.shots.map((view, index) => (
        <ShotCell
          key={view.shot.id}
          view={view}
          column={index + 1}
          aspect={aspects[film.settings.aspect]}
          inFocus={view.shot.id === focus}
          onSelect={select}
          onMenu={onMenu}
        />
      ))}
    </div>
  )
}

/** What the menu offers: for the chosen shots, or for the board where none is. */
function useMenuGroups() {
  const words = useI18n()
  const { film, shotById, takesOf } = useFilmScope()
  const ids = useDesk(({ selection }) => selection.ids)
  const actions = useShotActions()
  const views = ids.flatMap((id) => shotById.get(id) ?? []).sort((a, b) => a.shot.number - b.shot.number)
  if (views.length > 0) {
    return shotMenuEntries(views, takesOf(views[0]!.shot.id).filter(({ url }) => url).length, actions, words)
  }
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
