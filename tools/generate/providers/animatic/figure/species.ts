/** Measures of four-legged animals as shares of the shoulder height. Colours are the natural coat. */
export interface Species {
  /** Rump to breast. */
  long: number
  /** Half height and half width of the trunk. */
  deep: number
  wide: number
  neck: number
  /** Radians the neck rises. */
  rise: number
  head: number
  snout: number
  ear: 'floppy' | 'pointed' | 'round' | 'long' | 'huge' | 'none'
  tail: 'bushy' | 'thin' | 'up' | 'short' | 'hair' | 'tuft' | 'dragon'
  leg: number
  coat: string
  extra?: readonly (
    | 'mane'
    | 'crest'
    | 'horns'
    | 'antlers'
    | 'trunk'
    | 'wings'
    | 'hump'
    | 'stripes'
    | 'wool'
    | 'horn'
    | 'patches'
  )[]
}

const dog: Species = {
  long: 1.0,
  deep: 0.21,
  wide: 0.15,
  neck: 0.34,
  rise: 0.95,
  head: 0.17,
  snout: 0.24,
  ear: 'floppy',
  tail: 'up',
  leg: 0.062,
  coat: '#a8703f',
}
const horse: Species = {
  long: 1.02,
  deep: 0.2,
  wide: 0.14,
  neck: 0.55,
  rise: 0.95,
  head: 0.13,
  snout: 0.3,
  ear: 'pointed',
  tail: 'hair',
  leg: 0.05,
  coat: '#7a4a2c',
  extra: ['crest'],
}
const cat: Species = {
  ...dog,
  long: 1.15,
  deep: 0.19,
  neck: 0.2,
  rise: 0.8,
  head: 0.2,
  snout: 0.06,
  ear: 'pointed',
  tail: 'thin',
  coat: '#6d6470',
}
const wolf: Species = { ...dog, ear: 'pointed', tail: 'bushy', snout: 0.27, rise: 0.6, coat: '#787880' }
const bear: Species = {
  long: 1.15,
  deep: 0.33,
  wide: 0.27,
  neck: 0.24,
  rise: 0.35,
  head: 0.23,
  snout: 0.2,
  ear: 'round',
  tail: 'short',
  leg: 0.125,
  coat: '#5b3d2b',
}
const cow: Species = {
  long: 1.2,
  deep: 0.28,
  wide: 0.22,
  neck: 0.32,
  rise: 0.45,
  head: 0.16,
  snout: 0.24,
  ear: 'floppy',
  tail: 'tuft',
  leg: 0.065,
  coat: '#efe6d8',
  extra: ['horns', 'patches'],
}

export const species: Record<string, Species> = {
  dog,
  cat,
  horse,
  wolf,
  bear,
  cow,
  puppy: { ...dog, head: 0.22, snout: 0.16, long: 0.85 },
  coyote: wolf,
  fox: { ...wolf, long: 1.05, coat: '#c8642c', snout: 0.25, ear: 'pointed' },
  donkey: { ...horse, ear: 'long', coat: '#857a70' },
  unicorn: { ...horse, coat: '#eee9f2', extra: ['crest', 'horn'] },
  deer: {
    ...horse,
    long: 0.9,
    neck: 0.5,
    head: 0.12,
    snout: 0.18,
    tail: 'short',
    leg: 0.036,
    coat: '#a9713f',
    extra: ['antlers'],
  },
  giraffe: {
    ...horse,
    neck: 1.15,
    rise: 1.2,
    head: 0.1,
    snout: 0.2,
    tail: 'tuft',
    coat: '#d9a24f',
    extra: ['patches'],
  },
  camel: { ...horse, neck: 0.6, rise: 0.7, tail: 'tuft', coat: '#c59a62', extra: ['hump'] },
  goat: { ...dog, neck: 0.3, ear: 'floppy', tail: 'short', coat: '#d8cfc0', extra: ['horns'] },
  sheep: {
    ...dog,
    long: 1.1,
    deep: 0.33,
    wide: 0.28,
    neck: 0.2,
    rise: 0.6,
    snout: 0.18,
    tail: 'short',
    coat: '#ece6da',
    extra: ['wool'],
  },
  pig: {
    ...dog,
    long: 1.35,
    deep: 0.36,
    wide: 0.3,
    neck: 0.1,
    rise: 0.1,
    head: 0.24,
    snout: 0.2,
    ear: 'pointed',
    tail: 'short',
    leg: 0.09,
    coat: '#e3a59a',
  },
  lion: {
    ...cat,
    long: 1.1,
    deep: 0.24,
    wide: 0.18,
    head: 0.2,
    snout: 0.14,
    ear: 'round',
    tail: 'tuft',
    leg: 0.085,
    coat: '#c9954f',
    extra: ['mane'],
  },
  tiger: {
    ...cat,
    long: 1.2,
    deep: 0.24,
    wide: 0.18,
    snout: 0.13,
    ear: 'round',
    leg: 0.085,
    coat: '#d8843a',
    extra: ['stripes'],
  },
  rabbit: {
    ...cat,
    long: 1.0,
    deep: 0.34,
    wide: 0.27,
    neck: 0.14,
    head: 0.28,
    snout: 0.08,
    ear: 'long',
    tail: 'short',
    leg: 0.11,
    coat: '#b7a592',
  },
  mouse: {
    ...cat,
    long: 1.3,
    deep: 0.4,
    wide: 0.34,
    neck: 0.1,
    rise: 0.3,
    head: 0.32,
    snout: 0.28,
    ear: 'huge',
    tail: 'thin',
    leg: 0.07,
    coat: '#8d8790',
  },
  rat: {
    ...cat,
    long: 1.6,
    deep: 0.38,
    wide: 0.3,
    neck: 0.1,
    rise: 0.2,
    head: 0.28,
    snout: 0.32,
    ear: 'round',
    coat: '#5e5658',
  },
  squirrel: { ...cat, deep: 0.28, tail: 'bushy', coat: '#a5552c' },
  monkey: { ...cat, long: 0.8, deep: 0.21, rise: 1.1, head: 0.24, snout: 0.1, ear: 'huge', coat: '#6a4a34' },
  elephant: {
    long: 1.05,
    deep: 0.34,
    wide: 0.28,
    neck: 0.2,
    rise: 0.45,
    head: 0.26,
    snout: 0.02,
    ear: 'huge',
    tail: 'tuft',
    leg: 0.11,
    coat: '#86838c',
    extra: ['trunk'],
  },
  rhinoceros: { ...bear, snout: 0.3, coat: '#8b878a', extra: ['horn'] },
  dragon: {
    long: 1.25,
    deep: 0.27,
    wide: 0.21,
    neck: 0.75,
    rise: 0.95,
    head: 0.16,
    snout: 0.3,
    ear: 'none',
    tail: 'dragon',
    leg: 0.095,
    coat: '#3f7a55',
    extra: ['wings', 'horns'],
  },
  dinosaur: {
    ...bear,
    long: 1.3,
    neck: 0.95,
    rise: 0.9,
    head: 0.14,
    snout: 0.18,
    ear: 'none',
    tail: 'dragon',
    coat: '#6f8a58',
  },
  lizard: {
    ...bear,
    long: 2,
    deep: 0.3,
    neck: 0.3,
    snout: 0.3,
    ear: 'none',
    tail: 'dragon',
    leg: 0.1,
    coat: '#6c8f4a',
  },
}
