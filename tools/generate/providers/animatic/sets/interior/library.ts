import { openBook, bookPile, ladder } from '../furniture/reading.ts'
import type { Light, SetDesign } from '../../stage.ts'
import type { Random } from '../../../../../film/random.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { arc, bar, disc, panelling, polygon, shift, trail } from '../furniture/decals.ts'
import { bookshelf, door } from '../furniture/fittings.ts'
import { chandelier, tableLamp } from '../furniture/lamps.ts'
import { lightShaft } from '../furniture/moving.ts'
import { globe, tableware } from '../furniture/objects.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { wallLamp } from '../furniture/wall-lamp.ts'
import { chair, table } from '../furniture/suites.ts'
import { window } from '../furniture/windows.ts'

/** What the helpers below need to know of the place. */
interface Parts {
  light: Light
  random: Random
  wood: string
  rug: string
  set: RoomBuilder
  tall: number
}

function farSide({ light, random, wood, rug, set, tall }: Parts): void {
  set.around((length) => panelling(length, 3.7, wood, {}))
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
}

function nearSide({ wood, rug, set }: Parts): void {
  set.hang(
    'near',
    0,
    door(wood, { width: 1.1, height: 2.4, glass: '#ffe0a0' }),
    shift([bar(0, 0, 1.2, 0.24, '#d9b56a'), bar(0, 0.03, 1.1, 0.18, darker(wood, 0.3))], 0, 2.7),
  )
  for (const x of [-0.82, 0.82]) wallLamp(set, 'near', x, { foot: 1.75, radius: 3, strength: 0.7 })
  for (const x of [-1.05, 1.05]) wallLamp(set, 'far', x, { foot: 1.75, strength: 0.5 })

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
    polygon(trail(0, -1.1, 1.1, 0, 0, 1.1, -1.1, 0), lighter(rug, 0.16)),
    polygon(arc([0, 0], 0.55, 0, Math.PI * 2), rug),
  ])
}

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
    const tall = 3.1
    const parts: Parts = { light, random, wood, rug, set, tall }
    farSide(parts)
    nearSide(parts)
    return set.finish(
      { colour: '#7d5233', pattern: 'boards', detail: '#633f28' },
      { propAt: [2.6, 0.75, 1.3] },
    )
  },
}
