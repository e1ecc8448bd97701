import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, expect, test } from 'vitest'
import { makeTake, type TakeOrder } from '../../tools/generate/make-takes.ts'
import { advance, type TakeContext } from '../../tools/generate/take.ts'
import { clip, plan, request, takeBench } from './take-bench.ts'

const bench = takeBench()
let repeatable: boolean
beforeEach(() => {
  repeatable = false
})
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
const context = (): TakeContext => {
  const { store, folder, vendor } = bench
  return { store, folder, routeFor: () => ({ model: vendor.model, repeatable }) }
}

test('a take goes planned → running → fetching → done, is billed once and its file is kept', async () => {
  let take = await advance(await plan(bench), context())
  expect(take).toMatchObject({ state: 'running', operation: { job: 'job-1' }, number: 1 })
  take = await advance(take, context())
  expect(take.state).toBe('running')
  bench.vendor.answer = { status: 'completed', url: await clip(bench, 'made.mp4') }
  take = await advance(take, context())
  expect(take.state).toBe('fetching')
  take = await advance(take, context())
  expect(take).toMatchObject({ state: 'done', file: `takes/${take.id}.mp4` })
  expect(take.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(existsSync(join(bench.folder, take.file!))).toBe(true)
  expect(bench.vendor.bills).toEqual([take.id])
  expect((await bench.store.events('film')).map((event) => event.kind)).toEqual([
    'take-running',
    'take-fetching',
    'take-done',
  ])
})

test('a submit that went unanswered is never sent again', async () => {
  bench.vendor.dropAnswers = true
  const take = await advance(await plan(bench), context())
  expect(take.state).toBe('unknown')
  await advance(take, context())
  expect(bench.vendor.bills).toHaveLength(1)
})

test('a submit the vendor refused is failed, with what it said', async () => {
  bench.vendor.refusal = 402
  const take = await advance(await plan(bench), context())
  expect(take).toMatchObject({
    state: 'failed',
    failure: {
      code: 'vendor-billing',
      message: expect.stringContaining('The vendor answered 402.') as string,
    },
  })
})

test('found submitting after a crash: unknown for a paid route, asked again for a free one', async () => {
  const crashed = (await bench.store.moveTake((await plan(bench)).id, 'planned', 'submitting'))!
  const paid = await advance(crashed, context())
  expect(paid.state).toBe('unknown')
  expect(paid.failure?.remedy).toContain('vendor')
  expect(bench.vendor.bills).toEqual([])
  repeatable = true
  const other = (await bench.store.moveTake((await plan(bench)).id, 'planned', 'submitting'))!
  expect((await advance(other, context())).state).toBe('running')
})

test('two workers on one take submit it once', async () => {
  const take = await plan(bench)
  const both = await Promise.all([advance(take, context()), advance(take, context())])
  expect(bench.vendor.bills).toHaveLength(1)
  expect(both.map((row) => row.state)).toContain('running')
})

test.for([
  ['too short', 'testsrc2=size=320x180:rate=24:duration=0.4', /0.4\d* s long/],
  ['the wrong shape', 'testsrc2=size=180x320:rate=24:duration=1', /shape/],
  ['black', 'color=c=black:size=320x180:rate=24:duration=1', /black/],
] as const)('a clip that is %s is no take', async ([, graph, says]) => {
  let take = await advance(await plan(bench), context())
  bench.vendor.answer = { status: 'completed', url: await clip(bench, 'made.mp4', graph) }
  take = await advance(await advance(take, context()), context())
  expect(take.state).toBe('failed')
  expect(take.failure?.message).toMatch(says)
})

test('a file that is no video is no take', async () => {
  let take = await advance(await plan(bench), context())
  writeFileSync(join(bench.folder, 'page.mp4'), '<html>503</html>')
  bench.vendor.answer = { status: 'completed', url: pathToFileURL(join(bench.folder, 'page.mp4')).href }
  take = await advance(await advance(take, context()), context())
  expect(take.state).toBe('failed')
})

test('a take left running by a killed process is polled, not paid again', async () => {
  const controller = new AbortController()
  setTimeout(() => controller.abort(new Error('killed')), 100)
  await expect(makeTake(order, 'film', { ...context(), signal: controller.signal })).rejects.toThrow('killed')
  expect((await bench.store.takes('film'))[0]!.state).toBe('running')
  bench.vendor.answer = { status: 'completed', url: await clip(bench, 'made.mp4') }
  await makeTake(order, 'film', context())
  expect(bench.vendor.bills).toHaveLength(1)
})

test('a failing paid route fails once; a failing free route is tried twice; both say which shot', async () => {
  bench.vendor.answer = { status: 'error', error: 'Out of ideas.' }
  await expect(makeTake(order, 'film', context())).rejects.toThrow('Shot 1 could not be made: Out of ideas.')
  expect(bench.vendor.bills).toHaveLength(1)
  repeatable = true
  await expect(makeTake({ ...order, shot: 's2' }, 'film', context())).rejects.toThrow('Shot 1')
  expect(bench.vendor.bills).toHaveLength(3)
})

test('the stored file is the fetched one, byte for byte', async () => {
  bench.vendor.answer = { status: 'completed', url: await clip(bench, 'made.mp4') }
  const take = await makeTake(order, 'film', context())
  expect(
    readFileSync(join(bench.folder, take.file!)).equals(readFileSync(join(bench.folder, 'made.mp4'))),
  ).toBe(true)
})

test('a paid submit of unknown fate is not bought again by the next run', async () => {
  bench.vendor.dropAnswers = true
  await expect(makeTake(order, 'film', context())).rejects.toThrow('never properly answered')
  await expect(makeTake(order, 'film', context())).rejects.toThrow('never properly answered')
  expect(bench.vendor.bills).toHaveLength(1)
})
