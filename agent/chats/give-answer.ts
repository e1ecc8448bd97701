import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from '../../tools/film/errors.ts'
import type { DirectorChunk } from '../director/messages.ts'
import { asksApproval } from './approvals.ts'
import type { Director, TurnOrder } from './chats.ts'
import { breakOff, keepChunks, keepMessage } from './history.ts'
import { closing, messageOf, problemChunks } from './rebuild.ts'
import type { Turn } from './turn.ts'

/** Milliseconds a director gets to stop by itself. */
const grace = 2_000
/** Milliseconds of streamed words that a crash may lose. */
const keepEvery = 100

type Ending = 'done' | 'stopped' | 'failed'

/**
 * Lets the director answer, hands every chunk to the turn's readers and keeps it; in the end the whole message
 * is kept, also when the answer was stopped or broke off. Never throws.
 */
export async function giveAnswer(director: Director, order: TurnOrder, turn: Turn): Promise<void> {
  const { folder } = order.desk
  const pending: DirectorChunk[] = []
  const keep = (): Promise<void> => keepChunks(folder, turn.id, pending.splice(0))
  let kept = performance.now()
  const say = async (chunk: DirectorChunk): Promise<void> => {
    turn.add(chunk)
    pending.push(chunk)
    if (chunk.type.endsWith('-delta') && performance.now() - kept < keepEvery) return
    kept = performance.now()
    await keep()
  }
  try {
    await say({ type: 'start', messageId: turn.id })
    const ended = await listen(director, order, turn, say)
    const reason = ended === 'stopped' ? breakOff.stopped : breakOff.failed
    for (const chunk of closing(turn.chunks, reason)) await say(chunk)
    await say({ type: 'message-metadata', messageMetadata: { ended, at: Date.now() } })
    await keep()
    const message = await messageOf(turn.id, turn.chunks)
    await keepMessage(folder, message)
    // A question may be answered much later; the rest of the answer then belongs to these chunks.
    if (!asksApproval(message)) await folder.store.dropChunks(folder.film, turn.id)
  } catch (error) {
    // The film's own folder cannot be written: there is nowhere left to say it but the terminal.
    console.error(error)
  }
}

async function listen(
  director: Director,
  order: TurnOrder,
  turn: Turn,
  say: (chunk: DirectorChunk) => Promise<void>,
): Promise<Ending> {
  const over = new AbortController()
  try {
    const stream = await director(order)
    const reader = stream.getReader()
    const leave = (): void => void cancelLater(reader, over.signal)
    if (turn.signal.aborted) leave()
    else turn.signal.addEventListener('abort', leave, { once: true })
    for (let ended: Ending = 'done'; ;) {
      const { done, value } = await reader.read()
      if (done) return turn.signal.aborted ? 'stopped' : ended
      if (value.type === 'error' || value.type === 'data-problem') ended = 'failed'
      for (const chunk of ourChunks(value, turn.id)) await say(chunk)
    }
  } catch (error) {
    if (turn.signal.aborted) return 'stopped'
    if (!(error instanceof Problem)) console.error(error)
    for (const chunk of problemChunks(error instanceof Problem ? error : broken())) await say(chunk)
    return 'failed'
  } finally {
    over.abort()
  }
}

/** A director that does not hear the signal is no longer listened to. */
async function cancelLater(reader: { cancel(): Promise<void> }, over: AbortSignal): Promise<void> {
  try {
    await sleep(grace, undefined, { signal: over })
    await reader.cancel()
  } catch {
    // It stopped by itself.
  }
}

/** Message ids are given here; an error is said in words, so that it is still there after a reload. */
function ourChunks(chunk: DirectorChunk, id: string): DirectorChunk[] {
  if (chunk.type === 'start') return [{ ...chunk, messageId: id }]
  if (chunk.type === 'error') return problemChunks(broken(chunk.errorText))
  return [chunk]
}

const broken = (why = 'The answer broke off.'): Problem =>
  new Problem('model', why, 'Ask again; what was done until then stands.', { code: 'answer-broken' })
