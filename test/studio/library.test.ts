import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Library } from '../../agent/studio/library.ts'
import type { Author } from '../../agent/studio/view.ts'

const anna: Author = { id: 'a', name: 'Anna', via: 'page' }
const source = { kind: 'logline', text: 'A diver finds a door on the sea floor.' } as const

let root: string
let library: Library
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'firstcut-library-'))
  library = new Library(join(root, 'films'), { produce: false })
})
afterEach(async () => {
  await library.close()
  rmSync(root, { recursive: true, force: true })
})

test('films are listed newest first; foreign and damaged folders are left out', async () => {
  const one = await library.create('One')
  await one.perform({ kind: 'plan', source, wishes: { minutes: 0.2 } }, anna)
  await library.create('One')
  mkdirSync(join(root, 'films', 'holiday'))
  writeFileSync(join(root, 'films', 'holiday', 'cut.mp4'), '')
  mkdirSync(join(root, 'films', 'broken'))
  writeFileSync(join(root, 'films', 'broken', 'film.db'), 'x'.repeat(5000))
  const cards = await library.list()
  expect(cards.map((card) => card.id)).toEqual(['one-2', 'one'])
  expect(cards[1]!.shots).toBeGreaterThan(0)
})

test.for(['../..', '..', '.', '', 'nothing', '/etc', '.trash'])('%j is no film', async (id) => {
  await library.create('One')
  await expect(library.open(id)).rejects.toThrow('There is no film')
})

test('a removed film lies in the trash and comes back whole', async () => {
  const desk = await library.create('Gone')
  await desk.perform({ kind: 'plan', source, wishes: { minutes: 0.2 } }, anna)
  const shots = desk.project().shots
  const name = await library.remove('gone')
  expect(await library.list()).toEqual([])
  expect(await library.restore(name)).toBe('gone')
  expect((await library.open('gone')).project().shots).toEqual(shots)
})

test('a branch has the whole history, shares the clips and goes its own way', async () => {
  const desk = await library.create('Trunk')
  await desk.perform({ kind: 'plan', source, wishes: { minutes: 0.2 } }, anna)
  const { folder } = desk
  const [shot] = desk.project().shots
  mkdirSync(folder.file('takes'), { recursive: true })
  writeFileSync(folder.file('takes/tk-1.mp4'), 'clip')
  const request = { prompt: '', seconds: 1, width: 2, height: 2, fps: 24, seed: 1, providerOptions: {} }
  const row = {
    id: 'tk-1',
    film: folder.film,
    shot: shot!.id,
    model: 'm',
    route: 'r',
    label: 'M',
    input: 'i',
  }
  await folder.store.addTake({ ...row, request, cost: 0 })
  await folder.store.moveTake('tk-1', 'planned', 'done', { file: 'takes/tk-1.mp4', hash: 'h' })
  const { url } = await desk.perform({ kind: 'branch', name: 'Twig' }, anna)
  expect(url).toBe('/films/twig')
  const twig = await library.open('twig')
  expect(twig.project()).toEqual({ ...desk.project(), title: 'Twig' })
  expect(existsSync(twig.folder.file('takes/tk-1.mp4'))).toBe(true)
  await twig.undo(anna)
  await twig.undo(anna)
  expect(twig.project().shots).toEqual([])
  expect(desk.project().shots.length).toBeGreaterThan(0)
})
