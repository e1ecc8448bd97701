/** The breath between deeds. */
import type { LocationFamily } from '../../film/vocabulary.ts'
import { isExterior } from '../read/read-place.ts'
import type { Premise } from './premise.ts'
import { pause, type Row } from './rows.ts'
import type { Item, Step } from './steps.ts'

/** No birds and no sunsets there. */
const sealed = new Set<LocationFamily>(['space', 'spaceship', 'underwater', 'planet', 'cave', 'cell'])

/** Small moments at the end of a step; the first to go when time is short. Never twice the same. */
export function withPauses(steps: Step[], premise: Premise, minutes: number): Step[] {
  const used = new Set<Row>()
  // Each story begins elsewhere in the list, so that two films do not breathe alike.
  const offset = premise.deeds.reduce((sum, { text }) => sum + text.length, 0)
  const take = (list: readonly Row[]): Item[] => {
    const at = list.length === 0 ? 0 : offset % list.length
    const rows = [...list.slice(at), ...list.slice(0, at)]
    const row = rows.find((candidate) => !used.has(candidate))
    if (!row) return []
    used.add(row)
    return [{ row, keep: false }]
  }
  for (const step of steps) {
    const together = premise.other && step.items.some((item) => 'row' in item && item.row.needs.has('S'))
    if (!sealed.has(step.family))
      step.items.unshift(...take(pause(isExterior(step.family) ? step.time : 'inside')))
    if (minutes > 2 && !sealed.has(step.family))
      step.items.push(...take(pause(isExterior(step.family) ? step.time : 'inside')))
    if (step.beat === 'opening' || step.beat === 'close' || !premise.hero) continue
    step.items.push(...(together ? take(pause('both')) : []), ...take(pause('any')))
  }
  return steps
}
