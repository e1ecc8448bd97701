/** What the director did and found, in lines for a terminal. */
import { basename } from 'node:path'
import type { CompareAnswer, Refusal } from '../director/messages.ts'
import type { Change, OperationReport } from '../../tools/operations/report.ts'
import { money } from '../director/words.ts'

/** Changes listed one by one; a longer list is counted. */
const mostChanges = 8
const longestValue = 60

/** What nothing means where it does not mean nothing. */
const absent: Readonly<Record<string, string>> = {
  model: 'by the rules',
  take: 'the newest',
  cap: 'no limit',
}

function valueOf(value: unknown, field = ''): string {
  if (value === null && absent[field] !== undefined) return absent[field]
  if (value === null || value === undefined || value === '') return '–'
  if (typeof value === 'number') return String(Number(value.toFixed(2)))
  const text = typeof value === 'string' ? value : JSON.stringify(value).replaceAll(/["{}[\]]/g, '')
  const line = text.replaceAll(/[\s,]+/g, ' ').trim()
  return line.length > longestValue ? `${line.slice(0, longestValue)}…` : line
}

/** `timeOfDay` → `time of day`, `movement.speed` → `movement speed`. */
const fieldOf = (field: string): string =>
  field
    .replaceAll('.', ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()

interface FilmSize {
  title: string
  scenes: number
  shots: number
  seconds: number
}

function changeLine({ of, label, field, before, after }: Change): string {
  if (field === 'planned') {
    const { title, scenes, shots, seconds } = after as FilmSize
    return `“${title}”: ${scenes} scenes, ${shots} shots, ${seconds} s`
  }
  const thing = of === 'film' ? 'film' : `${of} ${label}`
  if (field === 'added') return `${thing}: added, ${valueOf(after)}`
  if (field === 'removed') return `${thing}: removed`
  return `${thing}: ${fieldOf(field)} ${valueOf(before, field)} → ${valueOf(after, field)}`
}

/** "1, 2, 3 and 9 more" */
function listed(numbers: readonly number[]): string {
  const shown = numbers.slice(0, mostChanges).join(', ')
  return numbers.length > mostChanges ? `${shown} and ${numbers.length - mostChanges} more` : shown
}

/**
 * One line for each change, before → after, and what follows from them.
 * @param pathOf Where a file or a film the report offers lies on this disk.
 */
export function reportLines(report: OperationReport, pathOf: (name: string) => string): string[] {
  const { kind, of, changes, stale, redo, url } = report
  const name = `${kind}${of === undefined ? '' : ` ${of}`}`.replaceAll('-', ' ')
  const lines = changes.slice(0, mostChanges).map((change) => `  ${changeLine(change)}`)
  if (changes.length > mostChanges) lines.push(`  and ${changes.length - mostChanges} changes more`)
  // A free picture is made anew by itself; only what costs is worth saying.
  if (redo.high > 0) {
    const numbers = listed(stale.map(({ number }) => number))
    lines.push(`  out of date: shots ${numbers}; redoing them costs up to ${money('en', redo.high)}`)
  }
  if (url !== undefined) lines.push(`  ${pathOf(decodeURIComponent(basename(url.replace(/\?.*$/, ''))))}`)
  return [`✓ ${name}`, ...lines]
}

export const refusalLines = ({ problem }: Refusal): string[] => [`✗ ${problem.message} ${problem.remedy}`]

export const compareLines = ({ number, takes }: CompareAnswer): string[] => [
  `Shot ${number}`,
  ...takes.map((take) => {
    const marks = [take.inCut ? 'in the cut' : '', take.current ? '' : 'made for an earlier version']
    const facts = [`${take.seconds.toFixed(2)} s`, money('en', take.cost), `seed ${take.seed}`, ...marks]
    return `  take ${take.number}: ${take.label}, ${facts.filter(Boolean).join(', ')}`
  }),
]
