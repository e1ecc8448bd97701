/** Weapons. */
import type { Design } from './ink.ts'

const steel = '#b4bac6'

const wood = '#8a5a36'

const dark = '#2a2730'

const gold = '#d9ab4e'

export const weapons: readonly Design[] = [
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
]
