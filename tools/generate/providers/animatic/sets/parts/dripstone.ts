/** Dripstone, crystals and torches. */
import { createRandom } from '../../../../../film/random.ts'
import type { Cutout, Piece, Vec3 } from '../../stage.ts'
import { fire } from './life.ts'
import { bar, ellipse, fill, keySide, polygon, rectangle, stroke } from './paint.ts'

export const stone = '#4d434b'

/** A spike of dripstone, hanging or standing. */
export function spike(at: Vec3, width: number, height: number, hanging: boolean, variant: number): Cutout {
  return {
    kind: 'cutout',
    at,
    width,
    height,
    key: `spike-${width}-${height}-${hanging}-${variant}`,
    ...(hanging ? { shadow: false } : {}),
    paint(brush, light) {
      const random = createRandom(`spike/${variant}`)
      if (hanging) {
        brush.translate(0, height)
        brush.scale(1, -1)
      }
      const side = keySide(light)
      const bulge = random.between(0.5, 0.8)
      for (const [facing, from, to] of [
        [-0.85, -1, 1],
        [-0.35, -0.2, 1],
        [0.25, 0.35, 1],
        [0.8, 0.75, 0.95],
      ] as const) {
        fill(brush, light.shade(stone, facing), (path) => {
          path.moveTo((from * side * width) / 2, -0.3)
          path.quadraticCurveTo(
            from * side * width * 0.16 * bulge,
            height * 0.25,
            width * 0.02 * side,
            height,
          )
          path.quadraticCurveTo(
            to * side * width * 0.16 * bulge,
            height * 0.25,
            (to * side * width) / 2,
            -0.3,
          )
        })
      }
      for (const y of [0.2, 0.42, 0.6])
        stroke(
          brush,
          light.shade(stone, -0.7, 0.6),
          0.03,
          bar(-width * 0.2 * (1 - y), height * y, width * 0.2 * (1 - y), height * (y - 0.015)),
        )
    },
  }
}

export function crystals(at: Vec3, colour: string, size: number): Piece[] {
  return [
    {
      kind: 'cutout',
      at,
      width: size * 1.4,
      height: size,
      key: `crystals-${colour}-${size}`,
      shadow: false,
      paint(brush, light) {
        for (const [lean, tall, wide] of [
          [-0.5, 0.7, 0.13],
          [0.45, 0.75, 0.13],
          [-0.2, 0.9, 0.15],
          [0.18, 1, 0.16],
        ] as const) {
          const tip = lean * size * 0.7
          fill(
            brush,
            light.glow(colour, 0.75),
            polygon([
              [lean * 0.3 * size - wide * size * 0.5, 0],
              [tip - wide * size * 0.5, tall * size * 0.8],
              [tip, tall * size],
              [tip + wide * size * 0.5, tall * size * 0.8],
              [lean * 0.3 * size + wide * size * 0.5, 0],
            ]),
          )
          fill(
            brush,
            light.glow('#ffffff', 0.4),
            polygon([
              [lean * 0.3 * size, 0],
              [tip, tall * size * 0.8],
              [tip, tall * size],
              [tip + wide * size * 0.5, tall * size * 0.8],
              [lean * 0.3 * size + wide * size * 0.5, 0],
            ]),
          )
        }
      },
    },
    {
      kind: 'glow',
      at: [at[0], at[1] + size * 0.5, at[2]],
      radius: size * 2.6,
      colour,
      strength: 0.7,
      always: true,
    },
  ]
}

export function torch(at: Vec3): Piece[] {
  return [
    {
      kind: 'cutout',
      at,
      width: 0.5,
      height: 1.9,
      key: 'torch',
      paint(brush, light) {
        fill(brush, light.shade('#5a4030', -0.3), rectangle(-0.05, 0, 0.1, 1.7))
        fill(brush, light.shade('#3a3030', -0.4), ellipse(0, 1.72, 0.14, 0.1))
      },
    },
    fire([at[0], at[1] + 1.7, at[2] - 0.02], 0.6),
    {
      kind: 'glow',
      at: [at[0], at[1] + 2, at[2]],
      radius: 4,
      colour: '#ff9c4a',
      strength: 0.8,
      always: true,
      flicker: true,
    },
  ]
}
