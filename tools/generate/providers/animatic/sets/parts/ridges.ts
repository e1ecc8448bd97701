/** Far silhouettes: the same stream gives the same land, and the land closes on itself at ±π. */
import type { Random } from '../../../../../film/random.ts'
import type { LocalColour, Ridge } from '../../stage.ts'

export interface RidgeOptions {
  distance: number
  colour: LocalColour
  /** Metres: lowest and highest. */
  low: number
  high: number
  /** Share of lit windows after dark. */
  lights?: number
  /** Waves around the whole circle of the coarsest layer. */
  waves?: number
}

function noise(random: Random, waves: number, layers: number): (azimuth: number) => number {
  const parts = Array.from({ length: layers }, (_, layer) => ({
    count: Math.max(1, Math.round(waves * 2.13 ** layer)),
    phase: random.between(0, 2 * Math.PI),
    weight: 0.5 ** layer,
  }))
  const total = parts.reduce((sum, part) => sum + part.weight, 0)
  return (azimuth) =>
    parts.reduce((sum, part) => sum + part.weight * Math.sin(part.count * azimuth + part.phase), 0) / total
}

function ridge(options: RidgeOptions, share: (azimuth: number) => number): Ridge {
  const { distance, colour, low, high, lights } = options
  return {
    distance,
    colour,
    height: (azimuth) => low + (high - low) * Math.min(1, Math.max(0, share(azimuth))),
    ...(lights === undefined ? {} : { lights }),
  }
}

/** Soft rolling land. */
export function hills(random: Random, options: RidgeOptions): Ridge {
  const wave = noise(random, options.waves ?? 5, 4)
  return ridge(options, (azimuth) => 0.5 + 0.7 * wave(azimuth))
}

/** Sharp summits with saddles between. */
export function peaks(random: Random, options: RidgeOptions): Ridge {
  const coarse = noise(random, options.waves ?? 6, 2)
  const fine = noise(random, 23, 3)
  const crest = noise(random, 61, 2)
  return ridge(options, (azimuth) => {
    const fold = 1 - Math.abs(coarse(azimuth)) * 1.5
    return 0.25 + 0.62 * fold + 0.3 * (0.5 - Math.abs(fine(azimuth))) + 0.06 * crest(azimuth)
  })
}

/** Tops of trees along a wood's edge. */
export function treeline(random: Random, options: RidgeOptions): Ridge {
  const wave = noise(random, options.waves ?? 7, 3)
  const crowns = noise(random, 97, 2)
  return ridge(options, (azimuth) => 0.45 + 0.3 * wave(azimuth) + 0.32 * Math.abs(crowns(azimuth)))
}

/** Flat-topped tables of rock. */
export function mesas(random: Random, options: RidgeOptions): Ridge {
  const wave = noise(random, options.waves ?? 7, 2)
  const chips = noise(random, 53, 2)
  return ridge(options, (azimuth) => {
    const step = 1 / (1 + Math.exp(-24 * (wave(azimuth) - 0.12)))
    const second = 1 / (1 + Math.exp(-30 * (wave(azimuth) - 0.42)))
    return 0.1 + 0.55 * step + 0.25 * second + 0.04 * chips(azimuth)
  })
}

/** Roofs and towers of a town; `blocks` houses around the circle. */
export function rooftops(random: Random, options: RidgeOptions & { blocks?: number; gaps?: number }): Ridge {
  const blocks = options.blocks ?? 150
  const heights = Array.from({ length: blocks }, () =>
    random.chance(options.gaps ?? 0.08) ? 0 : random.next() ** 1.8,
  )
  const swell = noise(random, 3, 2)
  return ridge(options, (azimuth) => {
    const turn = ((azimuth / (2 * Math.PI)) % 1) + 1
    const block = heights[Math.floor(turn * blocks) % blocks]!
    return block * (0.7 + 0.5 * swell(azimuth))
  })
}
