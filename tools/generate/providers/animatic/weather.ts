/** Falling and drifting weather, in layers of depth; every drop's place is a function of time alone. */
import { createRandom, hashSeed } from '../../../film/random.ts'
import type { StageView } from './camera.ts'
import { css, mix, parseColour } from './colour.ts'
import { softDisc } from './soft.ts'
import type { Brush } from './stage.ts'

export interface WeatherPainter {
  /** Behind the bodies. */
  back(brush: Brush, view: StageView): void
  /** Before the lens. */
  front(brush: Brush, view: StageView): void
}

interface Fall {
  x: number
  y: number
  phase: number
  size: number
}

function drops(count: number, name: string): Fall[] {
  const random = createRandom(name)
  return Array.from({ length: count }, () => ({
    x: random.next(),
    y: random.next(),
    phase: random.next(),
    size: random.next(),
  }))
}

const fraction = (value: number): number => value - Math.floor(value)

/** Where the layer sits when the camera turns: nearer layers slide faster. */
function slide(view: StageView, near: number): number {
  return -(view.camera.yaw * view.focal + view.camera.position[0] * view.focal * near) / view.width
}

function rainLayer(
  list: readonly Fall[],
  speed: number,
  length: number,
  wide: number,
  alpha: number,
  wind: number,
) {
  return (brush: Brush, view: StageView): void => {
    const { width, height, time } = view
    const pixel = height / 720
    const shift = slide(view, wide * 0.12)
    const colour = mix(parseColour(view.light.haze), [235, 242, 255], 0.6)
    brush.beginPath()
    for (const { x, y, size } of list) {
      const down = fraction(y + time * speed * (0.85 + size * 0.3))
      const long = length * (0.7 + size * 0.6) * height
      const atY = down * (height + long * 2) - long
      const atX = fraction(x + shift + (down * wind * height) / width) * (width + 80) - 40
      brush.moveTo(atX, atY)
      brush.lineTo(atX + wind * long, atY + long)
    }
    brush.strokeStyle = css(colour, alpha)
    brush.lineWidth = Math.max(0.7, wide * pixel)
    brush.stroke()
  }
}

/** Rings of splashes on the ground. */
function splashes(brush: Brush, view: StageView): void {
  const reach = view.height - view.horizon
  if (reach < 8) return
  const beat = Math.floor(view.time * 12)
  brush.beginPath()
  for (let index = 0; index < 46; index++) {
    const seed = hashSeed(`${beat}/${index}`)
    const down = 0.08 + ((seed % 1021) / 1021) * 0.92
    const x = (((seed >>> 9) % 2039) / 2039) * view.width
    const y = view.horizon + down * reach
    if (y > view.height) continue
    const size = (1.5 + down * 7) * (view.height / 720)
    brush.moveTo(x + size, y)
    brush.ellipse(x, y, size, size * 0.3, 0, 0, Math.PI * 2)
  }
  brush.strokeStyle = css(mix(parseColour(view.light.haze), [240, 245, 255], 0.6), 0.34)
  brush.lineWidth = Math.max(0.6, view.height / 720)
  brush.stroke()
}

function createRain(wind: number, heavy: number, interior: boolean): WeatherPainter {
  const layers = (scale: number) => ({
    far: rainLayer(drops(Math.round(190 * heavy), 'rain-far'), 1.5, 0.035, 0.8 * scale, 0.24, wind),
    middle: rainLayer(drops(Math.round(100 * heavy), 'rain-middle'), 2.1, 0.07, 1.2 * scale, 0.28, wind),
    near: rainLayer(drops(Math.round(30 * heavy), 'rain-near'), 3, 0.15, 2 * scale, 0.22, wind),
  })
  const { far, middle, near } = layers(1)
  return {
    back: (brush, view) => {
      if (interior) return
      far(brush, view)
      splashes(brush, view)
    },
    front: (brush, view) => {
      if (interior) return
      middle(brush, view)
      near(brush, view)
    },
  }
}

function snowLayer(list: readonly Fall[], speed: number, size: number, alpha: number) {
  const flake = softDisc('#ffffff')
  return (brush: Brush, view: StageView): void => {
    const { width, height, time } = view
    const pixel = height / 720
    const shift = slide(view, size * 0.01)
    brush.globalAlpha = alpha
    for (const fall of list) {
      const down = fraction(fall.y + time * speed * (0.7 + fall.size * 0.6))
      const swing = Math.sin(time * (0.6 + fall.phase) + fall.phase * 6.28) * 0.012
      const radius = size * (0.6 + fall.size * 0.8) * pixel
      const x = fraction(fall.x + shift + swing + down * 0.08) * (width + 60) - 30
      brush.drawImage(flake, x - radius, down * (height + 40) - 20 - radius, radius * 2, radius * 2)
    }
    brush.globalAlpha = 1
  }
}

function createSnow(): WeatherPainter {
  const far = snowLayer(drops(170, 'snow-far'), 0.07, 2.2, 0.75)
  const middle = snowLayer(drops(90, 'snow-middle'), 0.12, 4.2, 0.85)
  const near = snowLayer(drops(16, 'snow-near'), 0.2, 12, 0.5)
  return {
    back: far,
    front: (brush, view) => {
      middle(brush, view)
      near(brush, view)
    },
  }
}

/** Long soft banks along the horizon and before the lens. */
function fogLayer(name: string, count: number, low: number, high: number, speed: number, alpha: number) {
  const banks = drops(count, name)
  return (brush: Brush, view: StageView): void => {
    const disc = softDisc(view.light.haze)
    const { width, height, time } = view
    const horizon = Math.max(height * 0.25, Math.min(height * 0.75, view.horizon))
    brush.globalAlpha = alpha
    for (const bank of banks) {
      const wide = width * (0.34 + bank.size * 0.3)
      const x =
        fraction(bank.x + slide(view, 0.02) + time * speed * (0.6 + bank.phase)) * (width + wide * 2) - wide
      const y = horizon + (low + bank.y * (high - low)) * height
      const tall = height * (0.07 + bank.phase * 0.07)
      brush.drawImage(disc, x - wide, y - tall, wide * 2, tall * 2)
    }
    brush.globalAlpha = 1
  }
}

function createFog(): WeatherPainter {
  return {
    back: fogLayer('fog-back', 7, -0.04, 0.12, 0.008, 0.6),
    front: fogLayer('fog-front', 4, 0.1, 0.42, 0.014, 0.32),
  }
}

/** 0 dark … 1 full flash. Two or three strokes at moments the seed chooses. */
export function lightningAt(seed: number, seconds: number): number {
  const beat = Math.floor(seconds / 1.8)
  const random = createRandom(`${seed}/bolt/${beat}`)
  if (!random.chance(0.62)) return 0
  const start = beat * 1.8 + random.between(0.1, 1.2)
  const after = seconds - start
  if (after < 0 || after > 0.42) return 0
  const second = after - random.between(0.1, 0.18)
  return Math.max(Math.exp(-after * 16), second > 0 ? 0.8 * Math.exp(-second * 11) : 0)
}

function createStorm(seed: number, interior: boolean): WeatherPainter {
  const rain = createRain(-0.42, 1.5, interior)
  return {
    back: rain.back,
    front: (brush, view) => {
      rain.front(brush, view)
      const flash = lightningAt(seed, view.time) * (interior ? 0.5 : 1)
      if (flash < 0.03) return
      brush.globalCompositeOperation = 'soft-light'
      brush.fillStyle = css([225, 235, 255], flash * 0.9)
      brush.fillRect(0, 0, view.width, view.height)
      brush.globalCompositeOperation = 'source-over'
      brush.fillStyle = css([214, 226, 255], flash * 0.26)
      brush.fillRect(0, 0, view.width, view.height)
    },
  }
}

/** Null in fair weather, and for snow and fog seen from indoors. */
export function createWeather(
  weather: StageView['light']['weather'],
  interior: boolean,
  seed: number,
): WeatherPainter | null {
  if (weather === 'storm') return createStorm(seed, interior)
  if (interior || weather === 'clear') return null
  if (weather === 'rain') return createRain(-0.12, 1, interior)
  return weather === 'snow' ? createSnow() : createFog()
}
