import type { Decal, SetDesign } from '../../stage.ts'
import type { Random } from '../../../../../film/random.ts'
import { createPen } from '../furniture/brushwork.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { bar, disc, lit, panelling, polygon, rect, shift, stroke } from '../furniture/decals.ts'
import { clock, door } from '../furniture/fittings.ts'
import { pendant } from '../furniture/lamps.ts'
import { lightShaft } from '../furniture/moving.ts'
import { crate, plant } from '../furniture/objects.ts'
import { createRoom, type Sprite } from '../furniture/room.ts'
import { window } from '../furniture/windows.ts'

const goodsColours = [
  '#c8452f',
  '#e0a83f',
  '#4f7f8c',
  '#6b8f4f',
  '#8a4a6a',
  '#e8dcc0',
  '#d9743f',
  '#3f5f8a',
  '#b8c8a0',
] as const

/** Shelves filled with tins, boxes, jars and bottles. */
function goods(random: Random, width: number, height: number, wood: string, rows: number): Decal[] {
  const decals: Decal[] = [bar(0, 0.05, width - 0.08, height - 0.08, darker(wood, 0.55))]
  const step = (height - 0.1) / rows
  for (let row = 0; row < rows; row++) {
    const foot = 0.08 + row * step
    let x = -width / 2 + 0.08
    while (x < width / 2 - 0.22) {
      const kind = random.integer(0, 3)
      const colour = random.pick(goodsColours)
      const wide = random.between(0.12, 0.2)
      const tall = step * random.between(0.45, 0.78)
      const repeat = random.integer(2, 4)
      for (let n = 0; n < repeat && x < width / 2 - 0.2; n++) {
        const middle = x + wide / 2
        decals.push(bar(middle, foot, wide - 0.015, kind === 2 ? tall * 0.65 : tall, colour))
        if (kind === 0)
          decals.push(bar(middle, foot + tall * 0.3, wide - 0.015, tall * 0.35, lighter(colour, 0.6)))
        else if (kind === 1)
          decals.push(disc([middle, foot + tall * 0.55], wide * 0.3, lighter(colour, 0.65)))
        else if (kind === 2)
          decals.push(
            bar(middle, foot + tall * 0.6, wide * 0.4, tall * 0.35, colour),
            bar(middle, foot + tall * 0.15, wide * 0.7, tall * 0.25, '#f2e8d2'),
          )
        else decals.push(bar(middle, foot + tall - 0.04, wide - 0.015, 0.05, '#e8dcc0'))
        x += wide
      }
      x += 0.03
    }
    decals.push(bar(0, foot - 0.04, width - 0.02, 0.045, lighter(wood, 0.2)))
  }
  return decals
}

const till: Sprite = {
  key: 'till',
  width: 0.6,
  height: 0.56,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    pen.box(-0.25, 0, 0.5, 0.14, '#7a3f2c')
    pen.shape(
      [
        [-0.24, 0.14],
        [0.24, 0.14],
        [0.2, 0.4],
        [-0.2, 0.4],
      ],
      '#a8693a',
      0.1,
    )
    pen.box(-0.17, 0.38, 0.34, 0.15, '#c9a24f', 0.2)
    pen.box(-0.13, 0.41, 0.26, 0.09, '#f0e6cc')
    for (let n = 0; n < 12; n++)
      pen.oval(-0.15 + (n % 4) * 0.1, 0.19 + Math.floor(n / 4) * 0.065, 0.025, 0.02, '#f2e8d2', 0.3)
    pen.line(
      [
        [0.25, 0.2],
        [0.3, 0.34],
      ],
      0.025,
      '#c9a24f',
    )
  },
}

function produce(colours: readonly string[]): Sprite {
  return {
    key: `produce-${colours.join('')}`,
    width: 0.9,
    height: 0.75,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      for (let n = 0; n < 15; n++)
        pen.oval(
          -0.32 + (n % 6) * 0.125 + (n > 5 ? 0.06 : 0),
          0.5 + Math.floor(n / 6) * 0.075,
          0.07,
          0.07,
          colours[n % colours.length]!,
          (n % 3) * 0.2,
        )
      pen.shape(
        [
          [-0.42, 0.5],
          [0.42, 0.5],
          [0.36, 0.22],
          [-0.36, 0.22],
        ],
        '#b08450',
      )
      for (const y of [0.3, 0.4])
        pen.line(
          [
            [-0.39, y],
            [0.39, y],
          ],
          0.02,
          '#8a6238',
        )
      pen.box(-0.34, 0, 0.06, 0.24, '#6b4a2c')
      pen.box(0.28, 0, 0.06, 0.24, '#6b4a2c')
    },
  }
}

export const shop: SetDesign = {
  family: 'shop',
  interior: true,
  build: ({ light, random }) => {
    const { wall, wood, accent } = random.pick([
      { wall: '#c9b48a', wood: '#7a5030', accent: '#3f7a5c' },
      { wall: '#9fb0a8', wood: '#6b4630', accent: '#b8492f' },
      { wall: '#c9a890', wood: '#5f4030', accent: '#3f5f8a' },
    ] as const)
    const set = createRoom(
      { left: -4.2, right: 4.2, near: -5.4, far: 3.9, height: 2.95 },
      { wall, top: lighter(wall, 0.1), ceiling: '#e8dcc2' },
    )
    set.around((length) => panelling(length, 2.95, wood, {}))
    set.stand('far', 0, [6.4, 2.45, 0.42], wood, { front: goods(random, 6.4, 2.4, wood, 5) })
    const fridge = [
      bar(0, 0.1, 1.1, 2.0, '#dfe8ea'),
      bar(0, 0.2, 0.96, 1.8, '#bfe8f4', lit),
      ...[0, 1, 2, 3].flatMap((row) => [
        bar(0, 0.2 + row * 0.45, 0.96, 0.03, '#8fb0b8'),
        ...[...Array(6).keys()].flatMap((n) => {
          const colour = random.pick(['#c8452f', '#4f9f5c', '#e0a83f', '#3f6fb8', '#8a4a2f'])
          return [
            bar(-0.4 + n * 0.16, 0.23 + row * 0.45, 0.1, 0.24, colour, { glow: 0.5, always: true }),
            bar(-0.4 + n * 0.16, 0.45 + row * 0.45, 0.04, 0.1, colour, { glow: 0.5, always: true }),
          ]
        }),
      ]),
      stroke(
        [
          [-0.3, 1.9],
          [-0.45, 1.2],
        ],
        0.03,
        '#f4ffff',
        lit,
      ),
      bar(0.44, 0.9, 0.03, 0.4, '#6b737c'),
    ]
    set.stand('far', 3.7, [0.95, 2.2, 0.6], '#a8b8bc', {
      front: fridge.map((decal) => ({
        ...decal,
        points: decal.points.map(([x, y]) => [x * 0.85, y] as const),
      })),
    })
    set.lamp([3.6, 1.2, 3.0], 1.6, '#c4f0ff', 0.5, { always: true })

    const panels = [
      ...[-0.95, 0, 0.95].flatMap((x) => [
        bar(x, 0.14, 0.84, 0.62, darker(accent, 0.25)),
        bar(x, 0.18, 0.74, 0.54, lighter(accent, 0.06)),
      ]),
      bar(0, 0.86, 3, 0.05, lighter(wood, 0.3)),
    ]
    set.box([2.3, 0, 1.35], [2.5, 0.92, 0.65], accent, {
      0: panels,
      1: [],
      2: [bar(0, 0.06, 2.3, 0.76, darker(wood, 0.5))],
      3: [bar(0, 0.14, 0.5, 0.62, darker(accent, 0.25))],
    })
    set.box([2.3, 0.92, 1.35], [2.65, 0.06, 0.76], lighter(wood, 0.2))
    set.put(till, [2.75, 0.98, 1.4], { shadow: false })
    set.put(jars, [1.75, 0.98, 1.35], { shadow: false })
    set.put(pendant(accent, 0.5, 0.75), [2.3, 1.9, 1.3], { shadow: false })
    set.lamp([2.3, 1.92, 1.3], 2.2, '#ffd08a', 0.55, { always: true })
    set.put(pendant(accent, 0.5, 0.75), [-2.0, 1.9, 1.6], { shadow: false })
    set.lamp([-2.0, 1.92, 1.6], 2.2, '#ffd08a', 0.55, { always: true })

    for (const [x, z, colours] of [
      [-2.3, 1.6, ['#d0552f', '#e2763b']],
      [-3.3, 1.6, ['#7f9a45', '#9ab858']],
      [-2.8, 2.4, ['#e8c24a', '#d9a93f']],
      [-2.6, -2.2, ['#8a3f5c', '#6b3f7a']],
    ] as const)
      set.put(produce(colours), [x, 0, z])
    set.put(crate(0.7, 0.5), [-3.6, 0, -2.5])
    set.stand('left', 0.2, [2.2, 2.2, 0.4], wood, { front: goods(random, 2.2, 2.15, wood, 5) })
    set.hang(
      'left',
      -2.9,
      window(light, random, {
        width: 2.4,
        height: 1.8,
        foot: 0.7,
        panes: [2, 1],
        frame: accent,
        outlook: 'town',
      }),
    )
    set.live(
      [-4.1, 2, -2.9],
      lightShaft(light, { sill: [-4.1, 0.7, -2.9], height: 1.8, along: [0, 0, 1.1], fall: [3.2, 1.4] }),
    )
    set.stand('right', -2.4, [3.2, 2.2, 0.4], wood, { front: goods(random, 3.2, 2.15, wood, 5) })
    set.hang(
      'right',
      2.0,
      shift(
        [
          bar(0, 0, 1.7, 1.0, '#5a3a24'),
          bar(0, 0.06, 1.58, 0.88, '#2f3f3a'),
          ...[0.7, 0.52, 0.34, 0.18].flatMap((y, n) => [
            stroke(
              [
                [-0.6, y],
                [-0.2 + (n % 2) * 0.2, y],
              ],
              0.03,
              '#e8ecdf',
            ),
            stroke(
              [
                [0.4, y],
                [0.6, y],
              ],
              0.03,
              '#f0d98c',
            ),
          ]),
        ],
        0,
        1.3,
      ),
    )
    const front = light.lamps > 0.5 ? '#ffe2a0' : '#f4e8c8'
    set.hang(
      'near',
      2.0,
      window(light, random, {
        width: 2.7,
        height: 1.7,
        foot: 0.75,
        panes: [3, 1],
        frame: accent,
        outlook: 'town',
      }),
      shift(
        [
          bar(0, 0, 2.4, 0.3, accent),
          ...[...Array(8).keys()].map((n) => rect(-1 + n * 0.26, 0.09, 0.16, 0.12, front)),
        ],
        0,
        2.58,
      ),
    )
    set.hang(
      'near',
      -1.1,
      door(accent, { glass: '#cfe0e4', height: 2.15 }),
      shift(
        [
          bar(0, 0, 0.46, 0.26, '#f2e8d2'),
          bar(0, 0.1, 0.34, 0.06, '#c8452f'),
          polygon(
            [
              [-0.2, 0.26],
              [0.2, 0.26],
              [0, 0.42],
            ],
            '#8a5c36',
          ),
        ],
        0,
        1.35,
      ),
    )
    set.hang('near', -3.0, shift(goods(random, 1.6, 2.1, wood, 4), 0))
    set.hang('near', 0, clock(2.4))
    set.lamp([2, 2.3, -5.1], 1.8, '#ffd08a', 0.4)
    set.put(plant(1.0, accent), [0.1, 0, -5.0])
    set.put(basket, [1.6, 0, -1.8])
    return set.finish(
      { colour: '#b59a74', pattern: 'tiles', detail: '#97805f' },
      { propAt: [2.2, 0.98, 1.3] },
    )
  },
}

const jars: Sprite = {
  key: 'sweet-jars',
  width: 0.8,
  height: 0.4,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    for (const [n, colour] of ['#c8452f', '#e0a83f', '#6b8f4f', '#b87ab0'].entries()) {
      const x = -0.28 + n * 0.19
      pen.box(x - 0.08, 0, 0.16, 0.28, lighter(colour, 0.5))
      for (let sweet = 0; sweet < 9; sweet++)
        pen.oval(
          x - 0.05 + (sweet % 3) * 0.05,
          0.03 + Math.floor(sweet / 3) * 0.065,
          0.027,
          0.027,
          colour,
          (sweet % 2) * 0.4,
        )
      pen.box(x - 0.07, 0.28, 0.14, 0.05, '#8a5c36')
      pen.box(x - 0.07, 0.02, 0.02, 0.22, '#ffffff', 0.4)
    }
  },
}

const basket: Sprite = {
  key: 'shop-basket',
  width: 0.6,
  height: 0.5,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    for (let n = 0; n < 3; n++)
      pen.shape(
        [
          [-0.22 + n * 0.005, n * 0.09],
          [0.22 - n * 0.005, n * 0.09],
          [0.26, n * 0.09 + 0.22],
          [-0.26, n * 0.09 + 0.22],
        ],
        n % 2 ? '#c8452f' : '#a83a28',
        0.2,
      )
    pen.line(
      [
        [-0.24, 0.4],
        [0, 0.48],
        [0.24, 0.4],
      ],
      0.025,
      '#3c3f47',
    )
  },
}
