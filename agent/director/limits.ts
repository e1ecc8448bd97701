import { Problem } from '../../tools/film/errors.ts'
import type { DirectorMessage } from './messages.ts'
import { textOf } from './turn.ts'

/** What one turn may take. Times in milliseconds. */
export interface TurnLimits {
  /** Calls of the language model. */
  steps: number
  /** The whole turn with its tools; an export waits for the film to be finished. */
  total: number
  /** Until a call is answered, and from then until the first word; a local model may have to be loaded first. */
  firstChunk: number
  /** Between two pieces of an answer. */
  chunk: number
  /** Times a call that failed for a passing reason is tried again. */
  retries: number
}

export const defaultLimits: TurnLimits = {
  steps: 24,
  total: 3_600_000,
  firstChunk: 120_000,
  chunk: 60_000,
  retries: 2,
}

/** Bytes of one message; a longer text is a script and comes as a file. */
const longestMessage = 100_000

/** @throws Problem when a message is empty or longer than a message may be. */
export function checkMessage(message: DirectorMessage): void {
  if (message.role !== 'user') return
  const text = textOf(message)
  if (text.trim() === '') {
    throw new Problem('input', 'The message is empty.', 'Say what should change.', { code: 'message-empty' })
  }
  const bytes = Buffer.byteLength(text, 'utf8')
  if (bytes <= longestMessage) return
  const params = { size: Math.ceil(bytes / 1000), most: longestMessage / 1000 }
  throw new Problem(
    'input',
    `The message is ${params.size} kB long; a message ends at ${params.most} kB.`,
    'Drop the text in as a script file instead.',
    { code: 'message-too-long', params },
  )
}
