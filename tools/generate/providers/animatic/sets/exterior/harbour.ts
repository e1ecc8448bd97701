import type { Random } from '../../../../../film/random.ts'
import type { Cutout, Piece, SetDesign, Vec3 } from '../../stage.ts'
import { boat } from '../parts/boats.ts'
import { house } from '../parts/buildings.ts'
import { fence } from '../parts/fences.ts'
import { barrel, crate, lampPost, post } from '../parts/furniture.ts'
import { birds, smoke } from '../parts/life.ts'
import { spots, line, stroke } from '../parts/paint.ts'
import { hills, rooftops } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { boards, slab, wall, type Area } from '../parts/surfaces.ts'
import { lighthouseTower } from '../parts/towers.ts'

const deck = 1
const pier: Area = { left: -3.5, right: 3.5, near: -40, far: 8, y: deck }

/** A dockside crane, its jib out over the water. */
function crane(at: Vec3, height: number, flip: boolean): Cutout {
  return {
    kind: 'cutout',
    at,
    width: height * 1.5,
    height: height * 1.35,
    key: `crane-${height}`,
    flip,
    shadow: false,
    reflect: true,
    paint(brush, light) {
      brush.scale(height, height)
      const steel = light.shade('#5d5560', -0.5)
      stroke(brush, steel, 0.02, line(spots('-0.14 0, -0.07 0.95, 0.07 0.95, 0.14 0')))
      stroke(brush, steel, 0.014, line(spots('-0.12 0.3, 0.1 0.6, -0.1 0.6, 0.12 0.3')))
      stroke(brush, steel, 0.022, line(spots('-0.5 0.88, 0.72 1.24')))
      stroke(brush, steel, 0.012, line(spots('-0.5 0.88, 0 1.28, 0.72 1.24')))
      stroke(brush, steel, 0.016, line(spots('0 0.94, 0 1.28')))
      stroke(brush, steel, 0.008, line(spots('0.66 1.22, 0.66 0.6')))
    },
  }
}

function fleet(near: Random, side: number): Piece[] {
  const paints = near.shuffle(['#2f6f76', '#a8483a', '#3f4f86', '#c08a3a', '#5d7a4a'] as const)
  return [
    boat('trawler', [-7.4 * side, 0, near.between(9, 12)], {
      size: 1.3,
      colour: paints[0]!,
      flip: side < 0,
    }),
    boat('trawler', [9.6 * side, 0, near.between(16, 20)], {
      size: 1.4,
      colour: paints[1]!,
      flip: side > 0,
    }),
    boat('sailing', [-17 * side, 0, near.between(28, 34)], { size: 1.3, colour: paints[2]! }),
    boat('trawler', [3.4 * side, 0, near.between(38, 46)], { size: 1.2, colour: paints[3]! }),
    boat('trawler', [25 * side, 0, near.between(50, 60)], { size: 1.5, colour: paints[4]!, flip: true }),
    boat('rowing', [5.6, 0, 5.5], { colour: '#8a5a3c' }),
    boat('trawler', [-12, 0, -3], { size: 1.3, colour: paints[2]!, flip: true }),
    boat('sailing', [14, 0, -7], { size: 1.2, colour: paints[4]! }),
    boat('trawler', [20, 0, 4], { size: 1.4, colour: paints[0]! }),
    boat('sailing', [-25, 0, 6], { size: 1.4, colour: paints[3]! }),
  ]
}

/** Piles and ropes along the pier. */
function railing(): Piece[] {
  const posts: Piece[] = []
  for (let z = 7.4; z > -16; z -= 2.9)
    for (const x of [-3.25, 3.25]) posts.push(post([x, deck, z], 0.3, 0.62, '#54423c'))
  for (const x of [-3.35, 3.35])
    posts.push(
      ...fence([x * 0.97, deck - 0.05, 7.4], [x * 0.97, deck - 0.05, -15.8], {
        style: 'rope',
        step: 2.9,
        height: 0.6,
        piece: 5.8,
      }),
    )
  return posts
}

function waterfront(quay: Random): Piece[] {
  return Array.from({ length: 7 }, (_, index) =>
    house({
      at: [-33 + index * 11, 0.9, -52 - quay.between(0, 5)],
      size: [8.5, quay.between(5.5, 9), 8],
      turn: Math.PI,
      colour: quay.pick(['#c9b49a', '#b7685a', '#8aa0a8', '#d8cbb0', '#9a7f8a'] as const),
      roof: quay.pick(['#7d4438', '#5a5460', '#6a4a40'] as const),
      seed: `harbour/${index}/${quay.integer(0, 99)}`,
    }),
  )
}

export const harbour: SetDesign = {
  family: 'harbour',
  interior: false,
  build({ random }) {
    const near = random.fork('boats')
    const side = near.chance(0.5) ? 1 : -1
    const pieces: Piece[] = [
      slab({ left: -90, right: 90, near: -120, far: -40, y: 0.9 }, '#8d857c'),
      wall([-90, 0, -40], [90, 0, -40], 0.9, '#5d5650', { shell: true }),
      slab(pier, '#93735f', { decals: boards(pier, { step: 0.34, dark: '#4b3730', light: '#b9957a' }) }),
      ...railing(),
      ...lampPost([-3.05, deck, 4.4], { modern: true, height: 3.5 }),
      ...lampPost([3.05, deck, -12], { modern: true, height: 3.5, flip: true }),
      crate([2.9, deck, 5.6], 0.8),
      crate([2.8, deck + 0.8, 5.7], 0.55, '#83643f'),
      barrel([-3, deck, -1.4]),
      ...fleet(near, side),
      crane([-46 * side, 0, 165], 27, side > 0),
      crane([-72 * side, 0, 160], 23, side > 0),
      rock([66 * side, 0, 138], 44, 5, { colour: '#6d6660', reflect: true, shadow: false }),
      lighthouseTower([62 * side, 2.5, 140], 25),
      ...waterfront(random.fork('quay')),
      smoke([-12, 9, -54], { height: 7 }),
      birds(random.fork('gulls'), { at: [2, 7.5, 38], count: 5, spread: 14 }),
      birds(random.fork('gulls behind'), { at: [0, 10, -34], count: 4, spread: 14 }),
    ]
    return {
      ground: { colour: '#3f6478', far: '#8fa9b4', pattern: 'water' },
      ridges: [
        hills(random.fork('hills'), { distance: 1100, colour: '#76828e', low: 18, high: 105 }),
        hills(random.fork('coast'), { distance: 480, colour: '#6a7480', low: 2, high: 26, waves: 7 }),
        rooftops(random.fork('town'), {
          distance: 200,
          colour: '#6c6272',
          low: 0,
          high: 12,
          lights: 0.5,
          gaps: 0.3,
          blocks: 130,
        }),
      ],
      pieces,
      markHeight: deck,
      propAt: [1.3, deck, 0.4],
      waterAt: [3 * side, 0, 15],
      seats: [{ at: [2.9, deck, 5.2], height: 0.8, turn: 0 }],
    }
  },
}
