/** Everything that rolls. Wheels turn with time. */
import type { Design } from './ink.ts'

const glass = '#a9c6d8'

const dark = '#25222c'

export const landVehicles: readonly Design[] = [
  {
    id: 'car',
    width: 4.3,
    height: 1.45,
    rests: 'ground',
    animated: true,
    draw: (ink) => {
      ink.blob([-92, 56, -70, 92, -30, 99, 28, 98, 62, 62], '#b03a36')
      ink.poly([-80, 60, -64, 88, -28, 93, -26, 60], glass, 0.1)
      ink.poly([-18, 60, -18, 93, 22, 93, 48, 62], glass, 0.25)
      ink.blob(
        [-146, 28, -144, 54, -110, 62, -50, 62, 60, 62, 118, 54, 144, 42, 146, 22, 100, 16, -100, 16],
        '#c0423a',
      )
      ink.line([-143, 36, 143, 34], 2, '#7a2522')
      ink.line([-22, 60, -22, 24], 1.4, '#7a2522', 0, true)
      ink.box(-14, 46, 12, 3, '#e8d8c8', 1)
      ink.oval(134, 40, 8, 6, '#fff0c8', 0.4)
      ink.box(-146, 40, 7, 9, '#ff6a4a', 2, 0.2)
      for (const x of [-88, 86]) {
        ink.oval(x, 20, 25, 25, dark, -0.2)
        ink.wheel(x, 20, 20, -ink.time * 5)
      }
    },
  },
  {
    id: 'truck',
    width: 7,
    height: 3.1,
    rests: 'ground',
    animated: true,
    draw: (ink) => {
      ink.box(-112, 24, 152, 72, '#d8d2c4', 3)
      for (let x = -96; x < 36; x += 18) ink.line([x, 28, x, 92], 0.8, '#a59f92', 0, true)
      ink.blob([44, 20, 44, 72, 52, 78, 88, 78, 100, 50, 112, 44, 112, 20], '#3a6b8c')
      ink.poly([58, 50, 58, 72, 84, 72, 95, 50], glass, 0.2)
      ink.box(-112, 17, 224, 8, dark)
      ink.oval(108, 34, 4, 5, '#fff0c8', 0.4)
      for (const x of [-84, -50, 80]) ink.wheel(x, 15, 15, -ink.time * 5)
    },
  },
  {
    id: 'bus',
    width: 10,
    height: 3.1,
    rests: 'ground',
    animated: true,
    draw: (ink) => {
      ink.box(-160, 14, 320, 84, '#d99a34', 10)
      for (let x = -146; x < 110; x += 44) ink.box(x, 50, 36, 34, glass, 4, 0.1)
      ink.box(122, 24, 26, 60, glass, 3, 0.25)
      ink.box(-160, 36, 320, 6, '#f3e7cc')
      for (const x of [-100, 86]) ink.wheel(x, 16, 16, -ink.time * 5)
    },
  },
  {
    id: 'bicycle',
    width: 1.75,
    height: 1.05,
    rests: 'ground',
    animated: true,
    draw: (ink) => {
      for (const x of [-52, 52]) {
        ink.ring(x, 32, 30, 30, 4, dark)
        ink.ring(x, 32, 27, 27, 1, '#b9bcc6')
        for (let s = 0; s < 8; s++) {
          const a = (s * Math.PI) / 4 - ink.time * 5
          ink.line([x, 32, x + 27 * Math.cos(a), 32 + 27 * Math.sin(a)], 0.6, '#b9bcc6', 0, true)
        }
      }
      ink.line([-52, 32, -4, 30, 32, 72, -22, 72, -4, 30, -22, 72, -52, 32], 4.4, '#2f7a78', 0.1, true)
      ink.line([52, 32, 31, 78, 36, 92, 22, 94], 4, '#2f7a78', 0.1, true)
      ink.line([-22, 72, -26, 84], 3.4, '#9a9ca6', 0, true)
      ink.blob([-42, 88, -24, 90, -10, 86, -24, 82], '#3a2822')
      ink.ring(-4, 30, 8, 8, 3, '#9a9ca6')
      ink.line([10, 92, 26, 95], 4, '#3a2822')
    },
  },
  {
    id: 'motorcycle',
    width: 2.1,
    height: 1.15,
    rests: 'ground',
    animated: true,
    draw: (ink) => {
      ink.line([56, 30, 34, 82, 20, 90], 5, '#b9bcc6', 0.2, true)
      for (const x of [-58, 58]) ink.wheel(x, 29, 29, -ink.time * 6)
      ink.line([-58, 29, -20, 32, 26, 46], 6, '#5b5d68', 0, true)
      ink.oval(-4, 34, 21, 17, '#84868f')
      for (const y of [28, 34, 40]) ink.line([-18, y, 10, y], 1.6, '#4a4b55')
      ink.line([-8, 20, -40, 20, -84, 24], 6, '#c8cad0', 0.3)
      ink.blob([-4, 52, 0, 70, 22, 76, 36, 66, 26, 52], '#a32f2c')
      ink.blob([-76, 56, -60, 64, -30, 60, 0, 60, -6, 50, -50, 48], '#2a2126')
      ink.blob([-90, 48, -64, 62, -42, 54, -60, 58], '#a32f2c')
      ink.oval(42, 72, 9, 9, '#fff0c8', 0.4)
    },
  },
  {
    id: 'train',
    width: 12,
    height: 4,
    rests: 'ground',
    animated: true,
    draw: (ink) => {
      ink.box(-140, 30, 120, 62, '#5a2f3a', 4)
      ink.box(-148, 90, 70, 7, '#33202a', 3)
      for (const x of [-128, -98]) ink.box(x, 56, 24, 24, glass, 3, 0.1)
      ink.box(-70, 36, 190, 44, '#35505c', 20)
      for (const x of [-30, 20, 70]) ink.line([x, 37, x, 79], 2.4, '#c99a4a', 0.1, true)
      ink.poly([84, 78, 80, 98, 106, 98, 102, 78], dark)
      ink.oval(10, 82, 12, 9, '#c99a4a')
      ink.oval(120, 58, 7, 22, '#22303a', 0.1)
      ink.oval(126, 62, 5, 6, '#fff0c8', 0.5)
      ink.poly([104, 30, 146, 8, 104, 8], '#7d2f2a')
      for (const x of [-116, -64, -14, 36]) ink.wheel(x, 18, 18, -ink.time * 3, '#7d2f2a')
      for (const x of [76, 100]) ink.wheel(x, 11, 11, -ink.time * 5, '#7d2f2a')
      const a = -ink.time * 3
      ink.line(
        [-64 + 9 * Math.cos(a), 18 + 9 * Math.sin(a), 36 + 9 * Math.cos(a), 18 + 9 * Math.sin(a)],
        3.4,
        '#c8cad0',
        0.3,
        true,
      )
      for (let p = 0; p < 4; p++) {
        const rise = (ink.time * 0.5 + p / 4) % 1
        ink.halo(93 - rise * 70, 100 + rise * 22, 10 + rise * 18, '#d8d4da', 0.4 * (1 - rise))
      }
    },
  },
  {
    id: 'wagon',
    width: 3.6,
    height: 2.3,
    rests: 'ground',
    animated: true,
    draw: (ink) => {
      ink.blob([-62, 46, -60, 84, -30, 98, 30, 98, 60, 84, 62, 46, 0, 42], '#e6dac2')
      for (const x of [-30, 0, 30]) ink.line([x, 46, x * 1.02, 97], 1.2, '#b9ab8e')
      ink.poly([-70, 30, -66, 50, 66, 50, 70, 30], '#8a5a36')
      ink.line([-66, 40, 66, 40], 1.4, '#5c3a22', 0, true)
      for (const x of [-44, 44]) {
        ink.ring(x, 22, 20, 20, 4.6, '#5c3a22')
        for (let s = 0; s < 8; s++) {
          const a = (s * Math.PI) / 4 - ink.time * 3
          ink.line([x, 22, x + 19 * Math.cos(a), 22 + 19 * Math.sin(a)], 2.2, '#7a5230', 0, true)
        }
        ink.oval(x, 22, 4, 4, '#3a2418')
      }
    },
  },
  {
    id: 'tank',
    width: 7,
    height: 2.7,
    rests: 'ground',
    draw: (ink) => {
      ink.line([24, 76, 126, 80], 6, '#4c5a3e', 0.1, true)
      ink.box(112, 76, 16, 9, '#3c4832', 2)
      ink.blob([-46, 62, -40, 90, 16, 92, 40, 72, 34, 60], '#667a50')
      ink.box(-24, 90, 26, 7, '#55663f', 3)
      ink.poly([-120, 44, -104, 62, 84, 62, 122, 44, 110, 36, -110, 36], '#5a6b46')
      ink.blob([-128, 24, -116, 42, 0, 44, 112, 42, 126, 24, 100, 3, -100, 3], '#2c2d2a')
      for (let x = -96; x <= 96; x += 32) {
        ink.oval(x, 20, 14, 14, '#565c4a')
        ink.oval(x, 20, 5, 5, '#33372c')
      }
    },
  },
]
