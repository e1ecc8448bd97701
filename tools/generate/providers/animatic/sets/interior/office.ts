import type { SetDesign, Vec3, Light } from '../../stage.ts'
import type { Random } from '../../../../../film/random.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { bar, lit, panelling, rect, shift, stroke, trail } from '../furniture/decals.ts'
import { bookshelf, clock, cupboard, door, drawers, screen } from '../furniture/fittings.ts'
import { lightShaft } from '../furniture/moving.ts'
import { plant, stool, tableware } from '../furniture/objects.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { ceilingWash } from '../furniture/wall-lamp.ts'
import { chair, table } from '../furniture/suites.ts'
import { window } from '../furniture/windows.ts'
import { tableLamp } from '../furniture/lamps.ts'

const schemes = [
  { wall: '#c9cdc8', accent: '#3f7f8c', wood: '#c79b66', carpet: '#5d6a78' },
  { wall: '#d6cab6', accent: '#c2603f', wood: '#a87848', carpet: '#6a5f58' },
  { wall: '#c4c8d4', accent: '#5a5f9c', wood: '#d0aa78', carpet: '#4f5870' },
] as const

function workplace(set: RoomBuilder, random: Random, [x, y, z]: Vec3, wood: string, accent: string): void {
  table(set, [x, y, z], 1.5, 0.75, wood, 0.74)
  const display = screen(random, 0.62, 0.4, 0)
  set.box([x, 0.86, z + 0.14], [0.62, 0.4, 0.04], '#22242b', {
    0: display,
    2: [bar(0, 0.1, 0.14, 0.14, '#3a3d46')],
  })
  set.box([x, 0.74, z + 0.15], [0.2, 0.13, 0.06], '#3a3d46')
  set.put(tableware('papers'), [x - 0.5, 0.74, z], { shadow: false })
  set.box([x, 0.35, z + 0.39], [1.6, 0.85, 0.05], accent, {
    0: [
      bar(0, 0.8, 1.6, 0.05, lighter(accent, 0.3)),
      rect(-0.6, 0.5, 0.2, 0.2, '#f4e6a0'),
      rect(-0.3, 0.46, 0.18, 0.24, '#f0ece2'),
      rect(0.45, 0.5, 0.18, 0.18, '#e8a890'),
    ],
    2: [bar(0, 0.8, 1.6, 0.05, lighter(accent, 0.3)), bar(0, 0.06, 1.5, 0.03, darker(accent, 0.3))],
  })
}

/** What the helpers below need to know of the place. */
interface Parts {
  light: Light
  random: Random
  wall: string
  accent: string
  wood: string
  set: RoomBuilder
}

function farSide({ light, random, wall, accent, wood, set }: Parts): void {
  set.around((length) => panelling(length, 2.9, lighter(wall, 0.3), {}))

  for (const x of [-3.05, 0, 3.05]) {
    const blind = x === 0 || random.chance(0.5) ? '#e6e2d6' : undefined
    set.hang(
      'far',
      x,
      window(light, random, {
        width: 2.5,
        height: 1.75,
        foot: 0.8,
        panes: [3, 1],
        frame: '#4a4f58',
        outlook: 'town',
        ...(blind && x !== 0 ? { blind } : {}),
      }),
    )
  }
  set.stand('far', 0, [9, 0.45, 0.3], lighter(wall, 0.1), {
    front: [...Array(30).keys()].map((n) => bar(-4.4 + n * 0.3, 0.08, 0.03, 0.3, darker(wall, 0.3))),
  })
  workplace(set, random, [-2.5, 0, 2.4], wood, accent)
  workplace(set, random, [2.5, 0, 2.4], wood, accent)
  chair(set, [-2.5, 0, 1.65], 'near', '#2f323b', { seat: darker(accent, 0.2), tall: 0.6 })
  chair(set, [2.5, 0, 1.65], 'near', '#2f323b', { seat: darker(accent, 0.2), tall: 0.6 })
  set.put(plant(1.5, '#e6e2d8', '#4f8058'), [0, 0, 3.6])
}

function leftSide({ random, accent, wood, set }: Parts): void {
  const board = [
    bar(0, 0, 2.2, 1.15, '#8f949a'),
    bar(0, 0.04, 2.12, 1.07, '#f6f6f2'),
    stroke(trail(-0.9, 0.3, -0.5, 0.55, -0.2, 0.45, 0.2, 0.8, 0.5, 0.95), 0.03, accent),
    stroke(trail(-0.9, 0.9, -0.9, 0.25, 0.55, 0.25), 0.02, '#3c3f47'),
    ...[0.85, 0.7, 0.55].map((y) => rect(0.65, y, 0.3, 0.03, '#c2603f')),
  ]
  set.hang('left', -1.3, shift(board, 0, 1.0))
  set.stand('left', 2.2, [1.6, 1.9, 0.4], wood, {
    front: bookshelf(random, 1.6, 1.9, wood, 5, ['#3f5f7f', '#e6e2d6', '#c2603f', '#4c5058', accent]),
  })
  for (const z of [0.6, -3.2, -3.75])
    set.stand('left', z, [0.5, 1.3, 0.55], '#8d949c', {
      front: drawers(0.5, 1.3, '#8d949c', 4, 1, '#d8dde0'),
    })
  set.put(tableware('flowers'), [-4.3, 1.3, -3.4])
}

function rightSide({ wall, wood, set }: Parts): void {
  set.hang('right', -2.9, [
    bar(0, 0, 2.6, 2.4, darker(wall, 0.35)),
    ...[-0.87, 0, 0.87].map((x) => bar(x, 0.08, 0.8, 2.24, '#9fb6bd')),
    ...[-0.87, 0, 0.87].map((x) => stroke(trail(x - 0.3, 0.4, x + 0.2, 2.2), 0.05, '#c4d5d8')),
    bar(0.87, 1.0, 0.05, 0.3, '#3a3d46'),
  ])
  set.stand('right', 1.6, [1.9, 0.8, 0.5], wood, { front: cupboard(1.9, 0.8, wood, 3) })
  set.stand('right', 1.2, [0.6, 0.45, 0.42], '#dfe2e2', {
    height: 0.8,
    front: [bar(0, 0.12, 0.5, 0.08, '#3a3d46'), bar(0.15, 0.3, 0.14, 0.06, '#6dffb0', lit)],
  })
  set.put(tableLamp('#d8e0d8', '#3c4048'), [4.2, 0.8, 2.2])
  set.lamp([4.2, 1.2, 2.2], 1.8, '#ffd9a0', 0.4)
  set.put(
    {
      ...stool('#4c6fa5', 1.1),
      key: 'water-cooler',
      paint: (brush, lamp) => {
        brush.fillStyle = lamp.shade('#e8ebea')
        brush.fillRect(-0.17, 0, 0.34, 0.75)
        brush.fillStyle = lamp.shade('#7fb8d8', 0.3)
        brush.fillRect(-0.13, 0.78, 0.26, 0.34)
        brush.fillStyle = lamp.shade('#4f88ab')
        brush.fillRect(-0.13, 0.75, 0.26, 0.05)
      },
    },
    [4.2, 0, 0.1],
  )
  set.hang('right', -0.4, clock(2.2))
}

function nearSide({ light, random, accent, wood, set }: Parts): void {
  set.hang('near', -2.6, door(wood, { glass: '#f3e3b8' }))
  set.stand('near', 1.2, [2.6, 1.05, 0.5], wood, { front: cupboard(2.6, 1.05, wood, 4, { drawers: true }) })
  set.hang(
    'near',
    1.2,
    shift(
      [
        bar(0, 0, 2.0, 1.0, wood),
        bar(0, 0.05, 1.9, 0.9, '#c9a678'),
        ...[...Array(9).keys()].map((n) =>
          rect(
            -0.85 + (n % 5) * 0.36,
            0.14 + Math.floor(n / 5) * 0.4,
            0.24,
            0.3,
            random.pick(['#f4efe2', '#f0d98c', '#b8d3d8', '#e8b8a0']),
          ),
        ),
      ],
      0,
      1.35,
    ),
  )
  workplace(set, random, [-3.4, 0, -1.6], wood, accent)
  for (const x of [-2.6, 0, 2.6])
    for (const z of [-3.4, 0.2, 2.6])
      set.overhead(bar(x, z, 1.5, 0.42, '#c9cac6'), bar(x, z + 0.04, 1.42, 0.34, '#fbfaf0', lit))
  for (const x of [-2.6, 0, 2.6]) set.lamp([x, 2.85, 1.2], 1.8, '#f6f2dc', 0.3)
  ceilingWash(set, 'near')
  set.live(
    [0, 2.2, 4.1],
    lightShaft(light, { sill: [0, 0.8, 4.1], height: 1.75, along: [1.25, 0, 0], fall: [0.7, -3.4] }),
  )
}

export const office: SetDesign = {
  family: 'office',
  interior: true,
  build: ({ light, random }) => {
    const { wall, accent, wood, carpet } = random.pick(schemes)
    const set = createRoom(
      { left: -4.6, right: 4.6, near: -5.8, far: 4.2, height: 2.9 },
      { wall, top: lighter(wall, 0.2), ceiling: '#e6e6e2' },
    )
    const parts: Parts = { light, random, wall, accent, wood, set }
    farSide(parts)
    leftSide(parts)
    rightSide(parts)
    nearSide(parts)
    return set.finish(
      { colour: carpet, pattern: 'carpet', detail: darker(carpet, 0.15) },
      { propAt: [2.5, 0.74, 2.3] },
    )
  },
}
