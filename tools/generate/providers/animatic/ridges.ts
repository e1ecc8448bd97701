/** Far silhouettes: each ridge is a ring about the stage, hazed by its distance and more so at its foot. */
import { hashSeed } from '../../../film/random.ts'
import type { StageView } from './camera.ts'
import { css, mix, parseColour } from './colour.ts'
import type { Brush, Ridge, Vec3 } from './stage.ts'

const ring = (ridge: Ridge, azimuth: number, height: number): Vec3 => [
  Math.sin(azimuth) * ridge.distance,
  height,
  Math.cos(azimuth) * ridge.distance,
]

/** The part of the ring the view can see, with a margin, radians. */
function sweep(view: StageView): readonly [from: number, to: number, step: number] {
  const half = Math.min(Math.PI, Math.atan(view.width / 2 / view.focal) + 0.35)
  return [view.camera.yaw - half, view.camera.yaw + half, Math.max(0.0015, 3 / view.focal)]
}

function outline(view: StageView, ridge: Ridge, flip: number): { x: number; y: number }[] {
  const [from, to, step] = sweep(view)
  const points: { x: number; y: number }[] = []
  // On a fixed lattice of azimuths, so that a silhouette does not shimmer when the camera turns.
  for (let index = Math.floor(from / step); index <= Math.ceil(to / step); index++) {
    const azimuth = index * step
    const seen = view.toCamera(ring(ridge, azimuth, flip * ridge.height(azimuth)))
    if (seen[2] > 1) points.push(view.toScreen(seen))
  }
  return points
}

function paintRing(brush: Brush, view: StageView, ridge: Ridge, flip: number): void {
  const points = outline(view, ridge, flip)
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return
  const { light } = view
  const far = light.hazeAt(ridge.distance * 0.8)
  const body = mix(light.lit(ridge.colour, -0.35), parseColour(light.haze), far * 0.8)
  const foot = mix(body, parseColour(light.haze), 0.35 + far * 0.4)
  const base = view.project(ring(ridge, view.camera.yaw, 0)).y
  const peak = points.reduce((best, { y }) => (flip > 0 ? Math.min(best, y) : Math.max(best, y)), base)
  const gradient = brush.createLinearGradient(0, peak, 0, base)
  gradient.addColorStop(0, css(body))
  gradient.addColorStop(0.55, css(mix(body, foot, 0.3)))
  gradient.addColorStop(1, css(foot))
  brush.fillStyle = flip > 0 ? gradient : css(body, 0.3)
  brush.beginPath()
  brush.moveTo(first.x, base + flip * 2)
  for (const { x, y } of points) brush.lineTo(x, y)
  brush.lineTo(last.x, base + flip * 2)
  brush.closePath()
  brush.fill()
}

/** Lit windows, on a lattice of their own so that each stays where it is. */
function paintLights(brush: Brush, view: StageView, ridge: Ridge): void {
  const share = (ridge.lights ?? 0) * view.light.lamps
  if (share <= 0.02) return
  const [from, to] = sweep(view)
  const step = 3.2 / ridge.distance
  const strength = 0.85 * (1 - view.light.hazeAt(ridge.distance * 0.5))
  brush.fillStyle = css([255, 214, 140], Math.max(0.25, strength))
  for (let column = Math.floor(from / step); column <= Math.ceil(to / step); column++) {
    const height = Math.min(
      ridge.height(column * step),
      ridge.height((column + 1) * step),
      ridge.height((column - 0.5) * step),
    )
    for (let row = 0; row * 3.4 + 2.6 < height - 1.5; row++) {
      if ((hashSeed(`${column}/${row}/${ridge.distance}`) % 1000) / 1000 > share * 0.4) continue
      const { x, y, scale, depth } = view.project(ring(ridge, column * step, row * 3.4 + 1.6))
      if (depth < 1) continue
      brush.fillRect(x, y - 1.3 * scale, Math.max(1.1, 0.9 * scale), Math.max(1.3, 1.3 * scale))
    }
  }
}

/** Farthest first; `mirrored` adds their reflection, for water. */
export function paintRidges(brush: Brush, view: StageView, ridges: readonly Ridge[]): void {
  for (const ridge of [...ridges].sort((a, b) => b.distance - a.distance)) {
    paintRing(brush, view, ridge, 1)
    paintLights(brush, view, ridge)
  }
}

/** What the water shows of them; drawn over it. */
export function paintRidgeReflections(brush: Brush, view: StageView, ridges: readonly Ridge[]): void {
  for (const ridge of [...ridges].sort((a, b) => b.distance - a.distance)) {
    if (ridge.distance < 700) paintRing(brush, view, ridge, -0.8)
  }
}
