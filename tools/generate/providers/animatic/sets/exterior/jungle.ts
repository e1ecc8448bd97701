import type { Random } from '../../../../../film/random.ts'
import { softDisc } from '../../soft.ts'
import type { Cutout, Live, Piece, Ridge, SetDesign, Vec3 } from '../../stage.ts'
import { birds, motes } from '../parts/life.ts'
import { bar, stroke } from '../parts/paint.ts'
import { bush, fern } from '../parts/plants.ts'
import { treeline } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { tree } from '../parts/trees.ts'
import { scatter } from './clearing.ts'

/** Water falling `height` metres in restless threads, with mist at its foot. */
function waterfall(at: Vec3, width: number, height: number): Live {
  return {
    kind: 'live',
    at,
    draw(brush, view) {
      const foot = view.project(at)
      if (foot.depth < 3) return
      const half = (width / 2) * foot.scale
      const top = view.project([at[0], at[1] + height, at[2]]).y
      const fall = brush.createLinearGradient(0, top, 0, foot.y)
      fall.addColorStop(0, view.light.shade('#cfe6e4', 0.1))
      fall.addColorStop(1, view.light.shade('#eef8f4', 0.6))
      brush.fillStyle = fall
      brush.beginPath()
      brush.moveTo(foot.x - half * 0.8, top)
      brush.lineTo(foot.x + half * 0.8, top)
      brush.lineTo(foot.x + half, foot.y)
      brush.lineTo(foot.x - half, foot.y)
      brush.fill()
      brush.lineWidth = Math.max(1, 0.12 * foot.scale)
      for (let thread = 0; thread < 14; thread++) {
        const x = foot.x + (thread / 13 - 0.5) * half * 1.7
        const start = (thread * 0.37 + view.time * 0.9) % 1
        brush.strokeStyle = view.light.shade(thread % 2 ? '#a9cfd0' : '#ffffff', 0.4, 0.6)
        brush.beginPath()
        brush.moveTo(x, top + (foot.y - top) * start)
        brush.lineTo(x, top + (foot.y - top) * Math.min(1, start + 0.3))
        brush.stroke()
      }
      const radius = half * 2.4
      brush.globalAlpha = 0.75
      const mist = softDisc(view.light.shade('#f4fbf8', 0.6))
      brush.drawImage(mist, foot.x - radius, foot.y - radius, radius * 2, radius * 2)
      brush.globalAlpha = 1
    },
  }
}

/** Lianas hanging from above the frame. */
function lianas(at: Vec3, variant: number): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 5,
    height: 7,
    key: `lianas-${variant}`,
    shadow: false,
    sway: 0.1,
    paint(brush, light) {
      for (let vine = 0; vine < 5; vine++) {
        const x = -2 + vine + Math.sin(vine * 3 + variant) * 0.4
        const low = 1.6 + ((vine * 7 + variant * 3) % 5) * 0.8
        stroke(brush, light.shade('#4a6b38', -0.4 + (vine % 2) * 0.4), 0.07, (path) => {
          path.moveTo(x, 7.4)
          path.quadraticCurveTo(x + 0.3, (7 + low) / 2, x - 0.1, low)
        })
        for (let y = low; y < 7; y += 0.55)
          stroke(
            brush,
            light.shade('#3f8040', (y * 2) % 1 > 0.5 ? 0.3 : -0.5),
            0.12,
            bar(x, y, x + ((y * 4) % 2 < 1 ? 0.22 : -0.22), y - 0.14),
          )
      }
    },
  }
}

const ground = { left: -14, right: 14, near: -24, far: 30 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    treeline(random.fork('far'), { distance: 150, colour: '#4f8064', low: 26, high: 56 }),
    treeline(random.fork('near'), { distance: 60, colour: '#2d5a3c', low: 12, high: 24 }),
  ]
}

/** What one knows the place by. */
function landmarks(): Piece[] {
  return [
    tree('jungle', [-6.2, 0, 5.4], 14, { variant: 1 }),
    tree('palm', [6, 0, 6.4], 9, { variant: 2 }),
    tree('jungle', [9.6, 0, -5.6], 13, { variant: 3 }),
    fern([-3.5, 0, 2.6], 3, 1.9, { variant: 1, colour: '#3c8a44' }),
    fern([3.7, 0, 2.2], 2.8, 1.6, { variant: 3, colour: '#5f9a3c', flip: true }),
    lianas([-3.4, 2.2, 7], 1),
    lianas([6, 2.6, 11], 2),
    lianas([1, 4, 15], 3),
    tree('jungle', [-5, 0, -29], 15, { variant: 2 }),
    tree('palm', [4, 0, -30], 11, { variant: 1 }),
    tree('jungle', [10, 0, -27], 18, { variant: 0 }),
    lianas([-6, 2.4, -13], 1),
  ]
}

/** What moves by itself. */
function life(random: Random): Piece[] {
  return [
    motes(random.fork('motes'), {
      at: [0, 0.4, 5],
      size: [16, 4, 16],
      count: 22,
      radius: 0.022,
      colour: '#d8ffa0',
      rise: 0.06,
      glow: 'night',
    }),
    birds(random.fork('parrots'), { at: [0, 11, 26], count: 4, spread: 9, span: 0.5, colour: '#c2423a' }),
  ]
}

export const jungle: SetDesign = {
  family: 'jungle',
  interior: false,
  build({ random }) {
    const wood = random.fork('trees')
    const low = random.fork('undergrowth')
    const falls = wood.between(-7, 3)
    const trees: Piece[] = scatter(wood, 26, { inner: 9.5, outer: 36, half: 1, apart: 3.4 }).map(({ x, z }) =>
      tree(wood.pick(['jungle', 'palm', 'jungle'] as const), [x, 0, z], wood.pick([11, 15, 18] as const), {
        variant: wood.integer(0, 3),
        flip: wood.chance(0.5),
        ...(wood.chance(0.4) ? { leaves: '#3f7d34' } : {}),
      }),
    )
    const plants: Piece[] = [
      ...scatter(low, 18, { inner: 4.2, outer: 15, half: 0.7 }).map(({ x, z }) =>
        fern([x, 0, z], 2.6, 1.7, {
          variant: low.integer(0, 4),
          colour: low.pick(['#3c8a44', '#2f7448', '#5f9a3c'] as const),
        }),
      ),
      ...scatter(low, 8, { inner: 6, outer: 22, half: 1 }).map(({ x, z }) =>
        bush([x, 0, z], 3, 2, {
          variant: low.integer(0, 3),
          colour: '#2f6640',
          flowers: low.pick(['#e2574a', '#f0b83a', '#c95aa0'] as const),
        }),
      ),
    ]
    return {
      ground: { colour: '#4d5c2c', far: '#3d5c3a', pattern: 'grass', detail: '#35481f' },
      ridges: land(random),
      pieces: [
        rock([falls - 9, 0, 38], 17, 18, { variant: 2, colour: '#5f6a5c', cap: '#3f7040' }),
        rock([falls + 9, 0, 38.2], 17, 16, { variant: 4, colour: '#566255', cap: '#3f7040' }),
        rock([falls, 0, 39], 13, 13.5, { variant: 1, colour: '#4c574c' }),
        waterfall([falls, 0, 37], 4.4, 12.6),
        ...trees,
        ...plants,
        slab(ground, '#4d5c2c', {
          decals: patches(low, ground, { count: 36, colours: ['#5f5a30', '#3d4c22', '#59702f'], size: 1.6 }),
        }),
        ...landmarks(),
        ...life(random),
      ],
      propAt: [1.4, 0, 0.6],
    }
  },
}
