import type { Random } from '../../../../../film/random.ts'
import type { Cutout, Decal, LocalColour, Piece, Ridge, SetDesign, Vec3 } from '../../stage.ts'
import { block, plate } from '../parts/buildings.ts'
import { bench, signBoard } from '../parts/furniture.ts'
import { birds } from '../parts/life.ts'
import { spots, ellipse, fill, line, rectangle, stroke } from '../parts/paint.ts'
import { hills, rooftops } from '../parts/ridges.ts'
import { strands } from '../parts/strands.ts'
import { slab, wall } from '../parts/surfaces.ts'
import { tree } from '../parts/trees.ts'

const edge = 1

/** The clock everybody waits under. */
function clock(at: Vec3): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 1.3,
    height: 3.9,
    key: 'station-clock',
    paint(brush, light) {
      stroke(brush, light.shade('#2f3a44', -0.4), 0.13, line(spots('0 0, 0 2.8')))
      fill(brush, light.shade('#2f3a44', 0), rectangle(-0.2, 0, 0.4, 0.3))
      fill(brush, light.shade('#2f3a44', -0.3), ellipse(0, 3.25, 0.6))
      fill(brush, light.shade('#f4efe0', 0.4), ellipse(0, 3.25, 0.5))
      if (light.lamps > 0.05) fill(brush, light.glow('#fff0c8', light.lamps * 0.9), ellipse(0, 3.25, 0.5))
      for (let hour = 0; hour < 12; hour++) {
        const angle = (hour / 12) * 2 * Math.PI
        stroke(
          brush,
          '#26282e',
          0.035,
          line([
            [Math.sin(angle) * 0.4, 3.25 + Math.cos(angle) * 0.4],
            [Math.sin(angle) * 0.46, 3.25 + Math.cos(angle) * 0.46],
          ]),
        )
      }
      stroke(brush, '#26282e', 0.05, line(spots('0 3.25, 0.2 3.42')))
      stroke(brush, '#26282e', 0.04, line(spots('0 3.25, -0.1 3.64')))
    },
  }
}

function signal(at: Vec3): Piece[] {
  return [
    {
      kind: 'cutout',
      at,
      width: 1,
      height: 5,
      key: 'signal',
      paint(brush, light) {
        stroke(brush, light.shade('#3a3c44', -0.4), 0.12, line(spots('0 0, 0 4.6')))
        fill(brush, light.shade('#26282e', -0.3), rectangle(-0.22, 3.5, 0.44, 1.2))
        fill(brush, light.glow('#ff4a3a', 0.95), ellipse(0, 4.4, 0.13))
        fill(brush, light.shade('#3f5a4a', -0.2), ellipse(0, 3.85, 0.13))
      },
    },
    {
      kind: 'glow',
      at: [at[0], at[1] + 4.4, at[2] - 0.05],
      radius: 1.3,
      colour: '#ff5a48',
      strength: 0.8,
      always: true,
    },
  ]
}

/** Sleepers and two rails, in an area's own metres. */
function track(middle: number, from: number, to: number): Decal[] {
  const sleepers: Decal[] = []
  for (let z = from; z < to; z += z < 130 ? 0.75 : 3)
    sleepers.push(plate(middle - 1.15, z, 2.3, 0.26, '#5a4a40'))
  return [
    ...sleepers,
    ...[-0.72, 0.72].flatMap((x): Decal[] => [
      {
        points: [
          [middle + x, from],
          [middle + x, to],
        ],
        colour: '#6d5a4e',
        line: 0.16,
      },
      {
        points: [
          [middle + x + 0.02, from],
          [middle + x + 0.02, to],
        ],
        colour: '#c4c8cc',
        line: 0.06,
      },
    ]),
  ]
}

function carriage(z: number, colour: string, side: number): Piece {
  return {
    kind: 'box',
    at: [6.1 * side, 0.55, z],
    size: [2.9, 3.1, 19],
    colour,
    roof: { kind: 'flat', height: 0, colour: '#7d8088' },
    decals: (face) => {
      if (face % 2 === 0)
        return [
          plate(0.3, 1.5, 0.9, 1, '#ffdf9a', 0.9),
          plate(1.7, 1.5, 0.9, 1, '#ffdf9a', 0.9),
          plate(1.15, 0.4, 0.6, 2.2, '#3a3c44'),
        ]
      const rows: Decal[] = [
        plate(0, 1.2, 19, 0.16, '#e8dcc0'),
        plate(0, 2.75, 19, 0.35, '#5a5d66'),
        plate(0, 0, 19, 0.35, '#26282e'),
      ]
      for (let x = 2.4; x < 16.4; x += 1.72) rows.push(plate(x, 1.5, 1.3, 1, '#ffdf9a', 0.95))
      for (const x of [0.7, 17.2])
        rows.push(plate(x, 0.3, 1.1, 2.3, '#3f4450'), plate(x + 0.25, 1.4, 0.6, 0.9, '#ffdf9a', 0.8))
      return rows
    },
  }
}

const bed = { left: -18, right: 18, near: -120, far: 300 }
const plan = { left: -4.2, right: 4.2, near: -60, far: 70, y: edge }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    hills(random.fork('hills'), { distance: 800, colour: '#82909a', low: 14, high: 80 }),
    rooftops(random.fork('town'), {
      distance: 150,
      colour: '#7a7076',
      low: 4,
      high: 17,
      lights: 0.6,
      blocks: 140,
    }),
  ]
}

/** What is walked on, and what fences it in. */
function floor(side: number): Piece[] {
  return [
    slab(bed, '#857d72', {
      decals: [
        ...track(18 + 6.1 * side, 60, 300),
        ...track(18 - 6.1 * side, 60, 300),
        ...track(18 - 10.4 * side, 60, 300),
      ],
    }),
    slab(plan, '#a59d92', {
      decals: [
        ...[0.25, 8.15].map((x): Decal => ({
          points: [
            [x, 0],
            [x, 130],
          ],
          colour: '#efe8d8',
          line: 0.22,
        })),
        ...[0.8, 7.6].map((x): Decal => ({
          points: [
            [x, 0],
            [x, 130],
          ],
          colour: '#d8a63a',
          line: 0.3,
        })),
        ...Array.from({ length: 44 }, (_, index): Decal => ({
          points: [
            [1.1, 36 + index * 1.6],
            [7.3, 36 + index * 1.6],
          ],
          colour: '#948c82',
          line: 0.03,
        })),
      ],
    }),
    wall([-4.2, 0, -60], [-4.2, 0, 70], edge, '#6d665e', { shell: true }),
    wall([4.2, 0, -60], [4.2, 0, 70], edge, '#6d665e', { shell: true }),
    wall([-5 * side, edge + 3.7, 3.4], [-0.8 * side, edge + 3.7, 3.4], 0.42, '#37474f', {
      decals: Array.from({ length: 8 }, (_, index): Decal => ({
        points: [
          [index * 0.525, 0.1],
          [index * 0.525 + 0.26, -0.22],
          [index * 0.525 + 0.525, 0.1],
        ],
        colour: '#37474f',
      })),
    }),
  ]
}

/** What one knows the place by. */
function landmarks(lay: Random, side: number, livery: LocalColour): Piece[] {
  return [
    ...[3.6, 23, 42.4, 61.8].map((z) => carriage(z + 9.5, livery, side)),
    {
      kind: 'panel',
      corner: [-5 * side, edge + 4, 3.4],
      across: [4.2 * side, 0, 0],
      up: [0, 0, 39],
      colour: '#4f5d64',
    },
    clock([3.3 * side, edge, 4.2]),
    { ...signBoard([-3.4 * side, edge, 8.4], { width: 2.4, height: 0.6, colour: '#2f4f7a', high: 2.1 }) },
    bench([-3.3 * side, edge, 4.3]),
    bench([-3.3 * side, edge, 12]),
    bench([3.5, edge, -2.4]),
    signBoard([3.6, edge, -13], { width: 1.8, height: 0.55, colour: '#2f4f7a', high: 2.1 }),
    clock([-3.6, edge, -14]),
    ...signal([-8.2 * side, 0, 26]),
    ...signal([8.4 * side, 0, -30]),
    ...[-40, -14, 12, 38, 64].map((z) =>
      strands({
        at: [-8.2 * side, 5, z],
        lines: [
          [
            [-8.2 * side, 0, z],
            [-8.2 * side, 7, z],
          ],
          [
            [-8.2 * side, 6.4, z],
            [-5 * side, 6.6, z],
          ],
        ],
        colour: '#4a4d56',
        width: 0.13,
      }),
    ),
    strands({
      at: [-6.1 * side, 6, 20],
      lines: [
        [
          [-6.1 * side, 6.1, -40],
          [-6.1 * side, 6.1, -8],
          [-6.1 * side, 6.1, 20],
          [-6.1 * side, 6.1, 90],
        ],
      ],
      colour: '#3a3c44',
      width: 0.04,
    }),
    block({
      at: [-19 * side, 0, 18],
      size: [8, 9, 26],
      colour: '#a8674f',
      seed: `station/${lay.integer(0, 99)}`,
      sides: side > 0 ? [1] : [3],
    }),
  ]
}

/** What stands about it. */
function surroundings(side: number): Piece[] {
  return [
    block({
      at: [-20 * side, 0, -22],
      size: [8, 7, 22],
      colour: '#b09a7c',
      seed: 'station/shed',
      sides: side > 0 ? [1] : [3],
    }),
    block({
      at: [18 * side, 0, -20],
      size: [8, 8, 22],
      colour: '#8d7a72',
      seed: 'station/depot',
      sides: side > 0 ? [3] : [1],
    }),
    ...[-14, -13, 13].map((x, index) => tree('oak', [x, 0, -44 + index * 4], 9, { variant: index })),
  ]
}

export const station: SetDesign = {
  family: 'station',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const livery = lay.pick(['#8a3a34', '#2f5a4a', '#34507a'] as const)
    const canopy: Piece[] = []
    for (let z = 5; z < 40; z += 6.5) {
      const at: Vec3 = [-3.5 * side, edge, z]
      canopy.push({
        kind: 'cutout',
        at,
        width: 2.4,
        height: 4,
        key: 'canopy-post',
        paint(brush, light) {
          stroke(brush, light.shade('#37474f', -0.3), 0.16, line(spots('0 0, 0 4')))
          for (const way of [-1, 1])
            stroke(brush, light.shade('#37474f', -0.2), 0.08, (path) => {
              path.moveTo(0, 2.7)
              path.quadraticCurveTo(way * 0.1, 3.8, way * 1.1, 3.95)
            })
        },
      })
      canopy.push({
        kind: 'glow',
        at: [-2.4 * side, edge + 3.6, z + 3],
        radius: 2.4,
        colour: '#ffd898',
        strength: 0.7,
      })
    }
    return {
      ground: { colour: '#8a8378', far: '#938c80', pattern: 'rubble', detail: '#6d675e' },
      ridges: land(random),
      pieces: [
        ...canopy,
        birds(random.fork('pigeons'), { at: [0, 11, 40], count: 5, spread: 10, span: 0.4 }),
        ...floor(side),
        ...landmarks(lay, side, livery),
        ...surroundings(side),
      ],
      markHeight: edge,
      propAt: [1.4, edge, 0.6],
      seats: [{ at: [-3.3 * side, edge, 4.3], height: 0.42, turn: 0 }],
    }
  },
}
