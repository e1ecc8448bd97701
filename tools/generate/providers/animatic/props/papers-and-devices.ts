/** Letters and books, phones and screens, instruments of science and medicine. */
import type { Design } from './ink.ts'

const paper = '#efe6d2'
const inkBlue = '#3a4468'
const dark = '#22222c'
const steel = '#b4bac6'
const brass = '#c99a4a'
const lines = (
  ink: Parameters<Design['draw']>[0],
  x: number,
  top: number,
  width: number,
  count: number,
  gap: number,
  colour = inkBlue,
): void => {
  for (let i = 0; i < count; i++)
    ink.line(
      [x, top - i * gap, x + width * (i % 3 === 2 ? 0.7 : 1), top - i * gap],
      gap * 0.22,
      colour,
      0,
      true,
    )
}

export const papersAndDevices: readonly Design[] = [
  {
    id: 'letter',
    width: 0.2,
    height: 0.28,
    rests: 'surface',
    grip: [0, 20],
    draw: (ink) => {
      ink.poly([-34, 3, 34, 1, 35, 97, -35, 99], paper, 0.15)
      lines(ink, -25, 84, 30, 1, 8)
      lines(ink, -25, 70, 50, 6, 8)
      ink.line([2, 16, 10, 22, 14, 14, 22, 20, 28, 16], 1.6, inkBlue)
      ink.poly([-34, 48, 34.6, 47, 34.6, 46, -34, 47], '#c9bc9e')
    },
  },
  {
    id: 'envelope',
    width: 0.24,
    height: 0.16,
    rests: 'surface',
    grip: [50, 40],
    draw: (ink) => {
      ink.box(-74, 3, 148, 94, '#e8dcc0', 2)
      ink.poly([-74, 4, 0, 54, 74, 4], '#d9cba8', 0.1)
      ink.poly([-74, 97, 0, 40, 74, 97], '#f2e9d4', 0.15)
      ink.line([-74, 96, 0, 40, 74, 96], 1.6, '#b09f78', 0, true)
      ink.oval(0, 44, 13, 13, '#a8302c', 0.1)
      ink.oval(0, 44, 8, 8, '#c04a40', 0.2)
    },
  },
  {
    id: 'book',
    width: 0.2,
    height: 0.26,
    rests: 'surface',
    grip: [0, 30],
    draw: (ink) => {
      ink.box(-33, 2, 70, 94, '#e9dfc8', 1)
      for (let i = 0; i < 4; i++) ink.line([-28, 3 + i * 1.2, 36, 3 + i * 1.2], 0.4, '#b5a682', 0, true)
      ink.box(-37, 6, 70, 93, '#7d2f3a', 2)
      ink.box(-37, 6, 9, 93, '#5c2029', 2)
      ink.line([-20, 90, 26, 90, 26, 16, -20, 16, -20, 90], 1, brass, 0.2, true)
      ink.blob([3, 70, -10, 54, 3, 38, 16, 54], brass, 0.2)
      ink.oval(3, 54, 5, 6, '#7d2f3a')
    },
  },
  {
    id: 'notebook',
    width: 0.16,
    height: 0.22,
    rests: 'surface',
    grip: [0, 30],
    draw: (ink) => {
      ink.box(-30, 2, 64, 96, '#2f4a5c', 4)
      ink.box(-24, 5, 56, 90, paper, 2, 0.15)
      lines(ink, -14, 86, 40, 9, 8.6, '#9fb0c4')
      lines(ink, -14, 88, 36, 4, 8.6)
      for (let y = 10; y < 95; y += 9) ink.line([-35, y, -25, y + 2], 2.4, steel, 0.2, true)
    },
  },
  {
    id: 'map',
    width: 0.55,
    height: 0.4,
    rests: 'surface',
    grip: [40, 30],
    draw: (ink) => {
      for (const [i, x] of [-66, -33, 0, 33].entries())
        ink.poly(
          [x, i % 2 ? 4 : 1, x + 33, i % 2 ? 1 : 4, x + 33, i % 2 ? 96 : 99, x, i % 2 ? 99 : 96],
          '#e0cfa0',
          i % 2 ? 0.2 : 0,
        )
      ink.blob([-52, 30, -46, 62, -20, 78, 4, 64, 10, 40, -14, 22], '#a9b87c', 0.1)
      ink.blob([22, 50, 30, 74, 52, 78, 54, 56, 38, 44], '#a9b87c', 0.1)
      for (let i = 0; i < 9; i++) ink.oval(-38 + i * 8.6, 36 + 18 * Math.sin(i * 0.7), 1.7, 1.5, '#8a3a2a')
      ink.line([32, 54, 44, 66], 3.4, '#b0302a', 0.1, true)
      ink.line([32, 66, 44, 54], 3.4, '#b0302a', 0.1, true)
      ink.ring(48, 22, 9, 9, 1.2, '#6b5230')
      ink.poly([48, 34, 51, 22, 48, 10, 45, 22], '#8a3a2a')
    },
  },
  {
    id: 'photograph',
    width: 0.12,
    height: 0.14,
    rests: 'surface',
    grip: [0, 8],
    draw: (ink) => {
      ink.box(-42, 2, 84, 96, '#f2ede2', 1, 0.1)
      ink.box(-36, 22, 72, 70, '#8fb0c0')
      ink.poly([-36, 22, -36, 50, -14, 62, 10, 46, 36, 58, 36, 22], '#6a7f5c')
      ink.oval(22, 78, 6, 6, '#f4dfa0', 0.3)
      for (const [x, c] of [
        [-8, '#a8483c'],
        [8, '#3a4a6c'],
      ] as const) {
        ink.blob([x - 9, 22, x - 7, 46, x + 7, 46, x + 9, 22], c)
        ink.oval(x, 54, 6, 7, '#d8a884')
      }
    },
  },
  {
    id: 'newspaper',
    width: 0.4,
    height: 0.5,
    rests: 'surface',
    grip: [0, 30],
    draw: (ink) => {
      ink.poly([-39, 2, 39, 0, 40, 98, -39, 99], '#e4dfd2', 0.1)
      ink.box(-33, 86, 66, 8, '#33323c')
      ink.line([-33, 82, 33, 82], 1, '#33323c', 0, true)
      ink.box(-33, 50, 36, 26, '#8d8a86')
      ink.blob([-30, 52, -22, 66, -10, 60, 0, 68, 0, 52], '#5c5a58')
      for (const [x, t, c] of [
        [8, 76, 10],
        [-33, 44, 13],
        [-10, 44, 13],
        [13, 44, 13],
      ] as const)
        lines(ink, x, t, x === 8 ? 25 : 19, c, 3.2, '#77747a')
      ink.line([-39, 49, 40, 48.4], 0.6, '#aaa497')
    },
  },
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
    id: 'key',
    width: 0.09,
    height: 0.2,
    rests: 'surface',
    grip: [0, 84],
    draw: (ink) => {
      ink.ring(0, 80, 15, 15, 7, brass, 0.1)
      for (const a of [0.5, 2.6, 4.7]) ink.oval(18 * Math.cos(a), 80 + 18 * Math.sin(a), 4.6, 4.6, brass, 0.2)
      ink.box(-3.4, 4, 6.8, 60, brass, 2, 0.1)
      ink.box(-6, 58, 12, 5, '#a9782c', 2)
      ink.box(3, 6, 14, 6, brass, 0, 0.1)
      ink.box(3, 17, 10, 6, brass, 0, 0.1)
      ink.box(13, 6, 4, 10, brass)
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
    width: 0.38,
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
    id: 'painting',
    width: 0.9,
    height: 0.7,
    rests: 'surface',
    grip: [0, 10],
    draw: (ink) => {
      ink.box(-64, 1, 128, 98, brass, 2)
      ink.box(-57, 8, 114, 84, '#8a6526')
      ink.box(-53, 12, 106, 76, '#e0b48c', 0, 0.2)
      ink.oval(20, 56, 11, 11, '#fff0c8', 0.4)
      ink.blob([-53, 40, -30, 62, -6, 46, 20, 52, 53, 40, 53, 13, -53, 13], '#6f6a8c')
      ink.blob([-53, 28, -20, 38, 20, 28, 53, 34, 53, 13, -53, 13], '#3f4a5c')
      ink.line([-30, 26, -28, 56], 2, '#2a2026')
      ink.oval(-28, 58, 11, 13, '#38553f')
    },
  },
  {
    id: 'easel',
    width: 0.8,
    height: 1.7,
    rests: 'ground',
    draw: (ink) => {
      for (const x of [-22, 22]) ink.line([0, 97, x, 1], 2.4, '#a5703f', 0, true)
      ink.line([0, 99, 0, 12], 2, '#8a5a36', 0, true)
      ink.box(-20, 42, 40, 46, '#f2ede2', 0.6, 0.1)
      ink.blob([-14, 50, -10, 66, 2, 72, 12, 62, 10, 50], '#4f86a8', 0.1)
      ink.blob([0, 66, 8, 80, 15, 74, 12, 62], '#d98a3c', 0.2)
      ink.line([-14, 78, -4, 80], 2, '#c0483c')
      ink.box(-22, 38, 44, 4, '#8a5a36', 1)
    },
  },
  {
    id: 'brush',
    width: 0.05,
    height: 0.26,
    rests: 'surface',
    grip: [0, 30],
    draw: (ink) => {
      ink.blob([-1.6, 2, -3.4, 40, -2.6, 68, 2.6, 68, 3.4, 40, 1.6, 2], '#c07a3a')
      ink.poly([-3.4, 66, 3.4, 66, 4.2, 80, -4.2, 80], steel, 0.1)
      ink.blob([-4.2, 80, -5, 89, 0, 100, 5, 89, 4.2, 80], '#4a352c')
      ink.blob([-4.4, 90, 0, 100, 4.4, 90, 0, 87], '#3f86c0', 0.3)
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
  {
    id: 'telescope',
    width: 1.1,
    height: 1.5,
    rests: 'ground',
    grip: [0, 60],
    draw: (ink) => {
      for (const x of [-24, 0, 24]) ink.line([0, 56, x, 1], 3, '#8a5a36', 0, true)
      ink.oval(0, 57, 5, 5, steel)
      ink.poly([-34, 43, -30, 36, 2, 52, -2, 62], '#33506a')
      ink.poly([-4, 64, 3, 51, 36, 78, 29, 90], '#3f6380', 0.1)
      ink.poly([27, 93, 36, 76, 40, 80, 32, 95], brass, 0.1)
      ink.poly([-40, 42, -36, 35, -31, 37, -35, 44], dark)
      ink.line([-1, 63, 3, 52], 3, brass, 0.1, true)
    },
  },
  {
    id: 'syringe',
    width: 0.16,
    height: 0.05,
    rests: 'surface',
    grip: [-40, 50],
    draw: (ink) => {
      ink.line([90, 50, 156, 50], 4, steel, 0.2, true)
      ink.box(-60, 26, 136, 48, '#d8e6ea', 6, 0.2)
      ink.box(-10, 30, 84, 40, '#6fc0a8', 4, 0.2)
      ink.poly([76, 34, 92, 44, 92, 56, 76, 66], '#9fb0b8')
      ink.box(-128, 42, 112, 16, '#b8c4ca')
      ink.box(-20, 28, 10, 44, dark, 3)
      ink.box(-136, 22, 10, 56, '#9fb0b8', 4)
      ink.box(-66, 10, 8, 80, '#9fb0b8', 3)
      for (let x = -48; x < 70; x += 14) ink.line([x, 72, x, 60], 2.4, '#4a5a68', 0, true)
    },
  },
  {
    id: 'pill',
    width: 0.04,
    height: 0.016,
    rests: 'surface',
    grip: [0, 50],
    draw: (ink) => {
      ink.box(-120, 2, 240, 96, '#efe9dd', 48)
      ink.blob([0, 2, 0, 98, 74, 97, 108, 80, 121, 50, 108, 20, 74, 3], '#c0483c')
      ink.box(-90, 66, 170, 10, '#fffaf2', 5, 0.4)
    },
  },
  {
    id: 'microscope',
    width: 0.28,
    height: 0.42,
    rests: 'surface',
    draw: (ink) => {
      ink.blob([-32, 1, -30, 10, -6, 13, 26, 12, 30, 1], '#33363f')
      ink.line([14, 10, 30, 34, 24, 62, 8, 74], 9, '#3f4450')
      ink.box(-30, 28, 44, 6, '#565c69', 2)
      ink.poly([-16, 92, -6, 97, 18, 50, 8, 44], '#e4e0d8', 0.1)
      ink.poly([-20, 94, -10, 99.5, -4, 90, -14, 85], dark)
      ink.poly([8, 48, 15, 52, 10, 40, 4, 42], steel)
      ink.oval(28, 40, 7, 7, '#8d93a3')
      ink.box(-22, 34, 26, 2.4, '#a9d8e8', 0, 0.4)
      ink.poly([-20, 12, -4, 12, -8, 22, -16, 22], '#e8d8a0', 0.3)
    },
  },
  {
    id: 'flask',
    width: 0.2,
    height: 0.28,
    rests: 'surface',
    grip: [0, 84],
    animated: true,
    draw: (ink) => {
      ink.poly([-8, 96, 8, 96, 8, 62, 33, 8, 28, 2, -28, 2, -33, 8, -8, 62], '#cfe4ea', 0.3)
      ink.poly([-20, 36, 20, 36, 33, 8, 28, 2, -28, 2, -33, 8], '#4fb88a', 0.15)
      ink.oval(0, 36, 20, 3.4, '#7fe0b4', 0.3)
      for (let i = 0; i < 6; i++) {
        const r = (ink.time * 0.4 + i * 0.17) % 1
        ink.oval(-14 + i * 5.6, 6 + r * 30, 2, 2, '#c9fae0', 0.5)
      }
      ink.box(-11, 94, 22, 5, '#b8d4dc', 2)
      ink.line([-6, 90, -6, 62, -22, 24], 1.8, '#f6fcfd', 0.6, true)
    },
  },
  {
    id: 'gear',
    width: 0.4,
    height: 0.4,
    rests: 'surface',
    grip: [0, 50],
    animated: true,
    draw: (ink) => {
      const p: number[] = []
      for (let i = 0; i < 40; i++) {
        const a = (i / 40) * 6.283 + ink.time * 0.6
        const r = i % 4 < 2 ? 48 : 38
        p.push(r * Math.cos(a), 50 + r * Math.sin(a))
      }
      ink.poly(p, '#a9793c')
      ink.ring(0, 50, 27, 27, 5, '#7d5626')
      for (let i = 0; i < 6; i++) {
        const a = i * 1.047 + ink.time * 0.6
        ink.oval(26 * Math.cos(a), 50 + 26 * Math.sin(a), 4.6, 4.6, '#4a3220')
      }
      ink.oval(0, 50, 11, 11, '#d0a050', 0.2)
      ink.oval(0, 50, 5, 5, dark)
    },
  },
  {
    id: 'circuit',
    width: 0.2,
    height: 0.16,
    rests: 'surface',
    grip: [0, 20],
    draw: (ink) => {
      ink.box(-62, 2, 124, 96, '#2f6a4c', 4)
      for (const [i, y] of [16, 30, 44, 58, 72, 86].entries())
        ink.line(
          [-56, y, -40, y, -30, y + (i % 2 ? 6 : -4), 56 - i * 6, y + (i % 2 ? 6 : -4)],
          1.6,
          '#d9b860',
          0.2,
          true,
        )
      ink.box(-18, 34, 40, 36, dark, 2)
      for (let i = 0; i < 6; i++) for (const y of [30, 70]) ink.box(-15 + i * 6, y, 2.6, 5, '#c9ccd6')
      ink.box(34, 70, 18, 14, '#8a5a36', 1)
      ink.box(-54, 46, 12, 22, '#3f6c9c', 4)
      ink.oval(44, 24, 6, 6, '#ff6a4a', 0.6)
      for (const x of [-57, 57]) for (const y of [8, 92]) ink.oval(x, y, 2.6, 2.6, '#d9b860')
    },
  },
  {
    id: 'battery',
    width: 0.06,
    height: 0.11,
    rests: 'surface',
    grip: [0, 40],
    draw: (ink) => {
      ink.box(-9, 90, 18, 10, steel, 2)
      ink.box(-26, 1, 52, 92, '#2a2a34', 5)
      ink.box(-26, 62, 52, 28, '#d08a34', 4, 0.1)
      ink.poly([2, 56, -12, 32, -2, 32, -4, 12, 12, 38, 2, 38], '#f4e070', 0.5)
    },
  },
  {
    id: 'button',
    width: 0.16,
    height: 0.12,
    rests: 'surface',
    glow: { at: [0, 60], radius: 0.4, colour: '#ff5a40', always: true },
    draw: (ink) => {
      ink.poly([-64, 2, 64, 2, 52, 40, -52, 40], '#c9a43c')
      for (const x of [-46, -20, 6, 32]) ink.poly([x, 4, x + 12, 4, x + 8, 38, x - 2, 38], '#2a2730')
      ink.oval(0, 42, 42, 14, '#4a4a55')
      ink.box(-34, 42, 68, 26, '#b02a26', 8)
      ink.oval(0, 68, 34, 16, '#e04a3c', 0.3)
      ink.oval(-8, 74, 14, 5, '#ffb0a0', 0.6)
    },
  },
  {
    id: 'lever',
    width: 0.3,
    height: 0.5,
    rests: 'ground',
    draw: (ink) => {
      ink.line([0, 18, 22, 82], 6, steel, 0.1, true)
      ink.oval(24, 88, 10, 10, '#c0352f', 0.1)
      ink.blob([-28, 1, -26, 16, -14, 28, 14, 28, 26, 16, 28, 1], '#3f424e')
      ink.box(-30, 0, 60, 6, dark, 2)
      ink.line([-14, 20, 14, 20], 4, '#16151c')
    },
  },
]
