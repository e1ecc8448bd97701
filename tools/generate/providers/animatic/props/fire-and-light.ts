/** Fire and lamps. */
import type { Design, Ink } from './ink.ts'

const stone = '#8a8790'

const dark = '#2a2730'

const brass = '#c99a4a'

/** Tongues of fire around (x, y), `size` units high. */
function flame(ink: Ink, x: number, y: number, size: number): void {
  ink.halo(x, y + size * 0.4, size * 0.95, '#ff9a3c', 0.5)
  for (const [i, colour] of ['#e8502a', '#ff9a3c', '#ffe08a'].entries()) {
    const s = size * (1 - i * 0.28)
    const lick = Math.sin(ink.time * (9 + i * 3) + x + i) * 0.12
    ink.brush.save()
    ink.brush.globalAlpha *= 0.92
    ink.brush.beginPath()
    ink.brush.moveTo(x - s * 0.3, y)
    ink.brush.bezierCurveTo(
      x - s * 0.5,
      y + s * 0.4,
      x - s * 0.1 + lick * s,
      y + s * 0.5,
      x + lick * s * 1.6,
      y + s * (1 + lick),
    )
    ink.brush.bezierCurveTo(x + s * 0.12 + lick * s, y + s * 0.6, x + s * 0.5, y + s * 0.4, x + s * 0.3, y)
    ink.brush.quadraticCurveTo(x, y - s * 0.14, x - s * 0.3, y)
    ink.brush.fillStyle = ink.light.glow(colour, 0.95)
    ink.brush.fill()
    ink.brush.restore()
  }
}

const burns = (at: readonly [number, number], radius: number) => ({
  at,
  radius,
  colour: '#ffa850',
  always: true,
  flicker: true,
})

export const fireAndLight: readonly Design[] = [
  {
    id: 'candle',
    width: 0.1,
    height: 0.26,
    rests: 'surface',
    grip: [0, 30],
    animated: true,
    glow: burns([0, 86], 1.6),
    draw: (ink) => {
      ink.blob([-18, 8, -16, 3, 16, 3, 18, 8, 0, 12], brass)
      ink.box(-8, 6, 16, 60, '#efe6d2', 2, 0.15)
      ink.blob([-8, 66, -6, 50, -8, 40, -9.6, 52], '#fbf4e4', 0.2)
      ink.oval(0, 66, 8, 2.4, '#fff4d8', 0.5)
      ink.line([0, 66, 1, 72], 1.2, dark)
      flame(ink, 0.6, 71, 22)
    },
  },
  {
    id: 'torch',
    width: 0.14,
    height: 0.7,
    rests: 'surface',
    grip: [0, 20],
    animated: true,
    glow: burns([0, 76], 3),
    draw: (ink) => {
      ink.poly([-3, 60, 3, 60, 1.8, 1, -1.8, 1], '#6b4129')
      ink.blob([-6, 56, -6.6, 66, 6.6, 66, 6, 56], '#4a352c')
      for (const y of [57, 61]) ink.line([-6, y, 6, y + 1.6], 1.2, '#8d93a3')
      flame(ink, 0, 64, 32)
    },
  },
  {
    id: 'fire',
    width: 1.2,
    height: 1.4,
    rests: 'ground',
    animated: true,
    glow: burns([0, 40], 5),
    draw: (ink) => {
      for (const [x, s] of [
        [-22, 58],
        [22, 62],
        [0, 88],
        [-10, 66],
        [12, 60],
      ] as const)
        flame(ink, x, 4, s)
    },
  },
  {
    id: 'campfire',
    width: 1.2,
    height: 0.9,
    rests: 'ground',
    animated: true,
    glow: burns([0, 40], 5),
    draw: (ink) => {
      ink.line([-48, 6, 34, 22], 12, '#5c3a26', 0, true)
      ink.line([48, 6, -34, 22], 12, '#6b4630', 0, true)
      ink.line([-6, 4, 6, 26], 11, '#4a2f20', 0, true)
      for (const [x, s] of [
        [-14, 48],
        [15, 50],
        [0, 78],
      ] as const)
        flame(ink, x, 14, s)
      for (const x of [-56, -34, -10, 14, 38, 58]) ink.oval(x, 6, 12, 8, stone)
      for (let i = 0; i < 6; i++) {
        const r = (ink.time * 0.6 + i * 0.19) % 1
        ink.shine(-16 + i * 7 + 6 * Math.sin(ink.time * 3 + i), 40 + r * 58, 0.9, 0.9, '#ffcf7a', 1 - r)
      }
    },
  },
  {
    id: 'lantern',
    width: 0.2,
    height: 0.36,
    rests: 'surface',
    grip: [0, 97],
    animated: true,
    glow: burns([0, 44], 2.6),
    draw: (ink) => {
      ink.line([-15, 76, -12, 94, 0, 99, 12, 94, 15, 76], 2, '#5c5f6a')
      ink.halo(0, 44, 36, '#ffb85a', 0.4)
      ink.blob([-15, 66, -20, 44, -15, 22, 15, 22, 20, 44, 15, 66], '#f0d9a8', 0.3)
      flame(ink, 0, 24, 28)
      for (const x of [-17, 0, 17]) ink.line([x * 0.8, 20, x, 44, x * 0.8, 68], 1.4, '#3f424e')
      ink.poly([-17, 68, 17, 68, 9, 82, -9, 82], '#4a4d58')
      ink.oval(0, 82, 7, 3.4, '#3f424e')
      ink.box(-19, 8, 38, 14, '#4a4d58', 4)
      ink.box(-22, 2, 44, 8, '#3f424e', 3)
    },
  },
  {
    id: 'flashlight',
    width: 0.22,
    height: 0.07,
    rests: 'surface',
    grip: [-40, 50],
    glow: { at: [150, 50], radius: 1.6, colour: '#fff0c0', always: true },
    draw: (ink) => {
      ink.box(-150, 22, 190, 56, '#3a3d4a', 12)
      for (let x = -136; x < -20; x += 16) ink.line([x, 26, x, 74], 4, '#23252e', 0, true)
      ink.poly([36, 22, 36, 78, 90, 98, 126, 98, 126, 2, 90, 2], '#565a68', 0.1)
      ink.box(-6, 74, 28, 14, '#c0483c', 5)
      ink.halo(140, 50, 70, '#fff0c0', 0.7)
      ink.shine(130, 50, 12, 46, '#fff8e0', 0.95)
    },
  },
  {
    id: 'lighthouse',
    width: 7,
    height: 22,
    rests: 'ground',
    glow: { at: [0, 87], radius: 9, colour: '#fff0c0' },
    animated: true,
    draw: (ink) => {
      ink.blob([-16, 0, -13, 6, 0, 9, 13, 6, 16, 0], '#6d6a74')
      ink.poly([-8.6, 5, -5.4, 80, 5.4, 80, 8.6, 5], '#efe9dd')
      for (const [y, h] of [
        [16, 14],
        [44, 13],
        [69, 8],
      ] as const) {
        const w = (t: number) => 8.6 - ((t - 5) / 75) * 3.2
        ink.poly([-w(y), y, -w(y + h), y + h, w(y + h), y + h, w(y), y], '#c0483c')
      }
      ink.box(-1.6, 6, 3.2, 7, dark, 1.4)
      for (const y of [34, 62]) ink.box(-1, y, 2, 4, '#3a4a5c', 0.8)
      ink.box(-7, 79, 14, 2.4, '#33363f')
      ink.box(-4.2, 81.4, 8.4, 9.6, '#f6e4b0', 0, 0.4)
      ink.halo(0, 86.5, 16, '#fff0c0', 0.4 + 0.4 * Math.max(0, Math.sin(ink.time * 1.6)) ** 6)
      for (const x of [-4.2, -1.4, 1.4, 4.2]) ink.line([x, 81, x, 91], 0.5, '#33363f', 0, true)
      ink.poly([-5.6, 91, 5.6, 91, 0, 98], '#8c2f2f')
      ink.line([0, 97, 0, 100], 0.6, dark)
    },
  },
]
