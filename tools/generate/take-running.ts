/** A take whose job runs at the vendor: looking at it, fetching its clip, and bearing with trouble on the way. */
import type { TakeRow } from '../../db/schema.sqlite.ts'
import { Problem } from '../film/errors.ts'
import { fetchClip, type StoredClip } from './fetch-clip.ts'
import { checkProbe, probeClip, type Probe } from './probe.ts'
import { checkClip, ClipRequest, type ClipStatus } from './provider.ts'
import type { TakeContext } from './take-context.ts'
import { clockOf, describe, fail, move } from './take-moves.ts'
import { asVendorError, strangerAccount } from './vendor/as-vendor-error.ts'
import { VendorError } from './vendor/vendor-error.ts'
import { patience, readJob, withNote, writeJob, type Watch } from './vendor/watch.ts'

/** Looks in a row that must find no job before it counts as forgotten: new jobs take a moment to be known. */
const mostMissing = 4
/** A clip that is made and paid is worth this many tries, a quarter of an hour of them; being offline does not count. */
const mostDownloads = 12
/** Trouble in a row after which a job that cost nothing is given up, and a paid one that is overdue. */
const manyTroubles = 10
const overdueHours = 24
const hourMs = 3_600_000

/** One look at the job. */
export async function poll(take: TakeRow, context: TakeContext): Promise<TakeRow> {
  const { model, vendor, pollSeconds = 0 } = context.routeFor(take.route)
  const { operation, watch } = readJob(take)
  const clock = clockOf(context)
  const rest = Math.max(pollSeconds * 1000, watch.notBefore - clock.now())
  if (rest > 0) await clock.wait(rest, context.signal)
  let answer: ClipStatus
  try {
    answer = await checkClip(model, operation, context.signal)
  } catch (error) {
    context.signal?.throwIfAborted()
    return trouble(take, context, asVendorError(error, strangerAccount(vendor ?? take.route), 'GET'))
  }
  if (answer.status === 'error') {
    const { message } = answer
    return fail(
      take,
      context,
      vendor ? new VendorError('failed', { vendor, detail: message }) : new Error(message),
    )
  }
  return answer.status === 'pending' ? pending(take, context, answer) : completed(take, context, answer)
}

async function pending(
  take: TakeRow,
  context: TakeContext,
  { progress, note }: ClipStatus & { status: 'pending' },
): Promise<TakeRow> {
  const { operation, watch } = readJob(take)
  if (progress !== undefined) context.onProgress?.(take, progress)
  if (isOverdue(watch, context)) return fail(take, context, overdue(take, context, note ?? 'still pending'))
  const notes = withNote(watch.notes, note)
  if (watch.troubles === 0 && notes.length === watch.notes.length) return take
  const calm = { ...watch, notes, troubles: 0, missing: 0, notBefore: 0 }
  return move(take, context, 'running', { operation: writeJob(operation, calm), failure: null })
}

function completed(
  take: TakeRow,
  context: TakeContext,
  { url, note, cost, servedModel }: ClipStatus & { status: 'completed' },
): Promise<TakeRow> {
  const { operation, watch } = readJob(take)
  const next = {
    ...watch,
    url,
    cost,
    servedModel,
    notes: withNote(watch.notes, note),
    troubles: 0,
    notBefore: 0,
  }
  return move(take, context, 'fetching', { operation: writeJob(operation, next), failure: null })
}

/** Fetches the finished clip and makes sure that it is one. */
export async function fetch(take: TakeRow, context: TakeContext): Promise<TakeRow> {
  const { downloads } = context.routeFor(take.route)
  const { operation, watch } = readJob(take)
  const clock = clockOf(context)
  const rest = watch.notBefore - clock.now()
  if (rest > 0) await clock.wait(rest, context.signal)
  try {
    const stored = await fetchClip(watch.url ?? '', context.folder, take.id, {
      signal: context.signal,
      source: downloads,
    })
    return await accept(take, context, stored)
  } catch (error) {
    context.signal?.throwIfAborted()
    if (error instanceof Problem && error.kind === 'disk') throw error
    if (error instanceof VendorError && error.code === 'vendor-expired' && !watch.renewed) {
      // The vendor may name a fresh address.
      const again = { ...watch, url: undefined, renewed: true }
      return move(take, context, 'running', { operation: writeJob(operation, again) })
    }
    return trouble(take, context, error)
  }
}

async function accept(take: TakeRow, context: TakeContext, stored: StoredClip): Promise<TakeRow> {
  const { vendor } = context.routeFor(take.route)
  const { operation, watch } = readJob(take)
  const request = ClipRequest.parse(take.request)
  const probe = await probeTwice(stored.path, context.signal).catch((error: unknown) => {
    throw vendor === undefined ? error : notVideo(vendor, error)
  })
  const notes = checkProbe(probe, request, vendor)
  const { cost, servedModel } = watch
  return move(take, context, 'done', {
    file: stored.name,
    hash: stored.hash,
    failure: null,
    ...(cost !== undefined && { cost }),
    ...(servedModel !== undefined && { label: `${take.label}; made by ${servedModel}` }),
    operation: writeJob(operation, { ...watch, notes: [...watch.notes, ...notes] }),
  })
}

/** A media process that died by chance must not cost a clip that was paid for. */
async function probeTwice(path: string, signal: AbortSignal | undefined): Promise<Probe> {
  try {
    return await probeClip(path, signal)
  } catch {
    signal?.throwIfAborted()
    return probeClip(path, signal)
  }
}

function notVideo(vendor: string, error: unknown): VendorError {
  const detail = error instanceof Error ? error.message : String(error)
  return new VendorError('bad-output', { vendor, code: 'vendor-not-video', detail, final: true })
}

/** A paid job is not given up for a bad answer: it goes on, is asked again later, and the trouble is told. */
async function trouble(take: TakeRow, context: TakeContext, error: unknown): Promise<TakeRow> {
  const { repeatable, pollSeconds = 0 } = context.routeFor(take.route)
  if (!(error instanceof VendorError) || error.final) return fail(take, context, error)
  if (take.state === 'fetching' && error.reason !== 'transient') return fail(take, context, error)
  const { operation, watch } = readJob(take)
  const troubles = watch.troubles + 1
  const missing = watch.missing + (error.reason === 'lost' ? 1 : 0)
  if (take.state === 'fetching' && troubles >= mostDownloads && error.facts.notSent !== true) {
    return fail(take, context, new VendorError('bad-output', { ...error.facts, code: 'vendor-download' }))
  }
  const givenUp = take.state === 'running' && repeatable && troubles >= manyTroubles
  if (missing >= mostMissing || givenUp) return fail(take, context, error)
  // Someone who comes back after days has a first look that may go wrong before his network is up.
  if (troubles >= manyTroubles && isOverdue(watch, context)) {
    return fail(take, context, overdue(take, context, error.facts.detail ?? error.message))
  }
  const notBefore = clockOf(context).now() + patience(troubles, error, pollSeconds)
  const change = {
    operation: writeJob(operation, { ...watch, troubles, missing, notBefore }),
    failure: describe(error),
  }
  // The same trouble is told once, however long it lasts.
  if (take.failure?.code !== error.code) return move(take, context, take.state, change)
  return (await context.store.moveTake(take.id, take.state, take.state, change)) ?? take
}

const isOverdue = ({ since }: Watch, context: TakeContext): boolean =>
  since > 0 && clockOf(context).now() - since > overdueHours * hourMs

function overdue(take: TakeRow, context: TakeContext, detail: string): VendorError {
  const vendor = context.routeFor(take.route).vendor ?? take.route
  return new VendorError('lost', { vendor, code: 'vendor-overdue', detail, params: { hours: overdueHours } })
}
