/** Four-legged animals and dragons, built from their species' measures. */
import type { Vec3 } from '../stage.ts'
import type { Actor } from './figure.ts'
import { add, bend, clamp, mix, scale, turnAxes, unit, upright } from './geometry.ts'
import { blend, darker, lighter } from './palette.ts'
import { paintBeastHead } from './beast-head.ts'
import { balls, refine, type Section, type Sketch } from './sketch.ts'
import type { Species } from './species.ts'
import { strokeOn, surfaceOf, fillOn } from './surface.ts'

export interface Beast {
  sketch: Sketch
  actor: Actor
  kind: Species
  coat: string
  /** Shoulder height in metres. */
  tall: number
  has(extra: NonNullable<Species['extra']>[number]): boolean
}

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

function paintTail(beast: Beast, root: Vec3, pitch: number): void {
  const { kind, tall, sketch, coat, actor } = beast
  const { time } = sketch.lens.view
  const wag = Math.sin(time * (actor.mood === 'joyful' || actor.mood === 'comic' ? 9 : 2.4) + actor.seed)
  const shapes: Record<Species['tail'], readonly (readonly [back: number, up: number, thick: number])[]> = {
    up: [
      [0, 0, 0.05],
      [0.14, 0.1, 0.042],
      [0.22, 0.26, 0.036],
      [0.2, 0.42, 0.02],
    ],
    thin: [
      [0, 0, 0.04],
      [0.2, 0.02, 0.035],
      [0.38, 0.16, 0.032],
      [0.44, 0.42, 0.026],
    ],
    bushy: [
      [0, 0, 0.05],
      [0.16, -0.1, 0.1],
      [0.34, -0.24, 0.12],
      [0.52, -0.34, 0.02],
    ],
    short: [
      [0, 0, 0.06],
      [0.05, 0.02, 0.07],
      [0.08, 0.02, 0.05],
    ],
    hair: [
      [0, 0, 0.04],
      [0.12, -0.05, 0.06],
      [0.17, -0.3, 0.075],
      [0.15, -0.58, 0.02],
    ],
    tuft: [
      [0, 0, 0.03],
      [0.12, -0.12, 0.022],
      [0.15, -0.36, 0.02],
      [0.16, -0.44, 0.045],
      [0.16, -0.54, 0.01],
    ],
    dragon: [
      [0, -0.05, 0.17],
      [0.4, -0.18, 0.12],
      [0.85, -0.3, 0.075],
      [1.25, -0.16, 0.04],
      [1.5, 0.06, 0.012],
    ],
  }
  const lift = pitch > 0.5 ? -0.15 : 0
  const points = shapes[kind.tail].map(
    ([back, up, thick], i) =>
      [
        add(root, [
          wag * 0.035 * i * tall,
          Math.max(-root[1] + thick * tall, (up + lift * i * 0.4) * tall),
          -back * tall,
        ]),
        thick * tall,
      ] as const,
  )
  const own = kind.tail === 'hair' ? darker(coat, 0.5) : coat
  sketch.solid(refine(balls(points), 3), own, { nearer: -0.02 })
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

/** Bat wings, spread and beating. */
function paintWings(beast: Beast, at: Vec3): void {
  const { sketch, tall, coat } = beast
  const beat = Math.sin(sketch.lens.view.time * 3.2) * 0.28
  for (const side of [1, -1]) {
    const spot = (out: number, up: number, back: number): Vec3 =>
      add(at, [side * out * tall, (up + out * beat) * tall, -back * tall])
    const [wrist, tip] = [spot(0.55, 0.62, -0.05), spot(1.35, 0.5, 0.35)]
    const web: Vec3[] = [
      at,
      wrist,
      tip,
      spot(0.95, 0.02, 0.6),
      spot(0.62, -0.02, 0.72),
      spot(0.3, -0.02, 0.7),
      spot(0.05, 0, 0.55),
    ]
    sketch.mark(wrist, () => {
      const { brush, lens } = sketch
      const dots = web.map((p) => lens.see(p))
      brush.beginPath()
      dots.forEach((d, i) => {
        const before = dots[i - 1]
        if (i === 0) brush.moveTo(d.x, d.y)
        else if (i < 3) brush.lineTo(d.x, d.y)
        else
          brush.quadraticCurveTo(
            (before!.x + d.x) / 2,
            (before!.y + d.y) / 2 - 0.08 * tall * lens.scale,
            d.x,
            d.y,
          )
      })
      brush.closePath()
      brush.fillStyle = sketch.shade(blend(coat, '#7a2f3a', 0.5), -0.05)
      brush.fill()
      brush.strokeStyle = sketch.shade(darker(coat, 0.3), 0)
      brush.lineWidth = 0.02 * tall * lens.scale
      for (const end of [3, 4, 5]) {
        brush.beginPath()
        brush.moveTo(dots[1]!.x, dots[1]!.y)
        brush.lineTo(dots[end]!.x, dots[end]!.y)
        brush.stroke()
      }
    })
    sketch.solid(
      balls([
        [at, 0.06 * tall],
        [wrist, 0.045 * tall],
        [tip, 0.012 * tall],
      ]),
      coat,
      { nearer: 0.02 },
    )
  }
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

function paintCoat(beast: Beast, trunk: Section[]): void {
  const { sketch, coat, tall } = beast
  if (sketch.pixels < 40) return
  const surface = surfaceOf(sketch, trunk)
  if (beast.has('stripes'))
    for (let stripe = 1; stripe < 10; stripe++)
      for (const side of [1, -1])
        strokeOn(
          sketch,
          surface,
          [0.25, 0.7, 1.15, 1.6].map((a, i) => [side * a, (stripe + 0.25 * i) / 10.5] as const),
          0.03 * tall,
          sketch.shade(darker(coat, 0.75), -0.1),
        )
  if (beast.has('patches'))
    for (const [azimuth, level] of [
      [0.7, 0.3],
      [1.3, 0.55],
      [0.5, 0.75],
      [-0.8, 0.35],
      [-1.2, 0.65],
      [-0.4, 0.8],
      [1.4, 0.8],
      [-1.4, 0.2],
    ] as const)
      fillOn(
        sketch,
        surface,
        Array.from({ length: 9 }, (_, i) => {
          const turn = (i / 9) * 2 * Math.PI
          return [
            azimuth + 0.42 * Math.cos(turn) * (1 + 0.2 * Math.sin(3 * turn)),
            level + 0.085 * Math.sin(turn),
          ] as const
        }),
        sketch.shade(beast.kind.neck > 1 ? '#8a5528' : '#3a2a28', 0),
      )
  if (beast.has('wool') && sketch.pixels > 80) {
    for (let curl = 0; curl < 40; curl++) {
      const azimuth = (curl * 2.4) % (2 * Math.PI)
      strokeOn(
        sketch,
        surface,
        Array.from(
          { length: 6 },
          (_, i) => [azimuth + 0.12 * Math.cos(i), 0.12 + (0.8 * curl) / 40 + 0.025 * Math.sin(i)] as const,
        ),
        0.012 * tall,
        sketch.shade(darker(coat, 0.25), -0.1),
      )
    }
  }
  strokeOn(
    sketch,
    surface,
    Array.from({ length: 9 }, (_, i) => [0, 0.1 + i * 0.1] as const),
    0.03 * tall,
    sketch.shade(lighter(coat, 0.15), 0.3, 0.4),
  )
}
