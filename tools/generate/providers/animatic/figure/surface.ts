/** Painting on the skin of a solid: seams, buttons, stripes, wherever the camera sees that side. */
import type { Vec3 } from '../stage.ts'
import { add, between, unit } from './geometry.ts'
import type { Section, Sketch } from './sketch.ts'

/** On a stack of cross-sections: azimuth in radians from the front to the own left, level 0…1 along the stack. */
export type SurfacePoint = readonly [azimuth: number, level: number]

export interface Surface {
  at(point: SurfacePoint): Vec3
  /** Does the camera see this point? */
  seen(point: SurfacePoint): boolean
}

export function surfaceOf(sketch: Sketch, sections: readonly Section[]): Surface {
  const pick = ([azimuth, level]: SurfacePoint): { centre: Vec3; out: Vec3 } => {
    const place = Math.min(sections.length - 1.001, Math.max(0, level * (sections.length - 1)))
    const index = Math.floor(place)
    const share = place - index
    const [a, b] = [sections[index]!, sections[index + 1]!]
    const half = (s: Section, which: 'side' | 'front'): Vec3 => {
      if ('radius' in s) return which === 'side' ? [s.radius, 0, 0] : [0, 0, s.radius]
      return s[which]
    }
    const side = between(half(a, 'side'), half(b, 'side'), share)
    const front = between(half(a, 'front'), half(b, 'front'), share)
    const centre = between(a.at, b.at, share)
    const out = add(
      [side[0] * Math.sin(azimuth), side[1] * Math.sin(azimuth), side[2] * Math.sin(azimuth)],
      front,
      Math.cos(azimuth),
    )
    return { centre, out }
  }
  return {
    at(point) {
      const { centre, out } = pick(point)
      return add(centre, out)
    },
    seen(point) {
      return sketch.lens.direct(unit(pick(point).out))[2] < -0.06
    },
  }
}

/** A line over a surface; its hidden stretches are left out. Width in metres. */
export function strokeOn(
  sketch: Sketch,
  surface: Surface,
  points: readonly SurfacePoint[],
  width: number,
  style: string,
): void {
  const { brush, lens } = sketch
  brush.beginPath()
  let drawing = false
  for (const point of points) {
    if (!surface.seen(point)) {
      drawing = false
      continue
    }
    const spot = lens.see(surface.at(point))
    if (drawing) brush.lineTo(spot.x, spot.y)
    else brush.moveTo(spot.x, spot.y)
    drawing = true
  }
  brush.lineWidth = Math.max(0.6, width * lens.scale)
  brush.lineCap = 'round'
  brush.lineJoin = 'round'
  brush.strokeStyle = style
  brush.stroke()
}

/** A patch over a surface, painted if its middle is seen. */
export function fillOn(
  sketch: Sketch,
  surface: Surface,
  points: readonly SurfacePoint[],
  style: string,
): void {
  const middle: SurfacePoint = [
    points.reduce((sum, p) => sum + p[0], 0) / points.length,
    points.reduce((sum, p) => sum + p[1], 0) / points.length,
  ]
  if (!surface.seen(middle)) return
  const { brush, lens } = sketch
  brush.beginPath()
  points.forEach((point, index) => {
    const spot = lens.see(surface.at(point))
    if (index === 0) brush.moveTo(spot.x, spot.y)
    else brush.lineTo(spot.x, spot.y)
  })
  brush.closePath()
  brush.fillStyle = style
  brush.fill()
}

/** A round spot on a surface: a button, an eyelet. Radius in metres. */
export function dotOn(
  sketch: Sketch,
  surface: Surface,
  point: SurfacePoint,
  radius: number,
  style: string,
): void {
  if (!surface.seen(point)) return
  const { brush, lens } = sketch
  const spot = lens.see(surface.at(point))
  brush.beginPath()
  brush.arc(spot.x, spot.y, Math.max(0.5, radius * lens.scale), 0, 7)
  brush.fillStyle = style
  brush.fill()
}

/**
 * Draws flat in a frame lying on a body: x along `left`, y along `up`, one unit = `size` metres. Nothing is
 * drawn when the frame faces away from the camera.
 */
export function inFrame(
  sketch: Sketch,
  at: Vec3,
  axes: { left: Vec3; up: Vec3; front: Vec3 },
  size: number,
  paint: () => void,
): void {
  const { lens, brush } = sketch
  if (lens.direct(axes.front)[2] > -0.03) return
  const home = lens.see(at)
  const x = lens.see(add(at, axes.left, size))
  const y = lens.see(add(at, axes.up, size))
  brush.save()
  brush.transform(x.x - home.x, x.y - home.y, y.x - home.x, y.y - home.y, home.x, home.y)
  paint()
  brush.restore()
}
