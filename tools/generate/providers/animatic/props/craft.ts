/** Everything that sails and flies. */
import type { Design, Ink } from './ink.ts'

const glass = '#a9c6d8'

const dark = '#25222c'

function hull(ink: Ink, colour: string, trim: string): void {
  ink.blob([-92, 46, -80, 14, -56, 2, 62, 2, 84, 24, 98, 58, 60, 36, 0, 31, -60, 36], dark, 0.05)
  ink.blob([-92, 47, -82, 30, 0, 20, 80, 34, 97, 57, 60, 36, 0, 31, -60, 36], colour)
  ink.line([-91, 46, -50, 35, 0, 31, 55, 36, 97, 58], 2.4, trim, 0.2)
}

export const craft: readonly Design[] = [
  {
    id: 'boat',
    width: 8,
    height: 4.6,
    rests: 'water',
    draw: (ink) => {
      ink.line([8, 22, 8, 98], 2.6, '#3a2b2c', 0, true)
      ink.line([8, 92, 60, 40], 2, '#3a2b2c', 0, true)
      for (const end of [
        [-74, 28],
        [88, 40],
      ])
        ink.line([8, 96, end[0]!, end[1]!], 0.7, '#3a2b2c', 0, true)
      ink.box(-50, 28, 42, 30, '#b8573f', 1)
      ink.box(-55, 57, 52, 4.5, '#3b2a30', 1)
      ink.line([-36, 60, -36, 78], 1.6, '#3a2b2c', 0, true)
      for (const x of [-45, -27]) ink.box(x, 40, 11, 11, '#f4d894', 1, 0.3)
      ink.brush.save()
      ink.brush.scale(0.86, 0.72)
      hull(ink, '#2f5a60', '#d9c9a8')
      ink.brush.restore()
    },
  },
  {
    id: 'sailing-ship',
    width: 19,
    height: 17,
    rests: 'water',
    draw: (ink) => {
      for (const [x, top] of [
        [-22, 92],
        [12, 98],
        [38, 84],
      ] as const)
        ink.line([x, 14, x, top], 1.6, '#4a3226', 0, true)
      for (const [x, top, w] of [
        [-22, 90, 15],
        [12, 96, 18],
        [38, 82, 12],
      ] as const)
        for (const level of [0, 1, 2]) {
          const y = top - 6 - level * 22
          const s = w * (0.72 + level * 0.16)
          if (y < 34) continue
          ink.blob(
            [
              x - s,
              y,
              x,
              y + 2,
              x + s,
              y,
              x + s * 1.08 + 3,
              y - 9,
              x + s,
              y - 18,
              x,
              y - 16,
              x - s,
              y - 18,
              x - s + 3,
              y - 9,
            ],
            '#ece2cc',
          )
          ink.line([x - s - 1, y + 0.5, x + s + 1, y + 0.5], 1, '#4a3226', 0, true)
        }
      ink.line([40, 22, 62, 34], 1.4, '#4a3226', 0, true)
      ink.poly([44, 78, 60, 33, 44, 26], '#e0d4ba', 0.1)
      ink.blob([-50, 30, -48, 10, -34, 1, 30, 1, 42, 10, 50, 26, 30, 20, -20, 18, -36, 28], '#6b4129')
      ink.line([-49, 22, -20, 13, 25, 14, 46, 21], 1.6, '#d8a95c', 0.1)
      for (let x = -32; x < 34; x += 11) ink.box(x, 7, 4, 4, '#2b1a16')
    },
  },
  {
    id: 'rowboat',
    width: 3.6,
    height: 1.1,
    rests: 'water',
    animated: true,
    draw: (ink) => {
      const dip = Math.sin(ink.time * 2) * 14
      ink.blob([-158, 78, -130, 20, -80, 2, 90, 2, 135, 24, 160, 84, 80, 56, 0, 50, -80, 54], '#8a5a36')
      ink.line([-157, 77, -80, 55, 0, 50, 80, 57, 159, 83], 7, '#c99a62', 0.2)
      ink.line([-140, 40, 0, 26, 140, 44], 3, '#5c3a22')
      for (const x of [-60, 30]) ink.box(x, 49, 30, 9, '#6d4528')
      ink.line([10, 74, -70, 20 + dip], 5, '#d0b083', 0.1, true)
      ink.oval(-76, 16 + dip, 16, 7, '#d0b083')
    },
  },
  {
    id: 'plane',
    width: 14,
    height: 4.4,
    rests: 'air',
    draw: (ink) => {
      ink.poly([-20, 52, -60, 88, -42, 90, 18, 54], '#a9b2bd', -0.15)
      ink.blob([-150, 56, -110, 66, 60, 68, 120, 62, 150, 50, 120, 38, 40, 34, -80, 40], '#e6e6e4')
      ink.poly([-150, 56, -152, 98, -128, 98, -96, 64], '#c0483c')
      ink.poly([-140, 56, -164, 66, -150, 68, -112, 60], '#c9ccd2')
      ink.line([-120, 50, 130, 48], 3, '#c0483c')
      for (let x = -90; x < 96; x += 15) ink.oval(x, 57, 3.4, 4.4, '#33506a')
      ink.poly([118, 60, 134, 57, 126, 50, 112, 54], '#33506a')
      ink.poly([-10, 44, -76, 8, -54, 8, 40, 42], '#c9ced6', 0.15)
      ink.box(-34, 14, 30, 12, '#8f98a4', 6)
    },
  },
  {
    id: 'helicopter',
    width: 11,
    height: 3.7,
    rests: 'air',
    animated: true,
    draw: (ink) => {
      const sweep = Math.cos(ink.time * 26)
      ink.poly([-30, 60, -140, 66, -142, 72, -30, 76], '#3f6b5c')
      ink.poly([-142, 66, -152, 92, -138, 92, -130, 70], '#3f6b5c')
      ink.line([-146 - 13 * sweep, 76, -146 + 13 * sweep, 88], 2.4, '#c8cad0')
      ink.blob([-44, 44, -40, 76, 0, 84, 50, 78, 80, 48, 60, 28, -10, 26], '#48806c')
      ink.blob([20, 50, 22, 74, 48, 73, 72, 49], glass, 0.2)
      ink.box(-14, 46, 24, 24, glass, 4)
      ink.line([-6, 82, -6, 94], 4, dark, 0, true)
      ink.line([-6 - 125 * sweep, 95, -6 + 125 * sweep, 96], 2.6, '#2f2c36')
      ink.line([-40, 8, 56, 8, 66, 13], 3, dark)
      for (const x of [-20, 34]) ink.line([x, 10, x, 30], 2.4, dark, 0, true)
    },
  },
  {
    id: 'rocket',
    width: 3.4,
    height: 11,
    rests: 'ground',
    animated: true,
    draw: (ink) => {
      const lick = 1 + 0.15 * Math.sin(ink.time * 21)
      ink.halo(0, 6, 14, '#ffb45a', 0.7)
      ink.shine(0, 7, 3.4, 7 * lick, '#ffcf7a', 0.9)
      ink.shine(0, 9, 1.7, 4.5 * lick, '#fff6dc', 1)
      for (const s of [-1, 1]) ink.poly([s * 7, 34, s * 15.5, 18, s * 15, 10, s * 6, 17], '#c0483c')
      ink.blob([-9, 18, -10.5, 50, -8, 76, 0, 99, 8, 76, 10.5, 50, 9, 18, 0, 15], '#e8e4dc')
      ink.blob([-7.4, 78, 0, 99.5, 7.4, 78, 0, 76], '#c0483c')
      ink.oval(0, 60, 5, 5, '#8f98a4')
      ink.oval(0, 60, 3.7, 3.7, '#3f6c8c', 0.2)
      ink.box(-9.6, 30, 19.2, 3, '#c0483c')
      ink.poly([-5, 17, 5, 17, 6.4, 12, -6.4, 12], '#4a4b55')
      ink.poly([-1.4, 32, 1.4, 32, 1, 12, -1, 12], '#a33a30')
    },
  },
  {
    id: 'ufo',
    width: 8,
    height: 3.2,
    rests: 'air',
    animated: true,
    glow: { at: [0, 20], radius: 5, colour: '#8ff0d0', always: true },
    draw: (ink) => {
      ink.halo(0, 22, 70, '#8ff0d0', 0.35)
      ink.blob([-34, 58, -26, 88, 0, 98, 26, 88, 34, 58, 0, 52], '#9fd0d8', 0.2)
      ink.oval(-8, 78, 9, 12, '#e6f6f8', 0.4)
      ink.blob([-120, 42, -70, 58, 0, 63, 70, 58, 120, 42, 70, 26, 0, 20, -70, 26], '#8d93a3')
      ink.blob([-120, 42, -60, 38, 0, 36, 60, 38, 120, 42, 70, 27, 0, 21, -70, 27], '#5c6274')
      for (let i = -3; i <= 3; i++)
        ink.shine(
          i * 30,
          40 - Math.abs(i) * 0.6,
          5,
          4,
          i % 2 ? '#ffd36a' : '#8ff0d0',
          0.5 + 0.5 * Math.sin(ink.time * 5 + i * 1.4) ** 2,
        )
    },
  },
  {
    id: 'spaceship',
    width: 16,
    height: 5.4,
    rests: 'air',
    animated: true,
    draw: (ink) => {
      ink.halo(-140, 48, 36, '#6ac8ff', 0.7 + 0.2 * Math.sin(ink.time * 17))
      for (const y of [38, 58]) ink.shine(-138, y, 16, 6, '#a8e6ff', 0.9)
      ink.poly([-60, 58, -120, 96, -92, 96, 20, 64], '#7c8496')
      ink.blob([-130, 30, -134, 66, -60, 74, 40, 70, 110, 54, 148, 42, 110, 30, 0, 24, -80, 22], '#aab2c2')
      ink.poly([-80, 34, -134, 4, -104, 4, 10, 28], '#8a92a4', 0.1)
      ink.blob([44, 54, 60, 66, 92, 60, 112, 50, 80, 46], '#2f4b66', 0.2)
      ink.line([-128, 47, 30, 44, 130, 42], 2.2, '#c0483c')
      for (let x = -90; x < 30; x += 20) ink.box(x, 54, 10, 4, '#ffe2a0', 1, 0.3)
    },
  },
]
