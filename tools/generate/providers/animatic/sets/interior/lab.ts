import { glassware, microscope, gasRack } from '../furniture/laboratory.ts'
import type { Random } from '../../../../../film/random.ts'
import type { Decal, SetDesign, Light } from '../../stage.ts'
import { darker, lighter, mix } from '../furniture/colour.ts'
import { bar, disc, grid, lit, panelling, rect, shift } from '../furniture/decals.ts'
import { cupboard, screen } from '../furniture/fittings.ts'
import { bubbles } from '../furniture/moving.ts'
import { stool } from '../furniture/objects.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { ceilingWash } from '../furniture/wall-lamp.ts'
import { outside, window } from '../furniture/windows.ts'

/** What the helpers below need to know of the place. */
interface Parts {
  random: Random
  glow: string
  wall: string
  bench: string
  set: RoomBuilder
  fronts: (width: number, count: number) => Decal[]
  light: Light
}

function farSide({ random, glow, wall, bench, set, fronts }: Parts): void {
  set.around((length) => [
    ...grid(length, 0.1, 2.8, [1.1, 0.95], darker(wall, 0.12), 0.014),
    ...panelling(length, 3, '#7d8d94', {}),
  ])
  set.stand('far', 0, [8.6, 0.88, 0.7], bench, { front: fronts(8.6, 9) })
  set.stand('far', 0, [8.7, 0.06, 0.76], '#3d4650', { height: 0.88 })
  const shelf = [
    bar(0, 0, 3.2, 0.05, '#8796a0'),
    bar(0, 0.45, 3.2, 0.05, '#8796a0'),
    ...[...Array(26).keys()].map((n) =>
      rect(
        -1.5 + (n % 13) * 0.235,
        0.05 + Math.floor(n / 13) * 0.45,
        0.14,
        random.between(0.16, 0.34),
        random.pick([glow, '#c98a3f', '#8fb3c0', '#e6e2d0', '#a8503f']),
        random.chance(0.35) ? lit : {},
      ),
    ),
  ]
  set.hang('far', -2.35, shift(shelf, 0, 1.5))
  set.hang(
    'far',
    2.45,
    shift(
      [
        bar(0, 0, 2.6, 1.15, '#2c3640'),
        ...shift(screen(random, 1.2, 1.05, 0.05, glow), -0.64),
        ...shift(screen(random, 1.2, 0.5, 0.05, '#5fb4ff'), 0.64),
        ...shift(screen(random, 1.2, 0.5, 0.6, '#ffb35c'), 0.64),
      ],
      0,
      1.35,
    ),
  )
  set.put(glassware([glow, '#ff8f6b', '#5fb4ff']), [-2.6, 0.94, 3.5], { shadow: false })
  set.put(glassware(['#ffc14f', glow]), [-1.2, 0.94, 3.5], { shadow: false })
  set.put(microscope, [1.3, 0.94, 3.45], { shadow: false })
  set.lamp([-2.4, 1.2, 3.3], 1.3, glow, 0.5, { always: true })
}

function leftSide({ light, random, glow, bench, set, fronts }: Parts): void {
  const tube = [
    bar(0, 0, 0.95, 0.24, '#3d4650'),
    bar(0, 0.24, 0.8, 1.75, mix(glow, '#0c2830', 0.45), lit),
    bar(-0.28, 0.24, 0.06, 1.75, lighter(glow, 0.6), lit),
    bar(0.1, 0.55, 0.22, 1.05, mix(glow, '#0c2830', 0.7), lit),
    disc([0.1, 1.6], 0.15, mix(glow, '#0c2830', 0.7), lit),
    bar(0, 1.99, 0.95, 0.3, '#3d4650'),
  ]
  set.stand('left', 2.2, [0.95, 2.29, 0.6], '#3d4650', { front: tube })
  set.stand('left', 0.9, [0.95, 2.29, 0.6], '#3d4650', { front: tube })
  for (const z of [2.2, 0.9]) {
    set.live([-3.7, 0.3, z], bubbles(light, [-3.72, 0.3, z], 0.3, 1.6, lighter(glow, 0.5)))
    set.lamp([-3.6, 1.2, z], 1.9, glow, 0.6, { always: true })
  }
  const board = [...Array(54).keys()].map((n) =>
    rect(
      -1.1 + (n % 12) * 0.185,
      0.08 + Math.floor(n / 12) * 0.2,
      0.165,
      0.18,
      random.pick(['#d8a05a', '#7fb0a0', '#a58fc0', '#c9706a', '#88a5c4']),
    ),
  )
  set.hang('left', -1.2, shift([bar(0, 0, 2.4, 1.15, '#f2f0e8'), ...board], 0, 1.2))
  set.stand('left', -3.2, [1.8, 0.9, 0.6], bench, { front: fronts(1.8, 2) })
  set.put(glassware(['#ff8f6b', glow]), [-4.0, 0.9, -3.2], { shadow: false })
}

function rightSide({ light, random, glow, bench, set, fronts }: Parts): void {
  set.hang(
    'right',
    1.2,
    window(light, random, {
      width: 2.4,
      height: 1.4,
      foot: 1.1,
      panes: [3, 1],
      frame: '#8a98a0',
      outlook: 'town',
    }),
  )
  set.hang(
    'right',
    -1.9,
    shift(
      [
        bar(0, 0, 1.3, 2.25, '#8a98a0'),
        bar(-0.31, 0, 0.6, 2.16, '#d6dcda'),
        bar(0.31, 0, 0.6, 2.16, '#d6dcda'),
        bar(-0.31, 1.2, 0.34, 0.6, '#8fc0c8'),
        bar(0.31, 1.2, 0.34, 0.6, '#8fc0c8'),
        disc([0.85, 1.25], 0.06, '#ff6b5c', lit),
      ],
      0,
    ),
  )
  set.stand('right', 1.9, [2.2, 0.94, 0.6], bench, { front: fronts(2.2, 3) })
  set.put(microscope, [4.05, 0.94, 1.4], { shadow: false, flip: true })
  set.put(glassware([glow, '#ffc14f']), [4.05, 0.94, 2.4], { shadow: false })
}

function nearSide({ random, glow, set }: Parts): void {
  set.stand('near', -1.8, [2.6, 2.1, 0.6], '#49545e', {
    front: [
      ...[0, 1, 2].flatMap((n) =>
        shift(screen(random, 0.76, 0.5, 1.3, n === 1 ? '#ffb35c' : glow), (n - 1) * 0.82),
      ),
      ...[...Array(24).keys()].map((n) =>
        rect(
          -1.2 + (n % 12) * 0.2,
          0.4 + Math.floor(n / 12) * 0.35,
          0.08,
          0.08,
          random.pick(['#6dffb0', '#ffb35c', '#ff6b5c', '#2c3640']),
          lit,
        ),
      ),
      bar(0, 0.2, 2.4, 0.03, '#2c3640'),
    ],
  })
  set.hang('near', 1.9, shift([...gasRack(glow)], 0, 1.0))
}

function cabinet({ light, glow, bench, set, fronts }: Parts): void {
  set.box([2.5, 0, -1.2], [1.0, 0.86, 2.0], bench, {
    0: fronts(1.0, 1),
    2: fronts(1.0, 1),
    1: fronts(2, 3),
    3: fronts(2, 3),
  })
  set.box([2.5, 0.86, -1.2], [1.1, 0.06, 2.1], '#3d4650')
  set.put(glassware([glow, '#ff8f6b', '#ffc14f']), [2.5, 0.92, -1.2], { shadow: false })
  for (const z of [-2, -0.5]) {
    set.put(stool('#4c5864', 0.7), [1.65, 0, z])
    set.seat([1.65, 0, z], 0.7, 'left')
  }
  for (const x of [-2.2, 0, 2.2])
    set.overhead(bar(x, -4.5, 0.5, 7.6, '#b9c2c4'), bar(x, -4.45, 0.36, 7.5, '#f6fffc', lit))
  for (const z of [-2, 2]) set.lamp([0, 2.95, z], 2.6, '#e6fff8', 0.3, { always: true })
  ceilingWash(set, 'near')
  set.lamp([4.2, 1.8, 1.2], 1.6, outside(light).sky[1]!, 0.25)
}

export const lab: SetDesign = {
  family: 'lab',
  interior: true,
  build: ({ light, random }) => {
    const glow = random.pick(['#4fe0d0', '#7fe86b', '#b88cff'])
    const wall = random.pick(['#c8d6d6', '#ccd2dc', '#d2d6cc'])
    const bench = '#e4e9e8'
    const set = createRoom(
      { left: -4.4, right: 4.4, near: -5.6, far: 3.9, height: 3 },
      { wall, top: lighter(wall, 0.25), ceiling: '#dde3e3' },
    )
    const fronts = (width: number, count: number) =>
      cupboard(width, 0.88, bench, count, { drawers: true, handle: '#6f7f88' })
    const parts: Parts = { random, glow, wall, bench, set, fronts, light }
    farSide(parts)
    leftSide(parts)
    rightSide(parts)
    nearSide(parts)
    cabinet(parts)
    return set.finish(
      { colour: '#aab6ba', pattern: 'tiles', detail: '#93a1a7' },
      { propAt: [2.5, 0.92, -1.0] },
    )
  },
}
