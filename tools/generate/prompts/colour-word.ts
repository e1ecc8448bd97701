/** Upper end of each hue in degrees, with its name when light, middling and dark. */
const hues: readonly (readonly [upTo: number, light: string, middle: string, dark: string])[] = [
  [12, 'pink', 'red', 'dark red'],
  [36, 'peach', 'orange', 'brown'],
  [66, 'cream', 'mustard yellow', 'olive'],
  [165, 'light green', 'green', 'dark green'],
  [192, 'pale turquoise', 'teal', 'dark teal'],
  [255, 'light blue', 'blue', 'navy blue'],
  [290, 'lilac', 'purple', 'deep purple'],
  [345, 'pink', 'magenta', 'plum'],
  [361, 'pink', 'red', 'dark red'],
]

/** An everyday word for `#rrggbb`. */
export function colourWord(hex: string): string {
  const { hue, saturation, lightness } = hslOf(hex)
  if (lightness < 0.13) return 'black'
  if (saturation < 0.14 || lightness > 0.93) {
    return lightness > 0.86
      ? 'white'
      : lightness > 0.62
        ? 'light grey'
        : lightness > 0.3
          ? 'grey'
          : 'dark grey'
  }
  if (lightness < 0.22 && saturation < 0.3) return 'dark'
  const [, light, middle, dark] = hues.find(([upTo]) => hue < upTo)!
  // Orange is brown much earlier than red is dark.
  const darkBelow = middle === 'orange' || middle === 'mustard yellow' ? 0.44 : 0.27
  if (middle === 'orange' && saturation < 0.45 && lightness < 0.7)
    return lightness < 0.25 ? 'dark brown' : 'brown'
  return lightness > 0.72 ? light : lightness < darkBelow ? dark : middle
}

export function skinWord(hex: string): string {
  const { lightness } = hslOf(hex)
  if (lightness > 0.76) return 'fair skin'
  if (lightness > 0.6) return 'light skin'
  if (lightness > 0.45) return 'tan skin'
  return lightness > 0.3 ? 'brown skin' : 'dark brown skin'
}

/** Hue in degrees, the others 0…1. */
function hslOf(hex: string): { hue: number; saturation: number; lightness: number } {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ]
  const high = Math.max(red, green, blue)
  const low = Math.min(red, green, blue)
  const spread = high - low
  const lightness = (high + low) / 2
  if (spread === 0) return { hue: 0, saturation: 0, lightness }
  const sixth =
    high === red
      ? (green - blue) / spread
      : high === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4
  return { hue: (sixth * 60 + 360) % 360, saturation: spread / (1 - Math.abs(2 * lightness - 1)), lightness }
}
