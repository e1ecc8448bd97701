import type { JSONObject } from '@ai-sdk/provider'
import { z } from 'zod'

/** Name of a picture file below the film folder. */
const FileName = z
  .string()
  .min(1)
  .refine((name) => !name.startsWith('/') && !name.split(/[\\/]/).includes('..'), 'leaves the film folder')

/** Everything a model is asked for. It is stored with the take, so a take can always say what it was. */
export const ClipRequest = z.object({
  prompt: z.string(),
  seconds: z.number().positive(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  fps: z.number().int().positive(),
  seed: z.number().int().nonnegative(),
  negativePrompt: z.string().optional(),
  /** Pictures the clip begins or ends with. */
  frames: z.array(z.object({ at: z.enum(['first', 'last']), file: FileName })).optional(),
  /** Pictures of what is to be seen, by the names the prompt calls them. */
  references: z.array(z.object({ name: z.string(), file: FileName })).optional(),
  /** Whether the model is to make sound; left out where the route has no choice. */
  audio: z.boolean().optional(),
  /** Recurring characters a vendor keeps under a name; the first picture shows the face. */
  elements: z
    .array(z.object({ name: z.string(), description: z.string(), files: z.array(FileName).min(1) }))
    .optional(),
  /** Fine-tuned weights, by address, and how strongly they count. */
  loras: z.array(z.object({ path: z.string(), scale: z.number() })).optional(),
  /** The prompt asks for several shots in one clip, so a cut in it is no fault. */
  multiShot: z.boolean().optional(),
  /** Options of one provider, under its name. */
  providerOptions: z.record(
    z.string(),
    z.custom<JSONObject>((value) => typeof value === 'object' && value !== null),
  ),
})
export type ClipRequest = z.infer<typeof ClipRequest>

/** What adapters tell in `providerMetadata.firstcut`; all optional. */
export const ClipFacts = z.object({
  /** 0…1 */
  progress: z.number().optional().catch(undefined),
  /** One sentence worth keeping, such as a status word nobody knows. */
  note: z.string().optional().catch(undefined),
  /** What the vendor says it charged, in US dollars. */
  cost: z.number().nonnegative().optional().catch(undefined),
  /** Name of the model that really made it, where that is not the one asked for: `WAN 2.2`. */
  servedModel: z.string().optional().catch(undefined),
})
export type ClipFacts = z.infer<typeof ClipFacts>
