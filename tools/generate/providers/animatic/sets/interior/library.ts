import type { SetDesign } from '../../stage.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { arc, bar, disc, panelling, polygon, shift, stroke } from '../furniture/decals.ts'
import { bookshelf, door } from '../furniture/fittings.ts'
import { chandelier, tableLamp } from '../furniture/lamps.ts'
import { lightShaft } from '../furniture/moving.ts'
import { globe, tableware } from '../furniture/objects.ts'
import { createRoom } from '../furniture/room.ts'
import { chair, table } from '../furniture/suites.ts'
import { window } from '../furniture/windows.ts'

/** A rolling ladder leant on the shelves. */
const ladder = (x: number, wood: string) =>
  [-0.22, 0.22]
    .map((side) =>
      stroke(
        [
          [x + side, 0],
          [x + side * 0.8, 2.9],
        ],
        0.055,
        wood,
      ),
    )
    .concat(
      [0.3, 0.65, 1, 1.35, 1.7, 2.05, 2.4, 2.75].map((y) =>
        stroke(
          [
            [x - 0.21, y],
            [x + 0.21, y],
          ],
          0.04,
          lighter(wood, 0.2),
        ),
      ),
    )

export const library: SetDesign = {
  family: 'library',
  interior: true,
  build: ({ light, random }) => {
    const { wood, wall, rug } = random.pick([
      { wood: '#6b4026', wall: '#4f6a5a', rug: '#8e3d3a' },
      { wood: '#7a4e2c', wall: '#6a4a44', rug: '#3f5f6a' },
      { wood: '#59361f', wall: '#5a5a72', rug: '#a8693a' },
    ] as const)
    const set = createRoom(
      { left: -4.8, right: 4.8, near: -6, far: 4.4, height: 3.7 },
      { wall, top: darker(wall, 0.15), ceiling: '#cbb694' },
    )
    set.around((length) => panelling(length, 3.7, wood, {}))
    const tall = 3.1
    const shelves = (wide: number) => [
      ...bookshelf(random, wide, tall, wood, 7),
      bar(0, tall - 0.08, wide, 0.1, lighter(wood, 0.25)),
    ]
    for (const [x, wide] of [
      [-3.1, 3.0],
      [3.1, 3.0],
    ] as const)
      set.stand('far', x, [wide, tall, 0.42], wood, {
        front: x < 0 ? [...shelves(wide), ...ladder(0.6, '#a8743f')] : shelves(wide),
      })
    set.hang(
      'far',
      0,
      window(light, random, {
        width: 1.9,
        height: 1.9,
        foot: 0.9,
        panes: [3, 3],
        arched: true,
        frame: lighter(wood, 0.25),
        outlook: random.pick(['garden', 'hills', 'town'] as const),
      }),
    )
    set.stand('far', 0, [3.1, 0.45, 0.5], wood, { front: [bar(0, 0.08, 2.8, 0.3, darker(wood, 0.25))] })
    set.stand('far', 0, [2.9, 0.1, 0.45], rug, { height: 0.45 })
    set.seat([0, 0, 4.0], 0.55, 'far')
    set.live(
      [0, 2.5, 4.3],
      lightShaft(light, { sill: [0, 0.9, 4.3], height: 2.6, along: [0.9, 0, 0], fall: [0.8, -5.2] }),
    )
    for (const side of ['left', 'right'] as const) {
      for (const z of [2.4, -1.2, -4.4]) {
        if (z === -4.4 && side === 'right') set.hang(side, z, door(wood, { height: 2.3, glass: '#ffe0a0' }))
        else
          set.stand(side, z, [z === -4.4 ? 2.2 : 3.0, tall, 0.4], wood, {
            front:
              z === -1.2 && side === 'right'
                ? [...shelves(3), ...ladder(-0.7, '#a8743f')]
                : shelves(z === -4.4 ? 2.2 : 3),
          })
      }
    }
    for (const x of [-2.6, 2.6]) set.stand('near', x, [3.2, tall, 0.4], wood, { front: shelves(3.2) })
    set.hang(
      'near',
      0,
      door(wood, { width: 1.1, height: 2.4, glass: '#ffe0a0' }),
      shift([bar(0, 0, 1.2, 0.24, '#d9b56a'), bar(0, 0.03, 1.1, 0.18, darker(wood, 0.3))], 0, 2.7),
    )

    table(set, [2.35, 0, 1.5], 2.0, 0.95, '#8a5630')
    table(set, [-2.4, 0, -1.9], 1.0, 1.9, '#8a5630')
    for (const [x, z, seedy] of [
      [2.0, 1.6, 0],
      [-2.4, -2.2, 1],
    ] as const) {
      set.put(tableLamp('#3f8a62', '#b98d3e', true), [x, 0.75, z], { shadow: false })
      set.lamp([x, 1.02, z - 0.02], 1.5, seedy ? '#ffd68a' : '#ffe0a0', 0.65, { always: true })
      set.put(tableware('papers'), [x + 0.55, 0.75, z - 0.2], { shadow: false })
    }
    set.put(openBook, [2.75, 0.75, 1.3], { shadow: false })
    chair(set, [2.0, 0, 2.35], 'far', wood, { seat: rug, tall: 0.6 })
    chair(set, [2.8, 0, 0.7], 'near', wood, { seat: rug, tall: 0.6 })
    chair(set, [-3.25, 0, -1.9], 'left', wood, { seat: rug, tall: 0.6 })
    set.put({ ...globe(), key: 'globe' }, [-2.2, 0.72, 2.6], { shadow: false })
    set.box([-2.2, 0, 2.6], [0.5, 0.72, 0.5], wood, {
      0: [disc([0, 0.4], 0.1, lighter(wood, 0.2)), bar(0, 0.62, 0.5, 0.05, lighter(wood, 0.25))],
      1: [],
      2: [],
    })
    set.put(bookPile, [1.35, 0, 3.3])
    set.put(bookPile, [-3.6, 0, 0.4], { flip: true })
    set.put(chandelier('#a8803a', 1.3), [0, 2.45, 2.1], { shadow: false })
    set.lamp([0, 2.9, 2.1], 2.4, '#ffc878', 0.45)
    set.rug([0, 0, 0.6], 3.4, 3.6, rug, [
      bar(0, -1.4, 2.9, 2.8, darker(rug, 0.12)),
      polygon(
        [
          [0, -1.1],
          [1.1, 0],
          [0, 1.1],
          [-1.1, 0],
        ],
        lighter(rug, 0.16),
      ),
      polygon(arc([0, 0], 0.55, 0, Math.PI * 2), rug),
    ])
    return set.finish(
      { colour: '#7d5233', pattern: 'boards', detail: '#633f28' },
      { propAt: [2.6, 0.75, 1.3] },
    )
  },
}

type Paint = NonNullable<import('../furniture/room.ts').Sprite['paint']>
const openBook: { key: string; width: number; height: number; paint: Paint } = {
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
const bookPile: { key: string; width: number; height: number; paint: Paint } = {
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
