import { createRandom } from '../../../../../film/random.ts'
import type { Cutout, LocalColour, Point, Vec3 } from '../../stage.ts'
import { ellipse, fill, keySide, polygon, stroke } from './paint.ts'

/** Wind is seen in what stands near; farther plants hold still, so that a camera at rest may keep their picture. */
function swing(at: Vec3, metres: number): { sway?: number } {
  return Math.hypot(at[0], at[2]) < 9 ? { sway: metres } : {}
}

interface PlantOptions {
  colour?: LocalColour
  variant?: number
  /** Prefix of the key: `foreground` marks what may stand before the lens. */
  name?: string
  flip?: boolean
}

/** A rounded shrub in three tones; `flowers` adds blossoms. */
export function bush(
  at: Vec3,
  width: number,
  height: number,
  options: PlantOptions & { flowers?: LocalColour } = {},
): Cutout {
  const { colour = '#56783c', variant = 0, name = 'bush', flowers } = options
  return {
    kind: 'cutout',
    at,
    width: width * 1.1,
    height: height * 1.1,
    key: `${name}-${width}-${height}-${variant}-${colour}-${flowers ?? ''}`,
    ...swing(at, 0.04),
    paint(brush, light) {
      const random = createRandom(`bush/${variant}`)
      const side = keySide(light)
      for (const [facing, size, shift] of [
        [-0.85, 0.3, 0],
        [-0.3, 0.24, 0.1],
        [0.25, 0.16, 0.2],
        [0.75, 0.1, 0.3],
      ] as const) {
        brush.fillStyle = light.shade(colour, facing)
        brush.beginPath()
        for (let index = 0; index < 18; index++) {
          const x = random.between(-0.4, 0.4)
          const top = Math.sqrt(1 - (x / 0.5) ** 2)
          const y = random.between(0.05, 0.72) * top * (0.6 + shift)
          ellipse(
            (x + shift * side * 0.25) * width,
            (y + shift * 0.4) * height,
            size * 0.55 * width * random.between(0.6, 1),
            size * height * random.between(0.6, 1),
          )(brush)
        }
        brush.fill()
      }
      if (!flowers) return
      for (let index = 0; index < 16; index++)
        fill(
          brush,
          light.shade(flowers, random.between(-0.1, 0.7)),
          ellipse(random.between(-0.4, 0.4) * width, random.between(0.15, 0.8) * height, 0.05),
        )
    },
  }
}

/** Blades of grass, reeds or corn fanning out of one root. */
export function tuft(
  at: Vec3,
  width: number,
  height: number,
  options: PlantOptions & { blades?: number; heads?: LocalColour } = {},
): Cutout {
  const { colour = '#7d9348', variant = 0, blades = 22, heads, name = 'tuft' } = options
  return {
    kind: 'cutout',
    at,
    width: width * 1.3,
    height: height * 1.05,
    key: `${name}-${width}-${height}-${variant}-${colour}-${blades}-${heads ?? ''}`,
    ...swing(at, Math.min(0.25, height * 0.12)),
    shadow: false,
    paint(brush, light) {
      const random = createRandom(`tuft/${variant}`)
      for (let blade = 0; blade < blades; blade++) {
        const root = random.between(-0.3, 0.3) * width
        const lean = root * 0.6 + random.normal() * 0.13 * width
        const tall = height * random.between(0.55, 1)
        const tip: Point = [root + lean, tall]
        const thick = Math.max(0.012, height * 0.022)
        const facing = -0.8 + 1.5 * (blade / blades)
        fill(brush, light.shade(colour, facing), (path) => {
          path.moveTo(root - thick, 0)
          path.quadraticCurveTo(root, tall * 0.6, ...tip)
          path.quadraticCurveTo(root + thick * 2, tall * 0.55, root + thick, 0)
        })
        if (heads && blade % 2)
          fill(brush, light.shade(heads, facing), ellipse(tip[0], tip[1] * 0.97, thick * 1.6, height * 0.06))
      }
    },
  }
}

/** Long arching leaves: ferns, jungle undergrowth, seaweed. */
export function fern(at: Vec3, width: number, height: number, options: PlantOptions = {}): Cutout {
  const { colour = '#3f7d3f', variant = 0, name = 'fern', flip } = options
  return {
    kind: 'cutout',
    at,
    width: width * 1.15,
    height: height * 1.1,
    key: `${name}-${width}-${height}-${variant}-${colour}`,
    ...swing(at, 0.08),
    ...(flip ? { flip } : {}),
    paint(brush, light) {
      const random = createRandom(`fern/${variant}`)
      for (let leaf = 0; leaf < 13; leaf++) {
        const angle = -1.35 + (leaf / 12) * 2.7 + random.between(-0.1, 0.1)
        const tip: Point = [
          Math.sin(angle) * width * 0.5,
          height * random.between(0.4, 0.75) * Math.cos(angle * 0.7),
        ]
        const knee: Point = [tip[0] * 0.5, height * random.between(0.85, 1) * Math.cos(angle * 0.8)]
        const facing = -0.7 + random.between(0, 0.9) + 0.5 * Math.sin(angle) * keySide(light)
        fill(brush, light.shade(colour, facing), (path) => {
          path.moveTo(0, 0)
          path.quadraticCurveTo(knee[0], knee[1], ...tip)
          path.quadraticCurveTo(knee[0] * 0.75, knee[1] * 0.72, 0.03 * width, 0)
        })
        stroke(brush, light.shade(colour, facing + 0.35), 0.008 * height, (path) => {
          path.moveTo(0, 0)
          path.quadraticCurveTo(knee[0] * 0.92, knee[1] * 0.9, tip[0] * 0.95, tip[1])
        })
      }
    },
  }
}

/** A saguaro with raised arms. */
export function cactus(at: Vec3, height: number, variant = 0): Cutout {
  const colour = '#5d8050'
  return {
    kind: 'cutout',
    at,
    width: height * 0.7,
    height: height * 1.03,
    key: `cactus-${height}-${variant}`,
    paint(brush, light) {
      const random = createRandom(`cactus/${variant}`)
      const side = keySide(light)
      brush.scale(height, height)
      const limb = (x: number, from: number, to: number, width: number): void => {
        for (const [facing, shift, share] of [
          [-0.7, 0, 1],
          [-0.1, 0.2, 0.55],
          [0.8, 0.38, 0.14],
        ] as const)
          stroke(brush, light.shade(colour, facing), width * share, (path) => {
            path.moveTo(x + shift * side * width, from)
            path.lineTo(x + shift * side * width, to)
          })
      }
      for (const way of [-1, 1]) {
        const joint = random.between(0.32, 0.5)
        stroke(brush, light.shade(colour, -0.7), 0.085, (path) => {
          path.moveTo(0, joint)
          path.lineTo(way * 0.2, joint)
        })
        limb(way * 0.2, joint, joint + random.between(0.16, 0.3), 0.085)
      }
      limb(0, 0, 0.93, 0.12)
    },
  }
}

/** A clipped hedge or crop row seen from any side. */
export function hedge(at: Vec3, width: number, height: number, colour: LocalColour = '#4d7038'): Cutout {
  return {
    kind: 'cutout',
    at,
    width,
    height: height * 1.08,
    key: `hedge-${width}-${height}-${colour}`,
    paint(brush, light) {
      const random = createRandom('hedge')
      const half = width / 2
      fill(
        brush,
        light.shade(colour, -0.8),
        polygon([
          [-half, 0],
          [-half, height * 0.9],
          [half, height * 0.9],
          [half, 0],
        ]),
      )
      for (const [facing, low] of [
        [-0.4, 0.15],
        [0.1, 0.5],
        [0.6, 0.85],
      ] as const) {
        brush.fillStyle = light.shade(colour, facing)
        brush.beginPath()
        for (let index = 0; index < width * 9; index++)
          ellipse(random.between(-half, half), height * random.between(low, 1), 0.09, 0.06)(brush)
        brush.fill()
      }
    },
  }
}
