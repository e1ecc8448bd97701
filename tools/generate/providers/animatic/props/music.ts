/** Things to play on. */
import type { Design } from './ink.ts'

const steel = '#b4bac6'

const brass = '#d0a24a'

const dark = '#24212a'

export const music: readonly Design[] = [
  {
    id: 'piano',
    width: 1.5,
    height: 1.2,
    rests: 'ground',
    draw: (ink) => {
      ink.box(-60, 0, 120, 98, '#3a2430', 2)
      ink.box(-62, 92, 124, 7, '#4f3240', 2)
      ink.box(-50, 62, 100, 26, '#2a1a24', 2, 0.1)
      ink.box(-24, 64, 48, 20, '#efe6d2', 0, 0.1)
      ink.box(-62, 42, 124, 8, '#4f3240', 1)
      ink.box(-56, 48, 112, 7, '#f2ecdf', 0, 0.2)
      for (let i = 0; i < 36; i++) {
        const x = -55 + i * 3.1
        ink.line([x, 48, x, 55], 0.3, '#8a8278', 0, true)
        if (![2, 6].includes(i % 7)) ink.box(x + 2.2, 51, 1.7, 4, '#17131a')
      }
      for (const x of [-58, 50]) ink.box(x, 0, 8, 44, '#2f1c27', 1)
      for (const x of [-5, 3]) ink.box(x, 3, 3, 5, brass)
    },
  },
  {
    id: 'guitar',
    width: 0.4,
    height: 1.05,
    rests: 'surface',
    grip: [0, 60],
    draw: (ink) => {
      ink.box(-2.4, 44, 4.8, 46, '#4a2c22')
      ink.poly([-3.6, 88, 3.6, 88, 4.4, 99, -4.4, 99], '#5c3628')
      ink.blob(
        [-10, 46, -13, 38, -10, 31, -18, 18, -14, 4, 0, 1, 14, 4, 18, 18, 10, 31, 13, 38, 10, 46, 0, 49],
        '#c07a3a',
      )
      ink.oval(0, 30, 5, 5, '#2a1a14')
      ink.ring(0, 30, 6, 6, 0.9, '#efd8a8')
      ink.box(-7, 13, 14, 2.6, '#3a221a')
      for (let s = -2; s <= 2; s++) ink.line([s * 0.8, 14, s * 0.8, 97], 0.25, '#f2e8d2', 0.3, true)
      for (let y = 50; y < 88; y += 5) ink.line([-2.4, y, 2.4, y], 0.4, steel, 0, true)
    },
  },
  {
    id: 'violin',
    width: 0.22,
    height: 0.6,
    rests: 'surface',
    grip: [0, 75],
    draw: (ink) => {
      ink.box(-2, 54, 4, 38, '#241a1c')
      ink.blob([-3, 91, 3, 91, 4, 96, 0, 99, -4, 96], '#7a3f22')
      ink.blob(
        [
          -12, 54, -14, 46, -8, 38, -9, 32, -17, 18, -11, 4, 0, 1, 11, 4, 17, 18, 9, 32, 8, 38, 14, 46, 12,
          54, 0, 58,
        ],
        '#a8562a',
      )
      for (const s of [-1, 1]) ink.line([s * 6, 36, s * 5, 30, s * 7.4, 24], 1, '#2a1410')
      ink.box(-5, 26, 10, 2, '#e0c090')
      ink.blob([-3, 20, 3, 20, 2, 5, -2, 5], '#241a1c')
      for (const x of [-1.2, -0.4, 0.4, 1.2]) ink.line([x, 10, x, 92], 0.25, '#efe6d2', 0.3, true)
      ink.line([13, 6, 19, 92], 0.8, '#6b4129', 0, true)
    },
  },
  {
    id: 'trumpet',
    width: 0.55,
    height: 0.22,
    rests: 'surface',
    grip: [-10, 40],
    draw: (ink) => {
      ink.poly([66, 58, 66, 70, 104, 80, 124, 99, 124, 30, 104, 48], brass)
      ink.oval(123, 64, 7, 34, '#8a6526')
      ink.line([-112, 64, 80, 64], 7, brass, 0.1, true)
      ink.line([-70, 64, -82, 48, -70, 34, 40, 34, 56, 48, 44, 64], 6, brass)
      for (const x of [-28, -12, 4]) {
        ink.box(x, 24, 12, 50, '#e0b860', 3)
        ink.box(x + 3, 74, 6, 14, steel)
        ink.box(x + 1, 86, 10, 5, '#f0e6d0', 2)
      }
      ink.poly([-124, 72, -112, 67, -112, 61, -124, 56], steel)
    },
  },
  {
    id: 'drum',
    width: 0.5,
    height: 0.45,
    rests: 'surface',
    draw: (ink) => {
      ink.box(-50, 8, 100, 70, '#b03a36', 2)
      ink.oval(0, 10, 50, 8, '#8a2a28')
      for (let i = -3; i < 3; i++) {
        ink.line([i * 16, 76, i * 16 + 8, 12], 1.6, '#efe2c4', 0.1, true)
        ink.line([i * 16 + 16, 76, i * 16 + 8, 12], 1.6, '#efe2c4', 0.1, true)
      }
      ink.oval(0, 80, 52, 12, brass)
      ink.oval(0, 82, 48, 10, '#f2ead8', 0.2)
      ink.line([-30, 82, 38, 98], 3, '#c99a62', 0, true)
      ink.line([34, 80, -20, 99], 3, '#c99a62', 0, true)
    },
  },
  {
    id: 'microphone',
    width: 0.08,
    height: 0.26,
    rests: 'surface',
    grip: [0, 30],
    draw: (ink) => {
      ink.poly([-7, 66, 7, 66, 5, 3, -5, 3], dark)
      ink.box(-11, 62, 22, 7, '#4a4855', 2)
      ink.oval(0, 82, 15, 16, '#9a9eaa')
      for (let i = -3; i <= 3; i++) {
        ink.line([i * 4, 82 - 14 * Math.cos(i / 2.4), i * 4.4, 82 + 14 * Math.cos(i / 2.4)], 0.7, '#4f525e')
        ink.line([-14 * Math.cos(i / 2.4), 82 + i * 4, 14 * Math.cos(i / 2.4), 82 + i * 4], 0.7, '#4f525e')
      }
      ink.box(-2, 44, 4, 8, '#c0483c', 1)
    },
  },
]
