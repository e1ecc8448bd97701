/** Camera movement: a set-up and a movement give the camera at every moment of the shot. */
import { createRandom } from '../../../film/random.ts'
import type { Camera, Frame } from './camera.ts'
import { focalPixels } from './camera.ts'
import { insideRoom } from './obstacles.ts'
import type { Setup } from './setup.ts'
import type { StageSet, Vec3 } from './stage.ts'
import type { DrawnShot } from './request.ts'

export interface MoveBrief {
  movement: DrawnShot['movement']
  setup: Setup
  set: StageSet
  frame: Frame
  /** Seconds. */
  duration: number
  seed: number
}

/** `share` 0 … 1 of the shot, `seconds` since it began. */
export type CameraPath = (share: number, seconds: number) => Camera

const pace = { slow: 0.6, medium: 1, fast: 1.7 } as const

/** Half a steady drift, half a soft start and stop. */
export function ease(share: number): number {
  const at = Math.max(0, Math.min(1, share))
  return 0.35 * at + 0.65 * at * at * (3 - 2 * at)
}

const forward = ({ yaw }: Camera): Vec3 => [Math.sin(yaw), 0, Math.cos(yaw)]
const rightward = ({ yaw }: Camera): Vec3 => [Math.cos(yaw), 0, -Math.sin(yaw)]
const step = (camera: Camera, way: Vec3, metres: number): Camera => ({
  ...camera,
  position: [
    camera.position[0] + way[0] * metres,
    camera.position[1] + way[1] * metres,
    camera.position[2] + way[2] * metres,
  ],
})

type Move = (brief: MoveBrief, force: number) => CameraPath

const dolly: Move = ({ setup, movement }, force) => {
  const { camera, distance } = setup
  const most = Math.min(0.5, 0.26 * force)
  if (movement.direction === 'out') {
    return (share) => step(camera, forward(camera), -distance * most * ease(share))
  }
  // In: the push ends a little nearer than the size asks and begins a little farther off.
  return (share) => step(camera, forward(camera), distance * most * (ease(share) - 0.72))
}

const truck: Move = ({ setup, movement, frame }, force) => {
  const { camera, distance } = setup
  const sign = movement.direction === 'left' ? -1 : 1
  const wide = (frame.width / focalPixels(camera.lens, frame)) * distance
  const way = Math.min(3.2, Math.max(0.2, wide * 0.3 * force))
  return (share) => step(camera, rightward(camera), sign * way * (ease(share) - 0.5))
}

const pan: Move = ({ setup, movement, frame }, force) => {
  const { camera, subject } = setup
  const sign = movement.direction === 'left' ? -1 : 1
  const field = 2 * Math.atan(frame.width / 2 / focalPixels(camera.lens, frame))
  const angle = Math.min(1.2, field * 0.46 * force)
  const rest = subject.bodies.length > 0 ? 1 : 0.5
  return (share) => ({ ...camera, yaw: camera.yaw + sign * angle * (ease(share) - rest) })
}

const tilt: Move = ({ setup, movement, frame }, force) => {
  const { camera, subject } = setup
  const sign = movement.direction === 'down' ? -1 : 1
  const field = 2 * Math.atan(frame.height / 2 / focalPixels(camera.lens, frame))
  const angle = Math.min(0.8, field * 0.55 * force)
  const rest = subject.bodies.length > 0 ? 1 : 0.5
  return (share) => ({ ...camera, pitch: camera.pitch + sign * angle * (ease(share) - rest) })
}

const orbit: Move = ({ setup, movement }, force) => {
  const { camera, target } = setup
  const sign = movement.direction === 'left' ? 1 : -1
  const most = 0.5 * force
  const [x, z] = [camera.position[0] - target[0], camera.position[2] - target[2]]
  return (share) => {
    const turn = sign * most * (ease(share) - 0.5)
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
    return {
      ...camera,
      position: [target[0] + x * cos + z * sin, camera.position[1], target[2] + z * cos - x * sin],
      yaw: camera.yaw + turn,
    }
  }
}

const crane: Move = ({ setup, movement, set }, force) => {
  const { camera, target, distance } = setup
  const down = movement.direction === 'down'
  const ceiling = set.room ? set.room.height - 0.35 - camera.position[1] : Infinity
  const rise = Math.min((0.7 + distance * 0.22) * force, Math.max(0.3, ceiling))
  const across = Math.max(0.3, Math.hypot(target[0] - camera.position[0], target[2] - camera.position[2]))
  const start = Math.atan2(target[1] - camera.position[1], across)
  return (share) => {
    const up = rise * (down ? 1 - ease(share) : ease(share))
    const height = camera.position[1] + up
    // It tips after the subject, yet not all the way: the horizon must be seen to move.
    const follow = Math.atan2(target[1] - height, across) - start
    return {
      ...camera,
      position: [camera.position[0], height, camera.position[2]],
      pitch: camera.pitch + follow * 0.62,
    }
  }
}

const zoom: Move = ({ setup, movement }, force) => {
  const { camera } = setup
  const times = 1 + 0.42 * force
  return (share) => {
    const at = movement.direction === 'out' ? 1 - ease(share) : ease(share)
    return { ...camera, lens: (camera.lens / times) * times ** at }
  }
}

const handheld: Move = ({ setup, seed }, force) => {
  const { camera, distance } = setup
  const random = createRandom(seed)
  const waves = Array.from({ length: 24 }, () => ({
    turn: random.between(0.35, 2.6),
    phase: random.between(0, 6.283),
  }))
  const noise = (from: number, seconds: number): number =>
    waves
      .slice(from, from + 4)
      .reduce((sum, { turn, phase }) => sum + Math.sin(seconds * turn * 2.2 + phase) / (1 + turn), 0) / 1.9
  const shake = (0.55 + 0.45 * force) / (camera.lens / 35) ** 0.6
  return (_share, seconds) => {
    const moved = step(camera, rightward(camera), noise(0, seconds) * 0.02 * Math.min(2, distance) * shake)
    return {
      ...moved,
      position: [moved.position[0], moved.position[1] + noise(4, seconds) * 0.014, moved.position[2]],
      yaw: camera.yaw + noise(8, seconds) * 0.0125 * shake,
      pitch: camera.pitch + noise(12, seconds) * 0.0095 * shake,
      roll: camera.roll + noise(16, seconds) * 0.006,
    }
  }
}

/** Seconds before a whip starts, and seconds it takes. */
const whipTimes = { start: 0.25, length: 0.34 } as const

const whip: Move = ({ setup, movement, duration }) => {
  const { camera } = setup
  const sign = movement.direction === 'left' ? -1 : 1
  const start = Math.min(whipTimes.start, duration * 0.2)
  const length = Math.min(whipTimes.length, duration * 0.4)
  return (_share, seconds) => {
    const at = Math.max(0, Math.min(1, (seconds - start) / length))
    const gone = at < 0.5 ? 2 * at * at : 1 - 2 * (1 - at) ** 2
    return { ...camera, yaw: camera.yaw - sign * 1.35 * (1 - gone) }
  }
}

const still: Move =
  ({ setup }) =>
  () =>
    setup.camera

const moves: Record<DrawnShot['movement']['kind'], Move> = {
  static: still,
  pan,
  tilt,
  dolly,
  truck,
  orbit,
  crane,
  zoom,
  handheld,
  whip,
}

/** Dollying sideways is trucking, and a pan upwards is a tilt: people say so. */
function kindOf({ kind, direction }: DrawnShot['movement']): DrawnShot['movement']['kind'] {
  if (kind === 'dolly' && (direction === 'left' || direction === 'right')) return 'truck'
  if (kind === 'truck' && (direction === 'in' || direction === 'out')) return 'dolly'
  if (kind === 'pan' && (direction === 'up' || direction === 'down')) return 'tilt'
  return kind
}

/** Long shots move a little farther than short ones, never in step with their length. */
export function planMove(brief: MoveBrief): CameraPath {
  const force = pace[brief.movement.speed] * Math.max(0.6, Math.min(1.5, (brief.duration / 4) ** 0.5))
  const path = moves[kindOf(brief.movement)](brief, force)
  return (share, seconds) => {
    const camera = path(share, seconds)
    return { ...camera, position: insideRoom(brief.set, camera.position) }
  }
}
