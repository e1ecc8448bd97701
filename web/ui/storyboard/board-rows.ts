/** The board as rows of a virtual list: so many shots to a row, each knowing where it stands in its scene. */
import type { Scene } from '../../../tools/film/film.ts'
import type { ShotView } from '../../../agent/studio/view.ts'

export interface BoardCell {
  view: ShotView
  /** Said over the first shot of a scene; null over the others. */
  opens: SceneOpening | null
  /** The scene goes on to the next shot. */
  goesOn: boolean
}

export interface SceneOpening {
  scene: Scene | null
  shots: number
  /** Seconds, trims left out. */
  seconds: number
}

export interface BoardRow {
  key: string
  cells: readonly BoardCell[]
}

/** Neighbours of one scene stay together; a scene a person has broken up opens once per piece. */
export function boardRows(shots: readonly ShotView[], scenes: readonly Scene[], columns: number): BoardRow[] {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]))
  const cells = sceneRuns(shots).flatMap((run) => {
    const [first, last] = [run[0]!, run.at(-1)!]
    const seconds = last.start + last.seconds - first.start
    const opening = { scene: byId.get(first.shot.scene) ?? null, shots: run.length, seconds }
    return run.map((view): BoardCell => ({
      view,
      opens: view === first ? opening : null,
      goesOn: view !== last,
    }))
  })
  const rows: BoardRow[] = []
  for (let at = 0; at < cells.length; at += columns) {
    const row = cells.slice(at, at + columns)
    rows.push({ key: row[0]!.view.shot.id, cells: row })
  }
  return rows
}

function sceneRuns(shots: readonly ShotView[]): ShotView[][] {
  const runs: ShotView[][] = []
  for (const view of shots) {
    const run = runs.at(-1)
    if (run && run[0]!.shot.scene === view.shot.scene) run.push(view)
    else runs.push([view])
  }
  return runs
}

export type Arrow = 'left' | 'right' | 'up' | 'down' | 'home' | 'end'

/** The shot an arrow key leads to from another; the same one at an edge. */
export function neighbourOnBoard(
  order: readonly string[],
  columns: number,
  from: string,
  arrow: Arrow,
): string | null {
  const at = order.indexOf(from)
  const last = order.length - 1
  if (at === -1) return (arrow === 'end' ? order[last] : order[0]) ?? null
  const lastRow = Math.floor(last / columns)
  const target = {
    left: at - 1,
    right: at + 1,
    up: at - columns,
    // Down into a shorter last row ends on its last shot.
    down: Math.floor(at / columns) === lastRow ? at : Math.min(at + columns, last),
    home: 0,
    end: last,
  }[arrow]
  return order[target] ?? from
}
