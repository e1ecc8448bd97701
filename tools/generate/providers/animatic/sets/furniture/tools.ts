/** Tools and machines of a workshop. */
import type { Decal } from '../../stage.ts'
import { createPen } from './brushwork.ts'
import { arc, bar, disc, polygon, rect, stroke, trail } from './decals.ts'
import { type Sprite } from './room.ts'

export const steel = '#aeb4b8'

/** Saws, hammers, spanners and screwdrivers hung in rows. */
export function pegboard(width: number): Decal[] {
  const decals: Decal[] = [bar(0, 0, width, 1.35, '#b98f5c'), bar(0, 1.3, width, 0.06, '#7a5230')]
  const saw = (x: number): Decal[] => [
    polygon(trail(x - 0.35, 0.95, x + 0.3, 1.02, x + 0.3, 0.86, x - 0.35, 0.92), steel),
    polygon(trail(x + 0.28, 1.08, x + 0.48, 1.02, x + 0.46, 0.82, x + 0.28, 0.82), '#a8522f'),
  ]
  const hammer = (x: number): Decal[] => [
    bar(x, 0.5, 0.05, 0.55, '#d09a58'),
    bar(x, 1.02, 0.28, 0.1, '#4a4e56'),
  ]
  const spanner = (x: number, size: number): Decal[] => [
    bar(x, 0.95 - size, 0.045, size, steel),
    disc([x, 0.98], 0.075, steel),
    bar(x, 0.99, 0.05, 0.08, '#b98f5c'),
  ]
  const driver = (x: number, colour: string): Decal[] => [
    bar(x, 0.35, 0.03, 0.2, steel),
    bar(x, 0.18, 0.075, 0.2, colour),
  ]
  decals.push(
    ...saw(-width / 2 + 0.7),
    ...hammer(-width / 2 + 1.5),
    ...hammer(-width / 2 + 1.85),
    ...[0, 1, 2, 3, 4].flatMap((n) => spanner(-width / 2 + 2.3 + n * 0.2, 0.3 + n * 0.06)),
  )
  decals.push(
    ...['#c23d33', '#e0a83f', '#4f7f8c', '#5c8a4f', '#c23d33', '#3f4a5c'].flatMap((colour, n) =>
      driver(-width / 2 + 0.4 + n * 0.17, colour),
    ),
  )
  decals.push(
    stroke(arc([width / 2 - 0.6, 0.85], 0.28, 0, Math.PI * 2, 20), 0.05, '#e07a3a'),
    stroke(arc([width / 2 - 0.6, 0.85], 0.22, 0, Math.PI * 2, 20), 0.04, '#e07a3a'),
    ...[0.2, 0.34, 0.48].map((y, n) =>
      rect(width / 2 - 1.5, y, 0.7, 0.05, ['#8a5c36', steel, '#4a4e56'][n]!),
    ),
  )
  return decals
}

export const vice: Sprite = {
  key: 'vice',
  width: 0.5,
  height: 0.34,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    pen.box(-0.1, 0, 0.2, 0.1, '#3f5a72')
    pen.box(-0.16, 0.08, 0.14, 0.2, '#4f6f8a', 0.2)
    pen.box(0.02, 0.08, 0.12, 0.2, '#4f6f8a')
    pen.box(0.14, 0.12, 0.08, 0.05, '#8f989e')
    pen.line(trail(0.21, 0.02, 0.21, 0.26), 0.022, '#c5ccd0')
  },
}

export const engine: Sprite = {
  key: 'workshop-machine',
  width: 0.9,
  height: 1.75,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    pen.box(-0.3, 0, 0.6, 0.1, '#2f3440')
    pen.box(-0.06, 0.1, 0.14, 1.4, '#8f989e', 0.2)
    pen.box(-0.28, 0.75, 0.5, 0.07, '#5a636c')
    pen.box(-0.26, 1.25, 0.56, 0.42, '#3f7a6a', 0.2)
    pen.box(-0.26, 1.25, 0.12, 0.42, '#5a9a86', 0.4)
    pen.box(-0.18, 1.02, 0.08, 0.24, '#c5ccd0', 0.3)
    pen.box(-0.15, 0.88, 0.025, 0.15, '#8f989e')
    pen.line(trail(0.3, 1.45, 0.42, 1.2, 0.4, 1.1), 0.03, '#2f3440')
    pen.oval(0.4, 1.08, 0.05, 0.05, '#c23d33', 0.3)
    pen.oval(0.12, 1.52, 0.05, 0.05, '#e0a83f', 0.3)
  },
}

export const cans: Sprite = {
  key: 'paint-cans',
  width: 0.7,
  height: 0.4,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    for (const [x, y, colour] of [
      [-0.22, 0, '#c23d33'],
      [0, 0, '#4f7f8c'],
      [0.2, 0, '#e0a83f'],
      [-0.11, 0.2, '#6b8f5a'],
    ] as const) {
      pen.box(x - 0.09, y, 0.18, 0.19, '#aeb4b8')
      pen.box(x - 0.09, y + 0.03, 0.18, 0.11, colour)
      pen.box(x - 0.07, y, 0.03, 0.19, '#e2e6e8', 0.3)
    }
  },
}
