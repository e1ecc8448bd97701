/** Instruments of science, medicine and machines. */
import type { Design } from './ink.ts'

const dark = '#22222c'

const steel = '#b4bac6'

const brass = '#c99a4a'

export const science: readonly Design[] = [
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
