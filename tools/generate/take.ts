/**
 * One attempt at a shot, step by step. `advance` is the only code that may spend money, and the take's row
 * is its ledger: intent is written before the submit, the vendor's job before the first poll, the file
 * before `done`. A take whose submit went unanswered is `unknown` and is never sent again by itself.
 */
import { APICallError, type JSONValue } from '@ai-sdk/provider'
import type { TakeRow } from '../../db/schema.sqlite.ts'
import type { Store } from '../../db/store.ts'
import { Problem } from '../film/errors.ts'
import { fetchClip } from './fetch-clip.ts'
import { checkProbe, probeClip } from './probe.ts'
import { checkClip, ClipRequest, startClip, type VideoModel } from './provider.ts'

/** How a route runs: its model, and whether asking twice is free and gives the same job. */
export interface TakeRoute {
  model: VideoModel
  repeatable: boolean
}

export interface TakeContext {
  store: Store
  routeFor(route: string): TakeRoute
  /** Absolute path of the film folder; files are stored below it. */
  folder: string
  signal?: AbortSignal
  onProgress?: (take: TakeRow, share: number) => void
}

const settledStates = new Set(['done', 'failed', 'canceled', 'unknown'])

/** True when nothing more will happen to the take by itself. */
export function isSettled(take: Pick<TakeRow, 'state'>): boolean {
  return settledStates.has(take.state)
}

/** Takes one step and returns the row as it then is; a `running` take that is not ready stays as it was. */
export async function advance(take: TakeRow, context: TakeContext): Promise<TakeRow> {
  context.signal?.throwIfAborted()
  switch (take.state) {
    case 'planned':
      return submit(take, context)
    case 'submitting':
      return recover(take, context)
    case 'running':
      return poll(take, context)
    case 'fetching':
      return fetch(take, context)
    default:
      return take
  }
}

async function move(
  take: TakeRow,
  context: TakeContext,
  to: TakeRow['state'],
  change?: Parameters<Store['moveTake']>[3],
): Promise<TakeRow> {
  const moved = await context.store.moveTake(take.id, take.state, to, change)
  if (moved) {
    await context.store.addEvent(take.film, `take-${to}`, {
      take: take.id,
      shot: take.shot,
      ...(change?.failure && { failure: change.failure }),
    })
    return moved
  }
  // Another worker moved it first: go on from what it wrote.
  return (await context.store.take(take.id)) ?? take
}

async function submit(take: TakeRow, context: TakeContext): Promise<TakeRow> {
  const intent = await context.store.moveTake(take.id, 'planned', 'submitting')
  if (!intent) return (await context.store.take(take.id)) ?? take
  return send(intent, context)
}

async function send(take: TakeRow, context: TakeContext): Promise<TakeRow> {
  const { model, repeatable } = context.routeFor(take.route)
  let operation: JSONValue
  try {
    operation = await startClip(model, ClipRequest.parse(take.request), take.id, context.signal)
  } catch (error) {
    if (repeatable) context.signal?.throwIfAborted()
    if (repeatable || isRefusal(error)) return move(take, context, 'failed', { failure: describe(error) })
    return move(take, context, 'unknown', { failure: unanswered })
  }
  return move(take, context, 'running', { operation })
}

/** Nothing was started, for certain: the vendor said no (4xx), or we did before sending. */
function isRefusal(error: unknown): boolean {
  if (error instanceof Problem) return true
  const status = APICallError.isInstance(error) ? (error.statusCode ?? 0) : 0
  return status >= 400 && status < 500
}

const unanswered = {
  message: 'The request was sent but never answered, so it may be running and billed.',
  remedy: 'Look for it at the vendor before making another take.',
}

/** Found `submitting` after a crash: nobody knows whether the request arrived. */
async function recover(take: TakeRow, context: TakeContext): Promise<TakeRow> {
  if (context.routeFor(take.route).repeatable) return send(take, context)
  return move(take, context, 'unknown', { failure: unanswered })
}

async function poll(take: TakeRow, context: TakeContext): Promise<TakeRow> {
  const { model } = context.routeFor(take.route)
  const answer = await checkClip(model, take.operation as JSONValue, context.signal)
  if (answer.status === 'pending') {
    if (answer.progress !== undefined) context.onProgress?.(take, answer.progress)
    return take
  }
  if (answer.status === 'error') {
    return move(take, context, 'failed', {
      failure: { message: answer.message, remedy: 'Run again to make a new take.' },
    })
  }
  return move(take, context, 'fetching', { operation: { ...(take.operation as object), url: answer.url } })
}

async function fetch(take: TakeRow, context: TakeContext): Promise<TakeRow> {
  const { url } = take.operation as { url: string }
  try {
    const stored = await fetchClip(url, context.folder, take.id)
    checkProbe(await probeClip(stored.path, context.signal), ClipRequest.parse(take.request))
    return await move(take, context, 'done', { file: stored.name, hash: stored.hash })
  } catch (error) {
    context.signal?.throwIfAborted()
    if (error instanceof Problem && error.kind === 'disk') throw error
    return move(take, context, 'failed', { failure: describe(error) })
  }
}

function describe(error: unknown): { message: string; remedy: string } {
  if (error instanceof Problem) return { message: error.message, remedy: error.remedy }
  return {
    message: error instanceof Error ? error.message : String(error),
    remedy: 'Run again to make a new take.',
  }
}
