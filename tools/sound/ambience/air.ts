import type { SoundName } from '../effects/effect-of.ts'
import type { BedName } from './beds.ts'

/** dB against a line of speech. */
type Bed = readonly [name: BedName, level: number]
/** How often a minute, and how loud; `day` and `night` limit it to those hours. */
export type Happening = readonly [name: SoundName, perMinute: number, level: number, when?: 'day' | 'night']

/** What a place sounds like in clear weather. */
export interface Air {
  beds: readonly Bed[]
  /** Instead of `beds` after dark. */
  night?: readonly Bed[]
  events: readonly Happening[]
}

/** Shorthand for the tables. */
export const air = (
  beds: readonly Bed[],
  events: readonly Happening[] = [],
  night?: readonly Bed[],
): Air => ({
  beds,
  events,
  ...(night && { night }),
})

export const birds: Happening = ['birdsong', 9, -19, 'day']
export const owls: Happening = ['owl', 2.5, -22, 'night']
