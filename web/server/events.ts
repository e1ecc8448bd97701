/**
 * What happens to a film while one looks at it, as server-sent events. Every connection begins with `hello`:
 * whoever sees it fetches the film, as nobody knows what was missed. Kept events carry their number, so that
 * a browser that lost the connection is told from there on; progress is only told as it happens.
 */
import { Hono } from 'hono'
import { streamSSE, type SSEStreamingApi } from 'hono/streaming'
import type { Desk } from '../../agent/studio/desk.ts'
import type { StudioEvent } from '../../agent/studio/events.ts'
import type { Library } from '../../agent/studio/library.ts'

/** Milliseconds between signs of life, well below what proxies and browsers wait for. */
const heartbeat = 15_000
/** Milliseconds a browser waits before it comes back. */
const retry = 1_000
/** Events kept for a reader that does not keep up, before progress is left out and then the reader let go. */
const patience = 500

export function eventRoutes(library: Library) {
  return new Hono().get('/:id/events', async (context) => {
    const desk = await library.open(context.req.param('id'))
    const seen = Number.parseInt(context.req.header('last-event-id') ?? '', 10)
    return streamSSE(context, (stream) => tell(stream, desk, Number.isSafeInteger(seen) ? seen : null))
  })
}

async function tell(stream: SSEStreamingApi, desk: Desk, seen: number | null): Promise<void> {
  const waiting: StudioEvent[] = []
  let wake: () => void = () => undefined
  const unwatch = desk.watch((event) => {
    waiting.push(event)
    if (waiting.length > patience) thin(waiting)
    if (waiting.length > patience) stream.abort()
    wake()
  })
  stream.onAbort(() => wake())
  try {
    await stream.writeSSE({ event: 'hello', data: JSON.stringify({ version: desk.version() }), retry })
    let told = seen ?? 0
    for (const event of seen === null ? [] : await desk.events(seen)) {
      await write(stream, event)
      told = event.seq ?? told
    }
    const isNews = newsAfter(told)
    while (!stream.aborted) {
      const event = waiting.shift()
      if (!event) {
        const silent = await sleep(heartbeat, (early) => (wake = early))
        if (silent) await stream.write(': still here\n\n')
      } else if (isNews(event)) await write(stream, event)
    }
  } finally {
    unwatch()
  }
}

async function write(stream: SSEStreamingApi, { seq, kind, data }: StudioEvent): Promise<void> {
  await stream.writeSSE({ event: kind, data: JSON.stringify(data), ...(seq !== null && { id: String(seq) }) })
}

/** @returns whether an event says something that was not told yet; progress is measured oftener than it moves. */
function newsAfter(seq: number): (event: StudioEvent) => boolean {
  let told = seq
  const progress = new Map<string, string>()
  return ({ seq, kind, data }) => {
    if (seq !== null) {
      const isNew = seq > told
      told = Math.max(told, seq)
      return isNew
    }
    const about = kind === 'take' ? `take ${data.shot}` : kind
    const said = JSON.stringify(data)
    if (progress.get(about) === said) return false
    progress.set(about, said)
    return true
  }
}

/** Leaves out progress: the next one says more anyway. */
function thin(waiting: StudioEvent[]): void {
  const kept = waiting.filter((event) => event.seq !== null)
  waiting.splice(0, waiting.length, ...kept)
}

/** @returns whether the whole time went by without `early` being called */
function sleep(ms: number, give: (early: () => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), ms)
    give(() => {
      clearTimeout(timer)
      resolve(false)
    })
  })
}
