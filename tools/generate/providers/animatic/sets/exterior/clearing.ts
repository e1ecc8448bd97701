/** The room every outdoor set leaves for the actors and for the master camera, and ways of strewing things round it. */
import type { Random } from '../../../../../film/random.ts'

/** Metres around the mark where nothing stands. */
export const stageRadius = 3.1
/** The camera's lane: nothing tall within this angle of −z out to these metres. */
export const lane = { halfAngle: (35 * Math.PI) / 180, reach: 13 } as const

/** True where a piece may stand that is up to `half` metres wide to either side. */
export function isFree(x: number, z: number, half = 0): boolean {
  const away = Math.hypot(x, z)
  if (away - half < stageRadius) return false
  const angle = Math.atan2(Math.abs(x), -z)
  const margin = Math.asin(Math.min(1, half / away))
  if (away < lane.reach) return angle - margin > lane.halfAngle
  return away > 27 || angle - margin > 0.42
}

export interface Belt {
  inner: number
  outer: number
  /** Azimuths from +z towards +x, default all round. */
  from?: number
  to?: number
  /** Half width kept free of the stage and lane. */
  half?: number
  /** Metres between neighbours. */
  apart?: number
}

/** Up to `count` free places in a ring around the mark, nearer ones as likely as farther ones. */
export function scatter(random: Random, count: number, belt: Belt): { x: number; z: number; away: number }[] {
  const { inner, outer, from = -Math.PI, to = Math.PI, half = 0.4, apart = 0 } = belt
  const places: { x: number; z: number; away: number }[] = []
  for (let tries = 0; places.length < count && tries < count * 12; tries++) {
    const azimuth = random.between(from, to)
    const away = random.between(inner, outer)
    const x = Math.sin(azimuth) * away
    const z = Math.cos(azimuth) * away
    if (!isFree(x, z, half)) continue
    if (apart > 0 && places.some((other) => Math.hypot(other.x - x, other.z - z) < apart)) continue
    places.push({ x, z, away })
  }
  return places
}
