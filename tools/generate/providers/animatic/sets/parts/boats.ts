import type { Brush, Cutout, Light, LocalColour, Vec3 } from '../../stage.ts'
import { spots, fill, line, pane, polygon, rectangle, solid, stroke, upright } from './paint.ts'

type Paint = (brush: Brush, light: Light, colour: LocalColour) => void

function hull(brush: Brush, light: Light, colour: LocalColour): void {
  const trace = (path: Brush): void => {
    path.moveTo(-2.6, 1.15)
    path.quadraticCurveTo(-2.35, 0.25, -1.7, -0.1)
    path.lineTo(2, -0.1)
    path.quadraticCurveTo(2.75, 0.45, 3.1, 1.45)
    path.quadraticCurveTo(1.4, 0.9, -0.2, 0.9)
    path.quadraticCurveTo(-1.6, 0.94, -2.6, 1.15)
  }
  solid(brush, light, '#3a3438', [-2.6, 0, 3.1, 1.4], trace, 0.03)
  fill(brush, light.shade(colour, 0), (path) => {
    path.moveTo(-2.6, 1.15)
    path.quadraticCurveTo(-1.4, 0.92, -0.2, 0.9)
    path.quadraticCurveTo(1.4, 0.9, 3.1, 1.45)
    path.lineTo(2.96, 1.12)
    path.quadraticCurveTo(1.3, 0.66, -0.2, 0.66)
    path.quadraticCurveTo(-1.5, 0.66, -2.52, 0.9)
  })
  stroke(brush, light.shade('#e8dcc8', 0.4), 0.03, (path) => {
    path.moveTo(-2.55, 1.13)
    path.quadraticCurveTo(-1.4, 0.9, -0.2, 0.88)
    path.quadraticCurveTo(1.4, 0.88, 3.06, 1.42)
  })
}

const trawler: Paint = (brush, light, colour) => {
  const spar = light.shade('#3d3236', -0.4)
  stroke(brush, spar, 0.1, line(spots('0.5 0.8, 0.5 4.5')))
  stroke(brush, spar, 0.08, line(spots('0.5 3.8, 2.7 1.4')))
  stroke(brush, spar, 0.06, line(spots('-1 2, -1 3.1')))
  stroke(brush, spar, 0.025, line(spots('3.05 1.4, 0.5 4.4, -2.5 1.15')))
  hull(brush, light, colour)
  solid(brush, light, '#d8d0c0', [-1.7, 0.8, -0.1, 2.1], rectangle(-1.7, 0.84, 1.6, 1.2), 0.04)
  fill(brush, light.shade('#4a4048', -0.2), rectangle(-1.86, 2, 1.95, 0.14))
  for (const x of [-1.42, -0.82]) {
    fill(brush, light.shade('#3a3438', -0.5), rectangle(x - 0.05, 1.34, 0.48, 0.46))
    pane(brush, light, rectangle(x, 1.39, 0.38, 0.36))
  }
}

const sailing: Paint = (brush, light, colour) => {
  stroke(brush, light.shade('#5a4636', -0.2), 0.09, line(spots('0.3 0.7, 0.3 6.6')))
  fill(brush, upright(brush, light, '#f2e9d8', 1.2, 6.4, [-0.2, 0.7]), (path) => {
    path.moveTo(0.2, 6.4)
    path.quadraticCurveTo(-1.2, 3.4, -2.3, 1.5)
    path.lineTo(0.2, 1.4)
  })
  fill(brush, upright(brush, light, '#e2d3ba', 1.2, 6, [-0.5, 0.4]), (path) => {
    path.moveTo(0.4, 6)
    path.quadraticCurveTo(1.4, 3, 2.9, 1.6)
    path.lineTo(0.4, 1.5)
  })
  hull(brush, light, colour)
}

const rowing: Paint = (brush, light, colour) => {
  const trace = (path: Brush): void => {
    path.moveTo(-2, 0.62)
    path.quadraticCurveTo(-1.7, 0.05, -1.2, 0)
    path.lineTo(1.3, 0)
    path.quadraticCurveTo(1.8, 0.1, 2.1, 0.72)
    path.quadraticCurveTo(0.2, 0.4, -2, 0.62)
  }
  solid(brush, light, colour, [-2, 0, 2, 0.7], trace, 0.03)
  stroke(brush, light.shade('#d8c8a8', 0.3), 0.04, (path) => {
    path.moveTo(-1.98, 0.62)
    path.quadraticCurveTo(0.2, 0.4, 2.06, 0.7)
  })
}

const freighter: Paint = (brush, light, colour) => {
  solid(brush, light, colour, [-30, 0, 30, 9], polygon(spots('-29 0, -31 8, -18 7, 20 7, 33 10, 28 0')), 0.3)
  fill(brush, light.shade('#8a3b30', -0.4), polygon(spots('-29 0, -29.4 1.6, 28.6 1.6, 28 0')))
  const loads = ['#a8523f', '#3f6f86', '#c9964a', '#5d7a55', '#8a8690'] as const
  for (let stack = 0; stack < 12; stack++)
    for (let row = 0; row < 2 + ((stack * 7) % 3); row++)
      fill(
        brush,
        light.shade(loads[(stack * 3 + row * 2) % 5]!, -0.2 + row * 0.15),
        rectangle(-13 + stack * 3.1, 7 + row * 2.3, 2.9, 2.1),
      )
  solid(brush, light, '#e6e2d8', [-26, 7, -17, 19], rectangle(-25, 7, 8, 12), 0.3)
  solid(brush, light, '#c2583f', [-24, 19, -20, 24], rectangle(-23.5, 19, 3.5, 5), 0.2)
  for (let row = 0; row < 4; row++)
    for (let column = 0; column < 5; column++)
      pane(brush, light, rectangle(-24.3 + column * 1.5, 8.4 + row * 2.7, 0.8, 1))
}

const kinds = {
  trawler: { paint: trawler, width: 6.4, height: 4.8 },
  sailing: { paint: sailing, width: 6.4, height: 6.8 },
  rowing: { paint: rowing, width: 4.4, height: 0.9 },
  freighter: { paint: freighter, width: 68, height: 26 },
} as const

/** A boat afloat: bobs, and is mirrored in the water. `size` scales its natural measures. */
export function boat(
  kind: keyof typeof kinds,
  at: Vec3,
  options: { size?: number; colour?: LocalColour; flip?: boolean; ashore?: boolean } = {},
): Cutout {
  const { size = 1, colour = '#2f6a72', flip, ashore } = options
  const design = kinds[kind]
  return {
    kind: 'cutout',
    at,
    width: design.width * size,
    height: design.height * size,
    key: `boat-${kind}-${size}-${colour}`,
    ...(flip ? { flip } : {}),
    ...(ashore ? {} : { bob: kind === 'freighter' ? 0.02 : 0.08, reflect: true, shadow: false }),
    paint(brush, light) {
      brush.scale(size, size)
      design.paint(brush, light, colour)
    },
  }
}
