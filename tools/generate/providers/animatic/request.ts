/** What the animatic is asked to draw: one shot and what it must know of the film. */
import { z } from 'zod'
import { Character, Location } from '../../../film/bible.ts'
import { Shot } from '../../../film/shot.ts'

/** How far a mouth is open, sampled evenly between two moments of the shot in seconds. */
export const LipFlaps = z.object({
  character: z.string(),
  from: z.number().min(0),
  to: z.number().positive(),
  open: z.array(z.number().min(0).max(1)).min(1),
})
export type LipFlaps = z.infer<typeof LipFlaps>

/** `providerOptions.firstcut` of the animatic. */
export const AnimaticOptions = z.object({
  shot: Shot,
  scene: z.object({ number: z.number().int().positive(), heading: z.string() }),
  characters: z.array(Character),
  location: Location,
  /** The slate. Default true. */
  overlay: z.boolean().default(true),
  /** Lip flaps of spoken lines; without them mouths move while a line could be spoken. */
  mouth: z.array(LipFlaps).default([]),
})
export type AnimaticOptions = z.infer<typeof AnimaticOptions>

/** Everything a render depends on. Plain data: it crosses to a child process and is fingerprinted. */
export interface AnimaticInput extends AnimaticOptions {
  /** Seconds. */
  duration: number
  width: number
  height: number
  fps: number
  seed: number
}

export const frameCount = ({ duration, fps }: Pick<AnimaticInput, 'duration' | 'fps'>): number =>
  Math.max(1, Math.round(duration * fps))
