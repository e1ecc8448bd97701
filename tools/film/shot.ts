/** A shot: what should be seen and heard between two cuts. A take is one attempt at it. */
import { z } from 'zod'
import {
  Angle,
  Direction,
  Facing,
  Framing,
  Mood,
  MovementKind,
  Pose,
  ShotRole,
  ShotSize,
  SoundEffect,
  TimeOfDay,
  TransitionKind,
  Weather,
} from './vocabulary.ts'

/** One line of speech. Texts stay in the script's own language. */
export const DialogueLine = z.object({
  character: z.string(),
  text: z.string(),
  parenthetical: z.string().optional(),
  /** Where the voice comes from: in the picture, off-screen, or over it. */
  delivery: z.enum(['on', 'off', 'over']),
})
export type DialogueLine = z.infer<typeof DialogueLine>

/** Where a character stands and what the body does. */
export const Blocking = z.object({
  character: z.string(),
  pose: Pose,
  facing: Facing,
  /** Third of the frame, as the eye reads it. */
  place: z.enum(['left', 'centre', 'right', 'background', 'foreground']),
  /** Shape id or word of what is in the hands. */
  holds: z.string().optional(),
})
export type Blocking = z.infer<typeof Blocking>

/** A thing or creature the shot names. `shape` is a word of the prop shelf, or any word where we know no shape. */
export const ShotProp = z.object({
  shape: z.string(),
  label: z.string(),
  /** `focus`: the shot is about it. `set`: it stands there. */
  weight: z.enum(['focus', 'set']),
})
export type ShotProp = z.infer<typeof ShotProp>

export const Transition = z.object({
  kind: TransitionKind,
  /** 0 for a cut. The two shots overlap by this long, so the film shortens by it. */
  seconds: z.number().min(0).max(4),
})
export type Transition = z.infer<typeof Transition>

export const Shot = z.object({
  /** Stable: survives renumbering. */
  id: z.string(),
  /** 1-based position in the film. */
  number: z.number().int().positive(),
  scene: z.string(),
  role: ShotRole,
  size: ShotSize,
  framing: Framing,
  angle: Angle,
  /** Focal length in mm on a 36 mm wide gate (full frame). */
  lens: z.number().min(10).max(300),
  movement: z.object({ kind: MovementKind, direction: Direction, speed: z.enum(['slow', 'medium', 'fast']) }),
  /** What the eye should be on, in the film's language. */
  subject: z.string(),
  /** What happens, one or two sentences in the film's language. Captions and prompts are made from it. */
  action: z.string(),
  location: z.string(),
  interior: z.boolean(),
  timeOfDay: TimeOfDay,
  weather: Weather,
  /** Source and quality, such as "low sun from behind" or "one practical lamp". */
  light: z.string(),
  mood: Mood,
  /** Character ids visible in the shot. */
  cast: z.array(z.string()),
  blocking: z.array(Blocking),
  props: z.array(ShotProp),
  dialogue: z.array(DialogueLine),
  sound: z.array(SoundEffect),
  /** Seconds on a 1/24 s grid. */
  duration: z.number().positive().max(120),
  /** Into the next shot. */
  transition: Transition,
  /** Why this shot is here, one line. */
  intent: z.string(),
  /** The few shots of a film where the picture carries the story. */
  hero: z.boolean(),
  /** Camera side of the 180° line: `a` is the master's side; an over-the-shoulder pair stays on one side. */
  side: z.enum(['a', 'b']),
})
export type Shot = z.infer<typeof Shot>
