import { setTimeout as sleep } from 'node:timers/promises'
import type { TakeFailure, TakeRow } from '../../db/schema.sqlite.ts'
import type { Store } from '../../db/store.ts'
import { Problem } from '../film/errors.ts'
import type { Clock, TakeContext } from './take-context.ts'

/** Moves a take on and tells of it; when somebody else was first, what he wrote is returned. */
export async function move(
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
  return (await context.store.take(take.id)) ?? take
}

export function fail(
  take: TakeRow,
  context: TakeContext,
  error: unknown,
  change?: Parameters<Store['moveTake']>[3],
): Promise<TakeRow> {
  return move(take, context, 'failed', { ...change, failure: describe(error) })
}

export function describe(error: unknown): TakeFailure {
  if (error instanceof Problem) {
    const { message, remedy, code, params } = error
    return { message, remedy, ...(code !== undefined && { code, params }) }
  }
  return {
    message: error instanceof Error ? error.message : String(error),
    remedy: 'Run again to make a new take.',
  }
}

const realClock: Clock = {
  now: () => Date.now(),
  wait: async (ms, signal) => {
    await sleep(ms, undefined, signal && { signal }).catch((error: unknown) => {
      signal?.throwIfAborted()
      throw error
    })
  },
}

export function clockOf({ clock = realClock }: TakeContext): Clock {
  return clock
}
