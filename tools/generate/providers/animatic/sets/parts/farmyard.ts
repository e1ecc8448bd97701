/** Silos, bales, cattle and the wind pump. */
import type { Cutout, Live, Piece, Vec3 } from '../../stage.ts'
import { bar, spots, ellipse, fill, line, polygon, rectangle, rounded, stroke } from './paint.ts'
import { strands } from './strands.ts'

export function silo(at: Vec3): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 5,
    height: 13,
    key: 'silo',
    paint(brush, light) {
      fill(brush, rounded(brush, light, '#b8bcc0', -2, 2), rectangle(-2, 0, 4, 10.6))
      fill(brush, rounded(brush, light, '#8f969c', -2.1, 2.1), (path) => {
        path.moveTo(-2.1, 10.6)
        path.quadraticCurveTo(-1.6, 12.8, 0, 12.9)
        path.quadraticCurveTo(1.6, 12.8, 2.1, 10.6)
      })
      for (let y = 1.4; y < 10.6; y += 1.4)
        stroke(brush, light.shade('#7d848a', -0.4), 0.06, bar(-2, y, 2, y))
      stroke(brush, light.shade('#5a6066', -0.4), 0.09, line(spots('0.9 0, 0.9 11')))
    },
  }
}

export function hayBale(at: Vec3): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 1.9,
    height: 1.5,
    key: 'hay-bale',
    paint(brush, light) {
      fill(brush, rounded(brush, light, '#d0a850', -0.95, 0.95), (path) =>
        path.roundRect(-0.9, 0, 1.8, 1.45, 0.5),
      )
      fill(brush, light.shade('#e0bc68', 0.1), ellipse(-0.3, 0.72, 0.58, 0.7))
      for (const radius of [0.5, 0.34, 0.18])
        stroke(brush, light.shade('#a8822f', -0.2), 0.035, ellipse(-0.3, 0.72, radius * 0.84, radius))
    },
  }
}

export function cow(at: Vec3, variant: number, flip: boolean): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 2.4,
    height: 1.6,
    key: `cow-${variant}`,
    flip,
    paint(brush, light) {
      const hide = variant ? '#8a5a3c' : '#efe8dc'
      for (const x of [-0.75, -0.5, 0.35, 0.6])
        fill(brush, light.shade(hide, -0.7), rectangle(x, 0, 0.16, 0.7))
      fill(brush, light.shade(hide, -0.15), (path) => path.roundRect(-0.95, 0.55, 1.8, 0.8, 0.3))
      fill(brush, light.shade(hide, 0.5), (path) => path.roundRect(-0.85, 1.12, 1.6, 0.22, 0.1))
      for (const [x, y, r] of [
        [-0.5, 1, 0.26],
        [0.2, 0.85, 0.2],
        [0.5, 1.15, 0.16],
      ] as const)
        if (!variant) fill(brush, light.shade('#3a3434', -0.2), ellipse(x, y, r, r * 0.8))
      fill(
        brush,
        light.shade(hide, -0.1),
        polygon(spots('0.75 1.35, 1.2 0.95, 1.12 0.5, 0.95 0.5, 0.75 0.9')),
      )
      stroke(brush, light.shade('#d8cbb4', 0), 0.05, line(spots('0.82 1.34, 0.95 1.5')))
      stroke(brush, light.shade(hide, -0.6), 0.05, line(spots('-0.93 1.2, -1.05 0.6')))
    },
  }
}

/** Blades of the wind pump, turning over its lattice mast. */
export function windPump(at: Vec3, height: number): Piece[] {
  const legs: Vec3[][] = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([x, z]) => [
    [at[0] + x!, 0, at[2] + z!],
    [at[0], height, at[2]],
  ])
  const blades: Live = {
    kind: 'live',
    at: [at[0], height, at[2] - 0.1],
    draw(brush, view) {
      const hub = view.project([at[0], height, at[2]])
      if (hub.depth < 2) return
      const reach = 1.7 * hub.scale
      for (let blade = 0; blade < 14; blade++) {
        const angle = (blade / 14) * 2 * Math.PI + view.time * 1.6
        brush.fillStyle = view.light.shade('#c8c4bc', blade % 2 ? 0.4 : -0.3)
        brush.beginPath()
        brush.moveTo(hub.x + Math.cos(angle) * reach * 0.25, hub.y + Math.sin(angle) * reach * 0.25)
        brush.lineTo(hub.x + Math.cos(angle - 0.13) * reach, hub.y + Math.sin(angle - 0.13) * reach)
        brush.lineTo(hub.x + Math.cos(angle + 0.13) * reach, hub.y + Math.sin(angle + 0.13) * reach)
        brush.fill()
      }
      brush.fillStyle = view.light.shade('#a8483a', 0)
      brush.beginPath()
      brush.moveTo(hub.x, hub.y)
      brush.lineTo(hub.x + reach * 1.5, hub.y - reach * 0.3)
      brush.lineTo(hub.x + reach * 1.5, hub.y + reach * 0.2)
      brush.fill()
    },
  }
  const rings: Vec3[][] = [0.3, 0.55, 0.78].map((share) => {
    const half = 1 - share
    return [
      [at[0] - half, height * share, at[2] - half],
      [at[0] + half, height * share, at[2] - half],
      [at[0] + half, height * share, at[2] + half],
      [at[0] - half, height * share, at[2] + half],
    ]
  })
  return [strands({ at, lines: [...legs, ...rings], colour: '#6d6862', width: 0.1 }), blades]
}
