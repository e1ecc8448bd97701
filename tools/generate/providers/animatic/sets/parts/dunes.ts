import { createRandom } from '../../../../../film/random.ts'
import type { Cutout, LocalColour, Vec3 } from '../../stage.ts'
import { fill, keySide } from './paint.ts'

/** A low rise of sand or grass with soft shoulders, lit from the key's side: the middle ground of open country. */
export function bank(
  at: Vec3,
  width: number,
  height: number,
  variant = 0,
  colour: LocalColour = '#cabb98',
): Cutout {
  return {
    kind: 'cutout',
    at,
    width,
    height,
    key: `bank-${width}-${height}-${variant}-${colour}`,
    shadow: false,
    paint(brush, light) {
      const random = createRandom(`bank/${variant}`)
      const side = keySide(light)
      const peak = random.between(-0.14, 0.14)
      brush.scale(width, height)
      for (const [facing, shift, low] of [
        [-0.25, 0, 1],
        [0.15, 0.05, 0.78],
        [0.5, 0.09, 0.5],
      ] as const)
        fill(brush, light.shade(colour, facing), (path) => {
          const x = peak + side * shift
          path.moveTo(-0.5 * low + x * 0.5, 0)
          path.bezierCurveTo(-0.34 * low + x * 0.5, 0.1, -0.22 * low + x, low * 0.98, x, low * 0.98)
          path.bezierCurveTo(x + 0.18 * low, low * 0.98, x + 0.26 * low, 0.12, 0.5 * low + x * 0.5, 0)
        })
    },
  }
}
