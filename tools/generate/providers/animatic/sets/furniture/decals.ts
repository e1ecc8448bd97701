/**
 * Flat shapes for walls and furniture. Everything is drawn around x = 0 (the thing's own middle), y up from
 * its foot, in metres; the room builder moves it to its place on the wall or the box.
 */
import type { Decal, LocalColour, Point } from '../../stage.ts'
import type { Random } from '../../../../../film/random.ts'
import { darker, lighter } from './colour.ts'

export type Shine = Pick<Decal, 'glow' | 'always'>

/** Shines at any hour, unshaded. */
export const lit: Shine = { glow: 1, always: true }

/** Points from a flat run of numbers: x, y, x, y, … */
export function trail(...flat: readonly number[]): Point[] {
  return Array.from(
    { length: flat.length / 2 },
    (_, index) => [flat[index * 2]!, flat[index * 2 + 1]!] as const,
  )
}

export function rect(
  left: number,
  foot: number,
  width: number,
  height: number,
  colour: LocalColour,
  shine: Shine = {},
): Decal {
  return {
    points: trail(left, foot, left + width, foot, left + width, foot + height, left, foot + height),
    colour,
    ...shine,
  }
}

/** A rectangle centred on x = `middle`. */
export function bar(
  middle: number,
  foot: number,
  width: number,
  height: number,
  colour: LocalColour,
  shine: Shine = {},
): Decal {
  return rect(middle - width / 2, foot, width, height, colour, shine)
}

export function polygon(points: readonly Point[], colour: LocalColour, shine: Shine = {}): Decal {
  return { points, colour, ...shine }
}

export function stroke(
  points: readonly Point[],
  width: number,
  colour: LocalColour,
  shine: Shine = {},
): Decal {
  return { points, colour, line: width, ...shine }
}

/** Points of an arc from angle `from` to `to` (radians, counter-clockwise from +x). */
export function arc(
  middle: Point,
  radius: number,
  from: number,
  to: number,
  steps = 14,
  squash = 1,
): Point[] {
  return Array.from({ length: steps + 1 }, (_, index) => {
    const angle = from + ((to - from) * index) / steps
    return [middle[0] + radius * Math.cos(angle), middle[1] + radius * squash * Math.sin(angle)] as const
  })
}

export function disc(
  middle: Point,
  radius: number,
  colour: LocalColour,
  shine: Shine = {},
  squash = 1,
): Decal {
  return polygon(arc(middle, radius, 0, Math.PI * 2, 20, squash), colour, shine)
}

export function shift(decals: readonly Decal[], x: number, y = 0): Decal[] {
  return decals.map((decal) => ({
    ...decal,
    points: decal.points.map(([px, py]) => [px + x, py + y] as const),
  }))
}

/** Horizontal bands from foot to top: a gradient out of flat colours. */
export function bands(
  width: number,
  foot: number,
  height: number,
  colours: readonly LocalColour[],
  shine: Shine = {},
): Decal[] {
  const step = height / colours.length
  return colours.map((colour, index) =>
    bar(0, foot + index * step, width, step * (index + 1 < colours.length ? 1.15 : 1), colour, shine),
  )
}

/** Regular grid lines over a rectangle: tiles, panels, bricks (`stagger`). */
export function grid(
  width: number,
  foot: number,
  height: number,
  [cellWidth, cellHeight]: Point,
  colour: LocalColour,
  line = 0.015,
  stagger = false,
): Decal[] {
  const rows = Math.max(1, Math.round(height / cellHeight))
  const columns = Math.max(1, Math.round(width / cellWidth))
  const lines: Decal[] = []
  for (let row = 0; row <= rows; row++) {
    const y = foot + (height * row) / rows
    lines.push(stroke(trail(-width / 2, y, width / 2, y), line, colour))
    if (!stagger || row === rows) continue
    for (let column = 0; column <= columns; column++) {
      const x = -width / 2 + (width * (column + (row % 2) / 2)) / columns
      if (x < width / 2) lines.push(stroke(trail(x, y, x, y + height / rows), line, colour))
    }
  }
  if (stagger) return lines
  for (let column = 0; column <= columns; column++) {
    const x = -width / 2 + (width * column) / columns
    lines.push(stroke(trail(x, foot, x, foot + height), line, colour))
  }
  return lines
}

/** Skirting board, optional wainscot with fielded panels, and a cornice, the whole length of a wall. */
export function panelling(
  length: number,
  height: number,
  wood: LocalColour,
  options: { wainscot?: number; cornice?: boolean; step?: number } = {},
): Decal[] {
  const decals: Decal[] = []
  const { wainscot = 0, cornice = true, step = 0.8 } = options
  if (wainscot > 0) {
    decals.push(bar(0, 0, length, wainscot, wood), bar(0, wainscot, length, 0.05, lighter(wood, 0.15)))
    const count = Math.max(1, Math.round(length / step))
    const cell = length / count
    for (let index = 0; index < count; index++) {
      const left = -length / 2 + index * cell + cell * 0.12
      decals.push(
        rect(left, 0.22, cell * 0.76, wainscot - 0.32, darker(wood, 0.18)),
        rect(left + 0.03, 0.22, cell * 0.76 - 0.03, wainscot - 0.35, lighter(wood, 0.06)),
      )
    }
  }
  decals.push(bar(0, 0, length, 0.12, darker(wood, 0.3)))
  if (cornice) {
    decals.push(
      bar(0, height - 0.12, length, 0.12, lighter(wood, 0.2)),
      bar(0, height - 0.15, length, 0.03, darker(wood, 0.2)),
    )
  }
  return decals
}

/** Vertical stripes of wallpaper. */
export function stripes(
  length: number,
  foot: number,
  height: number,
  colour: LocalColour,
  step = 0.4,
): Decal[] {
  const count = Math.floor(length / step)
  return Array.from({ length: count }, (_, index) =>
    bar(-length / 2 + (index + 0.5) * (length / count), foot, step * 0.34, height, colour),
  )
}

/** Blocks of a masonry wall: a few stones picked out lighter and darker, joints between. */
export function masonry(
  length: number,
  height: number,
  stone: LocalColour,
  random: Random,
  cell: Point = [0.7, 0.36],
): Decal[] {
  const decals: Decal[] = []
  const rows = Math.round(height / cell[1])
  const columns = Math.round(length / cell[0])
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!random.chance(0.26)) continue
      const left = -length / 2 + ((column + (row % 2) / 2) * length) / columns
      const width = Math.min(length / columns, length / 2 - left)
      const tint = random.chance(0.5)
        ? lighter(stone, random.between(0.03, 0.12))
        : darker(stone, random.between(0.06, 0.2))
      decals.push(rect(left, (row * height) / rows, width, height / rows, tint))
    }
  }
  return [...decals, ...grid(length, 0, height, cell, darker(stone, 0.35), 0.02, true)]
}
