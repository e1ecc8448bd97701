/** Prints how many requests the built-in director reads as meant; with `--write` into `docs/requests.md`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRequests } from './cases.ts'
import { byKind, heldBackCases, openCases, tally, type Tally } from './coverage.ts'
import { firstReadings } from './first-readings.ts'

const page = join(import.meta.dirname, '..', '..', 'docs', 'requests.md')
const [begin, end] = ['<!-- coverage -->', '<!-- /coverage -->']

const share = ({ right, total }: Tally): string =>
  `${right} of ${total} (${((100 * right) / total).toFixed(1)} %)`
const amiss = ({ wrong, total }: Tally): string =>
  `${wrong} of ${total} (${((100 * wrong) / total).toFixed(1)} %)`
const sum = (tallies: readonly Tally[]): Tally => ({
  right: tallies.reduce((all, { right }) => all + right, 0),
  wrong: tallies.reduce((all, { wrong }) => all + wrong, 0),
  total: tallies.reduce((all, { total }) => all + total, 0),
})

function coverage(): string {
  const languages = ['en', 'de'] as const
  const open = languages.map((language) => tally(openCases(language)))
  const held = languages.map((language) => tally(heldBackCases(language)))
  const kinds = byKind(languages.flatMap(readRequests))
  return [
    '| Requests | English | German | together | changed something not asked for |',
    '| --- | --- | --- | --- | --- |',
    `| tuned on (two thirds) | ${open.map(share).join(' | ')} | ${share(sum(open))} | ${amiss(sum(open))} |`,
    `| **held back (a third)** | ${held.map(share).join(' | ')} | **${share(sum(held))}** | ${amiss(sum(held))} |`,
    '',
    '| Written later, in another voice | at first reading | now | changed something not asked for: at first reading | now |',
    '| --- | --- | --- | --- | --- |',
    ...firstReadings.map(({ collection, note, wrong, ...first }) => {
      const now = tally(readRequests(collection))
      const then = wrong === undefined ? 'not counted' : `**${amiss({ ...first, wrong })}**`
      return `| ${note} | **${first.right} of ${first.total} (${((100 * first.right) / first.total).toFixed(1)} %)** | ${share(now)} | ${then} | ${amiss(now)} |`
    }),
    '',
    '| Kind of request | read as meant |',
    '| --- | --- |',
    ...kinds.map(([kind, found]) => `| ${kind.includes('_') ? `\`${kind}\`` : kind} | ${share(found)} |`),
  ].join('\n')
}

const text = coverage()
if (process.argv.includes('--write')) {
  const old = readFileSync(page, 'utf8')
  const [head, tail] = [old.slice(0, old.indexOf(begin) + begin.length), old.slice(old.indexOf(end))]
  writeFileSync(page, `${head}\n\n${text}\n\n${tail}`)
} else process.stdout.write(`${text}\n`)
