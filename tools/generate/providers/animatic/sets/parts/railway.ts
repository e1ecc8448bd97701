/** Tracks and what belongs to them. */
import type { Cutout, Decal, Piece, Vec3 } from '../../stage.ts'
import { plate } from './buildings.ts'
import { bar, spots, ellipse, fill, line, rectangle, stroke } from './paint.ts'

/** The clock everybody waits under. */
export function clock(at: Vec3): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 1.3,
    height: 3.9,
    key: 'station-clock',
    paint(brush, light) {
      stroke(brush, light.shade('#2f3a44', -0.4), 0.13, line(spots('0 0, 0 2.8')))
      fill(brush, light.shade('#2f3a44', 0), rectangle(-0.2, 0, 0.4, 0.3))
      fill(brush, light.shade('#2f3a44', -0.3), ellipse(0, 3.25, 0.6))
      fill(brush, light.shade('#f4efe0', 0.4), ellipse(0, 3.25, 0.5))
      if (light.lamps > 0.05) fill(brush, light.glow('#fff0c8', light.lamps * 0.9), ellipse(0, 3.25, 0.5))
      for (let hour = 0; hour < 12; hour++) {
        const angle = (hour / 12) * 2 * Math.PI
        stroke(
          brush,
          '#26282e',
          0.035,
          bar(
            Math.sin(angle) * 0.4,
            3.25 + Math.cos(angle) * 0.4,
            Math.sin(angle) * 0.46,
            3.25 + Math.cos(angle) * 0.46,
          ),
        )
      }
      stroke(brush, '#26282e', 0.05, line(spots('0 3.25, 0.2 3.42')))
      stroke(brush, '#26282e', 0.04, line(spots('0 3.25, -0.1 3.64')))
    },
  }
}

export function signal(at: Vec3): Piece[] {
  return [
    {
      kind: 'cutout',
      at,
      width: 1,
      height: 5,
      key: 'signal',
      paint(brush, light) {
        stroke(brush, light.shade('#3a3c44', -0.4), 0.12, line(spots('0 0, 0 4.6')))
        fill(brush, light.shade('#26282e', -0.3), rectangle(-0.22, 3.5, 0.44, 1.2))
        fill(brush, light.glow('#ff4a3a', 0.95), ellipse(0, 4.4, 0.13))
        fill(brush, light.shade('#3f5a4a', -0.2), ellipse(0, 3.85, 0.13))
      },
    },
    {
      kind: 'glow',
      at: [at[0], at[1] + 4.4, at[2] - 0.05],
      radius: 1.3,
      colour: '#ff5a48',
      strength: 0.8,
      always: true,
    },
  ]
}

/** Sleepers and two rails, in an area's own metres. */
export function track(middle: number, from: number, to: number): Decal[] {
  const sleepers: Decal[] = []
  for (let z = from; z < to; z += z < 130 ? 0.75 : 3)
    sleepers.push(plate(middle - 1.15, z, 2.3, 0.26, '#5a4a40'))
  return [
    ...sleepers,
    ...[-0.72, 0.72].flatMap((x): Decal[] => [
      {
        points: [
          [middle + x, from],
          [middle + x, to],
        ],
        colour: '#6d5a4e',
        line: 0.16,
      },
      {
        points: [
          [middle + x + 0.02, from],
          [middle + x + 0.02, to],
        ],
        colour: '#c4c8cc',
        line: 0.06,
      },
    ]),
  ]
}

export function carriage(z: number, colour: string, side: number): Piece {
  return {
    kind: 'box',
    at: [6.1 * side, 0.55, z],
    size: [2.9, 3.1, 19],
    colour,
    roof: { kind: 'flat', height: 0, colour: '#7d8088' },
    decals: (face) => {
      if (face % 2 === 0)
        return [
          plate(0.3, 1.5, 0.9, 1, '#ffdf9a', 0.9),
          plate(1.7, 1.5, 0.9, 1, '#ffdf9a', 0.9),
          plate(1.15, 0.4, 0.6, 2.2, '#3a3c44'),
        ]
      const rows: Decal[] = [
        plate(0, 1.2, 19, 0.16, '#e8dcc0'),
        plate(0, 2.75, 19, 0.35, '#5a5d66'),
        plate(0, 0, 19, 0.35, '#26282e'),
      ]
      for (let x = 2.4; x < 16.4; x += 1.72) rows.push(plate(x, 1.5, 1.3, 1, '#ffdf9a', 0.95))
      for (const x of [0.7, 17.2])
        rows.push(plate(x, 0.3, 1.1, 2.3, '#3f4450'), plate(x + 0.25, 1.4, 0.6, 0.9, '#ffdf9a', 0.8))
      return rows
    },
  }
}
