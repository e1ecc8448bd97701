/** Arms with hands, legs with shoes. */
import type { Look } from '../../../../film/bible.ts'
import type { Vec3 } from '../stage.ts'
import type { Body } from './body.ts'
import { add, between, cross, scale, subtract, unit } from './geometry.ts'
import { darker } from './palette.ts'
import { handWay, type Limb, type Skeleton } from './skeleton.ts'
import { balls, type Section, type Sketch } from './sketch.ts'
import { surfaceOf, strokeOn } from './surface.ts'
import type { Cloth, Cut } from './wardrobe.ts'

/** Where a held thing sits: the middle of the closed hand. */
export const palmOf = (body: Body, limb: Limb): Vec3 => add(limb.end, handWay(limb), body.hand * 0.55)

function paintHand(
  sketch: Sketch,
  body: Body,
  limb: Limb,
  colour: string,
  grip: 'fist' | 'open' | 'point',
): void {
  const way = handWay(limb)
  const size = body.height / 1.75
  const aside = unit(cross(way, [0.3, 1, 0.4]))
  const palm = add(limb.end, way, body.hand * 0.42)
  const curl: Vec3 = add(way, [0, -0.35, 0.1])
  const tip = add(palm, unit(curl), body.hand * (grip === 'open' ? 0.78 : 0.34))
  const nearer = 0.035
  sketch.solid(
    balls([
      [limb.end, 0.024 * size],
      [palm, 0.034 * size],
      [tip, (grip === 'open' ? 0.018 : 0.031) * size],
    ]),
    colour,
    { nearer },
  )
  if (sketch.pixels < 160) return
  const thumb = add(add(palm, aside, 0.03 * size), way, 0.018 * size)
  sketch.solid(
    balls([
      [add(limb.end, way, 0.02), 0.014 * size],
      [thumb, 0.012 * size],
    ]),
    colour,
    { nearer: nearer + 0.004, bias: 0.12, rimless: true },
  )
  if (grip === 'point') {
    const end = add(palm, way, body.hand * 1.15)
    sketch.solid(
      balls([
        [palm, 0.016 * size],
        [end, 0.01 * size],
      ]),
      colour,
      { nearer: nearer + 0.005 },
    )
  }
}

export function paintArm(
  sketch: Sketch,
  body: Body,
  bones: Skeleton,
  index: 0 | 1,
  cut: Cut,
  cloth: Cloth,
  look: Look,
): void {
  const limb = bones.arms[index]
  const { height } = body
  const over = cut.sleeve * height
  const thick = 0.55 + 0.45 * body.bulk
  const upper = height * 0.0275 * thick + over
  const elbow = height * 0.0222 * thick + over
  const cuff = height * 0.0165 * thick + over + cut.cuff * height
  const bare = cut.legs === 'bare'
  const sleeve = bare ? between(limb.root, limb.middle, 0.55) : limb.end
  const nearer = 0.01
  const grip = bones.stance.grip === 'point' && index === 0 ? 'open' : bones.stance.grip
  paintHand(sketch, body, limb, cut.gloves ? darker(cloth.main, 0.4) : look.skin, grip)
  if (bare) {
    sketch.solid(
      balls([
        [limb.root, upper * 0.9],
        [limb.middle, elbow],
        [limb.end, cuff],
      ]),
      look.skin,
      { nearer },
    )
  }
  const sections = bare
    ? balls([
        [limb.root, upper * 1.1],
        [sleeve, upper * 1.05],
      ])
    : balls([
        [limb.root, upper * 0.9],
        [between(limb.root, limb.middle, 0.45), upper],
        [limb.middle, elbow],
        [limb.end, cuff],
      ])
  sketch.solid(sections, cloth.main, {
    nearer: nearer + 0.002,
    after: () => paintSleeve(sketch, body, limb, sections, cut, cloth),
  })
  if (cut.details.includes('plates'))
    sketch.solid(balls([[limb.root, upper * 1.35]]), cloth.main, { nearer: 0.04, bias: 0.15 })
}

/** A fold at the elbow and the edge of the cuff. */
function paintSleeve(
  sketch: Sketch,
  body: Body,
  limb: Limb,
  sections: readonly Section[],
  cut: Cut,
  cloth: Cloth,
): void {
  if (sketch.pixels < 260 || cut.legs === 'bare') return
  const { brush, lens } = sketch
  const way = handWay(limb)
  const at = add(limb.end, way, -0.022 * body.height)
  const last = sections.at(-1)!
  const radius = 'radius' in last ? last.radius : 0
  const aside = unit(cross(way, [0, 0.2, 1]))
  const ring: Section[] = [0, 1].map((step) => ({
    at: add(at, way, step * 0.001),
    side: scale(aside, radius),
    front: scale(cross(way, aside), radius),
  }))
  const surface = surfaceOf(sketch, ring)
  const points = Array.from({ length: 25 }, (_, i) => [-Math.PI + (i * Math.PI) / 12, 0.5] as const)
  strokeOn(sketch, surface, points, 0.005, sketch.shade(darker(cloth.main, 0.55), -0.2, 0.8))
  const fold = lens.see(limb.middle)
  const bent =
    1 -
    unit(subtract(limb.end, limb.middle)).reduce(
      (s, v, i) => s + v * unit(subtract(limb.middle, limb.root))[i]!,
      0,
    )
  if (bent < 0.12) return
  const back = lens.see(between(limb.root, limb.end, 0.5))
  brush.beginPath()
  brush.moveTo(fold.x + (back.x - fold.x) * 0.75, fold.y + (back.y - fold.y) * 0.75)
  brush.lineTo(fold.x, fold.y)
  brush.lineWidth = 0.006 * lens.scale
  brush.strokeStyle = sketch.shade(darker(cloth.main, 0.5), -0.3, 0.55)
  brush.stroke()
}

export function paintLeg(
  sketch: Sketch,
  body: Body,
  bones: Skeleton,
  index: 0 | 1,
  cut: Cut,
  cloth: Cloth,
  look: Look,
): void {
  const limb = bones.legs[index]
  const { height } = body
  const thick = (0.45 + 0.55 * body.bulk) * (cut.ease > 0.02 ? 1.3 : 1)
  const bare = cut.legs === 'bare'
  const colour = bare ? look.skin : cloth.trousers
  // Skirts hide what is under them.
  const under = (cut.hem ?? 0) > 0.02 ? -0.12 * height : 0
  const hem = height * (bare ? 0.019 : 0.027) * thick
  sketch.solid(
    balls([
      [limb.root, height * 0.05 * thick],
      [between(limb.root, limb.middle, 0.55), height * 0.0435 * thick],
      [limb.middle, height * 0.0345 * thick],
      [between(limb.middle, limb.end, 0.4), height * 0.032 * thick],
      [limb.end, hem],
    ]),
    colour,
    { bias: -0.08, nearer: under },
  )
  paintShoe(sketch, body, bones, limb, { cut, cloth, thick, under })
}

/** Boot leg and shoe; `under` as for the leg it belongs to. */
function paintShoe(
  sketch: Sketch,
  body: Body,
  bones: Skeleton,
  limb: Limb,
  { cut, cloth, thick, under }: { cut: Cut; cloth: Cloth; thick: number; under: number },
): void {
  const { height } = body
  const shin = unit(subtract(limb.end, limb.middle))
  const flat: Vec3 = unit([bones.hips.front[0], 0, bones.hips.front[2]])
  // The sole stays flat on the ground and turns with the shin once it is off it.
  const lifted = Math.min(1, Math.max(0, (limb.end[1] - body.ankle * 1.4) / (body.ankle * 2)))
  const laid = bones.stance.roll > 0.3
  const square = unit(
    subtract(
      bones.hips.front,
      scale(
        shin,
        shin.reduce((s, v, i) => s + v * bones.hips.front[i]!, 0),
      ),
    ),
  )
  const way = laid ? square : unit(add(scale(flat, 1 - lifted), square, lifted))
  const sole = laid || lifted > 0.5 ? shin : ([0, -1, 0] as Vec3)
  const heel = add(add(limb.end, way, -height * 0.012), sole, body.ankle * 0.62)
  const toe = add(add(limb.end, way, height * 0.078), sole, body.ankle * 0.72)
  if (cut.boots)
    sketch.solid(
      balls([
        [between(limb.middle, limb.end, 0.45), height * 0.033 * thick],
        [limb.end, height * 0.026 * thick],
      ]),
      cloth.shoes,
      { nearer: under + 0.006 },
    )
  sketch.solid(
    balls([
      [limb.end, height * 0.021],
      [heel, height * 0.0175],
      [toe, height * 0.0125],
    ]),
    cloth.shoes,
    { nearer: under + 0.012, whole: true },
  )
}
