/** Looks at one body through the view: its own metres in, pixels out. */
import type { Point, Vec3, View } from '../stage.ts'

/** A projected point. */
export interface Spot {
  x: number
  y: number
  scale: number
  depth: number
}

export interface Lens {
  view: View
  /** Pixels per own metre at the body. */
  scale: number
  /** World metres in one own metre. */
  size: number
  see(local: Vec3): Spot
  /** A direction in the body's own axes as the camera sees it: right, down (screen), away. Unit length kept. */
  direct(local: Vec3): Vec3
  /** From world to the body's own axes: points and directions. */
  toLocal(world: Vec3): Vec3
  turnToLocal(world: Vec3): Vec3
  /** Towards the main light on the screen: right, down, away from the camera. */
  key: Vec3
}

export function createLens(view: View, at: Vec3, turn: number, size = 1): Lens {
  const [c, s] = [Math.cos(turn), Math.sin(turn)]
  const toWorld = (p: Vec3): Vec3 => [
    at[0] + (p[0] * c + p[2] * s) * size,
    at[1] + p[1] * size,
    at[2] + (p[0] * s - p[2] * c) * size,
  ]
  const turnToLocal = (w: Vec3): Vec3 => [w[0] * c + w[2] * s, w[1], w[0] * s - w[2] * c]
  const see = (p: Vec3): Spot => view.project(toWorld(p))
  const middle: Vec3 = [0, 1, 0]
  const home = see(middle)
  const step = 0.02
  const direct = (d: Vec3): Vec3 => {
    const there = see([d[0] * step, 1 + d[1] * step, d[2] * step])
    const pixels = home.scale * step * size
    return [
      (there.x - home.x) / pixels,
      (there.y - home.y) / pixels,
      (there.depth - home.depth) / (step * size),
    ]
  }
  return {
    view,
    scale: home.scale * size,
    size,
    see,
    direct,
    toLocal: (w) => turnToLocal([(w[0] - at[0]) / size, (w[1] - at[1]) / size, (w[2] - at[2]) / size]),
    turnToLocal,
    key: direct(turnToLocal(view.light.keyDirection)),
  }
}

/** Convex hull, always the same way round, so that overlapping hulls in one path add up. */
export function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const chain = (source: readonly Point[]): Point[] => {
    const out: Point[] = []
    for (const p of source) {
      while (out.length > 1) {
        const [a, b] = [out.at(-2)!, out.at(-1)!]
        if ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0) break
        out.pop()
      }
      out.push(p)
    }
    out.pop()
    return out
  }
  return [...chain(sorted), ...chain(sorted.reverse())]
}
