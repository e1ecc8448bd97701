/** Takes of routes to vendors: trouble on the way, and what becomes of it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import type { TakeRow } from '../../db/schema.sqlite.ts'
import { settleTake } from '../../tools/generate/make-takes.ts'
import type { Clock } from '../../tools/generate/take-context.ts'
import { advance, findAgain, type TakeContext, type TakeRoute } from '../../tools/generate/take.ts'
import { VendorError } from '../../tools/generate/vendor/vendor-error.ts'
import { clip, plan, takeBench } from './take-bench.ts'

const bench = takeBench()
const context = (): TakeContext => {
  const { store, folder, vendor } = bench
  return { store, folder, routeFor: () => ({ model: vendor.model, repeatable: false }) }
}

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
  routeFor: () => ({ model: bench.vendor.model, repeatable: false, vendor: 'Acme', ...route }),
})
const busy = (retryAfterSeconds?: number): VendorError =>
  new VendorError('rate', { vendor: 'Acme', ...(retryAfterSeconds && { retryAfterSeconds }) })

test('where the vendor can be asked, an unanswered submit is found again', async () => {
  bench.vendor.dropAnswers = true
  const asked: string[] = []
  let known: (null | { job: string } | Error)[] = [null, new Error('busy'), { job: 'found' }]
  const findSubmitted: TakeRoute['findSubmitted'] = async (id) => {
    asked.push(id)
    const next = known.length > 1 ? known.shift() : known[0]
    if (next instanceof Error) throw next
    return next ?? null
  }
  const look = through({ findSubmitted }, counting().clock)
  const take = await advance(await plan(bench), look)
  expect(take).toMatchObject({ state: 'running', operation: { job: 'found' } })
  expect(asked).toEqual([take.id, take.id, take.id])

  known = [null]
  expect(await advance(await plan(bench), look)).toMatchObject({
    state: 'failed',
    failure: { code: 'vendor-not-arrived' },
  })
  known = [new Error('busy')]
  const unknown = await advance(await plan(bench), look)
  expect(unknown.state).toBe('unknown')
  expect(
    await findAgain(
      { ...unknown },
      { ...look, routeFor: () => ({ model: bench.vendor.model, repeatable: false }) },
    ),
  ).toEqual(unknown)
  known = [{ job: 'late' }]
  expect(await findAgain(unknown, look)).toMatchObject({ state: 'running', operation: { job: 'late' } })
  expect(bench.vendor.bills).toHaveLength(3)
})

test('trouble with a running job is told, waited out, also by another process, and forgotten', async () => {
  const { clock, rests } = counting()
  const patient = through({ pollSeconds: 5 }, clock)
  let take = await advance(await plan(bench), patient)
  bench.vendor.trouble = busy(90)
  take = await advance(take, patient)
  expect(take).toMatchObject({ state: 'running', failure: { code: 'vendor-rate-seconds' } })
  delete bench.vendor.trouble
  take = await advance((await bench.store.take(take.id))!, patient)
  expect(rests).toEqual([5_000, 90_000])
  expect(take).toMatchObject({ state: 'running', failure: null })
  expect(bench.vendor.bills).toHaveLength(1)
})

test('the longer the trouble, the rarer the looks, until a day has passed', async () => {
  const { clock, rests } = counting()
  const patient = through({ pollSeconds: 2 }, clock)
  bench.vendor.trouble = busy()
  let take = await plan(bench)
  while (take.state !== 'failed') take = await advance(take, patient)
  expect(take.failure).toMatchObject({ code: 'vendor-overdue' })
  expect(await bench.store.events('film')).toHaveLength(3)
  expect(rests.slice(0, 8)).toEqual([2, 2, 4, 8, 16, 32, 64, 120].map((seconds) => seconds * 1000))
})

test('a free route is not asked for ever', async () => {
  bench.vendor.trouble = busy()
  const take = await settleTake(await plan(bench), through({ repeatable: true }, counting().clock))
  expect(take).toMatchObject({ state: 'failed', failure: { code: 'vendor-rate' } })
})

test('the take says what it really cost and who really made it', async () => {
  const take = await advance(await plan(bench), context())
  bench.vendor.answer = {
    status: 'completed',
    url: await clip(bench, 'made.mp4'),
    facts: { cost: 0.42, servedModel: 'WAN 2.2', note: 'Prompt was expanded.' },
  }
  const made = await settleTake(take, context())
  expect(made).toMatchObject({ state: 'done', cost: 0.42, label: 'M; made by WAN 2.2' })
  expect(made.operation).toMatchObject({ job: 'job-1', watch: { notes: ['Prompt was expanded.'] } })
})

test('being told to stop does not cut off a paid submit', async () => {
  const controller = new AbortController()
  bench.vendor.slowMs = 100
  setTimeout(() => controller.abort(new Error('stop')), 30)
  const take = await advance(await plan(bench), { ...context(), signal: controller.signal })
  expect(take).toMatchObject({ state: 'running', operation: { job: 'job-1' } })
})

test('pictures go along from the film folder, and only from there', async () => {
  writeFileSync(join(bench.folder, 'mara.png'), createCanvas(8, 8).toBuffer('image/png'))
  writeFileSync(join(bench.folder, 'notes.txt'), 'not a picture')
  const make = async (frames: { at: 'first' | 'last'; file: string }[]): Promise<TakeRow> =>
    advance(await plan(bench, { frames }), context())
  await make([
    { at: 'first', file: 'mara.png' },
    { at: 'last', file: 'mara.png' },
  ])
  expect(bench.vendor.started.at(-1)?.frameImages?.map(({ frameType }) => frameType)).toEqual([
    'first_frame',
    'last_frame',
  ])
  expect(bench.vendor.started.at(-1)?.aspectRatio).toBe('16:9')
  for (const file of ['gone.png', 'notes.txt']) {
    expect(await make([{ at: 'first', file }])).toMatchObject({
      state: 'failed',
      failure: { remedy: expect.stringContaining('picture') as string },
    })
  }
  await expect(make([{ at: 'first', file: '../secret.png' }])).rejects.toThrow('leaves the film folder')
  expect(bench.vendor.bills).toHaveLength(1)
})

test('a clip that is ready is waited for while there is no network', async () => {
  const { clock, rests } = counting()
  const source = { vendor: 'Acme', origin: 'http://127.0.0.1:1', explicit: true }
  const offline = through({ downloads: source }, clock)
  let take = await advance(await plan(bench), offline)
  bench.vendor.answer = { status: 'completed', url: 'http://127.0.0.1:1/clip.mp4' }
  for (let step = 0; step < 40; step++) take = await advance(take, offline)
  expect(take).toMatchObject({ state: 'fetching', failure: { code: 'vendor-transient' } })
  expect(Math.max(...rests)).toBe(120_000)
})

test('coming back after days does not lose a job to the first look', async () => {
  const { clock } = counting()
  const late = through({}, clock)
  let take = await advance(await plan(bench), late)
  await clock.wait(3 * 86_400_000)
  bench.vendor.trouble = busy()
  take = await advance(take, late)
  delete bench.vendor.trouble
  bench.vendor.answer = { status: 'completed', url: await clip(bench, 'made.mp4') }
  expect(await settleTake(take, late)).toMatchObject({ state: 'done' })
})
