import type { Random } from '../../../../../film/random.ts'
import type { Live, Piece, Ridge, SetDesign, Vec3 } from '../../stage.ts'
import { boat } from '../parts/boats.ts'
import { fence } from '../parts/fences.ts'
import { house } from '../parts/buildings.ts'
import { post } from '../parts/furniture.ts'
import { birds, motes } from '../parts/life.ts'
import { bush, tuft } from '../parts/plants.ts'
import { hills, treeline } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { boards, patches, shoreline, slab } from '../parts/surfaces.ts'
import { tree } from '../parts/trees.ts'
import { scatter } from './clearing.ts'

/** The wheel of the mill, turning. */
function wheel(at: Vec3, radius: number): Live {
  return {
    kind: 'live',
    at,
    draw(brush, view) {
      const hub = view.project(at)
      if (hub.depth < 2) return
      const reach = radius * hub.scale
      brush.strokeStyle = view.light.shade('#5d4232', -0.4)
      for (const [share, wide] of [
        [1, 0.16],
        [0.82, 0.1],
      ] as const) {
        brush.lineWidth = wide * hub.scale
        brush.beginPath()
        brush.arc(hub.x, hub.y, reach * share, 0, 2 * Math.PI)
        brush.stroke()
      }
      for (let spoke = 0; spoke < 12; spoke++) {
        const angle = (spoke / 12) * 2 * Math.PI + view.time * 0.5
        brush.lineWidth = 0.12 * hub.scale
        brush.beginPath()
        brush.moveTo(hub.x, hub.y)
        brush.lineTo(hub.x + Math.cos(angle) * reach * 1.1, hub.y + Math.sin(angle) * reach * 1.1)
        brush.stroke()
      }
    },
  }
}

const near = { left: -120, right: 120, near: -120, far: 4.8, y: 0.03 }
const far = { left: -160, right: 160, near: 22, far: 260, y: 0.03 }
const bank = { left: -24, right: 24, near: -30, far: 4 }
const dock = { left: 0, right: 2.4, near: 0, far: 6.4 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    hills(random.fork('far'), { distance: 700, colour: '#7d948c', low: 20, high: 96 }),
    hills(random.fork('near'), { distance: 240, colour: '#708a58', low: 4, high: 28 }),
    treeline(random.fork('wood'), { distance: 85, colour: '#52724a', low: 3, high: 9 }),
  ]
}

/** What is walked on, and what fences it in. */
function floor(lay: Random, side: number, shore: Random): Piece[] {
  return [
    slab(far, '#7f9a4e'),
    slab(near, '#7a944a', {
      decals: [
        shoreline(shore.fork('wet'), 240, 124.8, { colour: '#6d6448', depth: 1.2, wave: 0.5 }),
        shoreline(shore.fork('grass'), 240, 124.8, { colour: '#7a944a', depth: 0.5, wave: 0.5 }),
        ...patches(lay, bank, { count: 36, colours: ['#869f54', '#6d8742', '#8f9a58'], size: 1.3 }).map(
          (decal) => ({ ...decal, points: decal.points.map(([x, z]) => [x + 96, z + 90] as const) }),
        ),
      ],
    }),
    slab({ left: 3.4 * side - 1.2, right: 3.4 * side + 1.2, near: 3.6, far: 10, y: 0.45 }, '#94735a', {
      decals: boards(dock, { step: 0.32, dark: '#5a4436', light: '#b39272' }),
    }),
  ]
}

/** What one knows the place by. */
function landmarks(lay: Random, side: number): Piece[] {
  return [
    ...[3.9, 6.9, 9.9].flatMap((z) =>
      [-1.25, 1.25].map((x) => post([3.4 * side + x, 0, z], 0.2, 1, '#5a463a')),
    ),
    house({
      at: [9 * side, 0.4, 28],
      size: [7, 5.6, 6],
      colour: '#d8ccb4',
      roof: '#7d4a3c',
      timber: '#5a4234',
      seed: `river/${lay.integer(0, 99)}`,
      reflect: true,
    }),
    boat('rowing', [6.4 * side, 0, 8.4], { colour: '#8a5a3c', flip: side > 0 }),
    ...[
      [-6, 9],
      [-3, 14],
      [5, 13],
      [-11, 12],
      [1.6, 17],
    ].map(([x, z], index) =>
      rock([x! * side, -0.1, z!], 1.6 + (index % 3), 0.8, {
        variant: index,
        colour: '#857f78',
        reflect: true,
      }),
    ),
    ...Array.from({ length: 13 }, (_, index) =>
      tuft([-20 + index * 3.3 + lay.between(-0.8, 0.8), 0, 5.2 + lay.between(-0.3, 0.5)], 1.2, 1.5, {
        variant: index % 5,
        colour: '#6f8a44',
        heads: '#7a5636',
      }),
    ).filter((piece) => Math.abs(piece.at[0] - 3.4 * side) > 1.6),
    tree('birch', [-5 * side, 0, 4], 9, { variant: 1 }),
    tree('birch', [-6.6 * side, 0, 3], 8, { variant: 2 }),
    tree('oak', [10 * side, 0, 2.4], 8, { variant: 3 }),
    ...scatter(lay, 13, { inner: 8, outer: 40, from: 1.8, to: 4.48, half: 2, apart: 4 }).map(({ x, z }) =>
      tree(lay.pick(['oak', 'birch', 'poplar'] as const), [x, 0, z], lay.pick([8, 10] as const), {
        variant: lay.integer(0, 3),
      }),
    ),
    ...scatter(lay, 10, { inner: 3.6, outer: 12, from: 1.5, to: 4.78 }).map(({ x, z }) =>
      tuft([x, 0, z], 0.9, 0.5, { variant: lay.integer(0, 3), colour: '#7d9348', heads: '#f0e8f4' }),
    ),
    bush([-3.8, 0, -1.6], 1.4, 0.9, { variant: 1 }),
    bush([6.8, 0, -4.8], 2, 1.1, { variant: 2, flowers: '#e8d87a' }),
  ]
}

/** The meadow behind: trees by the path, a fence, the farm it leads to. */
function meadow(side: number): Piece[] {
  return [
    tree('oak', [-8 * side, 0, -14], 8, { variant: 0 }),
    tree('birch', [7.2 * side, 0, -12.8], 8, { variant: 2 }),
    tree('birch', [8.6 * side, 0, -14.4], 10, { variant: 1 }),
    bush([-4.6, 0, -12.6], 2, 1.1, { variant: 1, flowers: '#e8d87a' }),
    ...fence([-14, 0, -17], [14, 0, -16], { colour: '#7d6650' }),
    house({
      at: [3 * side, 0, -31],
      size: [8, 3.2, 6],
      turn: Math.PI,
      colour: '#d8ccb4',
      roof: '#7d4a3c',
      seed: 'river/farm',
    }),
  ]
}

/** What moves by itself. */
function life(random: Random, side: number): Piece[] {
  return [
    wheel([9 * side - 4.3 * side, 2, 27], 2.4),
    motes(random.fork('flies'), {
      at: [0, 0.3, 8],
      size: [20, 2, 12],
      count: 22,
      radius: 0.022,
      colour: '#f4f0b0',
      glow: 'night',
      rise: 0.05,
    }),
    birds(random.fork('birds'), { at: [0, 11, 40], count: 4, spread: 12, span: 0.5 }),
  ]
}

export const river: SetDesign = {
  family: 'river',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const shore = random.fork('shore')
    const opposite: Piece[] = Array.from({ length: 15 }, (_, index) => {
      const x = -44 + index * 6.3 + lay.between(-2, 2)
      return tree(
        lay.pick(['oak', 'birch', 'poplar', 'oak'] as const),
        [x, 0, 25 + lay.between(0, 14)],
        lay.pick([7, 9, 11] as const),
        { variant: lay.integer(0, 3), reflect: true },
      )
    }).filter((piece) => Math.abs(piece.at[0] - 9 * side) > 7)
    return {
      ground: { colour: '#3f6f78', far: '#7fa3a0', pattern: 'water' },
      ridges: land(random),
      pieces: [
        ...opposite,
        ...floor(lay, side, shore),
        ...landmarks(lay, side),
        ...meadow(side),
        ...life(random, side),
      ],
      markHeight: 0.03,
      propAt: [1.4, 0.03, 0.6],
      waterAt: [-2.7 * side, 0, 9.6],
    }
  },
}
