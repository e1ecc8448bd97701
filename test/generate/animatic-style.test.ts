/** A film's style in free words, seen in the picture. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gradePixels, gradeTable } from '../../tools/generate/providers/animatic/grade/grade-table.ts'
import { looks } from '../../tools/generate/providers/animatic/grade/looks.ts'
import { looksIn, plainStyle } from '../../tools/generate/providers/animatic/grade/read-style.ts'
import { pictureRect } from '../../tools/generate/providers/animatic/overlay.ts'
import { createRenderer } from '../../tools/generate/providers/animatic/renderer.ts'
import { AnimaticOptions } from '../../tools/generate/providers/animatic/request.ts'
import { makeInput } from './animatic-shots.ts'

describe('words', () => {
  test.each([
    ['noir', 'noir'],
    ['Film Noir, rainy', 'noir'],
    ['in the style of a 1970s documentary', 'documentary, 70s'],
    ['Schwarzweiß', 'black and white'],
    ['ein schwarz-weißer Film', 'black and white'],
    ['noir et blanc', 'black and white'],
    ['B&W', 'black and white'],
    ['Aquarell', 'watercolour'],
    ['pastellige Farben', 'pastel'],
    ['düsterer Krimi', 'dark'],
    ['vintage film, sepia', 'vintage, sepia'],
    ['Super-8 home video', '80s, vintage'],
    ['comic-book style', 'comic'],
    ['水彩画風', 'watercolour'],
    ['モノクロ', 'black and white'],
    ['neon, not noir', 'neon'],
    ['warm, kein Sepia', 'warm'],
    ['', ''],
    ['like my uncle would tell it', ''],
    ['warmth of darkness', ''],
  ])('%s is %j', (words, wanted) => {
    expect(plainStyle(words)).toBe(wanted)
  })

  test('every look is known by each of its own words', () => {
    for (const { id, words } of looks) {
      expect(words.split(', ')).toContain(id)
      for (const word of words.split(', ')) expect(looksIn(word).map((look) => look.id)).toEqual([id])
    }
  })

  test('no words break it, and what is kept says the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
        const plain = plainStyle(words)
        expect(plainStyle(plain)).toBe(plain)
      }),
    )
    const all = looks.map(({ id }) => id).join(', ')
    expect(looksIn(all)).toHaveLength(3)
  })

  test('a request keeps the looks and drops the rest, so that other words make no other picture', () => {
    const { shot, scene, characters, location } = makeInput()
    const parse = (style?: string) => AnimaticOptions.parse({ shot, scene, characters, location, style })
    expect(parse('a Film Noir, please')).toEqual(parse('noir'))
    expect(parse('for my mother')).toEqual(parse())
    expect(AnimaticOptions.parse(parse('noir'))).toEqual(parse('noir'))
  })
})

/** Pixels of the picture without the slate. */
function pictureOf(style: string) {
  const frame = { width: 320, height: 180 }
  const input = makeInput({ size: 'MS' }, 'harbour', { ...frame, overlay: true, style })
  const pixels = Buffer.from(createRenderer(input).render(6))
  const { y, height } = pictureRect(frame)
  return { pixels, picture: pixels.subarray(y * 320 * 4, (y + height) * 320 * 4) }
}

/** Mean difference of the channels, and the lightness below which the darkest and lightest twentieth lie. */
function measure(picture: Buffer) {
  const light: number[] = []
  let colour = 0
  for (let at = 0; at < picture.length; at += 4) {
    const [red, green, blue] = [picture[at]!, picture[at + 1]!, picture[at + 2]!]
    colour += Math.max(red, green, blue) - Math.min(red, green, blue)
    light.push(red * 0.3 + green * 0.6 + blue * 0.1)
  }
  light.sort((one, other) => one - other)
  const at = (share: number): number => light[Math.floor(light.length * share)]!
  return { colour: colour / light.length, dark: at(0.05), middle: at(0.5), light: at(0.95) }
}

describe('pictures', () => {
  const plain = pictureOf('')
  const usual = measure(plain.picture)

  test('black and white has no colour, and the slate keeps its own', () => {
    for (const style of ['noir', 'schwarzweiß', 'manga']) {
      const { pixels, picture } = pictureOf(style)
      expect(measure(picture).colour).toBeLessThan(1)
      expect(pixels.subarray(0, 40 * 4)).toEqual(plain.pixels.subarray(0, 40 * 4))
      expect(pixels[(180 * 320 - 320) * 4]).toBe(200)
    }
  })

  test('noir is harder and darker, pastel softer and lighter, neon more colourful', () => {
    const [noir, pastel, neon] = ['noir', 'pastel', 'neon'].map((style) => measure(pictureOf(style).picture))
    expect(noir!.middle).toBeLessThan(usual.middle)
    expect(noir!.light - noir!.dark).toBeGreaterThan((usual.light - usual.dark) * 1.1)
    expect(pastel!.middle).toBeGreaterThan(usual.middle)
    expect(pastel!.light - pastel!.dark).toBeLessThan(usual.light - usual.dark)
    expect(neon!.colour).toBeGreaterThan(usual.colour * 1.1)
  })

  test.each(looks.map(({ id }) => id))('%s changes the picture, which can still be read', (id) => {
    const { picture } = pictureOf(id)
    const seen = measure(picture)
    let sum = 0
    for (let at = 0; at < picture.length; at++) sum += Math.abs(picture[at]! - plain.picture[at]!)
    expect(sum / picture.length).toBeGreaterThan(3)
    expect(seen.light - seen.dark).toBeGreaterThan(55)
    expect(seen.middle).toBeGreaterThan(30)
    expect(seen.middle).toBeLessThan(235)
    for (let at = 3; at < picture.length; at += 4 * 97) expect(picture[at]).toBe(255)
  })

  test('words nobody knows change nothing', () => {
    expect(pictureOf('as told by my uncle').pixels.equals(plain.pixels)).toBe(true)
  })

  test('an empty grade gives every colour back, to one step of the table', () => {
    const table = gradeTable([{}])
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (colour) => {
        const graded = new Uint32Array(1)
        gradePixels(Uint32Array.of((0xff000000 | colour) >>> 0), graded, 0, table)
        for (const shift of [0, 8, 16]) {
          const [before, after] = [(colour >> shift) & 255, (graded[0]! >> shift) & 255]
          expect(Math.abs(before - after)).toBeLessThanOrEqual(4)
        }
      }),
    )
  })
})
