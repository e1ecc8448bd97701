/** Colours under the light of a view, remembered, because a film asks for the same few again and again. */
import type { Brush, Light, LocalColour } from '../stage.ts'

/** What fills a form. */
export type Gradient = ReturnType<Brush['createLinearGradient']>

type Channels = readonly [number, number, number]

function parse(colour: string): Channels {
  if (colour.startsWith('#')) {
    const value = Number.parseInt(colour.slice(1, 7), 16)
    return [value >> 16, (value >> 8) & 255, value & 255]
  }
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return [r, g, b]
}

const toHex = (channels: Channels): string =>
  `#${channels
    .map((c) =>
      Math.round(Math.min(255, Math.max(0, c)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

const blends = new Map<string, string>()

/** Mixes two colours, result `#rrggbb`. */
export function blend(from: LocalColour, to: LocalColour, share: number): LocalColour {
  const key = `${from}${to}${share}`
  const known = blends.get(key)
  if (known !== undefined) return known
  const [a, b] = [parse(from), parse(to)]
  const mixed = toHex([0, 1, 2].map((i) => a[i]! + (b[i]! - a[i]!) * share) as unknown as Channels)
  if (blends.size > 20_000) blends.clear()
  blends.set(key, mixed)
  return mixed
}

export const darker = (colour: LocalColour, share = 0.25): LocalColour => blend(colour, '#0e0a18', share)
export const lighter = (colour: LocalColour, share = 0.2): LocalColour => blend(colour, '#fff6e8', share)

const remembered = new WeakMap<Light, Map<string, string>>()

/** `light.shade` with a memory, and haze for what is far away. Facing is rounded to twentieths. */
export function shadeOf(light: Light, colour: LocalColour, facing: number, alpha = 1, depth = 0): string {
  let memory = remembered.get(light)
  if (!memory) remembered.set(light, (memory = new Map()))
  const step = Math.round(facing * 20)
  const haze = depth < 8 ? 0 : Math.round((1 - Math.exp(-(depth - 8) / light.hazeDistance)) * 12) / 12
  const key = `${colour}${step}/${alpha}/${haze}`
  let css = memory.get(key)
  if (css === undefined) {
    css = light.shade(colour, step / 20, alpha)
    if (haze > 0) {
      const [r, g, b] = parse(blend(css, light.haze, haze))
      css = `rgba(${r},${g},${b},${alpha})`
    }
    memory.set(key, css)
  }
  return css
}

/**
 * Round form in the flat style: shadow side, a soft edge, light side, along the line from (x0, y0) in the
 * shadow to (x1, y1) in the light. `bias` lifts or lowers the whole.
 */
export function formGradient(
  brush: Brush,
  light: Light,
  colour: LocalColour,
  line: readonly [x0: number, y0: number, x1: number, y1: number],
  bias = 0,
  depth = 0,
): Gradient {
  const gradient = brush.createLinearGradient(...line)
  gradient.addColorStop(0, shadeOf(light, colour, bias - 0.75, 1, depth))
  gradient.addColorStop(0.38, shadeOf(light, colour, bias - 0.4, 1, depth))
  gradient.addColorStop(0.62, shadeOf(light, colour, bias + 0.15, 1, depth))
  gradient.addColorStop(1, shadeOf(light, colour, bias + 0.5, 1, depth))
  return gradient
}
