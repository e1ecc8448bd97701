import type { SoundEffect } from '../../film/vocabulary.ts'

/**
 * How an effect lies in its shot. `steps`: again and again, that many seconds apart. `bed`: for as long as
 * the shot lasts. `once`: at this share of the shot.
 */
export type Habit =
  | { kind: 'steps'; every: number; variants: number }
  | { kind: 'bed' }
  | { kind: 'once'; share: number }

const bed: Habit = { kind: 'bed' }
const once = (share: number): Habit => ({ kind: 'once', share })

const habits: Partial<Record<SoundEffect, Habit>> = {
  footsteps: { kind: 'steps', every: 0.56, variants: 5 },
  running: { kind: 'steps', every: 0.31, variants: 5 },
  'clock-tick': bed,
  engine: bed,
  crowd: bed,
  fire: bed,
  'machine-hum': bed,
  heartbeat: bed,
  hoofbeats: bed,
  siren: bed,
  rocket: bed,
  typing: bed,
  'sea-wave': bed,
  'wind-gust': bed,
  train: bed,
  aircraft: bed,
  birdsong: bed,
  'water-drip': bed,
  applause: bed,
  'door-open': once(0.08),
  'door-close': once(0.62),
  thunder: once(0.12),
  knock: once(0.12),
  'phone-ring': once(0.05),
  'car-pass': once(0),
  whoosh: once(0.05),
}

/** Everything else happens once, where the eye has arrived. */
export const habitOf = (effect: SoundEffect): Habit => habits[effect] ?? once(0.32)
