import type { Random } from '../../../../../film/random.ts'
import type { Piece, Ridge, SetDesign } from '../../stage.ts'
import { fence } from '../parts/fences.ts'
import { birds, motes } from '../parts/life.ts'
import { hayBale } from '../parts/farmyard.ts'
import { bush, tuft } from '../parts/plants.ts'
import { hills, treeline } from '../parts/ridges.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { tree } from '../parts/trees.ts'
import { scatter } from './clearing.ts'

const path = { left: -1.8, right: 1.8, near: -30, far: 70 }
const crop = { left: -40, right: 40, near: -30, far: 70 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    hills(random.fork('far'), { distance: 800, colour: '#7f978c', low: 24, high: 92 }),
    hills(random.fork('mid'), { distance: 360, colour: '#90a05c', low: 6, high: 36 }),
    hills(random.fork('near'), { distance: 170, colour: '#b9a258', low: 2, high: 12, waves: 4 }),
    treeline(random.fork('wood'), { distance: 165, colour: '#587048', low: -9, high: 12, waves: 9 }),
  ]
}

/** What is walked on, and what fences it in. */
function floor(side: number): Piece[] {
  return [
    slab({ ...path, y: 0.05 }, '#a98a5c', {
      decals: [0.5, 2.9].map((x) => ({
        points: [
          [x, 0],
          [x, 100],
        ] as const,
        colour: '#93754a',
        line: 0.3,
      })),
    }),
    ...fence([4 * side, 0, 34], [36 * side, 0, 18], { colour: '#7d6650' }),
    ...fence([-4 * side, 0, 34], [-36 * side, 0, 28], { colour: '#7d6650' }),
    ...fence([-30, 0, -22], [30, 0, -24], { colour: '#7d6650' }),
  ]
}

/** What one knows the place by. */
function landmarks(side: number): Piece[] {
  return [
    tree('oak', [7.4 * side, 0, 20], 11, { variant: 1 }),
    tree('oak', [-30 * side, 0, 52], 11, { variant: 2 }),
    tree('poplar', [-24, 0, -30], 13, { variant: 0 }),
    tree('poplar', [-20, 0, -31], 12, { variant: 1 }),
    tree('oak', [17, 0, -26], 10, { variant: 3 }),
    tree('oak', [28, 0, 3], 9, { variant: 0 }),
    // Behind: stooks and bales, an oak by the gate.
    hayBale([-6.6, 0, -12.6]),
    hayBale([-9.8, 0, -14.2]),
    hayBale([8.2, 0, -13.4]),
    tree('oak', [-9.6 * side, 0, -17.5], 8, { variant: 1 }),
    bush([4.6, 0, -12.4], 1.8, 1.2, { variant: 1 }),
    tree('oak', [4, 0, -29], 10, { variant: 2 }),
    tree('poplar', [-32, 0, 4], 12, { variant: 1 }),
    ...[2.6, 5, 8, 12, 18].flatMap((z, index) =>
      [-1, 1].map((way) =>
        tuft([way * (2.6 + (index % 2) * 0.5), 0, z + 1], 0.8, 0.45, {
          variant: index % 4,
          colour: '#7d9348',
          heads: way > 0 ? '#d8503c' : '#5f7fd0',
        }),
      ),
    ),
    bush([-5 * side, 0, 4.4], 1.8, 1.2, { variant: 2, flowers: '#f0d8e0' }),
  ]
}

/** What moves by itself. */
function life(random: Random): Piece[] {
  return [
    motes(random.fork('seeds'), {
      at: [0, 0.4, 3],
      size: [18, 2.2, 14],
      count: 24,
      radius: 0.018,
      colour: '#fff4d0',
      drift: 0.5,
    }),
    birds(random.fork('larks'), { at: [-4, 12, 40], count: 5, spread: 14, span: 0.4 }),
  ]
}

export const field: SetDesign = {
  family: 'field',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const wheat: Piece[] = [
      ...scatter(lay, 34, { inner: 3.6, outer: 9, half: 0.5 }),
      ...scatter(lay, 26, { inner: 9, outer: 24, half: 0.5 }),
    ].map(({ x, z }) =>
      tuft([x, 0, z], 1.6, 0.9, {
        variant: lay.integer(0, 4),
        colour: '#d0a94e',
        heads: '#e8c86c',
        blades: 30,
      }),
    )
    const rows = Array.from({ length: 36 }, (_, index) => ({
      points: [
        [index * 2.25, 0],
        [index * 2.25, 100],
      ] as const,
      colour: index % 2 ? '#c29a45' : '#dcb860',
      line: 0.5,
    }))
    return {
      ground: { colour: '#c9a350', far: '#b5a662', pattern: 'grass', detail: '#b08a3c' },
      ridges: land(random),
      pieces: [
        slab(crop, '#cfa851', {
          decals: [
            ...rows,
            ...patches(lay, crop, { count: 20, colours: ['#c49c46', '#d8b45c'], size: 3, flat: 0.3 }),
          ],
        }),
        ...wheat,
        ...floor(side),
        ...landmarks(side),
        ...life(random),
      ],
      propAt: [1.2, 0, 0.6],
    }
  },
}
