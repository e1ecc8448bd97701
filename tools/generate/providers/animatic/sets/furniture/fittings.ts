/** What is fixed to walls and fronts: doors, pictures, cupboards, books, clocks. Drawn around x = 0. */
import type { Decal, LocalColour, Point } from '../../stage.ts'
import type { Random } from '../../../../../film/random.ts'
import { darker, lighter, mix } from './colour.ts'
import { arc, bar, disc, lit, polygon, rect, stroke, trail } from './decals.ts'

export function door(
  colour: LocalColour,
  options: {
    width?: number
    height?: number
    glass?: LocalColour
    panels?: boolean
    frame?: LocalColour
  } = {},
): Decal[] {
  const { width = 0.95, height = 2.1, glass, panels = true, frame = lighter(colour, 0.35) } = options
  const decals = [
    bar(0, 0, width + 0.2, height + 0.1, frame),
    bar(0, 0, width, height, colour),
    bar(0, height - 0.03, width, 0.03, darker(colour, 0.5)),
    rect(-width / 2, 0, 0.03, height, darker(colour, 0.5)),
  ]
  if (panels) {
    for (const [foot, tall] of [
      [0.2, 0.7],
      [1.05, 0.85],
    ] as const) {
      for (const side of [-1, 1]) {
        const middle = (side * width) / 4.4
        const shape = foot > 1 && glass
        decals.push(
          bar(middle, foot, width * 0.34, tall, darker(colour, 0.25)),
          bar(
            middle + 0.01,
            foot,
            width * 0.34 - 0.03,
            tall - 0.03,
            shape ? glass : lighter(colour, 0.07),
            shape ? { glow: 0.8 } : {},
          ),
        )
      }
    }
  } else if (glass) {
    decals.push(bar(0, height - 0.85, width * 0.45, 0.6, glass, { glow: 0.9 }))
  }
  decals.push(
    disc([width * 0.38, 1.0], 0.045, '#d9b56a'),
    bar(width * 0.38, 0.9, 0.04, 0.09, darker('#d9b56a', 0.4)),
  )
  return decals
}

/** A framed picture: a little landscape, portrait or abstract. */
export function picture(
  random: Random,
  width: number,
  height: number,
  foot: number,
  frame: LocalColour = '#8a6538',
): Decal[] {
  const [sky, land, accent] = random.pick([
    ['#e8c79a', '#6f7f66', '#c8653d'],
    ['#a9c3cf', '#4f6d7a', '#e6dcc0'],
    ['#d9b8a6', '#7c4b4a', '#2f3b52'],
    ['#c9d0b6', '#55704f', '#d98b3f'],
  ] as const)
  const w = width - 0.1
  const h = height - 0.1
  const base = foot + 0.05
  const decals = [
    bar(0.03, foot - 0.04, width, height, darker(frame, 0.75)),
    bar(0, foot, width, height, frame),
    bar(0, foot + 0.02, width - 0.04, height - 0.04, lighter(frame, 0.25)),
    bar(0, base, w, h, sky),
  ]
  decals.push(...(random.chance(0.5) ? landscape(random, w, h) : portrait(w, h)).map(on))
  return decals

  function on(shape: Stroke): Decal {
    const colour = { sky, land, accent, far: mix(sky, land, 0.6), sun: lighter(accent, 0.2) }
    const tint = { ...colour, face: lighter(accent, 0.45), hat: darker(accent, 0.4) }
    return polygon(
      shape.points.map(([x, y]) => [x, base + y] as const),
      tint[shape.tint],
    )
  }
}

interface Stroke {
  points: readonly Point[]
  tint: 'land' | 'far' | 'sun' | 'face' | 'hat'
}

function landscape(random: Random, wide: number, high: number): Stroke[] {
  const line = (...heights: readonly number[]): Point[] => [
    [-wide / 2, 0],
    ...heights.map((y, index) => [wide * (index / (heights.length - 1) - 0.5), high * y] as const),
    [wide / 2, 0],
  ]
  const sun = arc([wide * random.between(-0.25, 0.25), high * 0.66], high * 0.12, 0, Math.PI * 2)
  return [
    { points: sun, tint: 'sun' },
    { points: line(0.5, 0.32, 0.46, 0.55, 0.3), tint: 'far' },
    { points: line(0.16, 0.24, 0.3, 0.18), tint: 'land' },
  ]
}

function portrait(wide: number, high: number): Stroke[] {
  const size = Math.min(wide, high)
  return [
    { points: arc([0, 0], wide * 0.36, 0, Math.PI, 12, (high * 0.45) / (wide * 0.36)), tint: 'land' },
    { points: arc([0, high * 0.6], size * 0.17, 0, Math.PI * 2), tint: 'face' },
    { points: arc([0, high * 0.63], size * 0.19, 0, Math.PI, 10), tint: 'hat' },
  ]
}

/** A row of book spines standing on y = `foot`, from `left` over `width`, at most `height` tall. */
export function books(
  random: Random,
  left: number,
  foot: number,
  width: number,
  height: number,
  palette: readonly LocalColour[] = spines,
): Decal[] {
  const decals: Decal[] = []
  let x = left
  while (x < left + width - 0.05) {
    const thick = Math.min(random.between(0.07, 0.15), left + width - x)
    const tall = height * random.between(0.68, 0.95)
    if (random.chance(0.07)) {
      x += thick * 1.4
      continue
    }
    const colour = random.pick(palette)
    decals.push(rect(x, foot, thick - 0.012, tall, colour))
    if (random.chance(0.35))
      decals.push(rect(x, foot + tall * 0.7, thick - 0.012, 0.03, lighter(colour, 0.45)))
    x += thick
  }
  return decals
}

export const spines: readonly LocalColour[] = [
  '#8c3b32',
  '#2f4f5f',
  '#c49a4b',
  '#4d6a4a',
  '#6a4568',
  '#d8c7a0',
  '#39405c',
  '#a8623a',
  '#7f7a6a',
]

/** Open shelves with books over a whole front of `width` × `height`. */
export function bookshelf(
  random: Random,
  width: number,
  height: number,
  wood: LocalColour,
  rows = Math.round(height / 0.4),
  palette = spines,
): Decal[] {
  const decals: Decal[] = [bar(0, 0.08, width - 0.08, height - 0.14, darker(wood, 0.6))]
  const step = (height - 0.16) / rows
  for (let row = 0; row < rows; row++) {
    const foot = 0.1 + row * step
    decals.push(
      ...books(random, -width / 2 + 0.06, foot, width - 0.12, step - 0.06, palette),
      bar(0, foot - 0.03, width - 0.04, 0.035, lighter(wood, 0.12)),
    )
  }
  return decals
}

/** Doors and drawers of a cupboard front. */
export function cupboard(
  width: number,
  height: number,
  colour: LocalColour,
  columns: number,
  options: { drawers?: boolean; handle?: LocalColour; foot?: number } = {},
): Decal[] {
  const { drawers = false, handle = '#d8c9a4', foot = 0 } = options
  const decals: Decal[] = []
  const cell = width / columns
  for (let column = 0; column < columns; column++) {
    const middle = -width / 2 + (column + 0.5) * cell
    const door = drawers ? height * 0.68 : height
    decals.push(
      bar(middle, foot + 0.03, cell - 0.04, door - 0.05, darker(colour, 0.35)),
      bar(middle + 0.006, foot + 0.03, cell - 0.06, door - 0.065, lighter(colour, 0.08)),
      bar(middle, foot + 0.1, cell - 0.2, door - 0.2, darker(colour, 0.08)),
      bar(middle + (column % 2 ? -1 : 1) * (cell / 2 - 0.09), foot + door * 0.55, 0.025, 0.14, handle),
    )
    if (drawers) {
      decals.push(
        bar(middle, foot + door, cell - 0.04, height - door - 0.03, darker(colour, 0.35)),
        bar(middle + 0.006, foot + door + 0.01, cell - 0.06, height - door - 0.05, lighter(colour, 0.1)),
        bar(middle, foot + (door + height) / 2, 0.16, 0.025, handle),
      )
    }
  }
  return decals
}

/** Chest of drawers. */
export function drawers(
  width: number,
  height: number,
  colour: LocalColour,
  rows: number,
  columns = 1,
  handle: LocalColour = '#d9b56a',
): Decal[] {
  const decals: Decal[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const middle = -width / 2 + ((column + 0.5) * width) / columns
      const foot = 0.05 + (row * (height - 0.08)) / rows
      const tall = (height - 0.08) / rows
      decals.push(
        bar(middle, foot, width / columns - 0.06, tall - 0.03, darker(colour, 0.4)),
        bar(middle, foot + 0.015, width / columns - 0.07, tall - 0.045, lighter(colour, 0.08)),
        bar(middle, foot + tall * 0.5, 0.14, 0.03, handle),
      )
    }
  }
  return decals
}

export function clock(foot: number, radius = 0.2, rim: LocalColour = '#3b3a40'): Decal[] {
  return [
    disc([0.02, foot - 0.03], radius * 1.05, '#1a1820'),
    disc([0, foot], radius, rim),
    disc([0, foot], radius * 0.84, '#f3ecd9'),
    stroke(trail(0, foot, radius * 0.3, foot + radius * 0.35), 0.03, '#26242b'),
    stroke(trail(0, foot, -radius * 0.1, foot + radius * 0.65), 0.02, '#26242b'),
  ]
}

/** A screen with rows of light on it. */
export function screen(
  random: Random,
  width: number,
  height: number,
  foot: number,
  tint: LocalColour = '#58c7d8',
): Decal[] {
  const decals = [
    bar(0, foot, width, height, '#14161d'),
    bar(0, foot + 0.03, width - 0.06, height - 0.06, mix(tint, '#0c1c2c', 0.72), lit),
  ]
  const rows = Math.max(2, Math.floor(height / 0.11))
  for (let row = 0; row < rows; row++) {
    const y = foot + 0.07 + (row * (height - 0.14)) / rows
    const length = (width - 0.16) * random.between(0.25, 1)
    decals.push(
      rect(
        -width / 2 + 0.08,
        y,
        length,
        0.03,
        random.chance(0.18) ? '#ffb35c' : mix(tint, '#0c1c2c', random.between(0, 0.4)),
        lit,
      ),
    )
  }
  return decals
}
