/** What hangs and lies in a classroom. */
import type { Brush, Decal, Light } from '../../stage.ts'
import type { Random } from '../../../../../film/random.ts'
import { arc, bar, disc, polygon, rect, stroke, trail } from './decals.ts'

export function chalkboard(random: Random): Decal[] {
  const chalk = '#e6ebdf'
  const decals = [
    bar(0, 0, 3.9, 1.5, '#8a5c36'),
    bar(0, 0.08, 3.74, 1.34, '#2f5448'),
    bar(0, 0.08, 3.74, 0.5, '#34594d'),
    bar(0, -0.06, 3.7, 0.07, '#a87444'),
  ]
  const drawing = random.integer(0, 2)
  if (drawing === 0)
    decals.push(
      stroke(trail(-1.5, 0.3, -0.7, 0.3, -0.7, 1.1, -1.5, 0.3), 0.03, chalk),
      stroke(arc([-1.1, 0.7], 0.5, 0, Math.PI * 2, 20), 0.02, '#f0d98c'),
    )
  else if (drawing === 1)
    decals.push(
      stroke(trail(-1.6, 0.25, -1.6, 1.2), 0.025, chalk),
      stroke(trail(-1.7, 0.3, -0.5, 0.3), 0.025, chalk),
      stroke(
        [...Array(14).keys()].map((n) => [-1.6 + n * 0.08, 0.7 + Math.sin(n * 0.8) * 0.3] as const),
        0.03,
        '#f0d98c',
      ),
    )
  else
    decals.push(
      disc([-1.1, 0.75], 0.16, '#f0d98c'),
      ...[0.28, 0.4, 0.52].map((radius) =>
        stroke(arc([-1.1, 0.75], radius, 0, Math.PI * 2, 22), 0.015, chalk),
      ),
      disc([-0.83, 0.8], 0.05, '#a8d0e0'),
      disc([-1.45, 0.55], 0.06, '#e8a890'),
    )
  for (const [row, y] of [1.15, 0.95, 0.75, 0.55].entries()) {
    let x = -0.2
    while (x < (row === 3 ? 0.8 : 1.55)) {
      const word = random.between(0.1, 0.3)
      decals.push(
        stroke(
          trail(x, y, x + word * 0.3, y + 0.04, x + word * 0.6, y - 0.01, x + word, y + 0.02),
          0.025,
          chalk,
        ),
      )
      x += word + 0.08
    }
  }
  decals.push(
    rect(0.6, 0.01, 0.2, 0.06, '#c2603f'),
    rect(-0.8, 0.01, 0.1, 0.03, '#f2f2ea'),
    rect(-0.65, 0.01, 0.08, 0.03, '#f0d98c'),
  )
  return decals
}

export function worldMap(): Decal[] {
  return [
    bar(0, 0, 1.7, 1.1, '#7a5230'),
    bar(0, 0.04, 1.62, 1.02, '#9cc4d4'),
    ...(
      [
        trail(-0.7, 0.85, -0.3, 0.9, -0.25, 0.65, -0.45, 0.5, -0.62, 0.62),
        trail(-0.4, 0.48, -0.22, 0.42, -0.3, 0.12, -0.4, 0.25),
        trail(-0.05, 0.7, 0.15, 0.72, 0.14, 0.85, -0.02, 0.84),
        trail(-0.08, 0.62, 0.2, 0.6, 0.22, 0.4, 0.1, 0.18, 0, 0.42),
        trail(0.2, 0.85, 0.72, 0.88, 0.68, 0.6, 0.42, 0.48, 0.22, 0.64),
        trail(0.5, 0.34, 0.72, 0.32, 0.66, 0.18, 0.5, 0.2),
      ] as const
    ).map((shape, index) =>
      polygon(shape, ['#c9a85a', '#8fae62', '#d98f5a', '#d4b06a', '#a8b86a', '#c98a5f'][index]!),
    ),
  ]
}

export const apple = {
  key: 'apple',
  width: 0.14,
  height: 0.16,
  paint: (brush: Brush, lamp: Light): void => {
    brush.fillStyle = lamp.shade('#c23d33', 0.3)
    brush.beginPath()
    brush.arc(0, 0.06, 0.06, 0, Math.PI * 2)
    brush.fill()
    brush.fillStyle = lamp.shade('#5c7f4a', 0.2)
    brush.fillRect(-0.008, 0.11, 0.05, 0.02)
  },
}
