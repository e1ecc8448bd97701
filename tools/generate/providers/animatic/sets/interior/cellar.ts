import type { Random } from '../../../../../film/random.ts'
import type { Decal, SetDesign, Light } from '../../stage.ts'
import { createPen } from '../furniture/brushwork.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { arc, bar, disc, lit, masonry, polygon, shift, stroke, trail } from '../furniture/decals.ts'
import { lampCone, lightShaft } from '../furniture/moving.ts'
import { barrel, bottles, crate } from '../furniture/objects.ts'
import { createRoom, type Sprite, type RoomBuilder } from '../furniture/room.ts'
import { window } from '../furniture/windows.ts'

const bulb: Sprite = {
  key: 'bare-bulb',
  width: 0.2,
  height: 0.95,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    pen.box(-0.008, 0.18, 0.016, 0.77, '#1c1a1e')
    pen.box(-0.03, 0.14, 0.06, 0.08, '#2c2a30')
    pen.shineOval(0, 0.08, 0.06, 0.075, '#fff0c0')
  },
}

/** A big cask lying on its side, its round head to the room. */
function cask(wood: string, radius: number): Sprite {
  return {
    key: `cask-${wood}-${radius}`,
    width: radius * 2.2,
    height: radius * 2.25,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      pen.shape(
        trail(-radius, 0, radius, 0, radius * 0.8, radius * 0.4, -radius * 0.8, radius * 0.4),
        '#3f2c1e',
      )
      pen.oval(0, radius * 1.15, radius, radius, '#3c3834')
      pen.oval(0, radius * 1.15, radius * 0.94, radius * 0.94, wood, 0.2)
      for (let stave = -3; stave <= 3; stave++) {
        const x = stave * radius * 0.27
        const half = Math.sqrt(Math.max(0, (radius * 0.94) ** 2 - x * x))
        pen.line(trail(x, radius * 1.15 - half, x, radius * 1.15 + half), 0.018, darker(wood, 0.45))
      }
      pen.box(-radius * 0.9, radius * 1.07, radius * 1.8, radius * 0.16, darker(wood, 0.25))
      pen.oval(0, radius * 0.5, 0.05, 0.05, '#c9a24f', 0.3)
      pen.box(-0.02, radius * 0.36, 0.04, 0.1, '#c9a24f')
    },
  }
}

const boiler: Sprite = {
  key: 'boiler',
  width: 1.2,
  height: 2.5,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    pen.box(-0.44, 0, 0.88, 1.6, '#5f5a58')
    pen.oval(0, 1.6, 0.44, 0.22, '#6b6664', 0.3)
    pen.box(-0.44, 0, 0.2, 1.6, '#77706c', 0.3)
    pen.box(-0.09, 1.7, 0.18, 0.8, '#4a4644')
    pen.box(-0.24, 0.3, 0.48, 0.36, '#2a2422')
    pen.shine(trail(-0.19, 0.34, 0.19, 0.34, 0.19, 0.6, -0.19, 0.6), '#ff7a2c')
    for (const x of [-0.12, 0, 0.12]) pen.box(x - 0.015, 0.34, 0.03, 0.27, '#2a2422')
    for (const y of [0.12, 0.85, 1.4]) pen.box(-0.46, y, 0.92, 0.05, '#3c3836')
    pen.oval(0.2, 1.12, 0.1, 0.1, '#e8dcc0', 0.3)
    pen.line(trail(0.2, 1.12, 0.26, 1.17), 0.015, '#c23d33')
  },
}

/** What the helpers below need to know of the place. */
interface Parts {
  random: Random
  stone: string
  wood: string
  set: RoomBuilder
  recess: (x: number) => Decal[]
  light: Light
}

function farSide({ random, stone, wood, set, recess }: Parts): void {
  set.around((length) => masonry(length, 2.8, stone, random, [0.62, 0.35]))
  for (let z = -5; z < 3.9; z += 1.3) set.overhead(bar(0, z, 8.4, 0.24, '#3a2a20'))
  set.hang('far', 0, recess(-2.6), recess(0))
  for (const x of [-2.6, 0]) set.put(cask(wood, 0.72), [x, 0, 3.5], { shadow: false })
  // Stairs climb along the far wall to a lit door.
  for (let step = 0; step < 5; step++)
    set.box([1.6 + step * 0.36, 0, 3.35], [0.36, 0.26 * (step + 1), 1.0], lighter(stone, 0.06), {
      0: [bar(0, 0.26 * (step + 1) - 0.05, 0.36, 0.05, lighter(stone, 0.3))],
    })
  set.box([3.72, 0, 3.35], [0.9, 1.32, 1.0], stone)
  set.hang(
    'far',
    3.7,
    shift(
      [
        bar(0, 0, 0.9, 1.48, '#ffd68a', lit),
        bar(0.32, 0, 0.3, 1.48, '#6a4428'),
        bar(-0.5, 0, 0.1, 1.48, '#3a2a20'),
      ],
      0,
      1.32,
    ),
  )
  set.lamp([3.6, 2.1, 3.6], 2.6, '#ffcf80', 0.75, { always: true })
}

function leftSide({ light, random, stone, wood, set }: Parts): void {
  const rack = [
    bar(0, 0.05, 2.5, 1.9, '#1f1814'),
    ...[...Array(32).keys()].flatMap((n) => {
      const [x, y] = [-1.06 + (n % 8) * 0.3, 0.28 + Math.floor(n / 8) * 0.46]
      return random.chance(0.85)
        ? [
            disc([x, y], 0.1, random.pick(['#2f4a38', '#4a2430', '#39301f'])),
            disc([x, y], 0.042, random.pick(['#c9a24f', '#a83f3a', '#d8ccb0'])),
          ]
        : []
    }),
    ...[0.08, 0.52, 0.98, 1.44, 1.9].map((y) => bar(0, y, 2.5, 0.05, lighter(wood, 0.1))),
    ...[-1.24, -0.62, 0, 0.62, 1.24].map((x) => bar(x, 0.05, 0.06, 1.9, wood)),
  ]
  set.stand('left', 1.6, [2.6, 2.0, 0.45], wood, { front: rack })
  set.stand('left', -2.2, [2.6, 2.0, 0.45], wood, { front: rack })
  set.put(barrel(wood, 1.0), [-3.3, 0, -0.3])
  set.put(barrel(darker(wood, 0.1), 0.9), [-2.7, 0, 0.1])
  set.hang(
    'right',
    -0.8,
    window(light, random, {
      width: 1.3,
      height: 0.55,
      foot: 1.95,
      panes: [4, 1],
      frame: darker(stone, 0.3),
      outlook: 'sky',
      bars: true,
    }),
  )
  set.live(
    [4.1, 2.3, -0.8],
    lightShaft(light, { sill: [4.1, 1.95, -0.8], height: 0.55, along: [0, 0, 0.6], fall: [-4.6, 0.6] }),
  )
  set.put(boiler, [3.5, 0, 0.9])
  set.lamp([3.4, 0.5, 0.8], 1.5, '#ff8a3c', 0.65, { always: true, flicker: true })
}

function rightSide({ wood, set, recess }: Parts): void {
  set.hang('right', 0, [
    stroke(trail(-3, 2.4, 2.4, 2.4), 0.11, '#6a5a52'),
    stroke(trail(-3, 2.15, 0.6, 2.15, 0.6, 1.2), 0.07, '#8a5a3f'),
    ...[-2, -0.5, 1.2].map((x) => bar(x, 2.32, 0.08, 0.16, '#3c3836')),
  ])
  set.put(crate(0.85, 0.65), [3.5, 0, -2.3])
  set.put(crate(0.7, 0.55, '#8a6238'), [3.5, 0.65, -2.35], { shadow: false })
  set.put(crate(0.8, 0.6), [2.8, 0, -2.7])
  set.hang('near', 0.2, recess(0), [stroke(trail(-3, 2.45, 3, 2.45), 0.1, '#6a5a52')])
  set.put(cask(wood, 0.72), [0.2, 0, -5.0], { shadow: false })
  set.put(barrel(wood, 1.0), [2.2, 0, -4.7])
  set.put(barrel(wood, 1.0), [-2.2, 0, -4.6])
  set.put(barrel(wood, 1.0), [-3.1, 0, -4.7])
  set.box([2.4, 0, -0.1], [0.8, 0.7, 0.8], wood, {
    0: [bar(0, 0.08, 0.7, 0.06, darker(wood, 0.4)), bar(0, 0.5, 0.7, 0.06, darker(wood, 0.4))],
    3: [bar(0, 0.08, 0.7, 0.06, darker(wood, 0.4)), bar(0, 0.5, 0.7, 0.06, darker(wood, 0.4))],
  })
  set.put(bottles(3, ['#2f4a38', '#4a2430', '#6a5a30']), [2.4, 0.7, -0.1], { shadow: false })
}

function hangingBulbs({ light, set }: Parts): void {
  for (const [x, z] of [
    [0.5, 1.7],
    [-0.6, -4.2],
  ] as const) {
    set.put(bulb, [x, 1.85, z], { shadow: false, sway: 0.05 })
    set.lamp([x, 1.95, z], 2.0, '#ffd27f', 0.6, { always: true })
    set.live([x, 0.05, z], lampCone(light, [x, 1.95, z], 1.5, '#ffd27f', 0.4))
  }
}

export const cellar: SetDesign = {
  family: 'cellar',
  interior: true,
  build: ({ light, random }) => {
    const stone = random.pick(['#7d746a', '#6f7378', '#80705f'])
    const wood = random.pick(['#7d5430', '#6b4a30', '#8a6038'])
    const set = createRoom(
      { left: -4.2, right: 4.2, near: -5.4, far: 3.9, height: 2.8 },
      { wall: stone, top: darker(stone, 0.45), ceiling: darker(stone, 0.5) },
    )
    const recess = (x: number) => [
      bar(x, 0, 2.0, 1.25, '#1a1614'),
      polygon(arc([x, 1.23], 1.0, 0, Math.PI, 16), '#1a1614'),
      stroke(
        [[x - 1.0, 0], [x - 1.0, 1.25], ...arc([x, 1.25], 1.0, Math.PI, 0, 16), [x + 1.0, 0]],
        0.16,
        lighter(stone, 0.16),
      ),
    ]
    const parts: Parts = { random, stone, wood, set, recess, light }
    farSide(parts)
    leftSide(parts)
    rightSide(parts)
    hangingBulbs(parts)
    return set.finish(
      { colour: '#6a6057', pattern: 'cobbles', detail: '#524a43' },
      { propAt: [2.4, 0.7, -0.2] },
    )
  },
}
