import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Desk } from '../../../agent/studio/desk.ts'
import type { Reply } from '../../vendors/openai.ts'
import { type Answer, type Api, ask, closeFilm, openFilm, says, withVendor } from './studio.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openFilm({ paid: true })
})
afterAll(() => closeFilm(desk))

const night = {
  id: 'call-1',
  name: 'edit_shots',
  arguments: JSON.stringify({ shots: [3], set: { timeOfDay: 'night', light: 'Mondlicht über der Gischt' } }),
}
const half = { text: 'I will make shot 3 a night shot, with the moon over the water.', calls: [night] }
const bad = (name: string, args: string, id = 'call-1'): Reply => ({ calls: [{ id, name, arguments: args }] })

async function faulty(script: readonly Reply[] | (() => Reply), api: Api, options = {}): Promise<Answer> {
  return withVendor(script, api, (model) =>
    ask({ desk, model, messages: [says('make shot 3 night')], ...options }),
  )
}

/** Which fault, the script, and what the person reads. */
const faults: [name: string, script: readonly Reply[] | (() => Reply), code: string, words: RegExp][] = [
  [
    'a rejected key',
    [{ fault: 'status', status: 401, message: 'Incorrect API key: sk-abcdefghijklmnop' }],
    'key',
    /key/,
  ],
  [
    'too many requests',
    [{ fault: 'status', status: 429, headers: { 'retry-after': '20' } }],
    'rate-limit',
    /too many requests.*20 seconds/,
  ],
  ['a broken server', [{ fault: 'status', status: 500 }], 'server', /error of its own/],
  [
    'a request it does not take',
    [{ fault: 'status', status: 404, message: 'The model "gpt-contract" does not exist.' }],
    'request',
    /The model "gpt-contract" does not exist/,
  ],
  ['a connection that breaks', [{ fault: 'reset', answer: half }], 'cut-off', /broke off/],
  ['half an answer', [{ fault: 'cut', answer: half }], 'cut-off', /broke off/],
  ['an answer that stalls', [{ fault: 'stall', answer: half }], 'timeout', /too long/],
  ['no answer at all', [{ fault: 'silent' }], 'timeout', /too long/],
  [
    'trouble inside the stream',
    [{ fault: 'stream-error', message: 'overloaded' }],
    'server',
    /error of its own/,
  ],
  ['an answer cut at its length', [{ ...half, finish: 'length' }], 'too-long-answer', /longer/],
  ['a refusal', [{ refusal: "I'm sorry, I can't help with that." }], 'refused', /declined/],
  ['a filter', [{ text: 'Well', finish: 'content_filter' }], 'refused', /declined/],
  ['an empty answer', [{ text: '' }], 'empty', /no answer/],
  [
    'arguments that are no JSON, again and again',
    () => bad('edit_shots', '{"shots": [3, "set": {'),
    'malformed',
    /does not know.*stopped/,
  ],
  ['tools that do not exist', () => bad('delete_everything', '{}'), 'malformed', /does not know.*stopped/],
  [
    'fields that do not exist',
    () => bad('edit_shots', '{"shots":[3],"set":{"timeOfDay":"midnight"}}'),
    'malformed',
    /does not know.*stopped/,
  ],
  ['the same question without end', () => bad('what_is_stale', '{}'), 'loop', /same thing/],
]

describe.each(['chat', 'responses'] as const)('over %s', (api) => {
  test.each(faults)('%s is a clear answer, and the film is as it was', async (_, script, code, words) => {
    const before = desk.version()
    const answer = await faulty(script, api)
    expect(answer.text).toMatch(words)
    expect(answer.text).toContain('The film is unchanged and nothing was spent.')
    expect(answer.text).not.toMatch(/sk-|Error:|\bat \w+ \(/)
    expect(desk.version()).toBe(before)
    const problem = answer.message.parts.find((part) => part.type === 'data-problem')
    expect(problem?.data).toMatchObject({ kind: 'model', code })
    expect(answer.chunks.filter(({ type }) => type === 'error')).toEqual([])
    expect(answer.chunks.at(-1)?.type).toBe('finish')
    // No card stays open for ever.
    for (const tool of answer.tools) expect(tool.state).toMatch(/^output-/)
    expect(JSON.stringify(answer.message.parts)).not.toContain('AI_')
  })
})

test('garbage in place of a stream is a clear answer', async () => {
  const answer = await faulty(
    [{ fault: 'garbage', body: 'data: {"choices": [{"delta": {"con\n\n<html>502</html>' }],
    'chat',
  )
  expect(answer.text).toMatch(/broke off|error of its own/)
  expect(answer.text).not.toContain('html')
})

test('a server that is not there is a clear answer, in German too', async () => {
  const answer = await withVendor([], 'chat', async (model, server) => {
    await server.close()
    return ask({ desk, model, messages: [says('shot 3 bei Nacht')], locale: 'de-AT' })
  })
  expect(answer.text).toMatch(/nicht erreichbar.*Film ist unverändert/)
})

test('a passing fault is tried again', async () => {
  const replies: Reply[] = [
    { fault: 'status', status: 429, headers: { 'retry-after-ms': '20' } },
    { text: 'Here.' },
  ]
  const answer = await faulty(replies, 'chat', { limits: { retries: 1 } })
  expect(answer.text).toBe('Here.')
})

test('a model is told about a malformed call and may do better', async () => {
  const before = desk.version()
  const answer = await faulty(
    [bad('edit_shots', '{"shots":'), bad('edit_shots', night.arguments, 'call-2'), { text: 'Night it is.' }],
    'chat',
  )
  expect(answer.text).toBe('Night it is.')
  expect(desk.version()).toBe(before + 1)
  expect(desk.project().shots[2]!.light).toBe('Mondlicht über der Gischt')
})

test('what an earlier step did stays and is said when a later one fails', async () => {
  const before = desk.version()
  const dusk = JSON.stringify({ shots: [3], set: { timeOfDay: 'dusk' } })
  const answer = await faulty([bad('edit_shots', dusk), { fault: 'status', status: 500 }], 'chat')
  expect(desk.version()).toBe(before + 1)
  expect(answer.text).toContain('What was already done stays: one change.')
})

test('a loop of the same change does it once', async () => {
  const before = desk.version()
  const dawn = JSON.stringify({ shots: [3], set: { timeOfDay: 'dawn' } })
  let calls = 0
  const answer = await faulty(() => bad('edit_shots', dawn, `call-${(calls += 1)}`), 'chat')
  expect(desk.version()).toBe(before + 1)
  expect(answer.text).toMatch(/same thing.*What was already done stays/)
  expect(calls).toBe(3)
})

test('a loop of ever different changes ends after so many steps', async () => {
  const before = desk.version()
  let calls = 0
  const next = (): Reply => {
    calls += 1
    return bad('set_title', JSON.stringify({ title: `Title ${calls}` }), `call-${calls}`)
  }
  const answer = await faulty(next, 'chat', { limits: { steps: 5 } })
  expect(desk.version()).toBe(before + 5)
  expect(answer.text).toMatch(/more steps/)
})

test('stopping ends the answer at once, without blame', async () => {
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 200)
  const before = desk.version()
  const answer = await faulty([{ fault: 'stall', answer: half }], 'chat', { signal: stop.signal })
  expect(answer.chunks.at(-1)?.type).toBe('abort')
  expect(answer.message.parts.some(({ type }) => type === 'data-problem')).toBe(false)
  expect(desk.version()).toBe(before)
})

test('a message that is too long or empty is refused before anybody is asked', async () => {
  await withVendor([], 'chat', async (model, { requests }) => {
    const messages = [says('ü'.repeat(50_001))]
    await expect(ask({ desk, model, messages })).rejects.toMatchObject({
      kind: 'input',
      code: 'message-too-long',
    })
    await expect(ask({ desk, model, messages: [says(' ')] })).rejects.toMatchObject({ code: 'message-empty' })
    expect(requests).toEqual([])
  })
})
