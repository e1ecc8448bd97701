/** Takes being made. What is wanted may change at any time: what still is wanted goes on, the rest is stopped. */
import { availableParallelism } from 'node:os'
import type { TakeRow } from '../../db/schema.sqlite.ts'
import { Problem } from '../../tools/film/errors.ts'
import { makeTake, type TakeOrder } from '../../tools/generate/make-takes.ts'
import type { TakeContext } from '../../tools/generate/take.ts'

interface Flight {
  order: TakeOrder
  stop: AbortController
  take: Promise<TakeRow>
  /** 0 … 1. */
  share: number
}

export interface PoolOptions {
  film: string
  context: Omit<TakeContext, 'signal' | 'onProgress'>
  /** A take begins, moves on or ends. */
  onTake(order: TakeOrder, share: number, done: boolean): void
}

const keyOf = ({ shot, input }: Pick<TakeOrder, 'shot' | 'input'>): string => `${shot}/${input}`

export class TakePool {
  private readonly flights = new Map<string, Flight>()
  private readonly failed = new Map<string, Problem>()
  private readonly options: PoolOptions

  constructor(options: PoolOptions) {
    this.options = options
  }

  /** 0 … 1 while the order is being made. */
  shareOf(order: Pick<TakeOrder, 'shot' | 'input'>): number | null {
    return this.flights.get(keyOf(order))?.share ?? null
  }

  failureOf(order: Pick<TakeOrder, 'shot' | 'input'>): Problem | null {
    return this.failed.get(keyOf(order)) ?? null
  }

  /**
   * Makes the orders, several at a time, in the order given. Ends when all are made or have failed, or at once
   * when the signal says that something else is wanted; what is in the air then goes on.
   */
  async reach(orders: readonly TakeOrder[], signal: AbortSignal): Promise<void> {
    this.stopAllBut(new Set(orders.map(keyOf)))
    const stopped = new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true })
      if (signal.aborted) resolve()
    })
    const queue = orders.values()
    const lane = async (): Promise<void> => {
      for (const order of queue) {
        if (signal.aborted) return
        await Promise.race([this.flight(order), stopped])
      }
    }
    await Promise.all(Array.from({ length: availableParallelism() }, lane))
    signal.throwIfAborted()
  }

  /** Stops everything and waits until it has stopped. */
  async close(): Promise<void> {
    this.stopAllBut(new Set())
    await Promise.allSettled([...this.flights.values()].map((flight) => flight.take))
  }

  /** Failures are forgotten: they may be tried again. */
  forgive(): void {
    this.failed.clear()
  }

  private stopAllBut(wanted: ReadonlySet<string>): void {
    const unwanted = [...this.flights].filter(([key]) => !wanted.has(key))
    for (const [, flight] of unwanted) {
      // What a vendor may bill is fetched whether it still is wanted or not.
      if (this.options.context.routeFor(flight.order.route).repeatable) {
        flight.stop.abort(new Problem('input', 'The shot changed.', 'A new take is made.'))
      }
    }
  }

  private async flight(order: TakeOrder): Promise<void> {
    const key = keyOf(order)
    if (this.failed.has(key)) return
    const running = this.flights.get(key) ?? this.start(key, order)
    try {
      await running.take
    } catch {
      // Kept in `failed`, or stopped on purpose.
    }
  }

  private start(key: string, order: TakeOrder): Flight {
    const { film, context, onTake } = this.options
    const stop = new AbortController()
    const flight: Flight = { order, stop, share: 0, take: Promise.reject(new Error('not begun')) }
    flight.take.catch(() => undefined)
    flight.take = makeTake(order, film, {
      ...context,
      signal: stop.signal,
      onProgress: (_, share) => {
        flight.share = share
        onTake(order, share, false)
      },
    })
    this.flights.set(key, flight)
    onTake(order, 0, false)
    void this.land(key, flight)
    return flight
  }

  private async land(key: string, { order, stop, take }: Flight): Promise<void> {
    try {
      await take
      this.flights.delete(key)
      this.options.onTake(order, 1, true)
    } catch (error) {
      this.flights.delete(key)
      if (stop.signal.aborted) return
      this.failed.set(key, asFailure(error))
      this.options.onTake(order, 0, true)
    }
  }
}

function asFailure(error: unknown): Problem {
  if (error instanceof Problem) return error
  const message = error instanceof Error ? error.message : String(error)
  return new Problem('internal', message, 'Redo the shot; if it happens again, please report it.', {
    cause: error,
  })
}
