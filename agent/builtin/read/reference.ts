/** Places of a message that name shots, scenes, takes or the whole film. */
import type { Shot } from '../../../tools/film/shot.ts'

export interface Reference {
  /** `numbers`: bare figures, which are shots only where a request needs some. `edge`: an end of the film. */
  kind: 'shots' | 'scene' | 'film' | 'numbers' | 'edge' | 'takes'
  /** Shots it names, in film order unless listed otherwise. */
  shots: readonly Shot[]
  /** Scene ids. */
  scenes: readonly string[]
  /** Take numbers; −1 is the last one. */
  takes: readonly number[]
  edge: 'start' | 'end' | undefined
  /** Numbers said that the film has no shot or scene for. */
  unknown: readonly number[]
  /** "her close-ups": whose, when it takes the conversation to tell. */
  whose: 'she' | 'he' | undefined
  /** Token indices, `to` exclusive. */
  from: number
  to: number
}

export function reference(
  kind: Reference['kind'],
  from: number,
  to: number,
  rest: Partial<Reference> = {},
): Reference {
  const none = { shots: [], scenes: [], takes: [], edge: undefined, unknown: [], whose: undefined }
  return { kind, from, to, ...none, ...rest }
}
