import type { Random } from '../../../../../film/random.ts'
import type { Box, Cutout, Piece, Ridge, SetDesign, Vec3 } from '../../stage.ts'
import { block, plate } from '../parts/buildings.ts'
import { birds, smoke } from '../parts/life.ts'
import { bar, spots, ellipse, fill, line, polygon, rectangle, rounded, stroke } from '../parts/paint.ts'
import { rooftops } from '../parts/ridges.ts'
import { sagging, strands } from '../parts/strands.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { skyscraper, type Crown } from '../parts/skyscraper.ts'

const roof = 20
const plan = { left: -8, right: 8, near: -16, far: 8, y: roof }

/** The wooden cistern on stilts of an old town's roofs. */
function waterTower(at: Vec3): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 3.4,
    height: 6.4,
    key: 'water-tower',
    paint(brush, light) {
      const iron = light.shade('#4a4248', -0.5)
      stroke(brush, iron, 0.14, line(spots('-1.1 0, -0.9 2.6')))
      stroke(brush, iron, 0.14, line(spots('1.1 0, 0.9 2.6')))
      stroke(brush, iron, 0.07, line(spots('-1.05 0.4, 0.95 2.3')))
      stroke(brush, iron, 0.07, line(spots('1.05 0.4, -0.95 2.3')))
      fill(brush, iron, rectangle(-1.4, 2.5, 2.8, 0.16))
      fill(brush, rounded(brush, light, '#93684a', -1.3, 1.3), rectangle(-1.3, 2.65, 2.6, 2.5))
      for (const y of [2.9, 3.6, 4.3, 5])
        stroke(brush, light.shade('#3f3236', -0.3), 0.05, bar(-1.3, y, 1.3, y))
      for (let plank = -4; plank <= 4; plank++)
        stroke(brush, light.shade('#5d4030', -0.5, 0.5), 0.03, bar(plank * 0.28, 2.7, plank * 0.28, 5.1))
      fill(brush, rounded(brush, light, '#6a5a58', -1.5, 1.5), polygon(spots('-1.5 5.1, 0 6.3, 1.5 5.1')))
    },
  }
}

function vent(at: Vec3): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 1,
    height: 1.6,
    key: 'vent',
    paint(brush, light) {
      fill(brush, rounded(brush, light, '#a3a6aa', -0.16, 0.16), rectangle(-0.16, 0, 0.32, 1.1))
      fill(brush, rounded(brush, light, '#b2b5b8', -0.4, 0.4), ellipse(0, 1.2, 0.4, 0.3))
      for (const x of [-0.2, 0, 0.2]) stroke(brush, light.shade('#5a5d62', -0.4), 0.03, bar(x, 0.98, x, 1.44))
    },
  }
}

function antenna(at: Vec3): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 1.8,
    height: 3.6,
    key: 'antenna',
    shadow: false,
    paint(brush, light) {
      const steel = light.shade('#4a4d54', -0.4)
      stroke(brush, steel, 0.06, line(spots('0 0, 0 3.4')))
      for (const [y, half] of [
        [3.2, 0.4],
        [2.9, 0.55],
        [2.6, 0.7],
        [2.3, 0.8],
      ] as const)
        stroke(brush, steel, 0.04, bar(-half, y, half, y))
    },
  }
}

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    rooftops(random.fork('far'), {
      distance: 420,
      colour: '#788090',
      low: 20,
      high: 84,
      lights: 0.7,
      blocks: 110,
    }),
    rooftops(random.fork('near'), {
      distance: 90,
      colour: '#5f6068',
      low: 12,
      high: 20,
      lights: 0.6,
      blocks: 60,
    }),
  ]
}

/** What one knows the place by. */
function landmarks(lay: Random, side: number): Piece[] {
  return [
    {
      kind: 'box',
      at: [0, 0, -4],
      size: [16, roof, 24],
      colour: '#8a6a5c',
      roof: { kind: 'flat', height: 0, colour: '#8d8a88' },
    },
    {
      ...slab({ ...plan, y: roof + 0.005 }, '#8d8a88', {
        decals: patches(lay, plan, {
          count: 30,
          colours: ['#84807e', '#979390', '#7a7678'],
          size: 1.3,
          flat: 0.7,
        }),
      }),
      shell: false,
    },
    waterTower([-5.6 * side, roof, 5.6]),
    {
      kind: 'box',
      at: [5.6 * side, roof, -11],
      size: [3.6, 2.7, 3.4],
      colour: '#a0705c',
      roof: { kind: 'flat', height: 0.2, colour: '#6a666a' },
      decals: (face) =>
        face === 2
          ? [plate(1.2, 0, 1.1, 2.1, '#4f5d6a'), plate(1.5, 1.4, 0.5, 0.4, '#ffd58a', 0.9)]
          : [plate(1.1, 1.1, 1, 0.9, '#ffd58a', 0.8)],
    },
    {
      kind: 'box',
      at: [4.9 * side, roof, 4.6],
      size: [1.9, 1.3, 1.3],
      colour: '#b4b7ba',
      decals: () => [0.25, 0.45, 0.65, 0.85].map((y) => plate(0.2, y, 0.9, 0.09, '#6d7278')),
    },
    vent([3.7 * side, roof, 2.2]),
    vent([-4.2, roof, -3.6]),
    vent([6.4 * side, roof, -1]),
    antenna([6.6 * side, roof, 6.6]),
    antenna([-6.8, roof, -9]),
  ]
}

const crowns: readonly Crown[] = ['flat', 'step', 'slant', 'needle']

function parapet(at: Vec3, size: Vec3): Box {
  return { kind: 'box', at, size, colour: '#9a7464', roof: { kind: 'flat', height: 0, colour: '#c4b6a8' } }
}

/** The roofs round about. */
function neighbours(lay: Random): Piece[] {
  return (
    [
      [-23, 20],
      [-3, 30],
      [20, 24],
      [-34, 44],
      [31, 48],
      [-25, -6],
      [27, -4],
      [-24, -32],
      [4, -38],
      [28, -34],
    ] as const
  ).map(([x, z], index) =>
    block({
      at: [x, 0, z],
      size: [lay.between(13, 17), lay.between(13, 24) - (index === 1 ? 3 : 0), lay.between(12, 15)],
      colour: lay.pick(['#9a6a58', '#b08d70', '#857b84', '#a39a8c', '#7d6a68'] as const),
      seed: `rooftop/${index}/${lay.integer(0, 999)}`,
      lit: 0.5,
    }),
  )
}

function skyline(lay: Random): Piece[] {
  return [-2.7, -2.1, -1.5, -0.75, -0.42, -0.1, 0.3, 0.62, 0.95, 1.6, 2.2, 2.8].map((azimuth) => {
    const away = lay.between(110, 170)
    return skyscraper(
      [Math.sin(azimuth) * away, 0, Math.cos(azimuth) * away],
      lay.integer(16, 24),
      lay.integer(44, 88),
      { crown: lay.pick(crowns), variant: lay.integer(0, 99) },
    )
  })
}

export const rooftop: SetDesign = {
  family: 'rooftop',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const lamps = sagging([-5, roof + 3.1, 6], [5, roof + 3.1, 6], 0.5, 10)
    return {
      ground: { colour: '#6a6a70', far: '#84868c', pattern: 'plain' },
      ridges: land(random),
      pieces: [
        ...skyline(lay),
        ...neighbours(lay),
        parapet([0, roof, plan.far], [16.4, 0.9, 0.4]),
        parapet([-8, roof, -4], [0.4, 0.9, 24]),
        parapet([8, roof, -4], [0.4, 0.9, 24]),
        parapet([0, roof, plan.near], [16.4, 0.9, 0.4]),
        strands({
          at: [0, roof + 3, 6],
          lines: [
            lamps,
            [
              [-5, roof, 6],
              [-5, roof + 3.1, 6],
            ],
            [
              [5, roof, 6],
              [5, roof + 3.1, 6],
            ],
          ],
          colour: '#3a3a40',
          width: 0.03,
        }),
        ...lamps.slice(1, -1).map((at): Piece => ({
          kind: 'glow',
          at,
          radius: 0.55,
          colour: '#ffd08a',
          strength: 0.9,
          always: true,
        })),
        smoke([-16, 21, 22], { height: 8, width: 2 }),
        smoke([24, 20, -30], { height: 8, width: 2 }),
        birds(random.fork('pigeons'), { at: [0, 27, 30], count: 6, spread: 12, span: 0.4 }),
        ...landmarks(lay, side),
      ],
      markHeight: roof,
      propAt: [1.4, roof, 0.6],
      seats: [{ at: [4.9 * side, roof, 3.8], height: 1, turn: 0 }],
    }
  },
}
