import type { Random } from '../../../../../film/random.ts'
import type { Cutout, Piece, Ridge, SetDesign, Vec3 } from '../../stage.ts'
import { birds, motes } from '../parts/life.ts'
import { spots, ellipse, fill, line, polygon, rectangle, rounded, solid, stroke } from '../parts/paint.ts'
import { bush, fern, tuft } from '../parts/plants.ts'
import { hills, treeline } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { tree } from '../parts/trees.ts'
import { scatter } from './clearing.ts'

const marble = '#d2c6ae'

/** A fluted column, whole with its capital or broken off at `height`. */
function column(at: Vec3, height: number, whole: boolean): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 1.7,
    height: height + 0.4,
    key: `column-${height}-${whole}`,
    paint(brush, light) {
      solid(brush, light, marble, [-0.75, 0, 0.75, 0.4], rectangle(-0.75, 0, 1.5, 0.34), 0.03)
      const crown = whole ? height : height - 0.5
      fill(
        brush,
        rounded(brush, light, marble, -0.5, 0.5),
        whole
          ? polygon([
              [-0.52, 0.3],
              [-0.44, crown],
              [0.44, crown],
              [0.52, 0.3],
            ])
          : polygon([
              [-0.52, 0.3],
              [-0.46, crown],
              [-0.2, crown + 0.4],
              [0.02, crown + 0.1],
              [0.2, crown + 0.5],
              [0.46, crown - 0.3],
              [0.52, 0.3],
            ]),
      )
      for (const x of [-0.32, -0.12, 0.1, 0.3])
        stroke(
          brush,
          light.shade(marble, -0.8, 0.5),
          0.05,
          line([
            [x * 1.05, 0.4],
            [x * 0.9, crown - 0.2],
          ]),
        )
      for (let drum = 1; drum < height / 1.5; drum++)
        stroke(
          brush,
          light.shade('#8a7d68', -0.6, 0.7),
          0.03,
          line([
            [-0.5, drum * 1.5],
            [0.5, drum * 1.5],
          ]),
        )
      if (whole) {
        solid(
          brush,
          light,
          marble,
          [-0.7, height - 0.4, 0.7, height],
          polygon([
            [-0.45, height - 0.35],
            [-0.72, height],
            [0.72, height],
            [0.45, height - 0.35],
          ]),
          0.03,
        )
        solid(
          brush,
          light,
          marble,
          [-0.8, height, 0.8, height + 0.3],
          rectangle(-0.8, height - 0.02, 1.6, 0.3),
          0.03,
        )
      }
      fill(brush, light.shade('#5f7d3c', -0.2), (path) => {
        path.moveTo(-0.5, 0.2)
        path.quadraticCurveTo(-0.3, height * 0.28, -0.42, height * 0.4)
        path.quadraticCurveTo(-0.1, height * 0.2, 0.1, 0.2)
      })
      for (let leaf = 0; leaf < 9; leaf++)
        fill(
          brush,
          light.shade('#6f9046', leaf % 2 ? 0.4 : -0.4),
          ellipse(-0.42 + (leaf % 3) * 0.14, 0.4 + leaf * height * 0.035, 0.09, 0.06),
        )
    },
  }
}

/** The temple front that still stands: six columns, half a pediment. */
function temple(at: Vec3, flip: boolean): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 21,
    height: 14,
    key: 'temple',
    flip,
    paint(brush, light) {
      for (let step = 0; step < 3; step++)
        solid(
          brush,
          light,
          marble,
          [-10.4, 0, 10.4, 1.5],
          rectangle(-10.4 + step * 0.5, step * 0.5, 20.8 - step, 0.52),
          0.05,
        )
      fill(brush, light.shade('#5f564c', -0.8, 0.55), rectangle(-7.6, 1.5, 12, 6.6))
      for (let index = 0; index < 6; index++) {
        const x = -8 + index * 3.2
        const high = [8.2, 8.2, 8.2, 8.2, 5.2, 3.4][index]!
        fill(
          brush,
          rounded(brush, light, marble, x - 0.75, x + 0.75),
          index < 4
            ? polygon([
                [x - 0.75, 1.5],
                [x - 0.62, high],
                [x + 0.62, high],
                [x + 0.75, 1.5],
              ])
            : polygon([
                [x - 0.75, 1.5],
                [x - 0.68, high],
                [x - 0.1, high + 0.5],
                [x + 0.3, high - 0.4],
                [x + 0.7, high - 0.2],
                [x + 0.75, 1.5],
              ]),
        )
        for (const flute of [-0.4, -0.1, 0.2, 0.45])
          stroke(
            brush,
            light.shade(marble, -0.8, 0.45),
            0.08,
            line([
              [x + flute, 1.7],
              [x + flute * 0.86, high - 0.3],
            ]),
          )
        if (index < 4)
          solid(
            brush,
            light,
            marble,
            [x - 1, high, x + 1, high + 0.5],
            rectangle(x - 1, high - 0.1, 2, 0.5),
            0.05,
          )
      }
      solid(
        brush,
        light,
        marble,
        [-9.4, 8.6, 3, 10],
        polygon(spots('-9.4 8.5, -9.4 9.9, 1.2 9.9, 2.4 9.2, 3 8.5')),
        0.07,
      )
      for (let tooth = 0; tooth < 10; tooth++)
        fill(brush, light.shade(marble, -0.75, 0.6), rectangle(-9 + tooth * 1.1, 8.9, 0.5, 0.7))
      solid(
        brush,
        light,
        marble,
        [-9.8, 9.9, 0, 13],
        polygon(spots('-9.8 9.9, -3.2 12.6, -1.8 12.7, -1.2 11.4, 0 10.6, 0.8 9.9')),
        0.08,
      )
      fill(brush, light.shade('#9d9078', -0.5), polygon(spots('-8 10.2, -3 12.1, -2.2 11.2, -0.6 10.2')))
    },
  }
}

/** A drum or beam of fallen stone. */
function fallen(at: Vec3, length: number, flip: boolean): Cutout {
  return {
    kind: 'cutout',
    at,
    width: length,
    height: 1.1,
    key: `fallen-${length}`,
    flip,
    paint(brush, light) {
      const half = length / 2
      solid(
        brush,
        light,
        marble,
        [-half, 0, half, 1],
        polygon([
          [-half, 0],
          [-half, 0.95],
          [half * 0.85, 0.85],
          [half, 0.5],
          [half * 0.9, 0],
        ]),
        0.04,
      )
      for (const y of [0.25, 0.5, 0.75])
        stroke(
          brush,
          light.shade(marble, -0.8, 0.6),
          0.04,
          line([
            [-half, y],
            [half * 0.85, y * 0.9],
          ]),
        )
      fill(brush, light.shade(marble, -0.4), ellipse(-half, 0.48, 0.24, 0.48))
    },
  }
}

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
