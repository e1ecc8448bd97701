/** A tent’s open end and a traveller’s pack. */
import type { Decal } from '../../stage.ts'
import { createPen } from './brushwork.ts'
import { darker, mix } from './colour.ts'
import { disc, lit, polygon, stroke, trail } from './decals.ts'
import { type Sprite } from './room.ts'

export const pack: Sprite = {
  key: 'rucksack',
  width: 0.6,
  height: 0.75,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    pen.shape(trail(-0.24, 0, 0.24, 0, 0.27, 0.42, 0.18, 0.62, -0.18, 0.62, -0.27, 0.42), '#6b7048')
    pen.shape(trail(-0.25, 0.4, 0.25, 0.4, 0.18, 0.63, -0.18, 0.63), '#7d8256', 0.2)
    pen.box(-0.15, 0.08, 0.3, 0.2, '#5a5f3c')
    pen.box(-0.12, 0.2, 0.04, 0.24, '#8a5c36')
    pen.box(0.08, 0.2, 0.04, 0.24, '#8a5c36')
    pen.oval(0, 0.67, 0.26, 0.07, '#a8693a', 0.2)
  },
}

/** The open end: sky, hills and a fire far off, the flaps tied back. */
export function opening(sky: readonly string[], land: string, near: string, canvas: string): Decal[] {
  const decals: Decal[] = []
  const rows = 14
  for (let row = 0; row < rows; row++) {
    const foot = 0.5 + row * 0.17
    const half = Math.max(0, (2.75 - foot) / 2.75) * 1.85
    const place = Math.min(2.99, (row / rows) * 3)
    decals.push(
      polygon(
        trail(-half, foot, half, foot, half * 0.88, foot + 0.18, -half * 0.88, foot + 0.18),
        mix(sky[Math.floor(place)]!, sky[Math.floor(place) + 1]!, place % 1),
        lit,
      ),
    )
  }
  return [
    ...decals,
    polygon(trail(-1.75, 0.0, 1.75, 0.0, 1.42, 0.75, 0.7, 0.98, 0, 0.7, -0.7, 0.88, -1.42, 0.68), land, lit),
    polygon(trail(-1.9, 0, 1.9, 0, 1.64, 0.42, 0.5, 0.52, -0.6, 0.38, -1.62, 0.5), near, lit),
    ...[
      [-0.7, 0.5, 0.34],
      [-0.42, 0.5, 0.24],
      [0.95, 0.52, 0.3],
    ].map(([x, y, size]) =>
      polygon(trail(x! - size!, y! - 0.06, x! + size!, y! - 0.06, x!, y! + size!), darker(near, 0.35), lit),
    ),
    disc([0.35, 0.44], 0.05, '#ffb35c', lit),
    polygon(trail(-1.95, 0, -0.62, 0, -1.0, 0.9, -0.35, 1.9, 0, 2.75, -0.1, 2.75), canvas),
    polygon(trail(1.95, 0, 0.78, 0, 1.1, 0.9, 0.4, 1.9, 0, 2.75, 0.1, 2.75), darker(canvas, 0.12)),
    stroke(trail(-1.0, 0.9, -1.45, 0.9), 0.04, '#d8c08a'),
    stroke(trail(1.1, 0.9, 1.5, 0.9), 0.04, '#d8c08a'),
  ]
}
