/**
 * One attempt at a shot, step by step. `advance` is the only code that may spend money, and the take's row
 * is its ledger: intent is written before the submit, the vendor's job before the first poll, the file
 * before `done`. A take whose submit went unanswered is `unknown` and is never sent again by itself.
 */
import type { JSONObject, JSONValue } from '@ai-sdk/provider'
import type { TakeRow } from '../../db/schema.sqlite.ts'
import { ClipRequest, startClip } from './provider.ts'
import type { TakeContext, TakeRoute } from './take-context.ts'
import { clockOf, describe, fail, move } from './take-moves.ts'
import { fetch, poll } from './take-running.ts'
import { asVendorError, strangerAccount } from './vendor/as-vendor-error.ts'
import { VendorError } from './vendor/vendor-error.ts'
import { writeJob } from './vendor/watch.ts'

export type { TakeContext, TakeRoute }

const settledStates = new Set(['done', 'failed', 'canceled', 'unknown'])

/** True when nothing more will happen to the take by itself. */
export function isSettled(take: Pick<TakeRow, 'state'>): boolean {
  return settledStates.has(take.state)
}

/**
 * Takes one step and returns the row as it then is. A job is first left alone as long as its route and the vendor
 * ask for; a `running` take that is not ready stays as it was.
 */
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

async function submit(take: TakeRow, context: TakeContext): Promise<TakeRow> {
  const intent = await context.store.moveTake(take.id, 'planned', 'submitting')
  if (!intent) return (await context.store.take(take.id)) ?? take
  return send(intent, context)
}

async function send(take: TakeRow, context: TakeContext): Promise<TakeRow> {
  const route = context.routeFor(take.route)
  const request = ClipRequest.parse(take.request)
  const notes: string[] = []
  const { signal, folder } = context
  let operation: JSONValue
  try {
    operation = await startClip(route.model, request, take.id, {
      folder,
      signal: route.repeatable ? signal : lateSignal(signal),
      onNote: (note) => notes.push(note),
    })
  } catch (error) {
    if (route.repeatable) {
      signal?.throwIfAborted()
      return fail(take, context, route.vendor === undefined ? error : failedFreely(error, route.vendor))
    }
    const problem = asVendorError(error, strangerAccount(nameOf(take, route)), 'POST')
    if (!(problem instanceof VendorError) || problem.nothingStarted) return fail(take, context, problem)
    return settleUnanswered(take, context, problem)
  }
  return start(take, context, operation, notes)
}

function start(take: TakeRow, context: TakeContext, operation: JSONValue, notes: string[]): Promise<TakeRow> {
  const watch = { since: clockOf(context).now(), notes }
  return move(take, context, 'running', {
    operation: writeJob(operation as JSONObject, watch),
    failure: null,
  })
}

const nameOf = (take: TakeRow, { vendor }: TakeRoute): string => vendor ?? take.route

/** On a route where trying again is free, a submit without an answer is just one that failed. */
function failedFreely(error: unknown, vendor: string): unknown {
  const problem = asVendorError(error, strangerAccount(vendor), 'POST')
  if (!(problem instanceof VendorError) || problem.reason !== 'unknown-submission') return problem
  return new VendorError('failed', { ...problem.facts, vendor })
}

/** A paid submit that is under way is not cut off at once: that would stop no job, only lose its name. */
function lateSignal(signal: AbortSignal | undefined): AbortSignal | undefined {
  if (!signal) return undefined
  const late = new AbortController()
  const onAbort = (): void => {
    setTimeout(() => late.abort(signal.reason), graceMs).unref()
  }
  signal.addEventListener('abort', onAbort, { once: true })
  return late.signal
}
const graceMs = 5_000

/** Found `submitting` after a crash: nobody knows whether the request arrived. */
async function recover(take: TakeRow, context: TakeContext): Promise<TakeRow> {
  const route = context.routeFor(take.route)
  if (route.repeatable) return send(take, context)
  const detail = 'the program stopped while it was sent'
  return settleUnanswered(
    take,
    context,
    new VendorError('unknown-submission', { vendor: nameOf(take, route), detail }),
  )
}

/** The vendor's books, where one may look into them, tell what became of a submit. */
async function settleUnanswered(take: TakeRow, context: TakeContext, error: VendorError): Promise<TakeRow> {
  const found = await lookFor(take, context)
  if (found)
    return start(take, context, found, ['Found again at the vendor after its submit went unanswered.'])
  const { facts } = error
  if (found === null) {
    return fail(take, context, new VendorError('transient', { ...facts, code: 'vendor-not-arrived' }))
  }
  const unknown = new VendorError('unknown-submission', { vendor: facts.vendor, detail: facts.detail ?? '' })
  return move(take, context, 'unknown', { failure: describe(unknown) })
}

/** A request may still be on its way when its answer is already lost. Milliseconds. */
const lookWaits = [0, 2_000, 5_000, 10_000]

async function lookFor(take: TakeRow, context: TakeContext): Promise<JSONValue | null | undefined> {
  const { findSubmitted } = context.routeFor(take.route)
  if (!findSubmitted) return undefined
  let last: null | undefined
  for (const wait of lookWaits) {
    await clockOf(context).wait(wait, context.signal)
    try {
      const found = await findSubmitted(take.id, context.signal)
      if (found !== null) return found
      last = null
    } catch {
      context.signal?.throwIfAborted()
      last = undefined
    }
  }
  return last
}

/** Looks once more for a take whose submit is `unknown`, where the vendor's books can be looked into. */
export async function findAgain(take: TakeRow, context: TakeContext): Promise<TakeRow> {
  if (take.state !== 'unknown') return take
  const found = await context.routeFor(take.route).findSubmitted?.(take.id, context.signal)
  return found ? start(take, context, found, ['Found again at the vendor.']) : take
}
