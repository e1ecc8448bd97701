import { describe, expect, it } from 'vitest'
import { createRandom } from '../../tools/film/random.ts'
import { exteriorFamilies, TimeOfDay, Weather } from '../../tools/film/vocabulary.ts'
import { createLight } from '../../tools/generate/providers/animatic/light.ts'
import { lane, stageRadius } from '../../tools/generate/providers/animatic/sets/exterior/clearing.ts'
import { exteriorSets } from '../../tools/generate/providers/animatic/sets/exterior/index.ts'
import { drawStill } from '../../tools/generate/providers/animatic/still.ts'
import type { Piece, SetDesign, StageSet } from '../../tools/generate/providers/animatic/stage.ts'

const day = createLight({ time: 'day', weather: 'clear', interior: false })
const build = (design: SetDesign, seed = 'one'): StageSet =>
  design.build({ light: day, random: createRandom(seed) })

/** Where and what every piece is, without its painters. */
const plan = (set: StageSet): string =>
  JSON.stringify(set.pieces, (_, value: unknown) => (typeof value === 'function' ? undefined : value))

/** Middle and half width of what stands upright on the ground; null for floors, lights, life and things overhead. */
function standing(piece: Piece, mark: number): { x: number; z: number; half: number; height: number } | null {
  if (piece.kind === 'cutout') {
    if (piece.at[1] > mark + 2) return null
    // The foot, not the crown: branches may lean over.
    const half = Math.min(0.4, piece.width * 0.3)
    return { x: piece.at[0], z: piece.at[2], half, height: piece.at[1] + piece.height - mark }
  }
  if (piece.kind !== 'box' || piece.at[1] > mark + 2 || piece.at[1] + piece.size[1] <= mark + 0.05)
    return null
  return { x: piece.at[0], z: piece.at[2], half: 0, height: piece.at[1] + piece.size[1] - mark }
}

describe('outdoor sets', () => {
  it('cover every family once, in order', () => {
    expect(exteriorSets.map(({ family }) => family)).toEqual([...exteriorFamilies])
    expect(exteriorSets.every(({ interior }) => !interior)).toBe(true)
  })

  it.each(exteriorSets.map((design) => [design.family, design] as const))(
    '%s stands in every light',
    (_, design) => {
      for (const time of TimeOfDay.options) {
        for (const weather of Weather.options) {
          const light = createLight({ time, weather, interior: false })
          const set = design.build({ light, random: createRandom('any') })
          expect(set.pieces.length).toBeGreaterThan(8)
          expect(set.pieces.length).toBeLessThan(190)
          for (const ridge of set.ridges ?? []) {
            for (let azimuth = -3; azimuth <= 3; azimuth += 0.5)
              expect(ridge.height(azimuth)).toBeLessThan(260)
            expect(ridge.height(Math.PI)).toBeCloseTo(ridge.height(-Math.PI), 3)
          }
        }
      }
    },
  )

  it.each(exteriorSets.map((design) => [design.family, design] as const))(
    '%s is the same place again for the same seed, another for another',
    (_, design) => {
      expect(plan(build(design))).toBe(plan(build(design)))
      expect(plan(build(design, 'two'))).not.toBe(plan(build(design)))
    },
  )

  it.each(exteriorSets.map((design) => [design.family, design] as const))(
    '%s is laid out alike in every light',
    (_, design) => {
      const laid = (time: TimeOfDay, weather: Weather): string =>
        plan(
          design.build({
            light: createLight({ time, weather, interior: false }),
            random: createRandom('any'),
          }),
        )
      const first = laid('day', 'clear')
      for (const time of TimeOfDay.options)
        for (const weather of Weather.options) expect(laid(time, weather)).toBe(first)
    },
  )

  it.each(['forest', 'field', 'river', 'lighthouse', 'beach', 'desert'] as const)(
    '%s has a middle ground behind faces turned from the master camera',
    (family) => {
      const design = exteriorSets.find((set) => set.family === family)!
      for (const seed of ['one', 'two', 'three', 'four']) {
        const behind = build(design, seed).pieces.filter((piece) => {
          if (piece.kind !== 'cutout' && piece.kind !== 'box') return false
          const [x, , z] = piece.at
          const tall = piece.kind === 'box' ? piece.size[1] : piece.height
          return z < -9 && z > -20 && Math.abs(x) < -z && tall > 0.8
        })
        expect(behind.length, seed).toBeGreaterThan(2)
      }
    },
  )

  it.each(exteriorSets.map((design) => [design.family, design] as const))(
    '%s leaves the stage and the lane of the camera free',
    (_, design) => {
      for (const seed of ['one', 'two', 'three', 'four']) {
        const set = build(design, seed)
        const mark = set.markHeight ?? 0
        for (const piece of set.pieces) {
          const spot = standing(piece, mark)
          if (!spot) continue
          const away = Math.hypot(spot.x, spot.z)
          const name = `${piece.kind === 'cutout' ? piece.key : 'box'} at ${spot.x.toFixed(1)}, ${spot.z.toFixed(1)}`
          expect(away, `${name} stands on the stage`).toBeGreaterThan(stageRadius - 0.35)
          const angle = Math.atan2(Math.abs(spot.x), -spot.z)
          const inLane = away < lane.reach - 1 && angle < lane.halfAngle - 0.1
          const low = spot.height < 1.5
          expect(inLane && !low, `${name} stands in the lane`).toBe(false)
        }
      }
    },
  )
})

const small = { weather: 'clear', size: 'LS', lens: 32, width: 128, height: 72, at: 1, seed: 'one' } as const
const shoot = (design: SetDesign, yaw: number, time: 'day' | 'night' = 'day'): Uint8ClampedArray =>
  drawStill({ ...small, family: design.family, time, yaw }, design)
    .getContext('2d')
    .getImageData(0, 0, 128, 72).data

/** Shares of a picture's rows below the horizon that are bluer than they are green: sea, not grass. */
function seaShare(pixels: Uint8ClampedArray, row: number): number {
  let blue = 0
  for (let x = 0; x < 128; x++) {
    const at = (row * 128 + x) * 4
    if (pixels[at + 2]! > pixels[at + 1]!) blue++
  }
  return blue / 128
}

describe('outdoor pictures', () => {
  it('puts the lighthouse in the sea, whichever way one looks', () => {
    const design = exteriorSets.find(({ family }) => family === 'lighthouse')!
    for (const yaw of [0, Math.PI / 2, Math.PI, -Math.PI / 2]) {
      const pixels = shoot(design, yaw)
      // One row a little below the horizon, where a meadow would be green.
      const rows = [38, 39, 40].map((row) => seaShare(pixels, row))
      expect(Math.max(...rows), `yaw ${yaw}`).toBeGreaterThan(0.3)
    }
  })

  it('knows a northern shore, more often than a southern one', () => {
    const design = exteriorSets.find(({ family }) => family === 'beach')!
    const palms = Array.from({ length: 24 }, (_, index) => build(design, `shore ${index}`)).filter(
      ({ pieces }) => pieces.some((piece) => piece.kind === 'cutout' && piece.key.includes('palm')),
    )
    expect(palms.length).toBeGreaterThan(1)
    expect(palms.length).toBeLessThan(12)
  })

  it.each(exteriorSets.map((design) => [design.family, design] as const))(
    '%s shows something from every side',
    (_, design) => {
      for (const yaw of [0, Math.PI / 2, Math.PI, -Math.PI / 2]) {
        const pixels = shoot(design, yaw)
        const tones = new Set<number>()
        for (let index = 0; index < pixels.length; index += 4) {
          tones.add((pixels[index]! >> 4) * 256 + (pixels[index + 1]! >> 4) * 16 + (pixels[index + 2]! >> 4))
        }
        expect(tones.size).toBeGreaterThan(12)
      }
    },
  )

  it('can be told apart at a glance', () => {
    const pictures = exteriorSets.map((design) => ({ family: design.family, pixels: shoot(design, 0) }))
    for (const [index, one] of pictures.entries()) {
      for (const other of pictures.slice(index + 1)) {
        let sum = 0
        for (let at = 0; at < one.pixels.length; at++) sum += Math.abs(one.pixels[at]! - other.pixels[at]!)
        const difference = sum / (one.pixels.length * 0.75)
        expect(difference, `${one.family} and ${other.family}`).toBeGreaterThan(11)
      }
    }
  })
})
