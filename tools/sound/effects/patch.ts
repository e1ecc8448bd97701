/**
 * The language sounds are written in: a patch is a few layers, each a source through a band and an
 * envelope. A pair is a range from which every rendering draws anew, so no two footsteps are alike.
 */
export type Value = number | readonly [low: number, high: number]

export type Source =
  | 'white'
  | 'pink'
  | 'brown'
  | 'sine'
  | 'triangle'
  | 'saw'
  | 'square'
  /** Random clicks, `density` a second: fire, rain, gravel. */
  | 'crackle'
  /** Struck resonators, `modes`: bells, glass, wood, metal. */
  | 'modes'
  /** A throat: pulses at `pitch` through the formants of `vowels`. */
  | 'throat'

export interface Layer {
  source: Source
  /** Seconds after the patch begins. */
  at?: Value
  seconds: Value
  /** dB against the other layers. */
  level?: Value
  /** Linear rise, seconds. Default 2 ms. */
  attack?: number
  /** Time constant of an exponential fall after the rise, seconds. Without it the layer holds. */
  decay?: Value
  /** Linear fall at the end, seconds. Default 10 ms. */
  release?: number
  /** Hz of tones, throats and modes (which are ratios of it). */
  pitch?: Value
  /** Hz it glides to, evenly in octaves. */
  pitchTo?: Value
  vibrato?: { rate: number; depth: number }
  /** Random wandering of the pitch, share: engines, animals. */
  rough?: number
  /** Frequency modulation: a sine at `ratio` times the pitch, `index` deep. */
  fm?: { ratio: number; index: number }
  /** Hz passed, low and high edge. */
  band?: readonly [low: Value, high: Value]
  /** Where the band moves to by the end. */
  bandTo?: readonly [low: Value, high: Value]
  /** Loudness swinging `rate` times a second, `depth` 0…1. `sharp`: on and off. */
  tremolo?: { rate: Value; depth: number; sharp?: boolean }
  /** Slow random breathing of the loudness, `depth` 0…1, about `rate` times a second. */
  swell?: { rate: number; depth: number }
  density?: Value
  /** Length of one click, seconds. */
  click?: number
  modes?: readonly (readonly [ratio: number, decay: number, level: number])[]
  vowels?: string
  /** The layer again and again. `fade` dB each time, `every` seconds apart. */
  repeat?: { count: Value; every: Value; fade?: number }
}

export interface Patch {
  layers: readonly Layer[]
  /** Loudest tenth of a second against a line of speech, dB. */
  level: number
  /** Overload, 1 = none. */
  drive?: number
}
