/** Changes of a report as few lines as possible: the same change of several shots is one line. Pure. */
import type { Change } from '../../../tools/operations/report.ts'

export interface ChangeLine {
  of: Change['of']
  field: string
  before: unknown
  after: unknown
  /** Whom it happened to. */
  subjects: { id: string; label: string }[]
}

const wholes = new Set(['added', 'removed'])

function keyOf({ of, id, field, before, after }: Change): string {
  // What was added or removed is told by its own words, unless it is one of many.
  if (wholes.has(field)) return `${of} ${field}`
  // Another take each: the numbers before and after say nothing.
  if (field === 'variation') return `${of} variation`
  const who = of === 'shot' || of === 'scene' ? '' : id
  return `${of} ${who} ${field} ${JSON.stringify([before, after])}`
}

export function groupChanges(changes: readonly Change[]): ChangeLine[] {
  const lines = new Map<string, ChangeLine>()
  for (const change of changes) {
    const { of, id, label, field, before, after } = change
    const key = keyOf(change)
    const line = lines.get(key) ?? { of, field, before, after, subjects: [] }
    line.subjects.push({ id, label })
    lines.set(key, line)
  }
  return [...lines.values()]
}

export interface SubjectRun {
  first: { id: string; label: string }
  /** `3`, or `3–8` for numbers that follow each other. */
  label: string
}

/** 1, 2, 3, 7 → 1–3, 7. Names stay one by one. */
export function runsOf(subjects: readonly { id: string; label: string }[]): SubjectRun[] {
  const runs: { items: { id: string; label: string }[] }[] = []
  for (const subject of subjects) {
    const run = runs.at(-1)
    const last = Number(run?.items.at(-1)?.label)
    if (run && Number.isInteger(last) && Number(subject.label) === last + 1) run.items.push(subject)
    else runs.push({ items: [subject] })
  }
  return runs.flatMap(({ items }) => {
    const first = items[0]!
    // Two neighbours are told apart: "3–4" reads no better than "3, 4".
    if (items.length < 3) return items.map((item) => ({ first: item, label: item.label }))
    return [{ first, label: `${first.label}–${items.at(-1)!.label}` }]
  })
}
