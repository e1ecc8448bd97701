/** Where a film lives on disk, and which film that is. */
import { existsSync } from 'node:fs'
import { access, constants, mkdir, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { openStore } from '../../db/open.ts'
import type { Store } from '../../db/store.ts'
import { asProblem } from '../../tools/film/disk-problem.ts'
import { Problem } from '../../tools/film/errors.ts'

export interface FilmFolder {
  path: string
  store: Store
  /** Id of the film in it, the same whenever it is opened. */
  film: string
  /** Absolute path of a file in the folder. */
  file(name: string): string
}

const database = 'film.db'
/** One film per folder, so one id serves. */
const filmId = 'film'

/** A folder name out of any words in any script; never a path, never longer than 48 letters. */
export function folderName(words: string): string {
  const name = words
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
  const short = [...name].slice(0, 48).join('').replace(/-+$/, '')
  return short || 'film'
}

/** True when a folder holds a film of ours. */
export const isFilmFolder = (path: string): boolean => existsSync(join(path, database))

/**
 * Opens the folder the person named, or the first one under `films/` that is free or holds the film `isSame`
 * tells to be the same.
 * @throws Problem when it cannot be written or holds something that is not a film.
 */
export async function openFilmFolder(options: {
  out?: string
  title: string
  isSame(folder: FilmFolder): Promise<boolean>
}): Promise<FilmFolder> {
  if (options.out) return openFolder(resolve(options.out))
  const base = resolve('films', folderName(options.title))
  for (let number = 1; ; number++) {
    const path = number === 1 ? base : `${base}-${number}`
    if (!isFilmFolder(path)) {
      if (existsSync(path) && (await readdir(path)).length > 0) continue
      return openFolder(path)
    }
    const folder = await openFolder(path)
    if (await options.isSame(folder)) return folder
    folder.store.close()
  }
}

/** @throws Problem when the folder cannot be written or holds something else. */
export async function openFolder(path: string): Promise<FilmFolder> {
  try {
    await mkdir(path, { recursive: true })
    await access(path, constants.W_OK)
    if (!isFilmFolder(path) && existsSync(join(path, 'cut.mp4'))) {
      throw new Problem(
        'file',
        `${path} holds a cut.mp4 that is not ours.`,
        'Choose another folder with --out.',
      )
    }
    const store = openStore(join(path, database))
    await store.openFilm(filmId)
    return { path, store, film: filmId, file: (name) => join(path, name) }
  } catch (error) {
    throw asProblem(error, path)
  }
}
