/** A talk about one film: what is typed goes to the director, what it says and does is printed. */
import { randomUUID } from 'node:crypto'
import type { UIMessage } from 'ai'
import { Problem } from '../../tools/film/errors.ts'
import type { Chats } from '../chats/chats.ts'
import type { DirectorMessage } from '../director/messages.ts'
import type { Desk } from '../studio/desk.ts'
import type { Author } from '../studio/view.ts'
import type { ChatInput } from './chat-input.ts'
import { type Ask, createPrinter, type Said } from './chat-printer.ts'

export interface SessionOptions {
  desk: Desk
  chats: Chats
  input: ChatInput
  author: Author
  /** Language tag. */
  locale: string
  write: (text: string) => void
  /** Where a file or a film the director offers lies on this disk. */
  pathOf: (name: string) => string
  signal: AbortSignal
}

const yes = /^\s*(?:y|yes|j|ja)\s*$/i
const no = /^\s*(?:n|no|nein)\s*$/i
const leave = /^\s*(?:exit|quit|:q)\s*$/i

/** The message with a decision on each of its open questions. */
function decided(message: DirectorMessage, decisions: ReadonlyMap<string, boolean>): UIMessage {
  const parts = message.parts.map((part) =>
    'toolCallId' in part && part.state === 'approval-requested'
      ? {
          ...part,
          state: 'approval-responded' as const,
          approval: { ...part.approval, approved: decisions.get(part.approval.id) ?? false },
        }
      : part,
  )
  return { ...message, parts } as UIMessage
}

const says = (text: string): UIMessage => ({
  id: randomUUID(),
  role: 'user',
  parts: [{ type: 'text', text }],
})

/** "2" after a question means its second option. */
function meant(line: string, last: Said | null): string {
  const option = last?.choice?.options[Number(line.trim()) - 1]
  return option ?? line
}

/** Talks until there is nothing more to read. Returns whether every request was met. */
export async function chatSession(options: SessionOptions): Promise<boolean> {
  const { desk, chats, input, author, locale, write, pathOf, signal } = options
  let allMet = true
  let last: Said | null = null
  let unread: string | null = null

  async function say(message: UIMessage): Promise<Said> {
    const printer = createPrinter(write, pathOf)
    const answer = await chats.say(desk, { message, author, locale, base: desk.version() })
    for await (const chunk of answer) printer.chunk(chunk)
    return printer.end()
  }

  /** A line that is neither yes nor no is the next message, and then nothing is approved. */
  async function decide(asks: readonly Ask[]): Promise<Map<string, boolean>> {
    const decisions = new Map<string, boolean>()
    for (const { id, reason } of asks) {
      const line = unread === null ? await input.next(`${reason} Approve? (y/n) `) : null
      decisions.set(id, line !== null && yes.test(line))
      if (line !== null && !yes.test(line) && !no.test(line)) unread = line
    }
    return decisions
  }

  async function turn(message: UIMessage): Promise<void> {
    last = await say(message)
    allMet &&= !last.failed
    while (last.asks.length > 0 && !last.stopped && !signal.aborted) {
      const decisions = await decide(last.asks)
      const asked = (await chats.read(desk)).messages.at(-1)
      if (!asked) return
      last = await say(decided(asked, decisions))
      allMet &&= !last.failed
    }
  }

  while (!signal.aborted) {
    const line: string | null = unread ?? (await input.next('> '))
    unread = null
    if (line === null || leave.test(line)) break
    if (line.trim() === '') continue
    try {
      await turn(says(meant(line, last)))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      allMet = false
      write(`✗ ${error.line}\n`)
    }
  }
  return allMet
}
