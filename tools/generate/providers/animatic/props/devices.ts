/** Phones, cameras and screens. */
import type { Design } from './ink.ts'

const dark = '#22222c'

const steel = '#b4bac6'

const brass = '#c99a4a'

export const devices: readonly Design[] = [
  {
    id: 'phone',
    width: 0.24,
    height: 0.2,
    rests: 'surface',
    grip: [0, 80],
    draw: (ink) => {
      ink.blob([-48, 4, -36, 50, -18, 66, 18, 66, 36, 50, 48, 4, 0, 1], '#a3342f')
      ink.oval(0, 34, 22, 21, '#efe6d2', 0.1)
      ink.oval(0, 34, 8, 8, '#a3342f')
      for (let i = 0; i < 9; i++) {
        const a = i * 0.62 + 0.3
        ink.oval(15 * Math.cos(a), 34 + 15 * Math.sin(a), 3, 3, '#4a2020')
      }
      ink.blob(
        [-58, 70, -56, 92, -30, 99, 30, 99, 56, 92, 58, 70, 34, 70, 30, 82, -30, 82, -34, 70],
        '#b8403a',
        0.05,
      )
      ink.line([46, 10, 54, 14, 52, 22, 58, 28, 55, 36], 3, dark)
    },
  },
  {
    id: 'smartphone',
    width: 0.075,
    height: 0.15,
    rests: 'surface',
    grip: [0, 22],
    glow: { at: [0, 50], radius: 0.5, colour: '#9fc8f0', always: true },
    draw: (ink) => {
      ink.box(-25, 0, 50, 100, dark, 7)
      ink.box(-22.5, 3, 45, 94, '#3a5f8c', 5, 0.5)
      ink.brush.globalAlpha *= 0.9
      ink.shine(0, 60, 20, 30, '#8fc0f0', 0.25)
      for (const [y, w, s] of [
        [72, 26, -1],
        [60, 22, 1],
        [48, 28, -1],
        [36, 18, 1],
      ] as const)
        ink.box(s < 0 ? -19 : 19 - w, y, w, 8, s < 0 ? '#e8eef4' : '#6fd0a0', 4, 0.6)
      ink.box(-6, 93, 12, 2.6, dark, 1.3)
    },
  },
  {
    id: 'camera',
    width: 0.17,
    height: 0.13,
    rests: 'surface',
    grip: [40, 20],
    draw: (ink) => {
      ink.poly([-22, 80, -14, 98, 22, 98, 30, 80], '#4a4a56')
      ink.box(-64, 4, 128, 78, '#2f2d38', 8)
      ink.box(-64, 62, 128, 20, '#a9adb8', 6, 0.1)
      ink.oval(4, 42, 34, 34, '#55586a')
      ink.oval(4, 42, 26, 26, '#1b1a24')
      ink.oval(4, 42, 16, 16, '#33507a', 0.2)
      ink.oval(-3, 50, 6, 6, '#d8ecff', 0.6)
      ink.box(-54, 82, 14, 7, steel, 2)
      ink.box(38, 66, 18, 11, '#e8eef4', 2, 0.4)
      ink.oval(-46, 54, 3, 3, '#d2493c', 0.4)
    },
  },
  {
    id: 'film-reel',
    width: 0.56,
    height: 0.38,
    rests: 'surface',
    grip: [0, 50],
    animated: true,
    draw: (ink) => {
      ink.oval(0, 50, 49, 49, '#8d93a3')
      for (let i = 0; i < 5; i++) {
        const a = (i * 6.283) / 5 + ink.time * 0.7
        ink.oval(28 * Math.cos(a), 50 + 28 * Math.sin(a), 14, 14, '#4a352c')
      }
      ink.ring(0, 50, 47, 47, 3, '#c9ccd6', 0.3)
      ink.oval(0, 50, 9, 9, '#c9ccd6', 0.2)
      ink.oval(0, 50, 3.6, 3.6, dark)
      ink.line([44, 30, 56, 10, 66, 2], 7, '#3a2a26')
    },
  },
  {
    id: 'computer',
    width: 0.6,
    height: 0.5,
    rests: 'surface',
    glow: { at: [0, 60], radius: 1.2, colour: '#9fd8f0', always: true },
    draw: (ink) => {
      ink.box(-20, 4, 40, 22, '#9a9ea8', 2)
      ink.box(-34, 0, 68, 6, '#b5b9c2', 3)
      ink.box(-58, 20, 116, 79, '#c9c4b8', 6)
      ink.box(-50, 29, 100, 62, '#12202c', 3)
      ink.shine(0, 60, 44, 26, '#3f8cb0', 0.3)
      for (let i = 0; i < 6; i++)
        ink.shine(
          -40 + [14, 22, 10, 26, 18, 8][i]! / 1,
          82 - i * 9,
          [14, 22, 10, 26, 18, 8][i]!,
          1.7,
          '#8ff0c0',
          0.85,
        )
      ink.oval(48, 24, 2, 2, '#6fe08a', 0.6)
    },
  },
  {
    id: 'laptop',
    width: 0.36,
    height: 0.26,
    rests: 'surface',
    grip: [0, 10],
    glow: { at: [0, 60], radius: 0.9, colour: '#a8d0f4', always: true },
    draw: (ink) => {
      ink.box(-56, 14, 112, 84, '#4a4d5a', 5)
      ink.box(-51, 20, 102, 73, '#1a2a3c', 2)
      ink.shine(0, 56, 46, 32, '#5a9cd0', 0.35)
      ink.box(-40, 70, 46, 12, '#e8eef4', 2, 0.6)
      for (let i = 0; i < 4; i++) ink.box(-40, 58 - i * 8, 70 - i * 12, 3, '#9fc4e8', 1, 0.5)
      ink.poly([-56, 15, 56, 15, 68, 2, -68, 2], '#a9adb8', 0.1)
      ink.poly([-48, 13, 48, 13, 52, 7, -52, 7], '#3a3d4a')
      ink.poly([-12, 6, 12, 6, 13, 3, -13, 3], '#8d93a3')
    },
  },
  {
    id: 'keyboard',
    width: 0.44,
    height: 0.15,
    rests: 'surface',
    grip: [0, 40],
    draw: (ink) => {
      ink.poly([-146, 6, 146, 6, 130, 94, -130, 94], '#3f424e')
      for (let r = 0; r < 4; r++)
        for (let c = 0; c < 13; c++) {
          const k = 1 - r * 0.032
          ink.box((-132 + c * 20.4) * k, 16 + r * 19, 17 * k, 14, '#c9ccd4', 3, 0.1)
        }
    },
  },
  {
    id: 'screen',
    width: 1.6,
    height: 0.95,
    rests: 'surface',
    animated: true,
    glow: { at: [0, 54], radius: 2.5, colour: '#8fb8f0', always: true },
    draw: (ink) => {
      ink.box(-84, 4, 168, 95, dark, 3)
      ink.box(-80, 9, 160, 86, '#16283c')
      ink.halo(0, 52, 80, '#4a8cd0', 0.5)
      for (let i = 0; i < 5; i++) {
        const h = 16 + 22 * (0.5 + 0.5 * Math.sin(ink.time * 1.4 + i * 1.7))
        ink.box(-70 + i * 15, 18, 10, h, '#6fd0e8', 1, 0.5)
      }
      ink.line(
        Array.from({ length: 12 }, (_, i) => [14 + i * 5, 42 + 12 * Math.sin(i * 0.8 + ink.time * 2)]).flat(),
        1.8,
        '#f0c060',
        0.6,
      )
      ink.ring(44, 74, 13, 13, 2, '#8ff0c0', 0.6)
    },
  },
  {
    id: 'television',
    width: 0.8,
    height: 0.7,
    rests: 'surface',
    animated: true,
    glow: { at: [-8, 50], radius: 2, colour: '#a8c8f0', always: true, flicker: true },
    draw: (ink) => {
      for (const x of [-30, 30]) ink.line([0, 86, x, 99.5], 1.4, steel, 0.2, true)
      ink.box(-57, 8, 114, 78, '#7a4f34', 6)
      for (const x of [-40, 40]) ink.box(x - 3, 0, 6, 10, '#4a2f22')
      ink.box(-51, 15, 82, 64, '#2a2026', 12)
      ink.shine(-10, 47, 37, 28, '#9cc4e8', 0.7 + 0.15 * Math.sin(ink.time * 13))
      ink.blob([-40, 24, -30, 42, -10, 36, 8, 46, 22, 24], '#4a6a8c', 0.4)
      ink.oval(-6, 52, 8, 10, '#33507a', 0.3)
      for (const y of [64, 48]) ink.oval(43, y, 6, 6, brass, 0.2)
      for (const y of [34, 29, 24, 19]) ink.line([37, y, 50, y], 1.4, '#3a2218', 0, true)
    },
  },
  {
    id: 'radio',
    width: 0.32,
    height: 0.2,
    rests: 'surface',
    grip: [0, 92],
    draw: (ink) => {
      ink.line([-50, 78, -46, 94, 46, 94, 50, 78], 5, '#5c3a22')
      ink.box(-78, 2, 156, 80, '#9c5f34', 12)
      ink.oval(-38, 42, 29, 29, '#d9b67c', 0.1)
      for (const r of [8, 15, 22]) ink.ring(-38, 42, r, r, 2, '#8a6a3c')
      ink.box(6, 46, 60, 24, '#f4e4b4', 3, 0.3)
      for (let i = 0; i < 7; i++)
        ink.line([12 + i * 8, 52, 12 + i * 8, i % 2 ? 58 : 62], 1, '#5c4630', 0, true)
      ink.line([40, 48, 40, 68], 1.8, '#c0302a', 0.2, true)
      for (const x of [18, 52]) ink.oval(x, 24, 10, 10, '#efe6d2', 0.1)
      ink.line([66, 80, 76, 99], 2, steel, 0, true)
    },
  },
]
