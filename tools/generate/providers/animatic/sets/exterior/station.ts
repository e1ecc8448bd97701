import type { Random } from '../../../../../film/random.ts'
import type { Decal, LocalColour, Piece, Ridge, SetDesign, Vec3 } from '../../stage.ts'
import { block } from '../parts/buildings.ts'
import { bench, signBoard } from '../parts/furniture.ts'
import { birds } from '../parts/life.ts'
import { spots, line, stroke } from '../parts/paint.ts'
import { hills, rooftops } from '../parts/ridges.ts'
import { strands } from '../parts/strands.ts'
import { slab, wall } from '../parts/surfaces.ts'
import { tree } from '../parts/trees.ts'
import { carriage, clock, signal, track } from '../parts/railway.ts'

const edge = 1

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
