import type { Random } from '../../../../../film/random.ts'
import type { SetDesign, Light } from '../../stage.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { bar, lit, panelling, polygon, shift, trail } from '../furniture/decals.ts'
import { cupboard, door, drawers, picture } from '../furniture/fittings.ts'
import { tableLamp } from '../furniture/lamps.ts'
import { lightShaft } from '../furniture/moving.ts'
import { plant, stool, tableware } from '../furniture/objects.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { wallLamp } from '../furniture/wall-lamp.ts'
import { bed, chair } from '../furniture/suites.ts'
import { window, type Outlook } from '../furniture/windows.ts'

const schemes = [
  { wall: '#8a7d9c', cover: '#d8a08a', wood: '#7a5238', rug: '#e3d3c0', curtain: '#cfa6a0' },
  { wall: '#6e8a97', cover: '#e0c48c', wood: '#8a6242', rug: '#cbd3cc', curtain: '#e6d6b4' },
  { wall: '#b79a86', cover: '#5f7d86', wood: '#5f4330', rug: '#a9604e', curtain: '#6b8488' },
  { wall: '#7d8f78', cover: '#c96f5a', wood: '#9a7450', rug: '#dcd0b0', curtain: '#d9bf8a' },
] as const

/** What the helpers below need to know of the place. */
interface Parts {
  light: Light
  random: Random
  cover: string
  wood: string
  curtain: string
  outlook: Outlook
  set: RoomBuilder
  rug: string
}

function farSide({ light, random, cover, wood, curtain, outlook, set }: Parts): void {
  set.around((length) => panelling(length, 2.65, '#e8dfd0'))

  bed(set, 'far', 1.25, 1.8, wood, cover)
  set.stand('far', 1.25, [1.82, 0.06, 0.7], lighter(cover, 0.3), { out: 1.48, height: 0.5, sides: [] })
  for (const x of [-0.1, 2.6]) {
    set.stand('far', x, [0.55, 0.55, 0.42], wood, { front: drawers(0.55, 0.55, wood, 2) })
    set.put(tableLamp('#f0cf9a', darker(cover, 0.2)), [x, 0.55, 3.64])
    set.lamp([x, 0.95, 3.55], 2.4, '#ffbf74', 0.6)
  }
  set.hang('far', 1.25, picture(random, 1.1, 0.7, 1.55, '#c9a263'))
  set.hang(
    'far',
    -2.2,
    window(light, random, { width: 1.5, height: 1.6, foot: 0.75, panes: [2, 2], curtain, outlook }),
  )
  set.live(
    [-2.2, 2.3, 3.8],
    lightShaft(light, { sill: [-2.2, 0.75, 3.8], height: 1.6, along: [0.7, 0, 0], fall: [0.9, -3.3] }),
  )
}

function leftSide({ light, random, cover, wood, curtain, outlook, set }: Parts): void {
  set.stand('left', 1.6, [1.7, 2.15, 0.6], wood, { front: cupboard(1.7, 2.1, wood, 3, { foot: 0.05 }) })
  set.stand('left', 1.6, [1.8, 0.1, 0.66], lighter(wood, 0.15), { height: 2.15 })
  set.hang('left', -0.9, picture(random, 0.6, 0.75, 1.3), [])
  set.hang(
    'left',
    -2.3,
    window(light, random, { width: 1.3, height: 1.5, foot: 0.8, panes: [2, 2], curtain, outlook }),
  )
  set.put(plant(1.1, '#d8c4a6', '#5c8560'), [-3.2, 0, -0.6])

  set.stand('right', -0.6, [1.4, 0.76, 0.5], lighter(wood, 0.1), {
    front: drawers(1.4, 0.76, lighter(wood, 0.1), 3, 2),
  })
  const mirror = [
    bar(0, 0, 0.96, 1.06, '#c9a263'),
    bar(0, 0.06, 0.84, 0.94, '#a9bcc4'),
    polygon(trail(-0.3, 1, -0.05, 1, -0.38, 0.25, -0.42, 0.5), '#dbe6e8'),
  ]
  set.hang('right', -0.6, shift(mirror, 0, 0.95))
  set.put(tableware('flowers'), [3.4, 0.76, -1.05])
  set.put(stool(cover, 0.5), [2.65, 0, -0.6])
  set.hang('right', 1.9, picture(random, 0.5, 0.65, 1.4, '#3f3a3c'))
  set.hang('right', -3.2, door('#d8cbb6'))
}

function nearSide({ random, cover, wood, rug, set }: Parts): void {
  set.hang('near', 1.4, picture(random, 1.2, 0.8, 1.3))
  set.stand('near', 1.4, [1.5, 0.8, 0.45], wood, { front: drawers(1.5, 0.8, wood, 3, 2) })
  set.put(tableLamp('#e8b98a'), [1.9, 0.8, -4.75])
  set.lamp([1.9, 1.2, -4.7], 2.2, '#ffbf74', 0.6)
  for (const x of [-0.2, 3.0]) wallLamp(set, 'near', x, { foot: 1.5, strength: 0.65, radius: 2.8 })
  wallLamp(set, 'right', 0.9, { foot: 1.5 })
  wallLamp(set, 'left', 0.2, { foot: 1.5 })
  set.put(tableware('papers'), [1.1, 0.8, -4.75])
  set.stand('near', -1.7, [1.3, 1.9, 0.35], wood, {
    front: [
      ...cupboard(1.3, 0.8, wood, 2),
      bar(0, 0.85, 1.18, 0.98, darker(wood, 0.5)),
      bar(-0.3, 0.88, 0.3, 0.5, '#c46a55'),
      bar(0.2, 0.88, 0.24, 0.36, '#7fa3ad'),
      bar(0, 1.4, 1.2, 0.04, lighter(wood, 0.2)),
    ],
  })
  chair(set, [-2.6, 0, -2.6], 'left', wood, { seat: cover })
  set.rug([0.3, 0, 0.6], 3.2, 2.4, rug, [
    bar(0, -0.8, 2.6, 1.6, darker(rug, 0.08)),
    bar(0, -0.6, 2.1, 1.2, lighter(rug, 0.2)),
  ])
  set.overhead(bar(0, -0.3, 0.5, 0.5, '#fff0cc', { glow: 1 }), bar(0, -0.2, 0.3, 0.3, '#fff8e4', lit))
}

export const bedroom: SetDesign = {
  family: 'bedroom',
  interior: true,
  build: ({ light, random }) => {
    const { wall, cover, wood, rug, curtain } = random.pick(schemes)
    const outlook = random.pick(['town', 'garden', 'hills'] as const)
    const set = createRoom(
      { left: -3.7, right: 3.7, near: -5, far: 3.9, height: 2.65 },
      { wall, top: lighter(wall, 0.1), ceiling: '#ebe3d6' },
    )
    const parts: Parts = { light, random, cover, wood, curtain, outlook, set, rug }
    farSide(parts)
    leftSide(parts)
    nearSide(parts)
    return set.finish(
      { colour: '#a27a52', pattern: 'boards', detail: '#84603e' },
      { propAt: [-0.1, 0.55, 3.4] },
    )
  },
}
