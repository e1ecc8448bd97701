/** A person, from the skeleton out. */
import type { Actor } from './figure.ts'
import { type Body, bodyOf } from './body.ts'
import { gazeFrom } from './face.ts'
import { paintHead } from './head.ts'
import { paintHeld } from './held.ts'
import { paintArm, paintLeg } from './limbs.ts'
import { stanceAt } from './poses.ts'
import { poseSkeleton, type Skeleton } from './skeleton.ts'
import type { Sketch } from './sketch.ts'
import { createSkull } from './skull.ts'
import { paintTrunk } from './torso.ts'
import { clothOf, cuts } from './wardrobe.ts'

/** Bones of an actor at the view's time. Shared by everyone who stands on two legs. */
export function bonesOf(actor: Actor, body: Body, time: number): Skeleton {
  const stance = stanceAt(actor.pose, {
    time: time + (actor.seed % 97) * 0.31,
    progress: actor.progress,
    mouth: actor.mouth,
    seat: (actor.seat ?? body.thigh + body.ankle * 0.8) / body.leg,
  })
  return poseSkeleton(body, stance)
}

export function paintHuman(sketch: Sketch, actor: Actor): void {
  const { look } = actor
  const body = bodyOf(look)
  const bones = bonesOf(actor, body, sketch.lens.view.time)
  const cut = cuts[look.wardrobe]
  const cloth = clothOf(look)
  for (const index of [0, 1] as const) {
    paintLeg(sketch, body, bones, index, cut, cloth, look)
    paintArm(sketch, body, bones, index, cut, cloth, look)
  }
  paintTrunk(sketch, body, bones, cut, cloth, look)
  const skull = createSkull(sketch, body, bones, look)
  const target = actor.gaze ? sketch.lens.toLocal(actor.gaze) : null
  paintHead(sketch, body, bones, cloth, skull, {
    sketch,
    skull,
    bones,
    mood: actor.mood,
    mouth: actor.mouth,
    seed: actor.seed,
    gaze: gazeFrom(skull, bones, target),
  })
  if (actor.holds) paintHeld(sketch, body, bones, actor)
}
