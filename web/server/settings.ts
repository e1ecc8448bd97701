/** Which director answers: the built-in one or a language model. Keys come from the environment only. */
import { Hono } from 'hono'
import { z } from 'zod'
import type { DirectorView } from '../../agent/studio/view.ts'
import { atMost, readJson } from './read-json.ts'

export const DirectorWish = z.object({
  provider: z.enum(['builtin', 'openai', 'compatible', 'anthropic', 'google']),
  model: z.string().trim().min(1).max(200).optional(),
  /** Of an OpenAI-compatible server. */
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
})
export type DirectorWish = z.infer<typeof DirectorWish>

export interface DirectorChoice {
  provider: DirectorView['provider']
  available: boolean
  /** Why it is not available. */
  reason: string | null
  models: string[]
}

export interface StudioSettings {
  director: DirectorView
  choices: DirectorChoice[]
}

export interface DirectorChooser {
  read(): Promise<StudioSettings>
  /** @throws Problem when that director cannot be had here */
  choose(wish: DirectorWish): Promise<StudioSettings>
}

export function settingsRoutes(directors: DirectorChooser) {
  return new Hono()
    .get('/', async (context) => context.json(await directors.read()))
    .put('/', atMost(10_000), readJson(DirectorWish), async (context) =>
      context.json(await directors.choose(context.req.valid('json'))),
    )
}
