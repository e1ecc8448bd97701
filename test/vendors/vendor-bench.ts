/** A film folder, a vendor and a clock that only counts: where the matrix makes its takes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { openStore } from '../../db/open.ts'
import type { TakeRow } from '../../db/schema.sqlite.ts'
import type { Store } from '../../db/store.ts'
import type { ClipRequest } from '../../tools/generate/clip-request.ts'
import { planTake } from '../../tools/generate/make-takes.ts'
import { advance, isSettled, type TakeContext } from '../../tools/generate/take.ts'
import type { VendorFactory, VendorRoute } from '../../tools/generate/vendor/adapter.ts'
import { makeContractClips } from './contract-clips.ts'
import { startContractServer, type ContractServer, type Wire } from './contract-server.ts'
import type { Plan } from './vendor-faults.ts'

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
  /** The film folder. */
  folder: string
  /** With the fake key and the server's address. */
  environment(): Record<string, string>
  server(): ContractServer
  route(): VendorRoute
  /** Makes one take by a plan. */
  make(plan: Plan, request?: Partial<ClipRequest>): Promise<Outcome>
}

const mostSteps = 200

export interface Bench extends MatrixBench {
  store: Store
  context(rests: number[], at?: string): TakeContext
  plan(request?: Partial<ClipRequest>): Promise<TakeRow>
  makeAt(url: string): Promise<Outcome>
  open(): Promise<void>
  close(): Promise<void>
}

export function createBench({ factory, wire, environment, request }: MatrixOptions): Bench {
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
  for (let step = 0; !isSettled(take); step++) {
    if (step === mostSteps) throw new Error(`The take never settles: ${JSON.stringify(take)}`)
    take = await advance(take, context)
    told.push(`${take.state} ${take.failure?.code ?? ''}`)
  }
  const events = await bench.store.events('film')
  expectNoSecret(JSON.stringify([take, events]), wire.key)
  return { take, told, rests }
}

function expectNoSecret(text: string, key: string): void {
  for (const form of [key, Buffer.from(key).toString('base64'), encodeURIComponent(key)]) {
    expect(text).not.toContain(form)
  }
}
