/** Things to eat and drink. */
import type { Design } from './ink.ts'

const dark = '#24212a'

export const food: readonly Design[] = [
  {
    id: 'cup',
    width: 0.12,
    height: 0.1,
    rests: 'surface',
    grip: [50, 50],
    draw: (ink) => {
      ink.ring(44, 52, 16, 20, 8, '#e8e2d6')
      ink.blob([-40, 94, 40, 94, 36, 40, 22, 6, -22, 6, -36, 40], '#efe9dd')
      ink.oval(0, 93, 40, 6, '#d6cebf')
      ink.oval(0, 92, 35, 4.4, '#5a3524')
      ink.line([-37, 66, 0, 61, 37, 66], 5, '#3f7f8c')
    },
  },
  {
    id: 'mug',
    width: 0.13,
    height: 0.12,
    rests: 'surface',
    grip: [44, 50],
    draw: (ink) => {
      ink.ring(40, 50, 17, 24, 10, '#b8503f')
      ink.box(-40, 2, 78, 92, '#c0583f', 8)
      ink.oval(-1, 93, 39, 6, '#d8765c', 0.2)
      ink.oval(-1, 92, 33, 4.4, '#3a2018')
    },
  },
  {
    id: 'coffee',
    width: 0.13,
    height: 0.17,
    rests: 'surface',
    grip: [0, 40],
    animated: true,
    draw: (ink) => {
      ink.poly([-24, 2, 24, 2, 30, 68, -30, 68], '#efe9dd')
      ink.poly([-26.6, 22, 26.6, 22, 29, 50, -29, 50], '#9c6a42')
      ink.box(-33, 66, 66, 9, '#3a2a26', 3)
      ink.box(-27, 73, 54, 5, '#4a3832', 3)
      for (const x of [-9, 7]) {
        const p = ink.time * 2 + x
        ink.line(
          [x, 80, x + 4 * Math.sin(p), 86, x - 4 * Math.sin(p), 92, x + 3 * Math.sin(p + 1), 98],
          2,
          '#e8e4ea',
          0.4,
        )
      }
    },
  },
  {
    id: 'bottle',
    width: 0.09,
    height: 0.32,
    rests: 'surface',
    grip: [0, 40],
    draw: (ink) => {
      ink.blob([-5, 98, 5, 98, 5, 72, 13, 58, 13.5, 6, 10, 1, -10, 1, -13.5, 6, -13, 58, -5, 72], '#3f6b4c')
      ink.box(-13, 18, 26, 28, '#e8dcc0', 1)
      ink.box(-13, 36, 26, 3, '#a3402f')
      ink.line([-9, 10, -9, 56], 2, '#8fc09c', 0.4)
      ink.box(-5.4, 88, 10.8, 11, '#7a2f2a', 1)
    },
  },
  {
    id: 'wine-glass',
    width: 0.09,
    height: 0.22,
    rests: 'surface',
    grip: [0, 40],
    draw: (ink) => {
      ink.blob([-16, 98, 16, 98, 18, 76, 8, 52, 0, 48, -8, 52, -18, 76], '#c9dbe2', 0.3)
      ink.blob([-17.4, 80, 17.4, 80, 14, 62, 6, 52, -6, 52, -14, 62], '#8c2338')
      ink.box(-1.5, 8, 3, 44, '#c9dbe2', 0, 0.2)
      ink.oval(0, 5, 15, 4, '#b8cdd6', 0.2)
      ink.line([-12, 90, -11, 70], 1.4, '#f6fbfc', 0.5)
    },
  },
  {
    id: 'plate',
    width: 0.27,
    height: 0.08,
    rests: 'surface',
    grip: [0, 40],
    draw: (ink) => {
      ink.oval(0, 38, 160, 34, '#cfc8ba', -0.1)
      ink.oval(0, 48, 162, 36, '#efeae0', 0.2)
      ink.ring(0, 48, 140, 29, 4, '#4f86a8')
      ink.oval(0, 50, 100, 19, '#dcd5c6', 0.1)
    },
  },
  {
    id: 'cake',
    width: 0.3,
    height: 0.3,
    rests: 'surface',
    grip: [0, 10],
    animated: true,
    draw: (ink) => {
      ink.oval(0, 6, 50, 6, '#c9ccd2')
      ink.box(-40, 7, 80, 26, '#e8b6a8', 4)
      ink.box(-29, 33, 58, 24, '#f0cabb', 4)
      for (const [y, w] of [
        [30, 40],
        [54, 29],
      ] as const)
        ink.blob(
          [
            -w,
            y + 4,
            w,
            y + 4,
            w,
            y - 6,
            w * 0.7,
            y - 1,
            w * 0.4,
            y - 9,
            0,
            y - 2,
            -w * 0.4,
            y - 8,
            -w * 0.7,
            y - 1,
            -w,
            y - 7,
          ],
          '#fff4ec',
          0.2,
        )
      for (const x of [-18, 0, 18]) {
        ink.box(x - 1.6, 57, 3.2, 18, '#5f9fb8')
        ink.halo(x, 82, 12, '#ffc860', 0.7)
        ink.shine(x, 81, 2.6, 5 + Math.sin(ink.time * 12 + x), '#fff0c0')
      }
      for (const x of [-30, -10, 10, 30]) ink.oval(x, 34, 3.6, 3.6, '#c0303c', 0.2)
    },
  },
  {
    id: 'bread',
    width: 0.3,
    height: 0.13,
    rests: 'surface',
    grip: [0, 40],
    draw: (ink) => {
      ink.blob([-108, 20, -104, 66, -60, 92, 0, 97, 60, 92, 104, 66, 108, 20, 60, 4, -60, 4], '#c08440')
      for (const x of [-60, -15, 30, 72])
        ink.blob([x - 14, 58, x + 4, 88, x + 14, 86, x - 4, 54], '#ecc88c', 0.2)
    },
  },
  {
    id: 'apple',
    width: 0.09,
    height: 0.1,
    rests: 'surface',
    grip: [0, 45],
    draw: (ink) => {
      ink.blob([0, 74, -22, 82, -42, 66, -42, 38, -24, 8, 0, 6, 24, 8, 42, 38, 42, 66, 22, 82], '#c0352f')
      ink.oval(-18, 60, 8, 11, '#f0a08c', 0.3)
      ink.line([0, 72, 2, 84, 7, 96], 4, '#5c3a22')
      ink.blob([6, 86, 20, 98, 36, 92, 22, 82], '#5f9a46', 0.1)
    },
  },
  {
    id: 'bowl',
    width: 0.24,
    height: 0.12,
    rests: 'surface',
    grip: [0, 40],
    draw: (ink) => {
      ink.blob([-98, 88, 98, 88, 80, 40, 36, 8, -36, 8, -80, 40], '#4f7f9c')
      ink.oval(0, 88, 98, 11, '#3a5f78')
      ink.oval(0, 88, 86, 8, '#d98a3c', 0.2)
      ink.box(-34, 0, 68, 10, '#3a5f78', 3)
      ink.line([-90, 66, 0, 58, 90, 66], 5, '#e8e0cc', 0.1)
    },
  },
  {
    id: 'pot',
    width: 0.36,
    height: 0.28,
    rests: 'surface',
    grip: [0, 50],
    draw: (ink) => {
      for (const s of [-1, 1]) ink.line([s * 46, 58, s * 62, 60, s * 62, 48, s * 46, 46], 6, dark)
      ink.box(-48, 2, 96, 72, '#8d93a3', 10)
      ink.box(-51, 70, 102, 8, '#a9afbd', 3, 0.1)
      ink.blob([-48, 78, -30, 90, 30, 90, 48, 78], '#9aa0ae')
      ink.oval(0, 94, 8, 5, dark)
    },
  },
  {
    id: 'pan',
    width: 0.5,
    height: 0.12,
    rests: 'surface',
    grip: [-150, 60],
    draw: (ink) => {
      ink.line([-40, 60, -200, 78], 18, '#3a2a26', 0, true)
      ink.blob([-50, 66, 190, 66, 170, 16, 150, 6, -10, 6, -34, 16], '#3f424e')
      ink.oval(70, 66, 120, 18, '#2a2c36')
      ink.oval(80, 66, 54, 11, '#f6f0e2', 0.3)
      ink.oval(84, 69, 18, 6, '#f0b23c', 0.3)
    },
  },
  {
    id: 'ice-cream',
    width: 0.1,
    height: 0.2,
    rests: 'surface',
    grip: [0, 24],
    draw: (ink) => {
      ink.poly([-17, 52, 17, 52, 0, 1], '#d09a54')
      for (let i = -2; i <= 2; i++) {
        ink.line([i * 7 - 6, 50, i * 2, 12], 0.8, '#9c6a30', 0, true)
        ink.line([i * 7 + 6, 50, i * 2, 12], 0.8, '#9c6a30', 0, true)
      }
      ink.oval(-8, 62, 14, 13, '#f0b8c0')
      ink.oval(9, 62, 14, 13, '#f6ead2')
      ink.oval(0, 79, 14, 13, '#8a5a44')
      ink.oval(2, 94, 4.6, 4.6, '#c0303c', 0.3)
    },
  },
  {
    id: 'pizza',
    width: 0.34,
    height: 0.34,
    rests: 'surface',
    grip: [0, 20],
    draw: (ink) => {
      ink.oval(0, 50, 49, 49, '#c88a44')
      ink.oval(0, 50, 43, 43, '#c0452c')
      ink.oval(0, 50, 41, 41, '#f0c660', 0.1)
      for (const [x, y] of [
        [-20, 66],
        [14, 72],
        [-6, 44],
        [24, 44],
        [-26, 36],
        [8, 22],
      ] as const) {
        ink.oval(x, y, 8, 8, '#a8342a')
      }
      for (const [x, y] of [
        [-2, 60],
        [-14, 24],
        [26, 60],
        [10, 36],
      ] as const)
        ink.blob([x - 5, y, x, y + 3, x + 5, y, x, y - 3], '#4f8a3c', 0.2)
      for (let i = 0; i < 4; i++) {
        const a = (i * Math.PI) / 4 + 0.2
        ink.line(
          [-42 * Math.cos(a), 50 - 42 * Math.sin(a), 42 * Math.cos(a), 50 + 42 * Math.sin(a)],
          0.9,
          '#a86a30',
          0,
          true,
        )
      }
    },
  },
  {
    id: 'egg',
    width: 0.05,
    height: 0.065,
    rests: 'surface',
    grip: [0, 40],
    draw: (ink) => {
      ink.blob([0, 98, -24, 80, -37, 40, -22, 8, 0, 2, 22, 8, 37, 40, 24, 80], '#efe2cc')
      ink.oval(-12, 62, 7, 12, '#fffaf0', 0.4)
    },
  },
]
