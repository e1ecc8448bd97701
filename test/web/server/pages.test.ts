import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPages } from '../../../web/server/pages.ts'
import { ask } from './ask.ts'
import { openTestStudio, problem, type TestStudio } from './studio.ts'

const inline = `document.documentElement.dataset.theme = 'dark'`
const html = `<!doctype html><script>${inline}</script><script type="module" src="/assets/main-1a2b.js"></script>`
const script = `console.log(${JSON.stringify('take '.repeat(400))})`

let studio: TestStudio
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firstcut-pages-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), html)
  await writeFile(join(folder, '.built.json'), '{}')
  await writeFile(join(folder, 'assets/main-1a2b.js'), script)
  await writeFile(join(folder, 'assets/face.woff2'), Buffer.from([1, 2, 3]))
  await writeFile(`${folder}.secret.js`, 'secret')
  await symlink(`${folder}.secret.js`, join(folder, 'assets/link.js'))
  studio = await openTestStudio({ pages: await openPages(folder) })
})

afterAll(async () => {
  await studio.close()
  await rm(folder, { recursive: true, force: true })
  await rm(`${folder}.secret.js`)
})

test('every address of the studio opens its page; the page may run its own scripts', async () => {
  for (const path of ['/', '/films/the-lights', '/films/s%C3%BC%C3%9F-2', '/settings?tab=1']) {
    const answer = await ask(studio.url, path)
    expect([answer.status, answer.text]).toEqual([200, html])
    expect(answer.headers['cache-control']).toBe('no-cache')
    const hash = createHash('sha256').update(inline).digest('base64')
    expect(answer.headers['content-security-policy']).toContain(`script-src 'self' 'sha256-${hash}'`)
  }
})

test('assets are typed, kept for good, and sent as small as the browser can read', async () => {
  const get = (encoding: string) =>
    ask(studio.url, '/assets/main-1a2b.js', { headers: { 'accept-encoding': encoding } })
  const brotli = await get('gzip, deflate, br')
  expect(brotli.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  })
  expect(brotliDecompressSync(brotli.bytes).toString()).toBe(script)
  expect(brotli.bytes.length).toBeLessThan(script.length / 4)
  const gzip = await get('gzip;q=0.8, br;q=0')
  expect(gunzipSync(gzip.bytes).toString()).toBe(script)
  const plain = await get('identity')
  expect([plain.headers['content-encoding'], plain.text]).toEqual([undefined, script])
  const font = await ask(studio.url, '/assets/face.woff2', { headers: { 'accept-encoding': 'br' } })
  expect([font.headers['content-encoding'], font.headers['content-type']]).toEqual([undefined, 'font/woff2'])
})

test('a browser that has a page is not sent it again', async () => {
  const { etag } = (await ask(studio.url, '/')).headers
  const again = await ask(studio.url, '/', { headers: { 'if-none-match': etag! } })
  expect([again.status, again.bytes.length]).toEqual([304, 0])
})

test('what is not among the built files is not served', async () => {
  const paths = [
    '/assets/gone.js',
    '/.built.json',
    '/assets/../../secret.js',
    '/assets/link.js',
    '/%2e%2e/x.js',
    '/api/',
    '/api/nope',
  ]
  for (const path of paths) {
    const answer = await ask(studio.url, path)
    expect([path, answer.status, problem(answer).code]).toEqual([path, 404, 'page-unknown'])
  }
  expect((await ask(studio.url, '/', { method: 'POST', body: {} })).status).toBe(404)
})
