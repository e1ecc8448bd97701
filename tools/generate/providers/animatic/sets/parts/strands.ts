import type { Live, LocalColour, Vec3, View } from '../../stage.ts'

const nearest = 0.2

/** Calls `segment` for every visible part of a polyline in space, cut at the lens. */
export function eachSegment(
  view: View,
  points: readonly Vec3[],
  segment: (x0: number, y0: number, x1: number, y1: number, scale: number, depth: number) => void,
): void {
  for (let index = 1; index < points.length; index++) {
    let from = points[index - 1]!
    let to = points[index]!
    const depths = [view.project(from).depth, view.project(to).depth] as const
    if (depths[0] < nearest && depths[1] < nearest) continue
    const cut = (nearest - depths[0]) / (depths[1] - depths[0])
    const edge: Vec3 = [
      from[0] + (to[0] - from[0]) * cut,
      from[1] + (to[1] - from[1]) * cut,
      from[2] + (to[2] - from[2]) * cut,
    ]
    if (depths[0] < nearest) from = edge
    if (depths[1] < nearest) to = edge
    const a = view.project(from)
    const b = view.project(to)
    const depth = (a.depth + b.depth) / 2
    segment(a.x, a.y, b.x, b.y, (a.scale * a.depth) / depth, depth)
  }
}

/** 0 near … 1 lost in the haze. */
export function hazeAt(view: View, depth: number): number {
  return 1 - Math.exp(-Math.max(0, depth) / view.light.hazeDistance)
}

/** Ropes, wires, rails and stays: polylines in space, `width` metres thick, fading into the haze. */
export function strands(options: {
  at: Vec3
  lines: readonly (readonly Vec3[])[]
  colour: LocalColour
  width: number
  facing?: number
}): Live {
  return {
    kind: 'live',
    at: options.at,
    still: true,
    draw(brush, view) {
      brush.save()
      brush.lineCap = 'round'
      const colour = view.light.shade(options.colour, options.facing ?? -0.2)
      // Neighbours of nearly one width and haze make one path: strokes are what costs.
      const runs = new Map<string, { width: number; haze: number; parts: number[] }>()
      for (const points of options.lines) {
        eachSegment(view, points, (x0, y0, x1, y1, scale, depth) => {
          const exact = Math.max(0.7, options.width * scale)
          const width = 1.12 ** Math.round(Math.log(exact) / Math.log(1.12))
          const haze = Math.round(hazeAt(view, depth) * 12) / 12
          const name = `${width}/${haze}`
          const run = runs.get(name) ?? { width, haze, parts: [] }
          run.parts.push(x0, y0, x1, y1)
          runs.set(name, run)
        })
      }
      for (const { width, haze, parts } of runs.values()) {
        brush.lineWidth = width
        brush.beginPath()
        for (let index = 0; index < parts.length; index += 4) {
          brush.moveTo(parts[index]!, parts[index + 1]!)
          brush.lineTo(parts[index + 2]!, parts[index + 3]!)
        }
        brush.globalAlpha = 1
        brush.strokeStyle = colour
        brush.stroke()
        if (haze === 0) continue
        brush.globalAlpha = haze
        brush.strokeStyle = view.light.haze
        brush.stroke()
      }
      brush.restore()
    },
  }
}

/** A rope or cable hanging between two points, `sag` metres deep. */
export function sagging(from: Vec3, to: Vec3, sag: number, steps = 8): Vec3[] {
  return Array.from({ length: steps + 1 }, (_, index) => {
    const t = index / steps
    return [
      from[0] + (to[0] - from[0]) * t,
      from[1] + (to[1] - from[1]) * t - sag * 4 * t * (1 - t),
      from[2] + (to[2] - from[2]) * t,
    ] as const
  })
}
