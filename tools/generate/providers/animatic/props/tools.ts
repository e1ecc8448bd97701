/** Tools and gear. */
import type { Design } from './ink.ts'

const steel = '#b4bac6'

const wood = '#8a5a36'

export const tools: readonly Design[] = [
  {
    id: 'hammer',
    width: 0.16,
    height: 0.34,
    rests: 'surface',
    grip: [0, 22],
    draw: (ink) => {
      ink.poly([-3, 84, 3, 84, 4.4, 8, 3, 1, -3, 1, -4.4, 8], '#b98249')
      ink.box(-4.6, 3, 9.2, 32, '#8c2f2a', 4)
      ink.poly([-8, 97, 8, 97, 10, 78, -10, 78], steel)
      ink.box(8, 80, 13, 16, '#8d95a6', 2)
      ink.blob([-8, 96, -18, 92, -24, 80, -16, 84, -9, 82], steel, 0.1)
    },
  },
  {
    id: 'wrench',
    width: 0.08,
    height: 0.3,
    rests: 'surface',
    grip: [0, 40],
    draw: (ink) => {
      ink.box(-4.5, 14, 9, 66, steel, 4)
      ink.line([0, 24, 0, 66], 2, '#858c9b')
      ink.blob([-12, 90, -10, 99, -4, 99, -4, 88, 4, 88, 4, 99, 10, 99, 13, 88, 6, 74, -6, 74], steel, 0.1)
      ink.oval(0, 10, 9.5, 9.5, steel)
      ink.oval(0, 10, 4.4, 4.4, '#3a3942')
    },
  },
  {
    id: 'axe',
    width: 0.3,
    height: 0.8,
    rests: 'surface',
    grip: [-4, 26],
    draw: (ink) => {
      ink.blob([-7, 99, -2, 99, -1, 60, -3, 30, 1, 2, -6, 1, -8, 30, -6, 60], '#a5703f')
      ink.poly([-8, 94, 4, 94, 18, 99, 20, 86, 16, 72, 4, 80, -8, 80], '#7d838f')
      ink.poly([14, 97.4, 18, 99, 20, 86, 16, 72, 12, 74.6], '#dfe4ea', 0.2)
    },
  },
  {
    id: 'shovel',
    width: 0.26,
    height: 1.2,
    rests: 'surface',
    grip: [0, 62],
    draw: (ink) => {
      ink.box(-1.3, 26, 2.6, 66, '#a5703f', 1)
      ink.line([-6, 97, 6, 97], 2.6, '#7a4a28')
      ink.line([-5, 97, 0, 91, 5, 97], 1.8, '#7a4a28')
      ink.blob([-8.6, 30, 8.6, 30, 9.4, 16, 5, 5, 0, 1, -5, 5, -9.4, 16], '#858c9b')
      ink.line([0, 29, 0, 10], 1.6, '#565c69')
      ink.box(-2, 28, 4, 8, '#6a717f', 1)
    },
  },
  {
    id: 'rope',
    width: 0.5,
    height: 0.34,
    rests: 'surface',
    grip: [0, 50],
    draw: (ink) => {
      for (const [y, r] of [
        [24, 62],
        [38, 61],
        [52, 58],
        [66, 54],
      ] as const) {
        ink.ring(0, y, r, 15, 12, '#b98f5c', -0.1)
        ink.ring(0, y + 2, r, 15, 1.6, '#8a6638')
        ink.line([-r, y - 1, -r * 0.6, y - 12, 0, y - 16, r * 0.6, y - 12, r, y - 1], 11, '#c49a64', 0.1)
        for (let i = -6; i <= 6; i++) {
          const x = (i / 7) * r
          const sag = y - 16 * Math.sqrt(1 - (x / r) ** 2)
          ink.line([x - 3, sag - 4, x + 3, sag + 4], 1.6, '#7f5c34', 0, true)
        }
      }
      ink.line([54, 58, 66, 40, 69, 10], 10, '#c49a64')
    },
  },
  {
    id: 'ladder',
    width: 0.5,
    height: 2.6,
    rests: 'ground',
    draw: (ink) => {
      for (let y = 8; y < 98; y += 11) ink.box(-8, y, 16, 2, '#b98249', 0.6)
      for (const x of [-9, 7]) ink.box(x, 0, 2.2, 100, wood, 0.8)
    },
  },
  {
    id: 'fishing-rod',
    width: 1.5,
    height: 1.7,
    rests: 'surface',
    grip: [-34, 16],
    draw: (ink) => {
      ink.line([-40, 2, -10, 48, 20, 86, 42, 98], 1.3, '#6b4129', 0.1)
      ink.line([-42, 0, -28, 20], 3.4, '#c99a62')
      ink.ring(-24, 20, 3, 3, 1.8, '#8d93a3')
      ink.line([42, 98, 43, 60, 42, 24], 0.35, '#e8e4dc', 0.2)
      ink.oval(42, 24, 1.8, 2.6, '#d2493c')
      ink.line([42, 21, 42, 15, 40, 14, 39.4, 16], 0.5, steel)
    },
  },
  {
    id: 'net',
    width: 0.6,
    height: 1.5,
    rests: 'surface',
    grip: [0, 20],
    draw: (ink) => {
      ink.line([0, 1, 0, 62], 2.4, '#a5703f', 0, true)
      for (let i = -4; i <= 4; i++) {
        ink.line(
          [i * 4, 80 + 15 * Math.sqrt(Math.max(0, 1 - (i / 4.6) ** 2)), i * 2.4, 62 - 8 * Math.cos(i / 3)],
          0.5,
          '#d9d2c0',
          0.1,
        )
        ink.line([-17, 80 - i * 3, 0, 74 - i * 4, 17, 80 - i * 3], 0.5, '#d9d2c0', 0.1)
      }
      ink.ring(0, 80, 18, 17, 2, '#8d93a3')
    },
  },
  {
    id: 'anchor',
    width: 0.7,
    height: 1.0,
    rests: 'ground',
    draw: (ink) => {
      ink.ring(0, 91, 6.6, 6.6, 3.4, '#565c69')
      ink.box(-3, 10, 6, 76, '#565c69', 2)
      ink.box(-17, 74, 34, 5.4, '#6a717f', 2)
      ink.line([-31, 34, -24, 16, 0, 6, 24, 16, 31, 34], 7, '#565c69')
      for (const s of [-1, 1]) ink.poly([s * 35, 30, s * 32, 44, s * 22, 32], '#6a717f')
    },
  },
  {
    id: 'barrel',
    width: 0.62,
    height: 0.9,
    rests: 'ground',
    draw: (ink) => {
      ink.blob([-26, 2, -34, 50, -27, 96, 27, 96, 34, 50, 26, 2], '#8a5a36')
      for (const x of [-19, -7, 7, 19]) ink.line([x * 0.86, 4, x * 1.15, 50, x * 0.88, 95], 0.9, '#4f3120')
      for (const [y, w] of [
        [14, 30],
        [30, 33],
        [70, 33],
        [86, 30],
      ] as const)
        ink.line([-w, y, 0, y - 4, w, y], 4, '#4c4f5a', 0.1)
      ink.oval(0, 95, 26, 5, '#6d4528', 0.1)
    },
  },
  {
    id: 'wheel',
    width: 0.9,
    height: 0.9,
    rests: 'ground',

    draw: (ink) => {
      ink.ring(0, 50, 45, 45, 8, '#6d4528')
      ink.ring(0, 50, 49, 49, 2.4, '#4c4f5a')
      for (let s = 0; s < 10; s++) {
        const a = (s * Math.PI) / 5
        ink.line([0, 50, 42 * Math.cos(a), 50 + 42 * Math.sin(a)], 4, wood, 0, true)
      }
      ink.oval(0, 50, 10, 10, '#5c3a22')
      ink.oval(0, 50, 4, 4, '#3a2418')
    },
  },
  {
    id: 'bone',
    width: 0.3,
    height: 0.1,
    rests: 'surface',
    grip: [0, 50],
    draw: (ink) => {
      ink.box(-112, 34, 224, 32, '#e9e0cc', 14)
      for (const x of [-116, 116]) for (const y of [26, 74]) ink.oval(x, y, 30, 25, '#e9e0cc')
    },
  },
  {
    id: 'wand',
    width: 0.36,
    height: 0.4,
    rests: 'surface',
    grip: [-30, 16],
    animated: true,
    draw: (ink) => {
      ink.line([-36, 6, 26, 76], 5, '#3a2630', 0.1, true)
      ink.line([-36, 6, -22, 22], 8, '#6b4129')
      ink.halo(28, 78, 34, '#ffe28a', 0.7)
      for (let i = 0; i < 6; i++) {
        const a = i + ink.time * 1.6
        const r = 10 + 8 * ((i * 0.37 + ink.time * 0.5) % 1)
        ink.shine(28 + r * Math.cos(a), 78 + r * Math.sin(a), 1.8, 1.8, '#fff3c0', 0.9)
      }
      ink.shine(28, 78, 5, 5, '#fff8e0')
    },
  },
]
