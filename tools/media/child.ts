/**
 * Heavy and native work (codecs, drawing, mixing) runs in watched child processes, so that a hung or
 * crashed codec can never take a film down, and so that the GPL-licensed codec library stays behind a
 * process seam. A job is a module whose default export is `async (input, context) => output`.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { Problem, type ProblemKind } from '../film/errors.ts'

export interface JobContext {
  /** Call at least once per `stallSeconds`: silence means hung. `share` 0…1. */
  progress(share: number): void
  signal: AbortSignal
}
export type Job<Input, Output> = (input: Input, context: JobContext) => Promise<Output>

export interface ChildOptions {
  signal?: AbortSignal
  onProgress?: (share: number) => void
  /** The child is killed when it reports nothing for this long. Default 120. */
  stallSeconds?: number
}

/** What a child answers. Plain data: it crosses a process boundary. */
export type Answer =
  | { type: 'progress'; share: number }
  | { type: 'done'; output: unknown }
  | { type: 'failed'; message: string; kind?: ProblemKind; remedy?: string }

interface Hand {
  process: ChildProcess
  jobs: number
}

/** Native code leaks a little; a fresh process now and then keeps memory level. */
const jobsPerChild = 40
const graceMs = 2_000
const idle: Hand[] = []
const waiting: (() => void)[] = []
let busy = 0

function hire(): Hand {
  const ready = idle.pop()
  if (ready) {
    ready.process.ref()
    ready.process.channel?.ref()
    return ready
  }
  const process = fork(new URL('./child-main.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning', '--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const hand = { process, jobs: 0 }
  process.once('exit', () => {
    const position = idle.indexOf(hand)
    if (position >= 0) idle.splice(position, 1)
  })
  return hand
}

function release(hand: Hand): void {
  hand.jobs += 1
  if (hand.jobs >= jobsPerChild || !hand.process.connected) {
    hand.process.kill('SIGKILL')
    return
  }
  hand.process.unref()
  hand.process.channel?.unref()
  idle.push(hand)
}

async function turn(signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted()
  if (busy < availableParallelism()) {
    busy += 1
    return
  }
  await new Promise<void>((resolve, reject) => {
    const step = (): void => {
      signal?.removeEventListener('abort', leave)
      resolve()
    }
    const leave = (): void => {
      waiting.splice(waiting.indexOf(step), 1)
      reject(signal?.reason)
    }
    waiting.push(step)
    signal?.addEventListener('abort', leave, { once: true })
  })
}

function next(): void {
  const step = waiting.shift()
  if (step) step()
  else busy -= 1
}

/**
 * Runs a job module in a child process; at most one job per core runs at a time, the rest wait their turn.
 * @throws Problem when the job fails, hangs or its process dies; `signal.reason` when aborted.
 */
export async function runInChild<Output>(
  job: URL,
  input: unknown,
  options: ChildOptions = {},
): Promise<Output> {
  await turn(options.signal)
  try {
    return await work<Output>(hire(), job, input, options)
  } finally {
    next()
  }
}

const again = 'Run the same command again; finished work is kept.'
const silent = (seconds: number): Problem =>
  new Problem('media', `A media job went silent for ${seconds} s.`, again)
const ended = (by: string): Problem => new Problem('media', `A media process ended early (${by}).`, again)
const unreachable = (cause: Error): Problem =>
  new Problem('media', 'A media process could not be reached.', again, { cause })
const failed = ({ kind, message, remedy }: Answer & { type: 'failed' }): Problem =>
  new Problem(
    kind ?? 'media',
    message,
    remedy ?? 'Run again; if it stays, report it with the file that caused it.',
  )

function work<Output>(hand: Hand, job: URL, input: unknown, options: ChildOptions): Promise<Output> {
  const { signal, onProgress, stallSeconds = 120 } = options
  return new Promise((resolve, reject) => {
    const child = hand.process
    const fire = (reason: unknown): void => {
      settle()
      child.kill('SIGKILL')
      reject(reason)
    }
    const watch = (): NodeJS.Timeout => setTimeout(() => fire(silent(stallSeconds)), stallSeconds * 1000)
    let watchdog = watch()
    let grace: NodeJS.Timeout | undefined
    const onMessage = (answer: Answer): void => {
      clearTimeout(watchdog)
      watchdog = watch()
      if (answer.type === 'progress') return onProgress?.(answer.share)
      settle()
      release(hand)
      if (signal?.aborted) reject(signal.reason)
      else if (answer.type === 'done') resolve(answer.output as Output)
      else reject(failed(answer))
    }
    const onExit = (code: number | null, by: string | null): void => fire(ended(by ?? `code ${code}`))
    const onAbort = (): void => {
      child.send({ type: 'abort' }, () => undefined)
      grace = setTimeout(() => fire(signal?.reason), graceMs)
    }
    function settle(): void {
      clearTimeout(watchdog)
      clearTimeout(grace)
      child.off('message', onMessage)
      child.off('exit', onExit)
      signal?.removeEventListener('abort', onAbort)
    }
    child.on('message', onMessage)
    child.on('exit', onExit)
    signal?.addEventListener('abort', onAbort, { once: true })
    child.send({ type: 'run', job: job.href, input }, (error) => error && fire(unreachable(error)))
  })
}
