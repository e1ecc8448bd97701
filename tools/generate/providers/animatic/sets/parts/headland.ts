/** Land of any outline lying in water: turf on rock on wet rock, with foam where the swell meets it. */
import type { Random } from '../../../../../film/random.ts'
import type { Decal, Live, LocalColour, Panel, Point, Vec3 } from '../../stage.ts'
import { foam } from './foam.ts'
import { eachSegment, hazeAt } from './strands.ts'

/** The outline as the sea gnawed it: halved twice and shaken by up to `rough` metres. Goes round once. */
export function gnawed(random: Random, outline: readonly Point[], rough: number): Point[] {
  let points = [...outline]
  for (const reach of [rough, rough * 0.5]) {
    points = points.flatMap((point, index): Point[] => {
      const next = points[(index + 1) % points.length]!
      const middle: Point = [
        (point[0] + next[0]) / 2 + random.between(-reach, reach),
        (point[1] + next[1]) / 2 + random.between(-reach, reach),
      ]
      return [point, middle]
    })
  }
  return points
}

/** The same outline `metres` further out (or in, when negative); it runs anticlockwise seen from above. */
export function spread(outline: readonly Point[], metres: number): Point[] {
  const count = outline.length
  return outline.map((point, index): Point => {
    const before = outline[(index + count - 2) % count]!
    const after = outline[(index + 2) % count]!
    const [x, z] = [after[0] - before[0], after[1] - before[1]]
    const length = Math.hypot(x, z) || 1
    return [point[0] + (z / length) * metres, point[1] - (x / length) * metres]
  })
}

/** One level layer after another, the first lowest. Points in metres of the stage, y = x, z. */
export function terraces(
  y: number,
  layers: readonly { outline: readonly Point[]; colour: LocalColour }[],
): Panel {
  const [left, near] = [-1, -30]
  const decals = layers.map(({ outline, colour }): Decal => ({
    points: outline.map(([x, z]): Point => [x - left, z - near]),
    colour,
  }))
  return {
    kind: 'panel',
    corner: [left, y, near],
    across: [2, 0, 0],
    up: [0, 0, 66],
    colour: layers.at(-1)!.colour,
    shell: true,
    decals,
  }
}

/** Which quarter of the compass a place lies in, as a unit vector. */
function quarterOf(x: number, z: number): Point {
  return Math.abs(x) > Math.abs(z) ? [Math.sign(x), 0] : [0, Math.sign(z) || 1]
}

/** White water washing against a closed outline and drawing back. Four pieces: each lies beyond what stands before it. */
export function wash(outline: readonly Point[], y: number): Live[] {
  const strings = [0.4, 1.5, 2.8].flatMap((metres, row) => {
    const ring = spread(outline, metres)
    return ring.flatMap(([x, z], index) => {
      const [toX, toZ] = ring[(index + 1) % ring.length]!
      // Broken lines: foam comes in strings.
      if ((index * 7 + row * 3) % 5 > 2) return []
      const line: readonly Vec3[] = [
        [x, y, z],
        [toX, y, toZ],
      ]
      return [{ row, line, quarter: quarterOf(x, z).join() }]
    })
  })
  return (['0,1', '0,-1', '1,0', '-1,0'] as const).map((quarter): Live => {
    const own = strings.filter((string) => string.quarter === quarter)
    const [x, z] = quarter.split(',').map(Number) as [number, number]
    return {
      kind: 'live',
      at: [x * 300, 0, z * 300],
      draw(brush, view) {
        brush.save()
        brush.lineCap = 'round'
        brush.strokeStyle = foam(view.light)
        for (const { row, line } of own) {
          const surge = 0.5 + 0.5 * Math.sin((view.time * 0.22 + row / 3) * 2 * Math.PI)
          eachSegment(view, line, (x0, y0, x1, y1, scale, depth) => {
            brush.globalAlpha = (0.3 + 0.5 * surge) * (1 - row * 0.22) * (1 - 0.6 * hazeAt(view, depth))
            brush.lineWidth = Math.min(
              view.height / 320,
              Math.max(0.8, (0.09 - row * 0.02) * (0.6 + 0.6 * surge) * scale),
            )
            brush.beginPath()
            brush.moveTo(x0, y0)
            brush.lineTo(x1, y1)
            brush.stroke()
          })
        }
        brush.restore()
      },
    }
  })
}

/** Spray leaping at rocks, each in its own rhythm. */
export function spray(random: Random, places: readonly Vec3[], height: number): Live[] {
  return places.map((at): Live => {
    const phase = random.next()
    const drops = Array.from({ length: 26 }, () => ({
      lean: random.between(-0.6, 0.6),
      rise: random.between(0.4, 1),
      size: random.between(0.03, 0.12),
    }))
    return {
      kind: 'live',
      at,
      draw(brush, view) {
        const place = view.project(at)
        if (place.depth < 2) return
        const age = (view.time * 0.3 + phase) % 1
        const lift = Math.sin(Math.PI * Math.min(1, age * 1.6))
        brush.fillStyle = foam(view.light, 0.6 * lift)
        brush.beginPath()
        for (const { lean, rise, size } of drops) {
          const x = place.x + lean * height * (0.7 + age) * place.scale
          const y = place.y - rise * height * lift * place.scale
          const radius = Math.max(0.6, size * height * 0.6 * place.scale * (0.6 + 0.4 * lift))
          brush.moveTo(x + radius, y)
          brush.arc(x, y, radius, 0, 2 * Math.PI)
        }
        brush.fill()
      },
    }
  })
}
