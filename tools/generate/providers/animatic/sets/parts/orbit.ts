/** What is seen from orbit. */
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import { createRandom } from '../../../../../film/random.ts'
import type { Brush, Light, Live, Point, View } from '../../stage.ts'
import { bar, fill, polygon, smooth, stroke } from './paint.ts'

/** Sunlit on one side, night on the other. */
function paintShade(brush: Brush, side: number, x: number, y: number, radius: number): void {
  const dark = brush.createLinearGradient(
    x - radius * 0.95 * side,
    y - radius * 0.7,
    x + radius * 0.8 * side,
    y + radius * 0.6,
  )
  dark.addColorStop(0, 'rgba(255,255,255,0.3)')
  dark.addColorStop(0.35, 'rgba(8,10,30,0)')
  dark.addColorStop(0.75, 'rgba(4,5,14,0.8)')
  dark.addColorStop(1, 'rgba(3,4,10,0.96)')
  brush.fillStyle = dark
  brush.fillRect(x - radius, y - radius, radius * 2, radius * 2)
}

/** Room for its air around the world, in radii. */
const rim = 1.12
/** Half the picture's side in pixels: a world in the background is seldom wider than the frame. */
const pixels = 480
const pictures = new Map<number, Canvas>()

/** Lands and seas, the winds above them, the side away from the sun dark; centre and radius are 0 and 1. */
function paintLands(brush: Brush): void {
  const random = createRandom('world')
  brush.fillStyle = '#2a6aa8'
  brush.fillRect(-1, -1, 2, 2)
  for (let land = 0; land < 9; land++) {
    const [x, y, size] = [random.between(-0.9, 0.9), random.between(-0.8, 0.8), random.between(0.16, 0.42)]
    const coast = Array.from({ length: 22 }, (_, index): Point => {
      const angle = (index / 22) * 2 * Math.PI
      const out = size * random.between(0.45, 1.15)
      return [x + Math.cos(angle) * out, y + Math.sin(angle) * out * 0.7]
    })
    fill(brush, random.chance(0.35) ? '#a8965f' : '#5f8050', smooth(coast))
  }
  for (let wind = 0; wind < 34; wind++) {
    const [x, y] = [random.between(-1, 1), random.between(-0.95, 0.95)]
    const [long, thick] = [random.between(0.1, 0.45), random.between(0.006, 0.03)]
    stroke(brush, 'rgba(246,250,255,0.42)', thick, (path) => {
      path.moveTo(x - long, y)
      path.quadraticCurveTo(x, y + 0.16 * y + 0.03, x + long, y - 0.02)
    })
  }
}

/** The world as it looks from here, painted once: nothing on it moves while a shot lasts. */
function worldPicture(side: number, light: Light): Canvas {
  const known = pictures.get(side)
  if (known) return known
  const canvas = createCanvas(pixels * 2, pixels * 2)
  const brush = canvas.getContext('2d')
  brush.translate(pixels, pixels)
  brush.scale(pixels / rim, pixels / rim)
  const air = brush.createRadialGradient(0, 0, 0.94, 0, 0, rim)
  air.addColorStop(0, light.glow('#8fd0ff', 0.75))
  air.addColorStop(1, light.glow('#8fd0ff', 0))
  fill(brush, air, (path) => path.arc(0, 0, rim, 0, 2 * Math.PI))
  brush.beginPath()
  brush.arc(0, 0, 1, 0, 2 * Math.PI)
  brush.clip()
  paintLands(brush)
  paintShade(brush, side, 0, 0, 1)
  pictures.set(side, canvas)
  return canvas
}

/** A living world close by: sunlit limb, seas, clouds, and the dark side away from the sun. */
export function world(side: number): Live {
  return {
    kind: 'live',
    at: [0, 0, 9000],
    still: true,
    draw(brush, view) {
      const { x, y, scale, depth } = view.project([2300 * side, -300, 6000])
      const reach = 2200 * scale * rim
      if (depth <= 0 || x + reach < 0 || x - reach > view.width || y - reach > view.height) return
      brush.drawImage(worldPicture(side, view.light), x - reach, y - reach, reach * 2, reach * 2)
    },
  }
}

/** The turning wheel of the station. */
function paintWheel(brush: Brush, view: View, side: number, hub: ReturnType<View['project']>): void {
  const unit = hub.scale
  brush.save()
  brush.translate(hub.x, hub.y)
  brush.rotate(-0.25 * side)
  brush.scale(1, 0.42)
  for (const [wide, facing] of [
    [11, -0.7],
    [5, 0.5],
  ] as const) {
    brush.strokeStyle = view.light.shade('#b4bccc', facing)
    brush.lineWidth = wide * unit
    brush.beginPath()
    brush.arc(0, 0, 46 * unit, 0, 2 * Math.PI)
    brush.stroke()
  }
  for (let spoke = 0; spoke < 6; spoke++) {
    const angle = spoke * (Math.PI / 3) + view.time * 0.08
    stroke(
      brush,
      view.light.shade('#9aa4b8', -0.3),
      4 * unit,
      bar(0, 0, Math.cos(angle) * 46 * unit, Math.sin(angle) * 46 * unit),
    )
  }
  for (let lamp = 0; lamp < 36; lamp++) {
    const angle = (lamp / 36) * 2 * Math.PI + view.time * 0.08
    brush.fillStyle = view.light.glow('#ffe6a8', 0.95)
    brush.fillRect(Math.cos(angle) * 46 * unit - unit, Math.sin(angle) * 46 * unit - unit, 2 * unit, 2 * unit)
  }
  fill(brush, view.light.shade('#c8d0de', 0.2), (path) => path.arc(0, 0, 10 * unit, 0, 2 * Math.PI))
  brush.restore()
}

/** The wheel-shaped station the deck belongs to, and a ship on its way there. */
export function traffic(side: number): Live {
  return {
    kind: 'live',
    at: [0, 0, 800],
    draw(brush, view) {
      const hub = view.project([-95 * side, 46, 260])
      if (hub.depth > 0) {
        paintWheel(brush, view, side, hub)
      }
      const ship = view.project([60 * side - view.time * 3 * side, 26, 150])
      if (ship.depth <= 0) return
      const unit = ship.scale * 1.4
      const burn = brush.createLinearGradient(ship.x, 0, ship.x + 9 * unit * side, 0)
      burn.addColorStop(0, view.light.glow('#9fe0ff', 0.9))
      burn.addColorStop(1, view.light.glow('#9fe0ff', 0))
      fill(
        brush,
        burn,
        polygon([
          [ship.x + 3 * unit * side, ship.y - 0.5 * unit],
          [ship.x + 12 * unit * side, ship.y],
          [ship.x + 3 * unit * side, ship.y + 0.5 * unit],
        ]),
      )
      fill(
        brush,
        view.light.shade('#c4cad6', 0.2),
        polygon([
          [ship.x - 4 * unit * side, ship.y],
          [ship.x - unit * side, ship.y - 0.9 * unit],
          [ship.x + 3 * unit * side, ship.y - 1.5 * unit],
          [ship.x + 3 * unit * side, ship.y + unit],
        ]),
      )
    },
  }
}
