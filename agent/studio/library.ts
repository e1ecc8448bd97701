/** The films of a studio: one folder each, below one root. */
import { existsSync } from 'node:fs'
import { link, copyFile, mkdir, readdir, rename } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { openStore } from '../../db/open.ts'
import { Problem } from '../../tools/film/errors.ts'
import { fromParts } from '../../tools/operations/parts.ts'
import { folderName, isFilmFolder, openFolder, type FilmFolder } from '../film/film-folder.ts'
import { Desk, type DeskOptions } from './desk.ts'
import type { FilmCard } from './view.ts'

export type LibraryOptions = Omit<DeskOptions, 'folder' | 'id'>

const trash = '.trash'

export class Library {
  readonly root: string
  private readonly options: LibraryOptions
  private readonly desks = new Map<string, Promise<Desk>>()

  constructor(root: string, options: LibraryOptions = {}) {
    this.root = resolve(root)
    this.options = options
  }

  /** Newest first. A folder that is no film, or a damaged one, is left out. */
  async list(): Promise<FilmCard[]> {
    const ids = await this.ids()
    const cards = await Promise.all(ids.map((id) => this.card(id).catch(() => undefined)))
    return cards.filter((card) => card !== undefined).sort((a, b) => b.updatedAt - a.updatedAt)
  }

  /** A new film without a shot. `name` is a wish for its folder. */
  async create(name = 'film'): Promise<Desk> {
    await mkdir(this.root, { recursive: true })
    const base = folderName(name)
    for (let number = 1; ; number++) {
      const id = number === 1 ? base : `${base}-${number}`
      try {
        await mkdir(join(this.root, id))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue
        throw error
      }
      return this.open(id, true)
    }
  }

  /** The film of that id, opened once and shared by all who ask. @throws Problem when there is none. */
  async open(id: string, isNew = false): Promise<Desk> {
    const known = this.desks.get(id)
    if (known) return known
    // Only names that the listing gives are opened, so an id can never be a path.
    if (!isNew && !(await this.ids()).includes(id)) throw notThere(id)
    const opening = this.desks.get(id) ?? this.openNow(id)
    this.desks.set(id, opening)
    opening.catch(() => this.desks.delete(id))
    return opening
  }

  /** Moves the film to the trash folder; nothing is destroyed. Returns its name there, for `restore`. */
  async remove(id: string): Promise<string> {
    const desk = await this.open(id)
    this.desks.delete(id)
    await desk.close()
    await mkdir(join(this.root, trash), { recursive: true })
    const name = `${Date.now()}-${id}`
    await rename(join(this.root, id), join(this.root, trash, name))
    return name
  }

  /** Brings a film back from the trash, under its old name if that is free. */
  async restore(name: string): Promise<string> {
    const found = existsSync(join(this.root, trash)) ? await readdir(join(this.root, trash)) : []
    if (!found.includes(name)) throw notThere(name)
    const wish = name.replace(/^\d+-/, '')
    let id = wish
    for (let number = 2; existsSync(join(this.root, id)); number++) id = `${wish}-${number}`
    await rename(join(this.root, trash, name), join(this.root, id))
    return id
  }

  /** A copy of a film with its takes, its talk and its whole history. Clips are shared, not doubled. */
  async branch(from: Desk, name: string): Promise<Desk> {
    const folder = await this.freeFolder(name)
    const { path } = from.folder
    await mkdir(join(folder.path, 'takes'), { recursive: true })
    await from.folder.store.copyTo(join(folder.path, 'film.db'))
    for (const file of (await from.takes()).flatMap((take) => take.file ?? [])) {
      if (!existsSync(join(path, file))) continue
      const target = join(folder.path, file)
      await link(join(path, file), target).catch(() => copyFile(join(path, file), target))
    }
    const desk = await this.open(folder.id, true)
    await desk.perform({ kind: 'set-title', title: name }, { id: 'studio', name: 'Firstcut', via: 'page' })
    return desk
  }

  async close(): Promise<void> {
    const opened = await Promise.allSettled(this.desks.values())
    this.desks.clear()
    for (const desk of opened) if (desk.status === 'fulfilled') await desk.value.close()
  }

  private async ids(): Promise<string[]> {
    if (!existsSync(this.root)) return []
    const entries = await readdir(this.root, { withFileTypes: true })
    return entries
      .filter(
        (entry) => entry.isDirectory() && entry.name !== trash && isFilmFolder(join(this.root, entry.name)),
      )
      .map((entry) => entry.name)
  }

  private async openNow(id: string): Promise<Desk> {
    const folder = await openFolder(join(this.root, id))
    const branch = async (desk: Desk, name: string): Promise<string> => {
      const copy = await this.branch(desk, name)
      return `/films/${encodeURIComponent(copy.id)}`
    }
    return Desk.open({ ...this.options, folder, id, branch })
  }

  private async freeFolder(name: string): Promise<{ id: string; path: string }> {
    const base = folderName(name)
    for (let number = 1; ; number++) {
      const id = number === 1 ? base : `${base}-${number}`
      const path = join(this.root, id)
      if (existsSync(path)) continue
      await mkdir(path)
      return { id, path }
    }
  }

  private async card(id: string): Promise<FilmCard | undefined> {
    const known = await this.desks.get(id)
    if (known) return cardOf(id, known.folder)
    const path = join(this.root, id)
    const store = openStore(join(path, 'film.db'))
    try {
      return await cardOf(id, { store, film: filmIn, path, file: (name) => join(path, name) })
    } finally {
      store.close()
    }
  }
}

/** One film per folder, so one id serves. */
const filmIn = 'film'

async function cardOf(id: string, { store, film }: FilmFolder): Promise<FilmCard | undefined> {
  const row = await store.film(film)
  if (!row) return undefined
  const { title, shots } = fromParts(await store.parts(film))
  const wanted = shots.find((shot) => shot.hero)?.id ?? shots[0]?.id
  const done = (await store.takes(film)).filter((take) => take.state === 'done')
  const take = done.findLast((item) => item.shot === wanted) ?? done[0]
  const overlaps = shots.slice(0, -1).reduce((sum, shot) => sum + shot.transition.seconds, 0)
  return {
    id,
    title,
    shots: shots.length,
    seconds: shots.reduce((sum, shot) => sum + shot.duration, 0) - overlaps,
    updatedAt: row.updatedAt,
    poster: take ? `/api/films/${encodeURIComponent(id)}/takes/${take.id}/poster.jpg` : null,
  }
}

const notThere = (id: string): Problem =>
  new Problem(
    'file',
    `There is no film called ${id.slice(0, 80)}.`,
    'Choose one from the list, or describe a new one.',
    { code: 'film-unknown', params: { film: id.slice(0, 80) } },
  )
