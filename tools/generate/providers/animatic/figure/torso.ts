/** The clothed trunk: torso, skirts of coats and dresses, and what is sewn on them. */
import type { Path2D } from '@napi-rs/canvas'
import type { Look } from '../../../../film/bible.ts'
import type { Vec3 } from '../stage.ts'
import type { Body } from './body.ts'
import { add, between, clamp, dot, mix, place, scale, subtract, unit } from './geometry.ts'
import { paintDetails } from './details.ts'
import type { Skeleton } from './skeleton.ts'
import { refine, type Section, type Sketch } from './sketch.ts'
import type { Cloth, Cut } from './wardrobe.ts'

/** Cross-sections of the trunk from below the hips to the neck. */
export function trunkSections(body: Body, bones: Skeleton, cut: Cut, look: Look): Section[] {
  const { height } = body
  const over = cut.ease * height
  const woman = look.presents === 'woman' && look.age !== 'child'
  const waist = mix(Math.max(body.waist, body.hip * 0.94), body.waist, clamp(cut.waisted, 0, 1.2))
  const at = (level: number, forward: number): Vec3 =>
    place(bones.pelvis, bones.torso, 0, body.torso * level, forward * height)
  const ring = (level: number, wide: number, deep: number, forward = 0): Section => ({
    at: at(level, forward),
    side: scale(bones.torso.left, wide),
    front: scale(bones.torso.front, deep),
  })
  const thick = height * 0.054 * (0.35 + 0.65 * body.bulk)
  const belly = look.build === 'broad' ? 1.28 : 1
  return [
    {
      at: place(bones.pelvis, bones.hips, 0, -height * 0.035, 0),
      side: scale(bones.hips.left, body.hip + over * 0.8),
      front: scale(bones.hips.front, thick * 1.1 + over * 0.8),
    },
    ring(0.06, body.hip * 1.02 + over, thick * 1.14 * belly + over),
    ring(0.4, waist + over, thick * 0.95 * belly + over, belly > 1 ? 0.008 : 0.002),
    ring(0.68, body.chest + over, thick * (woman ? 1.26 : 1.14) + over, woman ? 0.012 : 0.006),
    ring(0.88, body.shoulder * 0.97 + over * 0.8, thick * 0.98 + over * 0.7, -0.002),
    ring(0.985, body.shoulder * 0.74 + over * 0.5, thick * 0.76 + over * 0.5, -0.006),
    ring(1.06, height * 0.034 + over * 0.4, height * 0.034 + over * 0.4, -0.006),
  ]
}

/** Skirt of a coat or dress: follows both legs down to the hem, wide enough for the knees. */
function skirtSections(body: Body, bones: Skeleton, cut: Cut, sketch: Sketch): Section[] {
  const { height } = body
  const hem = cut.hem ?? 0
  const over = cut.ease * height
  const lag = Math.sin(sketch.lens.view.time * 2.1 + body.height * 9) * 0.004 * height
  const legPoint = (index: 0 | 1, share: number): Vec3 => {
    const leg = bones.legs[index]
    return share < 0.5
      ? between(leg.root, leg.middle, share * 2)
      : between(leg.middle, leg.end, share * 2 - 1)
  }
  const steps = hem > 0.2 ? 5 : 2
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = (hem * step) / steps
    const [left, right] = [legPoint(0, share), legPoint(1, share)]
    const apart = subtract(left, right)
    const limb = height * mix(0.052, 0.03, share) * (0.5 + 0.5 * body.bulk)
    const flare = (cut.flare * height * step) / steps
    const wide = Math.max(Math.abs(apart[0]) / 2 + limb, body.hip * 0.98) + over + flare
    const deep = Math.abs(apart[2]) / 2 + limb * 1.05 + over + flare
    const swing: Vec3 = [lag * step * (cut.flare > 0.02 ? 1 : 0.3), 0, 0]
    const along = unit(subtract(between(bones.legs[0].middle, bones.legs[1].middle, 0.5), bones.pelvis))
    // Over a sitter's thighs the cross-section stands upright instead of lying flat.
    const upright = clamp(1 - Math.abs(along[1]) * 1.15) * (share < 0.5 ? 1 : 0)
    const front = unit(add(scale(bones.hips.front, 1 - upright), bones.hips.up, upright))
    return {
      at: add(between(left, right, 0.5), swing),
      side: scale(bones.hips.left, wide),
      front: scale(front, mix(deep, limb + over, upright)),
    }
  })
}

export function paintTrunk(
  sketch: Sketch,
  body: Body,
  bones: Skeleton,
  cut: Cut,
  cloth: Cloth,
  look: Look,
): void {
  const fine = sketch.pixels > 900 ? 3 : sketch.pixels > 240 ? 2 : 1
  const trunk = trunkSections(body, bones, cut, look)
  const skirt = cut.hem === null ? null : skirtSections(body, bones, cut, sketch)
  const finish = (outline: Path2D, parts: readonly (readonly ['trunk' | 'skirt', Section[]])[]): void => {
    if (sketch.pixels <= 130) return
    sketch.brush.save()
    sketch.brush.clip(outline)
    for (const [part, sections] of parts) paintDetails({ sketch, body, sections, cut, cloth, part })
    sketch.brush.restore()
  }
  const nearer = body.height * 0.012
  const thigh = unit(subtract(between(bones.legs[0].middle, bones.legs[1].middle, 0.5), bones.pelvis))
  const hanging = dot(thigh, bones.hips.up) < -0.75
  if (!skirt) sketch.solid(trunk.slice(0, 2), cloth.trousers, { nearer: -nearer })
  if (skirt && !hanging)
    sketch.solid(refine(skirt, fine), cloth.main, {
      nearer: nearer * 2,
      after: (outline) => finish(outline, [['skirt', skirt]]),
    })
  // One garment down to the hem unless a sitter's lap breaks it.
  const whole = skirt && hanging ? [...[...skirt].reverse(), ...trunk.slice(1)] : trunk.slice(skirt ? 0 : 1)
  sketch.solid(refine(whole, fine), cloth.main, {
    nearer,
    anchor: bones.chest,
    after: (outline) =>
      finish(
        outline,
        skirt && hanging
          ? [
              ['trunk', trunk],
              ['skirt', skirt],
            ]
          : [['trunk', trunk]],
      ),
  })
}
