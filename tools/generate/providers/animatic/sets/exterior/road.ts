import type { Random } from '../../../../../film/random.ts'
import type { Cutout, Piece, Ridge, SetDesign, Vec3 } from '../../stage.ts'
import { fence } from '../parts/fences.ts'
import { signBoard } from '../parts/furniture.ts'
import { birds } from '../parts/life.ts'
import { spots, fill, line, rectangle, stroke } from '../parts/paint.ts'
import { bush, tuft } from '../parts/plants.ts'
import { hills, peaks } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { sagging, strands } from '../parts/strands.ts'
import { dashes, patches, slab } from '../parts/surfaces.ts'
import { traffic } from '../parts/water-life.ts'
import { scatter } from './clearing.ts'

const lanes = { left: -4, right: 4, near: -160, far: 420, y: 0.06 }

function pole(at: Vec3): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 2,
    height: 7.4,
    key: 'telegraph-pole',
    paint(brush, light) {
      stroke(brush, light.shade('#6a5240', -0.4), 0.2, line(spots('0 0, 0 7.2')))
      stroke(brush, light.shade('#6a5240', -0.2), 0.13, line(spots('-0.85 6.7, 0.85 6.7')))
      for (const x of [-0.75, -0.35, 0.35, 0.75])
        fill(brush, light.shade('#c9d8d4', 0.3), rectangle(x - 0.04, 6.75, 0.08, 0.16))
    },
  }
}

const verge = { left: -30, right: 30, near: -30, far: 60 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    peaks(random.fork('far'), { distance: 900, colour: '#8490a4', low: 14, high: 170 }),
    hills(random.fork('hills'), { distance: 420, colour: '#a3935f', low: 2, high: 34 }),
  ]
}

/** What is walked on, and what fences it in. */
function floor(lay: Random, side: number): Piece[] {
  return [
    slab(verge, '#b39a62', {
      decals: patches(lay, verge, {
        count: 50,
        colours: ['#a58c56', '#bfa66c', '#9a8a52'],
        size: 2.2,
        flat: 0.35,
      }),
    }),
    slab({ ...lanes, left: -5.2, right: 5.2, y: 0.03 }, '#a8926a'),
    slab(lanes, '#5c5b60', {
      decals: [
        ...patches(
          lay,
          { left: 0.6, right: 7.4, near: 0, far: 46 },
          { count: 16, colours: ['#545358', '#66656a'], size: 1 },
        ).map((decal) => ({ ...decal, points: decal.points.map(([px, pz]) => [px, pz + 144] as const) })),
        ...[0.35, 7.65].map((edge) => ({
          points: [
            [edge, 100],
            [edge, 580],
          ] as const,
          colour: '#e4decb',
          line: 0.14,
        })),
        ...dashes(8, 420, '#e8c24a', 100),
      ],
    }),
    ...fence([-9.4 * side, 0, -30], [-9.4 * side, 0, 90], {
      style: 'wire',
      height: 1.1,
      step: 4,
      colour: '#75604a',
      piece: 12,
    }),
  ]
}

/** What one knows the place by. */
function landmarks(lay: Random, side: number): Piece[] {
  return [
    ...scatter(lay, 26, { inner: 5.6, outer: 34 })
      .filter((place) => Math.abs(place.x) > 5.6)
      .map((place) => tuft([place.x, 0, place.z], 1, 0.6, { variant: lay.integer(0, 4), colour: '#a8924e' })),
    ...scatter(lay, 12, { inner: 8, outer: 45, half: 1 })
      .filter((place) => Math.abs(place.x) > 6.4)
      .map((place) => bush([place.x, 0, place.z], 1.8, 1, { variant: lay.integer(0, 3), colour: '#7d8048' })),
    ...scatter(lay, 8, { inner: 7, outer: 30, half: 1 })
      .filter((place) => Math.abs(place.x) > 6.4)
      .map((place) =>
        rock([place.x, 0, place.z], 1.8, 0.9, { variant: lay.integer(0, 5), colour: '#a38a68' }),
      ),
    signBoard([-5 * side, 0, 7], { width: 1, height: 1, colour: '#d8a63a', high: 1.5 }),
    signBoard([5.4 * side, 0, 24], { width: 2.4, height: 1.1, colour: '#3f7a5a', high: 2.3 }),
    signBoard([5.6, 0, -20], { width: 1, height: 1, colour: '#d8a63a', high: 1.5 }),
  ]
}

export const road: SetDesign = {
  family: 'road',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const x = 6.6 * side
    const poles = [-70, -44, -18, 8, 34, 60, 86, 112, 138]
    const wires: Piece[] = poles.slice(1).map((z, index) =>
      strands({
        at: [x, 6.6, z - 13],
        lines: [-0.75, 0.75].map((offset) =>
          sagging([x + offset, 6.85, poles[index]!], [x + offset, 6.85, z], 0.9, 8),
        ),
        colour: '#3a3638',
        width: 0.035,
      }),
    )
    return {
      ground: { colour: '#b39a62', far: '#b5a877', pattern: 'grass', detail: '#957e4c' },
      ridges: land(random),
      pieces: [
        ...poles.map((z) => pole([x, 0, z])),
        ...wires,
        traffic(random.fork('cars'), { from: [2, 0.06, 46], to: [2, 0.06, 330], count: 3, speed: 14 }),
        traffic(random.fork('cars back'), { from: [-2, 0.06, 330], to: [-2, 0.06, 40], count: 3, speed: 14 }),
        birds(random.fork('birds'), { at: [0, 14, 60], count: 3, spread: 13, span: 0.8 }),
        ...floor(lay, side),
        ...landmarks(lay, side),
      ],
      propAt: [1.4, 0.06, 0.6],
    }
  },
}
