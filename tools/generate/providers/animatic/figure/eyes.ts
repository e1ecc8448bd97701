/** Eyes with lids, iris and catch light, and brows. */
import { type Expression, type FaceBrief, onFace } from './expression.ts'
import { clamp, dot } from './geometry.ts'
import { blend, darker } from './palette.ts'

/** Blinks every two to six seconds, 1 open … 0 shut. */
export function blinkAt(time: number, seed: number): number {
  const period = 2.6 + (seed % 7) * 0.45
  const since = (((time + (seed % 13) * 0.37) % period) + period) % period
  return since < 0.16 ? Math.abs(since - 0.08) / 0.08 : 1
}

const irises = ['#4b3524', '#35587a', '#4d6b45', '#6b4a2a', '#3a3f52', '#7a5a2e']

/** White, iris, pupil and catch light; the caller clips to the lids. */
function paintIris(brief: FaceBrief, wide: number, tall: number): void {
  const { sketch, skull, bones } = brief
  const { brush } = sketch
  const { look } = skull
  const child = look.age === 'child'
  const gazeSide = clamp(dot(brief.gaze, bones.head.left) * 0.75, -0.5, 0.5)
  const gazeUp = clamp(dot(brief.gaze, bones.head.up) * 0.75, -0.45, 0.45)
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
  disc(ix + Math.sign(sketch.lens.key[0] || 1) * 0.017, iy + 0.02, radius * 0.26, 'rgba(255,252,244,0.95)')
}

export function paintEye(brief: FaceBrief, side: 1 | -1, expression: Expression): void {
  const { sketch, skull } = brief
  const { brush } = sketch
  const { look } = skull
  const child = look.age === 'child'
  const woman = look.presents === 'woman'
  const wide = child ? 0.108 : 0.096
  const tall = (child ? 0.066 : 0.05) * expression.open * blinkAt(sketch.lens.view.time, brief.seed)
  const at = skull.at(side * 0.152, child ? 0.415 : 0.455, 0.345)
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
      paintIris(brief, wide, tall)
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
export function paintAlienEye(brief: FaceBrief, side: 1 | -1, expression: Expression): void {
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

export function paintBrow(brief: FaceBrief, side: 1 | -1, expression: Expression): void {
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
