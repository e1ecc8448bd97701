/** The project's own routing cases: one file a category, read and checked once. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ShotContext } from '../tools/route/read-needs.ts'

const Model = z.enum(['sora-2', 'kling-3.0', 'wan-2.1'])

export const RoutingCase = z.object({
  id: z.string(),
  text: z.string().min(1),
  context: ShotContext.optional(),
  /** Models a reader of the article would accept. */
  accept: z.array(Model).min(1),
  /** Models that would be a plain mistake. */
  forbid: z.array(Model),
  category: z.enum([
    'landscape',
    'physics',
    'face',
    'dialogue',
    'camera-move',
    'action',
    'cutaway',
    'experimental',
    'conflict',
  ]),
  /** The article's sentence that says so. */
  why: z.string(),
  source: z.string(),
})
export type RoutingCase = z.infer<typeof RoutingCase>

const folder = join(import.meta.dirname, 'cases')

/**
 * About a third of the cases, drawn by a hash of their text, is never looked at while the router is tuned:
 * the figure on those is the one to quote.
 */
export function isHeldBack({ text }: RoutingCase): boolean {
  return createHash('sha256').update(text).digest()[0]! % 3 === 0
}

/** All cases; a malformed one throws a ZodError. */
export function readCases(): RoutingCase[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return files.sort().flatMap((file) => {
    return z.array(RoutingCase).parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
  })
}
