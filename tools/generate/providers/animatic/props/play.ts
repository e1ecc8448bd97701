/** Toys, sport and signs. */
import type { Design } from './ink.ts'

const gold = '#dcb04a'

const dark = '#2a2730'

export const play: readonly Design[] = [
  {
    id: 'ball',
    width: 0.24,
    height: 0.24,
    rests: 'surface',
    grip: [0, 40],
    draw: (ink) => {
      ink.oval(0, 50, 49, 49, '#efece4')
      const pent = (x: number, y: number, r: number, a: number) => {
        const p: number[] = []
        for (let i = 0; i < 5; i++) p.push(x + r * Math.cos(a + i * 1.2566), y + r * Math.sin(a + i * 1.2566))
        ink.poly(p, '#2a2833')
      }
      pent(0, 50, 15, Math.PI / 2)
      for (let i = 0; i < 5; i++) {
        const a = Math.PI / 2 + i * 1.2566
        ink.line(
          [15 * Math.cos(a), 50 + 15 * Math.sin(a), 31 * Math.cos(a), 50 + 31 * Math.sin(a)],
          2,
          '#4a4855',
          0,
          true,
        )
        pent(39 * Math.cos(a), 50 + 39 * Math.sin(a), 9, a + Math.PI)
      }
    },
  },
  {
    id: 'kite',
    width: 0.8,
    height: 1.3,
    rests: 'air',
    animated: true,
    draw: (ink) => {
      const w = (i: number) => 4 * Math.sin(ink.time * 4 + i)
      ink.line([0, 36, w(1), 24, w(2), 14, w(3), 2], 0.8, '#efe6d2')
      for (const [i, y] of [26, 16, 6].entries()) {
        const x = w(i + 1)
        ink.poly([x - 6, y + 3, x, y, x - 6, y - 3], '#e0b04a', 0.1)
        ink.poly([x + 6, y + 3, x, y, x + 6, y - 3], '#3f86a8', 0.1)
      }
      ink.poly([0, 99, -28, 72, 0, 72], '#c0483c', 0.1)
      ink.poly([0, 99, 28, 72, 0, 72], '#e0b04a', 0.1)
      ink.poly([-28, 72, 0, 36, 0, 72], '#3f86a8')
      ink.poly([28, 72, 0, 36, 0, 72], '#c0483c', -0.05)
      ink.line([0, 99, 0, 36], 0.9, '#5c3a26', 0, true)
      ink.line([-28, 72, 28, 72], 0.9, '#5c3a26', 0, true)
    },
  },
  {
    id: 'balloon',
    width: 0.3,
    height: 0.9,
    rests: 'air',
    grip: [0, 4],
    animated: true,
    draw: (ink) => {
      ink.line(
        [0, 60, 1.4 * Math.sin(ink.time * 2), 40, -1.4 * Math.sin(ink.time * 2), 20, 0, 1],
        0.6,
        '#efe6d2',
        0.2,
      )
      ink.blob([0, 61, -13, 74, -16, 86, -10, 97, 0, 99.5, 10, 97, 16, 86, 13, 74], '#c8352f')
      ink.poly([-2.4, 59, 2.4, 59, 0, 62.4], '#a02420')
      ink.oval(-6, 88, 2.4, 5, '#ffb8a8', 0.5)
    },
  },
  {
    id: 'doll',
    width: 0.2,
    height: 0.4,
    rests: 'surface',
    grip: [0, 50],
    draw: (ink) => {
      for (const x of [-6, 6]) {
        ink.line([x, 26, x, 6], 5, '#f0d2b8', 0, true)
        ink.oval(x + 1, 4, 5, 3.6, '#7a2f3a')
      }
      ink.line([-9, 54, -18, 38], 4.6, '#f0d2b8')
      ink.line([9, 54, 18, 38], 4.6, '#f0d2b8')
      ink.oval(0, 76, 20, 20, '#8a4a24', -0.1)
      ink.poly([-8, 60, 8, 60, 22, 20, -22, 20], '#d06a8a')
      ink.line([-21, 22, 0, 18, 21, 22], 2.4, '#f6e6ea', 0.2)
      ink.oval(0, 76, 15, 16, '#f4d8c0', 0.1)
      ink.blob([-15, 80, -8, 94, 8, 94, 15, 80, 6, 87, -4, 86], '#8a4a24')
      for (const s of [-1, 1]) {
        ink.oval(s * 6, 75, 2.2, 2.8, '#2a2026')
        ink.oval(s * 9, 68, 3, 2, '#e8a090', 0.1)
        ink.oval(s * 20, 70, 6, 9, '#8a4a24')
        ink.oval(s * 17, 80, 3, 3, '#d06a8a', 0.2)
      }
      ink.line([-3, 67, 0, 65.4, 3, 67], 1, '#a83a3a')
    },
  },
  {
    id: 'teddy-bear',
    width: 0.3,
    height: 0.36,
    rests: 'surface',
    grip: [0, 40],
    draw: (ink) => {
      const f = '#a8703f'
      for (const s of [-1, 1]) {
        ink.oval(s * 22, 88, 10, 10, f)
        ink.oval(s * 22, 88, 5.4, 5.4, '#dcb080', 0.1)
        ink.blob([s * 18, 52, s * 36, 46, s * 38, 30, s * 28, 28, s * 16, 42], f, -0.05)
        ink.oval(s * 24, 10, 15, 11, f, -0.05)
        ink.oval(s * 26, 10, 8, 6.4, '#dcb080', 0.1)
      }
      ink.oval(0, 30, 25, 28, f)
      ink.oval(0, 28, 15, 18, '#d0a070', 0.1)
      ink.oval(0, 72, 29, 25, '#b47a46')
      ink.oval(0, 64, 13, 10, '#e0b888', 0.15)
      ink.oval(0, 69, 4.6, 3.4, '#2a1a18')
      ink.line([0, 66, 0, 61, -5, 58], 1.4, '#2a1a18')
      ink.line([0, 61, 5, 58], 1.4, '#2a1a18')
      for (const s of [-1, 1]) {
        ink.oval(s * 12, 77, 3.4, 3.8, '#1f1416')
        ink.oval(s * 12 + 1, 78.4, 1, 1, '#ffffff', 0.8)
      }
      for (const s of [-1, 1]) ink.blob([0, 51, s * 12, 56, s * 12, 45], '#c0483c', 0.1)
    },
  },
  {
    id: 'snowman',
    width: 1.0,
    height: 1.8,
    rests: 'ground',
    draw: (ink) => {
      ink.line([-16, 52, -27, 62, -28, 68], 1.4, '#5c3a26')
      ink.line([16, 52, 27, 62, 29, 67], 1.4, '#5c3a26')
      ink.oval(0, 18, 25, 19, '#eef2f8')
      ink.oval(0, 48, 19, 16, '#f2f5fa')
      ink.oval(0, 73, 14, 13, '#f6f8fc')
      for (const y of [42, 50]) ink.oval(1, y, 1.6, 1.4, dark)
      for (const x of [-4.6, 5]) ink.oval(x, 77, 1.5, 1.7, dark)
      ink.poly([0, 74, 12, 71.4, 0, 71], '#e08a34', 0.1)
      ink.line([-6, 67, 0, 64.6, 6, 67], 0.9, dark)
      ink.box(-14, 58, 28, 5, '#c0483c', 2)
      ink.box(4, 46, 5, 14, '#c0483c', 1)
      ink.box(-13, 83, 26, 3, dark, 1)
      ink.box(-8.6, 85, 17.2, 14, '#33303c', 1)
      ink.box(-8.6, 86, 17.2, 3, '#c0483c')
    },
  },
  {
    id: 'flag',
    width: 1.3,
    height: 2.4,
    rests: 'ground',
    grip: [-24, 20],
    animated: true,
    draw: (ink) => {
      const y = (x: number) => 2.2 * Math.sin(x * 0.14 - ink.time * 4) * ((x + 22) / 48)
      const edge = (base: number, from: number, to: number) =>
        Array.from({ length: 9 }, (_, i) => {
          const x = from + ((to - from) * i) / 8
          return [x, base + y(x)]
        }).flat()
      for (const [top, c] of [
        [96, '#c0483c'],
        [85, '#efe6d2'],
        [74, '#3a5a8c'],
      ] as const)
        ink.poly([...edge(top, -23, 27), ...edge(top - 11.4, 27, -23)], c)
      ink.box(-25, 0, 2.4, 99, '#8a5a36', 1)
      ink.oval(-24, 98.4, 2, 1.6, gold)
    },
  },
  {
    id: 'sign',
    width: 0.8,
    height: 1.9,
    rests: 'ground',
    draw: (ink) => {
      ink.box(-2, 0, 4, 92, '#6b4a34')
      ink.poly([-20, 88, 14, 88, 22, 79, 14, 70, -20, 70], '#b08350')
      ink.poly([20, 64, -14, 64, -22, 56, -14, 48, 20, 48], '#9c6f42')
      for (const [x, y, w] of [
        [-14, 82, 22],
        [-14, 76, 16],
        [-8, 58, 22],
        [-8, 53, 15],
      ] as const)
        ink.line([x, y, x + w, y], 1.6, '#4a3020', 0, true)
      for (const y of [84, 74, 60, 52]) ink.oval(0, y, 0.7, 0.7, dark)
    },
  },
  {
    id: 'traffic-light',
    width: 0.4,
    height: 3,
    rests: 'ground',
    animated: true,
    glow: { at: [0, 93], radius: 1.2, colour: '#ff5a40', always: true },
    draw: (ink) => {
      ink.box(-1.4, 0, 2.8, 66, '#4a4d58')
      ink.box(-4, 0, 8, 3, '#33363f', 1)
      ink.box(-6, 64, 12, 35, '#23252e', 2.4)
      const phase = Math.floor(ink.time / 2.5) % 3
      for (const [i, y, c] of [
        [0, 92.4, '#ff4a36'],
        [1, 82, '#ffc23c'],
        [2, 71.4, '#5ae08a'],
      ] as const) {
        ink.oval(0, y, 3.9, 3.9, '#14151c')
        if (i === phase) {
          ink.halo(0, y, 11, c, 0.6)
          ink.shine(0, y, 3.5, 3.5, c)
        } else ink.oval(0, y, 3.3, 3.3, c, -0.75)
        ink.line([-4.4, y + 3, 0, y + 4.6, 4.4, y + 3], 1, '#14151c')
      }
    },
  },
  {
    id: 'message-in-a-bottle',
    width: 0.32,
    height: 0.13,
    rests: 'water',
    grip: [-40, 50],
    draw: (ink) => {
      ink.blob(
        [-116, 12, -120, 50, -116, 88, 30, 88, 60, 66, 108, 62, 108, 38, 60, 34, 30, 12],
        '#8fc0ac',
        0.2,
      )
      ink.box(-90, 26, 106, 46, '#e8d8b0', 16)
      ink.oval(14, 49, 11, 23, '#c9b482', 0.1)
      ink.ring(14, 49, 5, 11, 2, '#9c8452')
      ink.box(-40, 26, 10, 46, '#b02a3a')
      ink.line([-108, 74, 20, 76], 6, '#e8f8f0', 0.6)
      ink.box(104, 36, 22, 28, '#a5703f', 5)
    },
  },
  {
    id: 'butterfly',
    width: 0.14,
    height: 0.12,
    rests: 'air',
    animated: true,
    draw: (ink) => {
      const k = 0.35 + 0.65 * Math.abs(Math.sin(ink.time * 6))
      for (const s of [-k, k]) {
        ink.blob([0, 52, s * 26, 96, s * 56, 92, s * 54, 64, s * 20, 48], '#e08a2c')
        ink.blob([0, 48, s * 22, 46, s * 46, 30, s * 34, 6, s * 12, 16], '#c8642c', -0.05)
        ink.oval(s * 38, 78, 7 * k, 8, '#f6e0a0', 0.2)
        ink.oval(s * 28, 28, 5 * k, 6, '#f6e0a0', 0.2)
        ink.line([0, 52, s * 26, 96, s * 56, 92, s * 54, 64], 2.4, '#2a1a1c')
      }
      ink.blob([-3, 70, 0, 78, 3, 70, 3.4, 40, 0, 14, -3.4, 40], '#2a1f24')
      for (const s of [-1, 1]) ink.line([0, 74, s * 8, 92, s * 13, 94], 1.4, '#2a1f24')
    },
  },
]
