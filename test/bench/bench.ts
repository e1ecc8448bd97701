/**
 * `npm run bench [-- --long]`: speed as ratios within one run, written to `docs/performance.md`.
 * `--long` adds the ten-minute film (about five minutes more).
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeWhole } from '../../tools/film/write-whole.ts'
import { measureAnimatic } from './measure-animatic.ts'
import { measureCut } from './measure-cut.ts'
import { measureMemory } from './measure-memory.ts'
import { measurePlan } from './measure-plan.ts'
import { measureRoute } from './measure-route.ts'

export interface Figure {
  what: string
  measured: string
  goal: string
  met: boolean
}

const work = mkdtempSync(join(tmpdir(), 'firstcut-bench-'))
const figures: Figure[] = []
const steps = [
  measurePlan,
  measureRoute,
  measureAnimatic,
  measureCut,
  ...(process.argv.includes('--long') ? [measureMemory] : []),
]
try {
  for (const step of steps) {
    for (const figure of await step(work)) {
      figures.push(figure)
      process.stdout.write(
        `${figure.met ? '✓' : '✗'} ${figure.what}: ${figure.measured} (goal ${figure.goal})\n`,
      )
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
await writeWhole(new URL('../../docs/performance.md', import.meta.url).pathname, report(figures))
process.exit(figures.every((figure) => figure.met) ? 0 : 1)

function report(rows: readonly Figure[]): string {
  return `# Performance

Measured by \`npm run bench -- --long\` on ${availableParallelism()} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}. Machines and their other
work differ, so ratios within one run mean more than seconds.

| what | measured | goal | met |
|---|---|---|---|
${rows.map((row) => `| ${row.what} | ${row.measured} | ${row.goal} | ${row.met ? 'yes' : 'no'} |`).join('\n')}

- *Native library* is the same cut as one filter graph, decoded, filtered and encoded by the codec library alone in one
  process, with its own threading and the same encoder settings.
- *Re-cut* is what it takes, sound and file included, when one of 36 takes has been made anew; *full* is the same cut with
  an empty cache. Making the takes is in neither. A new take changes no sound, so the finished mix is used again.
- Memory is the sum over all processes of the command, sampled ten times a second.
`
}
