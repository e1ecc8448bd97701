import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../tools/film/random.ts'
import { interiorFamilies, TimeOfDay, Weather } from '../../tools/film/vocabulary.ts'
import { createView, focalPixels } from '../../tools/generate/providers/animatic/camera.ts'
import { createLight } from '../../tools/generate/providers/animatic/light.ts'
import { interiorSets } from '../../tools/generate/providers/animatic/sets/interior/index.ts'
import { boxShape } from '../../tools/generate/providers/animatic/solids.ts'
import { createSpriteShelf, lightFromCamera } from '../../tools/generate/providers/animatic/sprites.ts'
import type { Box, Light, Piece, SetDesign, StageSet } from '../../tools/generate/providers/animatic/stage.ts'
import { createWorld, paintStage } from '../../tools/generate/providers/animatic/world.ts'

const lightOf = (time: Light['time'], weather: Light['weather'] = 'clear') =>
  createLight({ time, weather, interior: true })

const build = (design: SetDesign, seed: string, light: Light = lightOf('day')): StageSet =>
  design.build({ light, random: createRandom(seed) })

/** Everything of a set that is data, decals included. */
function plain(set: StageSet): string {
  const decals = (piece: Piece): unknown =>
    piece.kind === 'box' && piece.decals ? ([0, 1, 2, 3] as const).map((side) => piece.decals!(side)) : null
  return JSON.stringify(set.pieces.map((piece) => [piece, decals(piece)]))
}

/** Pixels of the set from a camera that walks about the mark. */
function picture(design: SetDesign, yaw: number, time: Light['time'] = 'day'): Uint8ClampedArray {
  const [width, height] = [96, 54]
  const light = lightOf(time)
  const set = build(design, 'picture', light)
  const { room } = set
  const inside = (place: number, low: number, high: number) =>
    Math.max(low + 0.3, Math.min(high - 0.3, place))
  const [x, z] = [-Math.sin(yaw) * 4.5, -Math.cos(yaw) * 4.5]
  const frame = { width, height }
  const camera = {
    position: room
      ? ([inside(x, room.left, room.right), 1.2, inside(z, room.near, room.far)] as const)
      : ([x, 1.2, z] as const),
    yaw,
    pitch: 0,
    roll: 0,
    lens: 28,
  }
  const view = createView(camera, frame, light, 1.5, focalPixels(28, frame))
  const shelf = createSpriteShelf(lightFromCamera(light, yaw))
  const brush = createCanvas(width, height).getContext('2d')
  paintStage(brush, view, createWorld(set, shelf), shelf)
  return brush.getImageData(0, 0, width, height).data
}

function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += Math.abs(a[index]! - b[index]!)
  return sum / a.length
}

/** Distance of a box's footprint from the mark. */
function clearanceOf(box: Box): number {
  const { foot } = boxShape(box)
  const [xs, zs] = [foot.map(([x]) => x), foot.map(([, , z]) => z)]
  const gap = (values: number[]) => Math.max(0, Math.min(...values), -Math.max(...values))
  return Math.hypot(gap(xs), gap(zs))
}

/** How much floor the actors have. In a car they sit where the mark is; carriages and cabins are narrow. */
const stageRadius: Partial<Record<SetDesign['family'], number>> = { car: 0, train: 0.65, plane: 1 }

describe('interior sets', () => {
  it('furnish every interior family once', () => {
    expect(interiorSets.map(({ family }) => family).toSorted()).toEqual([...interiorFamilies].toSorted())
    expect(interiorSets.every(({ interior }) => interior)).toBe(true)
  })

  it.each(interiorSets.map((design) => [design.family, design] as const))(
    '%s stands in every light',
    (_, design) => {
      for (const time of TimeOfDay.options) {
        for (const weather of Weather.options) {
          const set = build(design, 'light', lightOf(time, weather))
          const solid = set.pieces.filter(({ kind }) => kind !== 'glow' && kind !== 'live')
          expect(solid.length).toBeGreaterThan(10)
          expect(set.room).toBeDefined()
          expect(set.propAt).toBeDefined()
        }
      }
    },
  )

  it.each(interiorSets.map((design) => [design.family, design] as const))(
    '%s leaves the mark free',
    (family, design) => {
      const radius = stageRadius[family] ?? 1.2
      const crowding = (piece: Piece): boolean => {
        if (piece.kind === 'box') return piece.at[1] <= 1.7 && clearanceOf(piece) < radius - 0.05
        const standing = piece.kind === 'cutout' && piece.at[1] <= 1.7
        return standing && Math.hypot(piece.at[0], piece.at[2]) < radius
      }
      for (const seed of ['one', 'two', 'three']) {
        expect(build(design, seed).pieces.filter(crowding)).toEqual([])
      }
    },
  )

  it.each(interiorSets.map((design) => [design.family, design] as const))(
    '%s is the same for a seed',
    (_, design) => {
      expect(plain(build(design, 'same'))).toBe(plain(build(design, 'same')))
      const variants = new Set(['a', 'b', 'c', 'd'].map((seed) => plain(build(design, seed))))
      expect(variants.size).toBeGreaterThan(1)
    },
  )

  it.each(interiorSets.map((design) => [design.family, design] as const))(
    '%s is furnished on every side',
    (_, design) => {
      for (const yaw of [0, Math.PI / 2, Math.PI, -Math.PI / 2]) {
        const pixels = picture(design, yaw)
        const tones = new Set<number>()
        for (let index = 0; index < pixels.length; index += 4) {
          tones.add(
            ((pixels[index]! >> 4) << 8) | ((pixels[index + 1]! >> 4) << 4) | (pixels[index + 2]! >> 4),
          )
        }
        expect(tones.size, `yaw ${yaw}`).toBeGreaterThan(20)
      }
    },
  )

  it.each(interiorSets.map((design) => [design.family, design] as const))(
    '%s keeps its furniture all day',
    (_, design) => {
      const furniture = (time: Light['time'], weather: Light['weather']): string => {
        const set = build(design, 'all day', lightOf(time, weather))
        const standing = set.pieces.filter(({ kind }) => kind === 'box' || kind === 'cutout')
        return plain({ ...set, pieces: standing })
      }
      // Lamps lit for the dark are glows, not furniture: what stands about may not depend on the hour.
      for (const time of TimeOfDay.options) expect(furniture(time, 'clear')).toBe(furniture('day', 'clear'))
      expect(furniture('day', 'rain')).toBe(furniture('day', 'clear'))
    },
  )

  it('can be told apart at a glance, and day from night', () => {
    const pictures = interiorSets.map((design) => picture(design, 0))
    for (const [index, one] of pictures.entries()) {
      for (const two of pictures.slice(index + 1)) expect(difference(one, two)).toBeGreaterThan(7)
      expect(difference(one, picture(interiorSets[index]!, 0, 'night'))).toBeGreaterThan(5)
    }
  })

  it('names one picture by one key', () => {
    for (const design of interiorSets) {
      const sizes = new Map<string, string>()
      for (const seed of ['a', 'b', 'c']) {
        for (const piece of build(design, seed).pieces) {
          if (piece.kind !== 'cutout') continue
          const size = `${piece.width}×${piece.height}`
          expect(sizes.get(piece.key) ?? size, piece.key).toBe(size)
          sizes.set(piece.key, size)
        }
      }
    }
  })
})
