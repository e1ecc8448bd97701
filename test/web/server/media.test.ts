import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadImage } from '@napi-rs/canvas'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FilmCard, TakeView } from '../../../agent/studio/view.ts'
import { byteRange } from '../../../web/server/serve-file.ts'
import { ask } from './ask.ts'
import { openTestStudio, perform, plannedFilm, problem, type TestStudio, view } from './studio.ts'

let studio: TestStudio
let film: string
let take: TakeView

/** One second of one shot, really made and cut. */
beforeAll(async () => {
  studio = await openTestStudio()
  film = await plannedFilm(studio.url)
  const shots = (await view(studio.url, film)).shots.map(({ shot }) => shot.id)
  await perform(studio.url, film, { kind: 'delete-shots', shots: shots.slice(1) })
  await perform(studio.url, film, { kind: 'set-length', seconds: 1 })
  const desk = await studio.studio.library.open(film)
  desk.start()
  await desk.settled()
  take = (await view(studio.url, film)).takes[0]!
}, 120_000)
afterAll(() => studio.close())

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(studio.url, path, { headers, method })

test('a take is sent in the pieces a player asks for', async () => {
  const whole = await get(take.url!)
  expect(whole.headers).toMatchObject({ 'content-type': 'video/mp4', 'accept-ranges': 'bytes' })
  expect(whole.headers['cache-control']).toContain('immutable')
  const size = whole.bytes.length
  expect(whole.bytes.subarray(4, 8).toString()).toBe('ftyp')

  const piece = await get(take.url!, { range: 'bytes=10-19' })
  expect([piece.status, piece.headers['content-range']]).toEqual([206, `bytes 10-19/${size}`])
  expect(piece.bytes).toEqual(whole.bytes.subarray(10, 20))
  const tail = await get(take.url!, { range: 'bytes=-5' })
  expect(tail.bytes).toEqual(whole.bytes.subarray(-5))
  const beyond = await get(take.url!, { range: `bytes=${size}-` })
  expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${size}`])
  const stale = await get(take.url!, { range: 'bytes=0-1', 'if-range': '"another"' })
  expect([stale.status, stale.bytes.length]).toEqual([200, size])
  const head = await get(take.url!, {}, 'HEAD')
  expect([head.headers['content-length'], head.bytes.length]).toEqual([String(size), 0])
})

test('any range is answered with exactly those bytes or the whole file', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.option(fc.nat(3000)), fc.option(fc.nat(3000)), (size, first, last) => {
      const range = byteRange(`bytes=${first ?? ''}-${last ?? ''}`, size)
      if (typeof range === 'string') return
      expect(range.start).toBeGreaterThanOrEqual(0)
      expect(range.end).toBeGreaterThanOrEqual(range.start)
      expect(range.end).toBeLessThan(size)
      // Without a first byte the last ones are meant.
      expect(first === null ? range.end : range.start).toBe(first ?? size - 1)
    }),
  )
  for (const odd of [undefined, '', 'bytes=-', 'bytes=5-2', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=a-b']) {
    expect(byteRange(odd, 100)).toBe('whole')
  }
})

test('a poster is the middle of its take, at the width asked for, made once', async () => {
  const small = await get(`${take.poster!}?width=150`)
  expect(small.headers).toMatchObject({ 'content-type': 'image/jpeg' })
  const picture = await loadImage(small.bytes)
  expect([picture.width, picture.height]).toEqual([160, 90])
  expect(existsSync(join(studio.root, film, `cache/posters/${take.id}-160.jpg`))).toBe(true)
  const answers = await Promise.all([1, 2, 3].map(() => get(`${take.poster!}?width=5000`)))
  expect((await loadImage(answers[0]!.bytes)).width).toBe(960)
  expect(new Set(answers.map(({ bytes }) => bytes.toString('base64'))).size).toBe(1)
  const odd = await get(`${take.poster!}?width=wide`)
  expect((await loadImage(odd.bytes)).width).toBe(480)
})

test('the card of a film shows one of its takes', async () => {
  const [card] = (await get('/api/films')).json as FilmCard[]
  expect((await get(card!.poster!)).status).toBe(200)
})

test('a new cut is seen at once, an old one is not sent again', async () => {
  const cut = await get((await view(studio.url, film)).cut!.url)
  expect(cut.headers['cache-control']).toContain('no-cache')
  const known = { 'if-none-match': cut.headers.etag! }
  const path = `/api/films/${film}/cut.mp4`
  expect((await get(path, known)).status).toBe(304)
  await writeFile(join(studio.root, film, 'cut.mp4'), 'another cut')
  expect((await get(path, known)).text).toBe('another cut')
})

test('papers come with their types, and as files named after the film', async () => {
  const types = {
    'shotlist.json': 'application/json',
    'shotlist.csv': 'text/csv',
    'storyboard.png': 'image/png',
    'routing.md': 'text/markdown',
    'cut.srt': 'application/x-subrip',
  }
  for (const [name, type] of Object.entries(types)) {
    const answer = await get(`/api/films/${film}/files/${name}`)
    expect([name, answer.status, answer.headers['content-type']?.split(';')[0]]).toEqual([name, 200, type])
    expect(answer.headers['content-disposition']).toBeUndefined()
  }
  expect((await get(`/api/films/${film}/cut.vtt`)).text).toMatch(/^WEBVTT/)
  const saved = await get(`/api/films/${film}/files/cut.mp4?download=1`)
  expect(saved.headers['content-disposition']).toMatch(/^attachment; filename="the-lights-cut\.mp4"/)
})

test('nothing else of the folder can be fetched', async () => {
  const names = ['film.db', 'cache%2Fcut.json', '..%2Ffilm%2Fcut.mp4', '__proto__', 'toString']
  for (const name of names) {
    const answer = await get(`/api/films/${film}/files/${name}`)
    expect([name, answer.status, problem(answer).code]).toEqual([name, 404, 'file-unknown'])
  }
  for (const id of ['tk-0', '..', '%2e%2e%2fcut', '__proto__']) {
    const answer = await get(`/api/films/${film}/takes/${id}/clip.mp4`)
    expect([id, answer.status]).toEqual([id, 404])
  }
  const other = await plannedFilm(studio.url)
  expect((await get(take.url!.replace(`/films/${film}/`, `/films/${other}/`))).status).toBe(404)
  expect(problem(await get(`/api/films/${other}/cut.mp4`)).code).toBe('file-unknown')
})
