import type { Patch } from './patch.ts'

/** What hands move, strike and break. */
export const things = {
  knock: {
    level: -6,
    layers: [
      {
        source: 'modes',
        seconds: 0.25,
        pitch: [165, 185],
        modes: [
          [1, 0.035, 1],
          [2.3, 0.022, 0.7],
          [4.1, 0.012, 0.5],
          [7.7, 0.006, 0.3],
        ],
        repeat: { count: 3, every: [0.2, 0.25], fade: -0.5 },
      },
      {
        source: 'white',
        seconds: 0.02,
        decay: 0.004,
        band: [800, 5000],
        level: -14,
        repeat: { count: 3, every: 0.225 },
      },
    ],
  },
  'door-open': {
    level: -9,
    layers: [
      { source: 'white', seconds: 0.03, decay: 0.006, band: [1500, 7000], level: -8 },
      {
        source: 'modes',
        at: 0.05,
        seconds: 0.2,
        pitch: 620,
        modes: [
          [1, 0.03, 1],
          [2.76, 0.018, 0.6],
          [5.1, 0.01, 0.4],
        ],
        level: -6,
      },
      {
        source: 'saw',
        at: 0.15,
        seconds: [0.7, 0.9],
        attack: 0.15,
        release: 0.3,
        pitch: [210, 260],
        pitchTo: [330, 390],
        rough: 1,
        band: [500, 2600],
        tremolo: { rate: [16, 24], depth: 0.8 },
        level: -9,
      },
      { source: 'brown', at: 0.1, seconds: 0.9, attack: 0.3, release: 0.4, band: [80, 700], level: -10 },
    ],
  },
  'door-close': {
    level: -4,
    layers: [
      { source: 'brown', seconds: 0.35, attack: 0.25, release: 0.02, band: [80, 900], level: -16 },
      {
        source: 'modes',
        at: 0.34,
        seconds: 0.6,
        pitch: [78, 88],
        modes: [
          [1, 0.11, 1],
          [2.4, 0.06, 0.8],
          [4.3, 0.03, 0.5],
          [9, 0.012, 0.3],
        ],
        level: 0,
      },
      { source: 'white', at: 0.34, seconds: 0.05, decay: 0.01, band: [300, 4000], level: -5 },
      {
        source: 'modes',
        at: 0.4,
        seconds: 0.15,
        pitch: 1450,
        modes: [
          [1, 0.02, 1],
          [1.9, 0.012, 0.6],
        ],
        level: -13,
      },
    ],
  },
  typing: {
    level: -15,
    layers: [
      {
        source: 'modes',
        seconds: 0.06,
        pitch: [950, 1500],
        modes: [
          [1, 0.006, 1],
          [2.1, 0.004, 0.7],
          [3.9, 0.003, 0.5],
        ],
        repeat: { count: [14, 18], every: [0.08, 0.24] },
      },
      {
        source: 'brown',
        seconds: 0.05,
        decay: 0.01,
        band: [150, 900],
        level: -5,
        repeat: { count: 15, every: [0.09, 0.22] },
      },
      {
        source: 'white',
        at: 0.04,
        seconds: 0.02,
        decay: 0.003,
        band: [2500, 8000],
        level: -10,
        repeat: { count: 15, every: [0.08, 0.24] },
      },
    ],
  },
  'switch-click': {
    level: -11,
    layers: [
      {
        source: 'modes',
        seconds: 0.08,
        pitch: [1750, 1950],
        modes: [
          [1, 0.007, 1],
          [1.6, 0.005, 0.8],
          [2.9, 0.003, 0.5],
        ],
      },
      { source: 'white', at: 0.035, seconds: 0.02, decay: 0.003, band: [1200, 7000], level: -5 },
      { source: 'brown', seconds: 0.04, decay: 0.008, band: [200, 900], level: -6 },
    ],
  },
  paper: {
    level: -16,
    layers: [
      {
        source: 'crackle',
        seconds: 0.55,
        density: 420,
        click: 0.003,
        band: [1500, 9000],
        attack: 0.12,
        release: 0.2,
        swell: { rate: 9, depth: 0.9 },
      },
      {
        source: 'white',
        seconds: 0.5,
        band: [2200, 9000],
        attack: 0.15,
        release: 0.25,
        swell: { rate: 7, depth: 0.95 },
        level: -10,
      },
    ],
  },
  'glass-break': {
    level: -2,
    layers: [
      { source: 'white', seconds: 0.08, decay: 0.015, band: [1500, 12_000] },
      {
        source: 'modes',
        seconds: 0.5,
        pitch: [2600, 3400],
        modes: [
          [1, 0.07, 1],
          [1.37, 0.05, 0.8],
          [1.93, 0.04, 0.7],
          [2.61, 0.03, 0.5],
        ],
        level: -3,
      },
      {
        source: 'modes',
        at: 0.08,
        seconds: 0.3,
        pitch: [2800, 6200],
        modes: [
          [1, 0.04, 1],
          [1.47, 0.03, 0.7],
          [2.09, 0.02, 0.4],
        ],
        level: -8,
        repeat: { count: 14, every: [0.02, 0.1], fade: -1 },
      },
      {
        source: 'crackle',
        at: 0.05,
        seconds: 0.9,
        density: 160,
        click: 0.002,
        band: [3000, 14_000],
        decay: 0.25,
        level: -5,
      },
    ],
  },
  sword: {
    level: -3,
    layers: [
      {
        source: 'white',
        seconds: 0.22,
        band: [900, 2200],
        bandTo: [2500, 7000],
        attack: 0.12,
        release: 0.06,
        level: -14,
      },
      {
        source: 'modes',
        at: 0.2,
        seconds: 1.4,
        pitch: [1150, 1350],
        modes: [
          [1, 0.35, 0.6],
          [2.32, 0.5, 1],
          [3.87, 0.3, 0.8],
          [5.2, 0.22, 0.6],
          [7.4, 0.14, 0.4],
        ],
      },
      { source: 'white', at: 0.2, seconds: 0.05, decay: 0.008, band: [2500, 12_000], level: -4 },
    ],
  },
  'metal-clank': {
    level: -6,
    layers: [
      {
        source: 'modes',
        seconds: 0.9,
        pitch: [310, 390],
        modes: [
          [1, 0.16, 1],
          [2.14, 0.12, 0.9],
          [3.71, 0.09, 0.7],
          [5.43, 0.06, 0.5],
          [8.3, 0.03, 0.4],
        ],
      },
      { source: 'white', seconds: 0.03, decay: 0.006, band: [1200, 8000], level: -6 },
      {
        source: 'modes',
        at: [0.14, 0.2],
        seconds: 0.6,
        pitch: 415,
        modes: [
          [1, 0.1, 1],
          [2.5, 0.07, 0.6],
        ],
        level: -9,
      },
    ],
  },
  creak: {
    level: -14,
    layers: [
      {
        source: 'saw',
        seconds: [0.8, 1.2],
        attack: 0.25,
        release: 0.35,
        pitch: [26, 34],
        pitchTo: [44, 58],
        rough: 1.4,
        band: [420, 1900],
        bandTo: [700, 2600],
      },
      { source: 'brown', seconds: 0.9, attack: 0.3, release: 0.4, band: [150, 600], level: -12 },
    ],
  },
} satisfies Record<string, Patch>
