import { createRandom } from '../../../../../film/random.ts'
import type { Brush, Cutout, Light, LocalColour, Point, Vec3 } from '../../stage.ts'
import { fill, keySide, polygon } from './paint.ts'

export interface RockOptions {
  colour?: LocalColour
  variant?: number
  /** Snow or moss lying on top. */
  cap?: LocalColour
  /** 0 boulder … 1 spire. */
  sharp?: number
  name?: string
  reflect?: boolean
  shadow?: boolean
}

/** Snow or moss along the crest. */
function paintCap(
  brush: Brush,
  light: Light,
  cap: LocalColour,
  crest: readonly Point[],
  height: number,
): void {
  const snow = crest.filter(([, y]) => y > height * 0.3)
  const underside = snow
    .toReversed()
    .map(([x, y], index): Point => [x * 0.97, y - height * (index % 2 ? 0.24 : 0.1)])
  fill(brush, light.shade(cap, 0.35), polygon([...snow, ...underside]))
}

/** A faceted boulder, crag or spire: dark flank, middle face, lit face and a bright edge. */
export function rock(at: Vec3, width: number, height: number, options: RockOptions = {}): Cutout {
  const { colour = '#7d7a78', variant = 0, cap, sharp = 0, name = 'rock', reflect, shadow } = options
  return {
    kind: 'cutout',
    at,
    width: width * 1.08,
    height: height * 1.05,
    key: `${name}-${width}-${height}-${variant}-${colour}-${cap ?? ''}-${sharp}`,
    ...(reflect ? { reflect } : {}),
    ...(shadow === false ? { shadow } : {}),
    paint(brush, light) {
      const random = createRandom(`rock/${variant}`)
      const side = keySide(light)
      const count = 9
      const crest: Point[] = Array.from({ length: count + 1 }, (_, index) => {
        const t = index / count
        const arch = Math.sin(Math.PI * t) ** (sharp > 0.5 ? 1.6 : 0.55)
        return [
          (t - 0.5) * width + random.normal() * width * 0.02,
          Math.min(1, Math.max(0, arch * (1 - 0.25 * random.next() * (1 - arch * 0.4)))) * height,
        ]
      })
      const outline: Point[] = [[-width / 2, 0], ...crest, [width / 2, 0]]
      fill(brush, light.shade(colour, -0.85), polygon(outline))
      const ordered = side > 0 ? crest : crest.toReversed()
      const ridge = ordered.slice(3)
      const foot = side * width * 0.5
      fill(
        brush,
        light.shade(colour, -0.3),
        polygon([...ridge, [foot, 0], [-side * width * 0.08, 0], [-side * width * 0.16, height * 0.4]]),
      )
      fill(
        brush,
        light.shade(colour, 0.25),
        polygon([
          ...ordered.slice(4),
          [foot, 0],
          [side * width * 0.22, 0],
          [side * width * 0.08, height * 0.45],
        ]),
      )
      fill(
        brush,
        light.shade(colour, 0.85),
        polygon([
          ...ordered.slice(5),
          ...ordered
            .slice(5)
            .toReversed()
            .map(([x, y]): Point => [x - side * width * 0.035, y * 0.93]),
        ]),
      )
      if (cap) paintCap(brush, light, cap, crest, height)
    },
  }
}
