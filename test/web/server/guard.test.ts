import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, type Answer } from './ask.ts'
import { openTestStudio, problem, type TestStudio } from './studio.ts'

const told = (answer: Answer): [number, string | undefined] => [answer.status, problem(answer).code]
const json = { 'content-type': 'application/json' }

describe('on the loopback address', () => {
  let studio: TestStudio
  beforeAll(async () => (studio = await openTestStudio()))
  afterAll(() => studio.close())

  test('only names of this machine are answered to', async () => {
    const { port } = new URL(studio.url)
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, 'LOCALHOST', `[::1]:${port}`]) {
      expect((await ask(studio.url, '/api/films', { headers: { host } })).status).toBe(200)
    }
    const hostile = [
      'evil.example',
      `evil.example:${port}`,
      'localhost.evil.example',
      '127.0.0.1.nip.io',
      '192.168.0.7',
    ]
    for (const host of hostile) {
      expect(told(await ask(studio.url, '/api/films', { headers: { host } }))).toEqual([
        403,
        'request-foreign',
      ])
    }
  })

  test('pages of other sites change nothing', async () => {
    const { host } = new URL(studio.url)
    const foreign = [
      'https://evil.example',
      'null',
      `http://evil.example:${new URL(studio.url).port}`,
      'http://localhost:1',
    ]
    for (const origin of foreign) {
      const post = await ask(studio.url, '/api/films', { method: 'POST', headers: { origin }, body: {} })
      expect(told(post)).toEqual([403, 'request-foreign'])
      const removal = await ask(studio.url, '/api/films/film', { method: 'DELETE', headers: { origin } })
      expect(told(removal)).toEqual([403, 'request-foreign'])
    }
    expect((await ask(studio.url, '/api/films')).json).toEqual([])
    const own = { origin: `http://${host}` }
    expect((await ask(studio.url, '/api/films', { method: 'POST', headers: own, body: {} })).status).toBe(201)
  })

  test('nor do they read anything', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' }
    expect(told(await ask(studio.url, '/api/films', { headers }))).toEqual([403, 'request-foreign'])
    const answer = await ask(studio.url, '/api/films')
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin')
  })

  test('a form’s body is not taken for JSON', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/jsonp',
    ]) {
      const headers = { 'content-type': type }
      const answer = await ask(studio.url, '/api/films', { method: 'POST', headers, body: '{}' })
      expect(told(answer)).toEqual([415, 'request-not-json'])
    }
  })

  test('every answer says what a browser may do with it', async () => {
    for (const path of ['/api/films', '/api/nothing', '/']) {
      const { headers } = await ask(studio.url, path)
      const policy = headers['content-security-policy']
      expect(policy).toContain("default-src 'none'")
      expect(policy).toMatch(/script-src 'self'(;|$)/)
      expect(policy).toContain("frame-ancestors 'none'")
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      })
      expect(headers['strict-transport-security']).toBeUndefined()
    }
  })
})

describe('anywhere else', () => {
  const token = 'a-long-secret'
  let studio: TestStudio
  beforeAll(async () => (studio = await openTestStudio({ token })))
  afterAll(() => studio.close())

  test('nothing is answered without the token', async () => {
    const tries: [string, Record<string, string>][] = [
      ['/api/films', {}],
      ['/api/films?token=wrong', {}],
      ['/api/films', { authorization: 'Bearer wrong' }],
      ['/api/films', { cookie: 'firstcut-token=wrong' }],
      ['/api/films', { authorization: `Basic ${token}` }],
    ]
    for (const [path, headers] of tries) {
      expect(told(await ask(studio.url, path, { headers }))).toEqual([401, 'token-needed'])
    }
    const post = await ask(studio.url, `/api/films?token=${token}`, {
      method: 'POST',
      headers: json,
      body: {},
    })
    expect(post.status).toBe(401)
  })

  test('the printed link leaves a cookie that scripts cannot read, and an address without the token', async () => {
    const opened = await ask(studio.url, `/?token=${token}`)
    expect([opened.status, opened.headers.location]).toEqual([302, '/'])
    const [cookie] = opened.headers['set-cookie']!
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    const headers = { cookie: cookie!.split(';')[0]! }
    expect((await ask(studio.url, '/api/films', { headers })).status).toBe(200)
    const elsewhere = await ask(studio.url, `//evil.example/?token=${token}`)
    expect(elsewhere.headers.location ?? '').not.toMatch(/^\/\//)
  })

  test('programs send it as a bearer, by whatever name they reach the machine; origins are still looked at', async () => {
    const headers = { authorization: `Bearer ${token}`, host: 'studio.lan:4747' }
    expect((await ask(studio.url, '/api/films', { headers })).status).toBe(200)
    const foreign = { ...headers, origin: 'https://evil.example' }
    expect((await ask(studio.url, '/api/films', { method: 'POST', headers: foreign, body: {} })).status).toBe(
      403,
    )
  })
})
