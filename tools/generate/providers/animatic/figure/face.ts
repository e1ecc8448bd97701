/**
 * The whole face. Each feature is drawn flat in a small frame lying on the face, projected, so it
 * foreshortens by itself when the head turns.
 */
import type { Vec3 } from '../stage.ts'
import { type Expression, expressions, type FaceBrief, onFace } from './expression.ts'
import { paintAlienEye, paintBrow, paintEye } from './eyes.ts'
import { clamp, dot, subtract, unit } from './geometry.ts'
import { blend, darker } from './palette.ts'
import type { Skeleton } from './skeleton.ts'
import type { Skull } from './skull.ts'

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
  if (sketch.pixels > 300 && !skull.look.beard) paintCheeks(brief)
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
