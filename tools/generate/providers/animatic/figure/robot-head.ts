/** A robot's head: shell, antennas and a screen for a face. */
import type { Mood } from '../../../../film/vocabulary.ts'
import type { Vec3 } from '../stage.ts'
import type { Actor } from './figure.ts'
import type { Body } from './body.ts'
import { type Expression, expressions } from './expression.ts'
import { blinkAt } from './eyes.ts'
import { place, scale } from './geometry.ts'
import { darker, lighter } from './palette.ts'
import type { Skeleton } from './skeleton.ts'
import { balls, refine, type Section, type Sketch } from './sketch.ts'
import { inFrame } from './surface.ts'

export interface Model {
  square: boolean
  antennas: 0 | 1 | 2
  eye: 'round' | 'bar' | 'tall'
  shell: string
  pipe: string
  glow: string
}

/** Only a fight makes a machine look angry: a strained mood narrows its eyes and keeps them level. */
function gentle(mood: Mood): Expression {
  const expression = expressions[mood]
  if (mood === 'melancholy') return { ...expression, inner: 0.9, open: 0.55 }
  return expression.inner < -0.2
    ? { ...expression, inner: 0, open: 0.45, smile: Math.max(-0.1, expression.smile) }
    : expression
}

/** One glowing eye, its lid cut in by anger, its cheek by a smile. */
function paintLightEye(
  sketch: Sketch,
  model: Model,
  expression: Expression,
  side: number,
  open: number,
  drift: number,
): void {
  const { brush } = sketch
  const glow = sketch.lens.view.light.glow(model.glow, 0.96)
  brush.save()
  brush.translate(side * 0.155 + drift, 0.05)
  brush.rotate(side * (expression.inner * -0.3))
  brush.fillStyle = sketch.lens.view.light.glow(model.glow, 0.22)
  brush.beginPath()
  brush.ellipse(0, 0, 0.13, 0.13 * open + 0.03, 0, 0, 7)
  brush.fill()
  brush.fillStyle = glow
  brush.beginPath()
  if (model.eye === 'bar') brush.roundRect(-0.1, -0.045 * open, 0.2, 0.09 * open, 0.04)
  else
    brush.ellipse(
      0,
      0,
      model.eye === 'tall' ? 0.062 : 0.085,
      (model.eye === 'tall' ? 0.12 : 0.085) * open,
      0,
      0,
      7,
    )
  brush.fill()
  brush.fillStyle = sketch.shade('#14161f', -0.1)
  if (expression.inner < -0.3) brush.fillRect(-0.14, 0.035, 0.28, 0.12)
  if (expression.smile > 0.6) {
    brush.beginPath()
    brush.ellipse(0, -0.1, 0.13, 0.085, 0, 0, 7)
    brush.fill()
  }
  brush.restore()
}

function paintLightMouth(sketch: Sketch, glow: string, expression: Expression, parted: number): void {
  const { brush } = sketch
  brush.beginPath()
  brush.moveTo(-0.1, -0.13 + expression.smile * 0.03)
  brush.quadraticCurveTo(0, -0.13 - expression.smile * 0.045 + parted, 0.1, -0.13 + expression.smile * 0.03)
  brush.quadraticCurveTo(0, -0.13 - expression.smile * 0.045 - parted, -0.1, -0.13 + expression.smile * 0.03)
  brush.closePath()
  brush.strokeStyle = glow
  brush.lineWidth = 0.024
  brush.lineJoin = 'round'
  brush.stroke()
  if (parted > 0.01) {
    brush.fillStyle = glow
    brush.fill()
  }
}

function paintScreen(
  sketch: Sketch,
  body: Body,
  bones: Skeleton,
  model: Model,
  actor: Actor,
  front: number,
): void {
  const { brush } = sketch
  const expression = actor.pose === 'fight' ? expressions[actor.mood] : gentle(actor.mood)
  const size = body.head
  const blink = blinkAt(sketch.lens.view.time, actor.seed)
  const glow = sketch.lens.view.light.glow(model.glow, 0.96)
  inFrame(sketch, place(bones.chin, bones.head, 0, size * 0.5, size * front), bones.head, size, () => {
    brush.beginPath()
    brush.roundRect(-0.34, -0.24, 0.68, 0.5, 0.13)
    brush.fillStyle = sketch.shade('#14161f', -0.1)
    brush.fill()
    const open = Math.max(0.08, blink * (0.3 + 0.7 * expression.open))
    const drift = actor.gaze ? 0 : 0.015 * Math.sin(sketch.lens.view.time * 0.9 + actor.seed)
    for (const side of [1, -1]) paintLightEye(sketch, model, expression, side, open, drift)
    paintLightMouth(sketch, glow, expression, actor.mouth * 0.07)
    brush.beginPath()
    brush.moveTo(-0.3, 0.21)
    brush.lineTo(-0.08, 0.21)
    brush.lineTo(-0.22, -0.2)
    brush.lineTo(-0.31, -0.2)
    brush.closePath()
    brush.fillStyle = 'rgba(255,255,255,0.07)'
    brush.fill()
  })
}

function paintAntennas(sketch: Sketch, body: Body, bones: Skeleton, model: Model): void {
  const size = body.head
  const tops = model.antennas === 2 ? [0.26, -0.26] : model.antennas === 1 ? [0] : []
  for (const out of tops) {
    const sway = 0.05 * Math.sin(sketch.lens.view.time * 4.2 + out)
    const tip = place(bones.chin, bones.head, size * (out * 1.25 + sway), size * 1.2, 0)
    sketch.solid(
      balls([
        [place(bones.chin, bones.head, size * out, size * 0.88, 0), size * 0.035],
        [tip, size * 0.02],
      ]),
      model.pipe,
      {
        nearer: -0.002,
      },
    )
    sketch.solid(balls([[tip, size * 0.062]]), model.glow, { bias: 0.4, nearer: 0.002 })
  }
}

/** The dark front of the head; in profile a little of the eyes' light is seen on it. */
function paintVisor(sketch: Sketch, body: Body, bones: Skeleton, model: Model, core: Vec3): void {
  const size = body.head
  const visor: Section[] = [0.27, 0.32, 0.7, 0.75].map((level, i) => ({
    at: place(bones.chin, bones.head, 0, size * level, size * 0.34),
    side: scale(bones.head.left, size * (i % 3 === 0 ? 0.27 : 0.32)),
    front: scale(bones.head.front, size * 0.085),
    square: true,
  }))
  const ahead = -sketch.lens.direct(bones.head.front)[2]
  sketch.solid(visor, '#14161f', { anchor: core, nearer: ahead > -0.1 ? 0.0065 : -0.0065 })
  if (ahead > -0.1 && ahead < 0.35)
    for (const side of [1, -1])
      sketch.solid(
        balls([[place(bones.chin, bones.head, side * size * 0.26, size * 0.55, size * 0.39), size * 0.055]]),
        model.glow,
        {
          anchor: core,
          nearer: side * sketch.lens.direct(bones.head.left)[2] < 0 ? 0.0067 : 0.002,
          bias: 0.5,
        },
      )
}

export function paintRobotHead(
  sketch: Sketch,
  body: Body,
  bones: Skeleton,
  model: Model,
  actor: Actor,
): void {
  const size = body.head
  const core = place(bones.chin, bones.head, 0, size * 0.5, 0)
  const ring = (level: number, wide: number, deep: number): Section => ({
    at: place(bones.chin, bones.head, 0, size * level, 0),
    side: scale(bones.head.left, size * wide),
    front: scale(bones.head.front, size * deep),
    square: model.square,
  })
  sketch.solid(
    balls([
      [bones.neck, size * 0.13],
      [place(bones.chin, bones.head, 0, size * 0.1, 0), size * 0.13],
    ]),
    model.pipe,
    { anchor: core, nearer: -0.004 },
  )
  for (const side of [1, -1])
    sketch.solid(
      balls([
        [place(bones.chin, bones.head, side * size * 0.44, size * 0.5, 0), size * 0.12],
        [place(bones.chin, bones.head, side * size * 0.52, size * 0.5, 0), size * 0.1],
      ]),
      darker(model.shell, 0.35),
      { nearer: -0.01 },
    )
  const stack = model.square
    ? [ring(0.1, 0.38, 0.32), ring(0.16, 0.45, 0.38), ring(0.84, 0.45, 0.38), ring(0.92, 0.38, 0.3)]
    : refine(
        [
          ring(0.06, 0.26, 0.22),
          ring(0.25, 0.43, 0.37),
          ring(0.5, 0.48, 0.4),
          ring(0.75, 0.43, 0.36),
          ring(0.94, 0.22, 0.2),
          ring(0.98, 0.05, 0.05),
        ],
        3,
      )
  paintAntennas(sketch, body, bones, model)
  paintVisor(sketch, body, bones, model, core)
  sketch.solid(stack, lighter(model.shell, 0.06), {
    anchor: core,
    nearer: 0.006,
  })
  sketch.mark(
    core,
    () => {
      if (sketch.pixels > 60) paintScreen(sketch, body, bones, model, actor, 0.43)
    },
    0.0068,
  )
}
