/** Containers and things about the house. */
import type { Design } from './ink.ts'

const wood = '#8a5a36'

const deep = '#5c3a22'

const brass = '#c99a4a'

export const household: readonly Design[] = [
  {
    id: 'bag',
    width: 0.45,
    height: 0.42,
    rests: 'surface',
    grip: [0, 94],
    draw: (ink) => {
      ink.line([-26, 60, -20, 92, 0, 98, 20, 92, 26, 60], 5, '#5c3326')
      ink.blob([-50, 8, -46, 62, 0, 68, 46, 62, 50, 8, 0, 2], '#8a4f36')
      ink.blob([-46, 62, 46, 62, 40, 38, 0, 30, -40, 38], '#9c5f44', 0.1)
      ink.box(-6, 28, 12, 10, brass, 2, 0.2)
    },
  },
  {
    id: 'backpack',
    width: 0.42,
    height: 0.55,
    rests: 'surface',
    grip: [0, 94],
    draw: (ink) => {
      ink.line([-12, 90, 0, 99, 12, 90], 4, '#2f4a3c')
      ink.blob([-36, 6, -38, 70, -22, 93, 22, 93, 38, 70, 36, 6, 0, 1], '#4c7a5c')
      ink.blob([-28, 8, -28, 40, 28, 40, 28, 8, 0, 4], '#3f684e', 0.1)
      ink.line([-28, 36, 28, 36], 2.4, '#d9c9a8', 0.1)
      ink.line([-32, 66, 0, 60, 32, 66], 2.4, '#2f4a3c')
      for (const x of [-16, 16]) ink.box(x - 2.5, 48, 5, 22, '#8a5a36', 1)
      ink.box(-4, 30, 8, 9, '#d9c9a8', 2)
    },
  },
  {
    id: 'suitcase',
    width: 0.6,
    height: 0.45,
    rests: 'surface',
    grip: [0, 94],
    draw: (ink) => {
      ink.line([-16, 86, -12, 98, 12, 98, 16, 86], 5, '#3a2418')
      ink.box(-66, 2, 132, 86, '#8c5a38', 9)
      ink.line([-66, 50, 66, 50], 2, deep, 0, true)
      for (const x of [-42, 32]) {
        ink.box(x, 2, 10, 86, '#6b4129')
        ink.box(x - 1, 46, 12, 9, brass, 1, 0.3)
      }
      for (const [x, y] of [
        [-66, 2],
        [54, 2],
        [-66, 76],
        [54, 76],
      ] as const)
        ink.box(x, y, 12, 12, '#6b4129', 4)
    },
  },
  {
    id: 'crate',
    width: 0.8,
    height: 0.7,
    rests: 'ground',
    draw: (ink) => {
      ink.box(-56, 0, 112, 99, '#9c6f42')
      for (const y of [24, 49, 74]) ink.line([-56, y, 56, y], 1.4, deep, 0, true)
      ink.poly([-50, 10, -38, 10, 50, 90, 38, 90], '#b08350', 0.1)
      for (const [x, y, w, h] of [
        [-57, 0, 114, 11],
        [-57, 88, 114, 11],
        [-57, 0, 12, 99],
        [45, 0, 12, 99],
      ] as const)
        ink.box(x, y, w, h, '#b08350', 1, 0.05)
      for (const x of [-51, 51]) for (const y of [5, 94]) ink.oval(x, y, 1.6, 1.6, '#3a2a20')
    },
  },
  {
    id: 'box',
    width: 0.56,
    height: 0.36,
    rests: 'surface',
    grip: [0, 40],
    draw: (ink) => {
      ink.poly([-58, 74, -76, 92, -16, 92, 0, 76], '#b08d60', 0.1)
      ink.poly([58, 74, 76, 92, 16, 92, 0, 76], '#c9a878', 0.1)
      ink.box(-58, 1, 116, 76, '#c09a68')
      ink.box(-9, 30, 18, 47, '#e0c79c', 0, 0.1)
      ink.line([28, 12, 28, 24], 2, '#7f6240')
      ink.line([24, 20, 28, 25, 32, 20], 2, '#7f6240')
    },
  },
  {
    id: 'treasure-chest',
    width: 0.8,
    height: 0.62,
    rests: 'surface',
    glow: { at: [0, 62], radius: 1, colour: '#ffd860', always: true },
    draw: (ink) => {
      ink.blob([-58, 60, -60, 92, -40, 99, 40, 99, 60, 92, 58, 60], '#5c3a22')
      ink.halo(0, 62, 50, '#ffd860', 0.5)
      for (let i = 0; i < 16; i++)
        ink.oval(
          -48 + i * 6.4,
          55 + 9 * Math.abs(Math.sin(i * 2.1)),
          7,
          5.4,
          i % 3 ? '#e8bd4c' : '#d09a30',
          0.3,
        )
      ink.oval(-20, 66, 4, 5, '#d2493c', 0.3)
      ink.oval(24, 67, 4, 5, '#3f8cc0', 0.3)
      ink.box(-62, 0, 124, 52, wood, 4)
      for (const x of [-46, 36]) ink.box(x, 0, 10, 52, brass)
      ink.box(-62, 44, 124, 8, brass, 1, 0.1)
      ink.box(-10, 26, 20, 22, brass, 3, 0.2)
      ink.oval(0, 38, 3, 4, '#2a1b14')
    },
  },
  {
    id: 'clock',
    width: 0.4,
    height: 0.4,
    rests: 'surface',
    grip: [0, 10],
    animated: true,
    draw: (ink) => {
      ink.oval(0, 50, 49, 49, '#6b4129')
      ink.oval(0, 50, 42, 42, '#f2ead8', 0.2)
      for (let h = 0; h < 12; h++) {
        const a = (h * Math.PI) / 6
        const r = h % 3 ? 35 : 32
        ink.line(
          [r * Math.sin(a), 50 + r * Math.cos(a), 38 * Math.sin(a), 50 + 38 * Math.cos(a)],
          h % 3 ? 1.4 : 3,
          '#2a2026',
          0,
          true,
        )
      }
      ink.line([0, 50, -13, 64], 4, '#2a2026', 0, true)
      ink.line([0, 50, 14, 77], 2.8, '#2a2026', 0, true)
      const s = Math.floor(ink.time) * 0.1047 + 3
      ink.line([0, 50, 32 * Math.sin(s), 50 + 32 * Math.cos(s)], 1.1, '#c0392e', 0.2, true)
      ink.oval(0, 50, 3, 3, '#c0392e')
    },
  },
  {
    id: 'hourglass',
    width: 0.2,
    height: 0.34,
    rests: 'surface',
    grip: [0, 50],
    draw: (ink) => {
      for (const x of [-22, 22]) ink.box(x - 2, 6, 4, 88, brass)
      ink.blob(
        [-18, 90, 18, 90, 18, 76, 3, 52, 3, 48, 18, 24, 18, 10, -18, 10, -18, 24, -3, 48, -3, 52, -18, 76],
        '#bcd6dc',
        0.2,
      )
      ink.poly([-14, 74, 14, 74, 2, 54, -2, 54], '#e0b46a', 0.2)
      ink.line([0, 54, 0, 30], 1, '#e0b46a', 0.2)
      ink.poly([-16, 12, 16, 12, 4, 32, -4, 32], '#e0b46a', 0.1)
      for (const y of [0, 90]) ink.box(-29, y, 58, 10, wood, 3)
    },
  },
  {
    id: 'umbrella',
    width: 1.0,
    height: 0.95,
    rests: 'surface',
    grip: [0, 14],
    draw: (ink) => {
      ink.line([0, 92, 0, 12, 3, 4, 8, 4, 9, 10], 2.4, '#3a2a26')
      ink.blob([-52, 54, -42, 80, 0, 96, 42, 80, 52, 54, 36, 58, 18, 53, 0, 58, -18, 53, -36, 58], '#c0483c')
      for (const x of [-18, 18]) ink.line([x, 53, x * 0.7, 78, 0, 96], 0.8, '#7d2a24')
      ink.line([0, 94, 0, 99.5], 1.6, '#3a2a26')
    },
  },
  {
    id: 'mailbox',
    width: 0.4,
    height: 1.2,
    rests: 'ground',
    draw: (ink) => {
      ink.box(-3, 0, 6, 68, deep)
      ink.blob([-16, 66, -16, 88, -10, 98, 10, 98, 16, 88, 16, 66], '#3f6c8c')
      ink.box(-10, 84, 20, 2.4, '#1f3040')
      ink.box(14, 80, 2.4, 14, '#d2493c')
      ink.box(14, 90, 9, 6, '#d2493c', 0.6, 0.2)
    },
  },
  {
    id: 'cage',
    width: 0.4,
    height: 0.6,
    rests: 'surface',
    grip: [0, 96],
    draw: (ink) => {
      ink.ring(0, 95, 4, 4, 1.6, brass)
      ink.line([-14, 24, 14, 24], 2, wood, 0, true)
      for (let i = -4; i <= 4; i++) ink.line([i * 7.4, 8, i * 7.4, 60, i * 5, 80, 0, 92], 1.2, brass, 0.1)
      for (const y of [34, 60]) ink.line([-30, y, 0, y - 2, 30, y], 1.6, brass)
      ink.box(-33, 0, 66, 9, brass, 4)
    },
  },
  {
    id: 'gift',
    width: 0.36,
    height: 0.36,
    rests: 'surface',
    grip: [0, 30],
    draw: (ink) => {
      ink.box(-42, 1, 84, 62, '#3f7f8c', 2)
      ink.box(-47, 60, 94, 18, '#4f97a4', 2, 0.1)
      ink.box(-8, 1, 16, 77, '#e8c45a', 0, 0.1)
      for (const s of [-1, 1]) {
        ink.blob([0, 78, s * 16, 97, s * 32, 94, s * 26, 80], '#e8c45a', 0.15)
        ink.blob([s * 4, 80, s * 16, 91, s * 24, 88], '#b08d2c')
      }
      ink.oval(0, 80, 6, 5, '#f0d272', 0.2)
    },
  },
]
