import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import type { TakeRow } from '../../db/schema.sqlite.ts'
import type { Store } from '../../db/store.ts'
import { makeTake, type TakeOrder } from '../../tools/generate/make-takes.ts'
import { advance, type TakeContext } from '../../tools/generate/take.ts'
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
