import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signToken } from '../../tools/generate/providers/kling/jwt.ts'
import { klingNative } from '../../tools/generate/providers/kling/kling.ts'
import { makeContractClips } from './contract-clips.ts'
import { startContractServer, type ContractServer } from './contract-server.ts'
import { klingLegacyWire } from './kling-legacy.ts'
import { klingWire } from './kling.ts'
import { vendorMatrix } from './vendor-matrix.ts'

const key = 'kling-contract-0123456789'
const pair = ['contract-access-0123456789', 'contract-secret-0123456789'] as const

vendorMatrix({
  name: 'Kling with an API key',
  factory: klingNative,
  wire: klingWire(key),
  environment: (url, given) => ({ FIRSTCUT_KLING_URL: url, KLING_API_KEY: given }),
  keyName: 'KLING_API_KEY',
  more: (bench) => {
    test('tells what the vendor charged, in dollars', async () => {
      const { take } = await bench.make({})
      // 5 s of 720p without sound: 3 units of $0.14.
      expect(take.cost).toBeCloseTo(0.42)
    })
  },
})

vendorMatrix({
  name: 'Kling with the older pair of keys',
  factory: klingNative,
  wire: klingLegacyWire(...pair),
  environment: (url, given) => ({
    FIRSTCUT_KLING_URL: url,
    KLING_ACCESS_KEY: pair[0],
    KLING_SECRET_KEY: given,
  }),
  keyName: 'KLING_SECRET_KEY',
})

test('a token is what RFC 7519 says, and short-lived', () => {
  const [head = '', body = '', signature] = signToken('access', 'secret', 1_800_000_000_123).split('.')
  const read = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString())
  expect(read(head)).toEqual({ alg: 'HS256', typ: 'JWT' })
  expect(read(body)).toEqual({ iss: 'access', exp: 1_800_001_800, nbf: 1_799_999_995 })
  expect(signature).toBe(createHmac('sha256', 'secret').update(`${head}.${body}`).digest('base64url'))
})

describe.each([
  ['an API key', klingWire(key), (given: string) => ({ KLING_API_KEY: given })],
  [
    'the older pair',
    klingLegacyWire(...pair),
    (given: string) => ({ KLING_ACCESS_KEY: pair[0], KLING_SECRET_KEY: given }),
  ],
] as const)('with %s a submit', (_, wire, keys) => {
  const folder = mkdtempSync(join(tmpdir(), 'firstcut-kling-'))
  let server: ContractServer
  beforeAll(async () => {
    await makeContractClips(folder)
    server = await startContractServer(wire, { clips: folder })
  })
  afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('never arrived only when Kling itself says so', async () => {
    const lookUp = async (given: string, below = '') => {
      const environment = { FIRSTCUT_KLING_URL: `${server.url}${below}`, ...keys(given) }
      return klingNative({ environment, waits: [1] }).findSubmitted!('tk-1')
    }
    expect(await lookUp(wire.key)).toBeNull()
    await expect(lookUp('another-key')).rejects.toMatchObject({ code: 'vendor-auth' })
    await expect(lookUp(wire.key, '/elsewhere')).rejects.toMatchObject({ code: 'vendor-lost' })
  })
})

test('an API key goes before the older pair', async () => {
  const environment = {
    KLING_API_KEY: key,
    KLING_ACCESS_KEY: 'a',
    KLING_SECRET_KEY: 'b',
    KLING_PARALLEL_JOBS: '5',
  }
  const route = klingNative({ environment })
  expect(route.model.modelId).toBe('kling-3.0')
  expect(route.limits.parallel).toBe(5)
})
