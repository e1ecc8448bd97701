import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import type { TakeRow } from '../../db/schema.sqlite.ts'
import type { Store } from '../../db/store.ts'
import { makeTake, settleTake, type TakeOrder } from '../../tools/generate/make-takes.ts'
import type { Clock } from '../../tools/generate/take-context.ts'
import { advance, findAgain, type TakeContext, type TakeRoute } from '../../tools/generate/take.ts'
import { VendorError } from '../../tools/generate/vendor/vendor-error.ts'
import { runInChild } from '../../tools/media/child.ts'
import { createVendor, type Vendor } from '../support/vendor.ts'

let folder: string
let store: Store
let vendor: Vendor
let repeatable: boolean
const request = {
  prompt: 'A pier at dawn',
  seconds: 1,
  width: 320,
  height: 180,
  fps: 24,
  seed: 1,
  providerOptions: {},
}
const order: TakeOrder = {
  shot: 's1',
  label: 'Shot 1',
  note: '',
  model: 'm',
  route: 'r',
  made: 'M',
  input: 'i',
  request,
}
const context = (): TakeContext => ({ store, folder, routeFor: () => ({ model: vendor.model, repeatable }) })

async function clip(name: string, graph = 'testsrc2=size=320x180:rate=24:duration=1'): Promise<string> {
  const file = join(folder, name)
  await runInChild(new URL('../support/make-media.job.ts', import.meta.url), { file, graph, codec: 'h264' })
  return pathToFileURL(file).href
}
const plan = (): Promise<TakeRow> =>
  store.addTake({
    id: crypto.randomUUID(),
    film: 'film',
    shot: 's1',
    model: 'm',
    route: 'r',
    label: 'M',
    input: 'i',
    request,
    cost: 0.5,
  })

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'firstcut-take-'))
  store = openStore(join(folder, 'film.db'))
  await store.openFilm('film')
  vendor = createVendor()
  repeatable = false
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a take goes planned → running → fetching → done, is billed once and its file is kept', async () => {
  let take = await advance(await plan(), context())
  expect(take).toMatchObject({ state: 'running', operation: { job: 'job-1' }, number: 1 })
  take = await advance(take, context())
  expect(take.state).toBe('running')
  vendor.answer = { status: 'completed', url: await clip('made.mp4') }
  take = await advance(take, context())
  expect(take.state).toBe('fetching')
  take = await advance(take, context())
  expect(take).toMatchObject({ state: 'done', file: `takes/${take.id}.mp4` })
  expect(take.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(existsSync(join(folder, take.file!))).toBe(true)
  expect(vendor.bills).toEqual([take.id])
  expect((await store.events('film')).map((event) => event.kind)).toEqual([
    'take-running',
    'take-fetching',
    'take-done',
  ])
})

test('a submit that went unanswered is never sent again', async () => {
  vendor.dropAnswers = true
  const take = await advance(await plan(), context())
  expect(take.state).toBe('unknown')
  await advance(take, context())
  expect(vendor.bills).toHaveLength(1)
})

test('a submit the vendor refused is failed, with what it said', async () => {
  vendor.refusal = 402
  const take = await advance(await plan(), context())
  expect(take).toMatchObject({
    state: 'failed',
    failure: {
      code: 'vendor-billing',
      message: expect.stringContaining('The vendor answered 402.') as string,
    },
  })
})

test('found submitting after a crash: unknown for a paid route, asked again for a free one', async () => {
  const crashed = (await store.moveTake((await plan()).id, 'planned', 'submitting'))!
  const paid = await advance(crashed, context())
  expect(paid.state).toBe('unknown')
  expect(paid.failure?.remedy).toContain('vendor')
  expect(vendor.bills).toEqual([])
  repeatable = true
  const other = (await store.moveTake((await plan()).id, 'planned', 'submitting'))!
  expect((await advance(other, context())).state).toBe('running')
})

test('two workers on one take submit it once', async () => {
  const take = await plan()
  const both = await Promise.all([advance(take, context()), advance(take, context())])
  expect(vendor.bills).toHaveLength(1)
  expect(both.map((row) => row.state)).toContain('running')
})

test.for([
  ['too short', 'testsrc2=size=320x180:rate=24:duration=0.4', /0.4\d* s long/],
  ['the wrong shape', 'testsrc2=size=180x320:rate=24:duration=1', /shape/],
  ['black', 'color=c=black:size=320x180:rate=24:duration=1', /black/],
] as const)('a clip that is %s is no take', async ([, graph, says]) => {
  let take = await advance(await plan(), context())
  vendor.answer = { status: 'completed', url: await clip('made.mp4', graph) }
  take = await advance(await advance(take, context()), context())
  expect(take.state).toBe('failed')
  expect(take.failure?.message).toMatch(says)
})

test('a file that is no video is no take', async () => {
  let take = await advance(await plan(), context())
  writeFileSync(join(folder, 'page.mp4'), '<html>503</html>')
  vendor.answer = { status: 'completed', url: pathToFileURL(join(folder, 'page.mp4')).href }
  take = await advance(await advance(take, context()), context())
  expect(take.state).toBe('failed')
})

test('a take left running by a killed process is polled, not paid again', async () => {
  const controller = new AbortController()
  setTimeout(() => controller.abort(new Error('killed')), 100)
  await expect(makeTake(order, 'film', { ...context(), signal: controller.signal })).rejects.toThrow('killed')
  expect((await store.takes('film'))[0]!.state).toBe('running')
  vendor.answer = { status: 'completed', url: await clip('made.mp4') }
  await makeTake(order, 'film', context())
  expect(vendor.bills).toHaveLength(1)
})

test('a failing paid route fails once; a failing free route is tried twice; both say which shot', async () => {
  vendor.answer = { status: 'error', error: 'Out of ideas.' }
  await expect(makeTake(order, 'film', context())).rejects.toThrow('Shot 1 could not be made: Out of ideas.')
  expect(vendor.bills).toHaveLength(1)
  repeatable = true
  await expect(makeTake({ ...order, shot: 's2' }, 'film', context())).rejects.toThrow('Shot 1')
  expect(vendor.bills).toHaveLength(3)
})

test('the stored file is the fetched one, byte for byte', async () => {
  vendor.answer = { status: 'completed', url: await clip('made.mp4') }
  const take = await makeTake(order, 'film', context())
  expect(readFileSync(join(folder, take.file!)).equals(readFileSync(join(folder, 'made.mp4')))).toBe(true)
})

test('a paid submit of unknown fate is not bought again by the next run', async () => {
  vendor.dropAnswers = true
  await expect(makeTake(order, 'film', context())).rejects.toThrow('never properly answered')
  await expect(makeTake(order, 'film', context())).rejects.toThrow('never properly answered')
  expect(vendor.bills).toHaveLength(1)
})

/** A clock that only counts, and what it was asked to wait. */
function counting(): { clock: Clock; rests: number[] } {
  let now = 1_800_000_000_000
  const rests: number[] = []
  const wait = async (ms: number): Promise<void> => {
    rests.push(ms)
    now += ms
  }
  return { clock: { now: () => now, wait }, rests }
}
const through = (route: Partial<TakeRoute>, clock: Clock): TakeContext => ({
  ...context(),
  clock,
  routeFor: () => ({ model: vendor.model, repeatable: false, vendor: 'Acme', ...route }),
})
const busy = (retryAfterSeconds?: number): VendorError =>
  new VendorError('rate', { vendor: 'Acme', ...(retryAfterSeconds && { retryAfterSeconds }) })

test('where the vendor can be asked, an unanswered submit is found again', async () => {
  vendor.dropAnswers = true
  const asked: string[] = []
  let known: (null | { job: string } | Error)[] = [null, new Error('busy'), { job: 'found' }]
  const findSubmitted: TakeRoute['findSubmitted'] = async (id) => {
    asked.push(id)
    const next = known.length > 1 ? known.shift() : known[0]
    if (next instanceof Error) throw next
    return next ?? null
  }
  const look = through({ findSubmitted }, counting().clock)
  const take = await advance(await plan(), look)
  expect(take).toMatchObject({ state: 'running', operation: { job: 'found' } })
  expect(asked).toEqual([take.id, take.id, take.id])

  known = [null]
  expect(await advance(await plan(), look)).toMatchObject({
    state: 'failed',
    failure: { code: 'vendor-not-arrived' },
  })
  known = [new Error('busy')]
  const unknown = await advance(await plan(), look)
  expect(unknown.state).toBe('unknown')
  expect(
    await findAgain(
      { ...unknown },
      { ...look, routeFor: () => ({ model: vendor.model, repeatable: false }) },
    ),
  ).toEqual(unknown)
  known = [{ job: 'late' }]
  expect(await findAgain(unknown, look)).toMatchObject({ state: 'running', operation: { job: 'late' } })
  expect(vendor.bills).toHaveLength(3)
})

test('trouble with a running job is told, waited out, also by another process, and forgotten', async () => {
  const { clock, rests } = counting()
  const patient = through({ pollSeconds: 5 }, clock)
  let take = await advance(await plan(), patient)
  vendor.trouble = busy(90)
  take = await advance(take, patient)
  expect(take).toMatchObject({ state: 'running', failure: { code: 'vendor-rate-seconds' } })
  delete vendor.trouble
  take = await advance((await store.take(take.id))!, patient)
  expect(rests).toEqual([5_000, 90_000])
  expect(take).toMatchObject({ state: 'running', failure: null })
  expect(vendor.bills).toHaveLength(1)
})

test('the longer the trouble, the rarer the looks, until a day has passed', async () => {
  const { clock, rests } = counting()
  const patient = through({ pollSeconds: 2 }, clock)
  vendor.trouble = busy()
  let take = await plan()
  while (take.state !== 'failed') take = await advance(take, patient)
  expect(take.failure).toMatchObject({ code: 'vendor-overdue' })
  expect(await store.events('film')).toHaveLength(3)
  expect(rests.slice(0, 8)).toEqual([2, 2, 4, 8, 16, 32, 64, 120].map((seconds) => seconds * 1000))
})

test('a free route is not asked for ever', async () => {
  vendor.trouble = busy()
  const take = await settleTake(await plan(), through({ repeatable: true }, counting().clock))
  expect(take).toMatchObject({ state: 'failed', failure: { code: 'vendor-rate' } })
})

test('the take says what it really cost and who really made it', async () => {
  const take = await advance(await plan(), context())
  vendor.answer = {
    status: 'completed',
    url: await clip('made.mp4'),
    facts: { cost: 0.42, servedModel: 'WAN 2.2', note: 'Prompt was expanded.' },
  }
  const made = await settleTake(take, context())
  expect(made).toMatchObject({ state: 'done', cost: 0.42, label: 'M; made by WAN 2.2' })
  expect(made.operation).toMatchObject({ job: 'job-1', watch: { notes: ['Prompt was expanded.'] } })
})

test('being told to stop does not cut off a paid submit', async () => {
  const controller = new AbortController()
  vendor.slowMs = 100
  setTimeout(() => controller.abort(new Error('stop')), 30)
  const take = await advance(await plan(), { ...context(), signal: controller.signal })
  expect(take).toMatchObject({ state: 'running', operation: { job: 'job-1' } })
})

test('pictures go along from the film folder, and only from there', async () => {
  const { createCanvas } = await import('@napi-rs/canvas')
  writeFileSync(join(folder, 'mara.png'), createCanvas(8, 8).toBuffer('image/png'))
  writeFileSync(join(folder, 'notes.txt'), 'not a picture')
  const make = async (frames: { at: 'first' | 'last'; file: string }[]): Promise<TakeRow> =>
    advance(
      await store.addTake({ ...(await plan()), id: crypto.randomUUID(), request: { ...request, frames } }),
      context(),
    )
  await make([
    { at: 'first', file: 'mara.png' },
    { at: 'last', file: 'mara.png' },
  ])
  expect(vendor.started.at(-1)?.frameImages?.map(({ frameType }) => frameType)).toEqual([
    'first_frame',
    'last_frame',
  ])
  expect(vendor.started.at(-1)?.aspectRatio).toBe('16:9')
  for (const file of ['gone.png', 'notes.txt']) {
    expect(await make([{ at: 'first', file }])).toMatchObject({
      state: 'failed',
      failure: { remedy: expect.stringContaining('picture') as string },
    })
  }
  await expect(make([{ at: 'first', file: '../secret.png' }])).rejects.toThrow('leaves the film folder')
  expect(vendor.bills).toHaveLength(1)
})
