import type { DialogueLine } from '../../film/shot.ts'
import type { Framing, ShotRole, ShotSize } from '../../film/vocabulary.ts'
import type { Moment } from '../draft.ts'

/** A shot that could be made of a moment, before the camera is chosen. */
export interface Beat {
  moment: Moment
  role: ShotRole
  framing: Framing
  /** Best first; the choice also looks at the shots around it. */
  sizes: readonly ShotSize[]
  /** Character ids in the picture, the one it is about first. */
  cast: string[]
  /** What the eye is on. */
  subject: string
  /** What is told; empty = the moment's own text. */
  action: string
  dialogue: DialogueLine[]
  /** 1 = the film is not whole without it; below that, how much it adds. */
  need: number
}

export const tellsMoment = (beat: Beat): boolean => beat.action === ''
