/** A model out of an AI SDK package, its vendor played on this machine. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createGoogle } from '@ai-sdk/google'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { VendorAccount } from '../../tools/generate/vendor/account.ts'
import { readBaseUrl } from '../../tools/generate/vendor/base-url.ts'
import { sdkModel } from '../../tools/generate/vendor/sdk-model.ts'
import { VendorError } from '../../tools/generate/vendor/vendor-error.ts'
import { ask } from '../vendors/vendor-asks.ts'

const key = 'plain-words-as-key'
let url: string
let requests: number
let answer: (response: ServerResponse) => void
let close: () => void

beforeEach(async () => {
  requests = 0
  const server = createServer((request, response) => {
    requests += 1
    request.resume().on('end', () => answer(response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  close = () => {
    server.closeAllConnections()
    server.close()
  }
})
afterEach(() => close())

const account = (): VendorAccount => ({
  vendor: 'Gemini API',
  route: 'google-veo-3.1',
  base: readBaseUrl(url, 'google', true),
  secrets: [key],
  trouble: ({ body }) =>
    JSON.stringify(body).includes('blocked') ? { reason: 'moderation', vendorCode: 'RAI' } : undefined,
})
const model = () =>
  sdkModel(
    createGoogle({ apiKey: key, baseURL: url }).video('veo-3.1-generate-preview'),
    account(),
    (status) => new VendorError('failed', { vendor: 'Gemini API', detail: status.error, final: true }),
  )
const json =
  (status: number, body: unknown, headers = {}) =>
  (response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  }
const said = (message: string) => ({ error: { code: 1, message, status: 'X' } })
const failure = async (work: PromiseLike<unknown>): Promise<VendorError> => {
  const error = await Promise.resolve(work).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(VendorError)
  return error as VendorError
}
const start = () => failure(model().doStart!(ask()))
const operation = { operationName: 'models/veo/operations/1' }
const look = () => failure(model().doStatus!({ operation }))

test.for([
  ['key', 401, 'auth', true],
  ['rate', 429, 'rate', true],
  ['parameter', 400, 'invalid', true],
  ['blocked', 400, 'moderation', true],
  ['trouble', 503, 'unknown-submission', false],
] as const)('a submit answered “%s” (%i) is read as %s', async ([words, status, reason, nothingStarted]) => {
  answer = json(status, said(`About ${words}: ${key}`), { 'retry-after': '9' })
  const error = await start()
  expect(error).toMatchObject({ reason, nothingStarted, params: { seconds: 9 } })
  expect(JSON.stringify([error.message, error.params])).not.toContain(key)
  expect(requests).toBe(1)
})

test.for([
  ['nobody understands', (response: ServerResponse): void => void response.end('<html>')],
  ['never came', (response: ServerResponse): void => void response.socket?.destroy()],
] as const)('a submit whose answer %s stays open', async ([, act]) => {
  answer = act
  expect(await start()).toMatchObject({ reason: 'unknown-submission', nothingStarted: false })
  expect(requests).toBe(1)
})

test('a submit that reached nobody started nothing', async () => {
  close()
  expect((await start()).code).toBe('vendor-unreachable')
})

test.for([
  [503, 'transient'],
  [429, 'rate'],
  [404, 'lost'],
  [403, 'auth'],
] as const)('a look answered %i is trouble, not the end: %s', async ([status, reason]) => {
  answer = json(status, said('No.'))
  expect(await look()).toMatchObject({ reason, final: false })
})

test('a look at something unreadable is trouble, not the end', async () => {
  answer = (response) => void response.end('<html>')
  expect(await look()).toMatchObject({ reason: 'bad-output', final: false })
})

test('a job that ended badly is the end', async () => {
  answer = json(200, { name: operation.operationName, done: true, error: { code: 13, message: 'Internal.' } })
  expect(await look()).toMatchObject({ reason: 'failed', final: true })
})
