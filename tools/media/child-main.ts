/** The other side of `runInChild`: runs one job after another and answers over the process channel. */
import { asProblem } from '../film/disk-problem.ts'
import { Problem } from '../film/errors.ts'
import type { Answer, Job } from './child.ts'

type Order = { type: 'run'; job: string; input: unknown } | { type: 'abort' }

let current: AbortController | undefined

function answer(message: Answer): void {
  // A parent that is gone gets no answer; 'disconnect' below ends this process.
  if (process.connected) process.send?.(message)
}

/** The codec library tells of a full disk in words only. */
function isDiskFull(error: unknown): boolean {
  return error instanceof Error && error.message.includes('No space left on device')
}

async function run(job: string, input: unknown): Promise<void> {
  current = new AbortController()
  try {
    const module = (await import(job)) as { default: Job<unknown, unknown> }
    const output = await module.default(input, {
      signal: current.signal,
      progress: (share) => answer({ type: 'progress', share }),
    })
    answer({ type: 'done', output })
  } catch (thrown) {
    const error = asProblem(isDiskFull(thrown) ? { code: 'ENOSPC' } : thrown, 'the film folder')
    const message = error instanceof Error ? error.message : String(error)
    answer({
      type: 'failed',
      message,
      ...(error instanceof Problem && { kind: error.kind, remedy: error.remedy }),
    })
  }
}

process.on('message', (order: Order) => {
  if (order.type === 'abort') current?.abort()
  else {
    // Canvases and codec frames live outside the heap: left to itself, the collector sees no reason to run.
    void run(order.job, order.input).then(() => globalThis.gc?.())
  }
})
process.on('disconnect', () => process.exit(0))
// Ctrl-C reaches the whole terminal group; the parent decides what stops.
process.on('SIGINT', () => undefined)
