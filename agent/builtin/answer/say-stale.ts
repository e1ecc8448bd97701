import type { Change, OperationReport } from '../../../tools/operations/report.ts'
import type { Call } from '../outcome.ts'
import type { Told } from './say-report.ts'
import { sayPrice, sayShots, sentence } from './sentence.ts'

/** People, places and the look of the film are in many pictures; its sound, title and budget are in none. */
const reachesAll = ({ of, field }: Change): boolean =>
  of === 'character' || of === 'location' || /^(?:aspect|style|genre|planned)$/.test(field)

/** Once for a whole answer: which pictures lag behind what is now asked, and what that means. */
export function sayStale(
  done: readonly { call: Call; report: OperationReport }[],
  { language, project }: Told,
): string[] {
  const last = done.at(-1)
  // New takes say for themselves that they are on their way.
  if (!last || done.every(({ call }) => call.tool === 'redo_shots')) return []
  const changes = done.flatMap(({ report }) => report.changes).filter((change) => typeof change === 'object')
  const everywhere = changes.some(reachesAll)
  const touched = new Set(changes.map(({ id }) => id))
  const numbers = last.report.stale
    .filter((shot) => typeof shot === 'object' && (everywhere || touched.has(shot.id)))
    .map(({ number }) => number)
  if (numbers.length === 0 || project.shots.length === 0) return []
  const planned = done.some(({ call }) => call.tool === 'plan')
  const many = numbers.length > 1
  const shots = sayShots(language, numbers)
  if (last.report.redo.high === 0)
    return [sentence(language, planned ? 'drawing' : many ? 'redrawing-many' : 'redrawing', { shots })]
  const names = sayShots(language, numbers, true)
  const price = sayPrice(language, last.report.redo)
  return [sentence(language, many ? 'stale-many' : 'stale', { shots, names, price })]
}
