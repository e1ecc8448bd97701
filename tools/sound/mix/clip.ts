export const buses = ['dialogue', 'music', 'effects', 'ambience'] as const
export type Bus = (typeof buses)[number]

/** A sound file lying on the film's time. Seconds. */
export interface Clip {
  file: string
  bus: Bus
  at: number
  /** How much of it is heard; longer than the file only if it loops. */
  seconds: number
  /** Factor. */
  gain: number
  fadeIn: number
  fadeOut: number
  /** It goes round and round, beginning this far in. */
  loopFrom?: number
}
