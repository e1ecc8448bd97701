import type { Random } from '../../../../../film/random.ts'
import { softDisc } from '../../soft.ts'
import type { Cutout, Live, Piece, Ridge, SetDesign, Vec3 } from '../../stage.ts'
import { fence } from '../parts/fences.ts'
import { gravestone, lampPost } from '../parts/furniture.ts'
import { birds } from '../parts/life.ts'
import { bar, fill, rectangle, solid, stroke } from '../parts/paint.ts'
import { tuft } from '../parts/plants.ts'
import { hills, treeline } from '../parts/ridges.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { church } from '../parts/towers.ts'
import { tree } from '../parts/trees.ts'
import { isFree, scatter } from './clearing.ts'

/** Wrought-iron gates between stone pillars, standing ajar. */
function gate(at: Vec3): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 6.4,
    height: 4.2,
    key: 'graveyard-gate',
    paint(brush, light) {
      const iron = light.shade('#2c2a30', -0.4)
      for (const x of [-2.4, 2.4]) {
        solid(brush, light, '#85827e', [x - 0.45, 0, x + 0.45, 3], rectangle(x - 0.42, 0, 0.84, 2.9), 0.04)
        solid(
          brush,
          light,
          '#918e8a',
          [x - 0.55, 2.9, x + 0.55, 3.3],
          rectangle(x - 0.55, 2.88, 1.1, 0.26),
          0.04,
        )
      }
      stroke(brush, iron, 0.09, (path) => {
        path.moveTo(-2.4, 3)
        path.quadraticCurveTo(0, 4.6, 2.4, 3)
      })
      for (const way of [-1, 1]) {
        for (let rod = 0; rod < 5; rod++) {
          const x = way * (2 - rod * 0.26)
          stroke(brush, iron, 0.05, bar(x, 0.1, x, 2.4 + rod * 0.08))
        }
        for (const y of [0.35, 1.9]) stroke(brush, iron, 0.06, bar(way * 2, y, way * 0.95, y))
      }
      fill(brush, iron, rectangle(-0.06, 3.5, 0.12, 0.7))
      fill(brush, iron, rectangle(-0.22, 3.86, 0.44, 0.1))
    },
  }
}

/** Mist lying between the stones. */
function groundMist(): Live {
  return {
    kind: 'live',
    at: [0, 0, 9],
    draw(brush, view) {
      const mist = softDisc(view.light.shade('#dfe6ee', 0.2))
      for (let bank = 0; bank < 7; bank++) {
        const angle = (bank / 7) * 2 * Math.PI + 0.3
        const away = 9 + (bank % 3) * 5
        const place = view.project([
          Math.sin(angle) * away + 1.4 * Math.sin(view.time * 0.22 + bank),
          0.3,
          Math.cos(angle) * away,
        ])
        if (place.depth < 3) continue
        const wide = 6 * place.scale
        const high = 0.7 * place.scale
        brush.globalAlpha = view.light.time === 'day' ? 0.3 : 0.34
        brush.drawImage(mist, place.x - wide, place.y - high, wide * 2, high * 2)
      }
      brush.globalAlpha = 1
    },
  }
}

const path = { left: -1.7, right: 1.7, near: -40, far: 38, y: 0.04 }
const lawn = { left: -22, right: 22, near: -26, far: 32 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    hills(random.fork('far'), { distance: 500, colour: '#74807c', low: 10, high: 62 }),
    treeline(random.fork('wood'), { distance: 85, colour: '#4a5648', low: 4, high: 12 }),
  ]
}

/** What is walked on, and what fences it in. */
function floor(lay: Random): Piece[] {
  return [
    slab(lawn, '#66754a', {
      decals: patches(lay, lawn, { count: 40, colours: ['#5a6a40', '#727d54', '#5f6440'], size: 1.5 }),
    }),
    slab(path, '#8d8470', {
      decals: patches(lay, path, { count: 40, colours: ['#7f7764', '#99907c'], size: 0.6 }),
    }),
    ...fence([-26, 0, 27], [-2.9, 0, 27], {
      style: 'palings',
      height: 1.9,
      step: 0.5,
      colour: '#2c2a30',
      piece: 8,
    }),
    ...fence([2.9, 0, 27], [26, 0, 27], {
      style: 'palings',
      height: 1.9,
      step: 0.5,
      colour: '#2c2a30',
      piece: 8,
    }),
    ...fence([-24, 0, -24], [24, 0, -24], {
      style: 'palings',
      height: 1.9,
      step: 0.6,
      colour: '#2c2a30',
      piece: 8,
    }),
  ]
}

/** What one knows the place by. */
function landmarks(lay: Random, side: number): Piece[] {
  return [
    church([7 * side, 0, 42], 20, { stone: '#9d968c', roof: '#4f4c58', flip: side < 0 }),
    gate([0, 0, 27]),
    tree('bare', [-5.6 * side, 0, 6], 8, { variant: 1 }),
    tree('bare', [8.4 * side, 0, 14], 9, { variant: 2, flip: true }),
    tree('bare', [8.8, 0, -6.2], 8, { variant: 3 }),
    ...scatter(lay, 7, { inner: 15, outer: 34, half: 1.5, apart: 6 }).map(({ x, z }) =>
      tree('bare', [x, 0, z], lay.pick([7, 9] as const), { variant: lay.integer(0, 4) }),
    ),
    ...[-30, 24].map((x, index) =>
      tree('poplar', [x, 0, 20 - index * 44], 13, { variant: index, leaves: '#4a5f42' }),
    ),
    ...lampPost([3.3 * side, 0, 8.6], { height: 3.2 }),
    ...lampPost([-5.4, 0, -7], { height: 3.2 }),
    ...scatter(lay, 12, { inner: 3.5, outer: 13 }).map(({ x, z }) =>
      tuft([x, 0, z], 0.8, 0.45, { variant: lay.integer(0, 4), colour: '#78845a' }),
    ),
  ]
}

export const graveyard: SetDesign = {
  family: 'graveyard',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const stones: Piece[] = []
    for (let row = -5; row <= 6; row++)
      for (let column = -4; column <= 4; column++) {
        const x = column * 3.4 + (column > 0 ? 0.7 : -0.7) + lay.between(-0.35, 0.35)
        const z = row * 3.7 + 1 + lay.between(-0.4, 0.4)
        if (column === 0 || !isFree(x, z, 0.6) || lay.chance(0.14)) continue
        stones.push(
          gravestone(
            [x, 0, z],
            lay.pick(['slab', 'slab', 'cross', 'obelisk'] as const),
            lay.pick([0, 0, -0.08, 0.1, 0.05] as const),
          ),
        )
      }
    return {
      ground: { colour: '#66754a', far: '#6f7c62', pattern: 'grass', detail: '#4f5c38' },
      ridges: land(random),
      pieces: [
        ...stones,
        groundMist(),
        birds(random.fork('crows'), { at: [0, 11, 32], count: 5, spread: 11, span: 0.5, colour: '#1c1a20' }),
        ...floor(lay),
        ...landmarks(lay, side),
      ],
      propAt: [1.3, 0.04, 0.6],
    }
  },
}
