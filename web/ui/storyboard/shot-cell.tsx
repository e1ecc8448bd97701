import { useRef, type MouseEvent } from 'react'
import type { ShotView } from '../../../agent/studio/view.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { openShot, useDesk } from '../film/use-desk.ts'
import { sayMovement } from '../film/say-shot.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { cx } from '../parts/cx.ts'
import { usePlayhead } from '../player/use-playhead.ts'
import { ShotCard } from './shot-card.tsx'
import { useShotDrag } from './use-shot-drag.ts'

interface ShotCellProps {
  view: ShotView
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
export function ShotCell({ view, column, aspect, inFocus, onSelect, onMenu }: ShotCellProps) {
  const { t, word, seconds } = useI18n()
  const { takeById, takesOf } = useFilmScope()
  const element = useRef<HTMLDivElement>(null)
  const { shot } = view
  const chosen = useDesk(({ selection }) => selection.ids.includes(shot.id))
  const opened = useDesk((desk) => desk.opened === shot.id)
  const playing = usePlayhead((playhead) => playhead.shot === shot.id)
  const { dragging, edge } = useShotDrag(element, shot.id)
  const name = t('board.card', {
    number: shot.number,
    size: word('size', shot.size),
    movement: sayMovement(shot.movement, word),
    length: seconds(view.seconds),
    action: shot.action,
  })
  const state = view.state === 'ready' ? '' : `, ${word('state', view.state)}`
  return (
    <div
      ref={element}
      id={cellId(shot.id)}
      role="gridcell"
      aria-colindex={column}
      aria-selected={chosen}
      aria-label={`${name}${state}${playing ? `, ${t('board.playing')}` : ''}`}
      tabIndex={inFocus ? 0 : -1}
      data-shot={shot.id}
      onClick={(event) => onSelect(shot.id, event)}
      onDoubleClick={() => openShot(shot.id)}
      onContextMenu={() => onMenu(shot.id)}
      className={cx(
        'relative flex min-w-0 flex-col rounded-lg border bg-raised text-left outline-offset-1 transition-[border-color,box-shadow,opacity]',
        chosen ? 'border-accent shadow-[0_0_0_1px_var(--accent)]' : 'border-line hover:border-line-strong',
        opened && 'bg-accent-soft/50',
        dragging && 'opacity-40',
      )}
    >
      <div className="flex flex-1 flex-col overflow-hidden rounded-[7px]">
        <ShotCard
          view={view}
          take={view.take === null ? undefined : takeById.get(view.take)}
          takes={takesOf(shot.id).length}
          aspect={aspect}
          inFocus={inFocus}
        />
      </div>
      {playing ? (
        <span aria-hidden className="absolute inset-x-2 -top-px h-0.75 rounded-full bg-bad" />
      ) : null}
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
  )
}
