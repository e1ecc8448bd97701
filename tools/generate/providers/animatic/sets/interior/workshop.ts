import { pegboard, vice, engine, cans } from '../furniture/tools.ts'
import type { Random } from '../../../../../film/random.ts'
import type { SetDesign, Light } from '../../stage.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { arc, bar, grid, panelling, polygon, rect, shift, stroke, trail } from '../furniture/decals.ts'
import { door, drawers } from '../furniture/fittings.ts'
import { pendant } from '../furniture/lamps.ts'
import { lampCone, lightShaft } from '../furniture/moving.ts'
import { crate, stool } from '../furniture/objects.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { window } from '../furniture/windows.ts'

/** What the helpers below need to know of the place. */
interface Parts {
  light: Light
  random: Random
  wall: string
  chest: string
  oak: string
  set: RoomBuilder
  metal: string
}

function farSide({ light, random, wall, chest, oak, set }: Parts): void {
  set.around((length) => [
    ...grid(length, 0, 3.2, [0.55, 0.28], darker(wall, 0.16), 0.016, true),
    ...panelling(length, 3.2, darker(wall, 0.25), { cornice: false }),
  ])
  for (let z = -5; z < 3.8; z += 1.7) set.overhead(bar(0, z, 8.8, 0.26, '#4f3f32'))
  set.hang('far', -1.6, shift(pegboard(4.2), 0, 1.15))
  set.hang(
    'far',
    2.3,
    window(light, random, {
      width: 2.2,
      height: 1.35,
      foot: 1.2,
      panes: [4, 2],
      frame: '#5a5148',
      outlook: 'town',
    }),
  )
  set.live(
    [2.3, 2.3, 3.7],
    lightShaft(light, { sill: [2.3, 1.2, 3.7], height: 1.35, along: [1.1, 0, 0], fall: [-1.2, -3.6] }),
  )
  const under = [
    bar(0, 0.06, 6.6, 0.72, darker(oak, 0.6)),
    ...[-2.6, -0.9, 0.8].map((x, n) => bar(x, 0.08, 0.9, 0.5, ['#6b7a5c', '#8a5a44', '#4f6070'][n]!)),
    ...[-3.2, -1.7, 0, 1.7, 3.2].map((x) => bar(x, 0, 0.16, 0.82, oak)),
    bar(0, 0.34, 6.6, 0.06, oak),
    ...drawers(1.3, 0.8, chest, 4).map((decal) => ({
      ...decal,
      points: decal.points.map(([x, y]) => [x + 2.45, y] as const),
    })),
  ]
  set.stand('far', 0, [6.9, 0.84, 0.7], oak, { front: under })
  set.stand('far', 0, [7.1, 0.09, 0.8], lighter(oak, 0.12), { height: 0.84 })
  set.put(vice, [-2.4, 0.93, 3.15], { shadow: false })
  set.put(crate(0.4, 0.28), [1.3, 0.93, 3.3], { shadow: false })
  set.put(cans, [2.4, 0.93, 3.35], { shadow: false })
  set.put(engine, [3.85, 0, 2.5])
  set.put(pendant('#3f6a5a', 0.6, 0.9), [-1.3, 2.1, 2.5], { shadow: false })
  set.lamp([-1.3, 2.12, 2.5], 2.4, '#ffcf86', 0.6, { always: true })
  set.live([-1.3, 1, 2.6], lampCone(light, [-1.3, 2.15, 2.6], 0.9, '#ffcf86', 0.5, [-1.3, 0.93, 2.9]))
}

function leftSide({ light, random, chest, metal, set }: Parts): void {
  const rack = [0.1, 0.75, 1.4].flatMap((y) => [
    bar(0, y - 0.05, 2.4, 0.05, metal),
    ...[...Array(8).keys()].map((n) =>
      rect(
        -1.1 + n * 0.28,
        y,
        0.22,
        random.between(0.2, 0.5),
        random.pick(['#b98f5c', '#c23d33', '#4f7f8c', '#8a8f96', '#d9a03f', '#5c6a4f']),
      ),
    ),
  ])
  set.stand('left', 1.8, [2.5, 2.05, 0.45], darker(metal, 0.45), {
    front: [...rack, ...[-1.2, 1.2].map((x) => bar(x, 0, 0.07, 2.05, metal))],
  })
  const chestFront = [
    ...drawers(1.0, 1.05, chest, 6, 1, '#d5dadc'),
    bar(0, 1.0, 1.0, 0.06, darker(chest, 0.4)),
  ]
  set.stand('left', -0.5, [1.0, 1.1, 0.55], chest, { front: chestFront })
  set.put(cans, [-4.1, 1.1, -0.5], { shadow: false })
  set.hang(
    'left',
    -2.9,
    window(light, random, {
      width: 1.8,
      height: 1.2,
      foot: 1.3,
      panes: [3, 2],
      frame: '#5a5148',
      outlook: 'town',
    }),
  )
}

function rightSide({ chest, oak, set }: Parts): void {
  for (const [n, z] of [-4.4, -4.15, -3.95, -3.7].entries())
    set.hang('left', z, [
      polygon(
        trail(-0.1, 0, 0.06, 0, 0.22, 2.2 + n * 0.12, 0.08, 2.2 + n * 0.12),
        n % 2 ? oak : lighter(oak, 0.2),
      ),
    ])

  set.hang('right', -1.4, [
    bar(0, 0, 3.5, 2.55, '#4a423a'),
    ...[...Array(7).keys()].flatMap((n) => [
      bar(0, 0.02 + n * 0.355, 3.3, 0.33, n % 2 ? '#7f8a8c' : '#899496'),
      bar(0, 0.02 + n * 0.355, 3.3, 0.03, '#5f696c'),
    ]),
    ...[-1, 0, 1].map((x) => bar(x, 1.9, 0.6, 0.22, '#ffe2a0', { glow: 0.7 })),
  ])
  set.stand('right', 2.1, [1.6, 0.85, 0.7], oak, {
    front: [bar(0, 0.06, 1.4, 0.7, darker(oak, 0.55)), bar(0, 0.4, 1.5, 0.06, oak)],
  })
  set.put(vice, [3.9, 0.85, 1.7], { shadow: false, flip: true })
  set.hang(
    'right',
    2.1,
    shift(
      [
        ...[-0.5, -0.1, 0.3].flatMap((x) => [
          stroke(arc([x, 0.5], 0.2, 0, Math.PI * 2, 16), 0.06, '#2f3036'),
        ]),
        bar(0, 0.72, 1.6, 0.05, '#4f3f32'),
      ],
      0,
      1.3,
    ),
  )
  set.hang('near', -1.5, door('#6a4a34', { panels: false, glass: '#ffe0a0' }))
  set.stand('near', 1.7, [2.8, 0.9, 0.6], oak, {
    front: [
      bar(0, 0.06, 2.6, 0.72, darker(oak, 0.6)),
      ...[-0.9, 0, 0.9].map((x, n) => bar(x, 0.1, 0.6, 0.5, ['#4f6070', '#8a5a44', chest][n]!)),
    ],
  })
  set.hang('near', 1.7, shift(pegboard(3.0), 0, 1.15))
}

function nearSide({ oak, set }: Parts): void {
  set.put(pendant('#3f6a5a', 0.6, 0.9), [1.7, 2.1, -4.7], { shadow: false })
  set.lamp([1.7, 2.1, -4.9], 2.3, '#ffcf86', 0.55, { always: true })
  set.put(crate(0.8, 0.6), [3.6, 0, -4.9])
  set.put(crate(0.6, 0.5, '#8a6238'), [-3.4, 0, -4.9])
  set.put(stool('#5a4636', 0.62), [1.75, 0, 2.2])
  set.seat([1.75, 0, 2.2], 0.62, 'near')
  set.box([2.7, 0, 0.9], [1.1, 0.55, 0.6], oak, {
    0: [bar(0, 0.05, 0.9, 0.4, darker(oak, 0.5))],
    1: [bar(0, 0.05, 0.45, 0.4, darker(oak, 0.5))],
    3: [bar(0, 0.05, 0.45, 0.4, darker(oak, 0.5))],
    2: [],
  })
  set.box([2.7, 0.55, 0.9], [1.5, 0.06, 0.3], '#d0a066', {}, 0.2)
}

export const workshop: SetDesign = {
  family: 'workshop',
  interior: true,
  build: ({ light, random }) => {
    const { wall, chest, metal } = random.pick([
      { wall: '#8f8272', chest: '#b03f34', metal: '#5a636c' },
      { wall: '#7d8a86', chest: '#c98a2f', metal: '#4f5a62' },
      { wall: '#97796a', chest: '#3f6a8a', metal: '#5c5a60' },
    ] as const)
    const oak = '#a87848'
    const set = createRoom(
      { left: -4.4, right: 4.4, near: -5.6, far: 3.8, height: 3.2 },
      { wall, top: darker(wall, 0.2), ceiling: '#6a5848' },
    )
    const parts: Parts = { light, random, wall, chest, oak, set, metal }
    farSide(parts)
    leftSide(parts)
    rightSide(parts)
    nearSide(parts)
    return set.finish(
      { colour: '#84796c', pattern: 'plain', detail: '#6a6056' },
      { propAt: [-0.6, 0.93, 3.1] },
    )
  },
}
