import type { Cutout, Piece, Point, SetDesign, Vec3 } from '../../stage.ts'
import { createRandom } from '../../../../../film/random.ts'
import { signBoard } from '../parts/furniture.ts'
import { birds, flag } from '../parts/life.ts'
import { fill, keySide, polygon } from '../parts/paint.ts'
import { tuft } from '../parts/plants.ts'
import { peaks, treeline } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { tree } from '../parts/trees.ts'
import { scatter } from './clearing.ts'

/** A summit of rock and snow: shadow side, light side, and snow running down the gullies. */
export function summit(at: Vec3, width: number, height: number, variant: number): Cutout {
  return {
    kind: 'cutout',
    at,
    width,
    height,
    key: `summit-${width}-${height}-${variant}`,
    shadow: false,
    paint(brush, light) {
      const random = createRandom(`summit/${variant}`)
      const side = keySide(light)
      const peak: Point = [random.between(-0.1, 0.1) * width, height]
      const flank = (way: number): Point[] =>
        Array.from({ length: 9 }, (_, index) => {
          const t = index / 8
          const drop = t ** 0.82 + (index % 2 && index < 8 ? random.between(-0.05, 0.03) : 0)
          return [peak[0] + (way * width * 0.5 - peak[0]) * t, height * Math.max(0, 1 - drop)]
        })
      const left = flank(-1)
      const right = flank(1)
      const spine: Point[] = Array.from({ length: 7 }, (_, index) => {
        const t = (index + 1) / 7
        return [
          peak[0] + side * width * 0.04 * (index % 2 ? -1.5 : 1.4) * t - side * width * 0.09 * t,
          height * (1 - t),
        ]
      })
      const [lit, dark] = side > 0 ? [right, left] : [left, right]
      fill(brush, light.shade('#6b7386', -0.7), polygon([...dark, ...spine.toReversed()]))
      fill(brush, light.shade('#8a8c94', 0.25), polygon([...lit, ...spine.toReversed()]))
      const snowLine = (points: readonly Point[], depth: number): Point[] => {
        const upper = points.slice(0, 5)
        const hem: Point[] = []
        const [from, to] = [upper.at(-1)!, spine[3]!]
        for (let step = 0; step <= 6; step++) {
          const t = step / 6
          hem.push([
            from[0] + (to[0] - from[0]) * t,
            from[1] + (to[1] - from[1]) * t + height * (step % 2 ? 0.1 : -depth),
          ])
        }
        return [...upper, ...hem, ...spine.slice(0, 3).toReversed()]
      }
      fill(brush, light.shade('#c9d4e6', -0.45), polygon(snowLine(dark, 0.03)))
      fill(brush, light.shade('#fbfcff', 0.6), polygon(snowLine(lit, 0.06)))
    },
  }
}

export const mountain: SetDesign = {
  family: 'mountain',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const range: Piece[] = [-2.7, -2.05, -1.4, -0.78, -0.3, 0.12, 0.55, 1.1, 1.75, 2.4, 3.05].map(
      (azimuth, index) => {
        const away = 230 + (index % 3) * 34
        const near = Math.abs(azimuth) < 0.4
        return summit(
          [Math.sin(azimuth) * away, -4, Math.cos(azimuth) * away],
          near ? 190 : 170,
          lay.integer(62, 78) + (index === 4 ? 34 : 0),
          lay.integer(0, 9),
        )
      },
    )
    const green = { left: -16, right: 16, near: -26, far: 34 }
    return {
      ground: { colour: '#7c8450', far: '#76856a', pattern: 'grass', detail: '#656e40' },
      ridges: [
        peaks(random.fork('far'), { distance: 700, colour: '#8796b0', low: 60, high: 190 }),
        treeline(random.fork('woods'), { distance: 130, colour: '#4a6350', low: 3, high: 13 }),
      ],
      pieces: [
        ...range,
        slab(green, '#7c8450', {
          decals: patches(lay, green, { count: 34, colours: ['#8d8f60', '#6d7646', '#9a9684'], size: 1.4 }),
        }),
        ...scatter(lay, 14, { inner: 9, outer: 50, half: 1, apart: 3 }).map(({ x, z }) =>
          tree('spruce', [x, 0, z], lay.pick([7, 9, 11] as const), { variant: lay.integer(0, 3) }),
        ),
        ...scatter(lay, 14, { inner: 4, outer: 26, half: 1.2 }).map(({ x, z }) =>
          rock([x, 0, z], lay.pick([1.4, 2.2, 3.2] as const), lay.pick([0.9, 1.5] as const), {
            variant: lay.integer(0, 5),
            colour: '#8a8a8e',
          }),
        ),
        ...scatter(lay, 12, { inner: 3.5, outer: 14 }).map(({ x, z }) =>
          tuft([x, 0, z], 0.7, 0.4, { variant: lay.integer(0, 3), heads: '#d8c8f0' }),
        ),
        rock([-5, 0, 3.8], 3.4, 2.6, { variant: 2, colour: '#85868c' }),
        rock([5.6, 0, 5.2], 4, 1.9, { variant: 4, colour: '#8d8d90' }),
        rock([7.4, 0, -5], 3.2, 1.1, { variant: 1, colour: '#85868c', name: 'foreground-rock' }),
        tree('spruce', [-9.4, 0, 9], 11, { variant: 1 }),
        tree('spruce', [10, 0, 12], 9, { variant: 2 }),
        signBoard([3.5, 0, 2.9], { width: 0.9, height: 0.3, colour: '#9a6f42', high: 1.5 }),
        flag([-6.4, 1.7, 5.6], { pole: 2.6, width: 0.8, height: 0.5, colour: '#c9483a' }),
        birds(random.fork('eagles'), { at: [6, 22, 60], count: 3, spread: 14, span: 1.1 }),
      ],
      propAt: [1.4, 0, 0.6],
      seats: [{ at: [5.6, 0, 4.8], height: 0.7, turn: 0 }],
    }
  },
}
