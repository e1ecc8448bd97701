/** A prop in the hands: gripped, turned with the arm when aimed, mirrored to the way the body faces. */
import type { Actor } from './figure.ts'
import type { Body } from './body.ts'
import { between } from './geometry.ts'
import { palmOf } from './limbs.ts'
import type { Skeleton } from './skeleton.ts'
import type { Sketch } from './sketch.ts'

/** The largest size in metres anyone carries about. */
const largest = 1.3

export function paintHeld(sketch: Sketch, body: Body, bones: Skeleton, actor: Actor): void {
  const prop = actor.holds
  if (!prop) return
  const { brush, lens } = sketch
  const right = palmOf(body, bones.arms[1])
  const bothHands = !prop.grip || actor.pose === 'carry'
  const hand = bothHands ? between(right, palmOf(body, bones.arms[0]), 0.5) : right
  const size = Math.min(1, (prop.grip ? 3 : largest * 0.6) / Math.max(prop.width, prop.height))
  const grip = prop.grip ?? [0, prop.height * 0.3]
  sketch.mark(
    hand,
    () => {
      const spot = lens.see(hand)
      const facing = lens.direct(bones.torso.front)
      const mirror = facing[0] < -0.05 ? -1 : 1
      const metre = spot.scale * lens.size * size
      brush.save()
      brush.translate(spot.x, spot.y)
      if (actor.pose === 'aim' || actor.pose === 'point') {
        const from = lens.see(bones.neck)
        brush.rotate(Math.atan2((spot.y - from.y) * 0.25, Math.abs(spot.x - from.x) + 1) * mirror)
      }
      const narrow = bothHands ? 1 : Math.max(0.35, Math.abs(facing[0]))
      brush.scale(mirror * metre * (actor.pose === 'aim' ? narrow : 1), -metre)
      brush.translate(-grip[0], -grip[1])
      prop.paint(brush, lens.view.light, lens.view.time)
      brush.restore()
    },
    bothHands ? 0.12 : 0.02,
  )
}
