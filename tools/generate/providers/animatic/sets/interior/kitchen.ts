import type { Random } from '../../../../../film/random.ts'
import type { SetDesign, Light } from '../../stage.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { bar, disc, grid, lit, panelling, polygon, shift, stroke, trail } from '../furniture/decals.ts'
import { clock, cupboard, door, picture } from '../furniture/fittings.ts'
import { pendant } from '../furniture/lamps.ts'
import { lampCone, lightShaft } from '../furniture/moving.ts'
import { bottles, plant, tableware, tap } from '../furniture/objects.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { wallLamp } from '../furniture/wall-lamp.ts'
import { chair, table } from '../furniture/suites.ts'
import { window, type Outlook } from '../furniture/windows.ts'

const schemes = [
  { front: '#5f8a86', wall: '#e2cfa8', tile: '#f1ebdd', top: '#c79a63', accent: '#d0663f' },
  { front: '#d9b35a', wall: '#c9d3cb', tile: '#f4efe2', top: '#7a5436', accent: '#4f7d8c' },
  { front: '#b0563f', wall: '#e6d7bb', tile: '#dfe6e0', top: '#d0ac7a', accent: '#4d7a63' },
  { front: '#7d8fa8', wall: '#e8d6c4', tile: '#f3efe6', top: '#8a6242', accent: '#d99a4a' },
] as const

const oven = [
  bar(0, 0.06, 0.68, 0.62, '#b9bec2'),
  bar(0, 0.16, 0.54, 0.36, '#22242c'),
  bar(0, 0.2, 0.46, 0.24, '#c9752e', { glow: 0.7 }),
  bar(0, 0.58, 0.56, 0.035, '#6b7076'),
  bar(0, 0.74, 0.7, 0.13, '#8f969c'),
  ...[-0.24, -0.08, 0.08, 0.24].map((x) => disc([x, 0.805], 0.035, '#2c2e36')),
]

/** What the helpers below need to know of the place. */
interface Parts {
  light: Light
  random: Random
  front: string
  tile: string
  top: string
  outlook: Outlook
  hob: number
  set: RoomBuilder
  accent: string
}

function farSide({ light, random, front, tile, top, outlook, hob, set }: Parts): void {
  set.around((length) => panelling(length, 2.7, '#efe6d6'))
  set.hang('far', 0, [
    bar(0, 0.9, 7.8, 0.72, tile),
    ...grid(7.8, 0.9, 0.72, [0.3, 0.18], darker(tile, 0.14), 0.012, true),
  ])

  const under = [
    ...cupboard(7.6, 0.88, front, 9, { drawers: true }),
    bar(0, 0, 7.6, 0.09, darker(front, 0.6)),
    ...shift(oven, hob),
  ]
  set.stand('far', 0, [7.6, 0.9, 0.6], front, { front: under })
  set.stand('far', 0, [7.7, 0.05, 0.66], top, { height: 0.9 })
  set.hang(
    'far',
    0,
    window(light, random, {
      width: 1.7,
      height: 1.15,
      foot: 1.15,
      panes: [2, 2],
      outlook,
      frame: '#f2ece0',
    }),
  )
  for (const side of [-1, 1]) {
    const middle = side * 2.1
    const hooded = Math.sign(hob) === side
    const shelf = hooded ? side * 3.2 : middle
    const wide = hooded ? 1.2 : 2.1
    set.stand('far', shelf, [wide, 0.78, 0.34], front, {
      height: 1.66,
      front: cupboard(wide, 0.78, front, hooded ? 2 : 3),
    })
  }
  set.stand('far', hob, [0.85, 0.3, 0.5], '#aeb4b8', {
    height: 1.62,
    front: [bar(0, 0.02, 0.85, 0.05, '#7d848a'), bar(0, 0.1, 0.4, 0.03, '#ffe9b8', { glow: 1 })],
  })
  set.stand('far', hob, [0.35, 0.78, 0.34], '#bcc2c5', { height: 1.92 })
  set.put(bottles(4, ['#c9933f', '#8a3f2f', '#e2d3b0', '#5a7a4a'], 0.28), [-hob * 0.75, 0.95, 3.3], {
    shadow: false,
  })
  set.put(tableware('fruit'), [-hob * 1.3, 0.95, 3.28], { shadow: false })
  set.put(tap, [0, 0.95, 3.35], { shadow: false })
}

function leftSide({ light, random, accent, outlook, set }: Parts): void {
  set.stand('left', 2.0, [0.9, 1.9, 0.75], lighter(accent, 0.25), {
    front: [
      bar(0, 0.72, 0.86, 0.025, darker(accent, 0.4)),
      bar(-0.34, 0.9, 0.035, 0.5, '#e6e6e2'),
      bar(-0.34, 0.35, 0.035, 0.3, '#e6e6e2'),
      bar(0.16, 1.3, 0.16, 0.2, '#f4efdf'),
      bar(0.1, 1.1, 0.12, 0.12, '#e6c257'),
    ],
  })
  set.hang(
    'left',
    -0.5,
    window(light, random, {
      width: 1.5,
      height: 1.35,
      foot: 1.0,
      panes: [2, 2],
      curtain: lighter(accent, 0.3),
      outlook,
    }),
  )
  set.live(
    [-3.8, 2.2, -0.5],
    lightShaft(light, { sill: [-3.8, 1.0, -0.5], height: 1.35, along: [0, 0, 0.7], fall: [3.2, 0.6] }),
  )
  set.hang('left', -3.4, door('#e3d8c2', { glass: '#f5dfae' }))
  set.put(plant(0.9, accent, '#6b9455'), [-3.4, 0, 0.9])
}

function rightSide({ random, front, top, set }: Parts): void {
  const board = [
    bar(0, 0, 1.5, 0.03, '#6b4a2c'),
    ...[-0.6, -0.2, 0.2, 0.55].flatMap((x, index) => [
      stroke(trail(x, 0.02, x, -0.12), 0.02, '#3c3a40'),
      disc([x, -0.28 - index * 0.02], 0.15 + (index % 2) * 0.03, index % 2 ? '#b0693f' : '#3c3f47'),
      stroke(trail(x, -0.1, x, -0.2), 0.035, '#3c3a40'),
    ]),
  ]
  set.hang('right', 1.6, shift(board, 0, 2.05))
  set.stand('right', 1.6, [1.9, 0.9, 0.55], front, {
    front: cupboard(1.9, 0.88, front, 3, { drawers: true }),
  })
  set.stand('right', 1.6, [1.95, 0.05, 0.6], top, { height: 0.9 })
  set.put(bottles(3, ['#efe6d4', '#d9b35a', '#7d5a3a'], 0.24), [3.5, 0.95, 2.0], { shadow: false })
  set.hang('right', -3.2, picture(random, 0.7, 0.55, 1.4))
}

function nearSide({ random, top, accent, set }: Parts): void {
  set.hang('near', -1.7, door('#e3d8c2'))
  set.stand('near', 1.6, [1.8, 0.9, 0.45], top, { front: cupboard(1.8, 0.88, lighter(top, 0.1), 3) })
  set.stand('near', 1.6, [1.7, 1.05, 0.3], top, {
    height: 0.9,
    front: [
      bar(0, 0.08, 1.55, 0.9, darker(top, 0.55)),
      ...[0.12, 0.55].flatMap((y) => [
        bar(0, y - 0.04, 1.6, 0.04, lighter(top, 0.2)),
        ...[-0.6, -0.3, 0, 0.3, 0.6].map((x, index) =>
          disc([x, y + 0.16], 0.13, index % 2 ? '#f2ebdc' : lighter(accent, 0.35)),
        ),
      ]),
    ],
  })
  set.hang('near', -0.05, clock(2.1, 0.2, accent))
  set.hang('near', -3.1, picture(random, 0.7, 0.9, 1.3))
  for (const x of [-0.85, 3.0]) wallLamp(set, 'near', x, { foot: 1.6, metal: '#8a8f94', strength: 0.7 })
  wallLamp(set, 'left', -1.9, { foot: 1.6, metal: '#8a8f94' })
}

function diningTable({ light, top, accent, set }: Parts): void {
  table(set, [2.35, 0, -0.6], 1.0, 1.5, top)
  set.put(tableware('fruit'), [2.35, 0.75, -0.6], { shadow: false })
  chair(set, [2.35, 0, 0.65], 'far', darker(top, 0.15), { seat: accent })
  chair(set, [3.2, 0, -0.6], 'right', darker(top, 0.15), { seat: accent })
  chair(set, [2.35, 0, -1.85], 'near', darker(top, 0.15), { seat: accent })
  set.put(pendant(accent, 0.55, 0.7), [2.35, 1.74, -0.6], { shadow: false })
  set.lamp([2.35, 1.74, -0.6], 2.4, '#ffce82', 0.6)
  if (light.lamps > 0.4)
    set.live(
      [2.35, 0.8, -0.6],
      lampCone(light, [2.35, 1.78, -0.6], 0.8, '#ffce82', 0.5 * light.lamps, [2.35, 0.76, -0.6]),
    )
  set.rug([0, 0, 2.2], 2.2, 0.8, accent, [
    bar(0, -0.25, 1.9, 0.08, lighter(accent, 0.4)),
    bar(0, 0.18, 1.9, 0.08, lighter(accent, 0.4)),
  ])
  set.overhead(polygon(trail(-0.5, -0.2, 0.5, -0.2, 0.5, 0.2, -0.5, 0.2), '#fff3d4', lit))
}

export const kitchen: SetDesign = {
  family: 'kitchen',
  interior: true,
  build: ({ light, random }) => {
    const { front, wall, tile, top, accent } = random.pick(schemes)
    const outlook = random.pick(['town', 'garden', 'hills'] as const)
    const hob = random.pick([-2.2, 2.0])
    const set = createRoom(
      { left: -3.9, right: 3.9, near: -5.2, far: 3.6, height: 2.7 },
      { wall, top: lighter(wall, 0.15), ceiling: '#f0e8d8' },
    )
    const parts: Parts = { light, random, front, tile, top, outlook, hob, set, accent }
    farSide(parts)
    leftSide(parts)
    rightSide(parts)
    nearSide(parts)
    diningTable(parts)
    return set.finish(
      { colour: '#c8b79c', pattern: 'tiles', detail: '#a8947a' },
      { propAt: [2.35, 0.75, -0.6] },
    )
  },
}
