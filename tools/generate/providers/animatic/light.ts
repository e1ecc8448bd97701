/** Light for a time of day and a weather, indoors or out: palettes in, shaded colours out. */
import type { TimeOfDay, Weather } from '../../../film/vocabulary.ts'
import { css, mix, parseColour, type Rgb } from './colour.ts'
import { exteriorPalettes, interiorPalettes, weatherGrades, type Palette } from './palettes.ts'
import type { Light, LocalColour, Vec3 } from './stage.ts'

export interface StageLight extends Light {
  /** Names the cloud picture. */
  clouds: string
  /** `shade` before it becomes css. */
  lit(colour: LocalColour, facing?: number): Rgb
  /** Share of haze over something this many metres away, 0…1. */
  hazeAt(depth: number): number
}

function direction([azimuth, elevation]: readonly [number, number]): Vec3 {
  const flat = Math.cos(elevation)
  return [Math.sin(azimuth) * flat, Math.sin(elevation), Math.cos(azimuth) * flat]
}

const blend = (from: string, to: string, share: number): string =>
  `#${mix(parseColour(from), parseColour(to), share)
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('')}`

/** What the weather makes of a clear palette. Indoors only the sky in the window and the key feel it. */
function weathered(palette: Palette, time: TimeOfDay, weather: Weather, interior: boolean): Palette {
  if (weather === 'clear') return palette
  const grade = weatherGrades[weather]
  const [zenith, horizon] = grade.veil[time]
  const sky = palette.sky.map(
    ([stop, colour]) => [stop, blend(colour, blend(zenith, horizon, stop ** 1.4), grade.cover)] as const,
  )
  if (interior) {
    return { ...palette, sky, key: blend(palette.key, horizon, 0.3), lamps: Math.max(palette.lamps, 0.6) }
  }
  // A night is dark enough: more gloom would only hide who is in it.
  const dim = 1 - grade.gloom * (time === 'night' ? 0.35 : 1)
  const [away, across, towards] = palette.shadowShare
  return {
    ...palette,
    sky,
    haze: blend(palette.haze, horizon, grade.cover),
    hazeDistance: grade.hazeDistance,
    key: blend(palette.key, horizon, grade.cover * 0.75),
    shadow: blend(palette.shadow, zenith, 0.3),
    tint: [palette.tint[0] * dim, palette.tint[1] * dim, palette.tint[2] * dim],
    shadowShare: [
      away + (across - away) * grade.flat,
      across,
      Math.min(across, towards + (across - towards) * grade.flat + (1 - dim) * 0.3),
    ],
    keyShare: palette.keyShare * (1 - grade.flat * 0.6),
    disc: grade.disc ? palette.disc : null,
    lamps: Math.max(palette.lamps, grade.lamps),
  }
}

export interface LightSetting {
  time: TimeOfDay
  weather: Weather
  interior: boolean
  /** From where the palette has it, −1…1. */
  sun?: { turn: number; lift: number }
  /** Names the cloud picture. */
  clouds?: string
}

/** Radians to either side, and share of its height, the key and the disc may stand elsewhere. */
const freedom = {
  outside: { turn: 0.34, lift: 0.18 },
  inside: { turn: 0.16, lift: 0.1 },
  disc: 0.14,
} as const

/** The same setting always gives the same light. */
export function createLight(setting: LightSetting): StageLight {
  const { time, weather, interior, sun = { turn: 0, lift: 0 }, clouds = '' } = setting
  const free = interior ? freedom.inside : freedom.outside
  const palette = weathered((interior ? interiorPalettes : exteriorPalettes)[time], time, weather, interior)
  const shadow = parseColour(palette.shadow)
  const key = parseColour(palette.key)
  const [away, across, towards] = palette.shadowShare
  const memory = new Map<string, Rgb>()

  const lit = (colour: LocalColour, facing = 0): Rgb => {
    const turned = Math.round(Math.max(-1, Math.min(1, facing)) * 20) / 20
    const name = `${colour}${turned}`
    const known = memory.get(name)
    if (known) return known
    const local = parseColour(colour)
    const base: Rgb = [local[0] * palette.tint[0], local[1] * palette.tint[1], local[2] * palette.tint[2]]
    const share = turned < 0 ? across + (away - across) * -turned : across + (towards - across) * turned
    const shaded = mix(mix(base, shadow, share), key, palette.keyShare * Math.max(0, turned))
    memory.set(name, shaded)
    return shaded
  }

  return {
    time,
    weather,
    interior,
    sky: palette.sky,
    haze: palette.haze,
    hazeDistance: palette.hazeDistance,
    key: palette.key,
    keyDirection: direction([
      palette.keyFrom[0] + sun.turn * free.turn,
      palette.keyFrom[1] * (1 + sun.lift * free.lift),
    ]),
    shadow: palette.shadow,
    disc: palette.disc && {
      ...palette.disc,
      azimuth: palette.disc.azimuth + sun.turn * freedom.disc,
      elevation: palette.disc.elevation * (1 + sun.lift * free.lift),
    },
    lamps: palette.lamps,
    clouds,
    lit,
    shade: (colour, facing = 0, alpha = 1) => css(lit(colour, facing), alpha),
    glow: (colour, strength = 1) => css(parseColour(colour), strength),
    hazeAt: (depth) => 1 - Math.exp(-Math.max(0, depth) / palette.hazeDistance),
  }
}
