/** Flat things to stand and drive on: decks, roads, pavements, banks, and walls of water's edge. */
import type { Random } from '../../../../../film/random.ts'
import type { Decal, LocalColour, Panel, Point, Vec3 } from '../../stage.ts'

export interface Area {
  left: number
  right: number
  near: number
  far: number
  /** Metres above the ground. */
  y?: number
}

/** A level rectangle drawn under everything that stands. Decal x runs from `left`, y from `near`. */
export function slab(area: Area, colour: LocalColour, options: { decals?: readonly Decal[] } = {}): Panel {
  const { left, right, near, far, y = 0.01 } = area
  return {
    kind: 'panel',
    corner: [left, y, near],
    across: [right - left, 0, 0],
    up: [0, 0, far - near],
    colour,
    shell: true,
    ...(options.decals ? { decals: options.decals } : {}),
  }
}

/** An upright rectangle from one point of the ground to another. */
export function wall(
  from: Vec3,
  to: Vec3,
  height: number,
  colour: LocalColour,
  options: { decals?: readonly Decal[]; shell?: boolean } = {},
): Panel {
  return {
    kind: 'panel',
    corner: from,
    across: [to[0] - from[0], to[1] - from[1], to[2] - from[2]],
    up: [0, height, 0],
    colour,
    ...(options.shell ? { shell: true } : {}),
    ...(options.decals ? { decals: options.decals } : {}),
  }
}

/** Dark joints and light edges of boards lying across (`x`) or along (`z`) an area. */
export function boards(
  area: Area,
  options: { step?: number; along?: boolean; dark: LocalColour; light?: LocalColour },
): Decal[] {
  const { step = 0.3, along = false, dark, light } = options
  const wide = area.right - area.left
  const long = area.far - area.near
  const decals: Decal[] = []
  const end = along ? wide : long
  for (let place = step; place < end; place += step) {
    const joint = (offset: number): Point[] =>
      along
        ? [
            [place + offset, 0],
            [place + offset, long],
          ]
        : [
            [0, place + offset],
            [wide, place + offset],
          ]
    decals.push({ points: joint(0), colour: dark, line: 0.03 })
    if (light) decals.push({ points: joint(-0.035), colour: light, line: 0.014 })
  }
  return decals
}

/** Dashes down the middle of an area `wide` metres across. */
export function dashes(wide: number, length: number, colour: LocalColour, from = 0): Decal[] {
  const decals: Decal[] = []
  for (let z = from; z < length; z += 6) {
    decals.push({
      points: [
        [wide / 2 - 0.08, z],
        [wide / 2 + 0.08, z],
        [wide / 2 + 0.08, z + 2.6],
        [wide / 2 - 0.08, z + 2.6],
      ],
      colour,
    })
  }
  return decals
}

/** Irregular patches: stains, puddles, moss, ripples of sand. */
export function patches(
  random: Random,
  area: Area,
  options: { count: number; colours: readonly LocalColour[]; size: number; flat?: number },
): Decal[] {
  const { count, colours, size, flat = 0.5 } = options
  return Array.from({ length: count }, () => {
    const x = random.between(0, area.right - area.left)
    const z = random.between(0, area.far - area.near)
    const reach = size * random.between(0.5, 1.2)
    const points: Point[] = Array.from({ length: 11 }, (_, index) => {
      const angle = (index / 11) * 2 * Math.PI
      const out = reach * random.between(0.75, 1.15)
      return [x + Math.cos(angle) * out, z + Math.sin(angle) * out * flat]
    })
    return { points, colour: random.pick(colours) }
  })
}

/** A wavy strip across the far edge of an area: where land meets water. Lies `depth` metres beyond the edge. */
export function shoreline(
  random: Random,
  wide: number,
  edge: number,
  options: { colour: LocalColour; depth: number; wave?: number; step?: number },
): Decal {
  const { colour, depth, wave = 0.8, step = 2.5 } = options
  const phases = [random.between(0, 7), random.between(0, 7)] as const
  const count = Math.ceil(wide / step)
  const outer: Point[] = Array.from({ length: count + 1 }, (_, index) => {
    const x = (index / count) * wide
    return [x, edge + depth + wave * (Math.sin(x * 0.13 + phases[0]) + 0.5 * Math.sin(x * 0.37 + phases[1]))]
  })
  return { points: [[0, edge - 1], ...outer, [wide, edge - 1]], colour }
}
