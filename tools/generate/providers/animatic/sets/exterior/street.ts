import type { Random } from '../../../../../film/random.ts'
import type { Piece, SetDesign } from '../../stage.ts'
import { block } from '../parts/buildings.ts'
import { bench, lampPost, signBoard } from '../parts/furniture.ts'
import { birds } from '../parts/life.ts'
import { bush } from '../parts/plants.ts'
import { rooftops } from '../parts/ridges.ts'
import { dashes, patches, slab, type Area } from '../parts/surfaces.ts'
import { skyscraper } from '../parts/skyscraper.ts'
import { tree } from '../parts/trees.ts'
import { traffic } from '../parts/water-life.ts'

const road: Area = { left: -4.2, right: 4.2, near: -120, far: 190, y: 0.05 }
const facades = ['#a9614c', '#c7ae8b', '#8d7f86', '#b98a5e', '#7d8f96', '#c9bda6', '#94584e'] as const

/** Houses, lamps and trees along both pavements. */
function fronts(build: Random): Piece[] {
  const pieces: Piece[] = []
  for (const side of [-1, 1] as const) {
    let z = -44
    for (let index = 0; z < 92; index++) {
      const wide = build.between(8, 13)
      const height = build.between(9, 19)
      pieces.push(
        block({
          at: [side * 12.5, 0, z + wide / 2],
          size: [7, height, wide - 0.1],
          colour: build.pick(facades),
          shops: z < 28 && z > -30,
          distant: z > 36 || z < -30,
          seed: `street/${side}/${index}/${build.integer(0, 9999)}`,
          sides: side > 0 ? [3] : [1],
        }),
      )
      z += wide
    }
    for (const at of [5, 17, 31, -14, -26])
      pieces.push(...lampPost([side * 5, 0, at + side], { modern: true, height: 5, flip: side > 0 }))
    for (const at of [10.5, 24, -15])
      pieces.push(
        tree('oak', [side * 6, 0, at - side * 2], build.integer(5, 6), { variant: build.integer(0, 3) }),
      )
  }
  return pieces
}

function surroundings(random: Random): Piece[] {
  const cross = random.fork('far')
  return [
    bench([6.4, 0, 3.4]),
    bush([-6.8, 0, 2.4], 1.2, 0.9, { flowers: '#d86a5c' }),
    signBoard([-5.1, 0, 9], { width: 0.7, height: 0.7, colour: '#b5483a', high: 2.3 }),
    skyscraper([-14, 0, 190], 26, cross.integer(74, 92), { crown: 'needle', variant: cross.integer(0, 9) }),
    skyscraper([20, 0, 170], 22, cross.integer(50, 64), {
      crown: 'step',
      variant: cross.integer(0, 9),
      colour: '#7a6f7c',
    }),
    skyscraper([6, 0, -190], 24, cross.integer(56, 74), { crown: 'slant', variant: cross.integer(0, 9) }),
    traffic(random.fork('cars'), { from: [2.2, 0.02, 40], to: [2.2, 0.02, 170], count: 5 }),
    traffic(random.fork('cars back'), { from: [-2.2, 0.02, 170], to: [-2.2, 0.02, 32], count: 5 }),
    traffic(random.fork('cars behind'), { from: [2.2, 0.02, -110], to: [2.2, 0.02, -34], count: 3 }),
    birds(random.fork('birds'), { at: [0, 20, 50], count: 5, spread: 12, span: 0.45 }),
  ]
}

export const street: SetDesign = {
  family: 'street',
  interior: false,
  build({ random }) {
    return {
      ground: { colour: '#7a7772', far: '#8b8784', pattern: 'plain' },
      ridges: [
        rooftops(random.fork('city'), {
          distance: 420,
          colour: '#75737f',
          low: 8,
          high: 70,
          lights: 0.6,
          blocks: 120,
        }),
        rooftops(random.fork('town'), {
          distance: 210,
          colour: '#6a6670',
          low: 6,
          high: 26,
          lights: 0.6,
          blocks: 170,
        }),
      ],
      pieces: [
        slab({ left: -9, right: 9, near: -120, far: 190 }, '#9b948c'),
        slab(road, '#55555c', {
          decals: [
            ...patches(
              random.fork('stains'),
              { ...road, near: -12, far: 30 },
              { count: 14, colours: ['#4c4c53', '#5e5e65'], size: 1.1 },
            ).map((decal) => ({ ...decal, points: decal.points.map(([x, z]) => [x, z + 108] as const) })),
            ...dashes(8.4, 250, '#d9d2bd', 60),
          ],
        }),
        slab({ left: -4.45, right: -4.2, near: -120, far: 190, y: 0.1 }, '#b8b0a5'),
        slab({ left: 4.2, right: 4.45, near: -120, far: 190, y: 0.1 }, '#b8b0a5'),
        ...fronts(random.fork('fronts')),
        ...surroundings(random),
      ],
      propAt: [1.4, 0.02, 0.5],
      seats: [{ at: [6.4, 0, 3.4], height: 0.45, turn: 0 }],
    }
  },
}
