/**
 * A body while it is being put together: solids in the body's own metres, each painted as the union of the
 * hulls of neighbouring cross-sections, which reads right from every side. The rim of light is the whole
 * silhouette laid down first, moved a little towards the key.
 */
import { Path2D } from '@napi-rs/canvas'
import type { Brush, LocalColour, Point, Vec3 } from '../stage.ts'
import { between, length } from './geometry.ts'
import { hull, type Lens } from './lens.ts'
import { formGradient, type Gradient, shadeOf } from './palette.ts'

/** A cross-section: an ellipse spanned by two half-axes, or a ball of a radius in metres. */
export type Section = { at: Vec3; side: Vec3; front: Vec3; square?: boolean } | { at: Vec3; radius: number }

export interface SolidOptions {
  /** Metres nearer (positive) than it measures, to settle what lies on what. */
  nearer?: number
  /** Take the depth of this point instead of the solid's own middle. */
  anchor?: Vec3
  /** Lightens or darkens the form, −1…1. */
  bias?: number
  /** Left out of the rim of light. */
  rimless?: boolean
  /** Painted right after the solid; gets its outline. */
  after?: (outline: Path2D) => void
  /** Separate hulls of every pair of neighbours (default) or one hull of all. */
  whole?: boolean
}

interface Part {
  path: Path2D | null
  depth: number
  fill: (() => string | Gradient) | null
  rim: boolean
  after: (() => void) | undefined
}

export interface Sketch {
  brush: Brush
  lens: Lens
  /** Height of the body on screen, pixels: decides how much detail is worth painting. */
  pixels: number
  solid(sections: readonly Section[], colour: LocalColour, options?: SolidOptions): Path2D
  /** Only the outline of a solid, painted by nobody. */
  trace(sections: readonly Section[]): Path2D
  /** Anything else at a depth: `nearer` metres before the point. */
  mark(at: Vec3, paint: () => void, nearer?: number): void
  /** Local colour under the light. */
  shade(colour: LocalColour, facing?: number, alpha?: number): string
  render(): void
}

/** Extra cross-sections on a smooth curve between given ones, so that outlines stay round close up. */
export function refine(sections: readonly Section[], steps: number): Section[] {
  if (steps < 2 || sections.length < 3) return [...sections]
  const spline = (a: number, b: number, c: number, d: number, t: number): number =>
    b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
  const curve = (list: readonly Vec3[], index: number, t: number): Vec3 => {
    const pick = (i: number): Vec3 => list[Math.min(list.length - 1, Math.max(0, i))]!
    const [a, b, c, d] = [pick(index - 1), pick(index), pick(index + 1), pick(index + 2)]
    return [0, 1, 2].map((k) => spline(a[k]!, b[k]!, c[k]!, d[k]!, t)) as unknown as Vec3
  }
  const ats = sections.map((s) => s.at)
  const sides = sections.map((s): Vec3 => ('side' in s ? s.side : [s.radius, 0, 0]))
  const fronts = sections.map((s): Vec3 => ('side' in s ? s.front : [0, 0, s.radius]))
  const out: Section[] = []
  for (let index = 0; index < sections.length - 1; index++) {
    for (let step = 0; step < steps; step++) {
      const t = step / steps
      const round = sections[index]!
      if ('radius' in round) {
        const next = sections[index + 1]!
        const end = 'radius' in next ? next.radius : round.radius
        out.push({ at: curve(ats, index, t), radius: round.radius + (end - round.radius) * t })
      } else {
        out.push({
          ...round,
          at: curve(ats, index, t),
          side: curve(sides, index, t),
          front: curve(fronts, index, t),
        })
      }
    }
  }
  out.push(sections.at(-1)!)
  return out
}

const rings = new Map<number, readonly (readonly [number, number])[]>()

/** Points of the unit circle. */
function circle(count: number): readonly (readonly [number, number])[] {
  let ring = rings.get(count)
  if (!ring) {
    ring = Array.from({ length: count }, (_, i) => [
      Math.cos((2 * Math.PI * i) / count),
      Math.sin((2 * Math.PI * i) / count),
    ])
    rings.set(count, ring)
  }
  return ring
}

const corners = [
  [1, 0.82],
  [0.82, 1],
  [-0.82, 1],
  [-1, 0.82],
  [-1, -0.82],
  [-0.82, -1],
  [0.82, -1],
  [1, -0.82],
] as const

function outline(section: Section, lens: Lens, count: number): Point[] {
  if ('radius' in section) {
    const spot = lens.see(section.at)
    const radius = section.radius * spot.scale * lens.size
    return circle(count).map(([c, s]) => [spot.x + radius * c, spot.y + radius * s])
  }
  const { at, side, front } = section
  return (section.square ? corners : circle(count)).map(([c, s]) => {
    const spot = lens.see([
      at[0] + side[0] * c + front[0] * s,
      at[1] + side[1] * c + front[1] * s,
      at[2] + side[2] * c + front[2] * s,
    ])
    return [spot.x, spot.y]
  })
}

/** All of it beyond one edge of the frame, with a quarter of the frame to spare. */
function outOfFrame(sections: readonly Section[], lens: Lens): boolean {
  const { width, height } = lens.view
  const [spareX, spareY] = [width * 0.25, height * 0.25]
  let [left, right, above, below] = [true, true, true, true]
  for (const section of sections) {
    const spot = lens.see(section.at)
    const metres =
      'radius' in section ? section.radius : Math.max(length(section.side), length(section.front))
    const reach = metres * lens.size * spot.scale
    left &&= spot.x + reach < -spareX
    right &&= spot.x - reach > width + spareX
    above &&= spot.y + reach < -spareY
    below &&= spot.y - reach > height + spareY
  }
  return left || right || above || below
}

/** The union of hulls as a path, and its extent along the light's way on the screen. */
function traceHulls(
  outlines: readonly Point[][],
  whole: boolean,
  kx: number,
  ky: number,
): { path: Path2D; low: number; high: number } {
  const path = new Path2D()
  let [low, high] = [Infinity, -Infinity]
  const trace = (points: readonly Point[]): void => {
    points.forEach(([x, y], index) => {
      const along = x * kx + y * ky
      if (along < low) low = along
      if (along > high) high = along
      if (index === 0) path.moveTo(x, y)
      else path.lineTo(x, y)
    })
    path.closePath()
  }
  if (whole || outlines.length === 1) trace(hull(outlines.flat()))
  else
    for (let index = 1; index < outlines.length; index++)
      trace(hull([...outlines[index - 1]!, ...outlines[index]!]))
  return { path, low, high }
}

/** The rim of light first, then every part from the farthest to the nearest. */
function paintParts(brush: Brush, lens: Lens, parts: Part[], [kx, ky]: Point, pixels: number): void {
  const shift = Math.min(7, Math.max(0.7, 0.0085 * pixels))
  brush.save()
  brush.translate(kx * shift, ky * shift * 0.8)
  brush.globalAlpha *= 0.55 + 0.35 * Math.max(0, lens.key[2])
  brush.fillStyle = lens.view.light.key
  for (const part of parts) if (part.path && part.rim) brush.fill(part.path)
  brush.restore()
  parts.sort((a, b) => b.depth - a.depth)
  for (const part of parts) {
    if (part.path && part.fill) {
      brush.fillStyle = part.fill()
      brush.fill(part.path)
    }
    part.after?.()
  }
}

export function createSketch(brush: Brush, lens: Lens, height: number): Sketch {
  const parts: Part[] = []
  const pixels = height * lens.scale
  const count = pixels < 60 ? 7 : pixels < 700 ? 12 : pixels < 2500 ? 18 : 28
  const light = lens.view.light
  const flat = Math.hypot(lens.key[0], lens.key[1])
  // With the key behind the body the front lies in shadow; with the key at the camera it is lit.
  const [kx, ky] = flat > 0.05 ? [lens.key[0] / flat, lens.key[1] / flat] : [0.7, -0.7]
  const backlight = -0.14 * lens.key[2]
  const depthOfBody = lens.see([0, 1, 0]).depth

  const build = (outlines: readonly Point[][], whole: boolean) => traceHulls(outlines, whole, kx, ky)

  return {
    brush,
    lens,
    pixels,
    shade: (colour, facing = 0, alpha = 1) => shadeOf(light, colour, facing + backlight, alpha, depthOfBody),
    solid(sections, colour, options = {}) {
      if (outOfFrame(sections, lens)) return new Path2D()
      const { path, low, high } = build(
        sections.map((section) => outline(section, lens, count)),
        options.whole ?? false,
      )
      const middle = between(sections[0]!.at, sections.at(-1)!.at, 0.5)
      const spot = lens.see(middle)
      const across = spot.x * -ky + spot.y * kx
      const end = (along: number): [number, number] => [along * kx - across * ky, along * ky + across * kx]
      parts.push({
        path,
        depth: (options.anchor ? lens.see(options.anchor).depth : spot.depth) - (options.nearer ?? 0),
        fill: () =>
          formGradient(
            brush,
            light,
            colour,
            [...end(low), ...end(high)],
            (options.bias ?? 0) + backlight,
            depthOfBody,
          ),
        rim: !options.rimless,
        after: () => options.after?.(path),
      })
      return path
    },
    trace: (sections) =>
      build(
        sections.map((section) => outline(section, lens, count)),
        false,
      ).path,
    mark(at, paint, nearer = 0) {
      parts.push({ path: null, depth: lens.see(at).depth - nearer, fill: null, rim: false, after: paint })
    },
    render: () => paintParts(brush, lens, parts, [kx, ky], pixels),
  }
}

/** Sections of a limb: balls along joints. */
export const balls = (points: readonly (readonly [Vec3, number])[]): Section[] =>
  points.map(([at, radius]) => ({ at, radius }))
