import type { Random } from '../../../../../film/random.ts'
import type { Live, Piece, Ridge, SetDesign, Vec3 } from '../../stage.ts'
import { bench, lampPost } from '../parts/furniture.ts'
import { birds, motes } from '../parts/life.ts'
import { bush } from '../parts/plants.ts'
import { rooftops, treeline } from '../parts/ridges.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { skyscraper } from '../parts/skyscraper.ts'
import { tree } from '../parts/trees.ts'
import { scatter } from './clearing.ts'

/** A stone basin with a jet and falling drops. */
function fountain(at: Vec3): Live {
  return {
    kind: 'live',
    at,
    draw(brush, view) {
      const foot = view.project(at)
      if (foot.depth < 2) return
      const { light, time } = view
      const unit = foot.scale
      const disc = (y: number, radius: number, style: string): void => {
        const flat = Math.min(0.5, (Math.abs(foot.y - view.horizon) / unit / foot.depth) * 0.9 + 0.04)
        brush.fillStyle = style
        brush.beginPath()
        brush.ellipse(foot.x, foot.y - y * unit, radius * unit, radius * unit * flat, 0, 0, 2 * Math.PI)
        brush.fill()
      }
      const drum = (bottom: number, top: number, radius: number): void => {
        const shade = brush.createLinearGradient(foot.x - radius * unit, 0, foot.x + radius * unit, 0)
        shade.addColorStop(0, light.shade('#b8b0a2', 0.3))
        shade.addColorStop(1, light.shade('#b8b0a2', -0.6))
        disc(bottom, radius, light.shade('#b8b0a2', -0.6))
        brush.fillStyle = shade
        brush.fillRect(foot.x - radius * unit, foot.y - top * unit, radius * 2 * unit, (top - bottom) * unit)
        disc(top, radius, light.shade('#cfc8bb', 0.2))
        disc(top, radius * 0.9, light.shade('#5f9ab0', 0.2))
      }
      drum(0, 0.6, 2.6)
      drum(0.6, 1.5, 0.22)
      drum(1.5, 1.7, 1)
      brush.strokeStyle = light.shade('#eaf6f8', 0.6, 0.75)
      brush.lineWidth = Math.max(0.8, 0.05 * unit)
      for (let jet = -4; jet <= 4; jet++) {
        const reach = jet * 0.46 + 0.05 * Math.sin(time * 6 + jet * 2)
        brush.beginPath()
        brush.moveTo(foot.x, foot.y - 2.9 * unit)
        brush.quadraticCurveTo(
          foot.x + reach * 0.7 * unit,
          foot.y - (3.3 - Math.abs(jet) * 0.1) * unit,
          foot.x + reach * unit,
          foot.y - 0.7 * unit,
        )
        brush.stroke()
      }
      brush.beginPath()
      brush.moveTo(foot.x, foot.y - 1.7 * unit)
      brush.lineTo(foot.x, foot.y - (3.3 + 0.08 * Math.sin(time * 5)) * unit)
      brush.stroke()
    },
  }
}

const path = { left: -2.3, right: 2.3, near: -40, far: 15 }
const round = { left: -8, right: 8, near: 14, far: 28 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    rooftops(random.fork('city'), {
      distance: 300,
      colour: '#8390a0',
      low: 16,
      high: 52,
      lights: 0.6,
      blocks: 130,
    }),
    treeline(random.fork('wood'), { distance: 90, colour: '#587a48', low: 5, high: 13 }),
  ]
}

/** What one knows the place by. */
function landmarks(lay: Random, side: number): Piece[] {
  return [
    skyscraper([-60 * side, 0, 210], 24, 74, { crown: 'needle', variant: lay.integer(0, 9) }),
    skyscraper([-96 * side, 0, 230], 26, 60, {
      crown: 'step',
      variant: lay.integer(0, 9),
      colour: '#8a8592',
    }),
    bench([-3.6 * side, 0, 4]),
    bench([3.7 * side, 0, 9.4]),
    bench([-3.9, 0, -1.5]),
    ...lampPost([3.4 * side, 0, 5.2], { height: 3.4 }),
    ...lampPost([-3.4 * side, 0, 11.5], { height: 3.4 }),
    ...lampPost([6.4, 0, -6.8], { height: 3.4 }),
    ...lampPost([-7.4, 0, -9.6], { height: 3.4 }),
    bush([5, 0, 6.4], 1.8, 1, { flowers: '#e07a8c', variant: 1 }),
    bush([-5.2, 0, 9.4], 2, 1, { flowers: '#f0c24a', variant: 2 }),
    bush([-4.7, 0, 2.5], 1.4, 0.8, { flowers: '#f4f0e4', variant: 3 }),
    bush([6.2, 0, -2.4], 2, 1.1, { flowers: '#e07a8c', variant: 0 }),
  ]
}

export const park: SetDesign = {
  family: 'park',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const autumn = lay.chance(0.3)
    const leaves = autumn
      ? (['#c98a3a', '#b5602f', '#d0a94a'] as const)
      : (['#5f8a3c', '#6f9a48', '#4f7d3c'] as const)
    const ring = Array.from({ length: 28 }, (_, index) => {
      const angle = (index / 28) * 2 * Math.PI
      return [8 + Math.cos(angle) * 7.4, 7 + Math.sin(angle) * 6.4] as const
    })
    const trees: Piece[] = scatter(lay, 24, { inner: 9, outer: 46, half: 2, apart: 4 })
      .filter(({ x, z }) => Math.hypot(x, z - 21) > 10)
      .map(({ x, z }) =>
        tree(lay.pick(['oak', 'oak', 'birch', 'poplar'] as const), [x, 0, z], lay.pick([7, 9, 11] as const), {
          variant: lay.integer(0, 3),
          leaves: lay.pick(leaves),
        }),
      )
    return {
      ground: { colour: '#7da04c', far: '#86a562', pattern: 'grass', detail: '#64883c' },
      ridges: land(random),
      pieces: [
        slab({ left: -30, right: 30, near: -40, far: 44, y: 0.01 }, '#7da04c', {
          decals: patches(
            lay,
            { left: -30, right: 30, near: -40, far: 44 },
            { count: 34, colours: ['#88aa56', '#749846', ...(autumn ? ['#b58f48'] : [])], size: 1.8 },
          ),
        }),
        slab({ ...round, y: 0.04 }, '#7da04c', { decals: [{ points: ring, colour: '#d0bd98' }] }),
        ...trees,
        tree('oak', [-5.6 * side, 0, 6.4], 8, { variant: 1, leaves: leaves[0] }),
        tree('oak', [8.6 * side, 0, 9], 9, { variant: 2, leaves: leaves[1] }),
        tree('oak', [9.4, 0, -6.4], 9, { variant: 3, leaves: leaves[2] }),
        motes(random.fork('leaves'), {
          at: [0, 0.2, 5],
          size: [18, 4, 16],
          count: autumn ? 22 : 10,
          radius: 0.04,
          colour: leaves[0],
          rise: -0.5,
          drift: 0.5,
        }),
        slab({ ...path, y: 0.07 }, '#d0bd98', {
          decals: patches(lay, path, { count: 26, colours: ['#c4b08a', '#dbcaa8'], size: 0.8 }),
        }),
        fountain([0, 0, 21]),
        birds(random.fork('birds'), { at: [3, 13, 40], count: 5, spread: 12, span: 0.4 }),
        ...landmarks(lay, side),
      ],
      propAt: [1.4, 0.07, 0.6],
      seats: [{ at: [-3.6 * side, 0, 4], height: 0.42, turn: 0 }],
    }
  },
}
