/** Flat shapes in space, cut at the near plane and laid down on the picture. */
import { clipNear, type StageView } from './camera.ts'
import type { Brush, Paint, Vec3 } from './stage.ts'

/** Adds a polygon of the world to the current path. False when nothing of it is in front of the lens. */
export function tracePolygon(brush: Brush, view: StageView, points: readonly Vec3[]): boolean {
  const seen = clipNear(points.map(view.toCamera))
  if (seen.length < 3) return false
  seen.forEach((point, index) => {
    const { x, y } = view.toScreen(point)
    if (index === 0) brush.moveTo(x, y)
    else brush.lineTo(x, y)
  })
  brush.closePath()
  return true
}

/** Fills a polygon of the world. The hair-line stroke closes the seam to its neighbours. */
export function fillPolygon(
  brush: Brush,
  view: StageView,
  points: readonly Vec3[],
  style: Paint,
  seam = 0.8,
): boolean {
  brush.beginPath()
  if (!tracePolygon(brush, view, points)) return false
  brush.fillStyle = style
  brush.fill()
  if (seam > 0) {
    brush.strokeStyle = style
    brush.lineWidth = seam
    brush.stroke()
  }
  return true
}

/** Adds an open line of the world to the current path. */
export function traceLine(brush: Brush, view: StageView, points: readonly Vec3[]): void {
  let last: Vec3 | null = null
  let drawing = false
  for (const point of points) {
    const seen = view.toCamera(point)
    if (last) {
      const piece = clipSegment(last, seen)
      if (piece) {
        const from = view.toScreen(piece[0])
        const to = view.toScreen(piece[1])
        if (!drawing) brush.moveTo(from.x, from.y)
        brush.lineTo(to.x, to.y)
      }
      drawing = piece !== null && piece[1] === seen
    }
    last = seen
  }
}

function clipSegment(from: Vec3, to: Vec3): readonly [Vec3, Vec3] | null {
  const near = 0.12
  if (from[2] < near && to[2] < near) return null
  if (from[2] >= near && to[2] >= near) return [from, to]
  const share = (near - from[2]) / (to[2] - from[2])
  const cut: Vec3 = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, near]
  return from[2] < near ? [cut, to] : [from, cut]
}
