import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StudioSettings } from '../../../web/server/settings.ts'
import { startOpenAi, type OpenAiServer } from '../../vendors/openai.ts'
import { ask } from './ask.ts'
import { openTestStudio, plannedFilm, problem, type TestStudio, view } from './studio.ts'
import { plain, talkTo, words } from './talk.ts'

const key = 'sk-never-shown-1234567890'
let studio: TestStudio
let vendor: OpenAiServer

beforeAll(async () => {
  const script = [
    { calls: [{ id: 'call-1', name: 'set_title', arguments: '{"title":"Low Water"}' }] },
    { text: 'It is called Low Water now.' },
  ]
  vendor = await startOpenAi(script, key)
  const environment = { ANTHROPIC_API_KEY: key, FIRSTCUT_LLM_BASE_URL: vendor.url, FIRSTCUT_LLM_KEY: key }
  studio = await openTestStudio({ environment })
})
afterAll(async () => {
  await studio.close()
  await vendor.close()
})

const put = (wish: unknown) => ask(studio.url, '/api/settings', { method: 'PUT', body: wish })
const read = async () => (await ask(studio.url, '/api/settings')).json as StudioSettings

test('every director is listed with the reason why it can or cannot be had, and no key', async () => {
  const answer = await ask(studio.url, '/api/settings')
  const { choices } = answer.json as StudioSettings
  const had = Object.fromEntries(choices.map(({ provider, available }) => [provider, available]))
  expect(had).toEqual({ compatible: false, openai: false, anthropic: true, google: false, builtin: true })
  expect(choices.every(({ reason }) => reason !== '')).toBe(true)
  expect(answer.text).not.toContain(key)
})

test('a director that cannot be had is refused and nothing changes', async () => {
  const before = await read()
  const wishes: [unknown, number][] = [
    [{ provider: 'openai' }, 422],
    [{ provider: 'compatible', model: 'm', baseUrl: 'http://169.254.169.254/latest' }, 422],
    [{ provider: 'compatible', model: 'm', baseUrl: 'file:///etc/passwd' }, 422],
    [{ provider: 'skynet' }, 400],
    [{}, 400],
    [{ provider: 'builtin', key: 'sk-mine' }, 400],
  ]
  for (const [wish, status] of wishes) {
    const answer = await put(wish)
    expect([wish, answer.status, problem(answer).message !== '']).toEqual([wish, status, true])
  }
  expect(await read()).toEqual(before)
})

test('from the next message on, the one that was chosen answers; the choice outlives the studio', async () => {
  const film = await plannedFilm(studio.url)
  const chosen = await put({ provider: 'compatible', model: 'local-director', baseUrl: vendor.url })
  expect(chosen.json).toMatchObject({ director: { provider: 'compatible', model: 'local-director' } })
  await studio.restart()
  const talk = talkTo(() => studio.url)
  await talk.say(film, words('Call it Low Water'))
  const [, answer] = (await talk.read(film)).messages
  expect(plain(answer)).toBe('It is called Low Water now.')
  expect(answer!.metadata?.director).toContain('local-director')
  expect((await view(studio.url, film)).title).toBe('Low Water')
  expect(vendor.requests[0]!.body.model).toBe('local-director')
  expect(await readFile(join(studio.root, 'settings.json'), 'utf8')).not.toContain('sk-')
})
