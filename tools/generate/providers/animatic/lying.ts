/** What the picture is about when somebody lies: the body along the ground, not the heights of one standing. */
import { extentOf } from './figure/extent-figure.ts'
import type { BodyMarks } from './figure/figure.ts'
import type { Body } from './blocking.ts'
import type { Frame } from './camera.ts'
import { lyingWidth } from './framing.ts'
import type { Subject } from './setup.ts'
import type { Vec3 } from './stage.ts'
import type { DrawnShot } from './request.ts'

export const lies = ({ pose }: Body): boolean => pose === 'lie' || pose === 'fall'

interface Bounds {
  middle: Vec3
  wide: number
  high: number
}

function boundsOf(points: readonly Vec3[]): Bounds {
  const side = (axis: 0 | 1 | 2): [low: number, high: number] => {
    const values = points.map((point) => point[axis])
    return [Math.min(...values), Math.max(...values)]
  }
  const [x, y, z] = [side(0), side(1), side(2)]
  return {
    middle: [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2, (z[0] + z[1]) / 2],
    wide: Math.hypot(x[1] - x[0], z[1] - z[0]),
    high: y[1] - y[0],
  }
}

/** One body alone: near sizes hold its head, wide ones its length. */
export function lyingSubject(shot: DrawnShot, body: Body, marks: BodyMarks, frame: Frame): Subject {
  const { head, whole } = extentOf(body)
  const [face, all] = [boundsOf(head), boundsOf(whole)]
  const near = shot.size === 'ECU' || shot.size === 'CU' || shot.size === 'MCU'
  const toBody = near ? 0 : shot.size === 'MS' ? 0.5 : 1
  const at = ([0, 1, 2] as const).map((axis) => {
    return face.middle[axis] + (all.middle[axis] - face.middle[axis]) * toBody
  }) as unknown as Vec3
  const width = Math.max(
    lyingWidth(shot.size, body.character.look.height),
    toBody === 1 ? all.wide * 1.2 : face.wide * 1.2,
  )
  // Who falls is seen standing first.
  const high = Math.max((width * frame.height) / frame.width, (body.pose === 'fall' ? all.high : 0) * 1.3)
  const middle = at[1] - body.at[1]
  return {
    at: [at[0], body.at[1], at[2]],
    marks,
    // Nobody's face is asked for: the camera stays square to the length of the body.
    turn: 0,
    width,
    bodies: [body],
    lean: 0,
    span: { top: middle + high / 2, bottom: middle - high / 2 },
  }
}
