/** Plants, stones and shells. */
import type { Design } from './ink.ts'

const bark = '#5c4030'

const leaf = '#4f7a4a'

const stone = '#8a8790'

export const nature: readonly Design[] = [
  {
    id: 'tree',
    width: 4,
    height: 6,
    rests: 'ground',
    draw: (ink) => {
      ink.blob([-5, 0, -3, 24, -4, 50, 4, 50, 3.6, 24, 6, 0], bark)
      ink.line([0, 34, 12, 50], 2.4, bark)
      ink.line([0, 40, -12, 54], 2, bark)
      for (const [x, y, r, l] of [
        [-16, 56, 16, -0.2],
        [16, 54, 16, -0.1],
        [0, 66, 22, 0],
        [-12, 78, 14, 0.05],
        [13, 78, 15, 0.1],
        [1, 88, 11, 0.15],
      ] as const) {
        ink.oval(x, y, r, r * 0.88, leaf, l)
        ink.oval(x + r * 0.2, y + r * 0.3, r * 0.5, r * 0.36, '#6a9a5a', 0.15 + l)
      }
    },
  },
  {
    id: 'flower',
    width: 0.16,
    height: 0.4,
    rests: 'surface',
    grip: [0, 20],
    draw: (ink) => {
      ink.line([0, 2, 3, 30, 0, 72], 2.4, leaf)
      ink.blob([2, 28, 14, 42, 20, 44, 12, 30], leaf, 0.1)
      ink.blob([1, 40, -10, 54, -16, 56, -10, 42], leaf)
      for (let i = 0; i < 8; i++) {
        const a = i * 0.785
        ink.brush.save()
        ink.brush.translate(0, 80)
        ink.brush.rotate(a)
        ink.oval(0, 11, 4.6, 8, '#e8e4ee', i % 2 ? 0.2 : 0)
        ink.brush.restore()
      }
      ink.oval(0, 80, 5.6, 5.6, '#e0a83c', 0.2)
    },
  },
  {
    id: 'rose',
    width: 0.14,
    height: 0.45,
    rests: 'surface',
    grip: [0, 20],
    draw: (ink) => {
      ink.line([0, 1, 2, 34, 0, 76], 1.8, '#3f6a3c')
      for (const [x, y] of [
        [2, 20],
        [-1, 48],
      ] as const)
        ink.poly([x, y, x + 4, y + 2, x, y + 3], '#3f6a3c')
      ink.blob([1, 36, 10, 50, 16, 48, 10, 36], '#4a7a46', 0.1)
      ink.blob([0, 52, -9, 64, -15, 60, -9, 50], '#4a7a46')
      ink.blob([-11, 84, -13, 94, -4, 99, 5, 99, 13, 93, 11, 82, 4, 75, -5, 75], '#b02636')
      ink.blob([-7, 90, -3, 97, 5, 96, 8, 90, 2, 84], '#d0485a', 0.1)
      ink.line([-9, 88, -3, 82, 5, 83, 9, 90], 1.2, '#741420')
      ink.line([-3, 93, 1, 89, 4, 92, 0, 95], 1.1, '#741420')
    },
  },
  {
    id: 'bush',
    width: 1.6,
    height: 0.9,
    rests: 'ground',
    draw: (ink) => {
      for (const [x, y, r] of [
        [-52, 32, 32],
        [50, 30, 34],
        [-22, 54, 36],
        [26, 56, 34],
        [0, 36, 40],
        [0, 74, 24],
      ] as const) {
        ink.oval(x, y, r, r * 0.85, '#46704a')
        ink.oval(x + r * 0.2, y + r * 0.3, r * 0.5, r * 0.32, '#66965c', 0.15)
      }
      for (const [x, y] of [
        [-40, 40],
        [-10, 70],
        [22, 44],
        [48, 38],
        [4, 30],
      ] as const)
        ink.oval(x, y, 3, 3, '#c0483c', 0.2)
    },
  },
  {
    id: 'rock',
    width: 1.2,
    height: 0.8,
    rests: 'ground',
    draw: (ink) => {
      ink.poly([-74, 2, -66, 44, -30, 84, 12, 98, 46, 76, 74, 28, 72, 2], stone)
      ink.poly([-30, 84, 12, 98, 4, 54, -34, 42], '#a9a6ae', 0.2)
      ink.poly([4, 54, 12, 98, 46, 76, 40, 34], '#93909a', 0.1)
      ink.poly([-66, 44, -34, 42, -50, 2, -74, 2], '#6d6a74', -0.2)
      ink.line([-6, 40, 8, 24, 4, 8], 1.6, '#57545e')
    },
  },
  {
    id: 'log',
    width: 1.6,
    height: 0.42,
    rests: 'ground',
    draw: (ink) => {
      ink.box(-180, 4, 340, 90, '#7a5236', 20)
      for (const y of [24, 46, 70]) ink.line([-160, y, -40, y + 6, 60, y - 4, 140, y + 2], 3.4, '#4f3322')
      ink.oval(160, 49, 26, 46, '#c99a68', 0.1)
      for (const r of [0.35, 0.65]) ink.ring(160, 49, 26 * r, 46 * r, 2.4, '#8a5a36')
      ink.blob([-80, 88, -70, 99, -50, 98, -48, 86], '#7a5236')
      ink.blob([-120, 92, -90, 98, -40, 96, 0, 90], '#6a8a4a', 0.1)
    },
  },
  {
    id: 'leaf',
    width: 0.1,
    height: 0.16,
    rests: 'surface',
    grip: [0, 6],
    draw: (ink) => {
      ink.blob([0, 14, -26, 36, -28, 62, 0, 99, 28, 62, 26, 36], '#c87a2c')
      ink.poly([0, 14, 0, 98, 20, 76, 28, 52, 20, 28], '#e09a44', 0.15)
      ink.line([0, 1, 1, 40, 0, 92], 2.4, '#8a4a1c')
      for (const y of [34, 48, 62]) for (const s of [-1, 1]) ink.line([0, y, s * 16, y + 14], 1.4, '#8a4a1c')
    },
  },
  {
    id: 'seed',
    width: 0.03,
    height: 0.04,
    rests: 'surface',
    grip: [0, 40],
    draw: (ink) => {
      ink.blob([0, 70, -24, 54, -28, 24, 0, 2, 28, 24, 24, 54], '#8a5a36')
      ink.oval(-9, 40, 6, 13, '#c99a6a', 0.3)
      ink.line([0, 66, 2, 84, 12, 94], 5, '#6fa04a', 0.1)
      ink.blob([8, 88, 24, 99, 34, 88, 20, 82], '#86ba58', 0.2)
    },
  },
  {
    id: 'feather',
    width: 0.08,
    height: 0.3,
    rests: 'surface',
    grip: [0, 8],
    draw: (ink) => {
      ink.blob([0, 22, -10, 44, -10, 74, 3, 99, 11, 76, 9, 44], '#dfe4ea', 0.1)
      ink.blob([1, 26, 3, 98, 11, 76, 9, 46], '#aab8c8')
      ink.line([-1, 1, 0, 40, 3, 97], 1.3, '#6a6f7a')
      for (const y of [40, 60]) ink.line([-9, y + 6, 0, y - 3], 1.2, '#7d8694')
    },
  },
  {
    id: 'shell',
    width: 0.12,
    height: 0.1,
    rests: 'surface',
    grip: [0, 30],
    draw: (ink) => {
      ink.blob([0, 4, -44, 40, -56, 70, -36, 92, 0, 99, 36, 92, 56, 70, 44, 40], '#e8b8a0')
      for (const x of [-42, -26, -9, 9, 26, 42])
        ink.line([0, 10, x * 0.8, 56, x, 90 - Math.abs(x) * 0.3], 2.6, '#b8785f')
      ink.blob([-16, 12, 0, 2, 16, 12, 0, 18], '#f4d4c0', 0.2)
    },
  },
]
