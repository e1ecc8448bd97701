import type { Random } from '../../../../../film/random.ts'
import type { Live, Piece, Point, Ridge, SetDesign, Vec3 } from '../../stage.ts'
import { boat } from '../parts/boats.ts'
import { house } from '../parts/buildings.ts'
import { fence } from '../parts/fences.ts'
import { birds, smoke } from '../parts/life.ts'
import { tuft } from '../parts/plants.ts'
import { hills } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { patches, shoreline, slab } from '../parts/surfaces.ts'
import { lighthouseTower } from '../parts/towers.ts'
import { swell } from '../parts/water-life.ts'
import { scatter } from './clearing.ts'

/** The turning light: two soft cones, bright when they sweep past the lens. */
function beam(at: Vec3): Live {
  return {
    kind: 'live',
    at,
    draw(brush, view) {
      const strength = view.light.lamps
      const lamp = view.project(at)
      if (strength < 0.1 || lamp.depth < 2) return
      brush.globalCompositeOperation = 'screen'
      for (const half of [0, Math.PI]) {
        const angle = view.time * 0.7 + half + 0.6
        const reach = 70
        const side = Math.sin(angle)
        const towards = Math.cos(angle)
        const end = view.project([
          at[0] + side * reach,
          at[1] - 1.5,
          at[2] + Math.abs(towards) * reach * 0.25,
        ])
        const wide = (2.4 + 2 * Math.abs(towards)) * lamp.scale
        const far = brush.createLinearGradient(lamp.x, lamp.y, end.x, end.y)
        far.addColorStop(0, view.light.glow('#fff0c0', 0.5 * strength))
        far.addColorStop(1, view.light.glow('#fff0c0', 0))
        brush.fillStyle = far
        brush.beginPath()
        brush.moveTo(lamp.x, lamp.y)
        brush.lineTo(end.x, end.y - wide)
        brush.lineTo(end.x, end.y + wide)
        brush.fill()
      }
    },
  }
}

const head = { left: -44, right: 44, near: -70, far: 47, y: 0.4 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [hills(random.fork('coast'), { distance: 900, colour: '#7d8c96', low: -24, high: 60, waves: 3 })]
}

/** What one knows the place by. */
function landmarks(lay: Random, side: number): Piece[] {
  return [
    house({
      at: [14.4 * side, 0.4, 40],
      size: [7.5, 3, 6],
      colour: '#ece6da',
      roof: '#8a4438',
      seed: `lighthouse/${lay.integer(0, 99)}`,
    }),
    ...Array.from({ length: 15 }, (_, index) =>
      rock(
        [-34 + index * 5 + lay.between(-1.4, 1.4), -0.2, 49 + lay.between(-1, 2.4)],
        lay.pick([3, 4.4, 6] as const),
        lay.pick([1.4, 2.2, 3.4] as const),
        { variant: index % 6, colour: '#6d6864', reflect: true },
      ),
    ),
    rock([-22 * side, -0.2, 60], 9, 4, { variant: 2, colour: '#66625f', reflect: true }),
    rock([-13 * side, -0.2, 56], 5, 2, { variant: 4, colour: '#66625f', reflect: true }),
    ...[-46, 46].map((x, index) => rock([x, -0.2, -4], 14, 5, { variant: index, colour: '#6d6864' })),
    ...scatter(lay, 30, { inner: 3.6, outer: 30 }).map(({ x, z }) =>
      tuft([x, 0.4, Math.min(44, z)], 1, 0.55, {
        variant: lay.integer(0, 4),
        colour: '#95a058',
        heads: lay.pick(['#e0b0c8', '#f0ead8'] as const),
      }),
    ),
    rock([-5 * side, 0.4, 6], 2.4, 1.3, { variant: 3, colour: '#7a756f' }),
    rock([4.6, 0.4, -3.8], 2, 0.9, { variant: 1, colour: '#7a756f' }),
    house({
      at: [-14, 0.4, -38],
      size: [8, 3.4, 6],
      turn: Math.PI,
      colour: '#d8d2c4',
      roof: '#6a5a58',
      seed: 'lighthouse/back',
    }),
    house({
      at: [12, 0.4, -44],
      size: [8, 3.4, 6],
      turn: Math.PI,
      colour: '#c9b8a0',
      roof: '#7d4a3c',
      seed: 'lighthouse/back/2',
    }),
    boat('sailing', [-26 * side, 0, 74], { size: 1.6, colour: '#a8483a' }),
    boat('trawler', [40, 0, 62], { size: 1.5, colour: '#3f6f86' }),
  ]
}

/** What moves by itself. */
function life(random: Random, side: number): Piece[] {
  return [
    smoke([16 * side, 6, 40], { height: 6 }),
    swell(random.fork('swell'), {
      inner: 50,
      outer: 150,
      count: 100,
      height: 0.8,
      where: (_, z) => z > 52,
    }),
    birds(random.fork('gulls'), { at: [0, 9, 30], count: 6, spread: 13 }),
  ]
}

export const lighthouse: SetDesign = {
  family: 'lighthouse',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const shore = random.fork('shore')
    const bend = (half: number): Point[] =>
      Array.from({ length: 12 }, (_, index) => [44 + half + 6.4 * side * (index / 11) ** 1.5, 56 + index * 5])
    const path = [...bend(-0.8), ...bend(0.8).toReversed()]
    const tower: Vec3 = [7.4 * side, 0.4, 41]
    return {
      ground: { colour: '#2f5b70', far: '#7899a8', pattern: 'water' },
      ridges: land(random),
      pieces: [
        slab(head, '#7f9450', {
          decals: [
            shoreline(shore.fork('rock'), 88, 117, { colour: '#6f6a62', depth: 2.6, wave: 1 }),
            shoreline(shore.fork('turf'), 88, 117, { colour: '#7f9450', depth: 0.6, wave: 1 }),
            ...patches(
              lay,
              { left: -24, right: 24, near: -30, far: 26 },
              { count: 44, colours: ['#8a9d5a', '#748848', '#97a066'], size: 1.6 },
            ).map((decal) => ({ ...decal, points: decal.points.map(([x, z]) => [x + 20, z + 40] as const) })),
            { points: path, colour: '#c2b08a' },
          ],
        }),
        lighthouseTower(tower, 16),
        beam([tower[0], 14.2, tower[2]]),
        { kind: 'glow', at: [tower[0], 14.3, tower[2]], radius: 7, colour: '#fff0c0', strength: 0.9 },
        ...fence([3.6, 0.4, 44.5], [-26, 0.4, 44.5], { colour: '#d8d2c4', height: 0.9 }),
        ...fence([-4.2 * side, 0.4, 3], [-4.2 * side, 0.4, 44], { colour: '#d8d2c4', height: 0.9 }),
        ...fence([-24, 0.4, -20], [24, 0.4, -22], { colour: '#d8d2c4', height: 0.9 }),
        ...landmarks(lay, side),
        ...life(random, side),
      ],
      markHeight: 0.4,
      propAt: [-1.4 * side, 0.4, 0.6],
      seats: [{ at: [-5 * side, 0.4, 5.6], height: 0.6, turn: 0 }],
    }
  },
}
