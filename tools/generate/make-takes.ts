/** Gives every shot of a film a finished take: one that is there already, or a new one. */
import { availableParallelism } from 'node:os'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TakeRow } from '../../db/schema.sqlite.ts'
import { Problem } from '../film/errors.ts'
import { fingerprint } from '../film/fingerprint.ts'
import { advance, isSettled, type TakeContext } from './take.ts'
import type { ClipRequest } from './provider.ts'

/** What one shot asks for. */
export interface TakeOrder {
  shot: string
  /** For messages: `Shot 3`. */
  label: string
  /** One line on what is asked, for whoever watches. */
  note: string
  model: string
  route: string
  request: ClipRequest
}

export interface MakeTakesOptions extends TakeContext {
  film: string
  orders: readonly TakeOrder[]
  /** Called as takes begin, move on and end; `reused` when nothing had to be made. */
  onTake?: (order: TakeOrder, state: { share: number; done: boolean; reused: boolean }) => void
}

/** A route that is free to ask again gets one more try by itself; a paid one never does. */
const freeTries = 2
const pollMs = 120

/**
 * Returns the chosen take of each shot by shot id. Several takes are made at a time, in film order.
 * @throws Problem naming the shot that could not be made.
 */
export async function makeTakes(options: MakeTakesOptions): Promise<Map<string, TakeRow>> {
  const existing = await options.store.takes(options.film)
  const chosen = new Map<string, TakeRow>()
  const queue = options.orders.values()
  const lane = async (): Promise<void> => {
    for (const order of queue) {
      options.signal?.throwIfAborted()
      const take = await takeFor(order, existing, options)
      chosen.set(order.shot, take)
      await options.store.chooseTake(options.film, order.shot, take.id)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
  return chosen
}

async function takeFor(
  order: TakeOrder,
  existing: readonly TakeRow[],
  options: MakeTakesOptions,
): Promise<TakeRow> {
  const input = fingerprint({ model: order.model, route: order.route, request: order.request })
  const same = existing.filter((take) => take.shot === order.shot && take.input === input)
  const done = same.findLast(
    (take) => take.state === 'done' && take.file && existsSync(join(options.folder, take.file)),
  )
  if (done) {
    options.onTake?.(order, { share: 1, done: true, reused: true })
    return done
  }
  let take = same.findLast((take) => !isSettled(take))
  const { repeatable } = options.routeFor(order.route)
  // It may be running and billed: a new take would buy it a second time.
  const open = repeatable ? undefined : same.find((take) => take.state === 'unknown')
  if (open) throw unmade(order, open)
  const tries = repeatable ? freeTries : 1
  for (let attempt = 1; ; attempt++) {
    take ??= await plan(order, input, options)
    take = await settle(take, order, options)
    if (take.state === 'done') {
      options.onTake?.(order, { share: 1, done: true, reused: false })
      return take
    }
    if (attempt >= tries) break
    take = undefined
  }
  throw unmade(order, take)
}

function unmade({ label }: TakeOrder, { state, failure }: TakeRow): Problem {
  return new Problem(
    'model',
    `${label} could not be made: ${failure?.message ?? state}`,
    failure?.remedy ?? 'Run again.',
  )
}

function plan(order: TakeOrder, input: string, { store, film }: MakeTakesOptions): Promise<TakeRow> {
  const { shot, model, route, request } = order
  return store.addTake({ id: `tk-${crypto.randomUUID()}`, film, shot, model, route, input, request })
}

async function settle(start: TakeRow, order: TakeOrder, options: MakeTakesOptions): Promise<TakeRow> {
  const context: TakeContext = {
    ...options,
    onProgress: (_, share) => options.onTake?.(order, { share, done: false, reused: false }),
  }
  let take = start
  while (!isSettled(take)) {
    const next = await advance(take, context)
    if (next.state === take.state) await sleep(pollMs)
    take = next
  }
  return take
}
