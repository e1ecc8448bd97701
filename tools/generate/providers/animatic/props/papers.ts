/** Paper, pictures and what makes them. */
import type { Design } from './ink.ts'

const paper = '#efe6d2'

const inkBlue = '#3a4468'

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

export const papers: readonly Design[] = [
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
]
