/** Birds: standing, hopping, or with wings out when they run, climb or dance. Measures are shares of height. */
import type { Vec3 } from '../stage.ts'
import type { Actor } from './figure.ts'
import { blinkAt } from './eyes.ts'
import { add } from './geometry.ts'
import { darker, lighter } from './palette.ts'
import { balls, refine, type Sketch } from './sketch.ts'
import type { birds } from './flyers-and-swimmers.ts'

type Bird = (typeof birds)[string]

export const flies = (actor: Actor): boolean => ['run', 'climb', 'dance', 'fight'].includes(actor.pose)

function paintWing(
  sketch: Sketch,
  bird: Bird,
  h: number,
  side: 1 | -1,
  shoulder: Vec3,
  beat: number | null,
): void {
  const at = (x: number, y: number, z: number): Vec3 => add(shoulder, [side * x * h, y * h, z * h])
  if (beat === null) {
    const back = bird.upright ? 0.12 : 0.42
    const drop = bird.upright ? 0.38 : 0.14
    const tip = at(0.02, -drop, -back)
    sketch.solid(
      refine(
        balls([
          [at(0, 0.02, 0.02), h * 0.1],
          [at(0.04, -drop * 0.45, -back * 0.45), h * 0.115],
          [tip, h * 0.02],
        ]),
        3,
      ),
      bird.wing,
      { nearer: 0.06 * h },
    )
    return
  }
  const points = [
    at(0, 0, 0.1),
    at(0.42, 0.1 + beat * 0.3, 0.16),
    at(1.0, beat * 0.75, -0.05),
    at(0.6, beat * 0.38, -0.2),
    at(0.3, beat * 0.2, -0.24),
    at(0, -0.02, -0.22),
  ]
  sketch.mark(points[1]!, () => {
    const { brush, lens } = sketch
    const dots = points.map((p) => lens.see(p))
    brush.beginPath()
    brush.moveTo(dots[0]!.x, dots[0]!.y)
    brush.quadraticCurveTo(dots[1]!.x, dots[1]!.y, dots[2]!.x, dots[2]!.y)
    for (const d of dots.slice(3)) brush.lineTo(d.x, d.y)
    brush.closePath()
    brush.fillStyle = sketch.shade(bird.wing, side > 0 ? 0.1 : -0.2)
    brush.fill()
  })
}

/** Bill and eyes; `r` is the head's radius in metres. */
function paintBirdFace(sketch: Sketch, actor: Actor, bird: Bird, head: Vec3, r: number, time: number): void {
  const h = actor.look.height
  const at = (x: number, y: number, z: number): Vec3 => [x * h, y * h, z * h]
  const jaw = actor.mouth * 0.05
  for (const [up, drop] of [
    [0.02, 0],
    [-0.02, jaw],
  ] as const)
    sketch.solid(
      balls([
        [add(head, at(0, up - 0.01, (r / h) * 0.75)), r * 0.26],
        [add(head, at(0, up - 0.03 - drop, (r / h) * (bird.night ? 1.15 : 1.9))), r * 0.06],
      ]),
      up > 0 ? bird.bill : darker(bird.bill, 0.2),
      { nearer: 0.03 * h },
    )
  const open = blinkAt(time, actor.seed)
  for (const side of [1, -1]) {
    const eye = add(
      head,
      at((side * r * (bird.night ? 0.38 : 0.76)) / h, (r * 0.24) / h, (r * (bird.night ? 0.7 : 0.5)) / h),
    )
    if (sketch.lens.direct([side * (bird.night ? 0.25 : 0.85), 0, bird.night ? 0.97 : 0.5])[2] > 0.1) continue
    const big = bird.night ? 0.34 : 0.19
    if (bird.night)
      sketch.solid(balls([[eye, r * big * 1.35]]), lighter(bird.coat, 0.4), {
        nearer: 0.06 * h,
        rimless: true,
      })
    sketch.solid(balls([[eye, r * big]]), bird.night ? '#e8b83e' : '#15110f', {
      nearer: 0.07 * h,
      rimless: true,
    })
    if (bird.night)
      sketch.solid(balls([[eye, r * big * 0.6 * Math.max(0.2, open)]]), '#15110f', {
        nearer: 0.08 * h,
        rimless: true,
      })
    sketch.solid(balls([[add(eye, at(0, (r * 0.07) / h, 0.004)), r * 0.06]]), '#fffaf0', {
      nearer: 0.09 * h,
      rimless: true,
      bias: 0.5,
    })
  }
}

/** Two thin legs from the hip's height, in shares of the bird's. */
function paintBirdLegs(sketch: Sketch, actor: Actor, bird: Bird, hip: number, time: number): void {
  const h = actor.look.height
  const at = (x: number, y: number, z: number): Vec3 => [x * h, y * h, z * h]
  for (const side of [1, -1]) {
    const step = actor.pose === 'walk' ? 0.06 * Math.sin(time * 7 + (side > 0 ? 0 : Math.PI)) : 0
    const foot = at(side * 0.07, 0.012, 0.02 + step)
    sketch.solid(
      balls([
        [at(side * 0.07, hip, -0.04), h * 0.016],
        [foot, h * 0.013],
      ]),
      bird.bill,
      { nearer: -0.01 },
    )
    sketch.solid(
      balls([
        [foot, h * 0.014],
        [add(foot, at(0, 0, 0.09)), h * 0.01],
      ]),
      bird.bill,
      { nearer: 0.01 },
    )
  }
}

export function paintBird(sketch: Sketch, actor: Actor, bird: Bird): void {
  const h = actor.look.height
  const time = sketch.lens.view.time + (actor.seed % 17) * 0.3
  const flying = flies(actor)
  const hop = actor.pose === 'walk' ? Math.abs(Math.sin(time * 7)) * 0.05 : 0
  const low = actor.pose === 'lie' || actor.pose === 'sit' || actor.pose === 'fall' ? bird.leg * 0.8 : 0
  const lift = flying ? 0.35 + 0.05 * Math.sin(time * 3) : hop - low
  const base = bird.leg + bird.plump + lift
  const at = (x: number, y: number, z: number): Vec3 => [x * h, y * h, z * h]
  const p = bird.plump
  const tall = bird.upright ? 1 - bird.leg - p * 2.5 : 0
  const breast = at(0, base + p * 0.15 + tall * 0.7, bird.upright ? 0.03 : 0.14)
  const rump = at(0, base - (bird.upright ? 0 : p * 0.25), bird.upright ? -0.04 : -0.3)
  if (!flying) paintBirdLegs(sketch, actor, bird, base - p * 0.7, time)
  sketch.solid(
    balls([
      [rump, h * p * 0.42],
      [add(rump, at(0, bird.upright ? -0.16 : -0.04, bird.upright ? -0.14 : -0.28)), h * 0.05],
    ]),
    bird.wing,
    { nearer: -0.02 * h },
  )
  sketch.solid(
    refine(
      balls([
        [rump, h * p * 0.62],
        [add(rump, at(0, p * 0.3 + tall * 0.3, 0.14)), h * p],
        [breast, h * p * 0.86],
      ]),
      3,
    ),
    bird.coat,
  )
  const top = 1 - p * (bird.night ? 0.78 : 0.56)
  const head: Vec3 = add(
    at(0, top + lift, bird.upright ? 0.05 : 0.24 + bird.neck * 0.3),
    at(0, 0, 0.012 * Math.sin(time * 5)),
  )
  const r = h * p * (bird.night ? 0.78 : 0.54)
  sketch.solid(
    refine(
      balls([
        [breast, h * p * 0.6],
        [add(head, breast, 0).map((v, i) => (v + breast[i]!) / 2) as unknown as Vec3, r * 0.72],
        [head, r],
      ]),
      3,
    ),
    bird.upright && !bird.night ? bird.wing : bird.coat,
    { nearer: 0.02 * h },
  )
  paintBirdFace(sketch, actor, bird, head, r, time)
  const beat = flying ? Math.sin(time * 11) * 0.6 + 0.1 : null
  for (const side of [1, -1] as const)
    paintWing(sketch, bird, h, side, add(breast, at(side * p * 0.78, 0, -0.08)), beat)
}
