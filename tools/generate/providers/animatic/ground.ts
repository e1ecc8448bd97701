/** What the feet stand on, out to the horizon: a hazed field of colour and a pattern in true perspective. */
import { createRandom, hashSeed } from '../../../film/random.ts'
import type { StageView } from './camera.ts'
import { css, mix, parseColour, type Rgb } from './colour.ts'
import { groundPatterns } from './ground-patterns.ts'
import { skyColour, skyDirection } from './sky.ts'
import { softDisc } from './soft.ts'
import type { Brush, Ground } from './stage.ts'

/** Colour of the ground at a distance in metres. */
function fieldColour(view: StageView, ground: Ground, distance: number): Rgb {
  const { light } = view
  const up = light.keyDirection[1] * 1.2 - 0.15
  const near = light.lit(ground.colour, up)
  const far = light.lit(ground.far ?? ground.colour, up)
  const spread = 1 - Math.exp(-distance / 40)
  let colour = mix(near, far, spread)
  if (ground.pattern === 'water') {
    const mirror = skyColour(view, Math.min(0.9, 5 / (distance + 2)))
    colour = mix(colour, mirror, 0.25 + 0.65 * (1 - Math.exp(-distance / 22)))
  }
  return mix(colour, parseColour(light.haze), light.hazeAt(distance) * 0.9)
}

function paintField(brush: Brush, view: StageView, ground: Ground): void {
  const top = Math.max(0, Math.floor(view.horizon))
  if (top >= view.height) return
  const eye = Math.max(0.15, view.camera.position[1])
  const gradient = brush.createLinearGradient(0, view.horizon, 0, view.height)
  const reach = view.height - view.horizon
  for (const stop of [0, 0.01, 0.03, 0.07, 0.14, 0.28, 0.5, 0.75, 1]) {
    const distance = stop === 0 ? 5000 : (eye * view.focal) / (stop * reach)
    gradient.addColorStop(stop, css(fieldColour(view, ground, distance)))
  }
  brush.fillStyle = gradient
  brush.fillRect(0, top - 1, view.width, view.height - top + 1)
}

/** The low sun lies on the ground as a sheen; indoors the room's light pools about the mark. */
function paintSheen(brush: Brush, view: StageView, ground: Ground): void {
  const { light } = view
  if (light.disc && light.time !== 'day') {
    const place = view.projectDirection(skyDirection(light.disc.azimuth, 0))
    if (!place) return
    const wide = view.width * 0.34
    const high = Math.max(20, (view.height - view.horizon) * 0.8)
    brush.save()
    brush.beginPath()
    brush.rect(0, view.horizon, view.width, view.height)
    brush.clip()
    brush.globalAlpha = (ground.pattern === 'water' ? 0.5 : 0.34) * (light.time === 'night' ? 0.5 : 1)
    brush.drawImage(softDisc(light.key), place.x - wide, view.horizon - high, wide * 2, high * 2)
    brush.restore()
  }
}

/** The still part of the ground. */
export function paintGround(brush: Brush, view: StageView, ground: Ground): void {
  paintField(brush, view, ground)
  paintSheen(brush, view, ground)
  groundPatterns[ground.pattern]?.(brush, view, ground)
}

/** The moving part: ripples and the glitter path under the sun. Only water has one. */
export function paintWater(brush: Brush, view: StageView, ground: Ground): void {
  const { light, time } = view
  const reach = view.height - view.horizon
  if (ground.pattern !== 'water' || reach < 4) return
  const random = createRandom('ripples')
  const bright = css(mix(skyColour(view, 0.1), [255, 255, 255], 0.25), 1)
  const dark = css(light.lit(ground.colour, -0.8))
  const pixel = Math.max(0.7, view.height / 720)
  const shift = (view.camera.yaw * view.focal + view.camera.position[0] * 30) % view.width
  for (const [colour, share, alpha] of [
    [bright, 110, 0.2],
    [dark, 130, 0.26],
  ] as const) {
    brush.fillStyle = colour
    for (let index = 0; index < share; index++) {
      const down = random.next() ** 1.6
      const phase = random.next() * Math.PI * 2
      const place = random.next() * view.width - shift
      const x = ((place % view.width) + view.width) % view.width
      brush.globalAlpha = alpha * (0.35 + 0.65 * (0.5 + 0.5 * Math.sin(time * 1.4 + phase)))
      const y = view.horizon + 3 + down * reach
      brush.fillRect(x - down * 60, y, (14 + down * 100) * pixel, (1 + down * 2) * pixel)
    }
  }
  brush.globalAlpha = 1
  if (light.disc) paintGlitter(brush, view)
}

function paintGlitter(brush: Brush, view: StageView): void {
  const { light, time } = view
  const place = light.disc && view.projectDirection(skyDirection(light.disc.azimuth, 0))
  if (!place || !light.disc || place.x < -200 || place.x > view.width + 200) return
  const reach = view.height - view.horizon
  const pixel = view.height / 720
  const narrow = light.disc.radius * view.focal * 0.7
  brush.fillStyle = light.disc.colour
  const strength = { day: 0.35, dawn: 0.8, dusk: 0.8, night: 0.5 }[light.time]
  for (let index = 0; index < 340; index++) {
    const seed = hashSeed(`glitter${index}`)
    const down = ((seed % 4093) / 4093) ** 1.7
    const aside = ((seed >>> 12) % 997) / 997 + ((seed >>> 7) % 691) / 691 - 1
    const phase = seed % 628
    const shine = Math.sin(time * (1.6 + (seed % 7) * 0.5) + phase)
    if (shine <= 0) continue
    brush.globalAlpha = strength * shine * (1 - down * 0.6)
    const x = place.x + aside * (narrow + down * 190 * pixel)
    brush.fillRect(x, view.horizon + 1 + down * reach, (3 + 40 * down) * pixel, (0.9 + 2.4 * down) * pixel)
  }
  brush.globalAlpha = 1
}
