/** Joints of one body in one moment, in the body's own metres (left, up, forward of the mark). */
import type { Vec3 } from '../stage.ts'
import type { Body } from './body.ts'
import { add, type Axes, bend, place, scale, turnAxes, upright } from './geometry.ts'
import type { Stance } from './stance.ts'

export interface Limb {
  root: Vec3
  /** Elbow or knee. */
  middle: Vec3
  /** Wrist or ankle. */
  end: Vec3
}

export interface Skeleton {
  pelvis: Vec3
  hips: Axes
  chest: Vec3
  /** Base of the neck. */
  neck: Vec3
  torso: Axes
  /** Chin level under the middle of the head: the head's own origin. */
  chin: Vec3
  head: Axes
  /** Left, right. */
  arms: readonly [Limb, Limb]
  legs: readonly [Limb, Limb]
  stance: Stance
}

/** Lays the whole body over to its own right about the ground under it, its middle staying on the mark. */
function layer(body: Body, stance: Stance): (p: Vec3) => Vec3 {
  if (stance.roll === 0 && stance.spin === 0) return (p) => p
  const share = Math.min(1, Math.abs(stance.roll) / (Math.PI / 2))
  const axes = turnAxes(upright, stance.spin, 0, 0)
  const laid = turnAxes(upright, 0, 0, -stance.roll)
  const thick = body.hip * 0.85 * share
  const slide = body.height * 0.5 * share
  return (p) => {
    const spun = place([0, 0, 0], axes, p[0], p[1], p[2])
    const [left, up, front] = place([0, 0, 0], laid, spun[0], spun[1], spun[2])
    return [left + slide, up + thick, front]
  }
}

function layBones(skeleton: Skeleton, lay: (p: Vec3) => Vec3): Skeleton {
  const origin = lay([0, 0, 0])
  const turn = (d: Vec3): Vec3 => add(lay(d), origin, -1)
  const axes = (a: Axes): Axes => ({ left: turn(a.left), up: turn(a.up), front: turn(a.front) })
  const limb = (l: Limb): Limb => ({ root: lay(l.root), middle: lay(l.middle), end: lay(l.end) })
  return {
    pelvis: lay(skeleton.pelvis),
    hips: axes(skeleton.hips),
    chest: lay(skeleton.chest),
    neck: lay(skeleton.neck),
    torso: axes(skeleton.torso),
    chin: lay(skeleton.chin),
    head: axes(skeleton.head),
    arms: [limb(skeleton.arms[0]), limb(skeleton.arms[1])],
    legs: [limb(skeleton.legs[0]), limb(skeleton.legs[1])],
    stance: skeleton.stance,
  }
}

export function poseSkeleton(body: Body, stance: Stance): Skeleton {
  const { leg } = body
  const arm = body.upperArm + body.foreArm
  const pelvis: Vec3 = [stance.shift[0] * leg, stance.hip * leg, stance.shift[1] * leg]
  const hips = turnAxes(upright, stance.twist * 0.35, stance.lean * 0.3, stance.tilt * -0.4)
  const torso = turnAxes(upright, stance.twist, stance.lean + body.stoop * 0.7, stance.tilt)
  const chest = place(pelvis, torso, 0, body.torso * 0.68, body.height * 0.004)
  const neck = place(pelvis, torso, 0, body.torso * 1.02, -body.height * 0.004)
  const head = turnAxes(
    torso,
    stance.look - stance.twist * 0.7,
    stance.nod - stance.lean * 0.6 - body.stoop * 0.35,
    stance.tip,
  )
  const skull = place(neck, torso, 0, body.neck + body.head * 0.12, body.head * 0.03 + body.stoop * 0.1)
  const chin = place(skull, head, 0, -body.head * 0.12, 0)
  const limbs = ([1, -1] as const).map((side, index) => {
    const shoulder = place(pelvis, torso, side * body.shoulder * 0.95, body.torso * 0.9, -body.height * 0.002)
    const [out, up, front] = stance.hands[index]!
    const hand = add(shoulder, [side * out * arm, up * arm, front * arm])
    const elbowPole: Vec3 = [side * (0.15 + stance.elbows * 0.9), -0.75, -0.7]
    const [elbow, wrist] = bend(shoulder, hand, body.upperArm, body.foreArm, elbowPole)
    const hip = place(pelvis, hips, side * body.hip * 0.52, 0, 0)
    const [footOut, footUp, footFront] = stance.feet[index]!
    const ankle: Vec3 = [
      hip[0] - pelvis[0] + side * footOut * leg,
      body.ankle + footUp * leg,
      footFront * leg,
    ]
    const [knee, heel] = bend(hip, ankle, body.thigh, body.shin, [side * (0.12 + footOut), 0.1, 1])
    return {
      arm: { root: shoulder, middle: elbow, end: wrist },
      leg: { root: hip, middle: knee, end: heel },
    }
  })
  const [leftSide, rightSide] = [limbs[0]!, limbs[1]!]
  const skeleton: Skeleton = {
    pelvis,
    hips,
    chest,
    neck,
    torso,
    chin,
    head,
    arms: [leftSide.arm, rightSide.arm],
    legs: [leftSide.leg, rightSide.leg],
    stance,
  }
  const lay = layer(body, stance)
  return stance.roll === 0 && stance.spin === 0 ? skeleton : layBones(skeleton, lay)
}

/** A unit direction along a limb's last bone. */
export const handWay = (limb: Limb): Vec3 => {
  const way = add(limb.end, limb.middle, -1)
  return scale(way, 1 / (Math.hypot(...way) || 1))
}
