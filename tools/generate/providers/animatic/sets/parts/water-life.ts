/** Moving water and vehicles. */
import type { Random } from '../../../../../film/random.ts'
import type { Brush, Live, LocalColour, Point, Vec3, View } from '../../stage.ts'
import { foam } from './foam.ts'
import { eachSegment, hazeAt } from './strands.ts'

/** Crests of waves around the stage, between `inner` and `outer` metres, outside `without`. */
export function swell(
  random: Random,
  options: {
    count?: number
    inner: number
    outer: number
    colour?: LocalColour
    height?: number
    /** False where there is land. */
    where?: (x: number, z: number) => boolean
  },
): Live[] {
  const { count = 90, inner, outer, colour = '#e8f4f4', height = 0.25, where = () => true } = options
  const crests: { x: number; z: number; wide: number; phase: number }[] = []
  for (let tries = 0; crests.length < count && tries < count * 6; tries++) {
    const angle = random.between(0, 2 * Math.PI)
    const reach = inner + (outer - inner) * random.next() ** 1.7
    const x = Math.sin(angle) * reach
    const z = Math.cos(angle) * reach
    if (where(x, z))
      crests.push({ x, z, wide: random.between(0.6, 1.7) * (1 + reach / 40), phase: random.between(0, 7) })
  }
  // A piece for each quarter of the compass: whichever way the lens looks, waves lie beyond what stands before them.
  return [0, 1, 2, 3].map((quarter): Live => {
    const middle = (quarter * Math.PI) / 2
    const own = crests.filter(({ x, z }) => Math.cos(Math.atan2(x, z) - middle) > Math.SQRT1_2)
    return {
      kind: 'live',
      at: [Math.round(Math.sin(middle)) * outer * 4, 0, Math.round(Math.cos(middle)) * outer * 4],
      draw(brush, view) {
        const rough = view.light.weather === 'storm' ? 1 : 0
        const high = height * (1 + rough)
        brush.save()
        brush.lineCap = 'round'
        brush.strokeStyle = rough || view.light.lamps > 0.5 ? foam(view.light) : view.light.shade(colour, 0.6)
        for (const crest of own) {
          const pulse = Math.sin(view.time * (1.1 + rough * 0.7) + crest.phase)
          const place = view.project([crest.x + 0.5 * pulse, high * 0.5 * (1 + pulse), crest.z])
          if (place.depth < 1.5 || place.x < -80 || place.x > view.width + 80) continue
          const half = crest.wide * place.scale * 0.5
          brush.globalAlpha =
            (0.16 + 0.3 * (rough + Math.max(0, pulse))) * (1 - hazeAt(view, place.depth) * 0.7)
          brush.lineWidth = Math.min(3 + rough, Math.max(0.7, (0.05 + 0.05 * rough) * place.scale))
          brush.beginPath()
          brush.moveTo(place.x - half, place.y)
          brush.quadraticCurveTo(place.x, place.y - high * place.scale * 0.5, place.x + half, place.y)
          brush.stroke()
        }
        brush.restore()
      },
    }
  })
}

/** Surf running up a beach and back: foam lines parallel to x around `z`. */
export function surf(options: { z: number; left: number; right: number; lines?: number }): Live {
  const { z, left, right, lines = 4 } = options
  return {
    kind: 'live',
    at: [0, 0, z + 60],
    draw(brush, view) {
      brush.save()
      for (let row = 0; row < lines; row++) {
        const age = (row / lines + view.time * 0.08) % 1
        const out = z + 9 * (1 - age) ** 1.4
        const points: Vec3[] = []
        for (let x = left; x <= right; x += (right - left) / 60)
          points.push([x, 0.03, out + 0.5 * Math.sin(x * 0.22 + row * 2) + 0.25 * Math.sin(x * 0.7 + row)])
        brush.globalAlpha = 0.75 * Math.sin(Math.PI * age)
        brush.strokeStyle = foam(view.light)
        eachSegment(view, points, (x0, y0, x1, y1, scale) => {
          brush.lineWidth = Math.min(6, Math.max(0.8, (0.06 + 0.12 * age) * scale))
          brush.beginPath()
          brush.moveTo(x0, y0)
          brush.lineTo(x1, y1)
          brush.stroke()
        })
      }
      brush.restore()
    },
  }
}

/** Convex outline of points on the screen (Andrew's monotone chain). */
function outline(points: Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  const turn = (o: Point, a: Point, b: Point): number =>
    (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = []
    for (const point of list) {
      while (chain.length > 1 && turn(chain[chain.length - 2]!, chain[chain.length - 1]!, point) <= 0)
        chain.pop()
      chain.push(point)
    }
    return chain.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.toReversed())]
}

function bulk(brush: Brush, view: View, centre: Vec3, size: Vec3, along: boolean, style: string): void {
  const corners: Point[] = []
  for (const x of [-0.5, 0.5])
    for (const y of [0, 1])
      for (const z of [-0.5, 0.5]) {
        const place = view.project([
          centre[0] + x * (along ? size[0] : size[2]),
          centre[1] + y * size[1],
          centre[2] + z * (along ? size[2] : size[0]),
        ])
        if (place.depth < 0.6) return
        corners.push([place.x, place.y])
      }
  brush.fillStyle = style
  brush.beginPath()
  outline(corners).forEach(([x, y], index) => (index ? brush.lineTo(x, y) : brush.moveTo(x, y)))
  brush.fill()
}

const paints = ['#b0453c', '#3f6488', '#d8d4cc', '#3a3c44', '#c99a3f', '#5f7f6a'] as const

function headlamp(brush: Brush, view: View, at: Vec3, colour: string): void {
  const place = view.project(at)
  const radius = Math.max(1, 0.16 * place.scale)
  brush.fillStyle = view.light.glow(colour, 0.25 + 0.7 * view.light.lamps)
  brush.beginPath()
  brush.arc(place.x, place.y, radius, 0, 2 * Math.PI)
  brush.fill()
  if (view.light.lamps < 0.2) return
  brush.fillStyle = view.light.glow(colour, 0.14 * view.light.lamps)
  brush.beginPath()
  brush.arc(place.x, place.y, radius * 4, 0, 2 * Math.PI)
  brush.fill()
}

/** Wheels, body and cabin of one car. */
function chassis(brush: Brush, view: View, place: Vec3, along: boolean, colour: LocalColour): void {
  bulk(brush, view, [place[0], place[1], place[2]], [1.7, 0.3, 4], along, view.light.shade('#1c1a1e', -0.6))
  bulk(
    brush,
    view,
    [place[0], place[1] + 0.25, place[2]],
    [1.8, 0.6, 4.2],
    along,
    view.light.shade(colour, -0.1),
  )
  bulk(
    brush,
    view,
    [place[0], place[1] + 0.8, place[2]],
    [1.5, 0.55, 2.2],
    along,
    view.light.shade('#39434e', 0),
  )
}

/** Cars driving from one point to another and around again. The road runs along x or z. */
export function traffic(
  random: Random,
  options: { from: Vec3; to: Vec3; count: number; speed?: number },
): Live {
  const { from, to, count, speed = 9 } = options
  const along = Math.abs(to[2] - from[2]) > Math.abs(to[0] - from[0])
  const length = Math.hypot(to[0] - from[0], to[2] - from[2])
  const cars = Array.from({ length: count }, (_, index) => ({
    start: (index + random.between(-0.3, 0.3)) / count,
    colour: random.pick(paints),
  }))
  const heading: Vec3 = [(to[0] - from[0]) / length, 0, (to[2] - from[2]) / length]
  return {
    kind: 'live',
    at: [(from[0] + to[0]) / 2, 0, (from[2] + to[2]) / 2],
    draw(brush, view) {
      for (const car of cars) {
        const share = (((car.start + (view.time * speed) / length) % 1) + 1) % 1
        const place: Vec3 = [
          from[0] + (to[0] - from[0]) * share,
          from[1],
          from[2] + (to[2] - from[2]) * share,
        ]
        if (view.project(place).depth < 4) continue
        chassis(brush, view, place, along, car.colour)
        const towards =
          view.project([place[0] + heading[0], 0, place[2] + heading[2]]).depth < view.project(place).depth
        const nose = towards ? 2.15 : -2.15
        for (const side of [-0.65, 0.65]) {
          const at: Vec3 = [
            place[0] + heading[0] * nose + heading[2] * side,
            place[1] + 0.6,
            place[2] + heading[2] * nose + heading[0] * side,
          ]
          if (view.project(at).depth > 1) headlamp(brush, view, at, towards ? '#fff0c8' : '#ff4a3a')
        }
      }
    },
  }
}
