/** The conversation about a film. Answers are AI SDK message streams that any page can take up again. */
import { createUIMessageStreamResponse, type UIMessage } from 'ai'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Chats } from '../../agent/chats/chats.ts'
import type { DirectorChunk } from '../../agent/director/messages.ts'
import type { Library } from '../../agent/studio/library.ts'
import { Base, Who } from './films.ts'
import { atMost, readJson } from './read-json.ts'

/** Bytes: a pasted screenplay, or the director's longest answer coming back with a decision. */
const largestMessage = 4_000_000

/** What is read of a part: words and decisions. The rest a page may send along is never looked at. */
const Part = z.looseObject({
  type: z.string().max(120),
  text: z.string().optional(),
  approval: z
    .looseObject({ id: z.string(), approved: z.boolean().optional(), reason: z.string().optional() })
    .optional(),
})

const Message = z.object({
  id: z.string().min(1).max(120),
  role: z.enum(['user', 'assistant']),
  parts: z.array(Part).max(2000),
})

const Saying = z.object({
  message: Message,
  author: Who,
  base: Base,
  locale: z.string().min(2).max(35).default('en'),
  replace: z.string().min(1).max(120).optional(),
})

export function chatRoutes(library: Library, chats: Chats) {
  return new Hono()
    .get('/:id/chat', async (context) => {
      const desk = await library.open(context.req.param('id'))
      return context.json(await chats.read(desk))
    })
    .post('/:id/chat', atMost(largestMessage), readJson(Saying), async (context) => {
      const desk = await library.open(context.req.param('id'))
      const { message, author, base, ...rest } = context.req.valid('json')
      const answer = await chats.say(desk, {
        ...rest,
        base,
        message: message as UIMessage,
        author: { ...author, via: 'chat' },
      })
      return streamed(answer)
    })
    .get('/:id/chat/stream', async (context) => {
      const desk = await library.open(context.req.param('id'))
      const answer = chats.follow(desk)
      return answer ? streamed(answer) : context.body(null, 204)
    })
    .post('/:id/chat/stop', async (context) => {
      const desk = await library.open(context.req.param('id'))
      return context.json({ stopped: await chats.stop(desk) })
    })
}

/** Milliseconds between signs of life while the director thinks. */
const keepAliveMs = 15_000

function streamed(chunks: AsyncGenerator<DirectorChunk>): Response {
  const stream = ReadableStream.from(chunks) as ReadableStream<DirectorChunk>
  return createUIMessageStreamResponse({ stream, keepAliveMs })
}
