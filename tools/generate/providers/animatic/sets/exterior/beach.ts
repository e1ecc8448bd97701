import type { Random } from '../../../../../film/random.ts'
import type { Cutout, Piece, Point, Ridge, SetDesign, Vec3 } from '../../stage.ts'
import { boat } from '../parts/boats.ts'
import { house } from '../parts/buildings.ts'
import { fence } from '../parts/fences.ts'
import { birds } from '../parts/life.ts'
import { bank } from '../parts/dunes.ts'
import { post } from '../parts/furniture.ts'
import { spots, stroke } from '../parts/paint.ts'
import { bush, tuft } from '../parts/plants.ts'
import { hills } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { patches, shoreline, slab } from '../parts/surfaces.ts'
import { tree } from '../parts/trees.ts'
import { surf, swell } from '../parts/water-life.ts'
import { scatter } from './clearing.ts'

const sand = { left: -160, right: 160, near: -80, far: 9, y: 0.03 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [hills(random.fork('cape'), { distance: 800, colour: '#7d919a', low: -30, high: 88, waves: 4 })]
}

const y = 0.03
const grey = '#77767a'

/** A trunk the sea brought, bleached. */
function driftwood(at: Vec3, width: number, flip = false): Cutout {
  return {
    kind: 'cutout',
    at,
    width,
    height: width * 0.34,
    key: `driftwood-${width}`,
    flip,
    paint(brush, light) {
      brush.scale(width, width)
      const limb = (facing: number, wide: number, points: readonly Point[]): void =>
        stroke(brush, light.shade('#a89c8a', facing), wide, (path) => {
          points.forEach(([x, up], index) => (index ? path.lineTo(x, up) : path.moveTo(x, up)))
        })
      limb(-0.6, 0.1, spots('-0.46 0.05, -0.1 0.06, 0.3 0.1, 0.47 0.2'))
      limb(-0.5, 0.045, spots('0.06 0.08, 0.16 0.2, 0.3 0.3'))
      limb(-0.5, 0.04, spots('-0.3 0.06, -0.4 0.2'))
      limb(0.3, 0.045, spots('-0.45 0.075, -0.1 0.085, 0.3 0.125, 0.46 0.215'))
    },
  }
}

/** Posts of an old breakwater running out into the water, lower and lower. */
function breakwater(side: number): Piece[] {
  return Array.from({ length: 11 }, (_, index) =>
    post([(5.2 + index * 0.35) * side, y, 6 + index * 2.1], 0.26, 1.5 - index * 0.09, '#51463f'),
  )
}

const grass = (lay: Random, x: number, z: number, tall = false): Piece =>
  tuft([x, y, z], tall ? 2 : 1.1, tall ? 1.2 : 0.7, {
    variant: lay.integer(0, 3),
    colour: '#9a9a5e',
    heads: '#c2b884',
  })

/** Dunes behind, marram on them, pebbles at the tide's edge, grey rocks: a shore of the north. */
function northern(lay: Random, side: number): Piece[] {
  const dune = (x: number, z: number, width: number, height: number, variant: number): Piece[] => [
    bank([x, y, z], width, height, variant),
    ...[-0.28, -0.06, 0.16, 0.34].map((share) =>
      grass(lay, x + share * width, z - 0.4 - Math.abs(share), true),
    ),
  ]
  return [
    ...dune(-10.6, -14, 13, 2.2, 0),
    ...dune(11.4, -15, 14, 2.6, 1),
    ...dune(0.5, -30, 20, 3.2, 0),
    ...dune(23, -12, 14, 2.4, 2),
    ...dune(-23, -9, 14, 2.8, 1),
    ...dune(-15 * side, -3, 9, 1.5, 0),
    ...breakwater(side),
    driftwood([-4.6 * side, y, 4.4], 3, side < 0),
    driftwood([7.2, y, -7.4], 2.2),
    rock([-8.4 * side, y, 7.6], 4.2, 1.7, { variant: 3, colour: grey }),
    rock([-12 * side, 0, 12.5], 6, 2.4, { variant: 1, colour: grey, reflect: true }),
    rock([-7 * side, 0, 14], 2.4, 0.8, { variant: 5, colour: grey, reflect: true }),
    rock([-6.4 * side, y, 5.8], 1.5, 0.6, { variant: 2, colour: '#8a8884' }),
    ...scatter(lay, 16, { inner: 3.4, outer: 8, half: 0.1, from: -1.3, to: 1.3 }).map(({ x, z }, index) =>
      rock([x, y, Math.min(7.4, z)], [0.3, 0.45, 0.7][index % 3]!, [0.14, 0.2, 0.3][index % 3]!, {
        variant: index % 6,
        colour: index % 2 ? '#8d8a86' : '#6f7074',
        shadow: false,
      }),
    ),
    ...scatter(lay, 8, { inner: 4, outer: 10, from: 1.7, to: 4.5 }).map(({ x, z }) => grass(lay, x, z)),
    rock([-34 * side, 0, 48], 26, 12, { variant: 2, colour: '#6d7078', reflect: true }),
    rock([-22 * side, 0, 40], 9, 3.4, { variant: 4, colour: '#6d7078', reflect: true }),
    boat('trawler', [24 * side, 0, 95], { size: 1.5, colour: '#3f6f86' }),
  ]
}

/** Palms, a boat drawn up, warm rock: a shore of the south. */
function southern(lay: Random, side: number): Piece[] {
  return [
    tree('palm', [-4.4 * side, y, 5.6], 7, { variant: 2 }),
    tree('palm', [-6.6 * side, y, 7.4], 9, { variant: 1, flip: true }),
    tree('palm', [9.4 * side, y, -5.6], 8, { variant: 3 }),
    tree('palm', [-7.5, y, -15], 9, { variant: 0 }),
    tree('palm', [8, y, -18], 10, { variant: 2 }),
    tree('palm', [14, y, -14], 8, { variant: 1 }),
    tree('palm', [-18, y, -6], 9, { variant: 3 }),
    bush([-10, y, -14], 4, 1.8, { variant: 1 }),
    bush([6, y, -17], 5, 2, { variant: 2 }),
    bush([19, y, -6], 4, 1.8, { variant: 0 }),
    boat('rowing', [1.2 * side, y, 9.4], { colour: '#3f7f86', ashore: true }),
    boat('sailing', [13 * side, 0, 52], { size: 1.5, colour: '#c2583f' }),
    rock([-30 * side, 0, 34], 18, 7, { variant: 2, colour: '#8d7f70', reflect: true }),
    rock([-20 * side, 0, 28], 7, 2.6, { variant: 4, colour: '#857868', reflect: true }),
    rock([30, 0, 12], 9, 3.4, { variant: 1, colour: '#857868' }),
    ...scatter(lay, 7, { inner: 3.6, outer: 9 }).map(({ x, z }) =>
      tuft([x, y, Math.min(6, z)], 0.9, 0.5, { variant: lay.integer(0, 3), colour: '#b0a868' }),
    ),
    house({
      at: [-2, y, -30],
      size: [9, 3.2, 6],
      turn: Math.PI,
      colour: '#d8e0d8',
      roof: '#5a8088',
      seed: 'beach/house',
    }),
  ]
}

interface Shore {
  sand: readonly [body: string, wet: string, damp: string]
  patches: readonly string[]
  water: readonly [deep: string, far: string, shallow: string, foam: string]
}

const shores: Record<'north' | 'south', Shore> = {
  north: {
    sand: ['#cdbf9f', '#9d8d72', '#b5a587'],
    patches: ['#d8ccae', '#bfb091', '#b3a68c'],
    water: ['#3f6a7c', '#8fa8b0', '#86a8a8', '#cfdcd8'],
  },
  south: {
    sand: ['#e6cfa0', '#b99d72', '#d3b787'],
    patches: ['#eddab0', '#dcc392', '#e0c99a'],
    water: ['#2f8ba0', '#6fb0bd', '#7fc4c4', '#c9e6dc'],
  },
}

export const beach: SetDesign = {
  family: 'beach',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const north = random.fork('climate').chance(0.75)
    const { sand: tones, patches: colours, water } = shores[north ? 'north' : 'south']
    const shore = (depth: number, colour: string) =>
      shoreline(random.fork('shore'), 320, 89, { colour, depth })
    return {
      ground: { colour: water[0], far: water[1], pattern: 'water' },
      ridges: land(random),
      pieces: [
        slab(sand, tones[0], {
          decals: [
            shore(3.6, water[2]),
            shore(2.2, water[3]),
            shore(1.5, tones[1]),
            shore(0, tones[2]),
            ...patches(
              lay,
              { left: 0, right: 60, near: 0, far: 40 },
              { count: 32, colours, size: 1.7, flat: 0.3 },
            ).map((decal) => ({
              ...decal,
              points: decal.points.map(([x, z]) => [x + 130, z + 44] as const),
            })),
          ],
        }),
        ...fence([-26, y, -24], [-9, y, -25], { colour: '#b09a78', height: 0.9 }),
        ...fence([3, y, -25], [24, y, -24], { colour: '#b09a78', height: 0.9 }),
        surf({ z: 9.6, left: -60, right: 60 }),
        ...swell(random.fork('swell'), { inner: 20, outer: 130, count: 90, where: (_, z) => z > 17 }),
        birds(random.fork('gulls'), { at: [0, 8, 34], count: 5, spread: 13 }),
        ...(north ? northern(lay, side) : southern(lay, side)),
      ],
      markHeight: y,
      propAt: [1.4, y, 0.6],
      waterAt: [-4 * side, 0, 17],
    }
  },
}
