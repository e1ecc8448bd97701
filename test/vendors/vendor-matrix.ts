/**
 * Everything that can go wrong between a take and its vendor, run against any adapter. Whatever happens: one submit
 * at most, a sentence and a remedy, and no secret anywhere.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import type { TakeRow } from '../../db/schema.sqlite.ts'
import type { Store } from '../../db/store.ts'
import { planTake, settleTake } from '../../tools/generate/make-takes.ts'
import { ClipRequest } from '../../tools/generate/provider.ts'
import { advance, type TakeContext } from '../../tools/generate/take.ts'
import type { VendorFactory, VendorRoute } from '../../tools/generate/vendor/adapter.ts'
import { vendorWords, type VendorCode } from '../../tools/generate/vendor/vendor-words.ts'
import { makeContractClips } from './contract-clips.ts'
import { startContractServer, type ContractServer, type Wire } from './contract-server.ts'
import { waitSeconds, type Plan, type SubmitFault } from './vendor-faults.ts'

export interface MatrixOptions {
  name: string
  factory: VendorFactory
  wire: Wire
  /** Environment with the fake key and the server's address. */
  environment(url: string, key: string): Record<string, string>
  /** Environment variable of the key; without it there is no route. */
  keyName: string
  /** What is asked for, where the default (5 s, 320×180) does not fit. */
  request?: Partial<ClipRequest>
  /** Names of refusals, looks and ends this vendor has no words for. */
  without?: readonly string[]
  /** Tries of its own, such as what a good submit shows at the server. */
  more?(bench: MatrixBench): void
}

export interface Outcome {
  take: TakeRow
  /** Every state the take was seen in with the failure it then told. */
  told: string[]
  /** Every rest that was taken, in milliseconds. */
  rests: number[]
}

export interface MatrixBench {
  server(): ContractServer
  route(): VendorRoute
  /** Makes one take by a plan. */
  make(plan: Plan, request?: Partial<ClipRequest>): Promise<Outcome>
}

const mostSteps = 200

export function vendorMatrix(options: MatrixOptions): void {
  const { name, without = [] } = options
  describe(name, () => {
    const bench = createBench(options)
    beforeAll(() => bench.open())
    afterAll(() => bench.close())
    const can = (fault: string): boolean => !without.includes(fault)

    test('makes a take by one submit, and says what it cost and by whom', async () => {
      const { take } = await bench.make({})
      expect(take.failure).toBeNull()
      expect(take.state).toBe('done')
      expect(existsSync(join(bench.folder, take.file ?? 'none'))).toBe(true)
      expect(bench.server().submissions).toHaveLength(1)
    })

    test('says which key is missing before anything is sent', () => {
      const { [options.keyName]: _, ...keyless } = bench.environment()
      expect(() => options.factory({ environment: keyless })).toThrow(
        expect.objectContaining({ code: 'vendor-no-key' }) as Error,
      )
    })

    const refused: readonly (readonly [SubmitFault, RegExp])[] = [
      ['auth', /^vendor-auth$/],
      ['billing', /^vendor-billing$/],
      ['rate', /^vendor-rate/],
      ['rate-wait', /^vendor-rate-seconds$/],
      ['moderation', /^vendor-moderation$/],
      ['invalid', /^vendor-invalid$/],
      ['retired', /^vendor-retired$/],
      ['error-in-200', /^vendor-(?:invalid|auth|billing|rate|rate-seconds|moderation)$/],
    ]
    test.for(refused.filter(([fault]) => can(fault)))(
      'a submit refused (%s) is failed',
      async ([fault, code]) => {
        const { take } = await bench.make({ submit: fault })
        expect(take.state).toBe('failed')
        expect(take.failure?.code).toMatch(code)
        expectSentence(take)
        if (fault === 'rate-wait') expect(take.failure?.params).toMatchObject({ seconds: waitSeconds })
        expect(bench.server().submissions).toHaveLength(1)
      },
    )

    test.for(['drop', 'drop-after', 'unavailable', 'garbage'] as const)(
      'a submit nobody answered properly (%s) is never sent again',
      async (submit) => {
        const { take } = await bench.make({ submit })
        expectUnanswered(bench, take)
        expect(bench.server().submissions).toHaveLength(1)
      },
    )

    test('a crash between intent and answer buys nothing twice', async () => {
      bench.server().plan = {}
      const take = await bench.plan()
      const crashed = (await bench.store.moveTake(take.id, 'planned', 'submitting'))!
      const settled = await settleTake(crashed, bench.context([]))
      if (bench.route().repeatable) expect(settled.state).toBe('done')
      else {
        expectUnanswered(bench, settled)
        expect(bench.server().submissions).toHaveLength(0)
      }
    })

    test('a server that cannot be reached has taken nothing', async () => {
      const { take } = await bench.makeAt(await closedAddress())
      expect(take).toMatchObject({ state: 'failed', failure: { code: 'vendor-unreachable' } })
      expectSentence(take)
    })

    const passing = [
      'unavailable',
      'drop',
      'garbage',
      'missing',
      'rate',
      'auth',
      'billing',
      'invalid',
    ] as const
    test.for(passing.filter(can))('a paid job outlives trouble while it is looked at (%s)', async (fault) => {
      const { take, told } = await bench.make({ looks: [fault, fault, fault] })
      expect(take.failure).toBeNull()
      expect(take.state).toBe('done')
      expect(told.some((line) => line.startsWith('running vendor-'))).toBe(true)
      expect(bench.server().submissions).toHaveLength(1)
    })

    test.skipIf(!can('rate-wait'))('a vendor that asks to wait is left alone as long', async () => {
      const { take, rests } = await bench.make({ looks: ['rate-wait'] })
      expect(take.state).toBe('done')
      expect(rests.some((ms) => ms >= waitSeconds * 1000)).toBe(true)
    })

    test.skipIf(!can('strange'))('a status word nobody knows is noted, and the job goes on', async () => {
      const { take } = await bench.make({ looks: ['strange', 'strange'] })
      expect(take.state).toBe('done')
      expect(JSON.stringify(take.operation)).toMatch(/unknown status/i)
    })

    test('a job the vendor forgot is lost, after some patience', async () => {
      const { take } = await bench.make({ looks: ['missing'], forever: true })
      expect(take).toMatchObject({ state: 'failed', failure: { code: 'vendor-lost' } })
      expect(bench.server().submissions).toHaveLength(1)
      expectSentence(take)
    })

    const ends = [
      ['failed', 'vendor-failed'],
      ['moderated', 'vendor-moderation'],
    ] as const
    test.for(ends.filter(([end]) => can(end)))('a job that ended %s is failed', async ([end, code]) => {
      const { take } = await bench.make({ end })
      expect(take).toMatchObject({ state: 'failed', failure: { code } })
      expect(bench.server().submissions).toHaveLength(1)
      expectSentence(take)
    })

    test.for([[['gone', 'good']], [['truncated', 'good']], [['unavailable', 'good']]] as const)(
      'a clip that comes at the second try is fetched (%s)',
      async ([output]) => {
        const { take } = await bench.make({ output })
        expect(take.failure).toBeNull()
        expect(take.state).toBe('done')
        expect(bench.server().submissions).toHaveLength(1)
      },
    )

    test.for([
      ['gone', 'vendor-expired'],
      ['truncated', 'vendor-download'],
      ['unavailable', 'vendor-download'],
      ['page', 'vendor-not-video'],
      ['empty', 'vendor-not-video'],
      ['private', 'vendor-unsafe-address'],
      ['black', 'clip-black'],
      ['frozen', 'clip-frozen'],
      ['cut', 'clip-cut'],
      ['short', 'clip-short'],
      ['upright', 'clip-shape'],
    ] as const)('a clip that is %s is no take', async ([output, code]) => {
      const { take } = await bench.make({ output: [output] })
      expect(take.failure?.code).toBe(code)
      expect(take.state).toBe('failed')
      expectSentence(take)
      expect(bench.server().submissions).toHaveLength(1)
    })

    options.more?.(bench)
  })
}

interface Bench extends MatrixBench {
  folder: string
  store: Store
  environment(): Record<string, string>
  context(rests: number[], at?: string): TakeContext
  plan(request?: Partial<ClipRequest>): Promise<TakeRow>
  makeAt(url: string): Promise<Outcome>
  open(): Promise<void>
  close(): Promise<void>
}

function createBench({ factory, wire, environment, request }: MatrixOptions): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'firstcut-vendor-'))
  const store = openStore(join(folder, 'film.db'))
  let server: ContractServer
  let count = 0
  const routeAt = (url: string): VendorRoute =>
    factory({ environment: environment(url, wire.key), waits: [1] })
  const bench: Bench = {
    folder,
    store,
    server: () => server,
    route: () => routeAt(server.url),
    environment: () => environment(server.url, wire.key),
    context: (rests, at = server.url) => {
      const route = routeAt(at)
      let now = 1_800_000_000_000
      const clock = {
        now: () => now,
        wait: async (ms: number): Promise<void> => {
          rests.push(ms)
          now += ms
        },
      }
      return { store, folder, routeFor: () => route, clock }
    },
    plan: (more = {}) => {
      server.reset(server.plan)
      const asked = { ...defaultRequest, ...request, ...more }
      const shot = `s${++count}`
      const order = {
        shot,
        label: shot,
        note: '',
        model: 'm',
        route: bench.route().id,
        made: 'M',
        input: 'i',
      }
      return planTake({ ...order, request: asked }, 'film', { store }, 0.5)
    },
    make: async (plan, more) => {
      server.plan = plan
      return run(bench, await bench.plan(more), wire)
    },
    makeAt: async (url) => {
      server.plan = {}
      return run(bench, await bench.plan(), wire, url)
    },
    open: async () => {
      await store.openFilm('film')
      await makeContractClips(folder)
      server = await startContractServer(wire, { clips: folder })
    },
    close: async () => {
      await server.close()
      store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return bench
}

const defaultRequest: ClipRequest = {
  prompt: 'A pier at dawn. A woman walks slowly away from the camera.',
  seconds: 5,
  width: 320,
  height: 180,
  fps: 24,
  seed: 7,
  providerOptions: {},
}

async function run(bench: Bench, planned: TakeRow, wire: Wire, at?: string): Promise<Outcome> {
  const rests: number[] = []
  const context = bench.context(rests, at)
  const told: string[] = []
  let take = planned
  for (let step = 0; !settled(take); step++) {
    if (step === mostSteps) throw new Error(`The take never settles: ${JSON.stringify(take)}`)
    take = await advance(take, context)
    told.push(`${take.state} ${take.failure?.code ?? ''}`)
  }
  const events = await bench.store.events('film')
  expectNoSecret(JSON.stringify([take, events]), wire.key)
  return { take, told, rests }
}

const settled = ({ state }: TakeRow): boolean => ['done', 'failed', 'unknown', 'canceled'].includes(state)

function expectNoSecret(text: string, key: string): void {
  for (const form of [key, Buffer.from(key).toString('base64'), encodeURIComponent(key)]) {
    expect(text).not.toContain(form)
  }
}

/** Said in both languages, with nothing left to fill in. */
function expectSentence({ failure }: TakeRow): void {
  expect(failure?.message).toBeTruthy()
  expect(failure?.remedy).toBeTruthy()
  expect(`${failure?.message} ${failure?.remedy}`).not.toMatch(/\{\w+\}|undefined|\[object/)
  const said = vendorWords.de[failure?.code as VendorCode]
  for (const [, name] of said.join(' ').matchAll(/\{(\w+)\}/g)) {
    expect(failure?.params).toHaveProperty(name!)
  }
}

/** Unknown, unless the vendor's books tell or trying again is free. */
function expectUnanswered(bench: Bench, take: TakeRow): void {
  const { repeatable, findSubmitted } = bench.route()
  const started = bench.server().jobs.length > 0
  if (repeatable) expect(take.state).toBe('failed')
  else if (findSubmitted && started) expect(take.state).toBe('done')
  else if (findSubmitted)
    expect(take).toMatchObject({ state: 'failed', failure: { code: 'vendor-not-arrived' } })
  else expect(take).toMatchObject({ state: 'unknown', failure: { code: 'vendor-unknown-submission' } })
  if (take.state !== 'done') expectSentence(take)
}

/** An address on this machine at which nobody answers. */
async function closedAddress(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${port}`
}
