/**
 * The colour scripts: one palette per time of day, outdoors and indoors, and what each weather does to it.
 * Everything in a picture takes its colours from here, so that sky, haze, water, rim light and shadow agree.
 */
import type { TimeOfDay, Weather } from '../../../film/vocabulary.ts'

export interface Palette {
  /** Zenith (0) to horizon (1). */
  sky: readonly (readonly [stop: number, colour: string])[]
  haze: string
  /** Metres to 63 % haze. */
  hazeDistance: number
  key: string
  /** Towards the main light: azimuth from +z towards +x, and elevation, radians. */
  keyFrom: readonly [azimuth: number, elevation: number]
  shadow: string
  /** What the light multiplies local colours with, 0…1 per channel. */
  tint: readonly [number, number, number]
  /** Share of shadow in a colour turned away from, across and towards the key. */
  shadowShare: readonly [away: number, across: number, towards: number]
  /** Share of key colour in what is turned to it. */
  keyShare: number
  disc: { azimuth: number; elevation: number; radius: number; colour: string } | null
  lamps: number
}

export const exteriorPalettes: Record<TimeOfDay, Palette> = {
  day: {
    sky: [
      [0, '#2f6fb4'],
      [0.35, '#4f92cc'],
      [0.65, '#86bbdd'],
      [0.86, '#bcdbe6'],
      [1, '#e4efe6'],
    ],
    haze: '#c3d9e2',
    hazeDistance: 260,
    key: '#fff3d2',
    keyFrom: [-2.2, 0.82],
    shadow: '#2c3d5e',
    tint: [1, 0.985, 0.94],
    shadowShare: [0.54, 0.24, 0],
    keyShare: 0.16,
    disc: { azimuth: -0.62, elevation: 0.36, radius: 0.022, colour: '#fffbe8' },
    lamps: 0,
  },
  dawn: {
    sky: [
      [0, '#1b2447'],
      [0.3, '#3f3b70'],
      [0.54, '#8d4f7c'],
      [0.72, '#cf7173'],
      [0.86, '#f29f70'],
      [0.95, '#ffcf8f'],
      [1, '#ffe6b8'],
    ],
    haze: '#f0a880',
    hazeDistance: 190,
    key: '#ffd9a0',
    keyFrom: [0.72, 0.2],
    shadow: '#1a1530',
    tint: [1, 0.9, 0.86],
    shadowShare: [0.74, 0.48, 0.1],
    keyShare: 0.24,
    disc: { azimuth: 0.2, elevation: 0.055, radius: 0.02, colour: '#fff1cf' },
    lamps: 0.75,
  },
  dusk: {
    sky: [
      [0, '#10213f'],
      [0.3, '#1f4163'],
      [0.52, '#4a6283'],
      [0.7, '#a8727a'],
      [0.84, '#e5813f'],
      [0.94, '#fba940'],
      [1, '#ffd067'],
    ],
    haze: '#d98a55',
    hazeDistance: 180,
    key: '#ffb45e',
    keyFrom: [-0.8, 0.17],
    shadow: '#101a33',
    tint: [1, 0.86, 0.74],
    shadowShare: [0.78, 0.52, 0.12],
    keyShare: 0.26,
    disc: { azimuth: -0.23, elevation: 0.045, radius: 0.024, colour: '#ffe3a0' },
    lamps: 0.9,
  },
  night: {
    sky: [
      [0, '#060c1f'],
      [0.4, '#0d1a3a'],
      [0.7, '#172d54'],
      [0.9, '#294870'],
      [1, '#3d5f86'],
    ],
    haze: '#2c4a74',
    hazeDistance: 165,
    key: '#c3d8ff',
    keyFrom: [0.75, 0.62],
    shadow: '#0b142e',
    tint: [0.61, 0.71, 0.9],
    shadowShare: [0.7, 0.48, 0.1],
    keyShare: 0.3,
    disc: { azimuth: 0.27, elevation: 0.185, radius: 0.016, colour: '#f1f0dc' },
    lamps: 1,
  },
}

export const interiorPalettes: Record<TimeOfDay, Palette> = {
  day: {
    ...exteriorPalettes.day,
    haze: '#a9b4b8',
    hazeDistance: 70,
    key: '#fff2d4',
    keyFrom: [-2.1, 0.62],
    shadow: '#2b3148',
    tint: [1, 0.97, 0.92],
    shadowShare: [0.54, 0.3, 0.04],
    keyShare: 0.18,
    disc: null,
    lamps: 0.35,
  },
  dawn: {
    ...exteriorPalettes.dawn,
    haze: '#8f6a78',
    hazeDistance: 60,
    key: '#ffd2a4',
    keyFrom: [-2, 0.36],
    shadow: '#211d3c',
    tint: [1, 0.9, 0.88],
    shadowShare: [0.68, 0.44, 0.1],
    keyShare: 0.24,
    disc: null,
    lamps: 0.7,
  },
  dusk: {
    ...exteriorPalettes.dusk,
    haze: '#80573f',
    hazeDistance: 60,
    key: '#ffb36a',
    keyFrom: [2, 0.34],
    shadow: '#1c1a35',
    tint: [1, 0.87, 0.76],
    shadowShare: [0.7, 0.46, 0.1],
    keyShare: 0.26,
    disc: null,
    lamps: 0.9,
  },
  night: {
    ...exteriorPalettes.night,
    haze: '#2b2d49',
    hazeDistance: 50,
    key: '#ffc680',
    keyFrom: [2.2, 0.7],
    shadow: '#0f1229',
    tint: [0.92, 0.82, 0.76],
    shadowShare: [0.8, 0.56, 0.16],
    keyShare: 0.26,
    disc: null,
    lamps: 1,
  },
}

export interface WeatherGrade {
  /** Cloud cover at the zenith and at the horizon, by time of day. */
  veil: Record<TimeOfDay, readonly [zenith: string, horizon: string]>
  /** Share of the veil in the sky, haze and key. */
  cover: number
  /** Outdoors, metres to 63 % haze. */
  hazeDistance: number
  /** 0 keeps the palette's contrast, 1 flattens light to shade. */
  flat: number
  /** Darkens everything, 0…1. */
  gloom: number
  /** The sun or moon is seen through it. */
  disc: boolean
  /** Lamps burn at least this much. */
  lamps: number
}

const overcast: WeatherGrade['veil'] = {
  day: ['#6d7f91', '#c2ccd1'],
  dawn: ['#4b4a66', '#d3a99b'],
  dusk: ['#34405c', '#c08a6c'],
  night: ['#0f192e', '#354966'],
}

export const weatherGrades: Record<Exclude<Weather, 'clear'>, WeatherGrade> = {
  rain: { veil: overcast, cover: 0.78, hazeDistance: 75, flat: 0.4, gloom: 0.16, disc: false, lamps: 0.45 },
  snow: {
    veil: {
      day: ['#a9b7c6', '#e6ebee'],
      dawn: ['#6d6a8a', '#eac3b4'],
      dusk: ['#4d5a7c', '#d5a58c'],
      night: ['#141d38', '#4a5c7c'],
    },
    cover: 0.82,
    hazeDistance: 60,
    flat: 0.38,
    gloom: 0,
    disc: false,
    lamps: 0.4,
  },
  fog: {
    veil: {
      day: ['#aab6bb', '#d3dadb'],
      dawn: ['#8d7f95', '#e8bfa8'],
      dusk: ['#5b6078', '#cf9d79'],
      night: ['#18233a', '#4a5f7c'],
    },
    cover: 0.9,
    hazeDistance: 17,
    flat: 0.45,
    gloom: 0,
    disc: false,
    lamps: 0.6,
  },
  storm: {
    veil: {
      day: ['#2b3644', '#7e8f97'],
      dawn: ['#22243c', '#96707a'],
      dusk: ['#171e34', '#7f5c56'],
      night: ['#0c1526', '#2e4058'],
    },
    cover: 0.9,
    hazeDistance: 60,
    flat: 0.3,
    gloom: 0.34,
    disc: false,
    lamps: 0.7,
  },
}
