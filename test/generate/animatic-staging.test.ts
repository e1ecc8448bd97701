/** What the picture holds: bodies that lie, two at once, things that belong to a place, nights that can be read. */
import { describe, expect, test } from 'vitest'
import type { Shot } from '../../tools/film/shot.ts'
import type { LocationFamily } from '../../tools/film/vocabulary.ts'
import { extentOf } from '../../tools/generate/providers/animatic/figure/extent-figure.ts'
import { createRenderer, type Renderer } from '../../tools/generate/providers/animatic/renderer.ts'
import { sets } from '../../tools/generate/providers/animatic/sets/index.ts'
import type { Cutout, Vec3 } from '../../tools/generate/providers/animatic/stage.ts'
import { makeInput, mara } from './animatic-shots.ts'

const couple = (one: string, other: string): Partial<Shot> => ({
  framing: 'two-shot',
  cast: ['ch-mara', 'ch-tom'],
  blocking: [
    { character: 'ch-mara', pose: one, facing: 'right', place: 'left' },
    { character: 'ch-tom', pose: other, facing: 'left', place: 'right' },
  ] as Shot['blocking'],
})

const alone = (pose: string, facing = 'left'): Partial<Shot> => ({
  blocking: [{ character: 'ch-mara', pose, facing, place: 'right' }] as Shot['blocking'],
})

const line: Shot['dialogue'][number] = { character: 'ch-mara', text: 'You came back.', delivery: 'on' }

const moving = { kind: 'orbit', direction: 'left', speed: 'medium' } as const

/** Shares of the frame, 0…1 inside. */
function seen({ picture }: Renderer, frame: number, points: readonly Vec3[]) {
  const { view } = picture.lens(frame)
  return points.map((point) => {
    const { x, y, depth } = view.project(point)
    return { x: x / view.width, y: y / view.height, depth }
  })
}

/** Those of the points that the frame does not hold. */
function outside(renderer: Renderer, frame: number, points: readonly Vec3[], slack = 0) {
  const within = (share: number): boolean => share > -slack && share < 1 + slack
  return seen(renderer, frame, points).filter(({ x, y, depth }) => depth < 0.1 || !within(x) || !within(y))
}

describe('bodies that lie', () => {
  test.each(['CU', 'MS', 'MLS', 'LS'] as const)('%s orbits a lying body from outside of it', (size) => {
    const renderer = createRenderer(
      makeInput({ ...alone('lie'), size, angle: 'low', movement: moving, duration: 2 }, 'beach'),
    )
    const body = renderer.picture.staging.bodies[0]!
    const { head, whole } = extentOf(body)
    for (const frame of [0, 24, 47]) {
      const { position } = renderer.picture.lens(frame).view.camera
      const nearest = Math.min(...whole.map((end) => Math.hypot(...end.map((v, i) => v - position[i]!))))
      expect(nearest).toBeGreaterThan(0.55)
      expect(outside(renderer, frame, size === 'CU' ? head : size === 'MS' ? head : whole, 0.03)).toEqual([])
    }
  })
  test('who falls is in the picture standing and lying', () => {
    const renderer = createRenderer(makeInput({ ...alone('fall'), size: 'MLS' }, 'lighthouse'))
    expect(outside(renderer, 0, extentOf(renderer.picture.staging.bodies[0]!).whole)).toEqual([])
  })
})

describe('close-ups', () => {
  const dog: typeof mara = { ...mara, look: { ...mara.look, kind: 'animal', species: 'dog', height: 0.7 } }
  const horse: typeof mara = { ...dog, look: { ...dog.look, species: 'horse', height: 1.9 } }
  test.each([
    ['crouch', mara],
    ['work', mara],
    ['kneel', mara],
    ['stand', dog],
    ['stand', horse],
  ] as const)('%s: the head is what is seen', (pose, who) => {
    for (const angle of ['eye-level', 'high'] as const) {
      for (const facing of ['left', 'right', 'camera']) {
        const renderer = createRenderer(
          makeInput({ ...alone(pose, facing), size: 'CU', angle, lens: 85 }, 'park', { characters: [who] }),
        )
        const head = seen(renderer, 0, extentOf(renderer.picture.staging.bodies[0]!).head)
        const middle = (side: 'x' | 'y'): number =>
          head.reduce((sum, point) => sum + point[side], 0) / head.length
        expect(Math.abs(middle('x') - 0.5)).toBeLessThan(0.25)
        expect(Math.abs(middle('y') - 0.5)).toBeLessThan(0.3)
      }
    }
  })
  test.each(['office', 'bar', 'church', 'classroom', 'workshop'] as const)(
    'who sits in the %s is not seen from behind',
    (family) => {
      for (const change of [
        { size: 'CU', lens: 85 },
        { size: 'MS', dialogue: [line] },
      ] as const) {
        const { setup, bodies } = createRenderer(
          makeInput({ ...alone('sit'), ...change, interior: true } as Partial<Shot>, family),
        ).picture.staging
        const [x, , z] = setup.camera.position
        const [atX, , atZ] = bodies[0]!.at
        // The face looks along (sin, −cos) of its turn; the camera stands before it.
        const ahead = Math.sin(bodies[0]!.turn) * (x - atX) - Math.cos(bodies[0]!.turn) * (z - atZ)
        expect(ahead / Math.hypot(x - atX, z - atZ)).toBeGreaterThan(0.3)
      }
    },
  )
  test('who is looked down on is as sharp as anybody', () => {
    const steepest = (angle: Shot['angle']): number => {
      const shot = { ...alone('work'), size: 'CU', angle, lens: 85 } as const
      const pixels = createRenderer(makeInput(shot, 'park')).render(0)
      const steps: number[] = []
      for (let at = 0; at < pixels.length - 4; at += 4) steps.push(Math.abs(pixels[at]! - pixels[at + 4]!))
      return quantile(
        steps.sort((one, other) => one - other),
        0.99,
      )
    }
    expect(steepest('high')).toBeGreaterThan(steepest('eye-level') * 0.5)
  })
})

describe('two-shots', () => {
  const sizes = ['CU', 'MCU', 'MS', 'MLS', 'LS'] as const
  test.each(sizes)('%s holds one crouching by one who lies', (size) => {
    const renderer = createRenderer(makeInput({ ...couple('crouch', 'lie'), size }, 'beach'))
    for (const body of renderer.picture.staging.bodies)
      expect(outside(renderer, 12, extentOf(body).whole)).toEqual([])
  })
  test.each(sizes)('%s holds both heads when one sits', (size) => {
    for (const family of ['room', 'restaurant', 'lamp-room', 'park'] as const) {
      const renderer = createRenderer(makeInput({ ...couple('sit', 'stand'), size }, family))
      const [one, other] = renderer.picture.staging.bodies
      expect(Math.hypot(one!.at[0] - other!.at[0], one!.at[2] - other!.at[2])).toBeLessThan(1.8)
      for (const body of [one!, other!]) expect(outside(renderer, 12, extentOf(body).head, 0.01)).toEqual([])
    }
  })
})

describe('things', () => {
  const propsOf = (
    family: LocationFamily,
    shape: string,
    weight: 'focus' | 'set',
    change: Partial<Shot> = {},
  ) =>
    createRenderer(
      makeInput({ size: 'LS', props: [{ label: shape, shape, weight }], ...change }, family),
    ).picture.staging.set.pieces.filter(
      (piece): piece is Cutout => piece.kind === 'cutout' && piece.key === `prop:${shape}`,
    )

  test('what the place already has is not put there again', () => {
    expect(propsOf('lighthouse', 'lighthouse', 'set')).toEqual([])
    expect(propsOf('forest', 'tree', 'set')).toEqual([])
    expect(propsOf('lighthouse', 'lighthouse', 'focus', { cast: [] })).toEqual([])
    expect(propsOf('field', 'tree', 'set')).toHaveLength(1)
  })
  test('boats keep off dry land', () => {
    expect(propsOf('field', 'boat', 'set')).toEqual([])
    for (const boat of propsOf('desert', 'boat', 'focus', { cast: [] })) {
      expect(Math.hypot(boat.at[0], boat.at[2])).toBeGreaterThan(20)
    }
    expect(propsOf('sea', 'boat', 'set')).toHaveLength(1)
  })
  test('a lantern close to the lens does not wash its picture out', () => {
    const renderer = createRenderer(
      makeInput(
        {
          size: 'CU',
          framing: 'insert',
          lens: 75,
          timeOfDay: 'night',
          cast: [],
          props: [{ label: 'lantern', shape: 'lantern', weight: 'focus' }],
        },
        'lighthouse',
      ),
    )
    const light = luminances(renderer.render(0))
    expect(quantile(light, 0.5)).toBeLessThan(95)
    // Crisp: deep darks and bright lights stand in one picture.
    expect(quantile(light, 0.99) - quantile(light, 0.05)).toBeGreaterThan(80)
  })
})

function luminances(pixels: Buffer): number[] {
  const light: number[] = []
  for (let at = 0; at < pixels.length; at += 16) {
    light.push(0.2126 * pixels[at]! + 0.7152 * pixels[at + 1]! + 0.0722 * pixels[at + 2]!)
  }
  return light.sort((a, b) => a - b)
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor((sorted.length - 1) * share)]!

describe('nights', () => {
  // These have a light of their own, or none.
  const others: readonly LocationFamily[] = ['space', 'planet', 'underwater', 'snowfield']
  const outside = sets.filter(({ interior, family }) => !interior && !others.includes(family))
  test.each(outside.map(({ family }) => family))(
    '%s can be read in a clear night and in a storm',
    (family) => {
      const middle = (weather: Shot['weather']): number =>
        quantile(
          luminances(
            createRenderer(makeInput({ size: 'LS', timeOfDay: 'night', weather }, family)).render(4),
          ),
          0.5,
        )
      const [clear, storm] = [middle('clear'), middle('storm')]
      expect(clear).toBeGreaterThan(42)
      expect(clear).toBeLessThan(88)
      expect(storm).toBeGreaterThan(36)
      expect(storm).toBeLessThan(clear)
    },
  )
})
