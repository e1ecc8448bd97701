/** Weapons and tools. */
import type { Design } from './ink.ts'

const steel = '#b4bac6'
const wood = '#8a5a36'
const dark = '#2a2730'
const gold = '#d9ab4e'

export const toolsAndArms: readonly Design[] = [
  {
    id: 'gun',
    width: 0.22,
    height: 0.15,
    rests: 'surface',
    grip: [-44, 30],
    draw: (ink) => {
      ink.poly([-60, 60, -40, 62, -28, 6, -58, 2, -66, 8], '#5a3a2a')
      ink.ring(-16, 46, 13, 14, 5, dark)
      ink.line([-18, 52, -14, 42], 4, dark)
      ink.blob([-70, 60, -70, 92, -60, 97, 66, 96, 72, 90, 72, 70, 30, 66, -20, 62, -50, 56], '#3f424e')
      ink.box(-64, 78, 134, 16, '#545867', 4, 0.1)
      for (const x of [-56, -50, -44, -38]) ink.line([x, 80, x, 92], 2, dark, 0, true)
      ink.box(58, 96, 6, 5, dark)
      ink.oval(71, 83, 3, 6, '#15141a')
    },
  },
  {
    id: 'rifle',
    width: 1.1,
    height: 0.26,
    rests: 'surface',
    grip: [-60, 40],
    draw: (ink) => {
      ink.poly([-206, 12, -206, 56, -120, 70, -60, 70, -66, 52, -140, 40], wood)
      ink.poly([-66, 58, -50, 58, -60, 16, -82, 18], wood, -0.1)
      ink.box(-84, 54, 190, 20, wood, 8, -0.1)
      ink.box(-90, 62, 110, 18, '#3f424e', 4)
      ink.line([20, 76, 208, 76], 9, '#4a4d5a', 0.1, true)
      ink.ring(-40, 48, 15, 12, 4, dark)
      ink.line([-20, 82, -2, 90], 5, steel)
      ink.box(196, 78, 6, 10, dark)
      ink.box(-70, 86, 66, 12, dark, 6)
    },
  },
  {
    id: 'sword',
    width: 0.24,
    height: 1.1,
    rests: 'surface',
    grip: [0, 11],
    draw: (ink) => {
      ink.poly([-3, 22, -2.6, 90, 0, 99, 2.6, 90, 3, 22], '#cfd5de', 0.15)
      ink.poly([0, 22, 0, 97, 2.6, 90, 3, 22], '#8d95a6')
      ink.blob([-11, 21, -6, 23, 6, 23, 11, 21, 6, 19, -6, 19], gold, 0.1)
      ink.box(-1.6, 5, 3.2, 15, '#5a2f26', 1)
      for (let y = 7; y < 19; y += 3) ink.line([-1.6, y, 1.6, y + 1.2], 0.6, '#2e1814')
      ink.oval(0, 3, 2.8, 2.8, gold, 0.2)
    },
  },
  {
    id: 'knife',
    width: 0.06,
    height: 0.3,
    rests: 'surface',
    grip: [0, 18],
    draw: (ink) => {
      ink.poly([-5, 38, -5, 84, 3, 99, 6, 80, 6, 38], '#cfd5de', 0.1)
      ink.poly([3, 40, 3, 97, 6, 80, 6, 40], '#9aa2b2')
      ink.box(-7, 34, 15, 5, steel, 1)
      ink.blob([-5, 34, -6, 18, -4, 2, 5, 2, 6, 18, 6, 34], '#4a2f28')
      for (const y of [10, 20, 29]) ink.oval(0.5, y, 1.2, 1.2, gold)
    },
  },
  {
    id: 'bow',
    width: 0.44,
    height: 1.4,
    rests: 'surface',
    grip: [9, 50],
    draw: (ink) => {
      ink.line([-9, 99, -9, 1], 0.5, '#e8dfcc', 0.2, true)
      ink.line([-9, 99, 2, 88, 9, 68, 9, 50, 9, 32, 2, 12, -9, 1], 2.4, '#7a4a28', 0.1)
      ink.line([9, 56, 9, 44], 3.6, '#3a2218')
      ink.line([-14, 50, 15, 50], 0.9, '#c9a877', 0, true)
      ink.poly([15, 48.6, 19, 50, 15, 51.4], steel)
      ink.poly([-14, 50, -17, 52, -12, 52, -10, 50, -12, 48, -17, 48], '#c0483c')
    },
  },
  {
    id: 'shield',
    width: 0.6,
    height: 0.75,
    rests: 'surface',
    grip: [0, 55],
    draw: (ink) => {
      ink.blob([-38, 96, 0, 90, 38, 96, 38, 50, 22, 20, 0, 2, -22, 20, -38, 50], steel)
      ink.blob([-32, 89, 0, 84, 32, 89, 32, 51, 18, 24, 0, 9, -18, 24, -32, 51], '#8c2f34')
      ink.poly([-4, 86, 4, 86, 4, 14, 0, 10, -4, 14], gold, 0.1)
      ink.poly([-31, 62, 31, 62, 31, 54, -31, 54], gold, 0.1)
      ink.oval(0, 58, 10, 10, gold, 0.2)
      ink.oval(0, 58, 5, 5, '#a9782c')
    },
  },
  {
    id: 'bomb',
    width: 0.28,
    height: 0.4,
    rests: 'surface',
    grip: [0, 20],
    animated: true,
    draw: (ink) => {
      ink.oval(0, 34, 33, 33, '#2d2b38')
      ink.oval(-12, 46, 8, 6, '#7a7890', 0.3)
      ink.box(-9, 62, 18, 10, '#46434f', 2)
      ink.line([0, 72, 4, 82, 14, 84, 16, 92], 3, '#c9b28c')
      const s = 1 + 0.3 * Math.sin(ink.time * 31)
      ink.halo(16, 93, 18, '#ffb84a', 0.8)
      ink.shine(16, 93, 4 * s, 4 * s, '#fff2c0')
    },
  },
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
    animated: true,
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
