import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import type { ShotView } from '../../../agent/studio/view.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Said } from '../film/said.tsx'
import { BoardLine } from './board-line.tsx'
import { boardRows } from './board-rows.ts'
import { dropped } from './reorder.ts'
import { useBoardFocus } from './use-board-focus.ts'
import { useBoardKeys } from './use-board-keys.ts'
import { useBoardShortcuts } from './use-board-shortcuts.ts'
import { useBoardSelection } from './use-board-selection.ts'
import { useColumns } from './use-columns.ts'
import { useShotActions } from './use-shot-actions.ts'
import { armDrag, useShotDrops } from './use-shot-drag.ts'

/** The cells of the board. Only what is in sight is drawn, so length does not matter. */
export function BoardGrid() {
  const { t } = useI18n()
  const { film } = useFilmScope()
  const list = useRef<HTMLDivElement>(null)
  const columns = useColumns(list, film.settings.aspect === '9:16')
  const rows = useMemo(() => boardRows(film.shots, film.scenes, columns), [film.shots, film.scenes, columns])
  const order = useOrder(film.shots)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: () => 290,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 2,
  })
  const actions = useShotActions()
  useBoardShortcuts(order, actions)
  const { select, chooseForMenu } = useBoardSelection(order)
  const { focusShot, onFocus, onBlur } = useBoardFocus(order, columns, virtual)
  const [said, say] = useState('')
  const onKeyDown = useBoardKeys({ order, columns, actions, focusShot, say })
  useShotDrops(list, ({ shots, target, edge }) => {
    const after = dropped(order, shots, target, edge)
    if (after !== undefined) actions.move(shots, after)
  })
  return (
    <>
      <div
        ref={list}
        role="grid"
        aria-label={t('board.label')}
        aria-description={t('board.help')}
        aria-multiselectable
        aria-rowcount={rows.length}
        aria-colcount={columns}
        onPointerEnter={armDrag}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
        className="h-full overflow-y-auto overscroll-contain px-3 pt-2 pb-16"
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
              <BoardLine row={rows[index]!} columns={columns} select={select} onMenu={chooseForMenu} />
            </div>
          ))}
        </div>
      </div>
      <Said>{said}</Said>
    </>
  )
}

/** Shot ids in order; the very same list until the order itself changes. */
function useOrder(shots: readonly ShotView[]): readonly string[] {
  const fresh = shots.map(({ shot }) => shot.id)
  const [order, setOrder] = useState(fresh)
  const same = fresh.length === order.length && fresh.every((id, index) => id === order[index])
  if (!same) setOrder(fresh)
  return same ? order : fresh
}
