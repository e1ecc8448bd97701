import { till, produce, jars, basket, goods } from '../furniture/shop-wares.ts'
import type { SetDesign, Light } from '../../stage.ts'
import type { Random } from '../../../../../film/random.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { bar, lit, panelling, polygon, rect, shift, stroke, trail } from '../furniture/decals.ts'
import { clock, door } from '../furniture/fittings.ts'
import { pendant } from '../furniture/lamps.ts'
import { lightShaft } from '../furniture/moving.ts'
import { crate, plant } from '../furniture/objects.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { wallLamp } from '../furniture/wall-lamp.ts'
import { window } from '../furniture/windows.ts'

/** What the helpers below need to know of the place. */
interface Parts {
  random: Random
  wood: string
  set: RoomBuilder
  front: string
  accent: string
  light: Light
}

function farSide({ random, wood, set }: Parts): void {
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
    stroke(trail(-0.3, 1.9, -0.45, 1.2), 0.03, '#f4ffff', lit),
    bar(0.44, 0.9, 0.03, 0.4, '#6b737c'),
  ]
  set.stand('far', 3.7, [0.95, 2.2, 0.6], '#a8b8bc', {
    front: fridge.map((decal) => ({
      ...decal,
      points: decal.points.map(([x, y]) => [x * 0.85, y] as const),
    })),
  })
  set.lamp([3.6, 1.2, 3.0], 1.6, '#c4f0ff', 0.5, { always: true })
}

function counter({ wood, accent, set }: Parts): void {
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
}

function leftSide({ light, random, wood, accent, set }: Parts): void {
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
}

function rightSide({ set }: Parts): void {
  set.hang(
    'right',
    2.0,
    shift(
      [
        bar(0, 0, 1.7, 1.0, '#5a3a24'),
        bar(0, 0.06, 1.58, 0.88, '#2f3f3a'),
        ...[0.7, 0.52, 0.34, 0.18].flatMap((y, n) => [
          stroke(trail(-0.6, y, -0.2 + (n % 2) * 0.2, y), 0.03, '#e8ecdf'),
          stroke(trail(0.4, y, 0.6, y), 0.03, '#f0d98c'),
        ]),
      ],
      0,
      1.3,
    ),
  )
}

function nearSide({ light, random, wood, accent, set, front }: Parts): void {
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
        polygon(trail(-0.2, 0.26, 0.2, 0.26, 0, 0.42), '#8a5c36'),
      ],
      0,
      1.35,
    ),
  )
  set.hang('near', -3.0, shift(goods(random, 1.6, 2.1, wood, 4), 0))
  set.hang('near', -0.1, clock(2.4))
  for (const x of [-1.95, 0.2]) wallLamp(set, 'near', x, { foot: 1.75, metal: '#5a4a3c', strength: 0.65 })
  set.put(plant(1.0, accent), [0.1, 0, -5.0])
  set.put(basket, [1.6, 0, -1.8])
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
    const front = light.lamps > 0.5 ? '#ffe2a0' : '#f4e8c8'
    const parts: Parts = { random, wood, set, front, accent, light }
    farSide(parts)
    counter(parts)
    leftSide(parts)
    rightSide(parts)
    nearSide(parts)
    return set.finish(
      { colour: '#b59a74', pattern: 'tiles', detail: '#97805f' },
      { propAt: [2.2, 0.98, 1.3] },
    )
  },
}
