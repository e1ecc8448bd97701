/** A colony under strange moons. */
import type { Brush, Cutout, Live, Vec3, View } from '../../stage.ts'
import { bar, spots, ellipse, fill, keySide, polygon, rectangle, rounded, stroke } from './paint.ts'

function paintMoons(brush: Brush, view: View, side: number): void {
  for (const [x, y, z, size, colour] of [
    [1900 * side, 1500, 3800, 130, '#cfd8e8'],
    [800, 1300, -4200, 300, '#b58aa8'],
    [-4200, 1200, -300, 220, '#8fb5c0'],
  ] as const) {
    const moon = view.project([x, y, z])
    if (moon.depth <= 0) continue
    const radius = size * moon.scale
    const shade = brush.createRadialGradient(
      moon.x - radius * 0.4,
      moon.y - radius * 0.4,
      radius * 0.1,
      moon.x,
      moon.y,
      radius,
    )
    shade.addColorStop(0, '#ffffff')
    shade.addColorStop(0.4, colour)
    shade.addColorStop(1, '#2a2444')
    brush.fillStyle = shade
    brush.beginPath()
    brush.arc(moon.x, moon.y, radius, 0, 2 * Math.PI)
    brush.fill()
  }
}

/** A ringed world and two moons hanging over the horizon. */
export function neighbours(side: number): Live {
  return {
    kind: 'live',
    at: [0, 900, 5000],
    draw(brush, view) {
      const place = view.project([-1500 * side, 1150, 4200])
      if (place.depth > 0) {
        const radius = 620 * place.scale
        const band = brush.createLinearGradient(
          place.x - radius,
          place.y - radius,
          place.x + radius * 0.6,
          place.y + radius,
        )
        band.addColorStop(0, '#ffe0b8')
        band.addColorStop(0.3, '#e8a684')
        band.addColorStop(0.6, '#9a5a86')
        band.addColorStop(1, '#3a2a5a')
        const ring = (from: number, to: number): void => {
          for (const [share, alpha] of [
            [1.55, 0.5],
            [1.8, 0.35],
            [2.05, 0.2],
          ] as const) {
            brush.strokeStyle = view.light.glow('#ffe2c4', alpha)
            brush.lineWidth = radius * 0.13
            brush.beginPath()
            brush.ellipse(place.x, place.y, radius * share, radius * share * 0.26, -0.28, from, to)
            brush.stroke()
          }
        }
        ring(Math.PI, 2 * Math.PI)
        brush.fillStyle = band
        brush.beginPath()
        brush.arc(place.x, place.y, radius, 0, 2 * Math.PI)
        brush.fill()
        ring(0, Math.PI)
      }
      paintMoons(brush, view, side)
    },
  }
}

/** A dome of the colony, its ribs lit from inside. */
export function dome(at: Vec3, radius: number): Cutout {
  return {
    kind: 'cutout',
    at,
    width: radius * 2.5,
    height: radius * 1.25,
    key: `dome-${radius}`,
    paint(brush, light) {
      fill(brush, rounded(brush, light, '#c4c8d4', -radius, radius), (path) => {
        path.moveTo(-radius, 0)
        path.bezierCurveTo(-radius, radius * 1.34, radius, radius * 1.34, radius, 0)
      })
      fill(brush, light.glow('#7fd8e8', 0.22 + 0.3 * light.lamps), (path) => {
        path.moveTo(-radius * 0.82, radius * 0.25)
        path.bezierCurveTo(
          -radius * 0.7,
          radius * 1.15,
          radius * 0.7,
          radius * 1.15,
          radius * 0.82,
          radius * 0.25,
        )
      })
      for (const share of [-0.5, 0, 0.5])
        stroke(brush, light.shade('#6d7286', -0.3), radius * 0.03, (path) => {
          path.moveTo(share * radius * 1.5, 0)
          path.quadraticCurveTo(share * radius * 1.2, radius * 0.8, 0, radius)
        })
      fill(brush, light.shade('#6d7286', -0.4), rectangle(-radius * 1.08, 0, radius * 2.16, radius * 0.16))
      for (let lamp = -3; lamp <= 3; lamp++)
        fill(brush, light.glow('#ffd890', 0.9), ellipse(lamp * radius * 0.28, radius * 0.08, radius * 0.03))
      fill(brush, light.shade('#8a90a4', 0.2), rectangle(-radius * 0.2, 0, radius * 0.4, radius * 0.36))
      fill(brush, light.glow('#ffe6b0', 0.85), rectangle(-radius * 0.12, 0, radius * 0.24, radius * 0.28))
    },
  }
}

export function lander(at: Vec3, flip: boolean): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 6,
    height: 8.4,
    key: 'lander',
    flip,
    paint(brush, light) {
      const leg = light.shade('#7d8294', -0.4)
      for (const way of [-1, 1]) {
        stroke(brush, leg, 0.16, bar(way * 0.9, 2.4, way * 2.4, 0.1))
        stroke(brush, leg, 0.1, bar(way * 1, 1.2, way * 1.9, 0.9))
        fill(brush, leg, ellipse(way * 2.4, 0.08, 0.45, 0.1))
      }
      fill(brush, light.shade('#3a3c4a', -0.5), polygon(spots('-0.6 1, -0.35 1.8, 0.35 1.8, 0.6 1')))
      fill(brush, rounded(brush, light, '#d4d2d8', -1.3, 1.3), (path) => {
        path.moveTo(-1.2, 1.7)
        path.bezierCurveTo(-1.5, 4.5, -0.9, 7, 0, 8.2)
        path.bezierCurveTo(0.9, 7, 1.5, 4.5, 1.2, 1.7)
      })
      fill(brush, light.shade('#c2543a', 0), polygon(spots('-1.33 3, -1.36 3.7, 1.36 3.7, 1.33 3')))
      fill(brush, light.shade('#2f4a66', 0.2), ellipse(0.1, 5.4, 0.42, 0.5))
      fill(brush, light.glow('#9fe8ff', 0.5 + 0.4 * light.lamps), ellipse(0.1, 5.4, 0.34, 0.42))
      const side = keySide(light)
      fill(
        brush,
        light.shade('#ffffff', 0.8, 0.5),
        polygon([
          [side * 1.1, 2],
          [side * 1.22, 4.4],
          [side * 0.7, 6.8],
          [side * 0.98, 4.4],
        ]),
      )
    },
  }
}
