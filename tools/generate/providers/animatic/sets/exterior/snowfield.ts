import type { Random } from '../../../../../film/random.ts'
import type { Piece, Ridge, SetDesign } from '../../stage.ts'
import { plate } from '../parts/buildings.ts'
import { fence } from '../parts/fences.ts'
import { birds, motes, smoke } from '../parts/life.ts'
import { hills, treeline } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { tree } from '../parts/trees.ts'
import { scatter } from './clearing.ts'
import { summit } from './mountain.ts'

const snow = { left: -32, right: 32, near: -32, far: 50 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    hills(random.fork('far'), { distance: 600, colour: '#cdd9e8', low: 14, high: 76 }),
    treeline(random.fork('wood'), { distance: 140, colour: '#5d7480', low: 3, high: 13 }),
    hills(random.fork('drifts'), { distance: 100, colour: '#e6eef6', low: 0.6, high: 4.4, waves: 8 }),
  ]
}

/** What one knows the place by. */
function landmarks(lay: Random, side: number): Piece[] {
  return [
    {
      kind: 'box',
      at: [-11 * side, 0, 27],
      size: [7.5, 3, 6],
      turn: 0.35 * side,
      colour: '#75523c',
      roof: { kind: 'gable', height: 3, colour: '#f2f6fb' },
      decals: (face) => [
        ...[0.5, 1, 1.5, 2, 2.5].map((y) => ({
          points: [
            [0, y],
            [7.5, y],
          ] as const,
          colour: '#523828',
          line: 0.06,
        })),
        ...(face % 2 ? [] : [plate(3.2, 0, 1.1, 2.1, '#4a3226')]),
        plate(1.1, 1, 1.1, 1.1, '#d8cbb4'),
        plate(1.2, 1.1, 0.9, 0.9, '#ffc868', 1),
        ...(face % 2 ? [] : [plate(5.2, 1, 1.1, 1.1, '#d8cbb4'), plate(5.3, 1.1, 0.9, 0.9, '#ffc868', 1)]),
      ],
    },
    { kind: 'glow', at: [-11 * side, 1.5, 22], radius: 5, colour: '#ffb45a', strength: 0.6 },
    ...scatter(lay, 30, { inner: 8, outer: 48, half: 1, apart: 3 })
      .filter(
        ({ x, z }) =>
          Math.abs(Math.atan2(x, z) + 0.39 * side) > 0.34 && Math.hypot(x + 11 * side, z - 27) > 8,
      )
      .map(({ x, z }) =>
        tree('spruce', [x, 0, z], lay.pick([6, 8, 11] as const), {
          variant: lay.integer(0, 3),
          leaves: lay.pick(['#dfe9f2', '#bccdd6', '#cfdce6'] as const),
        }),
      ),
    tree('spruce', [5 * side, 0, 5.4], 8, { variant: 2, leaves: '#cfdce6' }),
    tree('spruce', [8.4 * side, 0, 13], 10, { variant: 1, leaves: '#dfe9f2' }),
    tree('bare', [8.6, 0, -5.4], 6, { variant: 1 }),
    ...scatter(lay, 10, { inner: 4, outer: 22, half: 0.8 }).map(({ x, z }) =>
      rock([x, 0, z], lay.pick([1.4, 2.2] as const), lay.pick([0.7, 1.1] as const), {
        variant: lay.integer(0, 5),
        colour: '#7f8894',
        cap: '#ffffff',
      }),
    ),
  ]
}

/** What moves by itself. */
function life(random: Random, side: number): Piece[] {
  return [
    smoke([-12.4 * side, 5.6, 27], { height: 9, width: 1.8, colour: '#c8ccd4' }),
    motes(random.fork('glitter'), {
      at: [0, 0.1, 5],
      size: [22, 3.4, 20],
      count: 40,
      radius: 0.02,
      colour: '#ffffff',
      rise: -0.25,
      drift: 0.4,
    }),
    birds(random.fork('crows'), { at: [4, 12, 44], count: 4, spread: 12, span: 0.55, colour: '#26262e' }),
  ]
}

export const snowfield: SetDesign = {
  family: 'snowfield',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const prints = Array.from({ length: 26 }, (_, index) => {
      const z = 32 + index * 0.95
      const x = 32 + Math.sin(index * 0.13) * 1.8 * side + (index % 2 ? 0.16 : -0.16)
      return {
        points: [
          [x - 0.09, z],
          [x + 0.09, z],
          [x + 0.09, z + 0.32],
          [x - 0.09, z + 0.32],
        ] as const,
        colour: '#b9c9de',
      }
    })
    const range: Piece[] = [-2.8, -2.2, -1.6, -0.95, 0.5, 0.95, 1.6, 2.3].map((azimuth, index) =>
      summit([Math.sin(azimuth) * 240, -4, Math.cos(azimuth) * 240], 170, lay.integer(40, 66), index),
    )
    return {
      ground: { colour: '#edf2f8', far: '#dbe5f0', pattern: 'snow', detail: '#c9d6e6' },
      ridges: land(random),
      pieces: [
        ...range,
        slab(snow, '#edf2f8', {
          decals: [
            ...patches(lay, snow, {
              count: 44,
              colours: ['#f8fbff', '#dfe8f2', '#e4ecf5'],
              size: 2.6,
              flat: 0.25,
            }),
            ...prints,
          ],
        }),
        ...fence([3.6 * side, 0, 7], [20 * side, 0, 17], { colour: '#6a5446', height: 1 }),
        ...fence([-24, 0, -18], [24, 0, -20], { colour: '#6a5446', height: 1 }),
        ...landmarks(lay, side),
        ...life(random, side),
      ],
      propAt: [1.4, 0, 0.6],
    }
  },
}
