import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fetchClip, type FetchOptions } from '../../tools/generate/fetch-clip.ts'
import { isPublic, publicLookup, UnsafeAddress } from '../../tools/generate/vendor/address-guard.ts'
import { headersFor } from '../../tools/generate/vendor/download.ts'
import { VendorError } from '../../tools/generate/vendor/vendor-error.ts'

const clip = Buffer.concat([Buffer.from('\0\0\0\u0018ftypisom', 'latin1'), Buffer.alloc(50_000, 7)])
let folder: string
let url: string
let log: IncomingMessage[]
let answer: (request: IncomingMessage, response: ServerResponse) => void
let close: () => void

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'firstcut-fetch-'))
  log = []
  const server = createServer((request, response) => {
    log.push(request)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  answer = (_, response) => response.end(clip)
  close = () => {
    server.closeAllConnections()
    server.close()
  }
})
afterEach(() => {
  close()
  rmSync(folder, { recursive: true, force: true })
})

const named = (more: Partial<FetchOptions> = {}): FetchOptions => ({
  source: { vendor: 'Acme', origin: url, explicit: true, headers: { authorization: 'Bearer k' } },
  ...more,
})
const failure = async (work: Promise<unknown>): Promise<VendorError> => {
  const error = await work.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(VendorError)
  // Nothing half done is left.
  expect(existsSync(join(folder, 'takes')) ? readdirSync(join(folder, 'takes')) : []).toEqual([])
  return error as VendorError
}

test('a clip is stored whole, under its take, with its hash', async () => {
  const stored = await fetchClip(`${url}/a`, folder, 'tk-1', named())
  expect(stored.name).toBe('takes/tk-1.mp4')
  expect(readFileSync(stored.path).equals(clip)).toBe(true)
  expect(stored.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(log[0]!.headers.authorization).toBe('Bearer k')
})

test('a rest of an earlier try is no obstacle', async () => {
  await fetchClip(`${url}/a`, folder, 'tk-1', named())
  writeFileSync(join(folder, 'takes/tk-1.mp4.part'), 'half')
  expect(readFileSync((await fetchClip(`${url}/a`, folder, 'tk-1', named())).path).equals(clip)).toBe(true)
})

test('a private address is fetched from only where somebody named that very server', async () => {
  const own = named()
  for (const source of [
    { vendor: 'Acme' },
    { vendor: 'Acme', origin: url, explicit: false },
    { vendor: 'Acme', origin: 'http://127.0.0.1:1', explicit: true },
  ]) {
    expect((await failure(fetchClip(`${url}/a`, folder, 'tk', { source }))).code).toBe(
      'vendor-unsafe-address',
    )
  }
  const elsewhere = [
    'http://169.254.169.254/latest/meta-data/',
    'https://169.254.169.254/',
    'https://127.0.0.1:6379/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://localhost/',
    'https://2130706433/',
    'https://0x7f.1/',
    'ftp://example.com/a',
    pathToFileURL('/etc/passwd').href,
    'not an address',
    '',
  ]
  for (const address of elsewhere) {
    expect((await failure(fetchClip(address, folder, 'tk', own))).code).toBe('vendor-unsafe-address')
  }
  expect(log).toHaveLength(0)
})

test('addresses of the public internet, and none of the others', () => {
  for (const address of ['8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700::1111', '2a00:1450::5']) {
    expect(isPublic(address)).toBe(true)
  }
  const closed = [
    '10.1.2.3',
    '127.9.9.9',
    '100.64.0.1',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.0.1',
    '0.0.0.0',
  ]
  const more = [
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00:ec2::254',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
  ]
  for (const address of [...closed, ...more, '64:ff9b::a00:1', '2002:7f00:1::', 'example.com', '']) {
    expect(isPublic(address)).toBe(false)
  }
})

test('a name is connected to at its public addresses only', async () => {
  const find = (name: string, all: boolean): Promise<unknown> =>
    new Promise((resolve) => {
      publicLookup(name, { all }, (error, ...found) => resolve(error ?? found))
    })
  expect(await find('8.8.8.8', true)).toEqual([[{ address: '8.8.8.8', family: 4 }]])
  expect(await find('8.8.8.8', false)).toEqual(['8.8.8.8', 4])
  expect(await find('localhost', true)).toBeInstanceOf(UnsafeAddress)
  expect(await find('localhost', false)).toBeInstanceOf(UnsafeAddress)
})

test('the key is shown to the vendor alone', () => {
  const source = { vendor: 'Acme', origin: 'https://api.acme.example', headers: { 'x-key': 'k' } }
  expect(headersFor(new URL('https://api.acme.example/clip'), source)).toEqual({ 'x-key': 'k' })
  for (const other of [
    'https://cdn.acme.example/clip',
    'http://api.acme.example/',
    'https://api.acme.example:8443/',
  ]) {
    expect(headersFor(new URL(other), source)).toEqual({})
  }
})

test('every step of a redirect is looked at', async () => {
  answer = (request, response) => {
    if (request.url === '/a') response.writeHead(302, { location: '/b' }).end()
    else response.end(clip)
  }
  await fetchClip(`${url}/a`, folder, 'tk-1', named())
  expect(log).toHaveLength(2)
  rmSync(join(folder, 'takes'), { recursive: true })
  answer = (_, response) => response.writeHead(302, { location: '/again' }).end()
  expect((await failure(fetchClip(`${url}/a`, folder, 'tk-2', named()))).code).toBe('vendor-unsafe-address')
  expect(log).toHaveLength(6)
  const other = createServer((request, response) => {
    log.push(request)
    response.end(clip)
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const away = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
  answer = (_, response) => response.writeHead(302, { location: away }).end()
  expect((await failure(fetchClip(`${url}/a`, folder, 'tk-3', named()))).code).toBe('vendor-unsafe-address')
  expect(log).toHaveLength(7)
  other.close()
})

test.for([
  ['announced', true],
  ['endless', false],
] as const)('a clip that is too large (%s) is not kept', async ([, announced]) => {
  answer = (_, response) => {
    response.writeHead(200, announced ? { 'content-length': clip.length } : {})
    response.end(clip)
  }
  const error = await failure(fetchClip(`${url}/a`, folder, 'tk', named({ limitBytes: 20_000 })))
  expect(error.code).toBe('vendor-too-large')
})

test.for([
  ['a page', Buffer.from('<!doctype html><html><body>Please sign in</body></html>')],
  ['JSON', Buffer.from('{"error":{"message":"expired token"}}')],
  ['a picture', Buffer.from('GIF89a..............')],
  ['next to nothing', Buffer.from('ftyp')],
] as const)('%s is no clip', async ([, body]) => {
  answer = (_, response) => response.end(body)
  expect((await failure(fetchClip(`${url}/a`, folder, 'tk', named()))).code).toBe('vendor-not-video')
})

test.for([
  [
    'broken off',
    (response: ServerResponse): void => {
      response.writeHead(200, { 'content-length': clip.length })
      response.write(clip.subarray(0, 9000), () => response.socket?.destroy())
    },
  ],
  ['unavailable', (response: ServerResponse): void => void response.writeHead(503).end()],
  ['silent', (response: ServerResponse): void => void response.write(clip.subarray(0, 99))],
] as const)('a download that is %s may be tried again', async ([, act]) => {
  answer = (_, response) => {
    act(response)
  }
  const error = await failure(fetchClip(`${url}/a`, folder, 'tk', named({ stallSeconds: 0.2 })))
  expect(error).toMatchObject({ reason: 'transient', final: false })
})

test.for([403, 404, 410])('an address that answers %i has expired', async (status) => {
  answer = (_, response) => response.writeHead(status).end()
  expect((await failure(fetchClip(`${url}/a`, folder, 'tk', named()))).code).toBe('vendor-expired')
})

test('called off in the middle, it leaves nothing', async () => {
  answer = (_, response) => void response.write(clip)
  const controller = new AbortController()
  setTimeout(() => controller.abort(new Error('enough')), 50)
  await expect(fetchClip(`${url}/a`, folder, 'tk', named({ signal: controller.signal }))).rejects.toThrow(
    'enough',
  )
  expect(readdirSync(join(folder, 'takes'))).toEqual([])
})
