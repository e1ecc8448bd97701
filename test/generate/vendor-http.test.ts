import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { Problem } from '../../tools/film/errors.ts'
import { fill } from '../../tools/operations/refusal-words.ts'
import type { VendorAccount } from '../../tools/generate/vendor/account.ts'
import { baseUrlOf, readBaseUrl } from '../../tools/generate/vendor/base-url.ts'
import { createVendorClient, type VendorClient } from '../../tools/generate/vendor/http.ts'
import { redact } from '../../tools/generate/vendor/redact.ts'
import { retryAfter } from '../../tools/generate/vendor/retry-after.ts'
import { VendorError, vendorReasons } from '../../tools/generate/vendor/vendor-error.ts'
import { vendorWords } from '../../tools/generate/vendor/vendor-words.ts'

const key = 'pineapple-on-pizza'
let url: string
let log: IncomingMessage[]
let answer: (response: ServerResponse, index: number) => void
let close: () => void

beforeEach(async () => {
  log = []
  const server = createServer((request, response) => {
    request.resume().on('end', () => answer(response, log.push(request) - 1))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  close = () => {
    server.closeAllConnections()
    server.close()
  }
})
afterEach(() => close())

const client = (more: Partial<VendorAccount> = {}): VendorClient =>
  createVendorClient({
    vendor: 'Acme',
    route: 'acme-1',
    base: readBaseUrl(url, 'acme', true),
    headers: { authorization: `Bearer ${key}` },
    secrets: [key],
    waits: [1, 1],
    ...more,
  })
const schema = z.object({ id: z.string() })
const json = (response: ServerResponse, status: number, body: unknown, headers = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
const failure = async (work: Promise<unknown>): Promise<VendorError> => {
  const error = await work.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(VendorError)
  return error as VendorError
}

const silences: Record<string, (response: ServerResponse) => void> = {
  'a dropped connection': (response) => response.socket?.destroy(),
  'half an answer': (response) => {
    response.writeHead(200, { 'content-length': 100 })
    response.write('{"id"', () => response.socket?.destroy())
  },
  'no answer at all': () => undefined,
  'a 502': (response) => response.writeHead(502).end('<html>'),
  'a conflict': (response) => json(response, 409, { message: 'Already there?' }),
  'a page': (response) => response.writeHead(200).end('<html>'),
  nothing: (response) => response.writeHead(200).end(),
  'something else': (response) => json(response, 200, { job: 1 }),
  'an endless answer': (response) => response.writeHead(200).end('"'.padEnd(9 * 2 ** 20, 'x')),
}
test.for(Object.keys(silences))('one POST is one request, and %s leaves it open', async (name) => {
  answer = silences[name]!
  const error = await failure(client().post('/jobs', { json: {}, schema, timeoutSeconds: 0.3 }))
  expect(error).toMatchObject({ reason: 'unknown-submission', nothingStarted: false })
  expect(log).toHaveLength(1)
})

test.for(Object.keys(silences))('an upload that ends in %s has started nothing', async (name) => {
  answer = silences[name]!
  const error = await failure(client().post('/upload', { json: {}, schema, timeoutSeconds: 0.3, free: true }))
  expect(error.nothingStarted).toBe(true)
  expect(error.reason).not.toBe('unknown-submission')
  expect(log).toHaveLength(1)
})

test.for([
  [401, 'auth'],
  [402, 'billing'],
  [403, 'auth'],
  [404, 'retired'],
  [410, 'retired'],
  [422, 'invalid'],
  [429, 'rate'],
  [307, 'invalid'],
] as const)('a POST answered %i is a refusal: %s', async ([status, reason]) => {
  answer = (response) => json(response, status, { detail: 'No.' }, { location: `${url}/elsewhere` })
  const error = await failure(client().post('/jobs', { json: {}, schema }))
  expect(error).toMatchObject({ reason, nothingStarted: true })
  expect(log).toHaveLength(1)
})

test('a look is repeated while the trouble may pass', async () => {
  answer = (response, index) => (index < 2 ? response.writeHead(503).end() : json(response, 200, { id: 'a' }))
  expect(await client().get('/jobs/a', { schema })).toEqual({ id: 'a' })
  expect(log).toHaveLength(3)
})

test('a look is not repeated when the vendor asks to wait, or says no', async () => {
  answer = (response) => response.writeHead(503, { 'retry-after': '20' }).end()
  expect((await failure(client().get('/a', { schema }))).facts.retryAfterSeconds).toBe(20)
  answer = (response) => json(response, 404, {})
  expect((await failure(client().get('/a', { schema }))).reason).toBe('lost')
  expect(log).toHaveLength(2)
})

test('a look that is called off gives the caller’s reason', async () => {
  answer = () => undefined
  const controller = new AbortController()
  setTimeout(() => controller.abort(new Error('enough')), 50)
  await expect(client().get('/a', { schema, signal: controller.signal })).rejects.toThrow('enough')
})

test('the vendor’s own reading goes before the status, also in a 200', async () => {
  const trouble: VendorAccount['trouble'] = ({ body }) =>
    (body as { code?: number }).code === 1102 ? { reason: 'billing', vendorCode: '1102' } : undefined
  answer = (response) =>
    json(response, 200, { code: 1102, message: 'Pack used up.' }, { 'x-request-id': 'q7' })
  const error = await failure(client({ trouble }).post('/jobs', { json: {}, schema }))
  expect(error.reason).toBe('billing')
  expect(error.params).toMatchObject({
    detail: 'Pack used up.',
    vendorCode: '1102',
    status: 200,
    requestId: 'q7',
  })
})

test('no key is in any message, however the vendor repeats it', async () => {
  const forms = [key, encodeURIComponent(key), Buffer.from(key).toString('base64'), 'sk-proj-12ab****89']
  answer = (response) => json(response, 401, { error: { message: `Wrong: ${forms.join(' or ')}` } })
  const { message, params } = await failure(client().post('/jobs', { json: {}, schema }))
  for (const form of forms) expect(JSON.stringify([message, params])).not.toContain(form)
})

test('the key goes to the vendor’s own addresses only', async () => {
  answer = (response) => json(response, 200, { id: 'a' })
  const other = url.replace('127.0.0.1', 'localhost')
  for (const address of [
    `${other}/a`,
    'https://evil.example/a',
    'file:///etc/passwd',
    'http://api.bfl.ai/a',
  ]) {
    const error = await failure(client({ hosts: ['.bfl.ai'] }).get(address, { schema }))
    expect(error).toMatchObject({ code: 'vendor-unsafe-address', final: true })
  }
  expect(log).toHaveLength(0)
  expect(await client().get(`${url}/a`, { schema })).toEqual({ id: 'a' })
})

test('a look may be a POST to the vendor and still is one to us', async () => {
  answer = (response, index) =>
    index === 0 ? response.writeHead(500).end() : json(response, 200, { id: 'a' })
  await client().get('/fetch', { json: { key: 'x' }, schema })
  expect(log.map(({ method }) => method)).toEqual(['POST', 'POST'])
})

test('Retry-After: seconds, dates, nonsense', () => {
  const now = Date.parse('2026-11-22T12:00:00Z')
  expect(retryAfter('30', now)).toBe(30)
  expect(retryAfter('Sun, 22 Nov 2026 12:00:45 GMT', now)).toBe(45)
  expect(retryAfter('Sun, 22 Nov 2026 11:00:00 GMT', now)).toBe(0)
  expect(retryAfter('999999', now)).toBe(3600)
  expect(retryAfter('soon', now)).toBeUndefined()
  expect(retryAfter(null, now)).toBeUndefined()
  fc.assert(fc.property(fc.string(), (text) => (retryAfter(text, now) ?? 0) >= 0))
})

test('a base address is set by name, and only a usable one', () => {
  const own = 'https://api.acme.example/v2'
  expect(baseUrlOf('acme-video', own, {})).toMatchObject({ url: own, explicit: false })
  const environment = { FIRSTCUT_ACME_VIDEO_URL: 'http://127.0.0.1:8091/' }
  expect(baseUrlOf('acme-video', own, environment)).toMatchObject({
    url: 'http://127.0.0.1:8091',
    origin: 'http://127.0.0.1:8091',
    explicit: true,
  })
  for (const address of ['127.0.0.1:80', 'file:///etc', 'https://a:b@c', 'x']) {
    expect(() => baseUrlOf('acme-video', own, { FIRSTCUT_ACME_VIDEO_URL: address })).toThrow(Problem)
  }
})

test('plain words stay as they are; secrets never do', () => {
  const plain = 'Incorrect API key provided. Token expired, api_key_missing: see https://acme.example/help.'
  expect(redact(plain)).toBe(plain)
  fc.assert(
    fc.property(
      fc.string({ minLength: 6, maxLength: 40 }),
      fc.string(),
      fc.string(),
      (secret, before, after) => {
        fc.pre(!`${before}${after}•••`.includes(secret))
        expect(redact(`${before}${secret}${after}`, [secret])).not.toContain(secret)
      },
    ),
  )
})

test('every reason has a sentence and a remedy in every language, filled to the end', () => {
  for (const reason of vendorReasons) {
    const { code, params, message, remedy } = new VendorError(reason, {
      vendor: 'Acme',
      retryAfterSeconds: 3,
    })
    expect(`${message} ${remedy}`).not.toMatch(/[{}]|undefined/)
    const [german, next] = vendorWords.de[code as keyof typeof vendorWords.de]
    expect(fill(`${german} ${next}`, params)).not.toMatch(/[{}]|undefined/)
  }
})
