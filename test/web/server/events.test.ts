import { afterAll, beforeAll, expect, test } from 'vitest'
import { hear, type Told } from './ask.ts'
import { newFilm, openTestStudio, perform, plan, type TestStudio, view } from './studio.ts'

let studio: TestStudio
beforeAll(async () => (studio = await openTestStudio()))
afterAll(() => studio.close())

const events = (film: string): string => `${studio.url}/api/films/${film}/events`
/** Listens from now on: `ready` when the studio has greeted the listener. */
function listen(
  film: string,
  enough: (told: Told[]) => boolean,
  headers: Record<string, string> = {},
): { ready: Promise<void>; heard: Promise<Told[]> } {
  const { promise, resolve } = Promise.withResolvers<void>()
  const heard = hear(
    events(film),
    (told) => {
      if (told.length > 0) resolve()
      return enough(told)
    },
    headers,
  )
  return { ready: promise, heard }
}
const kinds = (told: Told[]): string[] => told.map(({ event }) => event)
const rename = (film: string, title: string) => perform(studio.url, film, { kind: 'set-title', title })
const changes = (told: Told[]) => told.filter(({ event }) => event === 'changed')

test('whoever watches is greeted with the version and told of every change, in order', async () => {
  const film = await newFilm(studio.url)
  const listening = [1, 2, 3].map(() => listen(film, (told) => changes(told).length === 3))
  await Promise.all(listening.map(({ ready }) => ready))
  await perform(studio.url, film, plan)
  await rename(film, 'One')
  await rename(film, 'Two')
  for (const told of await Promise.all(listening.map(({ heard }) => heard))) {
    expect(told[0]).toMatchObject({ event: 'hello', data: { version: 0 } })
    expect(changes(told).map(({ data }) => (data as { kind: string }).kind)).toEqual([
      'plan',
      'set-title',
      'set-title',
    ])
    const seqs = changes(told).map(({ id }) => Number(id))
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b))
    const { version } = await view(studio.url, film)
    expect(changes(told).at(-1)!.data).toMatchObject({ version })
  }
})

test('who comes back is told what was missed, once, also by a server that was started again', async () => {
  const film = await newFilm(studio.url)
  const first = listen(film, (told) => changes(told).length === 1)
  await first.ready
  await perform(studio.url, film, plan)
  const last = changes(await first.heard)[0]!.id!

  await rename(film, 'One')
  await rename(film, 'Two')
  const missed = await hear(events(film), (told) => changes(told).length === 2, { 'last-event-id': last })
  expect(kinds(missed)).toEqual(['hello', 'changed', 'changed'])

  await studio.restart()
  const again = listen(film, (told) => changes(told).length === 3, { 'last-event-id': last })
  await again.ready
  await rename(film, 'Three')
  const ids = changes(await again.heard).map(({ id }) => Number(id))
  expect(ids).toHaveLength(3)
  expect(new Set(ids).size).toBe(3)
})

test('a number that was never given is no reason to be silent', async () => {
  const film = await newFilm(studio.url)
  for (const id of ['soon', '-1', '99999999999999999999']) {
    const told = await hear(events(film), (heard) => heard.length > 0, { 'last-event-id': id })
    expect(kinds(told)[0]).toBe('hello')
  }
})

test('who hangs up is forgotten', async () => {
  const film = await newFilm(studio.url)
  const desk = await studio.studio.library.open(film)
  const watch = desk.watch.bind(desk)
  let watching = 0
  desk.watch = (listener) => {
    const unwatch = watch(listener)
    watching += 1
    return () => {
      watching -= 1
      unwatch()
    }
  }
  await Promise.all([1, 2, 3, 4].map(() => hear(events(film), (told) => told.length > 0)))
  await expect.poll(() => watching).toBe(0)
})
