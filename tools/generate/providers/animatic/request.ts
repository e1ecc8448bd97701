/** What the animatic is asked to draw: one shot and what it must know of the film. */
import { z } from 'zod'
import { Character, Location } from '../../../film/bible.ts'
import { Shot } from '../../../film/shot.ts'
import { plainStyle } from './grade/read-style.ts'

/** How far a mouth is open, sampled evenly between two moments of the shot in seconds. */
export const LipFlaps = z.object({
  character: z.string(),
  from: z.number().min(0),
  to: z.number().positive(),
  open: z.array(z.number().min(0).max(1)).min(1),
})
export type LipFlaps = z.infer<typeof LipFlaps>

/**
 * What of a shot is seen. Its number, id and scene are not: a shot that moves in the film, or whose neighbour
 * does, keeps its picture.
 */
export const DrawnShot = Shot.pick({
  size: true,
  framing: true,
  angle: true,
  lens: true,
  movement: true,
  action: true,
  interior: true,
  timeOfDay: true,
  weather: true,
  mood: true,
  cast: true,
  blocking: true,
  props: true,
  dialogue: true,
  duration: true,
  side: true,
})
export type DrawnShot = z.infer<typeof DrawnShot>

export const DrawnCharacter = Character.pick({ id: true, name: true, look: true })
export type DrawnCharacter = z.infer<typeof DrawnCharacter>

export const DrawnLocation = Location.pick({ id: true, name: true, family: true, interior: true })
export type DrawnLocation = z.infer<typeof DrawnLocation>

/** `providerOptions.firstcut` of the animatic. Parsing leaves only what the picture depends on. */
export const AnimaticOptions = z.object({
  shot: DrawnShot,
  /** `number` may be given and is not drawn. */
  scene: z
    .object({ heading: z.string(), number: z.number().optional() })
    .transform(({ heading }) => ({ heading })),
  characters: z.array(DrawnCharacter),
  location: DrawnLocation,
  /** The slate. Default true. */
  overlay: z.boolean().default(true),
  /** The film's look in free words; only the looks known by name are drawn, and kept. */
  style: z.string().default('').transform(plainStyle),
  /** Lip flaps of spoken lines; without them mouths move while a line could be spoken. */
  mouth: z.array(LipFlaps).default([]),
})
/** As given. */
export type AnimaticOptions = z.input<typeof AnimaticOptions>

/** Everything a render depends on. Plain data: it crosses to a child process and is fingerprinted. */
export interface AnimaticInput extends z.output<typeof AnimaticOptions> {
  /** Seconds. */
  duration: number
  width: number
  height: number
  fps: number
  seed: number
}

export const frameCount = ({ duration, fps }: Pick<AnimaticInput, 'duration' | 'fps'>): number =>
  Math.max(1, Math.round(duration * fps))
