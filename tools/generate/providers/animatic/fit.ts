/** Whether the picture holds those it is about. */
import type { Body } from './blocking.ts'
import type { Camera, Frame } from './camera.ts'
import { cameraSpace, focalPixels } from './camera.ts'
import { extentOf } from './figure/extent-figure.ts'
import type { CameraPath } from './moves.ts'
import type { Subject } from './setup.ts'
import type { Vec3 } from './stage.ts'
import type { DrawnShot } from './request.ts'

/** Share of half the frame that may be filled: a camera that moves needs air to move in. */
const filled = { static: 0.94, moving: 0.86 } as const

const tight: readonly DrawnShot['size'][] = ['ECU', 'CU', 'MCU', 'MS']

const falls = ({ pose }: Body): boolean => pose === 'fall'

/** Points that must be seen: heads always, in wide shots and of lying bodies all that sticks out sideways. */
function neededPoints(shot: DrawnShot, { bodies, span }: Subject): { ups: Vec3[]; sides: Vec3[] } {
  const extents = bodies.map(extentOf)
  const heads = extents.flatMap(({ head }) => head)
  const whole = (span !== undefined && bodies.length > 1) || !tight.includes(shot.size)
  const alone = span !== undefined && bodies.length === 1 && (!tight.includes(shot.size) || falls(bodies[0]!))
  const all = whole || alone ? extents.flatMap((extent) => extent.whole) : []
  return { ups: span !== undefined ? [...heads, ...all] : heads, sides: [...heads, ...all] }
}

/** How many times too small the picture is for those it is about; at most 1 when all of them are inside. */
export function overflow(shot: DrawnShot, subject: Subject, camera: Camera, frame: Frame): number {
  const { ups, sides } = neededPoints(shot, subject)
  const focal = focalPixels(camera.lens, frame)
  const see = cameraSpace(camera)
  const air = shot.movement.kind === 'static' ? filled.static : filled.moving
  const across = (point: Vec3): number => {
    const [x, , z] = see(point)
    return z < 0.2 ? 2 : (Math.abs(x) / z) * focal * (2 / frame.width / air)
  }
  const up = (point: Vec3): number => {
    const [, y, z] = see(point)
    return z < 0.2 ? 2 : (Math.abs(y) / z) * focal * (2 / frame.height / air)
  }
  return Math.max(0, ...sides.map(across), ...ups.map(up))
}

/** Moves that leave somebody out at one end on purpose. */
const searching: readonly DrawnShot['movement']['kind'][] = ['pan', 'tilt', 'whip']

/** The most that is missing along a camera's way; 0 where a size or a move may cut people off. */
export function overflowAlong(shot: DrawnShot, subject: Subject, frame: Frame, path: CameraPath): number {
  const many = subject.bodies.length > 1 || (subject.bodies.length === 1 && subject.span !== undefined)
  if ((!many && tight.includes(shot.size)) || searching.includes(shot.movement.kind)) return 0
  const ends = [0, 0.5, 1].map((share) => path(share, share * shot.duration))
  // What is left of the air is the edge itself.
  return Math.max(...ends.map((camera) => overflow(shot, subject, camera, frame))) * (filled.moving + 0.02)
}
