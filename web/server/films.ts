/** Films and what is done to them. */
import { Hono } from 'hono'
import { z } from 'zod'
import type { Chats } from '../../agent/chats/chats.ts'
import type { Library } from '../../agent/studio/library.ts'
import type { Author } from '../../agent/studio/view.ts'
import { Operation } from '../../tools/operations/operation.ts'
import { atMost, readJson } from './read-json.ts'

/** Bytes: a script as base64 and a little around it. */
const largestOperation = 8_000_000
const largestWish = 10_000

export const Who = z.object({ id: z.string().min(1).max(120), name: z.string().trim().max(80) })
/** Version the person was looking at; without it nothing is compared. */
export const Base = z.number().int().nonnegative().optional()

const Change = z.object({ operation: Operation, base: Base, author: Who })
/** Name in the trash, as the removal told it. */
const Removed = z.object({ removed: z.string().min(1).max(200) })
const Step = z.object({ base: Base, author: Who })

const byPage = (author: z.infer<typeof Who>): Author => ({ ...author, via: 'page' })

export function filmRoutes(library: Library, chats: Chats) {
  return new Hono()
    .get('/', async (context) => context.json(await library.list()))
    .post('/', atMost(largestWish), async (context) => {
      const desk = await library.create()
      return context.json({ id: desk.id }, 201)
    })
    .get('/:id', async (context) => {
      const desk = await library.open(context.req.param('id'))
      return context.json(await desk.view())
    })
    .delete('/:id', async (context) => {
      const desk = await library.open(context.req.param('id'))
      // An answer that went on would speak of a film that is gone.
      await chats.stop(desk)
      return context.json({ removed: await library.remove(desk.id) })
    })
    .post('/restore', atMost(largestWish), readJson(Removed), async (context) => {
      return context.json({ id: await library.restore(context.req.valid('json').removed) })
    })
    .post('/:id/operations', atMost(largestOperation), readJson(Change), async (context) => {
      const desk = await library.open(context.req.param('id'))
      const { operation, base, author } = context.req.valid('json')
      return context.json(await desk.perform(operation, byPage(author), base))
    })
    .post('/:id/undo', atMost(largestWish), readJson(Step), async (context) => {
      const desk = await library.open(context.req.param('id'))
      const { base, author } = context.req.valid('json')
      return context.json(await desk.undo(byPage(author), base))
    })
    .post('/:id/redo', atMost(largestWish), readJson(Step), async (context) => {
      const desk = await library.open(context.req.param('id'))
      const { base, author } = context.req.valid('json')
      return context.json(await desk.redo(byPage(author), base))
    })
    .get('/:id/history', async (context) => {
      const desk = await library.open(context.req.param('id'))
      return context.json(await desk.history())
    })
}
