/** Talks to the studio's server. Everything that fails becomes an `ApiError`. */
import type { Operation } from '../../../tools/operations/operation.ts'
import type { OperationReport } from '../../../tools/operations/report.ts'
import type { FilmCard, FilmView, HistoryEntry } from '../../../agent/studio/view.ts'
import type { DirectorMessage } from '../../../agent/director/messages.ts'
import type { DirectorSettings } from '../../../agent/director/settings.ts'
import type { StudioSettings } from '../../server/settings.ts'
import { ApiError, readProblem } from './api-error.ts'
import { pageAuthor } from './author.ts'

const silence = {
  kind: 'internal',
  code: 'network',
  message: 'The studio does not answer.',
  remedy: 'Check that it is still running (npm start) and try again.',
} as const

const gibberish = {
  kind: 'internal',
  code: 'unreadable',
  message: 'The studio’s answer could not be read.',
  remedy: 'Reload the page and try again.',
} as const

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** `fetch` that throws an `ApiError` for everything that is not an answer. */
export async function reach(path: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch((cause: unknown) => {
    if (init?.signal?.aborted) throw cause
    throw new ApiError(silence, 0, { cause })
  })
  if (response.ok) return response
  throw new ApiError(readProblem(await response.text()) ?? gibberish, response.status)
}

async function call<Answer>(
  method: Method,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await reach(path, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
    signal: signal ?? null,
  })
  try {
    return (await response.json()) as Answer
  } catch (cause) {
    throw new ApiError(gibberish, response.status, { cause })
  }
}

export interface ChatHistory {
  messages: DirectorMessage[]
  /** An answer is being written right now. */
  active: boolean
}

/** Address of a film's own part of the API, such as `filmPath(id, '/history')`. */
export const filmPath = (id: string, rest = ''): string => `/api/films/${encodeURIComponent(id)}${rest}`

export const api = {
  films: (signal?: AbortSignal) => call<FilmCard[]>('GET', '/api/films', undefined, signal),
  createFilm: () => call<{ id: string }>('POST', '/api/films', {}),
  film: (id: string, signal?: AbortSignal) => call<FilmView>('GET', filmPath(id), undefined, signal),
  /** Answers with the film's name in the trash. */
  removeFilm: (id: string) => call<{ removed: string }>('DELETE', filmPath(id)),
  restoreFilm: (removed: string) => call<{ id: string }>('POST', '/api/films/restore', { removed }),
  /** `base` = version the person was looking at. */
  perform: (id: string, operation: Operation, base: number | undefined) =>
    call<OperationReport>('POST', filmPath(id, '/operations'), { operation, base, author: pageAuthor() }),
  undo: (id: string, base: number | undefined) =>
    call<OperationReport>('POST', filmPath(id, '/undo'), { base, author: pageAuthor() }),
  redo: (id: string, base: number | undefined) =>
    call<OperationReport>('POST', filmPath(id, '/redo'), { base, author: pageAuthor() }),
  history: (id: string, signal?: AbortSignal) =>
    call<HistoryEntry[]>('GET', filmPath(id, '/history'), undefined, signal),
  chat: (id: string, signal?: AbortSignal) =>
    call<ChatHistory>('GET', filmPath(id, '/chat'), undefined, signal),
  /** `stopped` is false when nobody was speaking. */
  stopChat: (id: string) => call<{ stopped: boolean }>('POST', filmPath(id, '/chat/stop'), {}),
  settings: (signal?: AbortSignal) => call<StudioSettings>('GET', '/api/settings', undefined, signal),
  chooseDirector: (wish: DirectorSettings) => call<StudioSettings>('PUT', '/api/settings', wish),
}
