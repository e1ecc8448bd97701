function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** Weighted distance of two `#rrggbb` colours, 0 … about 765: the "redmean" approximation of the eye. */
export function colourDistance(a: string, b: string): number {
  const [red, green, blue] = channels(a)
  const [otherRed, otherGreen, otherBlue] = channels(b)
  const mean = (red + otherRed) / 2
  return Math.sqrt(
    (2 + mean / 256) * (red - otherRed) ** 2 +
      4 * (green - otherGreen) ** 2 +
      (2 + (255 - mean) / 256) * (blue - otherBlue) ** 2,
  )
}

/** Two costumes nearer than this are confused at a glance. */
const apart = 170

/** The wished colour if it keeps clear of the taken ones, else the one of the palette furthest from them. */
export function furthestColour(
  wish: string | undefined,
  palette: readonly string[],
  taken: readonly string[],
): string {
  const clearance = (colour: string) => Math.min(...taken.map((other) => colourDistance(colour, other)), 9999)
  if (wish !== undefined && clearance(wish) >= apart) return wish
  const free = palette.find((colour) => clearance(colour) >= apart)
  if (free !== undefined) return free
  return [...palette].sort((a, b) => clearance(b) - clearance(a))[0]!
}
