/** Furniture, doors and windows. */
import type { Design, Ink } from './ink.ts'

const wood = '#8a5a36'

const deep = '#5c3a22'

const cloth = '#3f6c7c'

const brass = '#c99a4a'

const legs = (ink: Ink, xs: readonly number[], top: number, width = 5): void => {
  for (const x of xs) ink.box(x - width / 2, 0, width, top, deep, 1)
}

export const furniture: readonly Design[] = [
  {
    id: 'chair',
    width: 0.5,
    height: 0.95,
    rests: 'ground',
    draw: (ink) => {
      legs(ink, [-20, 20], 48)
      legs(ink, [-13, 13], 46, 3.4)
      ink.box(-21, 48, 5, 50, wood, 2)
      ink.box(16, 48, 5, 50, wood, 2)
      for (const y of [64, 76, 88]) ink.box(-18, y, 36, 7, '#9c6a42', 2)
      ink.blob([-24, 50, -20, 44, 20, 44, 24, 50, 20, 53, -20, 53], '#a5703f', 0.1)
    },
  },
  {
    id: 'table',
    width: 1.5,
    height: 0.76,
    rests: 'ground',
    draw: (ink) => {
      legs(ink, [-86, 86], 88, 9)
      legs(ink, [-70, 70], 84, 6)
      ink.box(-92, 76, 184, 14, deep)
      ink.box(-99, 88, 198, 11, '#a5703f', 3, 0.1)
    },
  },
  {
    id: 'bed',
    width: 2.1,
    height: 1.0,
    rests: 'ground',
    draw: (ink) => {
      ink.box(-104, 4, 10, 94, deep, 3)
      ink.box(94, 4, 10, 58, deep, 3)
      ink.box(-98, 16, 196, 20, wood, 3)
      ink.box(-96, 34, 192, 18, '#e8e2d6', 6)
      ink.blob([-92, 52, -90, 68, -60, 72, -48, 60, -50, 50], '#f2eee6', 0.1)
      ink.blob([-44, 30, -46, 58, -20, 62, 60, 60, 94, 56, 96, 24, 0, 22], cloth)
      ink.line([-44, 50, -10, 52, 94, 48], 5, '#6b96a6', 0.2)
    },
  },
  {
    id: 'sofa',
    width: 2.0,
    height: 0.9,
    rests: 'ground',
    draw: (ink) => {
      legs(ink, [-92, 92], 12, 7)
      ink.blob([-92, 40, -90, 92, -40, 98, 40, 98, 90, 92, 92, 40], '#8c4a44')
      for (const x of [-76, 2]) ink.box(x, 36, 74, 26, '#a35a52', 8, 0.1)
      for (const x of [-110, 84])
        ink.blob([x, 12, x, 60, x + 13, 68, x + 26, 60, x + 26, 12], '#8c4a44', 0.05)
      ink.box(-90, 12, 180, 26, '#7a3d38', 4)
      ink.blob([-64, 62, -58, 86, -32, 82, -34, 60], '#d9a84e', 0.1)
    },
  },
  {
    id: 'desk',
    width: 1.4,
    height: 0.76,
    rests: 'ground',
    draw: (ink) => {
      ink.box(-86, 0, 46, 90, wood, 2)
      for (const y of [8, 34, 60]) {
        ink.box(-82, y, 38, 22, '#9c6a42', 2, 0.1)
        ink.oval(-63, y + 11, 3, 2.4, brass, 0.3)
      }
      legs(ink, [84], 90, 8)
      ink.box(-92, 88, 184, 10, '#a5703f', 2, 0.1)
    },
  },
  {
    id: 'bench',
    width: 1.7,
    height: 0.85,
    rests: 'ground',
    draw: (ink) => {
      for (const x of [-74, 74]) {
        ink.line([x, 2, x, 44], 6, '#33363f', 0, true)
        ink.line([x, 44, x, 92], 5, '#33363f', 0, true)
      }
      for (const y of [60, 74, 88]) ink.box(-95, y, 190, 10, '#a5703f', 2)
      ink.box(-96, 42, 192, 10, '#b98249', 2, 0.15)
    },
  },
  {
    id: 'door',
    width: 0.95,
    height: 2.1,
    rests: 'ground',
    draw: (ink) => {
      ink.box(-22.5, 0, 45, 100, deep)
      ink.box(-19.5, 0, 39, 97, '#7a4f3a', 0.6)
      for (const [y, h] of [
        [6, 34],
        [46, 20],
        [72, 20],
      ] as const)
        for (const x of [-16, 2]) {
          ink.box(x, y, 14, h, '#5f3a2a')
          ink.box(x + 1, y + 1, 12, h - 2, '#8a5c44', 0, 0.1)
        }
      ink.oval(15.4, 47, 1.7, 1.7, brass, 0.3)
      ink.box(14.4, 41, 2, 4, brass)
    },
  },
  {
    id: 'window',
    width: 1.56,
    height: 1.5,
    rests: 'surface',
    draw: (ink) => {
      ink.box(-40, 3, 80, 96, '#e0d6c4', 2)
      ink.box(-34, 10, 68, 84, '#7fa6bf', 0, 0.2)
      ink.poly([-34, 50, -10, 94, 8, 94, -34, 22], '#a9cbdc', 0.4)
      ink.box(-2, 10, 4, 84, '#e0d6c4')
      ink.box(-34, 52, 68, 4, '#e0d6c4')
      for (const s of [-1, 1])
        ink.blob([s * 44, 99, s * 22, 97, s * 26, 60, s * 38, 30, s * 40, 8, s * 46, 6], '#b0524a')
      ink.line([-47, 97, 47, 97], 3, deep, 0, true)
      ink.box(-44, 0, 88, 6, '#cfc4b0', 2)
    },
  },
  {
    id: 'lamp',
    width: 0.4,
    height: 0.6,
    rests: 'surface',
    grip: [0, 20],
    glow: { at: [0, 70], radius: 2.2, colour: '#ffd08a' },
    draw: (ink) => {
      ink.oval(0, 5, 19, 5, brass)
      ink.box(-3, 5, 6, 46, brass, 2)
      ink.blob([-8, 20, 0, 34, 8, 20, 0, 10], brass, 0.1)
      ink.halo(0, 72, 48, '#ffd08a', 0.4)
      ink.poly([-18, 96, 18, 96, 32, 50, -32, 50], '#f0d8a4', 0.3)
      ink.shine(0, 60, 20, 9, '#fff0c8', 0.5)
      ink.line([-32, 50, 32, 50], 2, '#c9a468')
    },
  },
  {
    id: 'mirror',
    width: 0.6,
    height: 0.9,
    rests: 'surface',
    grip: [0, 6],
    draw: (ink) => {
      ink.oval(0, 52, 32, 46, brass)
      ink.oval(0, 52, 27, 41, '#9fc0cf', 0.2)
      ink.blob([-20, 40, -8, 82, 4, 88, -14, 34], '#d8ecf2', 0.4)
      ink.line([8, 26, 20, 58], 2.4, '#d8ecf2', 0.4)
      ink.blob([-8, 96, 0, 100, 8, 96, 0, 92], brass, 0.2)
      ink.blob([-10, 6, 0, 0, 10, 6, 0, 10], brass)
    },
  },
  {
    id: 'tent',
    width: 2.6,
    height: 1.6,
    rests: 'ground',
    draw: (ink) => {
      ink.poly([-80, 2, 0, 97, 80, 2], '#c98a3c')
      ink.poly([-22, 2, 0, 86, 22, 2], '#2f2430', -0.2)
      ink.poly([-30, 2, 0, 90, -12, 2], '#e0a456', 0.1)
      ink.poly([0, 97, 80, 2, 46, 2], '#a36a2a', -0.1)
      for (const s of [-1, 1]) ink.line([s * 2, 97, s * 81, 0], 1, '#efe6d2')
    },
  },
]
