/** A bare stage for looking at figures and props: one light, one straight lens. */
import { createCanvas } from '@napi-rs/canvas'
import type { Look } from '../../tools/film/bible.ts'
import type { Actor } from '../../tools/generate/providers/animatic/figure/figure.ts'
import type { Light, View } from '../../tools/generate/providers/animatic/stage.ts'

const channels = (colour: string): number[] =>
  [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16))

export const light: Light = {
  time: 'day',
  weather: 'clear',
  interior: false,
  sky: [[0, '#88bbee']],
  haze: '#cfdde6',
  hazeDistance: 400,
  key: '#fff2d8',
  keyDirection: [0.6, 0.7, -0.4],
  shadow: '#2a3050',
  disc: null,
  lamps: 0,
  shade: (colour, facing = 0, alpha = 1) =>
    `rgba(${channels(colour)
      .map((c) => Math.round(c * (0.65 + 0.35 * facing)))
      .join(',')},${alpha})`,
  glow: (colour, strength = 1) => `rgba(${channels(colour).join(',')},${strength})`,
}

/** Camera on the −z side at `distance`, aiming level at height `at`. */
export function viewOf(width: number, height: number, at: number, distance: number, time = 1): View {
  return {
    width,
    height,
    horizon: height / 2,
    light,
    time,
    project: ([x, y, z]) => {
      const depth = z + distance
      const scale = (2 * height) / Math.max(0.01, depth)
      return { x: width / 2 + x * scale, y: height / 2 - (y - at) * scale, scale, depth }
    },
  }
}

export const look: Look = {
  kind: 'human',
  age: 'adult',
  presents: 'woman',
  height: 1.7,
  build: 'average',
  skin: '#d8a584',
  hair: { style: 'short', colour: '#3a2a26' },
  beard: false,
  glasses: false,
  scarf: false,
  wardrobe: 'coat',
  headwear: 'none',
  colour: '#b8442f',
  accent: '#d9a03c',
}

export const actorOf = (changes: Partial<Actor> = {}, looks: Partial<Look> = {}): Actor => ({
  look: { ...look, ...looks },
  at: [0, 0, 0],
  turn: 0,
  pose: 'stand',
  mood: 'neutral',
  mouth: 0,
  progress: 0.5,
  seed: 5,
  ...changes,
})

/** RGBA bytes of what was painted on an empty canvas. */
export function pixelsOf(
  width: number,
  height: number,
  paint: (brush: ReturnType<ReturnType<typeof createCanvas>['getContext']>) => void,
): Uint8ClampedArray {
  const canvas = createCanvas(width, height)
  const brush = canvas.getContext('2d')
  paint(brush)
  return brush.getImageData(0, 0, width, height).data
}

/** The box of every pixel at least this opaque; null when there is none. */
export function boundsOf(data: Uint8ClampedArray, width: number, opaque = 200) {
  let [left, top, right, bottom, count] = [Infinity, Infinity, -1, -1, 0]
  for (let i = 3; i < data.length; i += 4) {
    if (data[i]! < opaque) continue
    const [x, y] = [((i - 3) / 4) % width, Math.floor((i - 3) / 4 / width)]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
    count++
  }
  return count === 0 ? null : { left, top, right, bottom, count }
}
