import type { Random } from '../../../../../film/random.ts'
import type { Decal, SetDesign, Light } from '../../stage.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { bar, lit, panelling, rect, stripes } from '../furniture/decals.ts'
import { bookshelf, clock, cupboard, door, picture } from '../furniture/fittings.ts'
import { floorLamp, tableLamp } from '../furniture/lamps.ts'
import { fire, flickerScreen, lightShaft } from '../furniture/moving.ts'
import { plant, tableware } from '../furniture/objects.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { wallLamp } from '../furniture/wall-lamp.ts'
import { sofa, table } from '../furniture/suites.ts'
import { window, type Outlook } from '../furniture/windows.ts'

const schemes = [
  {
    wall: '#7f9a8e',
    stripe: '#88a497',
    wood: '#e4dac6',
    sofa: '#b4573f',
    rug: '#8e3f3a',
    curtain: '#c9905a',
  },
  {
    wall: '#b98f6a',
    stripe: '#c29a75',
    wood: '#efe3cc',
    sofa: '#3f6470',
    rug: '#39566b',
    curtain: '#7e4a45',
  },
  {
    wall: '#6f86a0',
    stripe: '#7890aa',
    wood: '#e6dfd2',
    sofa: '#c1813f',
    rug: '#a3593c',
    curtain: '#d8c49c',
  },
  {
    wall: '#a8a07c',
    stripe: '#b1a986',
    wood: '#f0e8d4',
    sofa: '#6b4a5c',
    rug: '#7a3f4c',
    curtain: '#5c7466',
  },
] as const

function fireplace(set: RoomBuilder, brick: string): void {
  const surround = [
    bar(0, 0, 1.1, 0.95, darker(brick, 0.6)),
    bar(0, 0.04, 0.94, 0.86, '#17100f'),
    bar(0, 0.06, 0.7, 0.12, '#ff7a2c', lit),
    bar(-0.05, 0.12, 0.5, 0.09, '#4a2c1c'),
    bar(0.05, 0.2, 0.42, 0.08, '#5a3722'),
    ...[0.3, 0.6, 0.9].flatMap((y) => [
      rect(-0.88, y, 0.24, 0.02, darker(brick, 0.3)),
      rect(0.64, y, 0.24, 0.02, darker(brick, 0.3)),
    ]),
  ]
  set.stand('far', -1.0, [1.8, 1.15, 0.42], brick, { front: surround })
  set.stand('far', -1.0, [2.05, 0.08, 0.5], '#6d4a2e', { height: 1.15 })
  set.stand('far', -1.0, [1.5, 1.46, 0.28], lighter(brick, 0.1), { height: 1.23, front: [] })
}

/** What the helpers below need to know of the place. */
interface Parts {
  light: Light
  random: Random
  scheme: (typeof schemes)[number]
  set: RoomBuilder
  outlook: Outlook
  wood: string
  pattern: Decal[]
}

function farSide({ light, random, scheme, set, outlook }: Parts): void {
  set.around((length) => [
    ...stripes(length, 0.9, 1.7, scheme.stripe),
    ...panelling(length, 2.7, scheme.wood, { wainscot: 0.82 }),
  ])

  fireplace(set, random.pick(['#9c5a44', '#8d7b6e', '#b3a38f']))
  set.live([-1.0, 0.2, 3.32], fire(light, [-1.0, 0.12, 3.34], 0.62))
  set.lamp([-1.0, 0.5, 3.2], 2.6, '#ff8a3c', 0.6, { always: true, flicker: true })
  set.hang(
    'far',
    1.5,
    window(light, random, {
      width: 1.5,
      height: 1.5,
      foot: 0.85,
      panes: [3, 2],
      curtain: scheme.curtain,
      outlook,
    }),
  )
  set.stand('far', -1.0, [0.95, 0.72, 0.04], '#8a6538', {
    height: 1.55,
    out: 0.29,
    front: picture(random, 0.95, 0.72, 0),
  })
  set.put(tableware('flowers'), [-1.6, 1.23, 3.5])
  set.put(tableware('tea'), [-0.5, 1.23, 3.5])
}

function rightSide({ light, random, scheme, set, outlook }: Parts): void {
  sofa(set, 'right', 1.1, 2.0, scheme.sofa, 0.3)
  set.put(floorLamp(), [3.6, 0, 2.9])
  set.lamp([3.6, 1.5, 2.9], 2.6, '#ffc878', 0.65)
  set.hang('right', 1.1, picture(random, 0.8, 0.6, 1.5), [])
  set.hang('right', 2.15, picture(random, 0.45, 0.55, 1.5, '#3d3a3a'))
  set.hang(
    'right',
    -2.6,
    window(light, random, {
      width: 1.4,
      height: 1.5,
      foot: 0.85,
      panes: [2, 2],
      curtain: scheme.curtain,
      outlook,
    }),
  )
}

function leftSide({ light, random, scheme, set, outlook, wood }: Parts): void {
  set.stand('left', 1.9, [1.7, 2.2, 0.38], wood, { front: bookshelf(random, 1.7, 2.2, wood) })
  set.put(plant(1.3, '#b5653f'), [-3.5, 0, 0.45])
  set.hang(
    'left',
    -1.1,
    window(light, random, {
      width: 1.6,
      height: 1.5,
      foot: 0.85,
      panes: [3, 2],
      curtain: scheme.curtain,
      outlook,
    }),
  )
  set.hang('left', -3.9, door(darker(scheme.wood, 0.15), {}))
  sofa(set, 'left', -1.0, 0.95, lighter(scheme.rug, 0.15), 0.5)
}

function nearSide({ random, light, scheme, set, wood }: Parts): void {
  set.hang('near', -1.2, door(darker(scheme.wood, 0.15)))
  set.stand('near', 1.6, [1.9, 0.55, 0.45], wood, { front: cupboard(1.9, 0.55, wood, 3) })
  set.stand('near', 1.6, [1.3, 0.76, 0.07], '#15161b', {
    height: 0.6,
    out: 0.15,
    front: [bar(0, 0.05, 1.2, 0.66, '#26415c', lit)],
  })
  set.live(
    [1.6, 0.7, -5.36],
    flickerScreen(
      light,
      [
        [2.2, 0.65, -5.36],
        [1.0, 0.65, -5.36],
        [1.0, 1.31, -5.36],
        [2.2, 1.31, -5.36],
      ],
      '#78b4dc',
    ),
  )
  set.hang('near', 0.15, clock(1.9))
  set.hang('near', 3.2, picture(random, 0.8, 0.65, 1.45))
  set.hang('near', -3.1, picture(random, 1.1, 0.8, 1.35, '#c9a263'))
  wallLamp(set, 'near', -2.15, { foot: 1.55, strength: 0.7, radius: 2.8 })
  wallLamp(set, 'near', 2.6, { foot: 1.55, strength: 0.6 })
  for (const z of [-0.6, -4.4]) wallLamp(set, 'right', z, { foot: 1.5 })
  wallLamp(set, 'left', 0.5, { foot: 1.5 })
  set.put(tableLamp('#e7c896'), [2.35, 0.55, -5.3])
  set.lamp([2.35, 0.95, -5.3], 2, '#ffc878', 0.5)
}

function hearthRug({ light, random, scheme, set, wood, pattern }: Parts): void {
  table(set, [2.15, 0, 1.1], 0.7, 1.1, wood, 0.42)
  set.put(tableware(random.pick(['tea', 'fruit', 'papers'] as const)), [2.15, 0.42, 1.1], { shadow: false })
  set.rug([0.1, 0, 0.7], 3, 2.2, scheme.rug, pattern)
  set.live(
    [-4.1, 2.2, -1.1],
    lightShaft(light, { sill: [-4.1, 0.85, -1.1], height: 1.5, along: [0, 0, 0.75], fall: [3.4, 0.9] }),
  )
}

export const room: SetDesign = {
  family: 'room',
  interior: true,
  build: ({ light, random }) => {
    const scheme = random.pick(schemes)
    const set = createRoom(
      { left: -4.2, right: 4.2, near: -5.6, far: 3.8, height: 2.7 },
      { wall: scheme.wall, top: lighter(scheme.wall, 0.08), ceiling: '#e9e0cf' },
    )
    const outlook = random.pick(['town', 'garden', 'hills'] as const)
    const wood = random.pick(['#6b4529', '#7b5232', '#54382a'])
    const pattern = [
      bar(0, -0.75, 2.4, 0.1, lighter(scheme.rug, 0.3)),
      bar(0, 0.65, 2.4, 0.1, lighter(scheme.rug, 0.3)),
      bar(0, -0.45, 1.8, 0.9, lighter(scheme.rug, 0.12)),
    ]
    const parts: Parts = { light, random, scheme, set, outlook, wood, pattern }
    farSide(parts)
    rightSide(parts)
    leftSide(parts)
    nearSide(parts)
    hearthRug(parts)
    return set.finish(
      { colour: '#8d6440', pattern: 'boards', detail: '#6f4c30' },
      { propAt: [2.15, 0.42, 1.1] },
    )
  },
}
