/** What is left of a temple. */
import type { Brush, Cutout, Light, Vec3 } from '../../stage.ts'
import { bar, spots, ellipse, fill, polygon, rectangle, rounded, solid, stroke } from './paint.ts'

const marble = '#d2c6ae'

/** Ivy climbing from the foot. */
function paintIvy(brush: Brush, light: Light, height: number): void {
  fill(brush, light.shade('#5f7d3c', -0.2), (path) => {
    path.moveTo(-0.5, 0.2)
    path.quadraticCurveTo(-0.3, height * 0.28, -0.42, height * 0.4)
    path.quadraticCurveTo(-0.1, height * 0.2, 0.1, 0.2)
  })
  for (let leaf = 0; leaf < 9; leaf++)
    fill(
      brush,
      light.shade('#6f9046', leaf % 2 ? 0.4 : -0.4),
      ellipse(-0.42 + (leaf % 3) * 0.14, 0.4 + leaf * height * 0.035, 0.09, 0.06),
    )
}

function paintCapital(brush: Brush, light: Light, height: number): void {
  solid(
    brush,
    light,
    marble,
    [-0.7, height - 0.4, 0.7, height],
    polygon([
      [-0.45, height - 0.35],
      [-0.72, height],
      [0.72, height],
      [0.45, height - 0.35],
    ]),
    0.03,
  )
  solid(
    brush,
    light,
    marble,
    [-0.8, height, 0.8, height + 0.3],
    rectangle(-0.8, height - 0.02, 1.6, 0.3),
    0.03,
  )
}

/** A fluted column, whole with its capital or broken off at `height`. */
export function column(at: Vec3, height: number, whole: boolean): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 1.7,
    height: height + 0.4,
    key: `column-${height}-${whole}`,
    paint(brush, light) {
      solid(brush, light, marble, [-0.75, 0, 0.75, 0.4], rectangle(-0.75, 0, 1.5, 0.34), 0.03)
      const crown = whole ? height : height - 0.5
      fill(
        brush,
        rounded(brush, light, marble, -0.5, 0.5),
        whole
          ? polygon([
              [-0.52, 0.3],
              [-0.44, crown],
              [0.44, crown],
              [0.52, 0.3],
            ])
          : polygon([
              [-0.52, 0.3],
              [-0.46, crown],
              [-0.2, crown + 0.4],
              [0.02, crown + 0.1],
              [0.2, crown + 0.5],
              [0.46, crown - 0.3],
              [0.52, 0.3],
            ]),
      )
      for (const x of [-0.32, -0.12, 0.1, 0.3])
        stroke(brush, light.shade(marble, -0.8, 0.5), 0.05, bar(x * 1.05, 0.4, x * 0.9, crown - 0.2))
      for (let drum = 1; drum < height / 1.5; drum++)
        stroke(brush, light.shade('#8a7d68', -0.6, 0.7), 0.03, bar(-0.5, drum * 1.5, 0.5, drum * 1.5))
      if (whole) paintCapital(brush, light, height)
      paintIvy(brush, light, height)
    },
  }
}

function paintColonnade(brush: Brush, light: Light): void {
  for (let index = 0; index < 6; index++) {
    const x = -8 + index * 3.2
    const high = [8.2, 8.2, 8.2, 8.2, 5.2, 3.4][index]!
    fill(
      brush,
      rounded(brush, light, marble, x - 0.75, x + 0.75),
      index < 4
        ? polygon([
            [x - 0.75, 1.5],
            [x - 0.62, high],
            [x + 0.62, high],
            [x + 0.75, 1.5],
          ])
        : polygon([
            [x - 0.75, 1.5],
            [x - 0.68, high],
            [x - 0.1, high + 0.5],
            [x + 0.3, high - 0.4],
            [x + 0.7, high - 0.2],
            [x + 0.75, 1.5],
          ]),
    )
    for (const flute of [-0.4, -0.1, 0.2, 0.45])
      stroke(brush, light.shade(marble, -0.8, 0.45), 0.08, bar(x + flute, 1.7, x + flute * 0.86, high - 0.3))
    if (index < 4)
      solid(
        brush,
        light,
        marble,
        [x - 1, high, x + 1, high + 0.5],
        rectangle(x - 1, high - 0.1, 2, 0.5),
        0.05,
      )
  }
}

/** The temple front that still stands: six columns, half a pediment. */
export function temple(at: Vec3, flip: boolean): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 21,
    height: 14,
    key: 'temple',
    flip,
    paint(brush, light) {
      for (let step = 0; step < 3; step++)
        solid(
          brush,
          light,
          marble,
          [-10.4, 0, 10.4, 1.5],
          rectangle(-10.4 + step * 0.5, step * 0.5, 20.8 - step, 0.52),
          0.05,
        )
      fill(brush, light.shade('#5f564c', -0.8, 0.55), rectangle(-7.6, 1.5, 12, 6.6))
      paintColonnade(brush, light)
      solid(
        brush,
        light,
        marble,
        [-9.4, 8.6, 3, 10],
        polygon(spots('-9.4 8.5, -9.4 9.9, 1.2 9.9, 2.4 9.2, 3 8.5')),
        0.07,
      )
      for (let tooth = 0; tooth < 10; tooth++)
        fill(brush, light.shade(marble, -0.75, 0.6), rectangle(-9 + tooth * 1.1, 8.9, 0.5, 0.7))
      solid(
        brush,
        light,
        marble,
        [-9.8, 9.9, 0, 13],
        polygon(spots('-9.8 9.9, -3.2 12.6, -1.8 12.7, -1.2 11.4, 0 10.6, 0.8 9.9')),
        0.08,
      )
      fill(brush, light.shade('#9d9078', -0.5), polygon(spots('-8 10.2, -3 12.1, -2.2 11.2, -0.6 10.2')))
    },
  }
}

/** A drum or beam of fallen stone. */
export function fallen(at: Vec3, length: number, flip: boolean): Cutout {
  return {
    kind: 'cutout',
    at,
    width: length,
    height: 1.1,
    key: `fallen-${length}`,
    flip,
    paint(brush, light) {
      const half = length / 2
      solid(
        brush,
        light,
        marble,
        [-half, 0, half, 1],
        polygon([
          [-half, 0],
          [-half, 0.95],
          [half * 0.85, 0.85],
          [half, 0.5],
          [half * 0.9, 0],
        ]),
        0.04,
      )
      for (const y of [0.25, 0.5, 0.75])
        stroke(brush, light.shade(marble, -0.8, 0.6), 0.04, bar(-half, y, half * 0.85, y * 0.9))
      fill(brush, light.shade(marble, -0.4), ellipse(-half, 0.48, 0.24, 0.48))
    },
  }
}
