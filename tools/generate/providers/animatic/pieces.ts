/** Draws one piece of a set: cutouts from the sprite shelf, solids, glows, shadows and reflections. */
import type { StageView } from './camera.ts'
import { parseColour, css } from './colour.ts'
import { tracePolygon } from './polygon.ts'
import { softDisc } from './soft.ts'
import { boxShape, paintBox, paintPanel } from './solids.ts'
import type { SpriteShelf } from './sprites.ts'
import type { Box, Brush, Cutout, Glow, Piece, Vec3 } from './stage.ts'

/** Soft dark spot where something stands. `width` in metres. */
export function paintContactShadow(
  brush: Brush,
  view: StageView,
  at: Vec3,
  width: number,
  strength = 0.5,
): void {
  const foot = view.project(at)
  if (foot.depth < 0.3) return
  const wide = width * foot.scale * 0.62
  const rise = Math.abs(view.camera.position[1] - at[1]) / Math.max(0.5, foot.depth)
  const high = Math.max(1.5, wide * Math.min(0.8, rise + 0.06))
  if (wide < 1.5) return
  brush.globalAlpha = strength * (1 - view.light.hazeAt(foot.depth))
  brush.drawImage(softDisc('#05060e'), foot.x - wide, foot.y - high, wide * 2, high * 2)
  brush.globalAlpha = 1
}

/** The long shadow away from the key light, lying on the ground at the foot's height. */
export function paintCastShadow(
  brush: Brush,
  view: StageView,
  at: Vec3,
  width: number,
  height: number,
): void {
  const { light } = view
  const [x, y, z] = light.keyDirection
  const depth = view.project(at).depth
  if (light.weather !== 'clear' || light.interior || depth < 0.3 || depth > 60) return
  const long = Math.min(9, height / Math.max(0.12, Math.tan(Math.asin(y)))) * 0.9
  const flat = Math.hypot(x, z) || 1
  const [awayX, awayZ] = [-x / flat, -z / flat]
  const [sideX, sideZ] = [-awayZ * width * 0.36, awayX * width * 0.36]
  const end: Vec3 = [at[0] + awayX * long, at[1], at[2] + awayZ * long]
  const from = view.project(at)
  const to = view.project(end)
  if (to.depth < 0.3) return
  const gradient = brush.createLinearGradient(from.x, from.y, to.x, to.y)
  const dark = parseColour(light.shadow)
  const strength = { day: 0.34, dawn: 0.5, dusk: 0.5, night: 0.34 }[light.time] * (1 - light.hazeAt(depth))
  gradient.addColorStop(0, css(dark, strength))
  gradient.addColorStop(1, css(dark, 0))
  brush.beginPath()
  const shape: Vec3[] = [
    [at[0] + sideX, at[1], at[2] + sideZ],
    [end[0] + sideX * 1.5, at[1], end[2] + sideZ * 1.5],
    [end[0] - sideX * 1.5, at[1], end[2] - sideZ * 1.5],
    [at[0] - sideX, at[1], at[2] - sideZ],
  ]
  if (!tracePolygon(brush, view, shape)) return
  brush.fillStyle = gradient
  brush.fill()
}

/** Light from all sides: the floor darkens only close about a box's foot. */
function paintRoomShadow(brush: Brush, view: StageView, box: Box): void {
  const { foot } = boxShape(box)
  for (const [spread, strength] of [
    [0.16, 0.12],
    [0.09, 0.16],
    [0.03, 0.22],
  ] as const) {
    const [x, , z] = box.at
    const wider = foot.map((corner): Vec3 => {
      const out = (place: number, middle: number): number => place + Math.sign(place - middle) * spread
      return [out(corner[0], x), 0, out(corner[2], z)]
    })
    brush.fillStyle = css([10, 8, 20], strength)
    brush.beginPath()
    if (tracePolygon(brush, view, wider)) brush.fill()
  }
}

/** A box's shadow on level ground. */
function paintBoxShadow(brush: Brush, view: StageView, box: Box): void {
  const { light } = view
  const [x, y, z] = light.keyDirection
  if (box.at[1] > 0.05) return
  if (light.interior) return paintRoomShadow(brush, view, box)
  if (light.weather !== 'clear') return
  const long = Math.min(14, box.size[1] / Math.max(0.15, Math.tan(Math.asin(y))))
  const flat = Math.hypot(x, z) || 1
  const shift: Vec3 = [(-x / flat) * long, 0, (-z / flat) * long]
  const { foot } = boxShape(box)
  const strength = light.time === 'night' ? 0.2 : 0.26
  brush.fillStyle = css(parseColour(light.shadow), strength)
  brush.beginPath()
  const cast = foot.map((corner): Vec3 => [corner[0] + shift[0], 0, corner[2] + shift[2]])
  tracePolygon(brush, view, hull([...foot, ...cast]))
  brush.fill()
}

/** Convex hull on the ground (x, z), by the monotone chain. */
function hull(points: readonly Vec3[]): Vec3[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[2] - b[2])
  const half = (list: readonly Vec3[]): Vec3[] => {
    const chain: Vec3[] = []
    for (const point of list) {
      while (chain.length > 1) {
        const [a, b] = [chain.at(-2)!, chain.at(-1)!]
        if ((b[0] - a[0]) * (point[2] - a[2]) - (b[2] - a[2]) * (point[0] - a[0]) > 0) break
        chain.pop()
      }
      chain.push(point)
    }
    return chain.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.reverse())]
}

function paintCutout(
  brush: Brush,
  view: StageView,
  shelf: SpriteShelf,
  cutout: Cutout,
  mirror: boolean,
): void {
  const bob = cutout.bob ? Math.sin(view.time * 1.3 + cutout.at[0] * 3.1) * cutout.bob : 0
  const at: Vec3 = mirror
    ? [cutout.at[0], -cutout.at[1] - bob, cutout.at[2]]
    : [cutout.at[0], cutout.at[1] + bob, cutout.at[2]]
  const foot = view.project(at)
  if (foot.depth < 0.35) return
  const high = cutout.height * foot.scale
  const wide = cutout.width * foot.scale
  if (foot.x + wide < 0 || foot.x - wide > view.width || foot.y < -20 || foot.y - high * 1.2 > view.height) {
    if (!mirror) return
  }
  if (high < 0.8 && wide < 0.8) return
  if (!mirror && cutout.shadow !== false && !cutout.reflect) {
    paintCastShadow(brush, view, cutout.at, cutout.width * 0.5, cutout.height)
    paintContactShadow(brush, view, cutout.at, Math.min(2.6, cutout.width * 0.7), 0.34)
  }
  const sprite = shelf.get(cutout, foot.scale, view.light.hazeAt(foot.depth))
  const grow = foot.scale / sprite.scale
  brush.save()
  brush.translate(foot.x, foot.y)
  if (mirror) {
    brush.globalAlpha = 0.32
    brush.scale(1, -0.85)
  }
  const lean = cutout.sway
    ? (Math.sin(view.time * 1.15 + cutout.at[0] * 1.7 + cutout.at[2]) * cutout.sway) / cutout.height
    : 0
  brush.transform(cutout.flip ? -1 : 1, 0, -lean, 1, 0, 0)
  if (cutout.bob)
    brush.rotate(Math.sin(view.time * 0.9 + cutout.at[0] * 2.3) * Math.min(0.03, cutout.bob * 0.25))
  brush.scale(grow, grow)
  brush.drawImage(sprite.canvas, -sprite.footX, -sprite.footY)
  brush.restore()
}

export function paintGlow(brush: Brush, view: StageView, glow: Glow): void {
  const { light, time } = view
  const burn = glow.always ? Math.max(0.55, light.lamps) : light.lamps
  const place = view.project(glow.at)
  if (burn * glow.strength < 0.03 || place.depth < 0.2) return
  const phase = glow.at[0] * 5 + glow.at[2] * 3
  const flicker = glow.flicker
    ? 0.8 + 0.12 * Math.sin(time * 11 + phase) + 0.08 * Math.sin(time * 23 + phase * 2)
    : 1
  // A lens inside the glow would see nothing else.
  const closeness = Math.min(1, place.depth / (glow.radius * 1.3))
  const radius = glow.radius * place.scale
  if (
    place.x + radius < 0 ||
    place.x - radius > view.width ||
    place.y + radius < 0 ||
    place.y - radius > view.height
  )
    return
  const strength =
    Math.min(1, burn * glow.strength * flicker) * (1 - light.hazeAt(place.depth) * 0.5) * closeness
  brush.globalCompositeOperation = 'screen'
  const disc = softDisc(glow.colour)
  brush.globalAlpha = strength * 0.55
  brush.drawImage(disc, place.x - radius, place.y - radius, radius * 2, radius * 2)
  const core = radius * 0.28
  brush.globalAlpha = strength * 0.8
  brush.drawImage(disc, place.x - core, place.y - core, core * 2, core * 2)
  brush.globalAlpha = 1
  brush.globalCompositeOperation = 'source-over'
}

export function paintPiece(brush: Brush, view: StageView, shelf: SpriteShelf, piece: Piece): void {
  if (piece.kind === 'panel') paintPanel(brush, view, piece)
  else if (piece.kind === 'box') paintBox(brush, view, piece)
  else if (piece.kind === 'cutout') paintCutout(brush, view, shelf, piece, false)
  else if (piece.kind === 'glow') paintGlow(brush, view, piece)
  else {
    brush.save()
    piece.draw(brush, view)
    brush.restore()
  }
}

/** What lies on the ground before anything stands on it: shadows of boxes, reflections in water. */
export function paintUnderlay(
  brush: Brush,
  view: StageView,
  shelf: SpriteShelf,
  piece: Piece,
  water: boolean,
): void {
  if (piece.kind === 'box') {
    if (water && piece.reflect) {
      brush.globalAlpha = 0.3
      paintBox(brush, view, piece, true)
      brush.globalAlpha = 1
    } else if (!water) paintBoxShadow(brush, view, piece)
  } else if (piece.kind === 'cutout' && water && piece.reflect) {
    paintCutout(brush, view, shelf, piece, true)
  }
}
