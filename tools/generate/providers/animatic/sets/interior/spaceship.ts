import { keys, ribs, hologram } from '../furniture/spacecraft.ts'
import type { Decal, SetDesign } from '../../stage.ts'
import type { Random } from '../../../../../film/random.ts'
import { darker, lighter, mix } from '../furniture/colour.ts'
import { bar, disc, grid, lit, polygon, rect, shift, stroke, trail } from '../furniture/decals.ts'
import { screen } from '../furniture/fittings.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { starfield } from '../furniture/world.ts'

function captainsChair(set: RoomBuilder, x: number, z: number, hull: string, tint: string): void {
  set.box([x, 0, z], [0.34, 0.3, 0.34], darker(hull, 0.5))
  set.box([x, 0.3, z], [0.66, 0.16, 0.62], '#2f3644')
  set.box([x, 0.44, z - 0.3], [0.62, 0.85, 0.14], '#3a4252', {
    2: [bar(0, 0.1, 0.44, 0.6, '#4a5468'), bar(0, 0.68, 0.4, 0.08, tint, lit)],
    0: [bar(0, 0.12, 0.44, 0.56, '#262c38'), bar(0, 0.74, 0.3, 0.04, tint, lit)],
  })
  for (const side of [-1, 1]) set.box([x + side * 0.36, 0.46, z], [0.1, 0.16, 0.55], darker(hull, 0.3))
  set.seat([x, 0, z], 0.46, 'near')
}

/** What the helpers below need to know of the place. */
interface Parts {
  random: Random
  hull: string
  tint: string
  set: RoomBuilder
  desk: (wide: number) => Decal[]
  planet: string
}

function nearSide({ random, hull, tint, set }: Parts): void {
  for (const wall of ['left', 'right', 'near'] as const)
    set.hang(wall, wall === 'near' ? 0 : -0.6, ribs(set.length(wall), hull, tint))
  const panel = (
    left: number,
    foot: number,
    wide: number,
    tall: number,
    colour: string,
    decals: Decal[] = [],
  ): void => {
    set.pieces.push({
      kind: 'panel',
      corner: [left, foot, 4.4],
      across: [wide, 0, 0],
      up: [0, tall, 0],
      colour,
      decals: shift(decals, wide / 2),
      shell: true,
      oneSided: true,
    })
  }
  panel(-4.4, 0, 8.8, 0.95, darker(hull, 0.2), [
    bar(0, 0.89, 8.8, 0.06, tint, lit),
    ...keys(random, 8, 0.5, 0.3, tint),
  ])
  panel(-4.4, 2.45, 8.8, 0.55, darker(hull, 0.15), [
    bar(0, 0, 8.8, 0.06, lighter(hull, 0.2)),
    ...shift(screen(random, 1.4, 0.36, 0.12, tint), 0),
    ...shift(keys(random, 2, 0.15, 0.24, tint), -2.6),
    ...shift(keys(random, 2, 0.15, 0.24, tint), 2.6),
  ])
  for (const x of [-4.4, 3.9])
    panel(x, 0.95, 0.5, 1.5, darker(hull, 0.1), [rect(-0.1, 0.1, 0.1, 1.3, tint, lit)])
}

function viewport({ hull, set }: Parts): void {
  for (const x of [-1.6, 1.6]) {
    const lean = Math.sign(x) * 0.16
    set.pieces.push({
      kind: 'panel',
      corner: [x - 0.1 + lean, 0.95, 4.4],
      across: [0.2, 0, 0],
      up: [-lean * 2, 1.5, 0],
      colour: darker(hull, 0.15),
      decals: [stroke(trail(0.05, 0, 0.05, 1.5), 0.03, lighter(hull, 0.3))],
      shell: true,
      oneSided: true,
    })
  }
}

function helm({ random, hull, tint, set, desk }: Parts): void {
  for (const x of [-2.2, 2.2]) {
    set.box([x, 0, 2.9], [1.9, 0.78, 0.7], hull, { 0: desk(1.9), 1: desk(0.6), 2: desk(1.9), 3: desk(0.6) })
    set.box([x, 0.78, 3.1], [1.6, 0.34, 0.12], darker(hull, 0.3), {
      0: [
        ...shift(screen(random, 0.7, 0.3, 0.02, tint), -0.4),
        ...shift(screen(random, 0.7, 0.3, 0.02, '#ffb35c'), 0.4),
      ],
      2: [bar(0, 0.05, 1.4, 0.2, darker(hull, 0.5))],
    })
    set.lamp([x, 1.1, 2.8], 1.5, tint, 0.4, { always: true })
    captainsChair(set, x, 1.85, hull, tint)
  }
}

function leftSide({ random, hull, tint, planet, set, desk }: Parts): void {
  for (const wall of ['left', 'right'] as const) {
    const back = wall === 'left' ? tint : '#ffb35c'
    set.stand(wall, 0.4, [3.0, 0.95, 0.7], darker(hull, 0.1), { front: desk(3.0) })
    set.hang(
      wall,
      0.4,
      shift(
        [
          bar(0, 0, 3.1, 1.2, '#10161f'),
          ...shift(screen(random, 1.4, 1.1, 0.05, tint), -0.78),
          ...shift(screen(random, 1.4, 0.52, 0.05, back), 0.78),
          ...shift(screen(random, 1.4, 0.52, 0.62, '#5fb4ff'), 0.78),
        ],
        0,
        1.15,
      ),
    )
    set.lamp(set.spot(wall, 0.4, 0.3, 1.6), 2.1, back, 0.45, { always: true })
    set.hang(wall, -3.4, [
      bar(0, 0.35, 1.3, 2.1, darker(hull, 0.45)),
      disc([0, 1.6], 0.42, '#10161f'),
      disc([0, 1.6], 0.36, mix('#10162c', planet, 0.25), lit),
      ...[
        [-0.1, 1.7],
        [0.14, 1.5],
        [0.05, 1.8],
        [-0.2, 1.48],
      ].map(([x, y]) => bar(x!, y!, 0.03, 0.03, '#e8f0ff', lit)),
    ])
  }
}

function nearConsoles({ hull, tint, set }: Parts): void {
  const hatch = [
    polygon(trail(-1.1, 0, 1.1, 0, 1.1, 1.9, 0.75, 2.45, -0.75, 2.45, -1.1, 1.9), darker(hull, 0.5)),
    polygon(trail(-0.92, 0, 0.92, 0, 0.92, 1.8, 0.62, 2.28, -0.62, 2.28, -0.92, 1.8), lighter(hull, 0.08)),
    stroke(trail(0, 0, 0, 2.28), 0.05, darker(hull, 0.55)),
    ...[-0.5, 0.5].map((x) => bar(x, 1.3, 0.3, 0.4, mix(tint, '#10161f', 0.5), lit)),
    ...[...Array(8).keys()].map((n) =>
      polygon(
        trail(-0.92 + n * 0.23, 0.2, -0.81 + n * 0.23, 0.2, -0.73 + n * 0.23, 0.42, -0.84 + n * 0.23, 0.42),
        '#e0b03f',
      ),
    ),
    bar(0, 2.55, 0.9, 0.12, tint, lit),
  ]
  set.hang('near', 0, hatch)
}

function holoTable({ random, hull, tint, set }: Parts): void {
  set.hang('near', -2.8, shift([...screen(random, 1.5, 1.2, 0, tint)], 0, 1.1))
  set.hang('near', 2.8, shift([...screen(random, 1.5, 1.2, 0, '#ffb35c')], 0, 1.1))
  set.lamp([0, 2.2, -5.3], 2.0, tint, 0.35, { always: true })
  for (const x of [-2.9, 0, 2.9])
    set.overhead(bar(x, -5.4, 0.6, 9.6, darker(hull, 0.5)), bar(x, -5.3, 0.34, 9.4, lighter(tint, 0.55), lit))
  for (const z of [-4, -1.4, 1.2, 3.6]) set.overhead(bar(0, z, 8.8, 0.28, darker(hull, 0.6)))
  set.box([-2.7, 0, -2.5], [0.9, 0.6, 0.9], darker(hull, 0.1), {
    0: keys(random, 0.7, 0.2, 0.3, tint),
    1: keys(random, 0.7, 0.2, 0.3, tint),
    2: keys(random, 0.7, 0.2, 0.3, tint),
  })
  set.live([-2.7, 0.61, -2.5], hologram(tint))
  set.lamp([-2.7, 1.1, -2.5], 1.1, tint, 0.5, { always: true })
  set.pieces.push({
    kind: 'panel',
    corner: [-4.4, 0, -5.6],
    across: [8.8, 0, 0],
    up: [0, 0, 10],
    colour: darker(hull, 0.35),
    shell: true,
    decals: shift(
      [
        ...grid(8.8, 0, 10, [1.1, 1], darker(hull, 0.55), 0.025),
        bar(-1.5, 0.4, 0.06, 9.2, mix(tint, hull, 0.3), lit),
        bar(1.5, 0.4, 0.06, 9.2, mix(tint, hull, 0.3), lit),
      ],
      4.4,
    ),
  })
}

export const spaceship: SetDesign = {
  family: 'spaceship',
  interior: true,
  build: ({ light, random }) => {
    const { hull, tint, planet } = random.pick([
      { hull: '#8492a4', tint: '#5fe0ff', planet: '#d98a5a' },
      { hull: '#9a9690', tint: '#ffb35c', planet: '#5a9ad9' },
      { hull: '#7f8f96', tint: '#7fffc8', planet: '#b06ac4' },
    ] as const)
    const set = createRoom(
      { left: -4.4, right: 4.4, near: -5.6, far: 4.4, height: 3 },
      { wall: hull, top: darker(hull, 0.3), ceiling: darker(hull, 0.35), without: ['far'] },
    )
    const desk = (wide: number): Decal[] => [
      bar(0, 0, wide, 0.15, darker(hull, 0.5)),
      bar(0, 0.18, wide - 0.1, 0.46, darker(hull, 0.15)),
      bar(0, 0.68, wide, 0.05, tint, lit),
      ...shift(keys(random, wide - 0.4, 0.24, 0.34, tint), 0),
    ]
    const parts: Parts = { random, hull, tint, set, desk, planet }
    nearSide(parts)
    viewport(parts)
    helm(parts)
    leftSide(parts)
    nearConsoles(parts)
    holoTable(parts)
    return set.finish(null, {
      propAt: [2.2, 0.78, 2.7],
      starry: true,
      backdrop: starfield(light, {
        colour: planet,
        at: [random.pick([-1, 1]) * random.between(12, 18), 6, 100],
        radius: 8.5,
      }),
    })
  },
}
