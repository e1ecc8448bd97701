/** Heads of animals: skull, snout, ears, eyes, and the horns and manes of some. */
import type { Vec3 } from '../stage.ts'
import { expressions } from './expression.ts'
import { blinkAt } from './eyes.ts'
import { add, type Axes, place, turnAxes, upright } from './geometry.ts'
import { blend, darker, lighter } from './palette.ts'
import type { Beast } from './beast-parts.ts'
import { balls, refine } from './sketch.ts'

type At = (left: number, up: number, front: number) => Vec3

function paintEars(beast: Beast, at: At): void {
  const { kind, sketch, coat, tall } = beast
  const r = kind.head
  const flick = Math.max(0, Math.sin(sketch.lens.view.time * 1.3 + beast.actor.seed) - 0.92) * 2
  const shapes = {
    floppy: [
      [0.55, 0.62, -0.1, 0.28],
      [0.95, 0.35, 0, 0.32],
      [1.0, -0.35, 0.1, 0.22],
    ],
    pointed: [
      [0.5, 0.62, -0.15, 0.34],
      [0.68, 1.35 + flick, -0.1, 0.04],
    ],
    round: [[0.66, 0.78, -0.1, 0.34]],
    long: [
      [0.34, 0.8, -0.2, 0.2],
      [0.46, 1.7, -0.35, 0.26],
      [0.5 + flick, 2.4, -0.5, 0.06],
    ],
    huge: [
      [0.85, 0.5, -0.35, 0.5],
      [1.25, 0.1, -0.5, 0.62],
      [1.1, -0.4, -0.35, 0.3],
    ],
    none: [],
  }[kind.ear]
  for (const side of [1, -1]) {
    if (shapes.length === 0) continue
    sketch.solid(
      balls(
        shapes.map(([x, y, z, radius]) => [at(side * x! * r, y! * r, z! * r), radius! * r * tall] as const),
      ),
      kind.ear === 'floppy' ? darker(coat, 0.28) : darker(coat, 0.1),
      { nearer: kind.ear === 'floppy' ? 0.05 * tall : 0 },
    )
  }
}

function paintEyes(beast: Beast, at: At, axes: Axes): void {
  const { sketch, kind, tall, actor } = beast
  if (sketch.pixels < 30) return
  const { brush, lens } = sketch
  const r = kind.head
  const open = expressions[actor.mood].open * blinkAt(lens.view.time, actor.seed)
  for (const side of [1, -1]) {
    const spot = at(side * r * 0.66, r * 0.28, r * 0.68)
    const out = add(add([0, 0, 0], axes.left, side * 0.75), axes.front, 0.66)
    if (lens.direct(out)[2] > 0.12) continue
    sketch.mark(
      spot,
      () => {
        const eye = lens.see(spot)
        const radius = Math.max(0.8, 0.2 * r * tall * lens.scale)
        brush.save()
        brush.translate(eye.x, eye.y)
        brush.scale(1, Math.max(0.12, open))
        const disc = (x: number, y: number, size: number, style: string): void => {
          brush.beginPath()
          brush.arc(x, y, size, 0, 7)
          brush.fillStyle = style
          brush.fill()
        }
        if (kind.tail === 'dragon' || kind.ear === 'pointed')
          disc(0, 0, radius * 1.12, lens.view.light.glow('#e8c050', 0.9))
        disc(0, 0, radius * (kind.tail === 'dragon' ? 0.55 : 0.95), sketch.shade('#17100f', 0))
        if (radius > 1.6) disc(radius * 0.3, -radius * 0.35, radius * 0.28, 'rgba(255,252,244,0.95)')
        brush.restore()
      },
      0.08 * tall,
    )
  }
}

/** Horns and antlers. */
function paintHorns(beast: Beast, at: At): void {
  const { sketch, kind, tall } = beast
  const r = kind.head
  const chain = (points: readonly (readonly [Vec3, number])[], colour: string, nearer = 0.02): void => {
    sketch.solid(refine(balls(points), 3), colour, { nearer })
  }
  const sides = [1, -1] as const
  if (beast.has('horns'))
    for (const side of sides)
      chain(
        [
          [at(side * r * 0.5, r * 0.8, -r * 0.2), r * 0.2 * tall],
          [at(side * r * 1.0, r * 1.25, -r * 0.4), r * 0.14 * tall],
          [at(side * r * 1.05, r * 1.9, -r * 0.9), r * 0.03 * tall],
        ],
        '#d8ccb4',
      )
  if (beast.has('antlers'))
    for (const side of sides) {
      const stem = [
        at(side * r * 0.4, r * 0.8, 0),
        at(side * r * 1.3, r * 2.2, -r * 0.5),
        at(side * r * 1.2, r * 3.6, 0),
      ] as const
      chain(
        [
          [stem[0], 0.018 * tall],
          [stem[1], 0.016 * tall],
          [stem[2], 0.006 * tall],
        ],
        '#c9b28c',
      )
      chain(
        [
          [stem[1], 0.014 * tall],
          [at(side * r * 2.1, r * 3.2, -r * 0.6), 0.005 * tall],
        ],
        '#c9b28c',
      )
      chain(
        [
          [at(side * r * 0.8, r * 1.5, -r * 0.2), 0.014 * tall],
          [at(side * r * 0.7, r * 2.4, r * 0.8), 0.005 * tall],
        ],
        '#c9b28c',
      )
    }
  if (beast.has('horn'))
    chain(
      [
        [at(0, r * 0.75, r * 0.5), r * 0.16 * tall],
        [at(0, r * 2.4, r * 1.6), r * 0.02 * tall],
      ],
      '#f0e2b8',
    )
}

/** Manes, crests and trunks. */
function paintManes(beast: Beast, at: At, poll: Vec3, breast: Vec3): void {
  const { sketch, kind, coat, tall } = beast
  const r = kind.head
  const chain = (points: readonly (readonly [Vec3, number])[], colour: string, nearer = 0.02): void => {
    sketch.solid(refine(balls(points), 3), colour, { nearer })
  }
  const sides = [1, -1] as const
  if (beast.has('mane'))
    for (let tuft = 0; tuft < 13; tuft++) {
      const turn = (tuft / 13) * 2 * Math.PI
      chain(
        [[at(Math.cos(turn) * r * 1.1, Math.sin(turn) * r * 1.15, -r * 1.15), r * 0.6 * tall]],
        darker('#7a4522', 0.05 * (tuft % 3)),
        -0.03,
      )
    }
  if (beast.has('crest')) {
    const dark = darker(coat, 0.55)
    chain(
      [
        [at(0, r * 0.85, r * 0.2), r * 0.2 * tall],
        [add(poll, [0, r * 0.5 * tall, -r * 0.6 * tall]), r * 0.34 * tall],
        [add(breast, [0, r * 1.35 * tall, -r * 0.75 * tall]), r * 0.3 * tall],
      ],
      coat === '#eee9f2' ? '#c9a8d8' : dark,
      -0.01,
    )
  }
  if (beast.has('trunk')) {
    const sway = 0.08 * Math.sin(sketch.lens.view.time * 1.2)
    chain(
      [
        [at(0, r * 0.1, r * 0.7), r * 0.55 * tall],
        [at(sway * 0.5, -r * 1.1, r * 1.35), r * 0.36 * tall],
        [at(sway, -r * 2.3, r * 1.3), r * 0.27 * tall],
        [at(sway * 1.5, -r * 2.9, r * 1.75), r * 0.18 * tall],
      ],
      coat,
      0.06,
    )
    for (const side of sides)
      chain(
        [
          [at(side * r * 0.42, -r * 0.45, r * 0.75), r * 0.14 * tall],
          [at(side * r * 0.5, -r * 1.0, r * 1.7), r * 0.03 * tall],
        ],
        '#efe6d2',
        0.05,
      )
  }
}

/** `poll` is the top of the neck in the body's own metres. */
export function paintBeastHead(beast: Beast, poll: Vec3, breast: Vec3): void {
  const { sketch, kind, coat, tall, actor } = beast
  const time = sketch.lens.view.time
  const nod = kind.tail === 'hair' ? 0.5 : 0.12
  const axes = turnAxes(
    upright,
    0.1 * Math.sin(time * 0.5 + actor.seed),
    nod + 0.04 * Math.sin(time * 0.8),
    0,
  )
  const at: At = (left, up, front) => place(poll, axes, left * tall, up * tall, front * tall)
  const r = kind.head
  const muzzle = r * (kind.neck > 0.45 ? 0.52 : 0.48)
  const end = r * 0.45 + kind.snout
  const face = beast.has('wool') ? '#3a3236' : coat
  sketch.solid(
    refine(
      balls([
        [at(0, r * 0.02, r * 0.1), r * tall],
        [at(0, -r * 0.12, r * 0.6), r * 0.8 * tall],
        [at(0, -r * 0.3, end), muzzle * tall],
      ]),
      2,
    ),
    face,
    { nearer: 0.045 * tall },
  )
  if (!beast.has('trunk') && sketch.pixels > 24) {
    const jaw = actor.mouth * 0.32
    sketch.solid(
      balls([
        [at(0, -r * 0.45, r * 0.35), r * 0.42 * tall],
        [at(0, -r * (0.5 + jaw * 1.6), end * 0.9), muzzle * 0.55 * tall],
      ]),
      actor.mouth > 0.15 ? darker(blend(face, '#8a3038', 0.45), 0.1) : darker(face, 0.12),
      { nearer: 0.03 * tall },
    )
    const pale = kind.ear === 'pointed' && kind.tail !== 'hair' ? lighter(face, 0.3) : lighter(face, 0.12)
    sketch.solid(balls([[at(0, -r * 0.32, end * 0.94), muzzle * 0.9 * tall]]), pale, {
      nearer: 0.05 * tall,
      rimless: true,
    })
    const nose = at(0, -r * 0.14, end + muzzle * 0.82)
    sketch.solid(
      balls([[nose, r * (kind.tail === 'hair' || kind.tail === 'dragon' ? 0.1 : 0.21) * tall]]),
      '#241a1d',
      { nearer: 0.06 * tall, rimless: true },
    )
  }
  paintEars(beast, at)
  paintEyes(beast, at, axes)
  paintHorns(beast, at)
  paintManes(beast, at, poll, breast)
}
