/** Plants, stones and shells; fire, lamps and what shines in the sky; monuments. */
import type { Design, Ink } from './ink.ts'

const bark = '#5c4030'
const leaf = '#4f7a4a'
const stone = '#8a8790'
const dark = '#2a2730'
const brass = '#c99a4a'

/** Tongues of fire around (x, y), `size` units high. */
export function flame(ink: Ink, x: number, y: number, size: number): void {
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

function star(ink: Ink, x: number, y: number, r: number, colour: string): void {
  const p: number[] = []
  for (let i = 0; i < 10; i++) {
    const a = Math.PI / 2 + (i * Math.PI) / 5
    const k = i % 2 ? 0.42 * r : r
    p.push(x + k * Math.cos(a), y + k * Math.sin(a))
  }
  ink.poly(p, colour, 0.4)
}

const burns = (at: readonly [number, number], radius: number) => ({
  at,
  radius,
  colour: '#ffa850',
  always: true,
  flicker: true,
})

export const natureAndLight: readonly Design[] = [
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
  {
    id: 'moon',
    width: 1,
    height: 1,
    rests: 'air',
    glow: { at: [0, 50], radius: 2, colour: '#dfe8ff', always: true },
    draw: (ink) => {
      ink.oval(0, 50, 49, 49, '#e9e6da', 0.3)
      for (const [x, y, r] of [
        [-16, 64, 11],
        [18, 56, 8],
        [-4, 32, 13],
        [24, 30, 6],
        [-28, 42, 5],
        [8, 78, 6],
      ] as const) {
        ink.oval(x, y, r, r * 0.9, '#c9c5b6', 0.1)
        ink.oval(x + 1.4, y - 1.2, r * 0.8, r * 0.7, '#d6d2c4', 0.2)
      }
    },
  },
  {
    id: 'star',
    width: 0.6,
    height: 0.6,
    rests: 'air',
    glow: { at: [0, 50], radius: 1.2, colour: '#fff0b0', always: true },
    draw: (ink) => {
      ink.halo(0, 48, 52, '#ffe890', 0.5)
      star(ink, 0, 47, 50, '#f4cf5a')
      star(ink, 2, 50, 26, '#ffe8a0')
    },
  },
  {
    id: 'planet',
    width: 1.8,
    height: 1,
    rests: 'air',
    draw: (ink) => {
      ink.ring(0, 50, 82, 17, 7, '#c9a878', -0.1)
      ink.oval(0, 50, 45, 45, '#c07f4f')
      for (const [y, w] of [
        [70, 39],
        [54, 44],
        [34, 41],
      ] as const)
        ink.blob([-w, y, 0, y - 7, w, y, w * 0.96, y + 7, 0, y + 1, -w * 0.96, y + 7], '#e0ac78', 0.1)
      ink.brush.save()
      ink.brush.beginPath()
      ink.brush.rect(-95, 0, 190, 48)
      ink.brush.clip()
      ink.ring(0, 50, 82, 17, 7, '#e0c498', 0.2)
      ink.ring(0, 50, 68, 13, 2, '#a8855a')
      ink.brush.restore()
    },
  },
  {
    id: 'meteor',
    width: 1.6,
    height: 1,
    rests: 'air',
    animated: true,
    glow: { at: [40, 30], radius: 2, colour: '#ff9a4a', always: true, flicker: true },
    draw: (ink) => {
      for (const [w, c] of [
        [20, '#e8502a'],
        [13, '#ff9a3c'],
        [7, '#ffe08a'],
      ] as const) {
        const j = 3 * Math.sin(ink.time * 19 + w)
        ink.brush.beginPath()
        ink.brush.moveTo(36 - w, 30 + w * 1.4)
        ink.brush.quadraticCurveTo(-30, 70 + j, -78 + (20 - w) * 3, 98)
        ink.brush.quadraticCurveTo(0, 60 + j, 46, 26 - w * 0.9)
        ink.brush.fillStyle = ink.light.glow(c, 0.85)
        ink.brush.fill()
      }
      ink.blob([22, 30, 30, 50, 50, 50, 64, 36, 60, 14, 42, 6, 26, 14], '#6d5a54')
      for (const [x, y, r] of [
        [40, 36, 6],
        [52, 24, 5],
        [36, 18, 4],
      ] as const)
        ink.oval(x, y, r, r, '#463733')
    },
  },
  {
    id: 'satellite',
    width: 3.4,
    height: 1.6,
    rests: 'air',
    draw: (ink) => {
      for (const s of [-1, 1]) {
        ink.line([s * 18, 46, s * 40, 46], 3, '#8d93a3', 0, true)
        ink.box(s > 0 ? 36 : -104, 24, 68, 44, '#2f4a86')
        for (let i = 1; i < 6; i++)
          ink.line([s * 36 + s * i * 11.4, 24, s * 36 + s * i * 11.4, 68], 1, '#8fa8d8', 0.2, true)
        ink.line([s * 36, 46, s * 104, 46], 1, '#8fa8d8', 0.2, true)
      }
      ink.box(-18, 22, 36, 50, '#c9a44c', 3)
      ink.box(-12, 34, 24, 16, '#e8d8a0', 2, 0.2)
      ink.line([0, 72, 0, 82], 2.4, '#b4bac6', 0, true)
      ink.blob([-20, 98, -10, 84, 10, 84, 20, 98, 0, 92], '#d8dce4', 0.1)
      ink.oval(0, 12, 5, 8, '#4a4d58')
    },
  },
  {
    id: 'tombstone',
    width: 0.7,
    height: 1.0,
    rests: 'ground',
    draw: (ink) => {
      ink.blob([-44, 1, -40, 9, 40, 9, 44, 1], '#5a6a48')
      ink.box(-36, 4, 72, 10, '#77747e', 2)
      ink.blob([-29, 12, -30, 70, -22, 92, 0, 99, 22, 92, 30, 70, 29, 12], stone)
      ink.line([0, 84, 0, 58], 5, '#5f5c66', -0.1, true)
      ink.line([-9, 76, 9, 76], 5, '#5f5c66', -0.1, true)
      for (const [y, w] of [
        [46, 17],
        [38, 13],
        [30, 15],
      ] as const)
        ink.line([-w, y, w, y], 2.4, '#66636d', 0, true)
      ink.line([18, 90, 12, 78, 16, 70], 1.2, '#5a5760')
      ink.blob([-28, 12, -24, 26, -16, 14], '#5f7a48', 0.1)
    },
  },
  {
    id: 'cross',
    width: 0.7,
    height: 1.2,
    rests: 'ground',
    grip: [0, 20],
    draw: (ink) => {
      ink.box(-6, 0, 12, 99, '#7a5236', 1)
      ink.box(-28, 64, 56, 12, '#8a5f40', 1, 0.05)
      for (const y of [18, 40, 88]) ink.line([-2, y, 2, y + 7], 1, '#4f3322')
      ink.oval(0, 70, 2, 2, dark)
    },
  },
  {
    id: 'skull',
    width: 0.16,
    height: 0.2,
    rests: 'surface',
    grip: [0, 20],
    draw: (ink) => {
      ink.blob([-18, 4, -20, 26, 20, 26, 18, 4, 0, 1], '#dccfb2')
      ink.blob([0, 99, -32, 88, -39, 60, -30, 36, -14, 22, 14, 22, 30, 36, 39, 60, 32, 88], '#eadfc6')
      for (const s of [-1, 1]) {
        ink.blob([s * 6, 50, s * 10, 64, s * 24, 64, s * 28, 50, s * 18, 40], '#2a1f24', -0.2)
        ink.line([s * 30, 36, s * 22, 28], 2, '#a89a7c')
      }
      ink.poly([0, 44, -5, 32, 5, 32], '#3a2c2c', -0.2)
      for (let x = -12; x <= 12; x += 6) ink.line([x, 24, x, 12], 1.8, '#7d7058', 0, true)
      ink.line([-15, 18, 0, 16.4, 15, 18], 1.6, '#7d7058')
    },
  },
  {
    id: 'statue',
    width: 1.0,
    height: 2.6,
    rests: 'ground',
    draw: (ink) => {
      ink.box(-18, 0, 36, 6, '#77747e', 1)
      ink.box(-14, 6, 28, 18, stone, 1)
      ink.box(-17, 22, 34, 4, '#9a97a0', 1)
      ink.blob([-9, 26, -10, 46, -6, 62, -11, 76, -6, 82, 6, 82, 11, 76, 7, 62, 10, 46, 9, 26], '#b5b2b8')
      ink.oval(0, 91, 5, 6.6, '#b5b2b8')
      ink.line([10, 78, 15, 88, 13, 98], 4, '#b5b2b8', 0.1)
      ink.line([-10, 78, -14, 66, -8, 58], 4, '#a6a3aa')
      for (const x of [-4, 1, 5]) ink.line([x, 28, x * 0.8, 46, x * 0.4, 60], 0.8, '#8a8790')
    },
  },
  {
    id: 'tower',
    width: 6,
    height: 18,
    rests: 'ground',
    draw: (ink) => {
      ink.poly([-12, 0, -10, 84, 10, 84, 12, 0], stone)
      ink.box(-13, 80, 26, 9, '#98959e')
      for (const x of [-13, -6, 1, 8]) ink.box(x, 88, 5, 7, '#98959e')
      for (const [x, y] of [
        [-3, 62],
        [4, 40],
      ] as const)
        ink.box(x, y, 2.4, 7, dark, 1.2)
      ink.box(-3, 0, 6, 12, '#4a3226', 3)
      for (let y = 8; y < 78; y += 7)
        for (const x of [-7, -1, 5])
          ink.line([x + (y % 2) * 2, y, x + 3 + (y % 2) * 2, y], 0.5, '#66636d', 0, true)
      ink.line([0, 92, 0, 100], 0.6, dark, 0, true)
      ink.poly([0, 100, 8, 97.6, 0, 95.4], '#c0483c')
    },
  },
  {
    id: 'windmill',
    width: 12,
    height: 14,
    rests: 'ground',
    animated: true,
    draw: (ink) => {
      ink.poly([-15, 0, -9, 62, 9, 62, 15, 0], '#e4dccb')
      ink.blob([-11, 61, -8, 73, 0, 78, 8, 73, 11, 61], '#7a4a38')
      ink.box(-3, 0, 6, 13, '#5c3a26', 2)
      for (const y of [24, 42]) ink.box(-2, y, 4, 6, '#3a4a5c', 0.6)
      for (let i = 0; i < 4; i++) {
        ink.brush.save()
        ink.brush.translate(0, 64)
        ink.brush.rotate((i * Math.PI) / 2 - ink.time * 0.7)
        ink.line([0, 0, 0, 35], 1.2, '#5c3a26', 0, true)
        ink.box(0.6, 7, 6.4, 28, '#efe6d2', 0, 0.1)
        for (let y = 11; y < 34; y += 5) ink.line([0.6, y, 7, y], 0.4, '#8a6a4c', 0, true)
        ink.brush.restore()
      }
      ink.oval(0, 64, 1.8, 1.8, dark)
    },
  },
  {
    id: 'portal',
    width: 1.8,
    height: 2.4,
    rests: 'ground',
    animated: true,
    glow: { at: [0, 50], radius: 4, colour: '#9a7cff', always: true },
    draw: (ink) => {
      ink.halo(0, 50, 60, '#8a6cff', 0.5)
      ink.oval(0, 50, 32, 46, '#241a4a')
      for (let r = 0; r < 6; r++) {
        const k = (r / 6 + ink.time * 0.16) % 1
        ink.brush.save()
        ink.brush.globalAlpha *= 1 - k * 0.7
        ink.brush.beginPath()
        ink.brush.ellipse(3 * Math.sin(r + ink.time), 50, 30 * k, 43 * k, ink.time * 0.4 + r, 0, 5.2)
        ink.brush.lineWidth = 2.4
        ink.brush.strokeStyle = ink.light.glow(r % 2 ? '#7ce0ff' : '#c49cff', 0.9)
        ink.brush.stroke()
        ink.brush.restore()
      }
      ink.ring(0, 50, 33, 47, 4.4, '#7c6cb8', 0.3)
      for (let i = 0; i < 10; i++) {
        const a = i * 0.628
        ink.shine(33 * Math.cos(a), 50 + 47 * Math.sin(a), 2, 2, '#e0d0ff', 0.9)
      }
    },
  },
  {
    id: 'potion',
    width: 0.14,
    height: 0.2,
    rests: 'surface',
    grip: [0, 80],
    animated: true,
    glow: { at: [0, 34], radius: 0.6, colour: '#c06cf0', always: true },
    draw: (ink) => {
      ink.halo(0, 34, 44, '#c06cf0', 0.35)
      ink.blob(
        [-8, 88, 8, 88, 8, 66, 30, 46, 33, 22, 20, 3, -20, 3, -33, 22, -30, 46, -8, 66],
        '#c9d8e4',
        0.3,
      )
      ink.blob([-31, 40, 0, 37, 31, 40, 32, 22, 20, 4, -20, 4, -32, 22], '#8a3fb8', 0.2)
      for (let i = 0; i < 5; i++) {
        const r = (ink.time * 0.4 + i * 0.21) % 1
        ink.oval(-18 + i * 9, 8 + r * 28, 2.4, 2.4, '#e8b8ff', 0.5)
      }
      ink.box(-9, 86, 18, 12, '#8a5a36', 2)
      ink.line([-22, 46, -27, 28], 3, '#ffffff', 0.6)
      ink.ring(0, 68, 9, 2, 2.4, brass)
    },
  },
]
