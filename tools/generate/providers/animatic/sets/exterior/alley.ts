import type { Random } from '../../../../../film/random.ts'
import type { Cutout, Decal, LocalColour, Piece, SetDesign, Vec3 } from '../../stage.ts'
import { gleam } from '../parts/gleam.ts'
import { block, plate, rule } from '../parts/buildings.ts'
import { crate, signBoard } from '../parts/furniture.ts'
import { smoke } from '../parts/life.ts'
import { spots, fill, polygon, rectangle, solid } from '../parts/paint.ts'
import { rooftops } from '../parts/ridges.ts'
import { sagging, strands } from '../parts/strands.ts'
import { patches, slab, wall } from '../parts/surfaces.ts'

function bin(at: Vec3, colour: LocalColour): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 1.2,
    height: 1.3,
    key: `bin-${colour}`,
    paint(brush, light) {
      solid(brush, light, colour, [-0.5, 0, 0.5, 1], polygon(spots('-0.45 0, -0.52 1, 0.52 1, 0.45 0')), 0.03)
      fill(brush, light.shade(colour, 0.3), polygon(spots('-0.58 1, -0.5 1.16, 0.5 1.16, 0.58 1')))
      for (const x of [-0.25, 0, 0.25])
        fill(brush, light.shade(colour, -0.8), rectangle(x - 0.02, 0.1, 0.04, 0.75))
    },
  }
}

/** Washing on a line across the alley, at x of its two ends. */
function washing(z: number, y: number, colours: readonly LocalColour[]): Piece[] {
  const rope = sagging([-3.6, y, z], [3.6, y, z], 0.35)
  const cloths = colours.map((colour, index): Cutout => {
    const x = -2.2 + index * 1.15
    const wide = 0.62 + (index % 2) * 0.2
    return {
      kind: 'cutout',
      at: [x, y - 1.15, z],
      width: wide,
      height: 0.95,
      key: `washing-${colour}-${wide}`,
      shadow: false,
      sway: 0.05,
      paint(brush, light) {
        solid(
          brush,
          light,
          colour,
          [-wide / 2, 0, wide / 2, 0.95],
          polygon([
            [-wide / 2, 0.95],
            [wide / 2, 0.95],
            [wide * 0.46, 0.06],
            [0, 0],
            [-wide * 0.47, 0.08],
          ]),
          0.02,
        )
      },
    }
  })
  return [strands({ at: [0, y, z], lines: [rope], colour: '#3a3a40', width: 0.025 }), ...cloths]
}

/** Iron landings and ladders climbing a wall; wall coordinates. */
function fireEscape(left: number, floors: number): Decal[] {
  const iron = '#2c2b31'
  const decals: Decal[] = []
  for (let floor = 1; floor <= floors; floor++) {
    const y = floor * 3 + 0.3
    decals.push(plate(left, y, 3.2, 0.14, iron))
    decals.push(rule(left, y + 0.95, left + 3.2, y + 0.95, iron, 0.07))
    for (let bar = 0; bar <= 6; bar++)
      decals.push(rule(left + bar * 0.53, y, left + bar * 0.53, y + 0.95, iron, 0.04))
    if (floor < floors)
      decals.push(rule(left + (floor % 2 ? 0.3 : 2.9), y, left + (floor % 2 ? 2.9 : 0.3), y + 3, iron, 0.16))
  }
  return decals
}

/** Brick on both sides, with fire escapes. */
function bricks(walls: Random): Piece[] {
  const pieces: Piece[] = []
  for (const side of [-1, 1] as const) {
    for (let index = 0; index < 5; index++) {
      const z = -38 + index * 14
      const base = block({
        at: [side * 8, 0, z],
        size: [8, walls.between(11, 16), 13.9],
        colour: walls.pick(['#8d5348', '#7c5a50', '#93705a', '#6f5d62'] as const),
        seed: `alley/${side}/${index}/${walls.integer(0, 9999)}`,
        sides: side > 0 ? [3] : [1],
        lit: 0.35,
        storey: 3.2,
        bay: 3.1,
      })
      const escape = index % 2 === (side > 0 ? 0 : 1) ? fireEscape(walls.between(3, 7), 3) : []
      pieces.push({
        ...base,
        decals: (face) => [...(base.decals?.(face) ?? []), ...(face === (side > 0 ? 3 : 1) ? escape : [])],
      })
    }
  }
  return pieces
}

function bulb(x: number, y: number, z: number): Piece[] {
  return [
    { kind: 'box', at: [x * 1.02, y, z], size: [0.4, 0.18, 0.3], colour: '#3a3a40' },
    { kind: 'glow', at: [x, y, z], radius: 2.8, colour: '#ffc878', strength: 0.85 },
    gleam([x, 0, z], y, '#ffc878'),
  ]
}

function neonSign(neon: LocalColour): Piece[] {
  return [
    {
      kind: 'panel',
      corner: [3.95, 3.4, 7],
      across: [-1.3, 0, 0],
      up: [0, 2.6, 0],
      colour: '#2b2730',
      decals: [
        {
          points: [
            [0.25, 0.3],
            [1.05, 0.3],
            [1.05, 2.3],
            [0.25, 2.3],
            [0.25, 0.3],
          ],
          colour: neon,
          glow: 1,
          always: true,
          line: 0.09,
        },
        {
          points: [
            [0.42, 0.9],
            [0.88, 0.9],
          ],
          colour: '#fff0d8',
          glow: 1,
          always: true,
          line: 0.12,
        },
        {
          points: [
            [0.42, 1.6],
            [0.88, 1.6],
          ],
          colour: '#fff0d8',
          glow: 1,
          always: true,
          line: 0.1,
        },
      ],
    },
    gleam([3, 0, 6.9], 4.6, neon),
    { kind: 'glow', at: [3.2, 4.6, 6.9], radius: 3.6, colour: neon, strength: 0.6, always: true },
  ]
}

function clutter(): Piece[] {
  return [
    ...bulb(-3.8, 3.4, 3.6),
    ...bulb(3.8, 3.4, 15),
    ...bulb(0, 3.2, 25.8),
    ...bulb(3.8, 3.4, -9),
    ...bulb(-3.8, 3.4, -24),
    bin([-3.2, 0, 4.6], '#4a6b58'),
    bin([-3.3, 0, 6.1], '#54606e'),
    bin([3.3, 0, 11], '#4a6b58'),
    bin([3.35, 0, -1.2], '#54606e'),
    crate([3.2, 0, 4.2], 0.9),
    crate([3.3, 0.9, 4.3], 0.6, '#83643f'),
    crate([-3.2, 0, 14], 0.9, '#83643f'),
    signBoard([-3.4, 0, 18], { width: 0.6, height: 0.6, colour: '#b5483a', high: 2.2 }),
    ...washing(10, 6.6, ['#d8d2c4', '#b5564a', '#6f8aa0', '#d8b46a']),
    ...washing(17, 8.4, ['#6f8a72', '#d8d2c4', '#8a6f8c', '#c9c2b4']),
    ...washing(-18, 7, ['#d8d2c4', '#6f8aa0', '#b5564a', '#d8d2c4']),
    smoke([-2.6, 0.1, 12.5], { height: 4, width: 1, colour: '#c2c0c4' }),
  ]
}

export const alley: SetDesign = {
  family: 'alley',
  interior: false,
  build({ random }) {
    const walls = random.fork('walls')
    const sign = random.fork('neon')
    const neon = sign.pick(['#ff4f7a', '#4fd8ff', '#ffb03a', '#8aff7a'] as const)
    return {
      ground: { colour: '#5f5a5c', pattern: 'plain' },
      ridges: [
        rooftops(random.fork('city'), {
          distance: 160,
          colour: '#6a6470',
          low: 14,
          high: 40,
          lights: 0.6,
          blocks: 120,
        }),
      ],
      pieces: [
        slab({ left: -4, right: 4, near: -44, far: 26, y: 0.01 }, '#5f5a5c', {
          decals: [
            {
              points: [
                [3.6, 0],
                [4.4, 0],
                [4.4, 70],
                [3.6, 70],
              ],
              colour: '#4b474b',
            },
            ...patches(
              random.fork('puddles'),
              { left: -3.6, right: 3.6, near: -44, far: 26 },
              { count: 22, colours: ['#7d8aa0', '#51505a', '#6f7b90'], size: 0.7 },
            ),
          ],
        }),
        ...bricks(walls),
        wall([-4, 0, 26], [4, 0, 26], 9, '#7a5148', {
          decals: [
            plate(2.9, 0, 2.2, 2.8, '#3d3438'),
            plate(3.05, 0, 1.9, 2.6, '#6a3a34'),
            plate(3.4, 3.3, 1.2, 0.9, '#ffd58a', 0.8),
            plate(1, 5.6, 1.1, 1.5, '#ffc46e', 0.7),
            plate(5.6, 5.6, 1.1, 1.5, '#4b5c6c'),
          ],
        }),
        ...neonSign(neon),
        ...clutter(),
      ],
      propAt: [1.4, 0.01, 0.6],
      seats: [{ at: [3.2, 0, 4.2], height: 0.9, turn: 0.4 }],
    }
  },
}
