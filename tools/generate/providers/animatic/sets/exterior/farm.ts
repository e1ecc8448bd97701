import type { Random } from '../../../../../film/random.ts'
import type { Decal, Piece, Ridge, SetDesign } from '../../stage.ts'
import { house, plate, rule } from '../parts/buildings.ts'
import { fence } from '../parts/fences.ts'
import { birds, smoke } from '../parts/life.ts'
import { tuft } from '../parts/plants.ts'
import { hills, treeline } from '../parts/ridges.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { tree } from '../parts/trees.ts'
import { scatter } from './clearing.ts'
import { cow, hayBale, silo, windPump } from '../parts/farmyard.ts'

const yard = { left: -9, right: 9, near: -30, far: 24 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    hills(random.fork('far'), { distance: 800, colour: '#84988c', low: 16, high: 82 }),
    hills(random.fork('mid'), { distance: 330, colour: '#93a25a', low: 4, high: 30 }),
    treeline(random.fork('wood'), { distance: 150, colour: '#587048', low: -3, high: 10, waves: 9 }),
  ]
}

/** What is walked on, and what fences it in. */
function floor(lay: Random, side: number): Piece[] {
  return [
    slab({ ...yard, y: 0.04 }, '#b39a6c', {
      decals: patches(lay, yard, { count: 60, colours: ['#a68d60', '#bfa778', '#9c8f58'], size: 1.1 }),
    }),
    ...fence([-3.6 * side, 0, 9.4], [-15 * side, 0, 9.4], { colour: '#e8e0d0', height: 1.15 }),
    ...fence([-3.6 * side, 0, 9.4], [-3.6 * side, 0, 24], { colour: '#e8e0d0', height: 1.15 }),
    ...fence([-30, 0, -11], [-7, 0, -22], { colour: '#e8e0d0', height: 1.15 }),
    ...fence([8, 0, -23], [32, 0, -12], { colour: '#e8e0d0', height: 1.15 }),
  ]
}

/** Boards, white trim and the crossed doors of the barn. */
function barnFace(face: 0 | 1 | 2 | 3): Decal[] {
  const wide = face % 2 ? 13 : 11
  const boards = Array.from({ length: Math.floor(wide / 0.8) }, (_, index) =>
    rule(index * 0.8 + 0.4, 0, index * 0.8 + 0.4, 6, '#8a2f28', 0.05),
  )
  if (face % 2)
    return [
      ...boards,
      plate(3, 2.2, 1.2, 1.3, '#efe6d4'),
      plate(3.12, 2.32, 0.96, 1.06, '#ffd58a', 0.8),
      plate(8.4, 2.2, 1.2, 1.3, '#efe6d4'),
      plate(8.52, 2.32, 0.96, 1.06, '#ffd58a', 0.8),
    ]
  return [
    ...boards,
    plate(3.5, 0, 4, 4, '#efe6d4'),
    plate(3.72, 0, 3.56, 3.78, '#8f3028'),
    rule(3.72, 0, 5.5, 3.78, '#efe6d4', 0.18),
    rule(5.5, 0, 3.72, 3.78, '#efe6d4', 0.18),
    rule(5.5, 0, 7.28, 3.78, '#efe6d4', 0.18),
    rule(7.28, 0, 5.5, 3.78, '#efe6d4', 0.18),
    rule(5.5, 0, 5.5, 3.78, '#efe6d4', 0.18),
    plate(4.7, 4.6, 1.6, 1.3, '#efe6d4'),
    plate(4.86, 4.72, 1.28, 1.06, '#ffd58a', 0.8),
    rule(0, 0.1, 0, 6, '#efe6d4', 0.3),
    rule(11, 0.1, 11, 6, '#efe6d4', 0.3),
  ]
}

/** What one knows the place by. */
function landmarks(side: number): Piece[] {
  return [
    {
      kind: 'box',
      at: [8.4 * side, 0, 27],
      size: [11, 6, 13],
      colour: '#a83c30',
      turn: 0.16 * side,
      roof: { kind: 'gable', height: 4.6, colour: '#6a5a58' },
      decals: barnFace,
    },
  ]
}

/** What stands about it. */
function surroundings(lay: Random, side: number): Piece[] {
  return [
    silo([17.4 * side, 0, 31]),
    ...windPump([-11 * side, 0, 30], 9),
    house({
      at: [-16 * side, 0, 22],
      size: [8, 5.2, 7],
      colour: '#ece4d4',
      roof: '#7a5a4c',
      turn: -0.3 * side,
      seed: `farm/${lay.integer(0, 99)}`,
    }),
    house({
      at: [6, 0, -34],
      size: [9, 4, 7],
      turn: Math.PI,
      colour: '#b5a088',
      roof: '#6a5a58',
      seed: 'farm/stable',
    }),
    hayBale([4.6 * side, 0, 5.4]),
    hayBale([6.4 * side, 0, 7]),
    hayBale([-4.2 * side, 0, 3]),
    hayBale([6.2, 0, -4.4]),
    hayBale([-12, 0, -13]),
    hayBale([-15, 0, -16]),
    cow([-7 * side, 0, 14], 0, false),
    cow([-10.4 * side, 0, 17], 1, true),
    cow([-6.4 * side, 0, 19], 0, true),
    cow([14, 0, -14], 1, false),
    cow([18, 0, -19], 0, true),
    tree('oak', [-5.4 * side, 0, 27], 9, { variant: 2 }),
    tree('oak', [9.4 * side, 0, 11], 8, { variant: 1 }),
    ...scatter(lay, 9, { inner: 26, outer: 60, half: 2, apart: 5 })
      .filter(({ x, z }) => !(z > 0 && Math.abs(x) < 22))
      .map(({ x, z }) =>
        tree(lay.pick(['oak', 'poplar'] as const), [x, 0, z], lay.pick([8, 11] as const), {
          variant: lay.integer(0, 3),
        }),
      ),
    ...scatter(lay, 16, { inner: 3.6, outer: 16 }).map(({ x, z }) =>
      tuft([x, 0, z], 0.9, 0.45, { variant: lay.integer(0, 4), colour: '#8a9c48', heads: '#f4e8a0' }),
    ),
  ]
}

export const farm: SetDesign = {
  family: 'farm',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const crops = {
      left: -70 * (side > 0 ? 1 : -1) - 30,
      right: -70 * (side > 0 ? 1 : -1) + 50,
      near: -20,
      far: 90,
    }
    const rows = Array.from({ length: 30 }, (_, index) =>
      rule(index * 2.7, 0, index * 2.7, 110, index % 2 ? '#7d8a3c' : '#8a6a44', 1),
    )
    return {
      ground: { colour: '#86a04c', far: '#8fa55c', pattern: 'grass', detail: '#6d863c' },
      ridges: land(random),
      pieces: [
        slab(crops, '#86884a', { decals: rows }),
        smoke([-17 * side, 8.6, 22], { height: 6 }),
        birds(random.fork('birds'), { at: [2, 13, 40], count: 5, spread: 13, span: 0.45 }),
        ...floor(lay, side),
        ...landmarks(side),
        ...surroundings(lay, side),
      ],
      propAt: [1.4, 0.04, 0.6],
      seats: [{ at: [4.6 * side, 0, 4.8], height: 0.9, turn: 0 }],
    }
  },
}
