/** Gear of a sports hall. */
import type { Decal } from '../../stage.ts'
import { createPen } from './brushwork.ts'
import { darker } from './colour.ts'
import { arc, bar, disc, rect, stroke, trail } from './decals.ts'
import { type RoomBuilder, type Sprite } from './room.ts'

/** Board, ring and net, seen from the court. */
export const hoop: Decal[] = [
  bar(0, 0.7, 0.3, 1.2, '#4a4e56'),
  bar(0, 0.0, 1.8, 1.1, '#c23d33'),
  bar(0, 0.05, 1.7, 1.0, '#f4f2ea'),
  stroke(trail(-0.3, 0.22, 0.3, 0.22, 0.3, 0.66, -0.3, 0.66, -0.3, 0.22), 0.05, '#c23d33'),
  stroke(arc([0, 0.1], 0.24, 0, Math.PI * 2, 18, 0.3), 0.045, '#e8702f'),
  ...[-0.2, -0.1, 0, 0.1, 0.2].map((x) => stroke(trail(x, 0.06, x * 0.55, -0.38), 0.016, '#f4f2ea')),
  ...[-0.05, -0.18, -0.3].map((y) => stroke(trail(-0.2 - y * 0.2, y, 0.2 + y * 0.2, y), 0.014, '#f4f2ea')),
]

export const punchbag: Sprite = {
  key: 'punchbag',
  width: 0.7,
  height: 2.9,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    pen.box(-0.012, 1.5, 0.024, 1.4, '#3c3f47')
    pen.line(trail(-0.16, 1.3, 0, 1.55, 0.16, 1.3), 0.02, '#8f989e')
    pen.box(-0.19, 0.1, 0.38, 1.2, '#9c3a30')
    pen.oval(0, 0.1, 0.19, 0.06, '#7a2c24')
    pen.oval(0, 1.3, 0.19, 0.06, '#b8483c', 0.2)
    pen.box(-0.19, 0.1, 0.1, 1.2, '#b8483c', 0.3)
    pen.box(-0.19, 0.62, 0.38, 0.12, '#e6dcc6')
  },
}

export const dumbbells: Sprite = {
  key: 'dumbbell-rack',
  width: 1.8,
  height: 1.0,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    for (const x of [-0.78, 0.78]) pen.line(trail(x - 0.05, 0, x, 0.9), 0.07, '#3c3f47')
    for (const y of [0.3, 0.72]) {
      pen.line(trail(-0.8, y, 0.8, y), 0.06, '#4f545e')
      for (let n = 0; n < 5; n++) {
        const x = -0.62 + n * 0.31
        pen.box(x - 0.12, y + 0.06, 0.07, 0.17, n % 2 ? '#23262e' : '#c23d33', 0.2)
        pen.box(x + 0.05, y + 0.06, 0.07, 0.17, n % 2 ? '#23262e' : '#c23d33')
        pen.box(x - 0.06, y + 0.12, 0.12, 0.05, '#b8c0c4', 0.3)
      }
    }
  },
}

export const balls: Sprite = {
  key: 'ball-rack',
  width: 1.1,
  height: 0.95,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    for (const [x, y, colour] of [
      [-0.34, 0.16, '#d9742f'],
      [0, 0.16, '#d9742f'],
      [0.34, 0.16, '#3f6fb8'],
      [-0.17, 0.56, '#d9742f'],
      [0.17, 0.56, '#e8dcc0'],
    ] as const) {
      pen.oval(x, y, 0.15, 0.15, colour, 0.2)
      pen.line(trail(x - 0.15, y, x + 0.15, y), 0.015, darker(colour, 0.5))
      pen.line(trail(x, y - 0.15, x, y + 0.15), 0.015, darker(colour, 0.5))
    }
    for (const y of [0.0, 0.4]) pen.line(trail(-0.52, y + 0.02, 0.52, y + 0.02), 0.035, '#3c3f47')
    for (const x of [-0.52, 0.52]) pen.line(trail(x, 0, x, 0.8), 0.035, '#3c3f47')
  },
}

export const rope: Sprite = {
  key: 'climbing-rope',
  width: 0.3,
  height: 4.6,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    pen.line(trail(0, 0.1, 0, 4.6), 0.055, '#c9a66a')
    for (let y = 0.2; y < 4.5; y += 0.16) pen.line(trail(-0.025, y, 0.025, y + 0.07), 0.014, '#8a6a3a')
    pen.oval(0, 0.08, 0.07, 0.09, '#a8844a')
  },
}

/** Boards, keys, circles and lines of a basketball court. */
export function court(set: RoomBuilder, paint: string, band: string): void {
  const white = '#f4efe0'
  const boards = [...Array(25).keys()].map((n) =>
    stroke(trail(-6.2 + n * 0.52, -6.7, -6.2 + n * 0.52, 6.7), 0.02, '#b07c44'),
  )
  const key = (sign: 1 | -1): Decal[] => [
    rect(-1.6, sign > 0 ? 2.4 : -6.5, 3.2, 4.1, paint),
    stroke(trail(-1.6, sign * 6.5, -1.6, sign * 2.4, 1.6, sign * 2.4, 1.6, sign * 6.5), 0.07, white),
    stroke(arc([0, sign * 2.4], 1.5, 0, Math.PI * 2, 28), 0.07, white),
  ]
  set.rug([0, -0.012, -0.7], 12.4, 13.4, '#d09a58', [
    ...boards,
    ...key(1),
    ...key(-1),
    disc([0, 0], 1.6, paint),
    stroke(arc([0, 0], 1.6, 0, Math.PI * 2, 30), 0.07, white),
    disc([0, 0], 0.6, band),
    stroke(trail(-5.4, 0, 5.4, 0), 0.07, white),
    stroke(trail(-5.4, -6.5, 5.4, -6.5, 5.4, 6.5, -5.4, 6.5, -5.4, -6.5), 0.07, white),
  ])
}
