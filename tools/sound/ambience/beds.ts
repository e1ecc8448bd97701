import type { Layer } from '../effects/patch.ts'

/** Seconds a bed lasts before it comes round again. */
export const bedSeconds = 14

type BedLayer = Omit<Layer, 'seconds' | 'at' | 'attack' | 'release'>

const noise = (
  source: 'white' | 'pink' | 'brown',
  low: number,
  high: number,
  level: number,
  rate = 0,
  depth = 0,
): BedLayer => ({ source, band: [low, high], level, ...(rate > 0 && { swell: { rate, depth } }) })

const hum = (pitch: number, level: number, high = pitch * 6): BedLayer => ({
  source: 'saw',
  pitch,
  band: [pitch * 0.7, high],
  level,
})

const pure = (pitch: number, level: number, rate = 0.1): BedLayer => ({
  source: 'sine',
  pitch,
  level,
  swell: { rate, depth: 0.7 },
})

const murmur = (pitch: number, vowels: string, level: number): BedLayer => ({
  source: 'throat',
  pitch,
  rough: 1.4,
  vowels: vowels.repeat(6),
  tremolo: { rate: [3, 5], depth: 0.95 },
  swell: { rate: 0.7, depth: 0.95 },
  band: [170, 2300],
  level,
})

const insect = (pitch: number, rate: number, level: number): BedLayer => ({
  source: 'sine',
  pitch: [pitch * 0.97, pitch * 1.03],
  tremolo: { rate, depth: 1 },
  swell: { rate: 0.8, depth: 0.9 },
  level,
})

/** Continuous airs, the material places are made of. */
export const beds = {
  'wind-soft': [noise('pink', 120, 480, 0, 0.35, 0.8), noise('white', 500, 1300, -18, 0.5, 0.9)],
  'wind-strong': [
    noise('pink', 90, 620, 0, 0.6, 0.75),
    noise('white', 480, 1100, -9, 0.9, 0.95),
    noise('brown', 30, 160, -3, 0.5, 0.7),
  ],
  'wind-howl': [noise('white', 330, 430, 0, 0.5, 0.95), noise('white', 620, 740, -5, 0.7, 0.95)],
  leaves: [noise('white', 1400, 6500, 0, 0.45, 0.85), noise('pink', 250, 900, -6, 0.3, 0.7)],
  sea: [noise('pink', 90, 900, 0, 0.14, 0.75), noise('white', 900, 5200, -10, 0.2, 0.95)],
  surf: [
    noise('pink', 120, 1800, 0, 0.2, 0.9),
    noise('white', 1500, 7500, -7, 0.24, 0.97),
    noise('brown', 30, 140, -4, 0.2, 0.9),
  ],
  lapping: [
    noise('pink', 260, 1100, 0, 1.1, 0.95),
    { source: 'crackle', density: 26, click: 0.02, band: [350, 1700], level: -5 },
  ],
  river: [
    noise('pink', 300, 2600, 0, 1.8, 0.4),
    { source: 'crackle', density: 120, click: 0.009, band: [500, 3600], level: -4 },
  ],
  rain: [
    noise('white', 900, 7500, 0, 0.3, 0.25),
    { source: 'crackle', density: 420, click: 0.002, band: [1500, 9500], level: 4 },
    noise('pink', 150, 700, -9, 0.3, 0.3),
  ],
  'rain-roof': [
    noise('pink', 180, 1500, 0, 0.25, 0.3),
    { source: 'crackle', density: 150, click: 0.006, band: [250, 2200], level: 2 },
  ],
  snow: [noise('pink', 160, 420, 0, 0.2, 0.6), noise('white', 4000, 8000, -26, 0.3, 0.6)],
  city: [
    noise('brown', 40, 360, 0, 0.3, 0.45),
    noise('pink', 300, 1500, -9, 0.5, 0.7),
    noise('white', 1200, 3600, -22, 0.4, 0.9),
  ],
  'city-far': [noise('brown', 45, 300, 0, 0.2, 0.4), noise('pink', 250, 800, -12, 0.25, 0.7)],
  'room-tone': [noise('pink', 70, 520, 0), noise('white', 700, 3800, -24)],
  ventilation: [noise('pink', 110, 1500, 0, 0.2, 0.15), hum(58, -14, 260)],
  fridge: [hum(50, 0, 420), noise('pink', 200, 1200, -12)],
  machines: [
    hum(49.3, 0, 700),
    hum(74, -6, 900),
    { ...noise('pink', 300, 2600, -9), tremolo: { rate: 8.2, depth: 0.6 } },
  ],
  'ship-hum': [
    hum(37, 0, 280),
    pure(111, -6, 0.12),
    pure(166.5, -12, 0.17),
    noise('pink', 350, 2800, -17, 0.15, 0.3),
  ],
  electric: [hum(100, 0, 1900), noise('white', 2500, 7000, -22)],
  'train-inside': [
    noise('brown', 40, 420, 0, 1.1, 0.4),
    noise('pink', 250, 1500, -12, 0.9, 0.4),
    {
      source: 'modes',
      pitch: [120, 140],
      modes: [
        [1, 0.05, 1],
        [2.7, 0.03, 0.7],
        [6, 0.02, 0.4],
      ],
      level: -4,
      repeat: { count: 22, every: [0.16, 1.05] },
    },
  ],
  'car-inside': [
    noise('brown', 35, 260, 0, 0.4, 0.3),
    hum(62, -8, 240),
    noise('pink', 250, 1300, -13, 0.5, 0.4),
  ],
  'plane-inside': [noise('brown', 60, 900, 0, 0.2, 0.15), noise('pink', 500, 3200, -9), pure(212, -13, 0.2)],
  crowd: [
    murmur(175, 'aeoaieu', 0),
    murmur(118, 'oeaiuae', -1),
    murmur(208, 'eaoueia', -3),
    murmur(104, 'ieaoueo', -2),
    murmur(150, 'ouaeiae', -4),
    murmur(226, 'aieuoea', -6),
    noise('pink', 220, 1600, -13, 0.5, 0.5),
  ],
  underwater: [
    noise('brown', 30, 260, 0, 0.25, 0.6),
    noise('pink', 160, 600, -9, 0.5, 0.8),
    { source: 'sine', pitch: [210, 260], rough: 2, level: -16, swell: { rate: 1.4, depth: 1 } },
  ],
  cavern: [noise('brown', 40, 240, 0, 0.12, 0.6), noise('pink', 240, 520, -8, 0.2, 0.9)],
  crickets: [insect(4300, 16, 0), insect(4650, 19, -4), insect(3900, 13.5, -7)],
  jungle: [
    insect(5200, 31, 0),
    insect(3300, 9, -5),
    insect(6400, 47, -6),
    noise('white', 2600, 7000, -14, 0.4, 0.6),
  ],
  hearth: [
    { source: 'crackle', density: 9, click: 0.006, band: [800, 6000], level: 0 },
    noise('brown', 60, 420, -5, 4, 0.7),
  ],
  void: [pure(55, 0, 0.07), pure(82.6, -4, 0.09), noise('brown', 25, 120, -5, 0.1, 0.8)],
  'far-battle': [
    { source: 'crackle', density: 1.1, click: 0.5, band: [30, 200], level: 0 },
    { source: 'crackle', density: 5, click: 0.03, band: [200, 1100], level: -13 },
    noise('brown', 40, 300, -9, 0.3, 0.6),
  ],
} satisfies Record<string, readonly BedLayer[]>

export type BedName = keyof typeof beds
export type { BedLayer }
