import type { Random } from '../../../../../film/random.ts'
import type { Cutout, Piece, Ridge, SetDesign, Vec3 } from '../../stage.ts'
import { fence } from '../parts/fences.ts'
import { birds, fire, motes, smoke } from '../parts/life.ts'
import { spots, ellipse, fill, polygon, rectangle, solid, stroke, line } from '../parts/paint.ts'
import { hills, treeline } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { tree } from '../parts/trees.ts'
import { scatter } from './clearing.ts'

function sandbags(at: Vec3, flip = false): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 4,
    height: 1.3,
    key: 'sandbags',
    flip,
    paint(brush, light) {
      for (let row = 0; row < 4; row++)
        for (let bag = 0; bag < 6 - row; bag++) {
          const x = -1.75 + bag * 0.66 + row * 0.3
          const tone = -0.75 + row * 0.32 + ((bag * 7 + row) % 3) * 0.12
          solid(
            brush,
            light,
            '#9a8560',
            [x - 0.38, row * 0.27, x + 0.38, row * 0.27 + 0.32],
            ellipse(x, row * 0.27 + 0.16, 0.38, 0.17),
            0.02,
          )
          fill(brush, light.shade('#9a8560', tone, 0.5), ellipse(x, row * 0.27 + 0.15, 0.34, 0.13))
        }
    },
  }
}

/** A burnt-out tank, gun drooping. */
function wreck(at: Vec3, flip: boolean): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 7.4,
    height: 2.9,
    key: 'wreck',
    flip,
    paint(brush, light) {
      const colour = '#5f5c4a'
      stroke(brush, light.shade(colour, -0.6), 0.2, line(spots('0.8 2.05, 3.7 1.55')))
      fill(
        brush,
        light.shade('#2e2b2a', -0.5),
        polygon(spots('-3 0.5, -2.5 0, 2.4 0, 3 0.55, 2.7 1, -2.8 1')),
      )
      for (let wheel = 0; wheel < 6; wheel++) {
        fill(brush, light.shade('#4a4844', 0), ellipse(-2.1 + wheel * 0.85, 0.42, 0.36))
        fill(brush, light.shade('#2e2b2a', -0.5), ellipse(-2.1 + wheel * 0.85, 0.42, 0.16))
      }
      solid(
        brush,
        light,
        colour,
        [-3, 0.9, 3, 1.6],
        polygon(spots('-3 0.95, -2.6 1.55, 2.3 1.55, 3.1 0.95')),
        0.06,
      )
      solid(
        brush,
        light,
        colour,
        [-1.2, 1.5, 1.2, 2.5],
        polygon(spots('-1.4 1.55, -1.1 2.4, 0.7 2.45, 1.2 1.9, 1.1 1.55')),
        0.06,
      )
      fill(brush, light.shade('#1e1a1a', -0.8), ellipse(-0.4, 2.42, 0.4, 0.1))
      fill(brush, light.shade('#1e1a1a', -0.8, 0.7), ellipse(-1.8, 1.2, 0.5, 0.2))
    },
  }
}

/** What shells left of a farmhouse. */
function ruin(at: Vec3, flip: boolean): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 13,
    height: 9,
    key: 'burnt-house',
    flip,
    paint(brush, light) {
      solid(
        brush,
        light,
        '#85766a',
        [-6, 0, 6, 8],
        polygon(
          spots(
            '-6 0, -6 4.2, -5.2 4.6, -4.4 7, -3.6 8.4, -2.8 7.2, -2.2 5, -1 4.4, 0 5.2, 0.8 3.2, 2.2 3.6, 3 2, 4.6 2.6, 5.4 1, 6 0.8, 6 0',
          ),
        ),
        0.12,
      )
      for (const [x, y] of [
        [-4.9, 1.6],
        [-2.6, 1.6],
        [-0.2, 1.5],
      ] as const)
        fill(brush, light.shade('#2a2224', -0.8), rectangle(x, y, 1.1, 1.7))
      fill(brush, light.shade('#2a2224', -0.8), rectangle(-4.1, 5, 0.8, 1.2))
      stroke(brush, light.shade('#3a2e2a', -0.6), 0.2, line(spots('0.5 4.4, 3.4 1')))
      stroke(brush, light.shade('#3a2e2a', -0.6), 0.2, line(spots('-2.4 5, 1.6 0.4')))
      for (const [x, y] of [
        [-4.9, 1.6],
        [-2.6, 1.6],
      ] as const)
        fill(brush, light.glow('#ff7a32', 0.3 + 0.5 * light.lamps), rectangle(x + 0.1, y + 0.1, 0.9, 0.8))
    },
  }
}

const mud = { left: -34, right: 34, near: -34, far: 50 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    hills(random.fork('far'), { distance: 500, colour: '#807a74', low: 8, high: 48 }),
    hills(random.fork('near'), { distance: 150, colour: '#6a5f54', low: 1, high: 9 }),
    treeline(random.fork('stumps'), { distance: 148, colour: '#554c46', low: -8, high: 9, waves: 13 }),
  ]
}

/** What is walked on, and what fences it in. */
function floor(): Piece[] {
  return [
    ...fence([-14, 0, 9], [-3.4, 0, 11.5], {
      style: 'wire',
      height: 1.2,
      step: 1.8,
      colour: '#3d3834',
      piece: 5,
    }),
    ...fence([3.6, 0, 11], [16, 0, 8], {
      style: 'wire',
      height: 1.2,
      step: 1.8,
      colour: '#3d3834',
      piece: 5,
    }),
    ...fence([-12, 0, -17], [14, 0, -19], {
      style: 'wire',
      height: 1.2,
      step: 1.8,
      colour: '#3d3834',
      piece: 6,
    }),
  ]
}

/** What one knows the place by. */
function landmarks(lay: Random, side: number): Piece[] {
  return [
    ruin([-15 * side, 0, 33], side < 0),
    wreck([9.4 * side, 0, 14], side > 0),
    wreck([-26, 0, -20], true),
    ruin([20, 0, -36], true),
    ...scatter(lay, 11, { inner: 6, outer: 40, half: 1, apart: 4 }).map(({ x, z }) =>
      tree('bare', [x, 0, z], lay.pick([4, 6, 7] as const), { variant: lay.integer(0, 4) }),
    ),
    ...scatter(lay, 12, { inner: 4, outer: 24, half: 0.8 }).map(({ x, z }) =>
      rock([x, 0, z], lay.pick([1, 1.6, 2.2] as const), lay.pick([0.5, 0.8] as const), {
        variant: lay.integer(0, 5),
        colour: '#6d6054',
      }),
    ),
    tree('bare', [-4.6 * side, 0, 5.2], 6, { variant: 2 }),
    sandbags([4.6 * side, 0, 5], side < 0),
    sandbags([-6.4 * side, 0, 2.4], true),
    sandbags([7.2, 0, -4.6]),
    sandbags([-11, 0, -14], true),
    {
      kind: 'glow',
      at: [10.4 * side, 2.2, 14],
      radius: 5,
      colour: '#ff8a3a',
      strength: 0.7,
      always: true,
      flicker: true,
    },
    {
      kind: 'glow',
      at: [-12 * side, 1.6, 30.8],
      radius: 8,
      colour: '#ff7a32',
      strength: 0.8,
      always: true,
      flicker: true,
    },
  ]
}

/** What moves by itself. */
function life(random: Random, side: number): Piece[] {
  return [
    fire([10.4 * side, 1.4, 14.2], 1.7),
    fire([-12 * side, 0, 31], 2.6),
    fire([-7.4, 0, 11], 0.8),
    smoke([10 * side, 2.4, 14.6], { height: 15, width: 3.4, colour: '#4f4a4a' }),
    smoke([-15 * side, 4, 35], { height: 26, width: 7, colour: '#575253' }),
    smoke([32 * side, 0, 80], { height: 40, width: 11, colour: '#5f5a5a' }),
    smoke([-24, 1, -26], { height: 18, width: 4, colour: '#4f4a4a' }),
    motes(random.fork('embers'), {
      at: [0, 0.2, 8],
      size: [24, 7, 16],
      count: 34,
      radius: 0.024,
      colour: '#ff9a4a',
      rise: 0.6,
      drift: 0.5,
      glow: 'always',
    }),
    birds(random.fork('crows'), {
      at: [-2, 13, 34],
      count: 5,
      spread: 12,
      span: 0.55,
      colour: '#1e1c20',
    }),
  ]
}

export const battlefield: SetDesign = {
  family: 'battlefield',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const craters = patches(lay, mud, { count: 16, colours: ['#3c342c', '#463c32'], size: 2.2, flat: 0.5 })
    const water = craters.slice(0, 9).map((decal) => {
      const [x, z] = decal.points[0]!
      return {
        points: decal.points.map(([px, pz]) => [px + (x - px) * 0.25 - 0.3, pz + (z - pz) * 0.25] as const),
        colour: '#77808a',
      }
    })
    return {
      ground: { colour: '#66584a', far: '#7d7264', pattern: 'rubble', detail: '#4a4036' },
      ridges: land(random),
      pieces: [
        slab(mud, '#66584a', {
          decals: [
            ...patches(lay, mud, { count: 40, colours: ['#5a4d40', '#726352', '#544739'], size: 1.6 }),
            ...craters,
            ...water,
          ],
        }),
        ...floor(),
        ...landmarks(lay, side),
        ...life(random, side),
      ],
      propAt: [1.4, 0, 0.6],
    }
  },
}
