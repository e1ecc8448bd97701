import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { folderName, openFilmFolder } from '../../agent/film/film-folder.ts'
import { readInput } from '../../agent/film/read-input.ts'
import { readWishes } from '../../agent/film/settings.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'firstcut-input-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('words are a logline, a path is a script', async () => {
  writeFileSync(join(folder, 'a.fountain'), 'INT. HOUSE - DAY\n\nHello.')
  expect(await readInput(['A', 'dragon', 'sleeps.'])).toEqual({ kind: 'logline', text: 'A dragon sleeps.' })
  expect(await readInput([join(folder, 'a.fountain')])).toMatchObject({ kind: 'script', name: 'a.fountain' })
  expect((await readInput(['She opens README.md. It is empty.txt'])).kind).toBe('logline')
})

test.for([
  [[''], /nothing to film/],
  [['   ', '\n'], /nothing to film/],
  [['missing.fountain'], /not there/],
] as const)('%j is refused with what to do', async ([words, says]) => {
  await expect(readInput(words)).rejects.toThrow(says)
})

test('a folder is not a script', async () => {
  await expect(readInput([folder])).rejects.toThrow(/is a folder/)
})

test.for([
  [{ minutes: 'ten' }, /--minutes ten/],
  [{ minutes: '0' }, /--minutes 0/],
  [{ minutes: '1e9' }, /--minutes/],
  [{ aspect: '4:3' }, /--aspect 4:3/],
  [{ genre: 'polka' }, /--genre polka/],
  [{ seed: '1.5' }, /whole|--seed/],
] as const)('%j is refused by name', ([options, says]) => {
  expect(() => readWishes(options)).toThrow(says)
})

test('wishes are read', () => {
  expect(readWishes({ minutes: '1,5', aspect: '2.39:1', genre: 'Thriller', seed: '7' })).toMatchObject({
    minutes: 1.5,
    aspect: '2.39:1',
    genre: 'thriller',
    seed: 7,
  })
})

test('a folder name is one plain name, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
      const name = folderName(title)
      expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u)
      expect([...name].length).toBeLessThanOrEqual(48)
    }),
  )
  expect(folderName('../../etc/passwd')).toBe('etc-passwd')
  expect(folderName('灯台守とロボット')).toBe('灯台守とロボット')
  expect(folderName('…')).toBe('film')
})

test('a folder that cannot be one is refused in words', async () => {
  const isSame = async (): Promise<boolean> => true
  writeFileSync(join(folder, 'file'), '')
  await expect(openFilmFolder({ out: join(folder, 'file', 'film'), title: 't', isSame })).rejects.toThrow(
    /not a folder|in the way/,
  )
  mkdirSync(join(folder, 'foreign'))
  writeFileSync(join(folder, 'foreign', 'cut.mp4'), 'somebody’s film')
  await expect(openFilmFolder({ out: join(folder, 'foreign'), title: 't', isSame })).rejects.toThrow(
    /not ours/,
  )
  mkdirSync(join(folder, 'damaged'))
  writeFileSync(
    join(folder, 'damaged', 'film.db'),
    'not a database, but long enough to be looked at '.repeat(50),
  )
  await expect(openFilmFolder({ out: join(folder, 'damaged'), title: 't', isSame })).rejects.toThrow(
    /damaged/,
  )
})
