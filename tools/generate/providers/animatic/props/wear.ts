/** Clothes, jewels and money. */
import type { Design } from './ink.ts'

const gold = '#dcb04a'

const dark = '#2a2730'

export const wear: readonly Design[] = [
  {
    id: 'ring',
    width: 0.024,
    height: 0.03,
    rests: 'surface',
    grip: [0, 20],
    draw: (ink) => {
      ink.ring(0, 36, 29, 31, 9, gold)
      ink.ring(-2, 37, 29, 31, 2, '#fbe9b0', 0.5)
      ink.poly([-14, 72, 14, 72, 7, 62, -7, 62], '#b08a30')
      ink.poly([-18, 84, -9, 96, 9, 96, 18, 84, 0, 66], '#9fdcea', 0.2)
      ink.poly([-9, 96, 9, 96, 5, 84, -5, 84], '#e0f8fc', 0.5)
      ink.poly([-5, 84, 5, 84, 0, 66], '#c4eef6', 0.4)
    },
  },
  {
    id: 'necklace',
    width: 0.2,
    height: 0.24,
    rests: 'surface',
    grip: [0, 96],
    draw: (ink) => {
      for (let i = 0; i <= 24; i++) {
        const a = Math.PI * (1 + i / 24)
        ink.oval(34 * Math.cos(a), 92 + 62 * Math.sin(a), 3.4, 3.4, '#efe6dc', 0.2)
      }
      ink.blob([0, 30, -11, 20, 0, 3, 11, 20], '#b02a4a', 0.1)
      ink.poly([0, 27, -5, 20, 0, 12, 4, 20], '#e87a94', 0.4)
      ink.oval(0, 31, 4, 4, gold, 0.2)
    },
  },
  {
    id: 'crown',
    width: 0.24,
    height: 0.18,
    rests: 'surface',
    grip: [0, 10],
    draw: (ink) => {
      ink.oval(0, 76, 52, 9, '#8a6420', -0.2)
      ink.poly(
        [-56, 10, -64, 80, -40, 46, -26, 92, -10, 48, 0, 99, 10, 48, 26, 92, 40, 46, 64, 80, 56, 10],
        gold,
      )
      ink.blob([-57, 22, 0, 14, 57, 22, 56, 6, 0, -0.5, -56, 6], '#c9982f', 0.1)
      for (const [x, y] of [
        [-64, 82],
        [-26, 93],
        [0, 96],
        [26, 93],
        [64, 82],
      ] as const)
        ink.oval(x, y, 4.4, 4.4, '#f6e2a0', 0.3)
      for (const [x, c] of [
        [-36, '#3f86c0'],
        [0, '#b02a3a'],
        [36, '#3f9c6a'],
      ] as const)
        ink.oval(x, 14 - Math.abs(x) * -0.06, 7, 6, c, 0.3)
    },
  },
  {
    id: 'watch',
    width: 0.05,
    height: 0.24,
    rests: 'surface',
    grip: [0, 50],
    animated: true,
    draw: (ink) => {
      ink.poly([-6, 99, 6, 99, 7.6, 60, -7.6, 60], '#5c3a26')
      ink.poly([-6, 1, 6, 1, 7.6, 40, -7.6, 40], '#5c3a26')
      for (const y of [10, 16, 22]) ink.oval(0, y, 0.8, 0.8, '#1f1512')
      ink.oval(0, 50, 13.5, 13.5, gold)
      ink.oval(0, 50, 11, 11, '#f4eee0', 0.2)
      ink.box(12.6, 48, 3, 4, gold, 1)
      for (let h = 0; h < 12; h++)
        ink.oval(9 * Math.sin(h * 0.5236), 50 + 9 * Math.cos(h * 0.5236), 0.6, 0.6, dark)
      ink.line([0, 50, -4, 54], 1.3, dark, 0, true)
      ink.line([0, 50, 2.4, 58], 0.9, dark, 0, true)
      const s = Math.floor(ink.time) * 0.1047
      ink.line([0, 50, 8.6 * Math.sin(s), 50 + 8.6 * Math.cos(s)], 0.4, '#c0302a', 0.3, true)
    },
  },
  {
    id: 'coin',
    width: 0.04,
    height: 0.04,
    rests: 'surface',
    grip: [0, 20],
    draw: (ink) => {
      ink.oval(0, 50, 49, 49, '#b8892c')
      ink.oval(0, 51, 44, 44, gold, 0.1)
      ink.ring(0, 51, 37, 37, 2, '#a8781f')
      ink.blob(
        [-10, 20, -8, 40, -14, 54, -8, 72, 4, 78, 14, 68, 13, 56, 20, 48, 12, 44, 12, 34, 4, 32, 8, 20],
        '#b88a2e',
      )
      for (let i = 0; i < 18; i++) {
        const a = i * 0.349
        ink.oval(41 * Math.cos(a), 51 + 41 * Math.sin(a), 1.4, 1.4, '#8f661a')
      }
    },
  },
  {
    id: 'money',
    width: 0.2,
    height: 0.12,
    rests: 'surface',
    grip: [0, 20],
    draw: (ink) => {
      for (const [i, y] of [2, 10, 18, 26].entries())
        ink.box(-80 + i * 2, y, 158, 62, i % 2 ? '#8fb08a' : '#a9c4a0', 3)
      ink.box(-70, 36, 144, 48, '#7fa67c', 3, 0.1)
      ink.ring(2, 60, 18, 18, 3, '#4f7a54')
      ink.oval(2, 60, 12, 14, '#bcd4b0', 0.2)
      for (const x of [-54, 58]) ink.oval(x, 60, 8, 8, '#5f8c62')
      ink.box(-14, 2, 32, 82, '#e8dcc0', 0, 0.05)
    },
  },
  {
    id: 'hat',
    width: 0.42,
    height: 0.24,
    rests: 'surface',
    grip: [0, 16],
    draw: (ink) => {
      ink.oval(0, 18, 86, 15, '#4a352e')
      ink.blob([-48, 18, -44, 70, -26, 94, 0, 86, 26, 94, 44, 70, 48, 18, 0, 10], '#6b4a3c')
      ink.blob([-48, 34, 0, 24, 48, 34, 49, 18, 0, 9, -49, 18], '#b8503f')
    },
  },
  {
    id: 'shoe',
    width: 0.3,
    height: 0.13,
    rests: 'surface',
    grip: [-70, 80],
    draw: (ink) => {
      ink.blob([-104, 14, -104, 70, -92, 97, -52, 92, -34, 66, 20, 52, 84, 44, 110, 26, 110, 14], '#7a3f2a')
      ink.oval(-74, 90, 26, 8, '#3a1f18')
      ink.box(-110, 2, 222, 14, '#2a1a16', 5)
      ink.box(-110, 2, 44, 20, '#2a1a16', 4)
      for (const x of [-44, -28, -12, 4])
        ink.line([x, 76 - (x + 44) * 0.45, x + 16, 60 - (x + 44) * 0.3], 5, '#e8dcc0', 0.2, true)
      ink.line([50, 18, 58, 34, 66, 46], 3, '#4f2619')
    },
  },
  {
    id: 'helmet',
    width: 0.28,
    height: 0.28,
    rests: 'surface',
    grip: [0, 10],
    draw: (ink) => {
      ink.blob([-44, 14, -47, 60, -30, 90, 0, 98, 30, 90, 47, 60, 44, 14, 20, 3, -20, 3], '#d8d4cc')
      ink.blob([-34, 32, -35, 58, -16, 70, 16, 70, 35, 58, 34, 32, 14, 24, -14, 24], '#2a3a52')
      ink.blob([-26, 48, -20, 62, 0, 65, -4, 52], '#8fb8d8', 0.5)
      ink.line([-12, 96, -12, 74], 5, '#c0483c')
      ink.line([12, 96, 12, 74], 5, '#c0483c')
      ink.box(-30, 0, 60, 9, '#8d93a3', 4)
    },
  },
  {
    id: 'scarf',
    width: 0.3,
    height: 0.7,
    rests: 'surface',
    grip: [0, 90],
    draw: (ink) => {
      ink.blob([-14, 84, -4, 90, 2, 30, 0, 8, -14, 8, -16, 40], '#a8342f')
      ink.blob([2, 88, 14, 84, 17, 50, 15, 20, 2, 20, 3, 50], '#c0483c')
      for (const [y, x] of [
        [16, -14],
        [24, -15],
      ] as const)
        ink.box(x, y, 14, 4, '#efe2c4', 0, 0.1)
      for (const y of [28, 36]) ink.box(3, y, 13, 4, '#efe2c4', 0, 0.1)
      for (let i = 0; i < 5; i++) {
        ink.line([-13 + i * 3, 8, -13 + i * 3, 1], 1, '#a8342f', 0, true)
        ink.line([3 + i * 3, 20, 3 + i * 3, 13], 1, '#c0483c', 0, true)
      }
      ink.blob([-19, 84, -12, 97, 0, 99, 12, 97, 19, 84, 0, 78], '#d05a4c', 0.1)
    },
  },
  {
    id: 'mask',
    width: 0.22,
    height: 0.18,
    rests: 'surface',
    grip: [0, 10],
    draw: (ink) => {
      ink.line([-56, 60, -60, 30, -52, 2], 4, '#b02a4a')
      ink.line([56, 60, 60, 30, 52, 2], 4, '#b02a4a')
      ink.blob(
        [-58, 78, -30, 90, 0, 78, 30, 90, 58, 78, 54, 40, 32, 22, 12, 30, 0, 44, -12, 30, -32, 22, -54, 40],
        '#efe6d8',
      )
      for (const s of [-1, 1]) {
        ink.blob([s * 12, 58, s * 26, 70, s * 44, 62, s * 32, 48, s * 20, 50], '#1b1620', -0.3)
        ink.line([s * 10, 72, s * 28, 82, s * 50, 74], 2.6, gold, 0.2)
      }
      ink.blob([-8, 84, 0, 99, 8, 84, 0, 78], '#b02a4a', 0.1)
      ink.oval(0, 80, 5, 5, gold, 0.3)
    },
  },
]
