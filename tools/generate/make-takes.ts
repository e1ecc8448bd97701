/** Makes takes: goes on with one that is under way, or plans and makes a new one. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TakeRow } from '../../db/schema.sqlite.ts'
import { Problem } from '../film/errors.ts'
import type { ClipRequest } from './provider.ts'
import { advance, isSettled, type TakeContext } from './take.ts'

/** What one shot asks for. */
export interface TakeOrder {
  shot: string
  /** For messages: `Shot 3`. */
  label: string
  /** One line on what is asked, for whoever watches. */
  note: string
  model: string
  route: string
  /** What the take will be, fit for a caption. */
  made: string
  /** Names everything the picture follows from; a take is stale when its shot asks for another. */
  input: string
  request: ClipRequest
}

/** A route that is free to ask again gets one more try by itself; a paid one never does. */
const freeTries = 2
const pollMs = 120

/** The newest finished take of an order whose file is there. */
export function finishedTake(
  order: Pick<TakeOrder, 'shot' | 'input'>,
  takes: readonly TakeRow[],
  folder: string,
): TakeRow | undefined {
  return takes.findLast(
    (take) =>
      take.shot === order.shot &&
      take.input === order.input &&
      take.state === 'done' &&
      take.file !== null &&
      existsSync(join(folder, take.file)),
  )
}

/**
 * A finished take of the order: one that is under way is gone on with, otherwise a new one is made.
 * @throws Problem naming the shot that could not be made.
 */
export async function makeTake(order: TakeOrder, film: string, context: TakeContext): Promise<TakeRow> {
  const all = await context.store.takes(film)
  const same = all.filter((take) => take.shot === order.shot && take.input === order.input)
  let take = same.findLast((row) => !isSettled(row))
  const { repeatable } = context.routeFor(order.route)
  // It may be running and billed: a new take would buy it a second time.
  const open = repeatable ? undefined : same.find((row) => row.state === 'unknown')
  if (open) throw unmade(order, open)
  const tries = repeatable ? freeTries : 1
  for (let attempt = 1; ; attempt++) {
    take ??= await planTake(order, film, context)
    take = await settleTake(take, context)
    if (take.state === 'done') return take
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

/** Writes the intent to make a take; nothing is asked of anybody yet. `cost` is what may be spent, in US dollars. */
export function planTake(
  { shot, model, route, made, input, request }: TakeOrder,
  film: string,
  { store }: Pick<TakeContext, 'store'>,
  cost = 0,
): Promise<TakeRow> {
  const id = `tk-${crypto.randomUUID()}`
  return store.addTake({ id, film, shot, model, route, label: made, input, request, cost })
}

/** Goes on with a take until nothing more happens to it by itself. */
export async function settleTake(start: TakeRow, context: TakeContext): Promise<TakeRow> {
  let take = start
  while (!isSettled(take)) {
    const next = await advance(take, context)
    if (next.state === take.state) await sleep(pollMs)
    take = next
  }
  return take
}
