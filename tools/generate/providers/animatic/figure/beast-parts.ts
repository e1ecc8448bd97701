/** Tails, wings and coats of animals. */
import type { Vec3 } from '../stage.ts'
import type { Actor } from './figure.ts'
import { add } from './geometry.ts'
import { blend, darker, lighter } from './palette.ts'
import { balls, refine, type Section, type Sketch } from './sketch.ts'
import type { Species } from './species.ts'
import { fillOn, strokeOn, surfaceOf } from './surface.ts'

export interface Beast {
  sketch: Sketch
  actor: Actor
  kind: Species
  coat: string
  /** Shoulder height in metres. */
  tall: number
  has(extra: NonNullable<Species['extra']>[number]): boolean
}

/** Tails as chains: how far back, how far up, how thick, in shoulder heights. */
const tails: Record<Species['tail'], readonly (readonly [back: number, up: number, thick: number])[]> = {
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

export function paintTail(beast: Beast, root: Vec3, pitch: number): void {
  const { kind, tall, sketch, coat, actor } = beast
  const { time } = sketch.lens.view
  const wag = Math.sin(time * (actor.mood === 'joyful' || actor.mood === 'comic' ? 9 : 2.4) + actor.seed)
  const lift = pitch > 0.5 ? -0.15 : 0
  const points = tails[kind.tail].map(
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

/** Bat wings, spread and beating. */
export function paintWings(beast: Beast, at: Vec3): void {
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

export function paintCoat(beast: Beast, trunk: Section[]): void {
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
