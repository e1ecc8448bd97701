/** Robots: boxy or round, with jointed pipes for limbs and eyes that act. Variations come from the look. */
import { hashSeed } from '../../../../film/random.ts'
import type { Actor } from './figure.ts'
import { type Body, bodyOf } from './body.ts'
import { add, between, place, scale } from './geometry.ts'
import { paintHeld } from './held.ts'
import { bonesOf } from './human.ts'
import { type Model, paintRobotHead } from './robot-head.ts'
import { handWay, type Skeleton } from './skeleton.ts'
import { blend, darker } from './palette.ts'
import { balls, refine, type Section, type Sketch } from './sketch.ts'
import { fillOn, dotOn, strokeOn, surfaceOf, type SurfacePoint } from './surface.ts'

function robotModel(actor: Actor): Model {
  const { look } = actor
  const draw = hashSeed(`${look.colour}${look.accent}${look.height}`)
  return {
    square: draw % 3 !== 0,
    antennas: ([1, 2, 1, 0] as const)[(draw >> 4) % 4]!,
    eye: (['round', 'round', 'tall', 'bar'] as const)[(draw >> 8) % 4]!,
    shell: blend('#c9cdd2', look.colour, 0.72),
    pipe: '#565a68',
    glow: blend('#9ff0ff', look.accent, 0.35),
  }
}

function paintLimbs(sketch: Sketch, body: Body, bones: Skeleton, model: Model): void {
  const h = body.height
  for (const index of [0, 1] as const) {
    const arm = bones.arms[index]
    const leg = bones.legs[index]
    for (const [limb, thin] of [
      [arm, 0.017],
      [leg, 0.022],
    ] as const) {
      sketch.solid(
        balls([
          [limb.root, h * thin],
          [limb.middle, h * thin],
          [limb.end, h * thin],
        ]),
        model.pipe,
      )
      sketch.solid(
        balls([
          [between(limb.middle, limb.end, 0.22), h * thin * 1.35],
          [between(limb.middle, limb.end, 0.88), h * thin * 1.75],
        ]),
        model.shell,
        { nearer: 0.004 },
      )
      for (const joint of [limb.root, limb.middle])
        sketch.solid(balls([[joint, h * thin * 1.6]]), darker(model.shell, 0.3), { nearer: 0.008 })
    }
    const way = handWay(arm)
    const palm = add(arm.end, way, h * 0.018)
    sketch.solid(
      balls([
        [arm.end, h * 0.026],
        [palm, h * 0.03],
      ]),
      darker(model.shell, 0.2),
      { nearer: 0.012 },
    )
    for (const finger of [-1, 0, 1]) {
      const root = add(palm, bones.torso.left, finger * h * 0.018)
      sketch.solid(
        balls([
          [root, h * 0.011],
          [add(root, way, h * 0.042), h * 0.009],
        ]),
        model.pipe,
        { nearer: 0.01 },
      )
    }
    const sole: Section[] = [0.0, 0.5, 1].map((level) => ({
      at: add([leg.end[0], leg.end[1] - body.ankle * (1 - level), leg.end[2]], bones.hips.front, h * 0.022),
      side: scale(bones.hips.left, h * (0.05 - 0.02 * level)),
      front: scale(bones.hips.front, h * (0.068 - 0.026 * level)),
      square: model.square,
    }))
    sketch.solid(sole, model.shell, { nearer: 0.006, bias: -0.1 })
  }
}

function paintBody(sketch: Sketch, body: Body, bones: Skeleton, model: Model, accent: string): void {
  const h = body.height
  const ring = (level: number, wide: number, deep: number): Section => ({
    at: place(bones.pelvis, bones.torso, 0, body.torso * level, 0),
    side: scale(bones.torso.left, h * wide * (0.5 + 0.5 * body.bulk)),
    front: scale(bones.torso.front, h * deep),
    square: model.square,
  })
  const stack = model.square
    ? [
        ring(0.12, 0.1, 0.07),
        ring(0.2, 0.125, 0.09),
        ring(0.5, 0.135, 0.095),
        ring(0.98, 0.14, 0.095),
        ring(1.04, 0.115, 0.075),
      ]
    : [
        ring(0.05, 0.07, 0.06),
        ring(0.3, 0.13, 0.11),
        ring(0.6, 0.145, 0.12),
        ring(0.88, 0.12, 0.1),
        ring(1.04, 0.06, 0.05),
      ]
  sketch.solid([ring(-0.12, 0.075, 0.05), ring(0.14, 0.08, 0.055)], darker(model.shell, 0.45), {
    nearer: -0.004,
  })
  const sections = model.square ? stack : refine(stack, 3)
  sketch.solid(sections, model.shell, {
    nearer: 0.03,
    after: () => {
      if (sketch.pixels < 100) return
      const surface = surfaceOf(sketch, stack)
      const panel: SurfacePoint[] = [
        [0.42, 0.42],
        [0.42, 0.74],
        [-0.42, 0.74],
        [-0.42, 0.42],
      ]
      fillOn(sketch, surface, panel, sketch.shade(darker(model.shell, 0.28), 0))
      const beat = 0.6 + 0.4 * Math.sin(sketch.lens.view.time * 3.1)
      dotOn(sketch, surface, [0.2, 0.63], h * 0.016, sketch.lens.view.light.glow(model.glow, beat))
      dotOn(sketch, surface, [-0.05, 0.63], h * 0.012, sketch.shade(accent, 0.3))
      dotOn(sketch, surface, [-0.24, 0.63], h * 0.012, sketch.shade('#e8c45a', 0.3))
      const line = (points: SurfacePoint[]): void =>
        strokeOn(sketch, surface, points, h * 0.005, sketch.shade(darker(model.shell, 0.6), -0.2))
      for (const level of [0.47, 0.52])
        line([
          [0.3, level],
          [-0.3, level],
        ])
      for (const azimuth of [0.62, -0.62])
        for (const level of [0.3, 0.84])
          dotOn(sketch, surface, [azimuth, level], h * 0.006, sketch.shade(darker(model.shell, 0.5), 0))
      line(Array.from({ length: 33 }, (_, i) => [-Math.PI + (i * Math.PI) / 16, 0.32] as const))
    },
  })
}

export function paintRobot(sketch: Sketch, actor: Actor): void {
  const body = bodyOf(actor.look)
  const bones = bonesOf(actor, body, sketch.lens.view.time)
  const model = robotModel(actor)
  paintLimbs(sketch, body, bones, model)
  paintBody(sketch, body, bones, model, actor.look.accent)
  paintRobotHead(sketch, body, bones, model, actor)
  if (actor.holds) paintHeld(sketch, body, bones, actor)
}
