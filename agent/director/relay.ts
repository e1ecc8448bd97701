/** Hands a model's answer on to the chat, and ends it well when the model does not. */
import type { DirectorChunk, DirectorMessage } from './messages.ts'
import type { Turn } from './turn.ts'
import { say } from './words.ts'

export type Ending =
  | { kind: 'finished'; finish: Extract<DirectorChunk, { type: 'finish' }> }
  | { kind: 'stopped'; abort: Extract<DirectorChunk, { type: 'abort' }> }
  /** The answer broke off; what broke it was given to `onError`. */
  | { kind: 'broken' }

export interface Relayed {
  ending: Ending
  /** Something a person can read was said. */
  spoke: boolean
  /** The answer waits for the person: a price to agree to, or a question. */
  waits: boolean
}

export interface Relay {
  turn: Turn
  write: (chunk: DirectorChunk) => void
  messages: readonly DirectorMessage[]
  /** Hears of a stream that fails instead of ending. */
  onError: (error: unknown) => undefined
}

type OpenCalls = Map<string, { tool: string; called: boolean }>

/** Calls the person agreed to just now begin the turn. */
function agreedCalls(messages: readonly DirectorMessage[]): OpenCalls {
  const last = messages.at(-1)
  const open: OpenCalls = new Map()
  if (last?.role !== 'assistant') return open
  for (const part of last.parts) {
    if (!('toolCallId' in part) || part.state !== 'approval-responded' || !part.approval.approved) continue
    open.set(part.toolCallId, { tool: part.type.replace(/^tool-/, ''), called: true })
  }
  return open
}

/** Closes the cards of calls that never came to an end, with the truth where one did. */
async function closeCalls(open: OpenCalls, { turn, write }: Relay): Promise<void> {
  for (const [toolCallId, { tool: toolName, called }] of open) {
    const outcome = turn.calls.outcome(toolCallId)
    const errorText = say(turn.locale, 'stopped-call')
    if (outcome) write({ type: 'tool-output-available', toolCallId, output: await outcome })
    else if (called) write({ type: 'tool-output-error', toolCallId, errorText })
    else write({ type: 'tool-input-error', toolCallId, toolName, input: undefined, errorText })
  }
}

/** Some vendors open and close a text before every call; a page would show an empty paragraph. */
function withoutEmptyTexts(write: (chunk: DirectorChunk) => void): (chunk: DirectorChunk) => void {
  const unspoken = new Map<string, DirectorChunk>()
  return (chunk) => {
    if (chunk.type === 'text-start') {
      unspoken.set(chunk.id, chunk)
      return
    }
    if (chunk.type === 'text-delta' || chunk.type === 'text-end') {
      const start = unspoken.get(chunk.id)
      if (start && chunk.type === 'text-delta' && chunk.delta === '') return
      unspoken.delete(chunk.id)
      if (start && chunk.type === 'text-end') return
      if (start) write(start)
    }
    write(chunk)
  }
}

/** What the SDK says of a malformed call is for the model; it reads that with its own next step. */
function inWords(chunk: DirectorChunk, { locale }: Turn): DirectorChunk {
  if (chunk.type === 'tool-input-error') return { ...chunk, errorText: say(locale, 'malformed-call') }
  if (chunk.type === 'tool-output-error') return { ...chunk, errorText: say(locale, 'failed-call') }
  return chunk
}

/** Keeps track of what an answer has open. */
function createLedger(messages: readonly DirectorMessage[]): {
  calls: OpenCalls
  texts: Set<string>
  relayed: Relayed
  note: (chunk: DirectorChunk) => void
} {
  const calls = agreedCalls(messages)
  const texts = new Set<string>()
  const relayed: Relayed = { ending: { kind: 'broken' }, spoke: false, waits: false }
  const note = (chunk: DirectorChunk): void => {
    if (chunk.type === 'text-start') texts.add(chunk.id)
    else if (chunk.type === 'text-end') texts.delete(chunk.id)
    else if (chunk.type === 'text-delta') relayed.spoke ||= chunk.delta.trim() !== ''
    else if (chunk.type === 'start-step') relayed.spoke = false
    else if (chunk.type === 'tool-input-start') {
      calls.set(chunk.toolCallId, { tool: chunk.toolName, called: false })
    } else if (chunk.type === 'tool-input-available') {
      calls.set(chunk.toolCallId, { tool: chunk.toolName, called: true })
      relayed.waits ||= chunk.toolName === 'ask_choice'
    } else if (chunk.type === 'tool-approval-request') {
      calls.delete(chunk.toolCallId)
      relayed.waits ||= chunk.isAutomatic !== true
    } else if (/^tool-(?:output-|input-error)/.test(chunk.type) && 'toolCallId' in chunk) {
      calls.delete(chunk.toolCallId)
    }
  }
  return { calls, texts, relayed, note }
}

/**
 * Writes the answer through, all but its end: what closes it is for the caller to decide. Errors are not written;
 * whoever made the stream has heard of them.
 */
export async function relay(source: ReadableStream<DirectorChunk>, options: Relay): Promise<Relayed> {
  const { calls, texts, relayed, note } = createLedger(options.messages)
  const write = withoutEmptyTexts(options.write)
  const reader = source.getReader()
  for (;;) {
    const chunk = await reader.read().then(({ value }) => value, options.onError)
    if (chunk === undefined) break
    if (chunk.type === 'error') {
      relayed.ending = { kind: 'broken' }
      break
    }
    if (chunk.type === 'finish') relayed.ending = { kind: 'finished', finish: chunk }
    else if (chunk.type === 'abort') relayed.ending = { kind: 'stopped', abort: chunk }
    else {
      note(chunk)
      write(inWords(chunk, options.turn))
    }
  }
  for (const id of texts) write({ type: 'text-end', id })
  await closeCalls(calls, options)
  // An error part is the last word of an answer that may never end by itself.
  if (relayed.ending.kind === 'broken') void reader.cancel().catch(() => undefined)
  return relayed
}
