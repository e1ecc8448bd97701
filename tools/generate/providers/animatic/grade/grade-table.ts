import { parseColour, type Rgb } from '../colour.ts'
import type { Grade } from './looks.ts'

/** 64 levels a channel: the grain that lies on every picture hides the steps between them. */
const bits = 6
const levels = 1 << bits

const clamp = (value: number): number => Math.max(0, Math.min(1, value))
const lightness = ([red, green, blue]: Rgb): number => red * 0.299 + green * 0.587 + blue * 0.114
const each = (colour: Rgb, change: (part: number, channel: number) => number): Rgb => [
  change(colour[0], 0),
  change(colour[1], 1),
  change(colour[2], 2),
]

function contrasted(part: number, contrast: number): number {
  if (contrast < 0) return part + (0.5 - part) * -contrast * 0.6
  return part + (part * part * (3 - 2 * part) - part) * contrast
}

/** One look as a change of one colour, 0…1 a channel. */
export function gradeOf(grade: Grade): (colour: Rgb) => Rgb {
  const {
    saturation = 1,
    brightness = 0,
    contrast = 0,
    warmth = 0,
    tone,
    steps,
    black = 0,
    white = 1,
  } = grade
  const power = 2 ** -brightness
  const warm: Rgb = [1 + 0.1 * warmth, 1 + 0.015 * warmth, 1 - 0.16 * warmth]
  const [dark, light] = [tone?.dark ?? '#000000', tone?.light ?? '#ffffff'].map((colour) =>
    each(parseColour(colour), (part) => part / 255),
  ) as [Rgb, Rgb]
  return (colour) => {
    const grey = lightness(colour)
    let graded = each(colour, (part, channel) =>
      contrasted(clamp((grey + (part - grey) * saturation) * warm[channel]!) ** power, contrast),
    )
    if (tone) {
      const lit = clamp(lightness(graded))
      graded = each(graded, (part, channel) => {
        const toned = dark[channel]! + (light[channel]! - dark[channel]!) * lit
        return part + (toned - part) * tone.share
      })
    }
    if (steps) {
      const lit = Math.max(0.004, lightness(graded))
      const level = Math.round(lit * steps) / steps
      // Half way: flat areas like a print, yet no face falls apart.
      const times = 1 + (Math.max(0.3 / steps, level) / lit - 1) * 0.8
      graded = each(graded, (part) => part * times)
    }
    return each(graded, (part) => clamp(black + clamp(part) * (white - black)))
  }
}

/** Every colour's graded one, packed as a canvas holds pixels; looked up by `gradePixels`. */
export function gradeTable(grades: readonly Grade[]): Uint32Array {
  const changes = grades.map(gradeOf)
  const table = new Uint32Array(levels ** 3)
  for (let index = 0; index < table.length; index++) {
    const part = (shift: number): number => ((index >> (shift * bits)) & (levels - 1)) / (levels - 1)
    const colour = changes.reduce<Rgb>((now, change) => change(now), [part(0), part(1), part(2)])
    const [red, green, blue] = colour.map((value) => Math.round(value * 255)) as [number, number, number]
    table[index] = (0xff000000 | (blue << 16) | (green << 8) | red) >>> 0
  }
  return table
}

const low = levels - 1

/** Reads RGBA pixels and writes their graded ones, from `offset` on; both in pixels. */
export function gradePixels(from: Uint32Array, to: Uint32Array, offset: number, table: Uint32Array): void {
  for (let index = 0; index < from.length; index++) {
    const pixel = from[index]!
    const place = ((pixel >> 2) & low) | ((pixel >> 4) & (low << 6)) | ((pixel >> 6) & (low << 12))
    to[offset + index] = table[place]!
  }
}
