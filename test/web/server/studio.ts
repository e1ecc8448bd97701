/** A studio as `npm start` opens it, on a free port, in a folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LanguageModel } from 'ai'
import type { FilmView } from '../../../agent/studio/view.ts'
import type { Operation } from '../../../tools/operations/operation.ts'
import { listen, type Listening } from '../../../web/server/listen.ts'
import { openStudio, type OpenStudio, type StudioOptions } from '../../../web/server/open-studio.ts'
import { ask, type Answer } from './ask.ts'

export interface TestStudio {
  root: string
  url: string
  studio: OpenStudio
  /** Ends the server as Ctrl-C does and starts it again on the same films. */
  restart(): Promise<void>
  close(): Promise<void>
}

export const author = { id: 'page-1', name: 'Ada' }
export const logline = 'A keeper lights a lamp for a lost boat.'

const silent = (): LanguageModel => {
  throw new Error('No director was expected to speak.')
}

export async function openTestStudio(options: Partial<StudioOptions> = {}): Promise<TestStudio> {
  const root = await mkdtemp(join(tmpdir(), 'firstcut-studio-'))
  const open = (): Promise<OpenStudio> =>
    openStudio({
      root,
      pages: null,
      token: null,
      builtin: silent,
      films: { produce: false },
      environment: {},
      ...options,
    })
  let studio = await open()
  let door: Listening = await listen(studio.app, { host: '127.0.0.1', port: 0 })
  const end = async (): Promise<void> => {
    await door.close()
    await studio.close()
  }
  const test: TestStudio = {
    root,
    url: door.url,
    studio,
    async restart() {
      await end()
      studio = await open()
      door = await listen(studio.app, { host: '127.0.0.1', port: 0 })
      Object.assign(test, { studio, url: door.url })
    },
    async close() {
      await end()
      await rm(root, { recursive: true, force: true })
    },
  }
  return test
}

export async function newFilm(url: string): Promise<string> {
  const { json } = await ask(url, '/api/films', { method: 'POST', body: {} })
  return (json as { id: string }).id
}

export const perform = (
  url: string,
  film: string,
  operation: Operation,
  base?: number,
  by: { id: string; name: string } = author,
): Promise<Answer> =>
  ask(url, `/api/films/${film}/operations`, { method: 'POST', body: { operation, base, author: by } })

export const plan: Operation = {
  kind: 'plan',
  source: { kind: 'logline', text: logline },
  wishes: { minutes: 0.1 },
}

export async function plannedFilm(url: string): Promise<string> {
  const film = await newFilm(url)
  await perform(url, film, plan)
  return film
}

export async function view(url: string, film: string): Promise<FilmView> {
  return (await ask(url, `/api/films/${film}`)).json as FilmView
}

export const problem = ({ json }: Answer): { kind: string; code?: string; message: string; remedy: string } =>
  (json as { error: { kind: string; code?: string; message: string; remedy: string } }).error
