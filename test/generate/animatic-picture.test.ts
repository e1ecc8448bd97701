/** The animatic seen as a viewer sees it: by its pixels. */
import { describe, expect, test } from 'vitest'
import { aspects } from '../../tools/film/film.ts'
import { formatFor } from '../../tools/film/format.ts'
import { shotSizes, type TimeOfDay } from '../../tools/film/vocabulary.ts'
import { pictureRect } from '../../tools/generate/providers/animatic/overlay.ts'
import { measureFigure } from '../../tools/generate/providers/animatic/figure/measure-figure.ts'
import { createRenderer } from '../../tools/generate/providers/animatic/renderer.ts'
import { makeInput, mara } from './animatic-shots.ts'

const frameOf = (input: ReturnType<typeof makeInput>, frame: number): Buffer =>
  Buffer.from(createRenderer(input).render(frame))

/** Left, top, right and bottom in shares of the frame. */
type Share = readonly [number, number, number, number]

/** Mean of red, green and blue over a rectangle in shares of the frame. */
function mean(pixels: Buffer, width: number, share: Share = [0, 0, 1, 1]): number[] {
  const [left, top, right, bottom] = share
  const height = pixels.length / 4 / width
  const sums = [0, 0, 0]
  let count = 0
  for (let y = Math.floor(top * height); y < bottom * height; y++) {
    for (let x = Math.floor(left * width); x < right * width; x++) {
      for (const part of [0, 1, 2]) sums[part]! += pixels[(y * width + x) * 4 + part]!
      count++
    }
  }
  return sums.map((sum) => sum / count)
}

function difference(a: Buffer, b: Buffer): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += Math.abs(a[index]! - b[index]!)
  return sum / a.length
}

describe('framing', () => {
  test.each(shotSizes)('%s shows as much of the body as the size says', (size) => {
    const { picture } = createRenderer(
      makeInput({ size, lens: size === 'CU' || size === 'ECU' ? 85 : 35 }, 'field'),
    )
    const { view } = picture.lens(0)
    const marks = measureFigure(mara.look, 'stand')
    const body = picture.staging.bodies[0]!
    const at = (height: number) => view.project([body.at[0], body.at[1] + height, body.at[2]])
    const share = (from: number, to: number): number => (at(to).y - at(from).y) / view.height
    const face = share(marks.top, marks.chin)
    const whole = share(marks.top, 0)
    const [low, high] = {
      ECU: [0.95, 2],
      CU: [0.5, 0.75],
      MCU: [0.3, 0.5],
      MS: [0.2, 0.32],
      MLS: [0.13, 0.21],
      LS: [0.07, 0.15],
      ELS: [0.01, 0.035],
    }[size] as [number, number]
    expect(face).toBeGreaterThan(low)
    expect(face).toBeLessThan(high)
    // A long shot shows the whole body, and more of it than of the air.
    expect(size !== 'LS' || (whole > 0.6 && at(0).y < view.height)).toBe(true)
    expect(at(marks.eyes).x).toBeGreaterThan(view.width * 0.15)
    expect(at(marks.eyes).x).toBeLessThan(view.width * 0.85)
  })

  test('the camera stays inside a room and before the speaker’s face', () => {
    const { picture } = createRenderer(makeInput({ size: 'ELS', interior: true }, 'room'))
    const { room } = picture.staging.set
    const [x, y, z] = picture.staging.setup.camera.position
    expect(x).toBeGreaterThan(room!.left)
    expect(x).toBeLessThan(room!.right)
    expect(y).toBeLessThan(room!.height)
    expect(z).toBeGreaterThan(room!.near)
  })

  test('reverse shots over the shoulder look the other way from the same side of the line', () => {
    const pair = (speaker: string) =>
      createRenderer(
        makeInput({
          size: 'MCU',
          framing: 'over-the-shoulder',
          lens: 50,
          cast: ['ch-mara', 'ch-tom'],
          blocking: [
            { character: 'ch-mara', pose: 'stand', facing: 'right', place: 'left' },
            { character: 'ch-tom', pose: 'stand', facing: 'left', place: 'right' },
          ],
          dialogue: [{ character: speaker, text: 'You came back.', delivery: 'on' }],
        }),
      ).picture.staging.setup
    const [onMara, onTom] = [pair('ch-mara'), pair('ch-tom')]
    expect(onMara.shoulder?.character.id).toBe('ch-tom')
    expect(onTom.shoulder?.character.id).toBe('ch-mara')
    expect(Math.sin(onMara.camera.yaw)).toBeLessThan(-0.3)
    expect(Math.sin(onTom.camera.yaw)).toBeGreaterThan(0.3)
    for (const { camera } of [onMara, onTom]) expect(camera.position[2]).toBeLessThan(0)
  })
})

describe('movement', () => {
  /** Pixels by which points near and far, left and right of the subject, slide over the shot. */
  function slides(kind: string, direction: string) {
    const input = makeInput(
      {
        size: 'LS',
        cast: [],
        framing: 'establishing',
        movement: { kind, direction, speed: 'medium' } as never,
        duration: 2,
      },
      'field',
    )
    const { picture } = createRenderer(input)
    const { camera, target, distance } = picture.staging.setup
    const [sin, cos] = [Math.sin(camera.yaw), Math.cos(camera.yaw)]
    const point = (ahead: number, aside: number) =>
      [
        camera.position[0] + sin * ahead + cos * aside,
        target[1],
        camera.position[2] + cos * ahead - sin * aside,
      ] as const
    const [first, last] = [picture.lens(0).view, picture.lens(47).view]
    const move = (ahead: number, aside = 0) => {
      const [a, b] = [first.project(point(ahead, aside)), last.project(point(ahead, aside))]
      return { x: b.x - a.x, y: b.y - a.y, grow: b.scale / a.scale }
    }
    return {
      near: move(distance * 0.8),
      at: move(distance),
      far: move(distance * 6),
      left: move(distance, -1),
      right: move(distance, 1),
    }
  }

  test('pan slides near and far alike', () => {
    const { near, far } = slides('pan', 'right')
    expect(near.x).toBeLessThan(-40)
    expect(Math.abs(near.x - far.x)).toBeLessThan(2)
  })
  test('truck slides near more than far', () => {
    const { near, far } = slides('truck', 'right')
    expect(near.x).toBeLessThan(-15)
    expect(Math.abs(far.x)).toBeLessThan(Math.abs(near.x) * 0.4)
  })
  test('dolly in grows near more than far', () => {
    const { near, far } = slides('dolly', 'in')
    expect(near.grow).toBeGreaterThan(1.15)
    expect(far.grow).toBeLessThan(1 + (near.grow - 1) * 0.4)
  })
  test('zoom grows all alike', () => {
    const { near, far } = slides('zoom', 'in')
    expect(near.grow).toBeGreaterThan(1.2)
    expect(far.grow).toBeCloseTo(near.grow, 5)
  })
  test('tilt moves the picture up and down only', () => {
    const { near, far } = slides('tilt', 'up')
    expect(near.y).toBeGreaterThan(20)
    expect(far.y).toBeGreaterThan(20)
    expect(Math.abs(near.x)).toBeLessThan(1)
  })
  test('orbit slides what is before and behind the subject opposite ways', () => {
    const { near, at, far } = slides('orbit', 'right')
    expect(Math.sign(near.x - at.x)).toBe(-Math.sign(far.x - at.x))
    expect(Math.abs(at.x)).toBeLessThan(6)
  })
  test('crane up rises', () => {
    expect(slides('crane', 'up').near.y).toBeGreaterThan(0)
  })
  test('a static frame holds its background still, a handheld one does not', () => {
    const still = createRenderer(makeInput({ cast: [], framing: 'establishing', size: 'ELS' }, 'desert'))
    const first = Buffer.from(still.render(0))
    const corner = (pixels: Buffer) => mean(pixels, 320, [0, 0.75, 0.3, 1])
    expect(corner(still.render(20))).toEqual(corner(first))
    const shaken = createRenderer(
      makeInput(
        {
          cast: [],
          framing: 'establishing',
          size: 'ELS',
          movement: { kind: 'handheld', direction: 'none', speed: 'fast' },
        },
        'desert',
      ),
    )
    const before = Buffer.from(shaken.render(0))
    expect(difference(shaken.render(20), before)).toBeGreaterThan(0.5)
  })
})

describe('light and weather', () => {
  test('the four times of day differ in brightness or hue', () => {
    const times: readonly TimeOfDay[] = ['day', 'dawn', 'dusk', 'night']
    const colours = times.map((timeOfDay) => mean(frameOf(makeInput({ timeOfDay, size: 'LS' }), 0), 320))
    for (const [index, colour] of colours.entries()) {
      for (const other of colours.slice(index + 1)) {
        expect(Math.max(...colour.map((part, at) => Math.abs(part - other[at]!)))).toBeGreaterThan(12)
      }
    }
    const light = colours.map((parts) => parts[0]! + parts[1]! + parts[2]!)
    expect(light[3]).toBeLessThan(Math.min(light[0]!, light[1]!, light[2]!))
    expect(light[0]).toBe(Math.max(...light))
  })
  test.each(['rain', 'snow', 'fog', 'storm'] as const)('%s is seen', (weather) => {
    const clear = frameOf(makeInput({ size: 'LS' }, 'field'), 4)
    expect(difference(frameOf(makeInput({ size: 'LS', weather }, 'field'), 4), clear)).toBeGreaterThan(6)
  })
  test('rain falls', () => {
    const renderer = createRenderer(
      makeInput({ size: 'LS', weather: 'rain', cast: [], framing: 'establishing' }, 'field'),
    )
    const first = Buffer.from(renderer.render(0))
    expect(difference(renderer.render(1), first)).toBeGreaterThan(0.3)
  })
})

describe('speech', () => {
  test('a speaking mouth moves, a silent face holds still lips', () => {
    const talking = makeInput(
      {
        size: 'CU',
        lens: 85,
        dialogue: [{ character: 'ch-mara', text: 'You came back.', delivery: 'on' }],
      },
      'room',
      { mouth: [{ character: 'ch-mara', from: 0, to: 1, open: [0, 1, 0, 1] }] },
    )
    const open = frameOf(talking, 9)
    const shut = frameOf({ ...talking, mouth: [{ character: 'ch-mara', from: 0, to: 1, open: [0] }] }, 9)
    expect(difference(open, shut)).toBeGreaterThan(0.15)
  })
})

describe('frames', () => {
  test('the same input gives the same bytes, another seed another picture', () => {
    const input = makeInput({
      size: 'MS',
      weather: 'storm',
      movement: { kind: 'handheld', direction: 'none', speed: 'slow' },
    })
    expect(frameOf(input, 13).equals(frameOf(input, 13))).toBe(true)
    expect(frameOf(input, 13).equals(frameOf({ ...input, seed: 12 }, 13))).toBe(false)
  })
  test('a frame does not depend on the frames before it', () => {
    const input = makeInput({ size: 'LS', movement: { kind: 'truck', direction: 'left', speed: 'medium' } })
    const walked = createRenderer(input)
    for (let frame = 0; frame < 6; frame++) walked.render(frame)
    expect(walked.render(6).equals(frameOf(input, 6))).toBe(true)
  })
  test('counts frames exactly', () => {
    expect(createRenderer(makeInput({ duration: 2.5 })).frames).toBe(60)
  })
  test.each(aspects)('%s fills its frame, with the slate and without', (aspect) => {
    const { width, height } = formatFor(aspect)
    const small = { width: Math.round(width / 8) * 2, height: Math.round(height / 8) * 2 }
    const bare = frameOf(makeInput({}, 'harbour', small), 0)
    const slated = frameOf(makeInput({}, 'harbour', { ...small, overlay: true }), 0)
    const rect = pictureRect(small)
    const bar: Share = [0, 0, 1, (rect.y - 2) / small.height]
    expect(Math.max(...mean(slated, small.width, bar))).toBeLessThan(60)
    expect(Math.max(...mean(bare, small.width, bar))).toBeGreaterThan(80)
    for (let alpha = 3; alpha < bare.length; alpha += 4 * 97) expect(bare[alpha]).toBe(255)
    const red = (pixels: Buffer, x: number) => pixels[((small.height - 1) * small.width + x) * 4]!
    const last = Buffer.from(createRenderer(makeInput({}, 'harbour', { ...small, overlay: true })).render(23))
    expect(red(slated, small.width - 3)).toBeLessThan(30)
    expect(red(last, small.width - 3)).toBe(200)
  })
})
