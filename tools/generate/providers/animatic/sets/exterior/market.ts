import { createRandom, type Random } from '../../../../../film/random.ts'
import type { Cutout, LocalColour, Piece, Ridge, SetDesign, Vec3 } from '../../stage.ts'
import { house } from '../parts/buildings.ts'
import { barrel, crate } from '../parts/furniture.ts'
import { birds, smoke } from '../parts/life.ts'
import { spots, ellipse, fill, polygon, rectangle, solid } from '../parts/paint.ts'
import { hills, rooftops } from '../parts/ridges.ts'
import { sagging, strands } from '../parts/strands.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { church } from '../parts/towers.ts'
import { scatter } from './clearing.ts'

const fruit = ['#d2502f', '#e0a23a', '#7da03c', '#a83f5a', '#e8cf5a', '#6a4a7a'] as const

/** A stall under a striped awning, heaped with fruit. */
function stall(at: Vec3, colour: LocalColour, variant: number): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 3.6,
    height: 3.1,
    key: `stall-${colour}-${variant}`,
    paint(brush, light) {
      const random = createRandom(`stall/${variant}`)
      for (const x of [-1.55, 1.47]) fill(brush, light.shade('#7a5a40', -0.4), rectangle(x, 0, 0.09, 2.4))
      fill(brush, light.shade('#3f332e', -0.7), rectangle(-1.45, 0.9, 2.9, 1.3))
      solid(brush, light, '#8a6444', [-1.7, 0, 1.7, 1], rectangle(-1.7, 0, 3.4, 0.95), 0.03)
      for (let plank = 1; plank < 8; plank++)
        fill(brush, light.shade('#5a4030', -0.5, 0.6), rectangle(-1.7 + plank * 0.42, 0, 0.03, 0.9))
      for (let heap = 0; heap < 5; heap++) {
        const tint = random.pick(fruit)
        for (let piece = 0; piece < 14; piece++) {
          const row = piece < 6 ? 0 : piece < 11 ? 1 : 2
          const x = -1.4 + heap * 0.66 + (piece - [0, 6, 11][row]! - (5 - row) / 2) * 0.105 + 0.02
          fill(
            brush,
            light.shade(tint, -0.3 + row * 0.4 + random.between(-0.1, 0.2)),
            ellipse(x, 1 + row * 0.1, 0.085),
          )
        }
      }
      const gores = 9
      for (let gore = 0; gore < gores; gore++) {
        const [from, to] = [-1 + (gore * 2) / gores, -1 + ((gore + 1) * 2) / gores]
        fill(brush, light.shade(gore % 2 ? '#f0e6d2' : colour, 0.35 - Math.abs(from) * 0.3), (path) => {
          path.moveTo(from * 1.45, 2.95)
          path.lineTo(to * 1.45, 2.95)
          path.lineTo(to * 1.9, 2.2)
          path.quadraticCurveTo(((from + to) / 2) * 1.9, 1.98, from * 1.9, 2.2)
        })
      }
      fill(
        brush,
        light.shade(colour, -0.6, 0.5),
        polygon(spots('-1.45 2.95, 1.45 2.95, 1.5 2.86, -1.5 2.86')),
      )
      if (light.lamps > 0.05)
        fill(brush, light.glow('#ffcf8a', 0.3 * light.lamps), rectangle(-1.45, 0.95, 2.9, 1.2))
    },
  }
}

const tents = ['#c2483a', '#3f7a8a', '#d09a3a', '#5f7d46', '#8a4f7a'] as const
const pennants = ['#d2502f', '#f0c24a', '#3f8a8a', '#e8e0d0', '#8a4f7a'] as const

/** Lanterns and pennants on a line across the square. */
function garland(from: Vec3, to: Vec3, lit: boolean): Piece[] {
  const rope = sagging(from, to, 0.8, 12)
  const hung = rope.slice(1, -1)
  const flags: Piece[] = hung.map((at, index): Cutout => {
    const colour = pennants[index % pennants.length]!
    return {
      kind: 'cutout',
      at: [at[0], at[1] - 0.42, at[2]],
      width: 0.36,
      height: 0.42,
      key: `pennant-${colour}`,
      shadow: false,
      sway: 0.04,
      paint(brush, light) {
        fill(brush, light.shade(colour, 0.2), polygon(spots('-0.16 0.42, 0.16 0.42, 0 0')))
      },
    }
  })
  const lights: Piece[] = hung
    .filter((_, index) => index % 2 === 0)
    .map((at) => ({
      kind: 'glow',
      at: [at[0], at[1] - 0.15, at[2]],
      radius: 0.8,
      colour: '#ffc46a',
      strength: 0.9,
    }))
  return [
    strands({
      at: [(from[0] + to[0]) / 2, from[1], (from[2] + to[2]) / 2],
      lines: [rope],
      colour: '#4a423c',
      width: 0.025,
    }),
    ...(lit ? lights : flags),
  ]
}

const square = { left: -11, right: 11, near: -40, far: 48 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    hills(random.fork('far'), { distance: 700, colour: '#8a9690', low: 20, high: 96 }),
    rooftops(random.fork('town'), {
      distance: 120,
      colour: '#8a7468',
      low: 4,
      high: 12,
      lights: 0.6,
      blocks: 110,
    }),
  ]
}

/** What is walked on, and what fences it in. */
function floor(lay: Random): Piece[] {
  return [
    slab(square, '#ad9f89', {
      decals: patches(lay, square, {
        count: 120,
        colours: ['#9f917b', '#b9ac96', '#948670'],
        size: 0.5,
        flat: 0.6,
      }),
    }),
  ]
}

/** What one knows the place by. */
function landmarks(lay: Random, side: number): Piece[] {
  return [
    church([3 * side, 0, 52], 27, { stone: '#d0bd98', roof: '#8a4a3c', flip: side < 0 }),
    ...garland([-6, 4.3, 5], [6, 4.3, 6], false),
    ...garland([-6, 4.6, 10.5], [6, 4.6, 10], true),
    ...garland([-6, 4.8, 15], [6, 4.8, 16], false),
    ...garland([-8, 4.6, -9], [8, 4.6, -9], true),
    ...[
      [-3.6, 4.9],
      [3.8, 6],
      [-3.4, 9.8],
      [3.3, 2.9],
      [5.6, -1.6],
    ].map(([x, z], index) => (index % 2 ? barrel([x!, 0, z!]) : crate([x!, 0, z!], 0.7))),
    ...scatter(lay, 6, { inner: 5, outer: 12, half: 0.5 }).map(({ x, z }) =>
      crate([x, 0, z], 0.6, '#a8834f'),
    ),
    ...[4.6, 13.2, -8.4].flatMap((z): Piece[] =>
      [-1, 1].map((way) => ({
        kind: 'glow',
        at: [way * 4.9, 2, z],
        radius: 2.4,
        colour: '#ffc878',
        strength: 0.6,
      })),
    ),
  ]
}

export const market: SetDesign = {
  family: 'market',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const stalls: Piece[] = [3.4, 7.6, 12, 16.6, 21.5, -3.2, -7.8, -12.6].flatMap((z, index) =>
      [-1, 1].map((way) =>
        stall(
          [way * (z > 0 ? 4.9 + (index % 2) * 0.4 : 4.4 - z * 0.85), 0, z],
          lay.pick(tents),
          lay.integer(0, 5),
        ),
      ),
    )
    const back: Piece[] = [-5.4, 0.2, 5.6].map((x, index) =>
      stall([x, 0, -19 - index], lay.pick(tents), index),
    )
    const fronts: Piece[] = [-1, 1].flatMap((way) =>
      Array.from({ length: 7 }, (_, index) =>
        house({
          at: [way * 15, 0, -30 + index * 10.6],
          size: [10.2, lay.between(7, 10.5), 8],
          turn: way > 0 ? -Math.PI / 2 : Math.PI / 2,
          colour: lay.pick(['#d9b98a', '#c98f6a', '#e0cfa8', '#b5a890', '#cfa08a'] as const),
          roof: lay.pick(['#9a4f3a', '#8a4538'] as const),
          roofHeight: 3.4,
          seed: `market/${way}/${index}/${lay.integer(0, 99)}`,
        }),
      ),
    )
    return {
      ground: { colour: '#a3957f', far: '#a89c88', pattern: 'cobbles', detail: '#857865' },
      ridges: land(random),
      pieces: [
        ...fronts,
        ...stalls,
        ...back,
        smoke([7 * side, 2.6, 14], { height: 4, width: 0.9 }),
        birds(random.fork('pigeons'), { at: [0, 14, 36], count: 6, spread: 11, span: 0.4 }),
        ...floor(lay),
        ...landmarks(lay, side),
      ],
      propAt: [1.4, 0.01, 0.6],
      seats: [{ at: [-3.6, 0, 4.6], height: 0.7, turn: 0 }],
    }
  },
}
