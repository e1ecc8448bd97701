import type { Cutout, Piece, SetDesign, Vec3 } from '../../stage.ts'
import { birds, motes } from '../parts/life.ts'
import { fill, keySide, polygon, solid } from '../parts/paint.ts'
import { cactus, tuft } from '../parts/plants.ts'
import { hills, mesas } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { scatter } from './clearing.ts'

/** A natural arch of red rock: the place one remembers. */
function arch(at: Vec3, width: number, flip: boolean): Cutout {
  return {
    kind: 'cutout',
    at,
    width,
    height: width * 0.62,
    key: `arch-${width}`,
    flip,
    paint(brush, light) {
      brush.scale(width, width)
      const colour = '#b5653f'
      solid(
        brush,
        light,
        colour,
        [-0.5, 0, 0.5, 0.6],
        (path) => {
          path.moveTo(-0.5, 0)
          path.lineTo(-0.42, 0.3)
          path.quadraticCurveTo(-0.36, 0.54, -0.12, 0.57)
          path.quadraticCurveTo(0.2, 0.62, 0.34, 0.4)
          path.lineTo(0.44, 0.2)
          path.lineTo(0.5, 0)
          path.lineTo(0.24, 0)
          path.quadraticCurveTo(0.24, 0.38, 0, 0.4)
          path.quadraticCurveTo(-0.22, 0.4, -0.24, 0)
          path.closePath()
        },
        0.006,
      )
      const side = keySide(light)
      for (const [y, tone] of [
        [0.12, -0.5],
        [0.26, -0.2],
        [0.44, -0.55],
      ] as const)
        fill(
          brush,
          light.shade('#8f4a34', tone, 0.55),
          polygon([
            [-0.49 + y * 0.24, y],
            [-0.25, y + 0.01],
            [-0.24, y + 0.035],
            [-0.48 + y * 0.24, y + 0.03],
          ]),
        )
      fill(
        brush,
        light.shade(colour, 0.7, 0.8),
        polygon([
          [side * 0.3, 0.44],
          [side * 0.34, 0.4],
          [side * 0.43, 0.19],
          [side * 0.36, 0.22],
        ]),
      )
    },
  }
}

/** A broken shelf of rock and tall cacti, near enough for faces turned that way. */
function behind(): Piece[] {
  return [
    rock([-8.6, 0, -13.6], 5, 3, { variant: 4, colour: '#b0684a' }),
    rock([9.2, 0, -15.4], 6, 4.2, { variant: 2, colour: '#ad5f3f', sharp: 0.2 }),
    cactus([6.9, 0, -12.6], 4, 0),
    cactus([-10.6, 0, -11.4], 5, 2),
    rock([-4.2, 0, -12.6], 2.4, 1, { variant: 0, colour: '#b0714c' }),
    rock([-1.5, 0, -31], 13, 8, { variant: 5, colour: '#b0684a' }),
  ]
}

export const desert: SetDesign = {
  family: 'desert',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const plants: Piece[] = [
      ...scatter(lay, 11, { inner: 7, outer: 55, half: 1, apart: 5 }).map(({ x, z }) =>
        cactus([x, 0, z], lay.pick([3, 4, 5] as const), lay.integer(0, 3)),
      ),
      ...scatter(lay, 16, { inner: 3.6, outer: 26 }).map(({ x, z }) =>
        tuft([x, 0, z], 0.9, 0.5, { variant: lay.integer(0, 3), colour: '#a59456' }),
      ),
      ...scatter(lay, 12, { inner: 4, outer: 30, half: 0.8 }).map(({ x, z }) =>
        rock([x, 0, z], lay.pick([1, 1.6, 2.4] as const), lay.pick([0.6, 1] as const), {
          variant: lay.integer(0, 5),
          colour: '#b0714c',
        }),
      ),
    ]
    const sand = { left: -30, right: 30, near: -30, far: 40 }
    return {
      ground: { colour: '#d9ac70', far: '#dfb98a', pattern: 'sand', detail: '#c08d52' },
      ridges: [
        mesas(random.fork('far'), { distance: 900, colour: '#b0795f', low: 8, high: 130 }),
        mesas(random.fork('mesas'), { distance: 420, colour: '#a85f42', low: 0, high: 62, waves: 9 }),
        hills(random.fork('dunes'), { distance: 160, colour: '#cf9f66', low: 1, high: 13, waves: 8 }),
        hills(random.fork('dune'), { distance: 80, colour: '#d6a86b', low: 0.5, high: 4.2, waves: 6 }),
      ],
      pieces: [
        slab(sand, '#d9ac70', {
          decals: patches(lay, sand, {
            count: 46,
            colours: ['#e3ba80', '#ce9f62', '#d3a468'],
            size: 2.4,
            flat: 0.2,
          }),
        }),
        arch([-17 * side, 0, 46], 34, side < 0),
        rock([22 * side, 0, 60], 12, 22, { variant: 2, colour: '#ad5f3f', sharp: 0.2 }),
        rock([31 * side, 0, 64], 16, 13, { variant: 4, colour: '#b0684a' }),
        rock([-30, 0, -40], 22, 12, { variant: 3, colour: '#ad5f3f' }),
        rock([34, 0, -30], 14, 20, { variant: 1, colour: '#b0684a' }),
        ...behind(),
        cactus([-4.2, 0, 4.4], 4, 1),
        cactus([5.4, 0, 8], 5, 2),
        rock([3.9, 0, 2.6], 1.6, 0.8, { variant: 3, colour: '#b0714c' }),
        rock([-6.6, 0, -5.4], 2.4, 1, { variant: 1, colour: '#b0714c', name: 'foreground-rock' }),
        ...plants,
        motes(random.fork('dust'), {
          at: [0, 0.05, 4],
          size: [30, 1.4, 24],
          count: 26,
          radius: 0.02,
          colour: '#f0d8a8',
          drift: 1.6,
        }),
        birds(random.fork('vultures'), { at: [-6, 26, 60], count: 3, spread: 12, span: 1 }),
      ],
      propAt: [1.4, 0, 0.6],
      seats: [{ at: [3.9, 0, 2.4], height: 0.6, turn: 0 }],
    }
  },
}
