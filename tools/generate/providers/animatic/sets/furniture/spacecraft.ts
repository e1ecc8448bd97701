/** Fittings of a spacecraft’s bridge. */
import type { Brush, Decal, View } from '../../stage.ts'
import type { Random } from '../../../../../film/random.ts'
import { darker, lighter } from './colour.ts'
import { bar, lit, polygon, rect, grid, trail } from './decals.ts'

/** Rows of lit keys and little gauges. */
export function keys(random: Random, width: number, foot: number, height: number, tint: string): Decal[] {
  const decals: Decal[] = []
  const columns = Math.floor(width / 0.14)
  const rows = Math.max(1, Math.floor(height / 0.12))
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (random.chance(0.3)) continue
      decals.push(
        rect(
          -width / 2 + column * 0.14 + 0.03,
          foot + row * 0.12 + 0.03,
          0.09,
          0.06,
          random.pick([tint, tint, '#ffb35c', '#ff6b5c', '#3a4656']),
          random.chance(0.6) ? lit : {},
        ),
      )
    }
  }
  return decals
}

export function ribs(length: number, hull: string, tint: string): Decal[] {
  const decals = [
    bar(0, 0, length, 0.35, darker(hull, 0.45)),
    bar(0, 0.35, length, 0.06, tint, lit),
    ...grid(length, 0.5, 2.3, [1.2, 1.15], darker(hull, 0.3), 0.03),
  ]
  for (let x = -length / 2 + 0.9; x < length / 2; x += 2.4) {
    decals.push(
      polygon(trail(x - 0.2, 0, x + 0.2, 0, x + 0.14, 3, x - 0.14, 3), darker(hull, 0.22)),
      rect(x - 0.14, 0.4, 0.05, 2.6, lighter(hull, 0.14)),
      rect(x - 0.03, 1.2, 0.07, 0.9, tint, lit),
    )
  }
  return decals
}

/** A turning globe of light over a table. */
export function hologram(tint: string) {
  return (brush: Brush, view: View): void => {
    const { x, y, scale, depth } = view.project([-2.7, 1.1, -2.5])
    if (depth < 0.5) return
    brush.strokeStyle = view.light.glow(tint, 0.75)
    brush.lineWidth = Math.max(1, 0.012 * scale)
    const radius = 0.32 * scale
    for (let ring = 0; ring < 5; ring++) {
      const turn = Math.abs(Math.cos(view.time * 0.5 + (ring * Math.PI) / 5))
      brush.beginPath()
      brush.ellipse(x, y, radius * turn, radius, 0, 0, Math.PI * 2)
      brush.stroke()
    }
    for (const share of [-0.5, 0, 0.5]) {
      const wide = radius * Math.sqrt(1 - share * share)
      brush.beginPath()
      brush.ellipse(x, y + share * radius, wide, wide * 0.16, 0, 0, Math.PI * 2)
      brush.stroke()
    }
  }
}
