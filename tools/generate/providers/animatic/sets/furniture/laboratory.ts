/** Glass and instruments. */
import { createPen } from './brushwork.ts'
import { lighter } from './colour.ts'
import { bar, disc, lit, stroke, trail } from './decals.ts'
import { type Sprite } from './room.ts'

export function glassware(liquids: readonly string[]): Sprite {
  return {
    key: `glassware-${liquids.join('')}`,
    width: 1.2,
    height: 0.62,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      const clear = '#cfe6ea'
      pen.shape(trail(-0.55, 0, -0.25, 0, -0.36, 0.22, -0.36, 0.34, -0.44, 0.34, -0.44, 0.22), clear, 0.2)
      pen.shine(trail(-0.54, 0.01, -0.26, 0.01, -0.32, 0.13, -0.48, 0.13), liquids[0]!, 0.95)
      pen.line(trail(-0.08, 0, -0.08, 0.58), 0.02, '#6b737c')
      pen.line(trail(-0.08, 0.46, 0.06, 0.46), 0.018, '#6b737c')
      pen.oval(0.08, 0.3, 0.11, 0.11, clear, 0.2)
      pen.box(0.055, 0.38, 0.05, 0.16, clear, 0.2)
      pen.shineOval(0.08, 0.27, 0.09, 0.07, liquids[1]!, 0.95)
      pen.shine(trail(0.05, 0.02, 0.11, 0.02, 0.08, 0.15), '#5fb4ff', 0.8)
      for (const [index, x] of [0.3, 0.38, 0.46, 0.54].entries()) {
        pen.box(x - 0.022, 0.05, 0.044, 0.26, clear, 0.2)
        pen.shine(
          trail(
            x - 0.018,
            0.06,
            x + 0.018,
            0.06,
            x + 0.018,
            0.17 + index * 0.02,
            x - 0.018,
            0.17 + index * 0.02,
          ),
          liquids[index % liquids.length]!,
        )
      }
      pen.box(0.25, 0.16, 0.34, 0.035, '#a8743f')
      pen.box(0.25, 0.0, 0.34, 0.05, '#a8743f')
    },
  }
}

export const microscope: Sprite = {
  key: 'microscope',
  width: 0.42,
  height: 0.52,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    pen.box(-0.17, 0, 0.34, 0.05, '#2d3138')
    pen.line(trail(0.12, 0.05, 0.16, 0.26, 0.06, 0.38), 0.055, '#e6e8e6', 0.2)
    pen.box(-0.13, 0.15, 0.22, 0.03, '#2d3138')
    pen.line(trail(-0.04, 0.2, -0.04, 0.34, 0.08, 0.49), 0.06, '#3c424c', 0.3)
    pen.shineOval(-0.04, 0.17, 0.04, 0.02, '#fff6d0')
  },
}

/** Gas cylinders chained to the wall below a hazard sign. */
export function gasRack(glow: string) {
  const cylinder = (x: number, colour: string) => [
    bar(x, -1, 0.3, 1.15, colour),
    bar(x - 0.08, -1, 0.05, 1.15, lighter(colour, 0.4)),
    disc([x, 0.15], 0.15, colour),
    bar(x, 0.25, 0.07, 0.1, '#6b737c'),
  ]
  return [
    ...cylinder(-0.5, '#4f7f9c'),
    ...cylinder(-0.1, '#b5653f'),
    ...cylinder(0.3, '#5c8560'),
    stroke(trail(-0.8, -0.35, 0.7, -0.35), 0.03, '#6b737c'),
    disc([0, 0.9], 0.34, '#e8c23f'),
    disc([0, 0.9], 0.07, '#2c2e36'),
    disc([0, 0.9], 0.04, glow, lit),
  ]
}
