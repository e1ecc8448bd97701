/** Corals, shoals and the wreck. */
import { createRandom } from '../../../../../film/random.ts'
import type { Cutout, Live, LocalColour, Vec3 } from '../../stage.ts'
import { bar, spots, ellipse, fill, line, polygon, solid, stroke } from './paint.ts'

/** Branching coral, or a fan of it. */
export function coral(at: Vec3, size: number, colour: LocalColour, variant: number): Cutout {
  return {
    kind: 'cutout',
    at,
    width: size * 1.3,
    height: size,
    key: `coral-${size}-${colour}-${variant}`,
    paint(brush, light) {
      const random = createRandom(`coral/${variant}`)
      if (variant % 3 === 2) {
        for (const [facing, share] of [
          [-0.8, 1],
          [-0.2, 0.8],
          [0.5, 0.5],
        ] as const)
          for (const x of [-0.3, 0.05, 0.34])
            fill(
              brush,
              light.shade(colour, facing),
              ellipse(
                x * size + (1 - share) * size * 0.08,
                size * 0.25,
                size * 0.26 * share,
                size * 0.3 * share,
              ),
            )
        return
      }
      const grow = (
        x: number,
        y: number,
        angle: number,
        length: number,
        width: number,
        depth: number,
      ): void => {
        const tipX = x + Math.sin(angle) * length
        const tipY = y + Math.cos(angle) * length
        stroke(brush, light.shade(colour, -0.7 + (4 - depth) * 0.32), width, bar(x, y, tipX, tipY))
        if (depth === 0) {
          fill(brush, light.shade(colour, 0.8), ellipse(tipX, tipY, width * 0.55))
          return
        }
        for (const turn of [-0.45, 0.4])
          grow(tipX, tipY, angle + turn * random.between(0.6, 1.3), length * 0.74, width * 0.74, depth - 1)
      }
      for (const angle of [-0.6, -0.1, 0.5]) grow(0, 0, angle, size * 0.3, size * 0.09, 3)
    },
  }
}

/** The wreck of a ship, keel in the sand. */
export function shipwreck(at: Vec3, flip: boolean): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 24,
    height: 15,
    key: 'shipwreck',
    flip,
    paint(brush, light) {
      const timber = '#5f5648'
      brush.rotate(0.12)
      stroke(brush, light.shade(timber, -0.5), 0.55, line(spots('-3 4, -4.4 14')))
      stroke(brush, light.shade(timber, -0.4), 0.4, line(spots('3.4 4, 3 10')))
      stroke(brush, light.shade(timber, -0.4), 0.3, line(spots('-6.6 10.4, -1.4 11.2')))
      for (const x of [-9, -4.2, 3]) stroke(brush, light.shade(timber, -0.6), 0.08, bar(-4.2, 12.6, x, 5))
      solid(
        brush,
        light,
        timber,
        [-11, 0, 11, 6],
        (path) => {
          path.moveTo(-11.6, 6.6)
          path.quadraticCurveTo(-9.6, 0.6, -6, -1)
          path.lineTo(6, -1)
          path.quadraticCurveTo(10, 1.4, 11.4, 7.6)
          path.lineTo(8.4, 6.4)
          path.lineTo(8, 5)
          path.quadraticCurveTo(0, 3.6, -7.4, 5)
          path.lineTo(-7.8, 6.6)
        },
        0.16,
      )
      for (let plank = 1; plank < 5; plank++)
        stroke(brush, light.shade('#3a342c', -0.6, 0.7), 0.1, (path) => {
          path.moveTo(-10.6 + plank * 0.7, 5.6 - plank * 1.1)
          path.quadraticCurveTo(0, 3.6 - plank * 1.1, 10.2 - plank * 0.6, 6 - plank * 1.1)
        })
      fill(
        brush,
        light.shade('#16181c', -0.9),
        polygon(spots('-2 0.6, -2.6 2.2, -1 3, 1.2 2.6, 2 1.2, 0.8 0.2')),
      )
      for (const x of [-1.4, -0.4, 0.6])
        stroke(brush, light.shade(timber, -0.3), 0.2, bar(x, 0.4, x + 0.2, 2.8))
      for (const x of [-6.4, -4.8, 4, 5.6]) fill(brush, light.shade('#16181c', -0.9), ellipse(x, 2.6, 0.42))
    },
  }
}

/** A shoal turning together. */
export function shoal(options: {
  at: Vec3
  count: number
  spread: number
  size: number
  colour: LocalColour
  seed: string
}): Live {
  const { at, count, spread, size, colour, seed } = options
  const random = createRandom(seed)
  const fish = Array.from(
    { length: count },
    () =>
      [
        random.normal() * 0.4,
        random.normal() * 0.22,
        random.normal() * 0.3,
        random.between(0.7, 1.2),
      ] as const,
  )
  return {
    kind: 'live',
    at,
    draw(brush, view) {
      const turn = Math.cos(view.time * 0.25 + at[0])
      const way = -Math.sin(view.time * 0.25 + at[0]) < 0 ? -1 : 1
      for (const [x, y, z, scale] of fish) {
        const place = view.project([
          at[0] + x * spread + turn * spread * 0.8,
          at[1] + y * spread + 0.2 * Math.sin(view.time * 1.4 + x * 9),
          at[2] + z * spread,
        ])
        if (place.depth < 1) continue
        const long = size * scale * place.scale
        const tail = Math.sin(view.time * 9 + x * 20) * 0.12
        brush.fillStyle = view.light.shade(colour, y * 2)
        brush.beginPath()
        brush.ellipse(place.x, place.y, long, long * 0.4, 0, 0, 2 * Math.PI)
        brush.moveTo(place.x - way * long * 0.8, place.y)
        brush.lineTo(place.x - way * long * 1.6, place.y - long * (0.4 + tail))
        brush.lineTo(place.x - way * long * 1.6, place.y + long * (0.4 - tail))
        brush.fill()
      }
    },
  }
}
