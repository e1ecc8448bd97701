/** Red, green and blue, 0…255 each. */
export type Rgb = readonly [red: number, green: number, blue: number]

const parsed = new Map<string, Rgb>()

/** `#rrggbb`, `rgb(r,g,b)` or `rgba(r,g,b,a)`; anything else is mid grey, so that a typo never stops a film. */
export function parseColour(colour: string): Rgb {
  const known = parsed.get(colour)
  if (known) return known
  let rgb: Rgb = [128, 128, 128]
  if (colour.startsWith('#')) {
    const wide = colour.length < 7 ? colour.replaceAll(/[0-9a-f]/gi, '$&$&') : colour
    const value = Number.parseInt(wide.slice(1, 7), 16)
    if (!Number.isNaN(value)) rgb = [value >> 16, (value >> 8) & 255, value & 255]
  } else {
    const [red, green, blue] = (colour.match(/[\d.]+/g) ?? []).map(Number)
    if (blue !== undefined) rgb = [red!, green!, blue]
  }
  parsed.set(colour, rgb)
  return rgb
}

/** `share` 0 = `from` … 1 = `to`. */
export function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ]
}

export function css(colour: Rgb, alpha = 1): string {
  const [red, green, blue] = colour.map(Math.round) as [number, number, number]
  if (alpha >= 1) return `rgb(${red},${green},${blue})`
  return `rgba(${red},${green},${blue},${Math.max(0, Math.round(alpha * 1000) / 1000)})`
}
