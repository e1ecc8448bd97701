/**
 * The drawing hand of the props. A prop is drawn in a box of its own: 100 units high, as wide as its shape
 * asks, x from the middle, y up from the foot. Every form is shaded from its shadow side to its light side.
 */
import type { Brush, Light, LocalColour, PropShape } from '../stage.ts'
import { darker, shadeOf } from '../figure/palette.ts'

export interface Ink {
  brush: Brush
  light: Light
  time: number
  /** Straight-edged form: x, y, x, y … `lift` −1…1 brightens or darkens it. */
  poly(points: readonly number[], colour: LocalColour, lift?: number): void
  /** Smooth closed form through points. */
  blob(points: readonly number[], colour: LocalColour, lift?: number): void
  oval(x: number, y: number, rx: number, ry: number, colour: LocalColour, lift?: number): void
  /** Lower left corner, size, corner radius. */
  box(
    x: number,
    y: number,
    width: number,
    height: number,
    colour: LocalColour,
    round?: number,
    lift?: number,
  ): void
  /** Open line, smooth unless `straight`. */
  line(points: readonly number[], width: number, colour: LocalColour, lift?: number, straight?: boolean): void
  /** Ring: a stroked ellipse. */
  ring(x: number, y: number, rx: number, ry: number, width: number, colour: LocalColour, lift?: number): void
  /** Shines by itself: lamps, screens, flames. */
  shine(x: number, y: number, rx: number, ry: number, colour: LocalColour, strength?: number): void
  /** A soft round glow. */
  halo(x: number, y: number, radius: number, colour: LocalColour, strength?: number): void
  wheel(x: number, y: number, radius: number, turn?: number, tyre?: LocalColour): void
}

export interface Design {
  id: string
  width: number
  height: number
  rests: PropShape['rests']
  draw(ink: Ink): void
  /** In box units. */
  grip?: readonly [number, number]
  animated?: boolean
  glow?: {
    at: readonly [number, number]
    radius: number
    colour: LocalColour
    always?: boolean
    flicker?: boolean
  }
}

/** Traces a closed or open smooth curve through points. */
function curve(brush: Brush, p: readonly number[], closed: boolean): void {
  const count = p.length / 2
  const at = (i: number): [number, number] => {
    const k = closed ? (i + count) % count : Math.min(count - 1, Math.max(0, i))
    return [p[2 * k]!, p[2 * k + 1]!]
  }
  brush.moveTo(...at(0))
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    brush.bezierCurveTo(
      b[0] + (c[0] - a[0]) / 6,
      b[1] + (c[1] - a[1]) / 6,
      c[0] - (d[0] - b[0]) / 6,
      c[1] - (d[1] - b[1]) / 6,
      c[0],
      c[1],
    )
  }
  if (closed) brush.closePath()
}

/** What fills and strokes forms under this light; in the rim pass everything is the key's colour. */
function createPens(brush: Brush, light: Light, rim: boolean) {
  const side = light.keyDirection[0] >= 0 ? 1 : -1
  const form = (x0: number, x1: number, y0: number, y1: number, colour: LocalColour, lift: number): void => {
    if (rim) {
      brush.fillStyle = light.key
      return
    }
    const [from, to] = side > 0 ? [x0, x1] : [x1, x0]
    const gradient = brush.createLinearGradient(from, y0 + (y1 - y0) * 0.25, to, y0 + (y1 - y0) * 0.75)
    gradient.addColorStop(0, shadeOf(light, colour, lift - 0.6))
    gradient.addColorStop(0.45, shadeOf(light, colour, lift - 0.15))
    gradient.addColorStop(1, shadeOf(light, colour, lift + 0.45))
    brush.fillStyle = gradient
  }
  const overPoints = (p: readonly number[], colour: LocalColour, lift: number): void => {
    const xs = p.filter((_, i) => i % 2 === 0)
    const ys = p.filter((_, i) => i % 2 === 1)
    form(Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys), colour, lift)
    brush.fill()
  }
  const pen = (width: number, colour: LocalColour, lift: number): void => {
    brush.lineWidth = width
    brush.lineCap = 'round'
    brush.lineJoin = 'round'
    brush.strokeStyle = rim ? light.key : shadeOf(light, colour, lift)
    brush.stroke()
  }
  return { form, overPoints, pen }
}

/** What shines by itself. */
function createLights(brush: Brush, light: Light, rim: boolean): Pick<Ink, 'shine' | 'halo'> {
  return {
    shine(x, y, rx, ry, colour, strength = 1) {
      brush.beginPath()
      brush.ellipse(x, y, rx, ry, 0, 0, 7)
      brush.fillStyle = rim ? light.key : light.glow(colour, strength)
      brush.fill()
    },
    halo(x, y, radius, colour, strength = 0.5) {
      if (rim) return
      const soft = brush.createRadialGradient(x, y, 0, x, y, radius)
      soft.addColorStop(0, light.glow(colour, strength))
      soft.addColorStop(0.35, light.glow(colour, strength * 0.4))
      soft.addColorStop(1, light.glow(colour, 0))
      brush.fillStyle = soft
      brush.fillRect(x - radius, y - radius, radius * 2, radius * 2)
    },
  }
}

export function createInk(brush: Brush, light: Light, time: number, rim: boolean): Ink {
  const { form, overPoints, pen } = createPens(brush, light, rim)
  const ink: Ink = {
    brush,
    light,
    time,
    poly(points, colour, lift = 0) {
      brush.beginPath()
      for (let i = 0; i < points.length; i += 2) brush.lineTo(points[i]!, points[i + 1]!)
      brush.closePath()
      overPoints(points, colour, lift)
    },
    blob(points, colour, lift = 0) {
      brush.beginPath()
      curve(brush, points, true)
      overPoints(points, colour, lift)
    },
    oval(x, y, rx, ry, colour, lift = 0) {
      brush.beginPath()
      brush.ellipse(x, y, rx, ry, 0, 0, 7)
      form(x - rx, x + rx, y - ry, y + ry, colour, lift)
      brush.fill()
    },
    box(x, y, width, height, colour, round = 0, lift = 0) {
      brush.beginPath()
      brush.roundRect(x, y, width, height, round)
      form(x, x + width, y, y + height, colour, lift)
      brush.fill()
    },
    line(points, width, colour, lift = 0, straight = false) {
      brush.beginPath()
      if (straight) for (let i = 0; i < points.length; i += 2) brush.lineTo(points[i]!, points[i + 1]!)
      else curve(brush, points, false)
      pen(width, colour, lift)
    },
    ring(x, y, rx, ry, width, colour, lift = 0) {
      brush.beginPath()
      brush.ellipse(x, y, rx, ry, 0, 0, 7)
      pen(width, colour, lift)
    },
    ...createLights(brush, light, rim),
    wheel(x, y, radius, turn = 0, tyre = '#26232b') {
      ink.oval(x, y, radius, radius, tyre, -0.1)
      ink.oval(x, y, radius * 0.62, radius * 0.62, '#9a9ca6')
      for (let spoke = 0; spoke < 5; spoke++) {
        const angle = turn + (spoke * 2 * Math.PI) / 5
        ink.line(
          [x, y, x + Math.cos(angle) * radius * 0.56, y + Math.sin(angle) * radius * 0.56],
          radius * 0.12,
          '#4c4b56',
          0,
          true,
        )
      }
      ink.oval(x, y, radius * 0.16, radius * 0.16, darker('#9a9ca6', 0.4))
    },
  }
  return ink
}

/** Turns a drawing in its box into a thing in metres. */
export function shapeOfDesign(design: Design): PropShape {
  const unit = design.height / 100
  return {
    id: design.id,
    width: design.width,
    height: design.height,
    rests: design.rests,
    ...(design.grip ? { grip: [design.grip[0] * unit, design.grip[1] * unit] as const } : {}),
    ...(design.animated ? { animated: true } : {}),
    ...(design.glow
      ? { glow: { ...design.glow, at: [design.glow.at[0] * unit, design.glow.at[1] * unit] as const } }
      : {}),
    paint(brush, light, time) {
      brush.save()
      brush.scale(unit, unit)
      const flat = Math.hypot(light.keyDirection[0], light.keyDirection[1]) || 1
      brush.save()
      brush.globalAlpha *= 0.6
      brush.translate((light.keyDirection[0] / flat) * 0.8, (light.keyDirection[1] / flat) * 0.7)
      design.draw(createInk(brush, light, time, true))
      brush.restore()
      design.draw(createInk(brush, light, time, false))
      brush.restore()
    },
  }
}
