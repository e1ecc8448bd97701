import type { Random } from '../../../../../film/random.ts'
import type { Decal, SetDesign } from '../../stage.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { bar, disc, lit, shift, stroke, trail } from '../furniture/decals.ts'
import { door, picture } from '../furniture/fittings.ts'
import { tableLamp } from '../furniture/lamps.ts'
import { tableware } from '../furniture/objects.ts'
import { createRoom, type RoomBuilder, type Wall } from '../furniture/room.ts'
import { country } from '../furniture/world.ts'

const bays = [-5.4, -2.7, 0, 2.7, 5.4] as const
const [sill, head, top, depth] = [0.92, 1.95, 2.55, 2.0]

/** A side of the carriage with real holes for windows: land slides past behind them. */
function side(set: RoomBuilder, wall: 'far' | 'near', wood: string, cloth: string): void {
  const z = wall === 'far' ? depth : -depth
  const sign = wall === 'far' ? 1 : -1
  const panel = (
    middle: number,
    wide: number,
    foot: number,
    tall: number,
    colour: string,
    decals: ReturnType<typeof bar>[] = [],
  ): void => {
    set.pieces.push({
      kind: 'panel',
      corner: [middle - (sign * wide) / 2, foot, z],
      across: [sign * wide, 0, 0],
      up: [0, tall, 0],
      colour,
      decals: shift(decals, wide / 2),
      oneSided: true,
      shell: true,
    })
  }
  const low = [
    ...bays.flatMap((x) => [
      bar(x, 0.14, 2.3, 0.56, darker(wood, 0.2)),
      bar(x, 0.18, 2.2, 0.48, lighter(wood, 0.07)),
    ]),
    bar(0, sill - 0.07, 14, 0.07, lighter(wood, 0.25)),
    bar(0, 0, 14, 0.1, darker(wood, 0.45)),
  ]
  panel(0, 14, 0, sill, wood, low)
  panel(0, 14, head, top - head, lighter(cloth, 0.35), [
    bar(0, 0, 14, 0.06, lighter(wood, 0.2)),
    bar(0, 0.5, 14, 0.1, wood),
    ...bays.map((x) => bar(x, 0.16, 0.7, 0.26, lighter(wood, 0.2))),
    ...bays.map((x) => bar(x, 0.19, 0.62, 0.2, '#a9c0b8')),
  ])
  for (const x of [-6.75, -4.05, -1.35, 1.35, 4.05, 6.75]) {
    const curtain = [
      bar(0, 0, 0.7, head - sill, wood),
      ...[-0.3, 0.3].flatMap((place) => [
        bar(place, 0, 0.2, head - sill, cloth),
        bar(place - 0.04, 0, 0.04, head - sill, darker(cloth, 0.25)),
        bar(place + 0.05, 0, 0.03, head - sill, lighter(cloth, 0.2)),
        bar(place, 0.4, 0.2, 0.04, '#d9b56a'),
      ]),
      disc([0, 0.72], 0.1, '#ffe2a0', lit),
      bar(0, 0.5, 0.03, 0.16, '#d9b56a'),
    ]
    panel(x, 0.8, sill, head - sill, wood, curtain)
    set.lamp([x, sill + 0.72, z - sign * 0.1], 0.9, '#ffd08a', 0.5, { always: true })
  }
}

function bench(
  set: RoomBuilder,
  x: number,
  z: number,
  back: Extract<Wall, 'left' | 'right'>,
  cloth: string,
  wood: string,
): void {
  const sign = back === 'left' ? -1 : 1
  const wide = 1.15
  const buttons = [
    ...[-0.3, 0, 0.3].flatMap((place) => [0.2, 0.42].map((y) => disc([place, y], 0.022, darker(cloth, 0.4)))),
    bar(0, 0.6, wide, 0.16, lighter(cloth, 0.3)),
  ]
  const rear = [bar(0, 0.06, wide, 0.6, darker(cloth, 0.15)), bar(0, 0.6, wide, 0.16, wood)]
  set.box(
    [x + sign * 0.28, 0, z],
    [0.14, 1.2, wide],
    cloth,
    back === 'left'
      ? { 1: shift(buttons, 0, 0.42), 3: shift(rear, 0, 0.4) }
      : { 3: shift(buttons, 0, 0.42), 1: shift(rear, 0, 0.4) },
  )
  set.box([x, 0, z], [0.46, 0.44, wide], lighter(cloth, 0.06), {
    0: [bar(0, 0, 0.46, 0.12, darker(wood, 0.4))],
    1: [bar(0, 0, wide, 0.12, darker(wood, 0.4))],
    2: [bar(0, 0, 0.46, 0.12, darker(wood, 0.4))],
    3: [bar(0, 0, wide, 0.12, darker(wood, 0.4))],
  })
  set.seat([x, 0, z - 0.1], 0.46, back)
}

/** What the helpers below need to know of the place. */
interface Parts {
  random: Random
  wood: string
  cloth: string
  set: RoomBuilder
  lamps: Decal[]
}

function farSide({ random, wood, cloth, set }: Parts): void {
  side(set, 'far', wood, cloth)
  side(set, 'near', wood, cloth)
  const end = [
    bar(0, 0, 4, 1, darker(wood, 0.15)),
    ...shift(door(darker(wood, 0.1), { glass: '#cfe0dc' }), 0),
    ...shift(picture(random, 0.7, 0.5, 1.45), 1.25),
    ...shift(picture(random, 0.7, 0.5, 1.45), -1.25),
  ]
  set.pieces.push({
    kind: 'panel',
    corner: [-7, 0, -depth],
    across: [0, 0, depth * 2],
    up: [0, top, 0],
    colour: wood,
    decals: shift(end, depth),
    oneSided: true,
    shell: true,
  })
  set.pieces.push({
    kind: 'panel',
    corner: [7, 0, depth],
    across: [0, 0, -depth * 2],
    up: [0, top, 0],
    colour: wood,
    decals: shift(end, depth),
    oneSided: true,
    shell: true,
  })
}

function compartments({ cloth, set, lamps }: Parts): void {
  set.pieces.push({
    kind: 'panel',
    corner: [-7, top, -depth],
    across: [14, 0, 0],
    up: [0, 0, depth * 2],
    colour: '#d9c9a6',
    decals: shift(lamps, 7, depth),
    shell: true,
  })
  set.pieces.push({
    kind: 'panel',
    corner: [-7, 0, -depth],
    across: [14, 0, 0],
    up: [0, 0, depth * 2],
    colour: '#5c4a40',
    decals: shift(
      [
        bar(0, -0.5, 14, 1.0, darker(cloth, 0.25)),
        bar(0, -0.46, 14, 0.05, '#c9a25a'),
        bar(0, 0.41, 14, 0.05, '#c9a25a'),
      ],
      7,
      depth,
    ),
    shell: true,
  })
}

function leftSide({ wood, cloth, set }: Parts): void {
  for (const x of [-2.7, 0, 2.7]) {
    bench(set, x - 0.95, 1.38, 'left', cloth, wood)
    bench(set, x + 0.95, 1.38, 'right', cloth, wood)
  }
  for (const x of [-2.7, 0, 2.7]) {
    set.box([x, 0.7, 1.6], [0.62, 0.05, 0.76], lighter(wood, 0.2))
    set.box([x, 0, 1.75], [0.1, 0.7, 0.1], darker(wood, 0.3))
  }
  set.put(tableLamp('#f0cf8f', '#b98d3e'), [2.85, 0.75, 1.75], { shadow: false })
  set.lamp([2.85, 1.15, 1.65], 1.3, '#ffc878', 0.55)
  set.put(tableware('tea'), [-2.7, 0.75, 1.5], { shadow: false })
  set.put(tableware('papers'), [2.55, 0.75, 1.4], { shadow: false })
  for (const x of [-4.3, 4.3]) {
    bench(set, x - 0.95, -1.35, 'left', cloth, wood)
    bench(set, x + 0.95, -1.35, 'right', cloth, wood)
  }
  for (const [x, colour] of [
    [-2.3, '#a8693a'],
    [0.5, '#4f6a5c'],
    [2.2, '#8a4a44'],
  ] as const)
    set.box([x, 2.14, 1.72], [0.75, 0.28, 0.4], colour, {
      0: [
        bar(0, 0.12, 0.75, 0.03, darker(colour, 0.4)),
        bar(0, 0.2, 0.14, 0.04, '#e0c690'),
        bar(-0.28, 0, 0.05, 0.28, '#e0c690'),
        bar(0.28, 0, 0.05, 0.28, '#e0c690'),
      ],
    })
  set.box([0, 2.08, 1.75], [13.6, 0.05, 0.5], '#b98d3e')
}

export const train: SetDesign = {
  family: 'train',
  interior: true,
  build: ({ light, random }) => {
    const { wood, cloth } = random.pick([
      { wood: '#7a4a2c', cloth: '#8e3f3a' },
      { wood: '#6b4a34', cloth: '#3f6a5c' },
      { wood: '#5a3f34', cloth: '#44557f' },
      { wood: '#8a5c36', cloth: '#b0713a' },
    ] as const)
    const set = createRoom(
      { left: -7, right: 7, near: -4.6, far: 4.6, height: top },
      { wall: wood, ceiling: null, without: ['far', 'near', 'left', 'right'] },
    )
    const lamps = [
      ...bays.flatMap((x) => [disc([x, 0], 0.24, lighter(wood, 0.3)), disc([x, 0], 0.18, '#fff0c4', lit)]),
      ...[-1.5, 1.5].map((y) => stroke(trail(-7, y, 7, y), 0.06, darker(wood, 0.1))),
    ]
    const parts: Parts = { random, wood, cloth, set, lamps }
    farSide(parts)
    compartments(parts)
    leftSide(parts)
    return set.finish(null, {
      propAt: [0, 0.75, 1.5],
      backdrop: country(light, { axis: 'x', speed: 17, above: 1.1 }),
    })
  },
}
