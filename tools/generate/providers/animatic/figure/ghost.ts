/** Ghosts: a person's silhouette in one pale veil, fading towards the ground, never touching it. */
import { Path2D } from '@napi-rs/canvas'
import type { Vec3 } from '../stage.ts'
import type { Actor } from './figure.ts'
import { type Body, bodyOf } from './body.ts'
import { gazeFrom, paintFace } from './face.ts'
import { add, place, scale } from './geometry.ts'
import { bonesOf } from './human.ts'
import { palmOf } from './limbs.ts'
import { blend } from './palette.ts'
import type { Skeleton } from './skeleton.ts'
import { balls, refine, type Section, type Sketch } from './sketch.ts'
import { createSkull, type Skull } from './skull.ts'

/** A glow from the heart, and the veil fading from the crown to the hem. */
function paintVeil(
  sketch: Sketch,
  veil: Path2D,
  height: number,
  [crown, heart, hem]: readonly [Vec3, Vec3, Vec3],
  pale: string,
): void {
  const { brush, lens } = sketch
  const [top, foot] = [lens.see(crown), lens.see(hem)]
  const glow = brush.createLinearGradient(top.x, top.y, foot.x, foot.y)
  for (const [stop, alpha] of [
    [0, 0.74],
    [0.45, 0.6],
    [0.8, 0.28],
    [1, 0],
  ] as const)
    glow.addColorStop(stop, lens.view.light.glow(pale, alpha))
  const aura = lens.see(heart)
  const radius = height * 0.62 * lens.scale
  const halo = brush.createRadialGradient(aura.x, aura.y, 0, aura.x, aura.y, radius)
  halo.addColorStop(0, lens.view.light.glow(pale, 0.22))
  halo.addColorStop(1, lens.view.light.glow(pale, 0))
  brush.fillStyle = halo
  brush.fillRect(aura.x - radius, aura.y - radius, radius * 2, radius * 2)
  brush.fillStyle = glow
  brush.fill(veil)
}

function paintPaleFace(sketch: Sketch, skull: Skull, bones: Skeleton, actor: Actor): void {
  const { brush, lens } = sketch
  brush.save()
  brush.globalAlpha *= 0.75
  const target = actor.gaze ? lens.toLocal(actor.gaze) : null
  paintFace({
    sketch,
    skull,
    bones,
    mood: actor.mood,
    mouth: actor.mouth,
    seed: actor.seed,
    gaze: gazeFrom(skull, bones, target),
  })
  brush.restore()
}

/** Neck, head and arms of the veil. */
function wrapLimbs(
  body: Body,
  bones: Skeleton,
  skull: Skull,
  wrap: (sections: readonly Section[]) => void,
): void {
  const { height } = body
  wrap(
    balls([
      [bones.neck, height * 0.04],
      [skull.core, height * 0.045],
    ]),
  )
  wrap(refine(skull.stack({ out: 0.05, lift: 0.1, back: 0.05 }), 3))
  for (const arm of bones.arms)
    wrap(
      balls([
        [arm.root, height * 0.036],
        [arm.middle, height * 0.036],
        [arm.end, height * 0.042],
        [palmOf(body, arm), height * 0.022],
      ]),
    )
}

export function paintGhost(sketch: Sketch, actor: Actor): void {
  const look = { ...actor.look, skin: blend('#dfeaf2', actor.look.skin, 0.15) }
  const body = bodyOf(look)
  // A ghost cannot lie or fall: it hovers and looks up.
  const pose = actor.pose === 'lie' || actor.pose === 'fall' ? 'look-up' : actor.pose
  const bones = bonesOf({ ...actor, pose }, body, sketch.lens.view.time)
  const { height } = body
  const { time } = sketch.lens.view
  const veil = new Path2D()
  const wrap = (sections: readonly Section[]): void => veil.addPath(sketch.trace(sections))
  const drift = (level: number): Vec3 => [
    Math.sin(time * 1.4 + level * 5) * 0.045 * level * height,
    0,
    -0.12 * level * level * height,
  ]
  const ring = (at: Vec3, wide: number, deep: number): Section => ({
    at,
    side: scale(bones.torso.left, wide * height),
    front: scale(bones.torso.front, deep * height),
  })
  const low = Math.max(0.05, bones.pelvis[1] / height - 0.4)
  const fall = (level: number): Vec3 => {
    const start = bones.pelvis
    return add([start[0], start[1] + (low * height - start[1]) * level, start[2]], drift(level))
  }
  wrap(
    refine(
      [
        ring(fall(1), 0.06, 0.05),
        ring(fall(0.7), 0.12, 0.1),
        ring(fall(0.3), 0.115, 0.09),
        ring(place(bones.pelvis, bones.torso, 0, body.torso * 0.4, 0), 0.085, 0.065),
        ring(place(bones.pelvis, bones.torso, 0, body.torso * 0.85, 0), 0.115, 0.06),
        ring(place(bones.pelvis, bones.torso, 0, body.torso * 1.02, 0), 0.06, 0.045),
      ],
      3,
    ),
  )
  const skull = createSkull(sketch, body, bones, look)
  wrapLimbs(body, bones, skull, wrap)
  sketch.mark(bones.chest, () => {
    paintVeil(
      sketch,
      veil,
      height,
      [skull.at(0, 1, 0), bones.chest, fall(1)],
      blend('#e8f4ff', look.colour, 0.14),
    )
    paintPaleFace(sketch, skull, bones, actor)
  })
}
