/** Monsters on two legs: shaggy, horned and toothy, friendly or not as the mood has it. */
import type { Vec3 } from '../stage.ts'
import type { Actor } from './figure.ts'
import { type Body, bodyOf } from './body.ts'
import { expressions } from './expression.ts'
import { blinkAt } from './eyes.ts'
import { add, between, place, scale } from './geometry.ts'
import { paintHeld } from './held.ts'
import { bonesOf } from './human.ts'
import { handWay, type Skeleton } from './skeleton.ts'
import { blend, darker } from './palette.ts'
import { balls, refine, type Section, type Sketch } from './sketch.ts'
import { inFrame, strokeOn, surfaceOf } from './surface.ts'

interface Monster {
  sketch: Sketch
  actor: Actor
  body: Body
  bones: Skeleton
  fur: string
  /** Head height in metres. */
  size: number
}

function paintLimbs({ sketch, body, bones, fur }: Monster): void {
  const h = body.height
  for (const index of [0, 1] as const) {
    const arm = bones.arms[index]
    const leg = bones.legs[index]
    sketch.solid(
      balls([
        [leg.root, h * 0.082],
        [leg.middle, h * 0.06],
        [leg.end, h * 0.052],
      ]),
      fur,
      { bias: -0.1 },
    )
    const toe = add(leg.end, bones.hips.front, h * 0.07)
    sketch.solid(
      balls([
        [add(leg.end, [0, -body.ankle * 0.3, 0]), h * 0.042],
        [add(toe, [0, -body.ankle * 0.45, 0]), h * 0.03],
      ]),
      darker(fur, 0.25),
      {
        nearer: 0.01,
      },
    )
    sketch.solid(
      balls([
        [arm.root, h * 0.07],
        [between(arm.root, arm.middle, 0.5), h * 0.058],
        [arm.middle, h * 0.05],
        [arm.end, h * 0.056],
        [add(arm.end, handWay(arm), h * 0.035), h * 0.05],
      ]),
      fur,
      { nearer: 0.03 },
    )
    for (const claw of [-1, 0, 1]) {
      const root = add(add(arm.end, handWay(arm), h * 0.06), bones.torso.left, claw * h * 0.03)
      sketch.solid(
        balls([
          [root, h * 0.014],
          [add(root, handWay(arm), h * 0.05), h * 0.003],
        ]),
        '#e9dfc8',
        { nearer: 0.04 },
      )
    }
  }
}

function paintTrunk({ sketch, body, bones, fur }: Monster): void {
  const h = body.height
  const ring = (level: number, wide: number, deep: number, forward = 0): Section => ({
    at: place(bones.pelvis, bones.torso, 0, body.torso * level, h * forward),
    side: scale(bones.torso.left, h * wide),
    front: scale(bones.torso.front, h * deep),
  })
  const stack = [
    ring(-0.2, 0.1, 0.08),
    ring(0.1, 0.145, 0.12, 0.01),
    ring(0.5, 0.155, 0.125, 0.01),
    ring(0.85, 0.17, 0.11),
    ring(1.1, 0.1, 0.085),
  ]
  sketch.solid(refine(stack, 3), fur, {
    nearer: 0.01,
    after: () => {
      if (sketch.pixels < 100) return
      const surface = surfaceOf(sketch, stack)
      for (let tuft = 0; tuft < 34; tuft++) {
        const [azimuth, level] = [(tuft * 2.399) % 6.28, 0.1 + (tuft / 34) * 0.75]
        strokeOn(
          sketch,
          surface,
          [
            [azimuth - 0.07, level + 0.03],
            [azimuth, level - 0.035],
            [azimuth + 0.07, level + 0.03],
          ],
          h * 0.006,
          sketch.shade(darker(fur, 0.4), -0.1, 0.7),
        )
      }
    },
  })
}

function paintMouth({ sketch, actor }: Monster): void {
  const { brush } = sketch
  const expression = expressions[actor.mood]
  const open = 0.05 + actor.mouth * 0.17 + expression.part * 0.08
  const corner = expression.smile * 0.09
  brush.beginPath()
  brush.moveTo(-0.3, -0.16 + corner)
  brush.quadraticCurveTo(0, -0.16 - corner * 0.5, 0.3, -0.16 + corner)
  brush.quadraticCurveTo(0, -0.2 - corner * 0.5 - open * 2, -0.3, -0.16 + corner)
  brush.closePath()
  brush.fillStyle = sketch.shade('#36121c', -0.1)
  brush.fill()
  brush.save()
  brush.clip()
  brush.fillStyle = sketch.shade('#f2ead6', 0.1)
  for (const tooth of [-0.2, -0.07, 0.07, 0.2]) {
    brush.beginPath()
    brush.moveTo(tooth - 0.05, -0.1)
    brush.lineTo(tooth + 0.05, -0.1)
    brush.lineTo(tooth, -0.26)
    brush.fill()
  }
  brush.restore()
}

function paintFace(monster: Monster, core: Vec3): void {
  const { sketch, actor, bones, fur, size } = monster
  const expression = expressions[actor.mood]
  const { brush } = sketch
  const blink = blinkAt(sketch.lens.view.time, actor.seed)
  inFrame(sketch, add(core, bones.head.front, size * 0.5), bones.head, size, () => {
    for (const side of [1, -1]) {
      brush.save()
      brush.translate(side * 0.2, 0.2)
      brush.beginPath()
      brush.ellipse(0, 0, 0.15, 0.15 * Math.max(0.08, blink * expression.open), 0, 0, 7)
      brush.fillStyle = sketch.lens.view.light.glow('#f4ecc8', 0.95)
      brush.fill()
      brush.clip()
      brush.beginPath()
      brush.arc(-side * 0.02, 0, 0.075, 0, 7)
      brush.fillStyle = '#1b1216'
      brush.fill()
      brush.beginPath()
      brush.arc(0.02, 0.03, 0.024, 0, 7)
      brush.fillStyle = '#fffaf0'
      brush.fill()
      brush.restore()
      brush.beginPath()
      brush.moveTo(side * 0.04, 0.36 + expression.inner * 0.08)
      brush.lineTo(side * 0.36, 0.38 + expression.brow * 0.05)
      brush.lineWidth = 0.07
      brush.lineCap = 'round'
      brush.strokeStyle = sketch.shade(darker(fur, 0.45), -0.2)
      brush.stroke()
    }
    paintMouth(monster)
  })
}

function paintHead(monster: Monster): void {
  const { sketch, bones, fur, size } = monster
  const core = place(bones.neck, bones.head, 0, size * 0.42, size * 0.12)
  for (const side of [1, -1]) {
    const root = add(add(core, bones.head.left, side * size * 0.42), bones.head.up, size * 0.38)
    sketch.solid(
      refine(
        balls([
          [root, size * 0.12],
          [add(add(root, bones.head.left, side * size * 0.3), bones.head.up, size * 0.2), size * 0.085],
          [add(add(root, bones.head.left, side * size * 0.32), bones.head.up, size * 0.55), size * 0.012],
        ]),
        3,
      ),
      '#e0d2b0',
      { nearer: 0.02 },
    )
  }
  const faced = (left: number, up: number, front: number): Vec3 =>
    place(core, bones.head, left * size, up * size, front * size)
  sketch.solid(
    balls([
      [faced(0, -0.18, 0.25), size * 0.34],
      [faced(0, -0.22, 0.48), size * 0.2],
    ]),
    fur,
    { anchor: core, nearer: size * 0.34 },
  )
  for (const side of [1, -1])
    sketch.solid(balls([[faced(side * 0.2, 0.2, 0.42), size * 0.13]]), '#f4ecc8', {
      anchor: core,
      nearer: size * 0.345,
    })
  sketch.solid(
    balls([
      [add(core, bones.head.up, size * 0.1), size * 0.52],
      [add(core, bones.head.up, -size * 0.14), size * 0.5],
    ]),
    fur,
    {
      anchor: core,
      nearer: size * 0.35,
      after: () => {
        paintFace(monster, core)
      },
    },
  )
}

export function paintMonster(sketch: Sketch, actor: Actor): void {
  const { look } = actor
  const body = { ...bodyOf({ ...look, presents: 'man', build: 'broad' }) }
  body.shoulder *= 1.35
  const bones = bonesOf(actor, body, sketch.lens.view.time)
  const fur = blend(look.colour, look.skin, look.species === 'giant' ? 0.5 : 0.15)
  const monster: Monster = { sketch, actor, body, bones, fur, size: body.head * 1.25 }
  paintLimbs(monster)
  paintTrunk(monster)
  paintHead(monster)
  if (actor.holds) paintHeld(sketch, body, bones, actor)
}
