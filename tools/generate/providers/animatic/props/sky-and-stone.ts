/** What hangs in the sky, what stands in memory, and magic. */
import type { Design, Ink } from './ink.ts'

const stone = '#8a8790'

const dark = '#2a2730'

const brass = '#c99a4a'

function star(ink: Ink, x: number, y: number, r: number, colour: string): void {
  const p: number[] = []
  for (let i = 0; i < 10; i++) {
    const a = Math.PI / 2 + (i * Math.PI) / 5
    const k = i % 2 ? 0.42 * r : r
    p.push(x + k * Math.cos(a), y + k * Math.sin(a))
  }
  ink.poly(p, colour, 0.4)
}

export const skyAndStone: readonly Design[] = [
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
    width: 0.92,
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
