/** How bodies get about during a shot, and whether the camera goes along. */
import type { Body } from './blocking.ts'
import type { Camera, Frame } from './camera.ts'
import { focalPixels } from './camera.ts'
import { freeWalk } from './obstacles.ts'
import type { Setup } from './setup.ts'
import type { StageSet, Vec3 } from './stage.ts'
import type { DrawnShot } from './request.ts'

export interface Travel {
  /** Metres from where the body was placed. */
  body(body: Body, seconds: number): Vec3
  camera(seconds: number): Vec3
}

export interface TravelBrief {
  bodies: readonly Body[]
  shot: DrawnShot
  setup: Setup
  frame: Frame
  set: StageSet
}

/** Metres anybody walks in a room, where the camera does not go along far. */
const indoors = 2
/** Metres anybody climbs in one shot. */
const highest = 1.3

/** Metres two people keep when they meet. */
const apart = 0.7

/** How far a body walks before it meets somebody; who comes towards it walks half of the way. */
function untilMeeting(moved: Body, bodies: readonly Body[], way: Vec3): number {
  const free = bodies.map((other) => {
    if (other === moved) return Infinity
    const [x, z] = [other.at[0] - moved.at[0], other.at[2] - moved.at[2]]
    const ahead = x * way[0] + z * way[2]
    const aside = Math.abs(x * way[2] - z * way[0])
    if (ahead <= 0 || aside > 0.6) return Infinity
    const towards = other.velocity[0] * way[0] + other.velocity[2] * way[2]
    if (towards > 0) return Infinity
    return Math.max(0, (ahead - apart) * (towards < 0 ? 0.5 : 1))
  })
  return Math.min(Infinity, ...free)
}

export function goAlong(camera: Camera, by: Vec3): Camera {
  const [x, y, z] = camera.position
  return { ...camera, position: [x + by[0], y + by[1], z + by[2]] }
}

/**
 * Walkers cover ground; a camera that travels goes along with them, and one that stands still sees them cross
 * its picture without losing them. Climbers rise, and near cameras rise with them.
 */
export function planTravel({ bodies, shot, setup, frame, set }: TravelBrief): Travel {
  // Between furniture nobody gets far, and the camera would end up in it.
  const goes = !set.room && ['dolly', 'truck', 'handheld', 'crane'].includes(shot.movement.kind)
  const lead = setup.subject.bodies.find(({ velocity }) => velocity.some((part) => part !== 0))
  const wide = (setup.distance * frame.width) / focalPixels(setup.camera.lens, frame)
  const crossing = shot.size === 'LS' || shot.size === 'MLS' || shot.size === 'ELS'
  const most = goes ? Infinity : Math.min(wide * (crossing ? 0.5 : 0.3), set.room ? indoors : Infinity)
  const body = (moved: Body, seconds: number): Vec3 => {
    const [x, up, z] = moved.velocity
    if (up > 0) {
      const rise = Math.min(
        up * shot.duration,
        highest,
        (set.room?.height ?? Infinity) - moved.look.height - 0.9,
      )
      return [0, Math.max(0, rise) * (seconds / shot.duration), 0]
    }
    const speed = Math.hypot(x, z)
    if (speed === 0) return [0, 0, 0]
    const whole = Math.min(most, speed * shot.duration, setup.distance < 1 ? 0.2 : Infinity)
    const way: Vec3 = [x / speed, 0, z / speed]
    const before = freeWalk(set, moved.at, [-way[0], 0, -way[2]], whole / 2)
    const after = Math.min(freeWalk(set, moved.at, way, whole / 2), untilMeeting(moved, bodies, way))
    const metres = -before + (before + after) * (seconds / shot.duration)
    return [way[0] * metres, 0, way[2] * metres]
  }
  const camera = (seconds: number): Vec3 => {
    if (!lead) return [0, 0, 0]
    const [x, up, z] = body(lead, seconds)
    if (lead.velocity[1] > 0) return [0, up * (crossing ? 0.55 : 0.9), 0]
    return goes ? [x, 0, z] : [0, 0, 0]
  }
  return { body, camera }
}
