import { useRef, type MouseEvent } from 'react'
import { useFilmScope } from '../film/film-scope.ts'
import { openShot, useDesk } from '../film/use-desk.ts'
import { cx } from '../parts/cx.ts'
import { usePlayhead } from '../player/use-playhead.ts'
import type { BoardCell } from './board-rows.ts'
import { SceneStrip } from './scene-strip.tsx'
import { ShotCard } from './shot-card.tsx'
import { useShotDrag } from './use-shot-drag.ts'

export interface ShotCellProps {
  cell: BoardCell
  column: number
  aspect: string
  /** The one cell of the grid that Tab reaches. */
  inFocus: boolean
  onSelect: (id: string, event: Pick<MouseEvent, 'shiftKey' | 'metaKey' | 'ctrlKey'>) => void
  /** Chosen for the menu, keeping a choice it is part of. */
  onMenu: (id: string) => void
}

export const cellId = (shot: string): string => `board-${shot}`

/** A cell of the board: chosen, dragged, opened and walked to as one thing. */
export function ShotCell({ cell, column, aspect, inFocus, onSelect, onMenu }: ShotCellProps) {
  const { takeById, takesOf } = useFilmScope()
  const element = useRef<HTMLDivElement>(null)
  const { view } = cell
  const { id } = view.shot
  const scene = cell.opens?.scene?.heading ?? null
  const chosen = useDesk(({ selection }) => selection.ids.includes(id))
  const playing = usePlayhead((playhead) => playhead.shot === id)
  const { dragging, edge } = useShotDrag(element, id)
  return (
    <div className="flex min-w-0 flex-col">
      <SceneStrip cell={cell} />
      <div
        ref={element}
        id={cellId(id)}
        role="gridcell"
        aria-colindex={column}
        aria-selected={chosen}
        tabIndex={inFocus ? 0 : -1}
        data-shot={id}
        onClick={(event) => onSelect(id, event)}
        onDoubleClick={() => openShot(id)}
        onContextMenu={() => onMenu(id)}
        className={cx(
          'relative flex min-w-0 flex-1 flex-col rounded-lg border bg-raised text-left outline-offset-1 transition-[border-color,box-shadow,opacity] select-none',
          chosen ? 'border-accent shadow-[0_0_0_1px_var(--accent)]' : 'border-line hover:border-line-strong',
          dragging && 'opacity-40',
        )}
      >
        <div className="flex flex-1 flex-col overflow-hidden rounded-[7px]">
          <ShotCard
            view={view}
            scene={scene}
            take={view.take === null ? undefined : takeById.get(view.take)}
            takes={takesOf(id).length}
            aspect={aspect}
            inFocus={inFocus}
            playing={playing}
          />
        </div>
        {edge ? (
          <span
            aria-hidden
            className={cx(
              'absolute inset-y-0 w-1 rounded-full bg-accent',
              edge === 'before' ? '-left-2' : '-right-2',
            )}
          />
        ) : null}
      </div>
    </div>
  )
}
