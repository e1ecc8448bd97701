/**
 * Everything that can go wrong between a take and its vendor, run against any adapter. Whatever happens: one submit
 * at most, a sentence and a remedy, and no secret anywhere.
 */
import { existsSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TakeRow } from '../../db/schema.sqlite.ts'
import { settleTake } from '../../tools/generate/make-takes.ts'
import { vendorWords, type VendorCode } from '../../tools/generate/vendor/vendor-words.ts'
import { createBench, type Bench, type MatrixOptions } from './vendor-bench.ts'
import { waitSeconds, type SubmitFault } from './vendor-faults.ts'

export function vendorMatrix(options: MatrixOptions): void {
  const { name, without = [] } = options
  describe(`through ${name}`, () => {
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
        expect(take.failure?.params).toMatchObject(fault === 'rate-wait' ? { seconds: waitSeconds } : {})
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
      expectUnanswered(bench, settled)
      expect(bench.server().submissions).toHaveLength(settled.state === 'done' ? 1 : 0)
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
  const wanted = repeatable
    ? /^done null|^failed/
    : findSubmitted
      ? started
        ? /^done null/
        : /^failed vendor-not-arrived/
      : /^unknown vendor-unknown-submission/
  expect(`${take.state} ${take.failure?.code ?? null}`).toMatch(wanted)
}

/** An address on this machine at which nobody answers. */
async function closedAddress(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${port}`
}
