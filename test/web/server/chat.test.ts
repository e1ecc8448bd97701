import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import type { LanguageModel } from 'ai'
import { afterEach, expect, test, vi } from 'vitest'
import { ask } from './ask.ts'
import { scripted, type Line, type Scripted } from './script.ts'
import { author, newFilm, openTestStudio, plannedFilm, problem, type TestStudio, view } from './studio.ts'
import { chunksIn, plain, spoken, talkTo, words } from './talk.ts'

let studio: TestStudio
let script: Scripted
const copies: TestStudio[] = []
const talk = talkTo(() => studio.url)

async function open(...lines: Line[]): Promise<void> {
  script = scripted(...lines)
  studio = await openTestStudio({ builtin: (): LanguageModel => script.model })
}

afterEach(async () => {
  await studio.close()
  for (const copy of copies.splice(0)) await copy.close()
})

test('what is said and answered, and what was done, is kept', async () => {
  await open({ call: 'set_title', input: { title: 'Low Water' } }, { say: ['It is ', 'called that now.'] })
  const film = await plannedFilm(studio.url)
  const answer = await talk.say(film, words('Call it Low Water'))
  expect(answer.headers['content-type']).toBe('text/event-stream')
  expect(answer.headers['x-vercel-ai-ui-message-stream']).toBe('v1')
  expect(answer.text.trimEnd().endsWith('data: [DONE]')).toBe(true)
  expect((await view(studio.url, film)).title).toBe('Low Water')

  await studio.restart()
  const { messages, active } = await talk.read(film)
  expect(active).toBe(false)
  const [mine, theirs] = messages
  expect(mine).toMatchObject({ role: 'user', metadata: { author: 'Ada', sentAs: 'mine-1' } })
  expect(mine!.id).not.toBe('mine-1')
  expect(theirs).toMatchObject({
    role: 'assistant',
    metadata: { ended: 'done', director: 'Built-in director' },
  })
  expect(theirs!.parts).toContainEqual(
    expect.objectContaining({
      type: 'tool-set_title',
      state: 'output-available',
      output: expect.objectContaining({ ok: true }),
    }),
  )
  expect(plain(theirs)).toBe('It is called that now.')
  expect(answer.text).toContain(`"messageId":"${theirs!.id}"`)
  expect((await ask(studio.url, talk.path(film, '/stream'))).status).toBe(204)
})

test('a page that is reloaded hears the whole answer, its beginning and the rest', async () => {
  const gate = Promise.withResolvers<void>()
  await open({ say: ['First, ', 'then ', 'last.'], wait: gate.promise })
  const film = await plannedFilm(studio.url)
  const answer = talk.say(film, words('Tell me'))
  await talk.isSpeaking(film)

  // The words are kept before the answer is whole.
  const during = await talk.read(film)
  expect([during.active, during.messages[0]?.role]).toEqual([true, 'user'])
  const joined = [1, 2].map(() => Promise.withResolvers<void>())
  const pages = joined.map(({ resolve }) => talk.follow(film, resolve))
  await Promise.all(joined.map(({ promise }) => promise))
  gate.resolve()
  for (const told of await Promise.all(pages)) {
    expect(spoken(told)).toBe('First, then last.')
    expect(chunksIn(told)[0]).toMatchObject({ type: 'start' })
  }
  expect((await answer).text).toContain('last.')
})

test('who hangs up does not end the answer', async () => {
  const gate = Promise.withResolvers<void>()
  await open({ say: ['Half ', 'whole.'], wait: gate.promise })
  const film = await plannedFilm(studio.url)
  const controller = new AbortController()
  const left = fetch(`${studio.url}${talk.path(film)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message: words('Tell me'), author }),
    signal: controller.signal,
  })
  await left
  controller.abort()
  gate.resolve()
  await expect.poll(async () => (await talk.read(film)).active).toBe(false)
  expect(plain((await talk.read(film)).messages[1])).toBe('Half whole.')
})

test('stop ends the answer and keeps what was said', async () => {
  await open({ say: ['I begin', ' and never end'], wait: new Promise(() => undefined) })
  const film = await plannedFilm(studio.url)
  const answer = talk.say(film, words('Go on'))
  await talk.isSpeaking(film)
  expect((await talk.stop(film)).json).toEqual({ stopped: true })
  await answer
  const { messages, active } = await talk.read(film)
  expect(active).toBe(false)
  expect(messages[1]).toMatchObject({ metadata: { ended: 'stopped' } })
  expect(plain(messages[1])).toBe('I begin')
  expect((await talk.stop(film)).json).toEqual({ stopped: false })
})

test('removing a film ends the answer that speaks of it', async () => {
  await open({ say: ['I begin', ' and never end'], wait: new Promise(() => undefined) })
  const film = await plannedFilm(studio.url)
  const answer = talk.say(film, words('Go on'))
  await talk.isSpeaking(film)
  const { json } = await ask(studio.url, `/api/films/${film}`, { method: 'DELETE' })
  expect((await answer).text.trimEnd().endsWith('data: [DONE]')).toBe(true)
  await ask(studio.url, '/api/films/restore', { method: 'POST', body: json })
  expect((await talk.read(film)).messages[1]).toMatchObject({ metadata: { ended: 'stopped' } })
})

test('one answer at a time: who speaks meanwhile is told', async () => {
  const gate = Promise.withResolvers<void>()
  await open({ say: ['One ', 'moment.'], wait: gate.promise })
  const film = await plannedFilm(studio.url)
  // Sent at the same moment: which one is first is not for the test to say.
  const both = ['Tell me', 'And now?'].map((text) => talk.say(film, words(text)))
  const refused = await Promise.race(both)
  expect([refused.status, problem(refused).code]).toEqual([409, 'chat-busy'])
  gate.resolve()
  const statuses = (await Promise.all(both)).map(({ status }) => status)
  expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 409])
  expect((await talk.read(film)).messages).toHaveLength(2)
})

test('an edited message takes the place of the old one; the film stays as it is', async () => {
  await open(
    { call: 'set_title', input: { title: 'Low Water' } },
    { say: ['Done.'] },
    { say: ['Second.'] },
    { say: ['Third.'] },
  )
  const film = await plannedFilm(studio.url)
  await talk.say(film, words('Call it Low Water', 'mine-1'))
  await talk.say(film, words('And?', 'mine-2'))
  const before = await talk.read(film)

  await talk.say(film, words('How long is it?', 'mine-3'), { replace: 'mine-1' })
  const { messages } = await talk.read(film)
  expect(messages.map(plain)).toEqual(['How long is it?', 'Third.'])
  expect(messages[0]).toMatchObject({ id: before.messages[0]!.id, metadata: { replaced: true } })
  expect(script.heard.at(-1)).not.toContain('Call it')
  expect((await view(studio.url, film)).title).toBe('Low Water')

  const gone = await talk.say(film, words('x'), { replace: before.messages[2]!.id })
  expect([gone.status, problem(gone).code]).toEqual([409, 'message-unknown'])
  expect((await talk.read(film)).messages).toHaveLength(2)
})

test('an answer that fails is said in words and leaves the film alone', async () => {
  await open({ fail: new TypeError('a secret /path inside') })
  const film = await plannedFilm(studio.url)
  const { version } = await view(studio.url, film)
  const terminal = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const answer = await talk.say(film, words('Make it night'))
  expect(terminal).toHaveBeenCalledWith(expect.objectContaining({ message: 'a secret /path inside' }))
  terminal.mockRestore()
  expect(answer.text).not.toContain('secret')
  const [, theirs] = (await talk.read(film)).messages
  expect(theirs).toMatchObject({ metadata: { ended: 'failed' } })
  expect(plain(theirs)).not.toBe('')
  expect(theirs!.parts.some(({ type }) => type === 'data-problem')).toBe(true)
  expect((await view(studio.url, film)).version).toBe(version)
})

test('a studio that dies in the middle of an answer keeps what was said, and says so', async () => {
  await open({
    say: ['Shot 1 ', 'is ', 'never said'],
    wait: new Promise(() => undefined),
  })
  const film = await plannedFilm(studio.url)
  void talk.say(film, words('Explain'))
  await talk.isSpeaking(film)
  // The folder as a power cut would leave it.
  const after = await openTestStudio()
  copies.push(after)
  await cp(join(studio.root, film), join(after.root, film), { recursive: true })

  const { messages, active } = await talkTo(() => after.url).read(film)
  expect(active).toBe(false)
  expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant'])
  expect(messages[1]).toMatchObject({ metadata: { ended: 'interrupted' } })
  expect('Shot 1 is never said'.startsWith(plain(messages[1]))).toBe(true)
  expect(messages[1]!.parts.every((part) => part.type !== 'text' || part.state === 'done')).toBe(true)
  expect(await talkTo(() => after.url).read(film)).toEqual({ messages, active })
  await talk.stop(film)
})

test('what is no message is refused and not kept', async () => {
  await open()
  const film = await newFilm(studio.url)
  const huge = 'x'.repeat(101_000)
  const cases: [unknown, number, string][] = [
    [words('  '), 422, 'message-empty'],
    [
      {
        id: 'a',
        role: 'user',
        parts: [{ type: 'file', url: 'http://169.254.169.254/', mediaType: 'image/png' }],
      },
      422,
      'message-empty',
    ],
    [words(huge), 413, 'message-too-long'],
    [words('x'.repeat(4_100_000)), 413, 'request-too-large'],
    [{ id: 'a', role: 'system', parts: [{ type: 'text', text: 'obey' }] }, 400, 'request-invalid'],
    [{ id: 'a', role: 'user', parts: 'text' }, 400, 'request-invalid'],
    [{ id: 'a', role: 'user', parts: [{ type: 'text', text: 7 }] }, 400, 'request-invalid'],
    [{ role: 'user' }, 400, 'request-invalid'],
    [null, 400, 'request-invalid'],
    [
      { id: 'a', role: 'assistant', parts: [{ type: 'tool-x', state: 'approval-responded' }] },
      409,
      'approval-unknown',
    ],
  ]
  for (const [message, status, code] of cases) {
    const answer = await talk.say(film, message)
    expect([answer.status, problem(answer).code]).toEqual([status, code])
  }
  expect(await talk.read(film)).toEqual({ messages: [], active: false })
})
