/** Four-legged animals and dragons, built from their species' measures. */
import type { Vec3 } from '../stage.ts'
import type { Actor } from './figure.ts'
import { add, bend, clamp, mix, scale, turnAxes, unit, upright } from './geometry.ts'
import { darker } from './palette.ts'
import { type Beast, paintCoat, paintTail, paintWings } from './beast-parts.ts'
import { paintBeastHead } from './beast-head.ts'
import { balls, refine, type Section } from './sketch.ts'

interface Gait {
  /** Body pitch, radians, nose up positive; lowered by a share of the leg. */
  pitch: number
  low: number
  feet(fore: boolean, side: 1 | -1): { forward: number; up: number }
  bob: number
}

function gaitOf(actor: Actor, time: number): Gait {
  const still = { pitch: 0, low: 0, bob: 0.006 * Math.sin(time * 1.6), feet: () => ({ forward: 0, up: 0 }) }
  const moving = (hertz: number, long: number, high: number, pairs: boolean): Gait => ({
    ...still,
    pitch: pairs ? 0.07 * Math.sin(time * hertz * 2 * Math.PI) : 0,
    bob: 0.02 * Math.sin(time * hertz * 4 * Math.PI),
    feet: (fore, side) => {
      const offset = pairs
        ? (fore ? 0 : 0.45) + (side > 0 ? 0.08 : 0)
        : (fore ? 0 : 0.25) + (side > 0 ? 0.5 : 0)
      const phase = 2 * Math.PI * (time * hertz + offset)
      return { forward: long * Math.sin(phase), up: high * Math.max(0, Math.cos(phase)) }
    },
  })
  switch (actor.pose) {
    case 'walk':
    case 'carry':
      return moving(0.9, 0.24, 0.13, false)
    case 'run':
    case 'fight':
      return moving(1.8, 0.5, 0.3, true)
    case 'dance':
      return moving(1.3, 0.12, 0.22, true)
    case 'sit':
      return { ...still, pitch: 0.62, low: 0.18 }
    case 'lie':
    case 'fall':
    case 'crouch':
      return { ...still, low: actor.pose === 'fall' ? 0.52 * clamp(actor.progress * 1.6) : 0.52 }
    case 'climb':
      return { ...moving(1.1, 0.2, 0.2, false), pitch: 0.7 }
    default:
      return still
  }
}

function paintLegs(beast: Beast, hinge: (z: number, y: number, x: number) => Vec3, gait: Gait): void {
  const { kind, tall, sketch, coat } = beast
  for (const fore of [true, false])
    for (const side of [1, -1] as const) {
      const root = hinge(kind.long * (fore ? 0.38 : -0.4), -kind.deep * 0.35, side * (kind.wide * 0.62))
      const step = gait.feet(fore, side)
      const tucked = gait.low > 0.3 ? (fore ? 0.34 : 0.2) : gait.pitch > 0.5 && !fore ? 0.3 : 0
      const stand = kind.long * (fore ? 0.38 : -0.42)
      const foot: Vec3 = [
        side * kind.wide * 0.62 * tall,
        (0.035 + step.up) * tall,
        (gait.pitch > 0.5 && !fore ? root[2] / tall + tucked * 0.6 : stand + step.forward + tucked) * tall,
      ]
      // Standing legs are almost straight.
      const reach = tall * (0.965 - kind.deep * 1.35) * (fore ? 0.505 : 0.53)
      const [knee, end] = bend(
        root,
        foot,
        reach,
        reach,
        fore ? [0, 0, gait.low > 0.3 ? -1 : 0.6] : [0, 0.2, gait.pitch > 0.5 ? 1 : -1],
      )
      const hoof = beast.actor.look.species === 'horse' || kind.tail === 'hair'
      sketch.solid(
        refine(
          balls([
            [root, tall * kind.leg * (fore ? 1.7 : 2.1)],
            [knee, tall * kind.leg * 1.02],
            [end, tall * kind.leg * 0.8],
          ]),
          1,
        ),
        side > 0 ? coat : coat,
        { bias: -0.06 },
      )
      sketch.solid(
        balls([
          [end, tall * kind.leg * 0.85],
          [add(end, [0, -tall * 0.012, tall * kind.leg * 0.9]), tall * kind.leg * 0.75],
        ]),
        hoof ? '#2a2326' : darker(coat, 0.25),
        { nearer: 0.003 },
      )
    }
}

function trunkOf(
  beast: Beast,
  hinge: (z: number, y: number, x: number) => Vec3,
  axes: ReturnType<typeof turnAxes>,
): Section[] {
  const { kind, tall } = beast
  const wool = beast.has('wool') ? 1.12 : 1
  const ring = (z: number, y: number, wide: number, deep: number): Section => ({
    at: hinge(z * kind.long, y * kind.deep, 0),
    side: scale(axes.left, kind.wide * wide * tall * wool),
    front: scale(axes.up, kind.deep * deep * tall * wool),
  })
  const hump = beast.has('hump') ? 0.5 : 0
  return [
    ring(-0.53, 0.1, 0.3, 0.35),
    ring(-0.46, 0.06, 0.8, 0.8),
    ring(-0.3, 0.04, 0.97, 0.96),
    ring(0, -0.04 + hump, 1, 0.93 + hump),
    ring(0.28, -0.02, 1.02, 1.06),
    ring(0.44, 0.02, 0.82, 0.92),
    ring(0.54, 0.08, 0.35, 0.5),
  ]
}

export function paintQuadruped(beast: Beast): void {
  const { kind, tall, sketch, actor, coat } = beast
  const time = sketch.lens.view.time + (actor.seed % 31) * 0.4
  const gait = gaitOf(actor, time)
  const axes = turnAxes(upright, 0, -gait.pitch, 0)
  const middle: Vec3 = [0, tall * (1 - kind.deep - gait.low * (1 - kind.deep * 1.4) + gait.bob), 0]
  // Sitting lowers the rump and keeps the breast up.
  const hinge = (z: number, y: number, x: number): Vec3 =>
    add(add(add(middle, axes.front, z * tall), axes.up, y * tall), axes.left, x * tall)
  paintLegs(beast, hinge, gait)
  const trunk = trunkOf(beast, hinge, axes)
  const fine = sketch.pixels > 300 ? 4 : 2
  paintTail(beast, hinge(-kind.long * 0.5, kind.deep * 0.45, 0), gait.pitch)
  sketch.solid(refine(trunk, fine), coat, {
    nearer: 0.02,
    after: () => paintCoat(beast, trunk),
  })
  if (beast.has('wings')) paintWings(beast, hinge(kind.long * 0.25, kind.deep * 0.8, 0))
  const raise = actor.pose === 'look-up' ? 0.35 : actor.pose === 'work' || actor.pose === 'kneel' ? -0.8 : 0
  const way = unit([0, Math.sin(kind.rise + raise), Math.cos(kind.rise + raise)])
  const breast = hinge(kind.long * 0.42, kind.deep * 0.3, 0)
  const poll = add(breast, way, (kind.neck + kind.head * 0.5) * tall)
  const neck = Math.max(kind.head * 0.62, kind.deep * 0.42) * tall
  sketch.solid(
    refine(
      balls([
        [hinge(kind.long * 0.34, kind.deep * 0.1, 0), kind.deep * 0.78 * tall],
        [add(breast, way, kind.neck * 0.45 * tall), mix(kind.deep * 0.6 * tall, neck, 0.6)],
        [poll, neck * 0.8],
      ]),
      3,
    ),
    coat,
    { nearer: 0.03 },
  )
  paintBeastHead(beast, poll, breast)
}
