/** The parts of a car seen from the street and from its seats. */
import type { Decal } from '../../stage.ts'
import { createPen } from './brushwork.ts'
import { darker } from './colour.ts'
import { bar, disc, polygon, rect, trail } from './decals.ts'
import { type RoomBuilder, type Sprite } from './room.ts'

export const wheel: Sprite = {
  key: 'steering-wheel',
  width: 0.46,
  height: 0.46,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    const ring = Array.from(
      { length: 25 },
      (_, index) =>
        [0.19 * Math.cos((index * Math.PI) / 12), 0.22 + 0.19 * Math.sin((index * Math.PI) / 12)] as const,
    )
    pen.line(ring, 0.035, '#1d1c22')
    pen.line(trail(-0.18, 0.23, 0.18, 0.23), 0.04, '#2a2930')
    pen.line(trail(0, 0.22, 0, 0.05), 0.04, '#2a2930')
    pen.oval(0, 0.22, 0.06, 0.055, '#3a3942', 0.3)
  },
}

/** Hangs from the mirror. */
export const charm: Sprite = {
  key: 'mirror-charm',
  width: 0.12,
  height: 0.24,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    pen.line(trail(0, 0.12, 0, 0.23), 0.006, '#d8cdb8')
    pen.shape(polygon(trail(-0.045, 0.03, 0.045, 0.03, 0, 0.13), '#4a8a5f').points, '#4a8a5f')
    pen.box(-0.008, 0, 0.016, 0.035, '#6b4a2a')
  },
}

export const wheelArch = (x: number): Decal[] => [
  disc([x, 0.04], 0.42, '#17161c'),
  disc([x, 0.02], 0.33, '#26262e'),
  disc([x, 0.02], 0.2, '#b8bec2'),
  disc([x, 0.02], 0.07, '#4a4e56'),
]

export const half = 0.86

/** Bonnet, boot, roof and the doors as the street sees them. */
export function body(set: RoomBuilder, paint: string): void {
  const chrome = '#c9ced0'
  const nose = [
    bar(0, 0.04, 1.7, 0.13, chrome),
    bar(0, 0.24, 0.8, 0.22, '#23252c'),
    ...[0.28, 0.34, 0.4].map((y) => bar(0, y, 0.78, 0.025, chrome)),
    ...[-0.62, 0.62].flatMap((x) => [
      disc([x, 0.36], 0.15, chrome),
      disc([x, 0.36], 0.12, '#fff2c8', { glow: 1, always: true }),
    ]),
    bar(0, 0.0, 0.5, 0.12, '#f2ecd8'),
  ]
  const tail = [
    bar(0, 0.04, 1.7, 0.13, chrome),
    ...[-0.66, 0.66].map((x) => bar(x, 0.3, 0.26, 0.14, '#e0392c', { glow: 0.8, always: true })),
    bar(0, 0.26, 0.5, 0.14, '#f2ecd8'),
  ]
  const wing = (x: number): Decal[] => [bar(0, 0.42, 1.4, 0.03, chrome), ...wheelArch(x)]
  set.box([0, 0.2, -1.68], [1.74, 0.6, 1.36], paint, { 0: nose, 1: wing(0.05), 3: wing(-0.05) })
  set.box([0, 0.2, 1.98], [1.74, 0.62, 0.96], paint, { 2: tail, 1: wing(0), 3: wing(0) })
  for (const side of [-1, 1]) {
    const door = [
      rect(0, 0.3, 2.5, 0.03, chrome),
      rect(1.23, 0, 0.025, 0.66, darker(paint, 0.5)),
      rect(side < 0 ? 1.4 : 0.9, 0.42, 0.2, 0.05, chrome),
      rect(0, 0, 2.5, 0.08, darker(paint, 0.4)),
    ]
    set.pieces.push({
      kind: 'panel',
      corner: [side * (half + 0.02), 0.18, side < 0 ? 1.5 : -1.0],
      across: [0, 0, side * 2.5],
      up: [0, 0.66, 0],
      colour: paint,
      decals: door,
      oneSided: true,
    })
  }
  set.box([0, 1.45, 0.4], [1.76, 0.07, 2.1], paint)
}
