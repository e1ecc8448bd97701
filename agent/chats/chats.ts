/**
 * The conversations with the director, one for each film. What a person says is kept before the director
 * hears it; what the director says is kept while it is said, so that a page that is reloaded, or a studio that
 * is started again, has all of it.
 */
import type { UIMessage } from 'ai'
import { Problem } from '../../tools/film/errors.ts'
import { checkMessage } from '../director/limits.ts'
import type { DirectorChunk, DirectorMessage } from '../director/messages.ts'
import type { Desk } from '../studio/desk.ts'
import type { Author } from '../studio/view.ts'
import { asksApproval, notAsked, withDecisions } from './approvals.ts'
import { hasEnded, keepChunks, keepMessage, loadChunks, loadMessages, recover, rewind } from './history.ts'
import { giveAnswer } from './give-answer.ts'
import { Turn } from './turn.ts'

export interface TurnOrder {
  desk: Desk
  /** The whole conversation; the last one is to be answered, or to be gone on with. */
  messages: DirectorMessage[]
  author: Author
  /** Version of the film the person was looking at. */
  base: number | undefined
  /** Language of the person, such as `de`. */
  locale: string
  signal: AbortSignal
}
/** Whoever answers. */
export type Director = (order: TurnOrder) => Promise<ReadableStream<DirectorChunk>>

export interface Saying extends Pick<TurnOrder, 'author' | 'base' | 'locale'> {
  /** A person's words, or the director's last message with the decisions on what it asked. */
  message: UIMessage
  /** Message these words take the place of; everything after it is forgotten, the film stays as it is. */
  replace?: string | undefined
}

export interface Chats {
  /** Oldest first, and whether the director is speaking. */
  read(desk: Desk): Promise<{ messages: DirectorMessage[]; active: boolean }>
  /** Begins a turn and gives its chunks as they come. @throws Problem when it cannot be said. */
  say(desk: Desk, saying: Saying): Promise<AsyncGenerator<DirectorChunk>>
  /** The answer being given, from its first word; null when nobody speaks. */
  follow(desk: Desk): AsyncGenerator<DirectorChunk> | null
  /** Ends the answer being given. Returns whether there was one. */
  stop(desk: Desk): Promise<boolean>
  /** Ends all of them. */
  close(): Promise<void>
}

export function createChats(director: Director): Chats {
  /** By film; null while a turn is being prepared. */
  const turns = new Map<string, Turn | null>()
  return {
    read: async (desk) => ({ messages: await read(desk, turns.has(desk.id)), active: turns.has(desk.id) }),
    async say(desk, saying) {
      if (turns.has(desk.id)) throw busy()
      turns.set(desk.id, null)
      try {
        const { messages, turn } = await prepare(desk, saying)
        const from = turn.chunks.length
        turns.set(desk.id, turn)
        const order: TurnOrder = { ...saying, desk, messages, signal: turn.signal }
        void giveAnswer(director, order, turn).finally(() => {
          turns.delete(desk.id)
          turn.end()
        })
        return turn.follow(from)
      } catch (error) {
        turns.delete(desk.id)
        throw error
      }
    },
    follow: (desk) => turns.get(desk.id)?.follow() ?? null,
    async stop(desk) {
      const turn = turns.get(desk.id)
      await turn?.stop()
      return turn !== undefined && turn !== null
    },
    async close() {
      await Promise.all([...turns.values()].map(async (turn) => turn?.stop()))
    },
  }
}

async function read(desk: Desk, active: boolean): Promise<DirectorMessage[]> {
  const messages = await loadMessages(desk.folder)
  const last = messages.at(-1)
  if (active || last?.role !== 'assistant' || hasEnded(last)) return messages
  return [...messages.slice(0, -1), await recover(desk.folder, last)]
}

interface Prepared {
  messages: DirectorMessage[]
  turn: Turn
}

async function prepare(desk: Desk, saying: Saying): Promise<Prepared> {
  const messages = await read(desk, false)
  return saying.message.role === 'assistant'
    ? decide(desk, messages, saying.message)
    : ask(desk, messages, saying)
}

/** A person's words: kept first, so that they are there whatever becomes of the answer. */
async function ask(desk: Desk, messages: DirectorMessage[], saying: Saying): Promise<Prepared> {
  const parts: DirectorMessage['parts'] = [{ type: 'text', text: wordsIn(saying.message) }]
  checkMessage({ id: saying.message.id, role: 'user', parts })
  const place = saying.replace === undefined ? undefined : placeOf(messages, saying.replace)
  const stay = place === undefined ? messages : await rewind(desk.folder, messages, place)
  const before = place === undefined ? stay : stay.slice(0, -1)
  const last = before.at(-1)
  // A question that was not answered but talked past is never gone on with.
  if (last && asksApproval(last)) await desk.folder.store.dropChunks(desk.folder.film, last.id)
  const said: DirectorMessage = {
    id: place === undefined ? `msg-${crypto.randomUUID()}` : stay[place]!.id,
    role: 'user',
    parts,
    metadata: {
      author: saying.author.name,
      at: Date.now(),
      sentAs: saying.message.id,
      ...(place !== undefined && { replaced: true }),
    },
  }
  await keepMessage(desk.folder, said)
  const turn = new Turn(`msg-${crypto.randomUUID()}`)
  await keepMessage(desk.folder, { id: turn.id, role: 'assistant', parts: [] })
  return { messages: [...before, said], turn }
}

/** A yes or no: the same message goes on where it asked. */
async function decide(desk: Desk, messages: DirectorMessage[], sent: UIMessage): Promise<Prepared> {
  const last = messages.at(-1)
  if (last?.id !== sent.id || !asksApproval(last)) throw notAsked()
  const { message, chunks } = withDecisions(last, sent)
  const { ended: _, ...metadata } = message.metadata ?? {}
  const open = { ...message, metadata }
  const said = await loadChunks(desk.folder, open.id)
  await keepChunks(desk.folder, open.id, chunks)
  await keepMessage(desk.folder, open)
  return { messages: [...messages.slice(0, -1), open], turn: new Turn(open.id, [...said, ...chunks]) }
}

/** Only text counts: files come as operations. */
const wordsIn = (message: UIMessage): string =>
  message.parts
    .flatMap((part) => (part.type === 'text' ? [part.text] : []))
    .join('\n')
    .trim()

/** A page knows its own words by the id it gave them until it is loaded again. */
function placeOf(messages: readonly DirectorMessage[], id: string): number {
  const place = messages.findLastIndex(
    (message) => message.role === 'user' && (message.id === id || message.metadata?.sentAs === id),
  )
  if (place >= 0) return place
  throw new Problem('conflict', 'That message is gone.', 'Look at the conversation again.', {
    code: 'message-unknown',
  })
}

const busy = (): Problem =>
  new Problem('conflict', 'The director is still speaking.', 'Wait for the answer, or stop it first.', {
    code: 'chat-busy',
  })
