import { useFilmScope } from '../film/film-scope.ts'
import { useDesk } from '../film/use-desk.ts'
import type { BoardRow } from './board-rows.ts'
import { ShotCell, type ShotCellProps } from './shot-cell.tsx'
import { gap } from './use-columns.ts'

const aspects = { '16:9': '16 / 9', '9:16': '9 / 16', '1:1': '1 / 1', '2.39:1': '2.39 / 1' } as const

interface BoardLineProps {
  row: BoardRow
  columns: number
  select: ShotCellProps['onSelect']
  onMenu: ShotCellProps['onMenu']
}

/** The shots side by side. */
export function BoardLine({ row, columns, select, onMenu }: BoardLineProps) {
  const { film } = useFilmScope()
  const focus = useDesk(({ selection }) => selection.focus) ?? film.shots[0]?.shot.id
  return (
    <div
      role="presentation"
      className="grid"
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, gap, paddingBottom: gap }}
    >
      {row.cells.map((cell, index) => (
        <ShotCell
          key={cell.view.shot.id}
          cell={cell}
          column={index + 1}
          aspect={aspects[film.settings.aspect]}
          inFocus={cell.view.shot.id === focus}
          onSelect={select}
          onMenu={onMenu}
        />
      ))}
    </div>
  )
}
