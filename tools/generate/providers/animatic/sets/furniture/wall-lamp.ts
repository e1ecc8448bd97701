/** Lamps that belong to a wall: the fixture is painted on it, its light hangs just before it. */
import type { Brush, LocalColour, View } from '../../stage.ts'
import { bar, polygon, trail, type Shine } from './decals.ts'
import type { RoomBuilder, Wall } from './room.ts'

interface WallLamp {
  /** Metres from the floor to the lower edge of the bracket. */
  foot?: number
  shade?: LocalColour
  metal?: LocalColour
  /** Metres to where its light fades out. */
  radius?: number
  strength?: number
  /** Burns by day too, as it does where no window helps. */
  always?: boolean
}

/** A bracket with a shade that opens upwards. */
export function wallLamp(set: RoomBuilder, wall: Wall, place: number, style: WallLamp = {}): void {
  const { foot = 1.6, shade = '#ffe3a8', metal = '#b08a48', always = false } = style
  const { radius = 2.6, strength = 0.6 } = style
  const shine: Shine = { glow: 1, always }
  const top = foot + 0.5
  set.hang(wall, place, [
    bar(0, foot + 0.02, 0.12, 0.34, metal),
    bar(0, foot, 0.05, 0.3, '#5a4630'),
    polygon(trail(-0.12, foot + 0.22, 0.12, foot + 0.22, 0.19, top, -0.19, top), shade, shine),
    bar(0, foot + 0.2, 0.26, 0.035, metal),
  ])
  const more = always ? { always } : {}
  set.lamp(set.spot(wall, place, 0.2, foot + 0.4), radius, '#ffc878', strength, more)
}

/** Light from the tubes in the ceiling running down a wall: after dark it is what the wall is seen by. */
export function ceilingWash(
  set: RoomBuilder,
  wall: Wall,
  style: { colour?: LocalColour; strength?: number } = {},
): void {
  const { colour = '#eef0e2', strength = 0.34 } = style
  const { left, right, near, far, height } = set.room
  const [from, to] = wall === 'far' || wall === 'near' ? [left, right] : [near, far]
  const steps = [...Array(9).keys()].map((step) => from + ((to - from) * step) / 8)
  const draw = (brush: Brush, view: View): void => {
    if (view.light.lamps < 0.05) return
    const columns = steps
      .map(
        (place) =>
          [
            view.project(set.spot(wall, place, 0, height)),
            view.project(set.spot(wall, place, 0, height * 0.12)),
          ] as const,
      )
      .filter(([top, foot]) => Math.min(top.depth, foot.depth) > 0.3)
    const middle = columns[columns.length >> 1]
    if (!middle || columns.length < 2) return
    const [top, foot] = middle
    const air = brush.createLinearGradient(top.x, top.y, foot.x, foot.y)
    air.addColorStop(0, view.light.glow(colour, strength * view.light.lamps))
    air.addColorStop(0.45, view.light.glow(colour, strength * 0.55 * view.light.lamps))
    air.addColorStop(1, view.light.glow(colour, 0))
    brush.globalCompositeOperation = 'screen'
    brush.fillStyle = air
    brush.beginPath()
    for (const [{ x, y }] of columns) brush.lineTo(x, y)
    for (const [, { x, y }] of columns.toReversed()) brush.lineTo(x, y)
    brush.fill()
    brush.globalCompositeOperation = 'source-over'
  }
  set.pieces.push({ kind: 'live', at: set.spot(wall, (from + to) / 2, 0, height / 2), draw, still: true })
}
