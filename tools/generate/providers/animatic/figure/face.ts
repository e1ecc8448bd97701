/**
 * Eyes, brows, nose and mouth. Each feature is drawn flat in a small frame lying on the face, projected, so
 * it foreshortens by itself when the head turns.
 */
import type { Mood } from '../../../../film/vocabulary.ts'
import type { Vec3 } from '../stage.ts'
import { add, clamp, dot, scale, subtract, unit } from './geometry.ts'
import { blend, darker } from './palette.ts'
import type { Sketch } from './sketch.ts'
import type { Skull } from './skull.ts'
import type { Skeleton } from './skeleton.ts'
import { inFrame } from './surface.ts'

/** Brows: inner end up (+) or down, whole brow up; eyes open 0…1.3; mouth corners up, width, parted. */
interface Expression {
  inner: number
  brow: number
  open: number
  smile: number
  wide: number
  part: number
}

const face = (inner: number, brow: number, open: number, smile: number, wide = 1, part = 0): Expression => ({
  inner,
  brow,
  open,
  smile,
  wide,
  part,
})

export const expressions: Record<Mood, Expression> = {
  neutral: face(0, 0, 1, 0.04),
  calm: face(0.1, 0, 0.88, 0.22),
  tender: face(0.4, 0.1, 0.9, 0.5),
  joyful: face(0.1, 0.45, 0.82, 1, 1.2, 0.3),
  comic: face(0.2, 0.7, 1.1, 0.8, 1.1, 0.15),
  awe: face(0.35, 0.9, 1.25, 0.02, 0.8, 0.38),
  mysterious: face(-0.25, 0.1, 0.72, 0.18),
  tense: face(-0.55, -0.1, 0.95, -0.3, 0.9),
  ominous: face(-0.8, -0.3, 0.78, -0.38, 1.05),
  urgent: face(0.3, 0.55, 1.2, -0.25, 0.95, 0.2),
  melancholy: face(0.75, 0.05, 0.74, -0.5, 0.92),
  triumphant: face(-0.2, 0.35, 0.95, 0.85, 1.15, 0.12),
}

export interface FaceBrief {
  sketch: Sketch
  skull: Skull
  bones: Skeleton
  mood: Mood
  mouth: number
  seed: number
  /** Where the eyes look: unit direction in the body's own axes. */
  gaze: Vec3
}

/** Draws in a frame on the face: x to the own left, y up, in head heights. */
function onFace(brief: FaceBrief, at: Vec3, yaw: number, paint: () => void): void {
  const { sketch, skull, bones } = brief
  const front = add(scale(bones.head.front, Math.cos(yaw)), bones.head.left, Math.sin(yaw))
  const left = add(scale(bones.head.left, Math.cos(yaw)), bones.head.front, -Math.sin(yaw))
  inFrame(sketch, at, { left, up: bones.head.up, front }, skull.size, paint)
}

/** Blinks every two to six seconds, 1 open … 0 shut. */
export function blinkAt(time: number, seed: number): number {
  const period = 2.6 + (seed % 7) * 0.45
  const since = (((time + (seed % 13) * 0.37) % period) + period) % period
  return since < 0.16 ? Math.abs(since - 0.08) / 0.08 : 1
}

const irises = ['#4b3524', '#35587a', '#4d6b45', '#6b4a2a', '#3a3f52', '#7a5a2e']

function paintEye(brief: FaceBrief, side: 1 | -1, expression: Expression): void {
  const { sketch, skull, bones } = brief
  const { brush } = sketch
  const { look } = skull
  const child = look.age === 'child'
  const woman = look.presents === 'woman'
  const wide = child ? 0.108 : 0.096
  const tall = (child ? 0.066 : 0.05) * expression.open * blinkAt(sketch.lens.view.time, brief.seed)
  const at = skull.at(side * 0.152, child ? 0.415 : 0.455, 0.345)
  const gazeSide = clamp(dot(brief.gaze, bones.head.left) * 0.75, -0.5, 0.5)
  const gazeUp = clamp(dot(brief.gaze, bones.head.up) * 0.75, -0.45, 0.45)
  const ink = blend(darker(look.skin, 0.62), look.hair.style === 'bald' ? '#2a1d22' : look.hair.colour, 0.45)
  onFace(brief, at, side * 0.36, () => {
    const almond = (up: number, down: number): void => {
      brush.beginPath()
      brush.moveTo(-wide, -0.004)
      brush.bezierCurveTo(-wide * 0.6, up * 1.25, wide * 0.55, up * 1.25, wide, 0.004 * side)
      brush.bezierCurveTo(wide * 0.6, -down * 1.1, -wide * 0.6, -down * 1.1, -wide, -0.004)
      brush.closePath()
    }
    brush.fillStyle = sketch.shade(darker(look.skin, 0.3), -0.25, 0.4)
    almond(tall + 0.045, 0.05)
    brush.fill()
    if (tall > 0.012) {
      almond(tall, tall * 0.8)
      brush.save()
      brush.clip()
      brush.fillStyle = sketch.shade('#f3eee6', 0.1)
      brush.fillRect(-0.2, -0.2, 0.4, 0.4)
      const [ix, iy] = [gazeSide * wide, gazeUp * 0.05 + 0.004]
      const radius = child ? 0.056 : 0.047
      const disc = (x: number, y: number, r: number, style: string): void => {
        brush.beginPath()
        brush.arc(x, y, r, 0, 7)
        brush.fillStyle = style
        brush.fill()
      }
      const iris = irises[brief.seed % irises.length]!
      disc(ix, iy, radius, sketch.shade(darker(iris, 0.35), 0))
      disc(ix, iy - 0.006, radius * 0.8, sketch.shade(iris, 0.35))
      disc(ix, iy, radius * 0.46, sketch.shade('#120d14', 0))
      brush.fillStyle = sketch.shade(darker(look.skin, 0.7), -0.2, 0.35)
      brush.fillRect(-0.2, tall * 0.5, 0.4, 0.2)
      disc(
        ix + Math.sign(sketch.lens.key[0] || 1) * 0.017,
        iy + 0.02,
        radius * 0.26,
        'rgba(255,252,244,0.95)',
      )
      brush.restore()
    }
    brush.beginPath()
    brush.moveTo(-wide * 1.04, -0.006)
    brush.bezierCurveTo(-wide * 0.6, tall * 1.25, wide * 0.55, tall * 1.25, wide * 1.04, -0.002)
    if (woman) brush.lineTo(wide * (side > 0 ? 1.24 : 1.04), side > 0 ? 0.022 : -0.002)
    brush.lineWidth = woman ? 0.024 : 0.018
    brush.lineCap = 'round'
    brush.strokeStyle = sketch.shade(ink, -0.3)
    brush.stroke()
    if (woman && side < 0) {
      brush.beginPath()
      brush.moveTo(-wide, 0)
      brush.lineTo(-wide * 1.24, 0.022)
      brush.stroke()
    }
  })
}

/** Large, dark and slanted, with a slow blink. */
function paintAlienEye(brief: FaceBrief, side: 1 | -1, expression: Expression): void {
  const { sketch, skull } = brief
  const { brush } = sketch
  const tall = 0.125 * (0.55 + 0.45 * expression.open) * blinkAt(sketch.lens.view.time, brief.seed)
  onFace(brief, skull.at(side * 0.185, 0.46, 0.3), side * 0.5, () => {
    brush.rotate(side * (0.42 - 0.25 * expression.inner))
    brush.beginPath()
    brush.ellipse(0, 0, 0.165, Math.max(0.008, tall), 0, 0, 7)
    brush.fillStyle = sketch.shade('#17131f', -0.2)
    brush.fill()
    if (tall < 0.04) return
    brush.beginPath()
    brush.ellipse(0.05, tall * 0.4, 0.04, 0.02, 0.4, 0, 7)
    brush.fillStyle = 'rgba(235,246,255,0.85)'
    brush.fill()
    brush.beginPath()
    brush.ellipse(-0.03, -tall * 0.45, 0.08, 0.018, 0, 0, 7)
    brush.fillStyle = sketch.shade(skull.look.accent, 0.2, 0.4)
    brush.fill()
  })
}

function paintBrow(brief: FaceBrief, side: 1 | -1, expression: Expression): void {
  const { sketch, skull } = brief
  const { brush } = sketch
  const { look } = skull
  const colour = look.age === 'old' ? blend(look.hair.colour, '#b9b2ac', 0.4) : darker(look.hair.colour, 0.3)
  const at = skull.at(side * 0.158, (look.age === 'child' ? 0.535 : 0.565) + expression.brow * 0.035, 0.355)
  const thick = look.presents === 'woman' ? 0.026 : look.presents === 'man' ? 0.042 : 0.034
  onFace(brief, at, side * 0.36, () => {
    const inner = expression.inner * 0.045
    brush.beginPath()
    brush.moveTo(-side * 0.105, inner - thick / 2)
    brush.quadraticCurveTo(0, 0.03 + thick / 2, side * 0.125, -0.02 - inner * 0.3)
    brush.quadraticCurveTo(0, 0.03 + thick * 1.7, -side * 0.105, inner + thick / 2)
    brush.closePath()
    brush.fillStyle = sketch.shade(look.hair.style === 'bald' ? darker(look.skin, 0.6) : colour, -0.15)
    brush.fill()
  })
}

function paintMouth(brief: FaceBrief, expression: Expression): void {
  const { sketch, skull } = brief
  const { brush } = sketch
  const { look } = skull
  const open = clamp(Math.max(expression.part * 0.5, brief.mouth)) * 0.085
  const wide = (look.age === 'child' ? 0.1 : 0.122) * expression.wide * (1 - 0.18 * brief.mouth)
  const corner = expression.smile * 0.034
  const at = skull.at(0, look.age === 'child' ? 0.165 : 0.178, 0.392)
  const lip = blend(darker(look.skin, 0.28), '#b0424a', look.presents === 'woman' ? 0.55 : 0.28)
  onFace(brief, at, 0, () => {
    const edge = (up: number, down: number): void => {
      brush.beginPath()
      brush.moveTo(-wide, corner)
      brush.bezierCurveTo(-wide * 0.45, up, wide * 0.45, up, wide, corner)
      brush.bezierCurveTo(wide * 0.5, -down, -wide * 0.5, -down, -wide, corner)
      brush.closePath()
    }
    if (look.age !== 'child') {
      brush.fillStyle = sketch.shade(lip, -0.1)
      edge(0.026 + open * 0.3, 0.05 + open * 1.35)
      brush.fill()
    }
    if (open > 0.008) {
      brush.save()
      edge(open * 0.35, open * 1.3 + 0.008)
      brush.fillStyle = sketch.shade('#3a1016', -0.2)
      brush.fill()
      brush.clip()
      brush.fillStyle = sketch.shade('#f1e9dd', 0)
      brush.fillRect(-wide * 0.72, open * 0.05 + corner * 0.3, wide * 1.44, 0.06)
      brush.fillStyle = sketch.shade('#a8434c', -0.1)
      brush.beginPath()
      brush.ellipse(0, -open * 1.25, wide * 0.55, open * 0.6, 0, 0, 7)
      brush.fill()
      brush.restore()
    } else {
      brush.beginPath()
      brush.moveTo(-wide * 1.02, corner)
      brush.bezierCurveTo(-wide * 0.4, -corner * 0.55, wide * 0.4, -corner * 0.55, wide * 1.02, corner)
      brush.lineWidth = 0.016
      brush.lineCap = 'round'
      brush.strokeStyle = sketch.shade(darker(lip, 0.6), -0.3)
      brush.stroke()
    }
    brush.beginPath()
    brush.ellipse(0, -0.09 - open * 0.9, wide * 0.5, 0.012, 0, 0, 7)
    brush.fillStyle = sketch.shade(darker(look.skin, 0.4), -0.3, 0.35)
    brush.fill()
  })
}

/** Bridge, tip and wings as a small wedge whose shadow side is darker. */
function paintNose(brief: FaceBrief): void {
  const { sketch, skull, bones } = brief
  const { brush, lens } = sketch
  const { look } = skull
  const small = look.age === 'child' ? 0.7 : look.presents === 'woman' ? 0.85 : 1
  const far = 0.385 + 0.1 * small
  const shadowSide = dot(lens.turnToLocal(lens.view.light.keyDirection), bones.head.left) > 0 ? -1 : 1
  const spots = (
    [
      [shadowSide * 0.022, 0.49, 0.37],
      [shadowSide * 0.028, 0.33, far],
      [shadowSide * 0.07 * small, 0.305, 0.39],
      [shadowSide * 0.045, 0.36, 0.385],
    ] as const
  ).map((p) => lens.see(skull.at(p[0], p[1], p[2])))
  const fill = (points: readonly { x: number; y: number }[], style: string): void => {
    brush.beginPath()
    const [a, b, c, d] = points
    brush.moveTo(a!.x, a!.y)
    brush.quadraticCurveTo((a!.x + b!.x) / 2, (a!.y + b!.y) / 2, b!.x, b!.y)
    brush.quadraticCurveTo(
      c!.x * 0.6 + b!.x * 0.4,
      c!.y * 0.9 + b!.y * 0.1 + 0.01 * lens.scale * skull.size,
      c!.x,
      c!.y,
    )
    brush.quadraticCurveTo(d!.x, d!.y, a!.x, a!.y)
    brush.closePath()
    brush.fillStyle = style
    brush.fill()
  }
  fill(spots, sketch.shade(darker(look.skin, 0.22), -0.45, 0.62))
  const under = (
    [
      [-0.06 * small, 0.312, 0.4],
      [0, 0.285, far - 0.03],
      [0.06 * small, 0.312, 0.4],
    ] as const
  ).map((p) => lens.see(skull.at(p[0], p[1], p[2])))
  brush.beginPath()
  brush.moveTo(under[0]!.x, under[0]!.y)
  brush.quadraticCurveTo(under[1]!.x, under[1]!.y, under[2]!.x, under[2]!.y)
  brush.lineWidth = 0.018 * skull.size * lens.scale
  brush.lineCap = 'round'
  brush.strokeStyle = sketch.shade(darker(look.skin, 0.45), -0.4, 0.75)
  brush.stroke()
}

export function paintGlasses(brief: FaceBrief): void {
  const { sketch, skull } = brief
  if (sketch.pixels < 110) return
  const { brush } = sketch
  for (const side of [1, -1] as const)
    onFace(brief, skull.at(side * 0.155, 0.455, 0.37), side * 0.2, () => {
      brush.beginPath()
      brush.roundRect(-0.125, -0.09, 0.25, 0.175, 0.075)
      brush.fillStyle = sketch.shade('#d7e6ee', 0.4, 0.16)
      brush.fill()
      brush.lineWidth = 0.02
      brush.strokeStyle = sketch.shade('#2a2230', 0)
      brush.stroke()
      brush.beginPath()
      brush.moveTo(-side * 0.125, 0.02)
      brush.lineTo(-side * 0.165, 0.025)
      brush.stroke()
    })
}

/** Cheeks: a little warmth, and hollows on an old face. */
function paintCheeks(brief: FaceBrief): void {
  const { sketch, skull } = brief
  const { brush } = sketch
  const { look } = skull
  for (const side of [1, -1] as const)
    onFace(brief, skull.at(side * 0.215, 0.29, 0.28), side * 0.6, () => {
      const blush = brush.createRadialGradient(0, 0, 0, 0, 0, 0.12)
      blush.addColorStop(
        0,
        sketch.shade(blend(look.skin, '#d0504a', 0.5), 0.1, look.age === 'old' ? 0.16 : 0.34),
      )
      blush.addColorStop(1, sketch.shade(blend(look.skin, '#d0504a', 0.5), 0.1, 0))
      brush.fillStyle = blush
      brush.fillRect(-0.13, -0.13, 0.26, 0.26)
      if (look.age !== 'old') return
      brush.beginPath()
      brush.moveTo(-side * 0.08, 0.03)
      brush.quadraticCurveTo(-side * 0.01, -0.05, -side * 0.03, -0.13)
      brush.lineWidth = 0.012
      brush.strokeStyle = sketch.shade(darker(look.skin, 0.4), -0.3, 0.6)
      brush.stroke()
    })
}

export function paintFace(brief: FaceBrief): void {
  const { sketch, skull } = brief
  if (skull.toward < -0.25) return
  const expression = expressions[brief.mood]
  if (sketch.pixels < 110) {
    if (sketch.pixels < 45 || skull.toward < 0) return
    const { brush, lens } = sketch
    brush.fillStyle = sketch.shade(darker(skull.look.skin, 0.7), -0.3)
    for (const side of [1, -1]) {
      const spot = lens.see(skull.at(side * 0.15, 0.46, 0.36))
      brush.fillRect(spot.x - 0.5, spot.y - 0.5, 1.1, 1.1)
    }
    return
  }
  if (sketch.pixels > 300) paintCheeks(brief)
  const sides = skull.camera > 0 ? ([-1, 1] as const) : ([1, -1] as const)
  if (skull.look.kind === 'alien') {
    for (const side of sides) paintAlienEye(brief, side, expression)
    paintMouth(brief, expression)
    return
  }
  for (const side of sides) paintEye(brief, side, expression)
  for (const side of sides) paintBrow(brief, side, expression)
  paintNose(brief)
  paintMouth(brief, expression)
}

/** Direction of the eyes in the body's own axes. */
export function gazeFrom(skull: Skull, bones: Skeleton, target: Vec3 | null): Vec3 {
  return target ? unit(subtract(target, skull.at(0, 0.46, 0.3))) : bones.head.front
}
