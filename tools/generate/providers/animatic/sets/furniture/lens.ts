import { trail } from './decals.ts'
/** A lighthouse keeper's things. */
import { createPen } from './brushwork.ts'
import { darker } from './colour.ts'
import { type Sprite } from './room.ts'

/** The great lens: rings of prisms about a bull's-eye, in a brass frame. */
export function fresnel(brass: string): Sprite {
  return {
    key: `fresnel-${brass}`,
    width: 2.5,
    height: 3.0,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      const outline = (y: number): number => 0.5 + 0.55 * Math.sqrt(Math.max(0, 1 - ((y - 1.5) / 1.5) ** 2))
      const glassTone = (share: number): string =>
        ['#bfe0dc', '#dff2ea', '#9ccac8', '#cfeae2'][Math.floor(share * 21) % 4]!
      for (let row = 0; row < 22; row++) {
        const y = 0.12 + row * 0.125
        const [low, high] = [outline(y), outline(y + 0.11)]
        pen.shape(trail(-low, y, low, y, high, y + 0.105, -high, y + 0.105), glassTone(row / 21), 0.3)
        pen.shine(
          trail(-low * 0.55, y + 0.02, low * 0.3, y + 0.02, low * 0.2, y + 0.06, -low * 0.5, y + 0.06),
          '#fff6d0',
          0.28 + 0.3 * light.lamps,
        )
      }
      for (const ring of [0.62, 0.5, 0.38, 0.26]) {
        brush.strokeStyle = light.shade(ring > 0.5 ? brass : '#7fb0ae', 0.2)
        brush.lineWidth = ring > 0.5 ? 0.06 : 0.028
        brush.beginPath()
        brush.ellipse(0, 1.5, ring * 0.92, ring, 0, 0, Math.PI * 2)
        brush.stroke()
      }
      pen.shineOval(0, 1.5, 0.24, 0.26, '#ffe9a8', 0.9)
      pen.shineOval(0, 1.5, 0.13, 0.14, '#fffdf0')
      for (const x of [-0.98, -0.5, 0.5, 0.98])
        pen.line(trail(x * 0.56, 0.1, x, 1.5, x * 0.56, 2.9), 0.045, brass, x < 0 ? 0.4 : -0.2)
      pen.box(-0.66, 0, 1.32, 0.14, brass, 0.2)
      pen.box(-0.6, 2.84, 1.2, 0.1, brass, 0.2)
      pen.oval(0, 2.95, 0.16, 0.07, darker(brass, 0.2))
    },
  }
}

export const telescope: Sprite = {
  key: 'telescope',
  width: 1.2,
  height: 1.7,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    for (const x of [-0.34, 0.02, 0.34]) pen.line(trail(x, 0, 0, 1.2), 0.05, '#7a5030', x)
    pen.line(trail(-0.42, 1.1, 0.12, 1.38), 0.12, '#c9983f', 0.2)
    pen.line(trail(0.1, 1.37, 0.48, 1.57), 0.16, '#8a5c36', 0.1)
    pen.line(trail(0.46, 1.55, 0.54, 1.6), 0.19, '#c9983f', 0.3)
  },
}

export const coil: Sprite = {
  key: 'rope-coil',
  width: 0.8,
  height: 0.35,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    for (let turn = 0; turn < 4; turn++) {
      pen.oval(0, 0.06 + turn * 0.065, 0.36 - turn * 0.02, 0.08, turn % 2 ? '#b8945c' : '#a07e48', turn * 0.1)
    }
    pen.oval(0, 0.27, 0.18, 0.04, '#4a3826')
  },
}
