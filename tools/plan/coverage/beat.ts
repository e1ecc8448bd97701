import type { Location } from '../../film/bible.ts'
import type { DialogueLine } from '../../film/shot.ts'
import type { Framing, ShotRole, ShotSize } from '../../film/vocabulary.ts'
import type { Moment } from '../draft.ts'

/** What a shot shows beside the moment's own words: a second view of it, or somebody speaking or silent. */
export type View = NearView | StillView | 'subject'
/** The deed again, from elsewhere. */
export type NearView = 'detail' | 'face' | 'near' | 'far'
/** Somebody who speaks or is silent. */
export type StillView = 'listens' | 'watches' | 'silent' | 'speaks'

/** A shot that could be made of a moment, before the camera is chosen. */
export interface Beat {
  moment: Moment
  role: ShotRole
  framing: Framing
  /** Best first; the choice also looks at the shots around it. */
  sizes: readonly ShotSize[]
  /** Not nearer than this, where the thing shown would no longer be one. */
  nearest?: ShotSize
  /** Character ids in the picture, the one it is about first. */
  cast: string[]
  /** What the eye is on. */
  subject: string
  /** What the caption tells. Several shots of one moment share its sentences. */
  told: 'moment' | View
  dialogue: DialogueLine[]
  /** 1 = the film is not whole without it; below that, how much it adds. */
  need: number
  /** A place other than the scene's, such as the outside of the house. */
  elsewhere?: Location
}

export const tellsMoment = (beat: Beat): boolean => beat.told === 'moment'
