import type { Random } from '../../../../../film/random.ts'
import type { Cutout, Piece, Ridge, SetDesign, Vec3 } from '../../stage.ts'
import { house } from '../parts/buildings.ts'
import { barrel, bench, lampPost } from '../parts/furniture.ts'
import { birds, smoke } from '../parts/life.ts'
import { spots, fill, polygon, rectangle, solid } from '../parts/paint.ts'
import { bush } from '../parts/plants.ts'
import { hills, treeline } from '../parts/ridges.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { church } from '../parts/towers.ts'
import { tree } from '../parts/trees.ts'
import { scatter } from './clearing.ts'

/** The village well under its little roof. */
function well(at: Vec3): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 2.2,
    height: 2.7,
    key: 'well',
    paint(brush, light) {
      for (const x of [-0.78, 0.68]) fill(brush, light.shade('#6a4c38', -0.3), rectangle(x, 0.7, 0.11, 1.3))
      solid(brush, light, '#9b958c', [-0.9, 0, 0.9, 0.9], rectangle(-0.9, 0, 1.8, 0.85), 0.04)
      for (let stone = 0; stone < 9; stone++)
        fill(
          brush,
          light.shade('#7d776f', stone % 2 ? -0.5 : 0.3, 0.7),
          rectangle(-0.82 + (stone % 5) * 0.35, 0.1 + Math.floor(stone / 5) * 0.36, 0.26, 0.22),
        )
      solid(
        brush,
        light,
        '#8a4a3a',
        [-1.1, 1.9, 1.1, 2.6],
        polygon(spots('-1.15 1.9, 0 2.65, 1.15 1.9')),
        0.05,
      )
      fill(brush, light.shade('#4a3a30', -0.4), rectangle(-0.7, 1.55, 1.4, 0.1))
      fill(brush, light.shade('#7a5638', 0), polygon(spots('-0.16 1.1, -0.2 1.4, 0.2 1.4, 0.16 1.1')))
    },
  }
}

const square = { left: -11, right: 11, near: -24, far: 26 }
const path = { left: -2.2, right: 2.2, near: 26, far: 60 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    hills(random.fork('far'), { distance: 800, colour: '#7f9690', low: 30, high: 130 }),
    hills(random.fork('near'), { distance: 260, colour: '#6f8a5a', low: 6, high: 34 }),
    treeline(random.fork('wood'), { distance: 120, colour: '#4f6f48', low: 2, high: 12 }),
  ]
}

/** What is walked on, and what fences it in. */
function floor(lay: Random): Piece[] {
  return [
    slab(square, '#b0a189', {
      decals: patches(lay, square, {
        count: 90,
        colours: ['#a3947d', '#bdae96', '#978a76'],
        size: 0.55,
        flat: 0.6,
      }),
    }),
    slab(path, '#b0a189'),
  ]
}

/** What one knows the place by. */
function landmarks(lay: Random, side: number): Piece[] {
  return [
    church([4.5 * side, 0, 46], 24, { flip: side < 0 }),
    well([-4.4 * side, 0, 5]),
    ...lampPost([4.3 * side, 0, 4.2], { height: 3.4 }),
    ...lampPost([-7, 0, -8], { height: 3.4 }),
    ...lampPost([8.6, 0, 16], { height: 3.4 }),
    bench([3.9 * side, 0, 6.4]),
    barrel([6.4 * side, 0, 5.2]),
    tree('oak', [8.4 * -side, 0, 9], 7, { variant: 2 }),
    ...scatter(lay, 9, { inner: 24, outer: 55, from: 0.6, to: 5.6, half: 3, apart: 6 }).map(({ x, z }) =>
      tree(lay.pick(['oak', 'poplar', 'birch'] as const), [x, 0, z], lay.pick([8, 10] as const), {
        variant: lay.integer(0, 3),
      }),
    ),
    bush([-7.2, 0, 4], 1.6, 1, { flowers: '#d86a7c', variant: 1 }),
    bush([7.4, 0, 2.6], 1.6, 1, { flowers: '#f0c24a', variant: 2 }),
    bush([7.6, 0, -6.4], 1.8, 0.8, { flowers: '#d86a7c', variant: 3, name: 'foreground-bush' }),
  ]
}

/** What moves by itself. */
function life(random: Random): Piece[] {
  return [
    smoke([-13.5, 9, 11], { height: 8 }),
    smoke([13, 8.6, 33], { height: 8 }),
    smoke([1, 8.4, -34], { height: 7 }),
    birds(random.fork('swallows'), { at: [2, 15, 40], count: 6, spread: 14, span: 0.4 }),
  ]
}

export const village: SetDesign = {
  family: 'village',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const around = [-2.55, -1.95, -1.4, -0.92, 0.92, 1.42, 1.98, 2.55] as const
    const houses: Piece[] = around.map((azimuth, index) => {
      const away = lay.between(15, 19)
      const at: Vec3 = [Math.sin(azimuth) * away, 0, Math.cos(azimuth) * away]
      return house({
        at,
        size: [lay.between(7, 9), lay.between(5.5, 6.2), 6.5],
        turn: -azimuth + lay.between(-0.1, 0.1),
        colour: lay.pick(['#e8dcc2', '#dfcfae', '#efe6d4', '#d9bfa0'] as const),
        roof: lay.pick(['#9a4f3a', '#8a4538', '#7d5344'] as const),
        roofHeight: 4,
        seed: `village/${index}/${lay.integer(0, 99)}`,
        ...(index % 3 === 1 ? {} : { timber: '#5d4232' }),
      })
    })
    const back: Piece[] = (
      [
        [-11, 32],
        [12, 34],
        [-24, 30],
        [25, 29],
        [0, -34],
        [-20, -33],
        [21, -35],
        [-34, 4],
        [35, -3],
      ] as const
    ).map(([x, z], index) =>
      house({
        at: [x, 0, z],
        size: [8, 4.6, 7],
        turn: z < 0 ? Math.PI : 0.15 * (index % 3),
        colour: lay.pick(['#e8dcc2', '#d9bfa0', '#cdbb9c'] as const),
        roof: lay.pick(['#9a4f3a', '#7d5344'] as const),
        seed: `village/back/${index}`,
        ...(index % 2 ? { timber: '#5d4232' } : {}),
      }),
    )
    return {
      ground: { colour: '#75904a', far: '#7f9a63', pattern: 'grass', detail: '#5f783a' },
      ridges: land(random),
      pieces: [...houses, ...back, ...floor(lay), ...landmarks(lay, side), ...life(random)],
      propAt: [1.4, 0.01, 0.6],
      seats: [{ at: [3.9 * side, 0, 6.4], height: 0.45, turn: 0 }],
    }
  },
}
