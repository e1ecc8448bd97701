/**
 * Strokes every painter of cutouts shares. Brushes arrive scaled to metres, y up, origin at the middle of the
 * foot; forms are modelled in three tones and a rim towards the key light, so nothing looks like flat clip art.
 */
import type { Brush, Light, LocalColour, Point } from '../../stage.ts'

type Gradient = ReturnType<Brush['createLinearGradient']>
/** Lays down a path; the caller fills or strokes it. */
export type Trace = (brush: Brush) => void
/** Left, bottom, right, top in metres. */
export type Bounds = readonly [left: number, bottom: number, right: number, top: number]

/** +1 when the key light comes from the right, −1 from the left. */
export function keySide(light: Light): 1 | -1 {
  return light.keyDirection[0] < 0 ? -1 : 1
}

/** Points written as one reads them: `'0 0, 1.5 2, 3 0'`, x and y in metres. */
export function spots(text: string): Point[] {
  return text.split(',').map((pair): Point => {
    const [x = 0, y = 0] = pair.trim().split(' ').map(Number)
    return [x, y]
  })
}

export function polygon(points: readonly Point[]): Trace {
  return (brush) => {
    points.forEach(([x, y], index) => (index === 0 ? brush.moveTo(x, y) : brush.lineTo(x, y)))
    brush.closePath()
  }
}

export function rectangle(left: number, bottom: number, width: number, height: number): Trace {
  return (brush) => brush.rect(left, bottom, width, height)
}

export function ellipse(x: number, y: number, radiusX: number, radiusY = radiusX, turn = 0): Trace {
  return (brush) => {
    brush.moveTo(x + radiusX * Math.cos(turn), y + radiusX * Math.sin(turn))
    brush.ellipse(x, y, radiusX, radiusY, turn, 0, 2 * Math.PI)
  }
}

/** A closed soft outline through the middles of the given points' edges. */
export function smooth(points: readonly Point[]): Trace {
  const middle = (index: number): Point => {
    const a = points[index % points.length]!
    const b = points[(index + 1) % points.length]!
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  }
  return (brush) => {
    brush.moveTo(...middle(0))
    for (let index = 1; index <= points.length; index++) {
      brush.quadraticCurveTo(...points[index % points.length]!, ...middle(index))
    }
    brush.closePath()
  }
}

/** An open line through the points. */
export function line(points: readonly Point[]): Trace {
  return (brush) => points.forEach(([x, y], index) => (index === 0 ? brush.moveTo(x, y) : brush.lineTo(x, y)))
}

/** A straight line from one place to another. */
export function bar(fromX: number, fromY: number, toX: number, toY: number): Trace {
  return line([
    [fromX, fromY],
    [toX, toY],
  ])
}

export function fill(brush: Brush, style: string | Gradient, trace: Trace): void {
  brush.fillStyle = style
  brush.beginPath()
  trace(brush)
  brush.fill()
}

export function stroke(brush: Brush, style: string, width: number, trace: Trace): void {
  brush.strokeStyle = style
  brush.lineWidth = width
  brush.lineCap = 'round'
  brush.lineJoin = 'round'
  brush.beginPath()
  trace(brush)
  brush.stroke()
}

/** Dark at the foot, light at the top: what everything standing in open air looks like. */
export function upright(
  brush: Brush,
  light: Light,
  colour: LocalColour,
  bottom: number,
  top: number,
  tones: readonly [low: number, high: number] = [-0.7, 0.2],
): Gradient {
  const gradient = brush.createLinearGradient(0, bottom, 0, top)
  gradient.addColorStop(0, light.shade(colour, tones[0]))
  gradient.addColorStop(1, light.shade(colour, tones[1]))
  return gradient
}

/** Round bodies: darkest a little inside the far edge, brightest near the key. */
export function rounded(
  brush: Brush,
  light: Light,
  colour: LocalColour,
  left: number,
  right: number,
): Gradient {
  const [from, to] = keySide(light) > 0 ? [left, right] : [right, left]
  const gradient = brush.createLinearGradient(from, 0, to, 0)
  gradient.addColorStop(0, light.shade(colour, -0.75))
  gradient.addColorStop(0.55, light.shade(colour, -0.25))
  gradient.addColorStop(0.9, light.shade(colour, 0.5))
  gradient.addColorStop(1, light.shade(colour, 0.85))
  return gradient
}

/** A solid form: a rim of key light `rim` metres wide under a body shaded across towards the key. */
export function solid(
  brush: Brush,
  light: Light,
  colour: LocalColour,
  bounds: Bounds,
  trace: Trace,
  rim = 0.04,
): void {
  const side = keySide(light)
  brush.save()
  brush.translate(rim * side, rim * 0.6)
  fill(brush, light.shade(colour, 1), trace)
  brush.restore()
  const [left, bottom, right, top] = bounds
  const [from, to] = side > 0 ? [left, right] : [right, left]
  const gradient = brush.createLinearGradient(from, bottom, to, top)
  gradient.addColorStop(0, light.shade(colour, -0.85))
  gradient.addColorStop(0.55, light.shade(colour, -0.3))
  gradient.addColorStop(1, light.shade(colour, 0.3))
  fill(brush, gradient, trace)
}

/** A pane: glass by day, lamp light after dark. */
export function pane(
  brush: Brush,
  light: Light,
  trace: Trace,
  lamp: LocalColour = '#ffd890',
  lit = true,
): void {
  fill(brush, light.shade('#46586b', 0.1), trace)
  if (lit && light.lamps > 0.02) fill(brush, light.glow(lamp, 0.92 * light.lamps), trace)
}
