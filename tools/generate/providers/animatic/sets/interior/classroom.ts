import type { Decal, SetDesign } from '../../stage.ts'
import type { Random } from '../../../../../film/random.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { arc, bar, disc, lit, panelling, polygon, rect, shift, stroke } from '../furniture/decals.ts'
import { bookshelf, clock, cupboard, door } from '../furniture/fittings.ts'
import { lightShaft } from '../furniture/moving.ts'
import { globe, plant, tableware } from '../furniture/objects.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { chair, table } from '../furniture/suites.ts'
import { window } from '../furniture/windows.ts'

function chalkboard(random: Random): Decal[] {
  const chalk = '#e6ebdf'
  const decals = [
    bar(0, 0, 3.9, 1.5, '#8a5c36'),
    bar(0, 0.08, 3.74, 1.34, '#2f5448'),
    bar(0, 0.08, 3.74, 0.5, '#34594d'),
    bar(0, -0.06, 3.7, 0.07, '#a87444'),
  ]
  const drawing = random.integer(0, 2)
  if (drawing === 0)
    decals.push(
      stroke(
        [
          [-1.5, 0.3],
          [-0.7, 0.3],
          [-0.7, 1.1],
          [-1.5, 0.3],
        ],
        0.03,
        chalk,
      ),
      stroke(arc([-1.1, 0.7], 0.5, 0, Math.PI * 2, 20), 0.02, '#f0d98c'),
    )
  else if (drawing === 1)
    decals.push(
      stroke(
        [
          [-1.6, 0.25],
          [-1.6, 1.2],
        ],
        0.025,
        chalk,
      ),
      stroke(
        [
          [-1.7, 0.3],
          [-0.5, 0.3],
        ],
        0.025,
        chalk,
      ),
      stroke(
        [...Array(14).keys()].map((n) => [-1.6 + n * 0.08, 0.7 + Math.sin(n * 0.8) * 0.3] as const),
        0.03,
        '#f0d98c',
      ),
    )
  else
    decals.push(
      disc([-1.1, 0.75], 0.16, '#f0d98c'),
      ...[0.28, 0.4, 0.52].map((radius) =>
        stroke(arc([-1.1, 0.75], radius, 0, Math.PI * 2, 22), 0.015, chalk),
      ),
      disc([-0.83, 0.8], 0.05, '#a8d0e0'),
      disc([-1.45, 0.55], 0.06, '#e8a890'),
    )
  for (const [row, y] of [1.15, 0.95, 0.75, 0.55].entries()) {
    let x = -0.2
    while (x < (row === 3 ? 0.8 : 1.55)) {
      const word = random.between(0.1, 0.3)
      decals.push(
        stroke(
          [
            [x, y],
            [x + word * 0.3, y + 0.04],
            [x + word * 0.6, y - 0.01],
            [x + word, y + 0.02],
          ],
          0.025,
          chalk,
        ),
      )
      x += word + 0.08
    }
  }
  decals.push(
    rect(0.6, 0.01, 0.2, 0.06, '#c2603f'),
    rect(-0.8, 0.01, 0.1, 0.03, '#f2f2ea'),
    rect(-0.65, 0.01, 0.08, 0.03, '#f0d98c'),
  )
  return decals
}

function worldMap(): Decal[] {
  return [
    bar(0, 0, 1.7, 1.1, '#7a5230'),
    bar(0, 0.04, 1.62, 1.02, '#9cc4d4'),
    ...(
      [
        [
          [-0.7, 0.85],
          [-0.3, 0.9],
          [-0.25, 0.65],
          [-0.45, 0.5],
          [-0.62, 0.62],
        ],
        [
          [-0.4, 0.48],
          [-0.22, 0.42],
          [-0.3, 0.12],
          [-0.4, 0.25],
        ],
        [
          [-0.05, 0.7],
          [0.15, 0.72],
          [0.14, 0.85],
          [-0.02, 0.84],
        ],
        [
          [-0.08, 0.62],
          [0.2, 0.6],
          [0.22, 0.4],
          [0.1, 0.18],
          [0, 0.42],
        ],
        [
          [0.2, 0.85],
          [0.72, 0.88],
          [0.68, 0.6],
          [0.42, 0.48],
          [0.22, 0.64],
        ],
        [
          [0.5, 0.34],
          [0.72, 0.32],
          [0.66, 0.18],
          [0.5, 0.2],
        ],
      ] as const
    ).map((shape, index) =>
      polygon(shape, ['#c9a85a', '#8fae62', '#d98f5a', '#d4b06a', '#a8b86a', '#c98a5f'][index]!),
    ),
  ]
}

function desk(set: RoomBuilder, x: number, z: number, wood: string, tint: string): void {
  table(set, [x, 0, z], 1.15, 0.5, wood, 0.7)
  chair(set, [x, 0, z - 0.55], 'near', '#4a4f58', { seat: tint, tall: 0.4 })
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
      [
        ...[...Array(13).keys()].map((n) =>
          rect(-1.9 + n * 0.3, 2.6, 0.2, 0.16, ['#c2603f', '#d9a03f', '#4f7f8c', '#6b8f5a'][n % 4]!),
        ),
      ].filter((_, n) => Math.abs(n - 6.5) > 1.2),
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
    return set.finish(
      { colour: '#b08a5c', pattern: 'boards', detail: '#94724a' },
      { propAt: [2.2, 0.78, 2.6] },
    )
  },
}

const apple = {
  key: 'apple',
  width: 0.14,
  height: 0.16,
  paint: (brush: import('../../stage.ts').Brush, lamp: import('../../stage.ts').Light): void => {
    brush.fillStyle = lamp.shade('#c23d33', 0.3)
    brush.beginPath()
    brush.arc(0, 0.06, 0.06, 0, Math.PI * 2)
    brush.fill()
    brush.fillStyle = lamp.shade('#5c7f4a', 0.2)
    brush.fillRect(-0.008, 0.11, 0.05, 0.02)
  },
}
