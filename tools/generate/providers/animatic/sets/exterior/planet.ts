import type { Random } from '../../../../../film/random.ts'
import type { Brush, Decal, Piece, Ridge, SetDesign, View } from '../../stage.ts'
import { motes } from '../parts/life.ts'
import { fill, polygon } from '../parts/paint.ts'
import { mesas, peaks } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { paintStars } from '../parts/stars.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { scatter } from './clearing.ts'
import { dome, lander, neighbours } from '../parts/colony.ts'

/** A thin violet air: stars even by day, and the haze of the hour at the horizon. */
function paintAlienSky(brush: Brush, view: View): void {
  const { light, horizon, height, width } = view
  const day = light.time === 'day'
  const air = brush.createLinearGradient(0, horizon - height * 0.75, 0, horizon)
  air.addColorStop(0, day ? '#2c1f58' : '#0c0a24')
  air.addColorStop(0.5, day ? '#7a5a9a' : '#2f2354')
  air.addColorStop(0.82, day ? '#e0a0a8' : '#7a4a72')
  air.addColorStop(1, light.haze)
  brush.fillStyle = air
  brush.fillRect(0, 0, width, height)
  paintStars(brush, view, 0.75)
}

const plain = { left: -34, right: 34, near: -34, far: 60 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    peaks(random.fork('far'), { distance: 800, colour: '#7d5a8a', low: 10, high: 190, waves: 9 }),
    mesas(random.fork('mesas'), { distance: 380, colour: '#8f4f6a', low: 1, high: 46, waves: 8 }),
  ]
}

/** What one knows the place by. */
function landmarks(lay: Random, side: number): Piece[] {
  return [
    ...[
      [-24, 40, 8, 26],
      [-17, 50, 6, 18],
      [27, 54, 9, 32],
      [-34, -18, 8, 24],
      [36, -8, 9, 28],
      [12, -46, 8, 26],
      [-42, 16, 8, 30],
    ].map(([x, z, width, height], index) =>
      rock([x! * side, 0, z!], width!, height!, { variant: index, colour: '#8a4a62', sharp: 1 }),
    ),
    dome([13 * side, 0, 40], 8),
    dome([26 * side, 0, 46], 5),
    dome([-30, 0, -40], 6),
    { kind: 'glow', at: [13 * side, 2, 38], radius: 9, colour: '#8fe0f0', strength: 0.35, always: true },
    lander([-8.4 * side, 0, 19], side < 0),
    ...scatter(lay, 16, { inner: 4, outer: 30, half: 1 }).map(({ x, z }) =>
      rock([x, 0, z], lay.pick([1, 1.6, 2.6] as const), lay.pick([0.6, 1, 1.8] as const), {
        variant: lay.integer(0, 5),
        colour: '#94566c',
      }),
    ),
    rock([-5.2 * side, 0, 5], 2.6, 2.4, { variant: 2, colour: '#8a4a62', sharp: 0.8 }),
    rock([5 * side, 0, 6.4], 3.2, 1.3, { variant: 4, colour: '#94566c' }),
  ]
}

/** What moves by itself. */
function life(random: Random, side: number): Piece[] {
  return [
    neighbours(side),
    motes(random.fork('dust'), {
      at: [0, 0.1, 5],
      size: [24, 3, 22],
      count: 36,
      radius: 0.02,
      colour: '#ffd8c8',
      drift: 0.5,
      rise: 0.05,
      glow: 'always',
    }),
  ]
}

/** Craters strewn over the plain, in its own metres. */
function craters(lay: Random): Decal[] {
  return Array.from({ length: 13 }, () => ({
    x: lay.between(0, 68),
    z: lay.between(0, 94),
    radius: lay.between(1, 3.4),
  })).flatMap(({ x, z, radius }) => {
    const ring = (size: number, shift: number) =>
      Array.from(
        { length: 16 },
        (_, index) =>
          [
            x + Math.cos(index * 0.3927) * radius * size,
            z + shift + Math.sin(index * 0.3927) * radius * size * 0.8,
          ] as const,
      )
    return [
      { points: ring(1.16, 0), colour: '#d08a8a' },
      { points: ring(1, 0), colour: '#5a3450' },
      { points: ring(0.8, -radius * 0.14), colour: '#7d4862' },
    ]
  })
}

/** Crystals that shine by themselves. */
function shards(lay: Random): Piece[] {
  const glow = lay.pick(['#5fe8d8', '#b58aff', '#ff8ad0'] as const)
  return scatter(lay, 8, { inner: 4.4, outer: 24, half: 0.8, apart: 3 }).flatMap(({ x, z }): Piece[] => {
    const size = lay.pick([1, 1.8] as const)
    return [
      {
        kind: 'cutout',
        at: [x, 0, z],
        width: size,
        height: size,
        key: `shard-${size}-${glow}`,
        paint(brush, light) {
          for (const [lean, tall] of [
            [-0.34, 0.62],
            [0.36, 0.7],
            [0.04, 1],
          ] as const) {
            fill(
              brush,
              light.glow(glow, 0.7),
              polygon([
                [lean * 0.3 * size - 0.12 * size, 0],
                [lean * size * 0.8, tall * size],
                [lean * 0.3 * size + 0.12 * size, 0],
              ]),
            )
            fill(
              brush,
              light.glow('#ffffff', 0.45),
              polygon([
                [lean * 0.3 * size, 0],
                [lean * size * 0.8, tall * size],
                [lean * 0.3 * size + 0.12 * size, 0],
              ]),
            )
          }
        },
      },
      {
        kind: 'glow',
        at: [x, size * 0.4, z],
        radius: size * 1.8,
        colour: glow,
        strength: 0.6,
        always: true,
      },
    ]
  })
}

export const planet: SetDesign = {
  family: 'planet',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const soil = lay.pick(['#a8586a', '#9a6a8a', '#b5684a'] as const)
    return {
      ground: { colour: soil, far: '#c08a94', pattern: 'sand', detail: '#7d4458' },
      starry: true,
      backdrop: paintAlienSky,
      ridges: land(random),
      pieces: [
        slab(plain, soil, {
          decals: [
            ...patches(lay, plain, {
              count: 40,
              colours: ['#96506a', '#b5707a', '#8a4a62'],
              size: 2.2,
              flat: 0.3,
            }),
            ...craters(lay),
          ],
        }),
        ...shards(lay),
        ...landmarks(lay, side),
        ...life(random, side),
      ],
      propAt: [1.4, 0, 0.6],
      seats: [{ at: [5 * side, 0, 6], height: 0.8, turn: 0 }],
    }
  },
}
