import { chalkboard, worldMap, apple } from '../furniture/school.ts'
import type { SetDesign, Light } from '../../stage.ts'
import type { Random } from '../../../../../film/random.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { bar, disc, lit, panelling, rect, shift } from '../furniture/decals.ts'
import { bookshelf, clock, cupboard, door } from '../furniture/fittings.ts'
import { lightShaft } from '../furniture/moving.ts'
import { globe, plant, tableware } from '../furniture/objects.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { ceilingWash } from '../furniture/wall-lamp.ts'
import { chair, table } from '../furniture/suites.ts'
import { window } from '../furniture/windows.ts'

function desk(set: RoomBuilder, x: number, z: number, wood: string, tint: string): void {
  table(set, [x, 0, z], 1.15, 0.5, wood, 0.7)
  chair(set, [x, 0, z - 0.55], 'near', '#4a4f58', { seat: tint, tall: 0.4 })
}

/** What the helpers below need to know of the place. */
interface Parts {
  light: Light
  random: Random
  dado: string
  wood: string
  set: RoomBuilder
  tint: string
}

function farSide({ light, random, dado, wood, set }: Parts): void {
  set.around((length) => [
    bar(0, 0, length, 1.0, dado),
    bar(0, 1.0, length, 0.07, lighter(wood, 0.1)),
    ...panelling(length, 3, dado, {}),
  ])
  set.hang('far', -0.2, shift(chalkboard(random), 0, 1.0))
  set.hang('far', 0, clock(2.75, 0.18))
  set.hang('far', -3.3, shift(worldMap(), 0, 1.25))
  set.hang('far', 3.4, door(wood, { glass: '#fff0c8', width: 0.95 }))
  set.hang(
    'far',
    -0.2,
    [0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12].map((n) =>
      rect(-1.9 + n * 0.3, 2.6, 0.2, 0.16, ['#c2603f', '#d9a03f', '#4f7f8c', '#6b8f5a'][n % 4]!),
    ),
  )
  set.stand('far', 2.0, [1.6, 0.78, 0.7], wood, {
    out: 0.7,
    front: [
      bar(0, 0.05, 1.5, 0.66, darker(wood, 0.15)),
      bar(0, 0.1, 1.3, 0.55, lighter(wood, 0.06)),
      bar(0, 0.74, 1.6, 0.04, lighter(wood, 0.3)),
    ],
  })
  set.put(globe(), [1.5, 0.78, 2.7], { shadow: false })
  set.put(tableware('papers'), [2.1, 0.78, 2.6], { shadow: false })
  set.put(apple, [2.5, 0.78, 2.55], { shadow: false })
  chair(set, [2.0, 0, 3.3], 'far', wood, { tall: 0.6 })
  for (const z of [-3.7, -1.2, 1.4])
    set.hang(
      'left',
      z,
      window(light, random, {
        width: 1.9,
        height: 1.7,
        foot: 1.05,
        panes: [3, 2],
        frame: '#f2ede0',
        outlook: random.pick(['garden', 'town'] as const),
      }),
    )
}

function rightSide({ light, random, wood, tint, set }: Parts): void {
  set.live(
    [-4.5, 2.3, -1.2],
    lightShaft(light, { sill: [-4.5, 1.05, -1.2], height: 1.7, along: [0, 0, 0.95], fall: [4.6, 0.5] }),
  )
  set.live(
    [-4.5, 2.3, 1.4],
    lightShaft(light, { sill: [-4.5, 1.05, 1.4], height: 1.7, along: [0, 0, 0.95], fall: [4.6, 0.5] }),
  )
  set.stand('left', 0.2, [4.2, 0.75, 0.35], wood, { front: bookshelf(random, 4.2, 0.75, wood, 2) })
  set.put(plant(0.7, '#c2603f'), [-4.35, 0.75, -0.6])
  set.put(plant(0.6, '#d9a03f', '#6b9455'), [-4.35, 0.75, 0.6])
  for (const [x, z] of [
    [-2.5, -1.9],
    [2.5, -1.9],
    [-2.5, -3.6],
    [2.5, -3.6],
    [2.9, 0.1],
    [-2.6, 0.2],
  ] as const)
    desk(set, x, z, lighter(wood, 0.1), tint)
  const posters = [
    bar(0, 0, 2.6, 1.2, wood),
    bar(0, 0.05, 2.5, 1.1, '#c9a678'),
    ...[...Array(10).keys()].map((n) =>
      rect(
        -1.15 + (n % 5) * 0.48,
        0.12 + Math.floor(n / 5) * 0.52,
        0.36,
        0.44,
        random.pick(['#f4efe2', '#f0d98c', '#b8d3d8', '#e8b8a0', '#c8d8a8']),
      ),
    ),
    ...[...Array(10).keys()].map((n) =>
      disc(
        [-0.97 + (n % 5) * 0.48, 0.34 + Math.floor(n / 5) * 0.52],
        0.1,
        random.pick(['#c2603f', '#4f7f8c', '#6b8f5a', '#d9a03f']),
      ),
    ),
  ]
  set.hang('right', 0.4, shift(posters, 0, 1.2))
  set.stand('right', -2.9, [2.4, 1.8, 0.4], wood, { front: cupboard(2.4, 1.76, lighter(wood, 0.08), 4) })
  set.hang('near', -1.4, shift(posters, 0, 1.2))
  set.hang('near', 2.6, door(wood, { glass: '#fff0c8' }))
}

function nearSide({ wood, tint, set }: Parts): void {
  const pegs = [
    bar(0, 1.5, 2, 0.1, wood),
    ...[-0.8, -0.4, 0, 0.4, 0.8].flatMap((x, index) => [
      bar(x, 1.0, 0.26, 0.5, [tint, '#4f6a8c', '#8a4a5c', '#d9a03f', '#5c7f5a'][index]!),
      bar(x, 1.45, 0.1, 0.08, '#3c3f47'),
    ]),
  ]
  set.hang(
    'near',
    1.05,
    pegs.map((decal) => decal),
  )
  for (const x of [-2.4, 2.4]) for (const z of [-3.4, 1]) set.overhead(bar(x, z, 0.4, 1.8, '#fbf6e4', lit))
  ceilingWash(set, 'far', { colour: '#ffeccb', strength: 0.2 })
  ceilingWash(set, 'near', { colour: '#ffeccb' })
}

export const classroom: SetDesign = {
  family: 'classroom',
  interior: true,
  build: ({ light, random }) => {
    const { wall, dado, wood, tint } = random.pick([
      { wall: '#e2d3a8', dado: '#7f9c84', wood: '#c4935a', tint: '#c2603f' },
      { wall: '#c9d6cf', dado: '#5f8a96', wood: '#b98a58', tint: '#d9a03f' },
      { wall: '#e0c8b0', dado: '#a8694f', wood: '#a87a4a', tint: '#4f7f8c' },
    ] as const)
    const set = createRoom(
      { left: -4.6, right: 4.6, near: -5.8, far: 3.8, height: 3 },
      { wall, top: lighter(wall, 0.2), ceiling: '#ece6d6' },
    )
    const parts: Parts = { light, random, dado, wood, set, tint }
    farSide(parts)
    rightSide(parts)
    nearSide(parts)
    return set.finish(
      { colour: '#b08a5c', pattern: 'boards', detail: '#94724a' },
      { propAt: [2.2, 0.78, 2.6] },
    )
  },
}
