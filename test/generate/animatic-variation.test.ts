/** Another take of the same shot: clearly another picture, and every bit as right. */
import { describe, expect, test } from 'vitest'
import type { Shot } from '../../tools/film/shot.ts'
import type { LocationFamily } from '../../tools/film/vocabulary.ts'
import { extentOf } from '../../tools/generate/providers/animatic/figure/extent-figure.ts'
import { measureFigure } from '../../tools/generate/providers/animatic/figure/measure-figure.ts'
import { createLight } from '../../tools/generate/providers/animatic/light.ts'
import { paintingOrder } from '../../tools/generate/providers/animatic/order.ts'
import { createRenderer } from '../../tools/generate/providers/animatic/renderer.ts'
import { createSpriteShelf } from '../../tools/generate/providers/animatic/sprites.ts'
import { createWorld } from '../../tools/generate/providers/animatic/world.ts'
import { makeInput } from './animatic-shots.ts'

const seeds = [11, 12, 13, 14, 15]
const body = (character: string, pose: string, facing: string, place: string) =>
  ({ character, pose, facing, place }) as Shot['blocking'][number]

const pair = {
  cast: ['ch-mara', 'ch-tom'],
  blocking: [body('ch-mara', 'talk', 'right', 'left'), body('ch-tom', 'stand', 'left', 'right')],
}
const shots: readonly (readonly [string, LocationFamily, Partial<Shot>])[] = [
  ['a person far off', 'harbour', { size: 'LS', blocking: [body('ch-mara', 'stand', 'right', 'left')] }],
  ['two who talk', 'field', { size: 'MS', framing: 'two-shot', ...pair }],
  [
    'over a shoulder',
    'kitchen',
    { size: 'MCU', framing: 'over-the-shoulder', lens: 50, interior: true, ...pair },
  ],
  ['a face at night', 'alley', { size: 'CU', lens: 85, timeOfDay: 'night' }],
  [
    'a runner in the rain',
    'forest',
    { size: 'MLS', weather: 'rain', blocking: [body('ch-mara', 'run', 'left', 'right')] },
  ],
  ['a place', 'street', { size: 'ELS', framing: 'establishing', cast: [] }],
]

const drawn = (input: ReturnType<typeof makeInput>) => {
  const renderer = createRenderer(input)
  return { picture: renderer.picture, pixels: Buffer.from(renderer.render(9)) }
}

function difference(a: Buffer, b: Buffer): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += Math.abs(a[index]! - b[index]!)
  return sum / a.length
}

describe.each(shots)('%s', (_name, family, change) => {
  const takes = seeds.map((seed) => drawn(makeInput(change, family, { seed })))

  test('the same seed draws the same picture, another one clearly another', () => {
    expect(drawn(makeInput(change, family, { seed: seeds[0]! })).pixels.equals(takes[0]!.pixels)).toBe(true)
    for (const [index, take] of takes.entries()) {
      for (const other of takes.slice(index + 1))
        expect(difference(take.pixels, other.pixels)).toBeGreaterThan(3)
    }
  })

  test('every take has the people, side and size that were asked for', () => {
    for (const { picture } of takes) {
      const { setup, bodies } = picture.staging
      expect(setup.camera.position[2]).toBeLessThan(0.5)
      const { view } = picture.lens(9)
      const faces = setup.subject.bodies.map((one) => {
        const marks = measureFigure(one.look, one.pose, one.seat)
        const [x, y, z] = picture.staging.place(one, view.time)
        const [top, chin] = [marks.top, marks.chin].map((height) => view.project([x, y + height, z]))
        return { x: top!.x / view.width, high: (chin!.y - top!.y) / view.height }
      })
      for (const one of setup.subject.bodies) {
        for (const point of extentOf(one).head) {
          const { x, y } = view.project(point)
          expect(x).toBeGreaterThan(-0.02 * view.width)
          expect(x).toBeLessThan(1.02 * view.width)
          expect(y).toBeLessThan(view.height)
        }
      }
      // Left stays left.
      expect(faces.map(({ x }) => x)).toEqual(faces.map(({ x }) => x).sort((one, other) => one - other))
      const heights = faces.map(({ high }) => high)
      expect(heights.filter((high) => change.size === 'CU' && Math.abs(high - 0.64) > 0.13)).toEqual([])
      expect(bodies.map(({ look }) => look)).toEqual(takes[0]!.picture.staging.bodies.map(({ look }) => look))
    }
  })
})

test.each(['left', 'right'] as const)('who stands %s is seen over the shoulder from across', (place) => {
  const facing = place === 'left' ? 'right' : 'left'
  const blocking = [body('ch-mara', 'talk', facing, place), body('ch-tom', 'stand', 'away', 'foreground')]
  for (const family of ['harbour', 'kitchen', 'office', 'forest', 'market'] as const) {
    for (let seed = 1; seed <= 12; seed++) {
      const { staging, lens } = createRenderer(
        makeInput({ size: 'MS', framing: 'over-the-shoulder', lens: 50, cast: pair.cast, blocking }, family, {
          seed,
        }),
      ).picture
      const [talker, listener] = staging.bodies.map((one) => lens(0).view.project(one.at).x)
      expect(Math.sign(listener! - talker!)).toBe(place === 'left' ? 1 : -1)
    }
  }
})

test('what reaches behind the lens puts nothing out of order', () => {
  // The desk's own back stands behind the camera; it once drew the shelf over whoever sat before it.
  const { picture } = createRenderer(
    makeInput(
      { size: 'MS', interior: true, blocking: [body('ch-mara', 'sit', 'camera', 'centre')] },
      'office',
    ),
  )
  const { set, bodies } = picture.staging
  const light = createLight({ time: 'day', weather: 'clear', interior: true })
  const { items } = createWorld(set, createSpriteShelf(light))
  const sitter = {
    at: [bodies[0]!.at[0], 0.51, bodies[0]!.at[2]] as const,
    moves: true,
    draw: () => undefined,
  }
  const order = paintingOrder(picture.lens(0).view, [...items, sitter])
  const shelf = order.findIndex(
    ({ solid }) => solid?.kind === 'box' && solid.size[1] === 1.9 && solid.at[0] < -4,
  )
  expect(shelf).toBeGreaterThanOrEqual(0)
  expect(order.indexOf(sitter)).toBeGreaterThan(shelf)
})
