/**
 * What a pose asks of the joints, independent of proportions. Hands are measured from their own shoulder in
 * arm lengths, feet from the ground under their own hip in leg lengths, both [outward, up, forward].
 */
import type { Vec3 } from '../stage.ts'

export interface Stance {
  /** Height of the hips, 1 = standing straight; sitters' hips are set by the seat. */
  hip: number
  /** Hips off the mark in leg lengths, [left, forward]. */
  shift: readonly [number, number]
  /** Torso: bows forward, leans to the own left, twists to the own left; radians. */
  lean: number
  tilt: number
  twist: number
  /** Head against the torso, radians: nods forward, turns left, tips left. */
  nod: number
  look: number
  tip: number
  /** Left, right. */
  hands: readonly [Vec3, Vec3]
  feet: readonly [Vec3, Vec3]
  /** Elbows out 0…1. */
  elbows: number
  /** The whole body laid over to its own right, radians, after spinning about its length. */
  roll: number
  spin: number
  /** Fists, open palms, or a pointing finger of the right hand. */
  grip: 'fist' | 'open' | 'point'
}

export const rest: Stance = {
  hip: 0.995,
  shift: [0, 0],
  lean: 0,
  tilt: 0,
  twist: 0,
  nod: 0,
  look: 0,
  tip: 0,
  hands: [
    [0.17, -0.965, 0.05],
    [0.17, -0.965, 0.05],
  ],
  feet: [
    [0.05, 0, 0.01],
    [0.05, 0, 0.01],
  ],
  elbows: 0.45,
  roll: 0,
  spin: 0,
  grip: 'open',
}

export interface Moment {
  /** Seconds, already offset by the actor's seed. */
  time: number
  /** 0…1 through the shot. */
  progress: number
  /** 0…1: talking. */
  mouth: number
  /** Seat height in leg lengths. */
  seat: number
}

/** A pose is what differs from standing at rest. */
export type PoseAt = (moment: Moment) => Partial<Stance>

/** A sine of this frequency; phase in turns. */
export const wave = (time: number, hertz: number, phase = 0): number =>
  Math.sin(2 * Math.PI * (hertz * time + phase))
