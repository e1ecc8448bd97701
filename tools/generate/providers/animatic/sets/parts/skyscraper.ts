/** City towers. */
import { createRandom } from '../../../../../film/random.ts'
import type { Brush, Cutout, Light, LocalColour, Vec3 } from '../../stage.ts'
import { ellipse, fill, keySide, polygon, rectangle } from './paint.ts'

export type Crown = 'flat' | 'step' | 'needle' | 'slant' | 'dome'

/** A skyscraper whose windows come alight one by one. */
export function skyscraper(
  at: Vec3,
  width: number,
  height: number,
  options: { colour?: LocalColour; crown?: Crown; variant?: number; reflect?: boolean } = {},
): Cutout {
  const { colour = '#67758a', crown = 'flat', variant = 0, reflect } = options
  return {
    kind: 'cutout',
    at,
    width: width * 1.1,
    height: height * (crown === 'needle' ? 1.36 : 1.16),
    key: `skyscraper-${width}-${height}-${colour}-${crown}-${variant}`,
    shadow: false,
    ...(reflect ? { reflect } : {}),
    paint(brush, light) {
      paintTower(brush, light, { width, height, colour, crown, variant })
    },
  }
}

interface Tower {
  width: number
  height: number
  colour: LocalColour
  crown: Crown
  variant: number
}

/** What tops the tower. */
function paintCrown(brush: Brush, light: Light, tower: Tower): void {
  const { width, height, colour, crown } = tower
  const half = width / 2
  if (crown === 'step') {
    fill(brush, light.shade(colour, -0.5), rectangle(-half * 0.66, height, width * 0.66, height * 0.07))
    fill(
      brush,
      light.shade(colour, -0.35),
      rectangle(-half * 0.36, height * 1.07, width * 0.36, height * 0.06),
    )
  }
  if (crown === 'dome') fill(brush, light.shade(colour, -0.3), ellipse(0, height, half * 0.8, half * 0.8))
  if (crown === 'needle') {
    fill(
      brush,
      light.shade(colour, -0.4),
      polygon([
        [-half * 0.5, height],
        [-half * 0.1, height * 1.12],
        [0, height * 1.35],
        [half * 0.1, height * 1.12],
        [half * 0.5, height],
      ]),
    )
    fill(brush, light.glow('#ff5a4a', 0.3 + 0.7 * light.lamps), ellipse(0, height * 1.34, width * 0.04))
  }
}

function paintTower(brush: Brush, light: Light, tower: Tower): void {
  const { width, height, colour, crown, variant } = tower
  const random = createRandom(`tower/${variant}/${width}/${height}`)
  const half = width / 2
  const side = keySide(light)
  const corner = side * half * random.between(0.1, 0.45)
  const top = crown === 'slant' ? height * 1.1 : height
  const body = polygon([
    [-half, 0],
    [-half, height],
    [half, top],
    [half, 0],
  ])
  fill(brush, light.shade(colour, -0.6), body)
  paintCrown(brush, light, tower)
  fill(
    brush,
    light.shade(colour, 0.25),
    polygon([
      [corner, 0],
      [corner, (height + top) / 2],
      [side * half, side > 0 ? top : height],
      [side * half, 0],
    ]),
  )
  fill(
    brush,
    light.shade(colour, 0.9),
    polygon([
      [side * half * 0.94, 0],
      [side * half * 0.94, height],
      [side * half, height],
      [side * half, 0],
    ]),
  )
  const storey = Math.max(3.4, height / 26)
  const bay = Math.max(2.2, width / 9)
  const lit = random.between(0.25, 0.6)
  for (let y = storey; y < height - storey; y += storey) {
    for (let x = -half + bay * 0.5; x < half - bay * 0.7; x += bay) {
      const spot = rectangle(x, y, bay * 0.55, storey * 0.5)
      fill(brush, light.shade('#3b4a5e', x * side > corner * side ? 0.3 : -0.4, 0.7), spot)
      if (!random.chance(lit)) continue
      // Drawn by day too: the same windows are lit at every hour that needs lamps.
      const lamp = random.pick(['#ffd58a', '#ffe6b4', '#cfe2ff'] as const)
      const strength = random.between(0.4, 1)
      if (light.lamps > 0.02) fill(brush, light.glow(lamp, light.lamps * strength), spot)
    }
  }
}
