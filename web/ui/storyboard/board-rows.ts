/** The board as rows of a virtual list: a heading per scene, then its shots, so many to a row. */
import type { Scene } from '../../../tools/film/film.ts'
import type { ShotView } from '../../../agent/studio/view.ts'

export type BoardRow =
  | { kind: 'scene'; key: string; scene: Scene | null; shots: number; start: number; seconds: number }
  | { kind: 'shots'; key: string; shots: readonly ShotView[] }

/** Neighbours of one scene stay together; a scene a person has broken up gets a heading per piece. */
export function boardRows(shots: readonly ShotView[], scenes: readonly Scene[], columns: number): BoardRow[] {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]))
  return sceneRuns(shots).flatMap((run) => {
    const [first, last] = [run[0]!, run.at(-1)!]
    const heading: BoardRow = {
      kind: 'scene',
      key: `scene/${first.shot.id}`,
      scene: byId.get(first.shot.scene) ?? null,
      shots: run.length,
      start: first.start,
      seconds: last.start + last.seconds - first.start,
    }
    const rows: BoardRow[] = []
    for (let at = 0; at < run.length; at += columns) {
      const row = run.slice(at, at + columns)
      rows.push({ kind: 'shots', key: `shots/${row[0]!.shot.id}`, shots: row })
    }
    return [heading, ...rows]
  })
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
  rows: readonly BoardRow[],
  from: string | null,
  arrow: Arrow,
): string | null {
  const lines = rows.flatMap((row) => (row.kind === 'shots' ? [row.shots.map(({ shot }) => shot.id)] : []))
  const order = lines.flat()
  const at = from === null ? -1 : order.indexOf(from)
  if (at === -1) return (arrow === 'end' ? order.at(-1) : order[0]) ?? null
  if (arrow === 'home') return order[0]!
  if (arrow === 'end') return order.at(-1)!
  if (arrow === 'left' || arrow === 'right') return order[at + (arrow === 'left' ? -1 : 1)] ?? from
  const line = lines.findIndex((ids) => ids.includes(from!))
  const there = lines[line + (arrow === 'up' ? -1 : 1)]
  return there ? there[Math.min(lines[line]!.indexOf(from!), there.length - 1)]! : from
}
