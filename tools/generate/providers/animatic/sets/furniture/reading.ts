/** Books lying about. */
import type { Sprite } from './room.ts'
import { lighter } from './colour.ts'
import { stroke, trail } from './decals.ts'

export const openBook: Sprite = {
  key: 'open-book',
  width: 0.5,
  height: 0.2,
  paint: (brush, light) => {
    brush.fillStyle = light.shade('#7a3a30')
    brush.fillRect(-0.22, 0, 0.44, 0.02)
    for (const side of [-1, 1]) {
      brush.fillStyle = light.shade('#f4ead2', side * 0.3)
      brush.beginPath()
      brush.moveTo(0, 0.02)
      brush.quadraticCurveTo(side * 0.1, 0.12, side * 0.21, 0.06)
      brush.lineTo(side * 0.21, 0.02)
      brush.fill()
    }
  },
}

export const bookPile: Sprite = {
  key: 'book-pile',
  width: 0.6,
  height: 0.5,
  paint: (brush, light) => {
    for (const [index, colour] of ['#8c3b32', '#2f4f5f', '#c49a4b', '#4d6a4a', '#6a4568'].entries()) {
      const shift = [0, 0.04, -0.03, 0.02, -0.02][index]!
      brush.fillStyle = light.shade(colour, 0.1)
      brush.fillRect(-0.2 + shift, index * 0.085, 0.4 - index * 0.03, 0.075)
      brush.fillStyle = light.shade('#eadfc4')
      brush.fillRect(0.12 + shift - index * 0.03, index * 0.085 + 0.015, 0.08, 0.045)
    }
  },
}

/** A rolling ladder leant on the shelves. */
export const ladder = (x: number, wood: string) =>
  [-0.22, 0.22]
    .map((side) => stroke(trail(x + side, 0, x + side * 0.8, 2.9), 0.055, wood))
    .concat(
      [0.3, 0.65, 1, 1.35, 1.7, 2.05, 2.4, 2.75].map((y) =>
        stroke(trail(x - 0.21, y, x + 0.21, y), 0.04, lighter(wood, 0.2)),
      ),
    )
