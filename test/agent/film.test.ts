import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ShotList } from '../support/shot-list.ts'
import { runInChild } from '../../tools/media/child.ts'
import type { Looked } from '../support/look.job.ts'

const command = fileURLToPath(new URL('../../agent/cli/film.ts', import.meta.url))
const planCommand = fileURLToPath(new URL('../../agent/cli/plan.ts', import.meta.url))
const example = fileURLToPath(new URL('../../docs/examples/last-ferry.fountain', import.meta.url))
const logline = 'A lighthouse keeper finds a robot washed ashore and teaches it to tend the light.'
const short = ['--minutes', '0.2', '--aspect', '2.39:1']
let folder: string

interface Ran {
  code: number | null
  out: string
  error: string
}
function run(args: string[], options: { killAfter?: RegExp; signal?: NodeJS.Signals } = {}): Promise<Ran> {
  const child = spawn(process.execPath, [command, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: folder,
  })
  const ran: Ran = { code: null, out: '', error: '' }
  child.stdout.on('data', (chunk: Buffer) => (ran.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => {
    ran.error += chunk.toString()
    if (!child.killed && options.killAfter?.test(ran.error)) child.kill(options.signal)
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ ...ran, code })))
}
const leftovers = (path: string): string[] =>
  (readdirSync(path, { recursive: true }) as string[]).filter((name) => /\.part|\.raw\.|\.tmp/.test(name))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'firstcut-film-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a logline becomes a film folder, and the same command again only looks', async () => {
  const out = join(folder, 'keeper')
  const made = await run([logline, ...short, '--out', out, '--json'])
  expect(made.error).toContain('made:')
  expect(made.code).toBe(0)
  const result = JSON.parse(made.out) as {
    seconds: number
    lufs: number
    truePeakDb: number
    shots: number
    takes: { made: number }
  }
  for (const name of [
    'cut.mp4',
    'cut.srt',
    'cut.vtt',
    'shotlist.json',
    'shotlist.csv',
    'storyboard.png',
    'routing.md',
    'film.db',
  ]) {
    expect(statSync(join(out, name)).size, name).toBeGreaterThan(0)
  }
  expect(result.takes.made).toBe(result.shots)
  expect(result.lufs).toBeGreaterThan(-15)
  expect(result.lufs).toBeLessThan(-13)
  expect(result.truePeakDb).toBeLessThanOrEqual(-1)
  const cut = await runInChild<Looked>(new URL('../support/look.job.ts', import.meta.url), {
    file: join(out, 'cut.mp4'),
    pictures: [],
  })
  expect(cut).toMatchObject({ width: 1280, height: 536, frames: Math.round(result.seconds * 24) })
  // Sound and picture end together, to a frame.
  expect(Math.abs(cut.peaks.length - cut.frames)).toBeLessThanOrEqual(1)
  const list = ShotList.parse(JSON.parse(readFileSync(join(out, 'shotlist.json'), 'utf8')))
  expect(list.shots.map((shot) => shot.routing?.madeBy)).toEqual(list.shots.map(() => 'animatic'))
  const report = readFileSync(join(out, 'routing.md'), 'utf8')
  expect(report).toMatch(/\*\*Rule:\*\* “.+”/)
  expect(report).toContain('Animatic in place of')

  const before = readFileSync(join(out, 'cut.mp4'))
  const again = JSON.parse((await run([logline, ...short, '--out', out, '--json'])).out) as {
    takes: object
    rendered: number
  }
  expect(again).toMatchObject({ takes: { made: 0, reused: result.shots }, rendered: 0 })
  expect(readFileSync(join(out, 'cut.mp4')).equals(before)).toBe(true)
  expect(leftovers(out)).toEqual([])
})

test('killed in the middle and run again, it goes on and ends the same', async () => {
  const out = join(folder, 'killed')
  const args = [logline, ...short, '--out', out, '--json']
  const killed = await run(args, { killAfter: /made:/, signal: 'SIGKILL' })
  expect(killed.code).toBe(null)
  const again = await run(args)
  expect(again.code).toBe(0)
  const { takes, shots } = JSON.parse(again.out) as { takes: { made: number; reused: number }; shots: number }
  expect(takes.reused).toBeGreaterThan(0)
  expect(takes.made + takes.reused).toBe(shots)
  expect(readFileSync(join(out, 'cut.mp4')).equals(readFileSync(join(folder, 'keeper', 'cut.mp4')))).toBe(
    true,
  )
})

test('Ctrl-C stops soon, says how to go on, and leaves the old cut alone', async () => {
  const out = join(folder, 'keeper')
  const before = readFileSync(join(out, 'cut.mp4'))
  const stopped = await run([logline, ...short, '--seed', '5', '--out', out], {
    killAfter: /Takes/,
    signal: 'SIGINT',
  })
  expect(stopped.code).toBe(130)
  expect(stopped.error.trim().split('\n').at(-1)).toBe(
    'Stopped. Run the same command again to go on from here.',
  )
  expect(readFileSync(join(out, 'cut.mp4')).equals(before)).toBe(true)
})

test('a script with awkward names and languages stays inside its folder', async () => {
  const script = join(folder, 'awkward.fountain')
  writeFileSync(
    script,
    'Title: ../../escape: <b>"x"</b>\n\nINT. ../../ETC/PASSWD - NIGHT\n\nمرحبا بالعالم. 猫が静かに窓を見る。\n\n@ليلى\nمن هناك؟\n',
  )
  const made = await run([script, '--minutes', '0.1', '--json'])
  expect(made.error).not.toMatch(/at .*\.ts:/)
  expect(made.code).toBe(0)
  const { folder: where } = JSON.parse(made.out) as { folder: string }
  expect(where.startsWith(join(folder, 'films') + '/')).toBe(true)
  expect(existsSync(join(where, 'cut.mp4'))).toBe(true)
})

test.for([
  ['no words', [], /nothing to film/],
  ['blank words', ['  '], /nothing to film/],
  ['a missing script', ['gone.fdx'], /gone\.fdx is not there\. Check the name\./],
  ['a binary file', ['noise.fountain'], /noise\.fountain/],
  ['an empty file', ['empty.txt'], /empty\.txt is empty/],
  ['a file that is no script by far', ['huge.fountain'], /huge\.fountain/],
  ['an unknown genre', ['A dog.', '--genre', 'polka'], /--genre polka is not known\. Use one of: drama/],
  ['a wrong length', ['A dog.', '--minutes', 'long'], /--minutes long does not work/],
  ['an unknown option', ['A dog.', '--frobnicate'], /unknown option '--frobnicate'/],
  ['a folder that is a file', ['A dog.', '--out', 'empty.txt'], /is not a folder|is in the way/],
  ['a folder below a file', ['A dog.', '--out', 'empty.txt/film'], /is not a folder/],
] as const)('%s: one clear line, exit code 1, nothing written', async ([, args, says]) => {
  writeFileSync(
    join(folder, 'noise.fountain'),
    Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)),
  )
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'huge.fountain'), 'INT. HALL - DAY\n\nA very long script.\n\n'.repeat(140_000))
  const before = readdirSync(folder).sort()
  const { code, out, error } = await run([...args])
  const lines = error.trim().split('\n')
  expect(lines.at(-1)).toMatch(says)
  // What stands before it is progress, never a stack.
  expect(lines.slice(0, -1).every((line) => /^Plan…$|^ {2}\S.*: \d+ scenes?, \d+ shots?$/.test(line))).toBe(
    true,
  )
  expect(code).toBe(1)
  expect(out).toBe('')
  expect(readdirSync(folder).sort()).toEqual(before)
})

test('a full disk is named, and what was finished is kept', async ({ skip }) => {
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk]).status !== 0)
    skip('needs the right to mount')
  try {
    const { code, error } = await run([logline, ...short, '--out', join(disk, 'film')])
    expect(code).toBe(1)
    expect(error.trim().split('\n').at(-1)).toMatch(/disk is full/)
    expect(existsSync(join(disk, 'film', 'cut.mp4'))).toBe(false)
  } finally {
    spawnSync('umount', ['-l', disk])
  }
})

test('plan prints the shot list and makes nothing; the same words give the same list', () => {
  const plan = (): string =>
    spawnSync(process.execPath, [planCommand, example, '--json'], { cwd: folder, encoding: 'utf8' }).stdout
  const first = plan()
  const list = ShotList.parse(JSON.parse(first))
  expect(list.title).toBe('The Last Ferry')
  expect(list.scenes).toHaveLength(6)
  const spoken = list.shots.flatMap((shot) => shot.dialogue.map((line) => line.text)).join(' ')
  for (const line of ['Wait! Please, wait!', 'Who packs this?', 'I was late.']) expect(spoken).toContain(line)
  expect(plan()).toBe(first)
})
