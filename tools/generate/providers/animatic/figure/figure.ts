/** The seam between the figures and the stage: what the stage asks of a body, and what it gets. */
import type { Look } from '../../../../film/bible.ts'
import type { Mood, Pose } from '../../../../film/vocabulary.ts'
import type { Brush, PropShape, Vec3, View } from '../stage.ts'

/** One body in one frame. */
export interface Actor {
  look: Look
  /** Feet on the ground; for sitters the floor under the seat. */
  at: Vec3
  /** Radians about y: 0 faces the master camera (−z), π/2 faces +x, π faces away (+z). */
  turn: number
  pose: Pose
  /** Height of the seat for sitters, metres. */
  seat?: number
  mood: Mood
  /** 0 closed … 1 wide open; follows the voice. */
  mouth: number
  /** 0…1 through the shot, for poses that go somewhere (fall, sit down, reach). */
  progress: number
  holds?: PropShape
  /** Where the eyes look, world; default straight ahead. */
  gaze?: Vec3
  /** Fixed per character, so that idle motion differs from one to the other. */
  seed: number
}

/** Heights above the ground in metres, for framing true to the shot size. */
export interface BodyMarks {
  top: number
  eyes: number
  chin: number
  chest: number
  waist: number
  hips: number
  knees: number
}

export type MeasureFigure = (look: Look, pose: Pose, seat?: number) => BodyMarks
export type DrawFigure = (brush: Brush, view: View, actor: Actor) => void
