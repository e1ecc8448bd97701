/** What moods do to a face, and the frame its features are drawn in. */
import type { Mood } from '../../../../film/vocabulary.ts'
import type { Vec3 } from '../stage.ts'
import { add, scale } from './geometry.ts'
import type { Skeleton } from './skeleton.ts'
import type { Sketch } from './sketch.ts'
import type { Skull } from './skull.ts'
import { inFrame } from './surface.ts'

/** Brows: inner end up (+) or down, whole brow up; eyes open 0…1.3; mouth corners up, width, parted. */
export interface Expression {
  inner: number
  brow: number
  open: number
  smile: number
  wide: number
  part: number
}

const face = (inner: number, brow: number, open: number, smile: number, wide = 1, part = 0): Expression => ({
  inner,
  brow,
  open,
  smile,
  wide,
  part,
})

export const expressions: Record<Mood, Expression> = {
  neutral: face(0, 0, 1, 0.04),
  calm: face(0.1, 0, 0.88, 0.22),
  tender: face(0.4, 0.1, 0.9, 0.5),
  joyful: face(0.1, 0.45, 0.82, 1, 1.2, 0.3),
  comic: face(0.2, 0.7, 1.1, 0.8, 1.1, 0.15),
  awe: face(0.35, 0.9, 1.25, 0.02, 0.8, 0.38),
  mysterious: face(-0.25, 0.1, 0.72, 0.18),
  tense: face(-0.55, -0.1, 0.95, -0.3, 0.9),
  ominous: face(-0.8, -0.3, 0.78, -0.38, 1.05),
  urgent: face(0.3, 0.55, 1.2, -0.25, 0.95, 0.2),
  melancholy: face(0.75, 0.05, 0.74, -0.5, 0.92),
  triumphant: face(-0.2, 0.35, 0.95, 0.85, 1.15, 0.12),
}

export interface FaceBrief {
  sketch: Sketch
  skull: Skull
  bones: Skeleton
  mood: Mood
  mouth: number
  seed: number
  /** Where the eyes look: unit direction in the body's own axes. */
  gaze: Vec3
}

/** Draws in a frame on the face: x to the own left, y up, in head heights. */
export function onFace(brief: FaceBrief, at: Vec3, yaw: number, paint: () => void): void {
  const { sketch, skull, bones } = brief
  const front = add(scale(bones.head.front, Math.cos(yaw)), bones.head.left, Math.sin(yaw))
  const left = add(scale(bones.head.left, Math.cos(yaw)), bones.head.front, -Math.sin(yaw))
  inFrame(sketch, at, { left, up: bones.head.up, front }, skull.size, paint)
}
