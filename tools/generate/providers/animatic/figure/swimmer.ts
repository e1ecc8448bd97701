/** Fish, whales and snakes. Their look's height is the length of the body. */
import type { Vec3 } from '../stage.ts'
import type { Actor } from './figure.ts'
import { blend, darker, lighter } from './palette.ts'
import { balls, refine, type Section, type Sketch } from './sketch.ts'
import type { swimmers } from './flyers-and-swimmers.ts'

type Swimmer = (typeof swimmers)[string]

type Fin = (points: readonly (readonly [number, number, number])[], nearer: number) => void

/** Tail and back. */
function paintFins(fish: Swimmer, fin: Fin): void {
  if (fish.fluke)
    for (const side of [1, -1])
      fin(
        [
          [0, 0, -0.44],
          [side * 0.16, 0.03, -0.56],
          [side * 0.05, 0, -0.5],
        ],
        0,
      )
  else {
    fin(
      [
        [0, 0, -0.4],
        [0, 0.17, -0.56],
        [0, 0.02, -0.48],
      ],
      -0.001,
    )
    fin(
      [
        [0, 0, -0.4],
        [0, -0.15, -0.55],
        [0, -0.01, -0.48],
      ],
      -0.001,
    )
  }
  fin(
    [
      [0, fish.deep * 0.75, 0.08],
      [0, fish.deep + fish.fin, -0.08],
      [0, fish.deep * 0.6, -0.14],
    ],
    -0.002,
  )
}

/** Side fins and eyes. */
function paintSides(
  sketch: Sketch,
  fish: Swimmer,
  long: number,
  at: (x: number, y: number, z: number) => Vec3,
  fin: Fin,
): void {
  for (const side of [1, -1]) {
    fin(
      [
        [side * fish.deep * 0.55, -fish.deep * 0.4, 0.16],
        [side * (fish.deep + 0.1), -fish.deep - 0.06, 0.0],
        [side * fish.deep * 0.55, -fish.deep * 0.5, 0.05],
      ],
      0.05 * long,
    )
    if (sketch.lens.direct([side, 0, 0.4])[2] > 0.1) continue
    const eye = at(side * fish.deep * 0.52, fish.deep * 0.18, 0.36)
    const size = long * (fish.deep > 0.2 && !fish.fluke ? 0.032 : 0.014)
    sketch.solid(balls([[eye, size]]), fish.fluke ? '#10131a' : '#f6efe2', {
      nearer: 0.2 * long,
      rimless: true,
    })
    sketch.solid(balls([[eye, size * 0.6]]), '#10131a', { nearer: 0.21 * long, rimless: true })
  }
}

export function paintSwimmer(sketch: Sketch, actor: Actor, fish: Swimmer): void {
  const long = actor.look.height
  const time = sketch.lens.view.time + (actor.seed % 13) * 0.4
  const float = long * (fish.deep + 0.14) + 0.04 * long * Math.sin(time * 1.1)
  const swing = (z: number): number => Math.sin(time * 4 - z * 4) * 0.06 * (0.5 - z)
  const at = (x: number, y: number, z: number): Vec3 => [
    (x + (fish.fluke ? 0 : swing(z))) * long,
    float + (y + (fish.fluke ? swing(z) * 0.8 : 0)) * long,
    z * long,
  ]
  const ring = (z: number, deep: number, drop = 0): Section => ({
    at: at(0, drop, z),
    side: [deep * fish.deep * 0.7 * long, 0, 0],
    front: [0, deep * fish.deep * long, 0],
  })
  const fin = (points: readonly (readonly [number, number, number])[], nearer: number): void => {
    sketch.solid(
      balls(points.map(([x, y, z], i) => [at(x, y, z), long * (i === 0 ? 0.02 : 0.008)] as const)),
      darker(fish.coat, 0.15),
      {
        nearer,
        whole: true,
      },
    )
  }
  paintFins(fish, fin)
  const rings = [
    ring(-0.45, 0.18),
    ring(-0.3, 0.4),
    ring(-0.05, 0.88),
    ring(0.15, 1),
    ring(0.32, 0.86, -0.01),
    ring(0.45, 0.5, -0.02),
    ring(0.5, 0.12, -0.02),
  ]
  sketch.solid(refine(rings, 5), fish.coat)
  sketch.solid(
    refine(
      [
        ring(-0.25, 0.3, -0.05 * fish.deep),
        ring(0.1, 0.72, -fish.deep * 0.26),
        ring(0.36, 0.55, -fish.deep * 0.24),
        ring(0.45, 0.2, -fish.deep * 0.2),
      ],
      4,
    ),
    fish.belly,
    { nearer: 0.01 * long, rimless: true },
  )
  paintSides(sketch, fish, long, at, fin)
}

/** A snake or worm: coiled at rest, winding when it moves, its head raised. */
export function paintSnake(sketch: Sketch, actor: Actor): void {
  const long = actor.look.height
  const time = sketch.lens.view.time + (actor.seed % 13) * 0.4
  const coat = blend('#5d8a3e', actor.look.colour, 0.4)
  const wind = actor.pose === 'walk' || actor.pose === 'run' ? 3 : 0.6
  const thick = long * 0.035
  const body = Array.from({ length: 15 }, (_, i) => {
    const share = i / 14
    const lift = Math.max(0, share - 0.72) * 0.9
    const at: Vec3 = [
      Math.sin(share * 11 - time * wind) * 0.11 * long * (1 - share * 0.5),
      thick + lift * long,
      (share * 0.75 - 0.4 - lift * 0.35) * long,
    ]
    return [at, thick * Math.min(1, 0.25 + share * 2)] as const
  })
  sketch.solid(refine(balls(body), 3), coat)
  const [neck] = body.at(-1)!
  const head: Vec3 = [neck[0], neck[1] + thick * 0.4, neck[2] + thick * 1.8]
  sketch.solid(
    balls([
      [neck, thick],
      [head, thick * 1.15],
      [[head[0], head[1] - thick * 0.3, head[2] + thick * 1.2], thick * 0.7],
    ]),
    lighter(coat, 0.08),
    { nearer: 0.05 * long },
  )
  for (const side of [1, -1])
    sketch.solid(
      balls([[[head[0] + side * thick * 0.9, head[1] + thick * 0.5, head[2] + thick * 0.5], thick * 0.28]]),
      '#e8c63e',
      { nearer: 0.06 * long, rimless: true },
    )
}
