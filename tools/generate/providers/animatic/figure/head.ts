/** Neck, head, ears, hair, beard, hats and scarf in the order they lie over each other. */
import type { Vec3 } from '../stage.ts'
import type { Body } from './body.ts'
import type { FaceBrief } from './expression.ts'
import { paintFace, paintGlasses } from './face.ts'
import { add, place, scale } from './geometry.ts'
import { hairCap, hairCuts, hairlineOf, paintHairBehind } from './hair.ts'
import { paintHeadwear } from './headwear.ts'
import { blend, darker, type Gradient, shadeOf } from './palette.ts'
import type { Skeleton } from './skeleton.ts'
import { balls, refine, type Section, type Sketch } from './sketch.ts'
import { type Hairline, openingPath, sliceAt, type Skull } from './skull.ts'
import type { Cloth } from './wardrobe.ts'

const beardLine: Hairline = [
  [-0.01, 2.0, 2.0],
  [0.1, 1.75, 1.75],
  [0.2, 1.55, 1.55],
  [0.4, 1.42, 1.42],
  [0.58, 1.36, 1.36],
]

function paintEar(sketch: Sketch, skull: Skull, bones: Skeleton, side: 1 | -1): void {
  const { size, look } = skull
  const sections: Section[] = ([0.31, 0.375] as const).map((out, i) => ({
    at: skull.at(side * out, 0.43, -0.06 - i * 0.03),
    side: scale(bones.head.up, size * (i ? 0.115 : 0.09)),
    front: scale(bones.head.front, size * 0.06),
  }))
  const nearSide = Math.sin(skull.camera) * side > 0.2
  sketch.solid(sections, look.skin, {
    anchor: skull.core,
    nearer: nearSide ? 0.008 : -0.001,
    bias: -0.08,
    whole: true,
    after: () => {
      if (sketch.pixels < 500) return
      const { brush, lens } = sketch
      const [a, b, c] = [
        lens.see(skull.at(side * 0.385, 0.5, -0.05)),
        lens.see(skull.at(side * 0.385, 0.48, -0.15)),
        lens.see(skull.at(side * 0.385, 0.38, -0.06)),
      ]
      brush.beginPath()
      brush.moveTo(a.x, a.y)
      brush.quadraticCurveTo(b.x, b.y, c.x, c.y)
      brush.lineWidth = 0.018 * size * lens.scale
      brush.strokeStyle = sketch.shade(darker(look.skin, 0.4), -0.3, 0.7)
      brush.stroke()
    },
  })
}

/** How far the skin is turned to the light, across the head from its shadow to its light. */
const skinTones = [
  [0, -0.55],
  [0.25, -0.4],
  [0.5, -0.15],
  [0.75, 0.1],
  [1, 0.35],
] as const

/** Skin gradient across the head, the same for face and nose so that they join without a seam. */
function skinStyle(sketch: Sketch, skull: Skull, colour: string): Gradient {
  const { brush, lens } = sketch
  const middle = lens.see(skull.at(0, 0.45, 0))
  const flat = Math.hypot(lens.key[0], lens.key[1]) || 1
  const reach = skull.size * 0.46 * lens.scale
  const [x, y] = [(lens.key[0] / flat) * reach, (lens.key[1] / flat) * reach]
  const { light } = lens.view
  // A little fill on the face, or nobody could be read against the light; at night a little more.
  const fill = -0.1 * lens.key[2] + (light.time === 'night' ? 0.3 : 0.18)
  const gradient = brush.createLinearGradient(middle.x - x, middle.y - y, middle.x + x, middle.y + y)
  // From shadow to light without an edge: a terminator beside the nose reads as a seam.
  for (const [stop, facing] of skinTones)
    gradient.addColorStop(stop, shadeOf(light, colour, fill + facing, 1, middle.depth))
  return gradient
}

function paintBeard(sketch: Sketch, skull: Skull): void {
  const { brush } = sketch
  const path = openingPath(sketch, skull, beardLine, 0.025)
  if (!path) return
  brush.fillStyle = skinStyle(sketch, skull, skull.look.hair.colour)
  brush.fill(path)
  if (skull.toward < -0.2) return
  // Cheeks and nose stay free of it.
  brush.fillStyle = skinStyle(sketch, skull, skull.look.skin)
  brush.beginPath()
  for (let step = 0; step < 24; step++) {
    const turn = (step / 24) * 2 * Math.PI
    const up = 0.47 + 0.235 * Math.sin(turn)
    const [wide, middle, deep] = sliceAt(skull.slices, up)
    const left =
      Math.min(0.97 * wide, (up > 0.45 ? 0.37 : 0.31) * Math.abs(Math.cos(turn))) * Math.sign(Math.cos(turn))
    const spot = sketch.lens.see(skull.at(left, up, middle + deep * Math.sqrt(1 - (left / wide) ** 2) + 0.01))
    brush.lineTo(spot.x, spot.y)
  }
  brush.closePath()
  brush.fill()
  if (sketch.pixels < 110) return
  brush.fillStyle = skinStyle(sketch, skull, skull.look.hair.colour)
  const spots = (
    [
      [-0.15, 0.17, 0.36],
      [0, 0.29, 0.42],
      [0.15, 0.17, 0.36],
      [0, 0.2, 0.43],
    ] as const
  ).map((p) => sketch.lens.see(skull.at(p[0], p[1], p[2])))
  brush.beginPath()
  brush.moveTo(spots[0]!.x, spots[0]!.y)
  brush.quadraticCurveTo(spots[1]!.x, spots[1]!.y, spots[2]!.x, spots[2]!.y)
  brush.quadraticCurveTo(spots[3]!.x, spots[3]!.y, spots[0]!.x, spots[0]!.y)
  brush.fill()
}

function paintSkull(sketch: Sketch, skull: Skull, brief: FaceBrief): void {
  const { look, size } = skull
  const { brush } = sketch
  const covered = look.headwear === 'hood' || look.headwear === 'headscarf'
  const cut = hairCuts[look.kind === 'alien' ? 'bald' : look.hair.style]
  const skin = () => skinStyle(sketch, skull, look.skin)
  const fine = sketch.pixels > 500 ? 3 : 1
  const line = covered ? hairlineOf('hood') : hairlineOf(cut.line)
  const shellOut = covered ? 0.05 : cut.cap ? 0.008 : 0
  sketch.solid(refine(skull.stack(), fine), look.skin, { anchor: skull.core, nearer: 0.001 })
  if (skull.toward > -0.4 && look.kind !== 'alien') {
    const small = look.age === 'child' ? 0.7 : look.presents === 'woman' ? 0.85 : 1
    sketch.solid(
      balls([
        [skull.at(0, 0.5, 0.35), 0.028 * size],
        [skull.at(0, 0.34, 0.375 + 0.08 * small), 0.036 * size],
        [skull.at(0, 0.315, 0.38), 0.05 * size],
      ]),
      look.skin,
      { anchor: skull.core, nearer: skull.toward > 0 ? 0.002 : -0.002 },
    )
    sketch.solid(balls([[skull.at(0, 0.17, 0.345), 0.07 * size]]), look.skin, {
      anchor: skull.core,
      nearer: skull.toward > 0 ? 0.002 : -0.002,
    })
  }
  if (covered) {
    const cloth = look.headwear === 'hood' ? darker(look.colour, 0.12) : look.accent
    const out = look.headwear === 'hood' ? 0.11 : 0.055
    const hood = refine(skull.stack({ out, lift: look.headwear === 'hood' ? 0.28 : 0.05, back: 0.05 }), fine)
    sketch.solid(hood, cloth, { anchor: skull.core, nearer: 0.004 })
  } else if (look.kind !== 'alien') hairCap(sketch, skull)?.()
  sketch.mark(
    skull.core,
    () => {
      const path = openingPath(sketch, skull, line, shellOut)
      if (path) {
        brush.fillStyle = skin()
        brush.fill(path)
      }
      // Features of the far cheek end at the outline of the face.
      brush.save()
      if (path) brush.clip(path)
      if (look.beard) paintBeard(sketch, skull)
      paintFace(brief)
      brush.restore()
      if (look.glasses) paintGlasses(brief)
    },
    0.006,
  )
}

function paintScarf(sketch: Sketch, body: Body, bones: Skeleton, colour: string): void {
  const { height } = body
  const ring = (up: number, wide: number): Section => ({
    at: place(bones.neck, bones.torso, 0, up * height, height * 0.006),
    side: scale(bones.torso.left, wide * height),
    front: scale(bones.torso.front, wide * height * 1.02),
  })
  sketch.solid(refine([ring(-0.012, 0.052), ring(0.01, 0.06), ring(0.036, 0.05)], 3), colour, {
    nearer: 0.05,
  })
  const { time } = sketch.lens.view
  const wind = sketch.lens.turnToLocal([-1, 0, 0.15])
  const start = place(bones.neck, bones.torso, 0, 0.008 * height, 0)
  const tail = Array.from({ length: 5 }, (_, i) => {
    const share = i / 4
    const lift = Math.sin(time * 3.6 - i * 1.1) * 0.022 * share - 0.05 * share * share - 0.004
    return [
      add(add(start, wind, height * (0.03 + 0.19 * share)), [0, lift * height, 0]),
      height * (0.02 - 0.006 * share),
    ] as const
  })
  sketch.solid(refine(balls(tail), 3), colour, { nearer: -0.02, bias: -0.1 })
}

export function paintHead(
  sketch: Sketch,
  body: Body,
  bones: Skeleton,
  cloth: Cloth,
  skull: Skull,
  face: FaceBrief,
): void {
  const { look, size } = skull
  const covered = look.headwear === 'hood' || look.headwear === 'headscarf'
  const depth = (at: Vec3): number => sketch.lens.see(at).depth
  const behind = depth(bones.chest) > depth(skull.core) ? bones.chest : skull.core
  const neck = size * (look.presents === 'woman' || look.age === 'child' ? 0.17 : 0.215)
  sketch.solid(
    balls([
      [add(bones.neck, bones.torso.up, -size * 0.12), neck * 1.12],
      [skull.at(0, 0.2, -0.07), neck],
    ]),
    blend(look.skin, '#3a1d2a', 0.1),
    // Collar and chin both lie over the neck.
    { anchor: behind, nearer: -0.004, bias: -0.2 },
  )
  if (!covered && look.kind !== 'alien') paintHairBehind(sketch, skull, bones, look.headwear !== 'none')
  paintSkull(sketch, skull, face)
  const ears =
    !covered && look.headwear !== 'helmet' && look.kind !== 'alien' && hairCuts[look.hair.style].ears
  if (ears) for (const side of [1, -1] as const) paintEar(sketch, skull, bones, side)
  paintHeadwear(sketch, skull, bones)
  if (look.scarf) paintScarf(sketch, body, bones, cloth.accent)
}
