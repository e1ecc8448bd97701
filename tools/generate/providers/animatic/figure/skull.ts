/**
 * The head as a stack of ellipses from chin to crown, in head heights: [level, half width, middle forward of
 * the ears, half depth]. Hair, hats and hoods are the same stack made larger; skin shows inside a hairline.
 */
import { Path2D } from '@napi-rs/canvas'
import type { Look } from '../../../../film/bible.ts'
import type { Point, Vec3 } from '../stage.ts'
import type { Body } from './body.ts'
import { type Axes, mix, place, scale } from './geometry.ts'
import type { Skeleton } from './skeleton.ts'
import type { Section, Sketch } from './sketch.ts'

export type Slice = readonly [level: number, wide: number, middle: number, deep: number]

const adult: readonly Slice[] = [
  [-0.01, 0.1, 0.255, 0.1],
  [0.05, 0.175, 0.2, 0.185],
  [0.13, 0.24, 0.135, 0.255],
  [0.24, 0.29, 0.07, 0.325],
  [0.36, 0.322, 0.015, 0.375],
  [0.48, 0.34, -0.02, 0.4],
  [0.6, 0.35, -0.04, 0.42],
  [0.72, 0.345, -0.05, 0.42],
  [0.83, 0.312, -0.055, 0.385],
  [0.92, 0.245, -0.06, 0.31],
  [0.98, 0.145, -0.065, 0.19],
  [1.0, 0.05, -0.065, 0.07],
]

/** Widths below the cheekbones by who it is. */
function jaw(look: Look): number {
  if (look.age === 'child') return 1.06
  return (
    (look.presents === 'woman' ? 0.93 : look.presents === 'man' ? 1.07 : 1) *
    (look.build === 'broad' ? 1.07 : 1)
  )
}

export interface Skull {
  look: Look
  /** Metres of a head height. */
  size: number
  slices: readonly Slice[]
  /** A point of the head's own space, head heights. */
  at(left: number, up: number, front: number): Vec3
  /** The middle of the head: its layers lie at this depth, in their own order. */
  core: Vec3
  /** The camera's azimuth around the head: 0 in front of the face, towards the own left. */
  camera: number
  /** How much the face looks at the camera: 1 straight, 0 profile, −1 away. */
  toward: number
  /** The stack, enlarged sideways and lifted, from one level up to another. */
  stack(options?: Shell): Section[]
}

export interface Shell {
  from?: number
  to?: number
  /** Added to half widths, head heights. */
  out?: number
  /** Stretches what lies above level 0.6. */
  lift?: number
  back?: number
  /** Hair: stands off at the sides and back but not before the face; below the ears only at the nape. */
  hair?: 'tucked' | 'hanging'
}

export function createSkull(sketch: Sketch, body: Body, bones: Skeleton, look: Look): Skull {
  const size = body.head
  const { head, chin } = bones
  const narrow = jaw(look)
  const child = look.age === 'child'
  const alien = look.kind === 'alien'
  const slices = adult.map(([level, wide, middle, deep]): Slice => {
    const low = Math.max(0, 1 - level / 0.42)
    const high = Math.max(0, (level - 0.4) / 0.6)
    const width =
      wide *
      mix(1, alien ? 0.62 : narrow, low) *
      (child ? 1.06 : 1) *
      (alien ? 1 + 0.42 * Math.sin(high * 2.4) : 1)
    return [level, width, middle, deep * (alien ? 1 + 0.2 * high : 1)]
  })
  const at = (left: number, up: number, front: number): Vec3 =>
    place(chin, head, left * size, up * size, front * size)
  const away = (v: Vec3): number => sketch.lens.direct(v)[2]
  const [side, face] = [-away(head.left), -away(head.front)]
  return {
    look,
    size,
    slices,
    at,
    core: at(0, 0.5, -0.03),
    camera: Math.atan2(side, face),
    toward: face,
    stack: (shell = {}) =>
      slices
        .filter(([level]) => level >= (shell.from ?? -1) && level <= (shell.to ?? 2))
        .map((slice) => shellSection(slice, shell, at, head, size)),
  }
}

function shellSection(
  [level, wide, middle, deep]: Slice,
  { out = 0, lift = 0, back = 0, hair }: Shell,
  at: Skull['at'],
  head: Axes,
  size: number,
): Section {
  // How far the ring may stand before the face: not below the forehead.
  const flush = hair ? Math.min(1, Math.max(0, (0.84 - level) / 0.14)) : 0
  const nape = hair === 'tucked' ? Math.min(1, Math.max(0, (0.52 - level) / 0.3)) : 0
  const front = middle + deep + out * (1 - flush) - nape * 0.3
  const rear = middle - deep - out - back * 2
  return {
    at: at(0, level + Math.max(0, level - 0.6) * lift, (front + rear) / 2),
    side: scale(head.left, (wide + out) * (1 - 0.16 * nape) * size),
    front: scale(head.front, ((front - rear) / 2) * size),
  }
}

/** A hairline: at each level the azimuths left and right of the face up to which skin shows. */
export type Hairline = readonly (readonly [level: number, left: number, right: number])[]

export function openingAt(line: Hairline, level: number): readonly [number, number] {
  const next = line.findIndex(([l]) => l >= level)
  if (next <= 0) {
    const [, left, right] = line[next === 0 ? 0 : line.length - 1]!
    return [left, right]
  }
  const pick = (index: number) => line[Math.min(line.length - 1, Math.max(0, index))]!
  const [before, a, b, after] = [pick(next - 2), pick(next - 1), pick(next), pick(next + 1)]
  const t = (level - a[0]) / (b[0] - a[0] || 1)
  const smooth = (k: 1 | 2): number => {
    const [p, q, r, u] = [before[k], a[k], b[k], after[k]]
    return q + 0.5 * t * (r - p + t * (2 * p - 5 * q + 4 * r - u + t * (3 * (q - r) + u - p)))
  }
  return [Math.min(Math.PI, smooth(1)), Math.min(Math.PI, smooth(2))]
}

/**
 * The visible skin inside a hairline as one outline: left bounds up, right bounds down. `out` matches how
 * far the shell around it stands off.
 */
export function openingPath(sketch: Sketch, skull: Skull, line: Hairline, out = 0): Path2D | null {
  const [low, high] = [line[0]![0], line.at(-1)![0]]
  const steps = sketch.pixels > 900 ? 56 : 18
  const [one, other]: [Point[], Point[]] = [[], []]
  for (let step = 0; step <= steps; step++) {
    const level = mix(low, high, step / steps)
    const [wide, middle, deep] = sliceAt(skull.slices, level)
    const [w, d] = [wide + out, deep + out]
    const [left, right] = openingAt(line, level)
    // The visible half of the ellipse, as a span of its own parameter.
    const edge = Math.atan2(w * Math.cos(skull.camera), -d * Math.sin(skull.camera))
    const [from, to] = [edge - Math.PI, edge]
    const all = left + right > 2 * Math.PI - 0.01
    const span = (all ? [] : [0, 2 * Math.PI, -2 * Math.PI])
      .map((turn) => [Math.max(from, -right + turn), Math.min(to, left + turn)] as const)
      .reduce(
        (best, candidate) => (candidate[1] - candidate[0] > best[1] - best[0] ? candidate : best),
        all ? ([from, to] as const) : ([0, 0] as const),
      )
    if (span[1] - span[0] < 0.02) continue
    const spot = (a: number): Point => {
      const seen = sketch.lens.see(skull.at(w * Math.sin(a), level, middle + d * Math.cos(a)))
      return [seen.x, seen.y]
    }
    one.push(spot(span[0]))
    other.push(spot(span[1]))
  }
  if (one.length < 2) return null
  const path = new Path2D()
  ;[...one, ...other.reverse()].forEach(([x, y], index) =>
    index === 0 ? path.moveTo(x, y) : path.lineTo(x, y),
  )
  path.closePath()
  return path
}

export function sliceAt(slices: readonly Slice[], level: number): readonly [number, number, number] {
  const next = slices.findIndex(([l]) => l >= level)
  const [a, b] = [slices[Math.max(0, next - 1)]!, slices[next < 0 ? slices.length - 1 : next]!]
  const share = Math.min(1, Math.max(0, (level - a[0]) / (b[0] - a[0] || 1)))
  return [mix(a[1], b[1], share), mix(a[2], b[2], share), mix(a[3], b[3], share)]
}
