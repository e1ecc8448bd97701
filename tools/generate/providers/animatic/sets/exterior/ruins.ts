import type { Random } from '../../../../../film/random.ts'
import type { Piece, Ridge, SetDesign } from '../../stage.ts'
import { birds, motes } from '../parts/life.ts'
import { bush, fern, tuft } from '../parts/plants.ts'
import { hills, treeline } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { tree } from '../parts/trees.ts'
import { scatter } from './clearing.ts'
import { column, fallen, temple } from '../parts/columns.ts'

const court = { left: -9, right: 9, near: -18, far: 26 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    hills(random.fork('far'), { distance: 800, colour: '#829494', low: 24, high: 120 }),
    hills(random.fork('near'), { distance: 260, colour: '#768a5c', low: 4, high: 30 }),
    treeline(random.fork('wood'), { distance: 120, colour: '#566f48', low: 1, high: 9 }),
  ]
}

/** What one knows the place by. */
function landmarks(lay: Random, side: number): Piece[] {
  return [
    temple([-2.5 * side, 0, 36], side < 0),
    ...(
      [
        [-4.6, -9],
        [9, -6.4],
        [-9, -14],
        [6, -18],
        [-14, -4],
        [14, 2],
        [-15, 8],
        [15, 12],
      ] as const
    )
      .map(([x, z], index) => column([x, 0, z], [6, 3.6, 2.4, 4.6][index % 4]!, index % 4 === 0))
      .filter((piece) => Math.abs(piece.at[0]) > 4.7 || piece.at[2] > 0),
    fallen([-4.4 * side, 0, 3.4], 2.6, side > 0),
    fallen([7.4 * side, 0, 8], 3.4, false),
    fallen([8, 0, -3.4], 2.6, true),
    fallen([-11, 0, -9], 3.4, true),
    ...scatter(lay, 12, { inner: 4, outer: 24, half: 0.7 }).map(({ x, z }) =>
      rock([x, 0, z], lay.pick([1, 1.6] as const), lay.pick([0.5, 0.8] as const), {
        variant: lay.integer(0, 5),
        colour: '#b8ad98',
      }),
    ),
    ...scatter(lay, 14, { inner: 10, outer: 48, half: 2, apart: 4 })
      .filter(({ x, z }) => z < 0 || Math.abs(x) > 11)
      .map(({ x, z }) =>
        tree(lay.pick(['poplar', 'oak', 'pine'] as const), [x, 0, z], lay.pick([8, 11] as const), {
          variant: lay.integer(0, 3),
          ...(lay.chance(0.4) ? { leaves: '#8a9a6a' } : {}),
        }),
      ),
    tree('oak', [9 * side, 0, 11], 8, { variant: 1, leaves: '#8a9a6a' }),
    bush([3.9 * side, 0, 4.4], 1.5, 0.9, { variant: 1, colour: '#64803f' }),
    fern([-5.2, 0, 6.8], 1.6, 0.9, { variant: 2, colour: '#5f8a44' }),
    ...scatter(lay, 18, { inner: 3.5, outer: 16 }).map(({ x, z }) =>
      tuft([x, 0, z], 0.9, 0.5, {
        variant: lay.integer(0, 4),
        colour: '#8f9c50',
        heads: lay.pick(['#d8503c', '#f0e8d0'] as const),
      }),
    ),
  ]
}

/** What moves by itself. */
function life(random: Random): Piece[] {
  return [
    motes(random.fork('seeds'), {
      at: [0, 0.4, 5],
      size: [16, 3, 16],
      count: 20,
      radius: 0.018,
      colour: '#fff4d0',
      drift: 0.3,
    }),
    birds(random.fork('birds'), { at: [4, 16, 40], count: 5, spread: 12, span: 0.5 }),
  ]
}

export const ruins: SetDesign = {
  family: 'ruins',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const paving = Array.from({ length: 70 }, (_, index) => {
      const x = (index % 8) * 2.25 + 0.1
      const z = Math.floor(index / 8) * 4.8
      return lay.chance(0.68)
        ? {
            points: [
              [x, z],
              [x + 2, z],
              [x + 2, z + 4.4],
              [x, z + 4.4],
            ] as const,
            colour: lay.pick(['#b5a88e', '#a89c82', '#c2b69c'] as const),
          }
        : null
    }).filter((piece) => piece !== null)
    const avenue: Piece[] = [5.5, 11, 17].flatMap((z, index) =>
      [-1, 1].map((way) => {
        const whole = lay.chance(0.45)
        return column(
          [way * (4.6 + index * 0.2), 0, z],
          whole ? 6 : lay.pick([2.4, 3.6, 4.6] as const),
          whole,
        )
      }),
    )
    return {
      ground: { colour: '#82914e', far: '#879a66', pattern: 'grass', detail: '#6a783c' },
      ridges: land(random),
      pieces: [
        slab(court, '#8d8e5a', {
          decals: [
            ...paving,
            ...patches(lay, court, { count: 30, colours: ['#7d8c4a', '#8a9656'], size: 0.9 }),
          ],
        }),
        ...avenue,
        ...landmarks(lay, side),
        ...life(random),
      ],
      propAt: [1.4, 0.01, 0.6],
      seats: [{ at: [-4.4 * side, 0, 3.2], height: 0.9, turn: 0 }],
    }
  },
}
