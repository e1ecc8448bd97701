import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FilmCard, HistoryEntry } from '../../../agent/studio/view.ts'
import type { Operation } from '../../../tools/operations/operation.ts'
import type { OperationReport } from '../../../tools/operations/report.ts'
import { ask } from './ask.ts'
import {
  author,
  newFilm,
  openTestStudio,
  perform,
  plannedFilm,
  plan,
  problem,
  type TestStudio,
  view,
} from './studio.ts'

let studio: TestStudio
beforeAll(async () => (studio = await openTestStudio()))
afterAll(() => studio.close())

const post = (path: string, body: unknown = {}) => ask(studio.url, path, { method: 'POST', body })

test('a film is made, listed, changed, changed back, and told of in its history', async () => {
  const film = await plannedFilm(studio.url)
  const cards = (await ask(studio.url, '/api/films')).json as FilmCard[]
  expect(cards.find(({ id }) => id === film)?.shots).toBeGreaterThan(2)

  const before = await view(studio.url, film)
  const shot = before.shots[0]!.shot
  const size = shot.size === 'CU' ? 'MS' : 'CU'
  const edit: Operation = { kind: 'edit-shots', shots: [shot.id], set: { size } }
  const changed = await perform(studio.url, film, edit, before.version)
  expect(changed.status).toBe(200)
  const report = changed.json as OperationReport
  expect(report.changes).toContainEqual(expect.objectContaining({ id: shot.id, field: 'size', after: size }))
  expect((await view(studio.url, film)).shots[0]!.shot.size).toBe(size)

  const undone = await post(`/api/films/${film}/undo`, { base: report.version, author })
  expect(undone.json).toMatchObject({ kind: 'undo', of: 'edit-shots' })
  expect((await view(studio.url, film)).shots[0]!.shot.size).toBe(shot.size)

  await post(`/api/films/${film}/redo`, { author })
  expect((await view(studio.url, film)).shots[0]!.shot.size).toBe(size)

  const history = (await ask(studio.url, `/api/films/${film}/history`)).json as HistoryEntry[]
  expect(history.map(({ kind }) => kind)).toEqual(['plan', 'edit-shots'])
  expect(history[1]!.author).toEqual({ ...author, via: 'page' })
})

const grace = { id: 'page-2', name: 'Grace' }

test('of two people who change the same thing, the later one is told and loses nothing', async () => {
  const film = await plannedFilm(studio.url)
  const { version, shots } = await view(studio.url, film)
  const edit = (light: string, by: typeof author) =>
    perform(studio.url, film, { kind: 'edit-shots', shots: [shots[0]!.shot.id], set: { light } }, version, by)
  const answers = await Promise.all([edit('one candle', author), edit('hard noon sun', grace)])
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  const refused = answers.find(({ status }) => status === 409)!
  expect(problem(refused)).toMatchObject({ kind: 'conflict', message: expect.stringMatching(/Ada|Grace/) })
  const after = await view(studio.url, film)
  expect(after.version).toBe(version + 1)
  expect(['one candle', 'hard noon sun']).toContain(after.shots[0]!.shot.light)
})

test('two people who change different things both get their way', async () => {
  const film = await plannedFilm(studio.url)
  const { version, shots } = await view(studio.url, film)
  const edit = (index: number, by: typeof author) => {
    const set = { light: 'one candle' }
    return perform(studio.url, film, { kind: 'edit-shots', shots: [shots[index]!.shot.id], set }, version, by)
  }
  const answers = await Promise.all([edit(0, author), edit(1, grace)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  const after = await view(studio.url, film)
  expect(after.shots.slice(0, 2).map(({ shot }) => shot.light)).toEqual(['one candle', 'one candle'])
})

test('a removed film is gone from the list, lies in the trash, and can be brought back', async () => {
  const film = await plannedFilm(studio.url)
  const { removed } = (await ask(studio.url, `/api/films/${film}`, { method: 'DELETE' })).json as {
    removed: string
  }
  expect((await ask(studio.url, `/api/films/${film}`)).status).toBe(404)
  expect(existsSync(join(studio.root, '.trash', removed, 'film.db'))).toBe(true)
  const { id } = (await post('/api/films/restore', { removed })).json as { id: string }
  expect((await view(studio.url, id)).shots.length).toBeGreaterThan(2)
})

test('an operation that is refused says why and leaves the film as it was', async () => {
  const film = await plannedFilm(studio.url)
  const { version } = await view(studio.url, film)
  const refused = await perform(studio.url, film, { kind: 'delete-shots', shots: ['no-such-shot'] }, version)
  expect(refused.status).toBe(422)
  expect(problem(refused)).toMatchObject({ message: expect.any(String), remedy: expect.any(String) })
  expect((await view(studio.url, film)).version).toBe(version)
})

test('what is no request is refused with a reason and without a stack', async () => {
  const film = await newFilm(studio.url)
  const path = `/api/films/${film}/operations`
  const cases: [unknown, number, string][] = [
    ['{"operation":', 400, 'request-invalid'],
    [{ operation: { kind: 'set-fire' }, author }, 400, 'request-invalid'],
    [{ operation: plan }, 400, 'request-invalid'],
    [{ operation: { kind: 'split-shot', shot: 'x', at: -1 }, author }, 400, 'request-invalid'],
    [{ operation: plan, author, base: 'new' }, 400, 'request-invalid'],
    ['null', 400, 'request-invalid'],
    [`{"operation":"${'x'.repeat(8_000_001)}"}`, 413, 'request-too-large'],
  ]
  for (const [body, status, code] of cases) {
    const answer = await post(path, body)
    expect([answer.status, problem(answer).code]).toEqual([status, code])
    expect(answer.text).not.toMatch(/node_modules|\.ts:\d/)
  }
})

test('ids that are no films lead nowhere, whatever they look like', async () => {
  const wicked = [
    '..',
    '.',
    '%2e%2e',
    '..%2f..%2fetc',
    '%2Fetc%2Fpasswd',
    '.trash',
    'film%00',
    '%E0%A4%A',
    '%',
    '__proto__',
    'a'.repeat(3000),
  ]
  for (const id of wicked) {
    const answer = await ask(studio.url, `/api/films/${id}/history`)
    expect([id, answer.status]).toEqual([id, 404])
  }
})

test('no id and no body brings the server down', async () => {
  await fc.assert(
    fc.asyncProperty(fc.webSegment(), fc.json(), async (id, body) => {
      const read = await ask(studio.url, `/api/films/${id}x/cut.mp4`)
      const written = await post(`/api/films/${id}x/operations`, body)
      expect([read.status, written.status < 500]).toEqual([404, true])
    }),
    { numRuns: 40 },
  )
})
