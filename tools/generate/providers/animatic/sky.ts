/** Sky, stars, clouds and the sun or moon, painted where their directions fall in the view. */
import { createRandom } from '../../../film/random.ts'
import type { StageView } from './camera.ts'
import { css, mix, parseColour, type Rgb } from './colour.ts'
import { softDisc } from './soft.ts'
import type { Brush, Vec3 } from './stage.ts'

/** Radians above the horizon at which the zenith colour is reached. */
const skySpan = 0.38

/** Unit vector towards an azimuth (from +z towards +x) and an elevation, radians. */
export function skyDirection(azimuth: number, elevation: number): Vec3 {
  const flat = Math.cos(elevation)
  return [Math.sin(azimuth) * flat, Math.sin(elevation), Math.cos(azimuth) * flat]
}

/** Colour of the sky at a height, 0 horizon … 1 zenith. */
export function skyColour(view: StageView, height: number): Rgb {
  const wanted = 1 - Math.max(0, Math.min(1, height))
  const stops = view.light.sky
  let [fromStop, fromColour] = stops[0]!
  for (const [stop, colour] of stops) {
    if (stop >= wanted) {
      const share = stop === fromStop ? 0 : (wanted - fromStop) / (stop - fromStop)
      return mix(parseColour(fromColour), parseColour(colour), share)
    }
    fromStop = stop
    fromColour = colour
  }
  return parseColour(fromColour)
}

/** Screen y of an elevation straight ahead. */
function elevationY(view: StageView, elevation: number): number {
  const relative = Math.max(-1.45, Math.min(1.45, elevation - view.camera.pitch))
  return view.height / 2 - Math.tan(relative) * view.focal
}

function paintGradient(brush: Brush, view: StageView): void {
  const top = elevationY(view, skySpan)
  const bottom = elevationY(view, 0)
  if (bottom <= top) {
    brush.fillStyle = css(skyColour(view, 1))
    brush.fillRect(0, 0, view.width, view.height)
    return
  }
  const gradient = brush.createLinearGradient(0, top, 0, bottom)
  for (const [stop, colour] of view.light.sky) gradient.addColorStop(stop, colour)
  brush.fillStyle = gradient
  brush.fillRect(0, 0, view.width, view.height)
}

function paintStars(brush: Brush, view: StageView, strength: number): void {
  const random = createRandom('stars')
  const pixel = view.focal / 1244
  for (let index = 0; index < 900; index++) {
    const azimuth = random.between(-Math.PI, Math.PI)
    const elevation = 0.02 + random.next() ** 0.8 * 1.3
    const bright = random.next() ** 3
    const place = view.projectDirection(skyDirection(azimuth, elevation))
    if (!place || place.x < 0 || place.x > view.width || place.y < 0 || place.y > view.height) continue
    const low = Math.min(1, elevation / 0.16)
    const size = Math.max(0.6, (0.7 + bright * 1.7) * Math.max(0.5, Math.min(1.6, pixel)))
    brush.fillStyle = css([255, 250, 238], strength * low * (0.18 + bright * 0.8))
    brush.fillRect(place.x, place.y, size, size)
  }
}

interface CloudStyle {
  count: number
  width: readonly [number, number]
  height: readonly [number, number]
  elevation: readonly [number, number]
  strength: number
}

/** Radians wide, high and up. Long streaks at the edges of the day, heaps by day, a lid in bad weather. */
function cloudStyle(view: StageView): CloudStyle {
  const { time, weather } = view.light
  if (weather !== 'clear') {
    return { count: 90, width: [0.2, 0.6], height: [0.012, 0.05], elevation: [0.04, 0.6], strength: 0.32 }
  }
  if (time === 'day') {
    return { count: 26, width: [0.1, 0.34], height: [0.006, 0.02], elevation: [0.035, 0.34], strength: 0.62 }
  }
  if (time === 'night') {
    return { count: 44, width: [0.12, 0.4], height: [0.003, 0.012], elevation: [0.03, 0.4], strength: 0.24 }
  }
  return { count: 150, width: [0.12, 0.4], height: [0.002, 0.011], elevation: [0.02, 0.3], strength: 0.48 }
}

function paintClouds(brush: Brush, view: StageView): void {
  const random = createRandom(`clouds${view.light.clouds}`)
  const style = cloudStyle(view)
  const { light } = view
  const lit = parseColour(light.key)
  for (let index = 0; index < style.count; index++) {
    const azimuth = random.between(-Math.PI, Math.PI)
    const share = random.next()
    const elevation = style.elevation[0] + share * (style.elevation[1] - style.elevation[0])
    const width = random.between(...style.width)
    const height = random.between(...style.height) * (0.5 + share)
    const dark = random.next()
    const puffs = light.time === 'day' && light.weather === 'clear' ? random.integer(3, 5) : 1
    const place = view.projectDirection(skyDirection(azimuth, elevation))
    const half = width * view.focal
    if (
      !place ||
      place.x < -half ||
      place.x > view.width + half ||
      place.y < -half ||
      place.y > view.height + half
    ) {
      continue
    }
    const aside = light.disc ? Math.min(1, Math.abs(azimuth - light.disc.azimuth) / 0.8) : 1
    const base = skyColour(view, Math.min(1, (elevation / skySpan) * 1.25 + 0.08))
    const colour = cloudColour(view, base, lit, aside, dark)
    const blob = softDisc(css(colour))
    brush.globalAlpha = style.strength * (0.5 + 0.5 * dark)
    for (let puff = 0; puff < puffs; puff++) {
      const grow = puff === 0 ? 1 : random.between(0.3, 0.55)
      const aside = puff === 0 ? 0 : random.between(-0.5, 0.5) * half
      const lift = puff === 0 ? 0 : height * view.focal * random.between(0.5, 1.1)
      const wide = half * grow
      const high = height * view.focal * (puff === 0 ? 1 : random.between(1, 1.7))
      brush.drawImage(blob, place.x + aside - wide, place.y - lift - high, wide * 2, high * 2)
    }
  }
  brush.globalAlpha = 1
}

function cloudColour(view: StageView, base: Rgb, key: Rgb, aside: number, dark: number): Rgb {
  const { time, weather, shadow } = view.light
  if (weather === 'storm')
    return mix(base, dark > 0.6 ? [210, 215, 225] : parseColour(shadow), dark > 0.6 ? 0.12 : 0.55)
  if (weather !== 'clear') return mix(base, dark > 0.5 ? [255, 255, 255] : parseColour(shadow), 0.2)
  if (time === 'day') return mix(base, [255, 255, 255], 0.72)
  if (time === 'night') return mix(base, [150, 175, 215], 0.28)
  return mix(mix(key, base, 0.25), base, Math.min(1, aside * 0.8 + dark * 0.35))
}

function paintDisc(brush: Brush, view: StageView): void {
  const { disc, time } = view.light
  if (!disc) return
  const place = view.projectDirection(skyDirection(disc.azimuth, disc.elevation))
  if (!place) return
  const radius = disc.radius * view.focal
  const reach = radius * (time === 'night' ? 9 : 20)
  if (place.x < -reach || place.x > view.width + reach || place.y < -reach || place.y > view.height + reach)
    return
  brush.globalAlpha = time === 'night' ? 0.34 : 0.62
  brush.drawImage(softDisc(view.light.key), place.x - reach, place.y - reach, reach * 2, reach * 2)
  brush.globalAlpha = time === 'night' ? 0.4 : 0.85
  brush.drawImage(
    softDisc(disc.colour),
    place.x - reach / 3,
    place.y - reach / 3,
    (reach * 2) / 3,
    (reach * 2) / 3,
  )
  brush.globalAlpha = 1
  brush.fillStyle = disc.colour
  brush.beginPath()
  brush.arc(place.x, place.y, radius, 0, Math.PI * 2)
  brush.fill()
}

/** Covers the whole frame. `starry` shows the stars at any hour. */
export function paintSky(brush: Brush, view: StageView, starry = false): void {
  const { time, weather } = view.light
  paintGradient(brush, view)
  if (weather === 'clear' || starry) {
    const strength = starry ? 1 : { day: 0, dawn: 0.35, dusk: 0.4, night: 1 }[time]
    if (strength > 0) paintStars(brush, view, strength)
  }
  paintDisc(brush, view)
  if (weather !== 'fog' && !starry) paintClouds(brush, view)
}
