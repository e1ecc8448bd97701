import type { Random } from '../../../../../film/random.ts'
import type { SetDesign, StageSet, Light } from '../../stage.ts'
import { darker, lighter, mix } from '../furniture/colour.ts'
import { bar, lit, panelling, polygon, stroke, trail } from '../furniture/decals.ts'
import { door, picture } from '../furniture/fittings.ts'
import { plant } from '../furniture/objects.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { lightShaft } from '../furniture/moving.ts'
import { outside, window, type Outside } from '../furniture/windows.ts'

const schemes = [
  { wall: '#8fa39a', wood: '#4e6a66', door: '#8c5a3c', runner: '#8e3d3a' },
  { wall: '#b3a184', wood: '#6b4a35', door: '#4a5f72', runner: '#3f5a52' },
  { wall: '#8e93a8', wood: '#4a4f6b', door: '#a8703f', runner: '#6b3f58' },
] as const

/** What the helpers below need to know of the place. */
interface Parts {
  light: Light
  random: Random
  wall: string
  wood: string
  leaf: string
  set: RoomBuilder
  runner: string
  sky: Outside['sky']
}

function leftSide({ light, random, wall, wood, leaf, set }: Parts): void {
  set.around((length) => panelling(length, 2.7, wood, { wainscot: 1.0, step: 0.9 }))

  const doors = [-6.4, -3.4, 1.4, 4.4, 7.4, 10.4]
  for (const [index, z] of doors.entries()) {
    for (const side of ['left', 'right'] as const) {
      const open = index === 3 && side === 'left'
      set.hang(side, z, door(leaf, { glass: index % 2 ? '#ffdf9a' : '#e9d6a8', panels: index % 3 !== 1 }))
      if (open)
        set.hang(side, z, [bar(0, 0, 0.95, 2.1, '#ffd98c', lit), bar(0.3, 0, 0.32, 2.1, darker(leaf, 0.3))])
      set.hang(side, z, [bar(0.72, 1.45, 0.18, 0.12, '#e8dcb8'), bar(0.72, 1.49, 0.1, 0.03, '#3c3a40')])
    }
  }
  for (const z of [-5, 0, 2.9, 6, 9]) {
    set.hang('left', z, [
      bar(0, 1.7, 0.12, 0.26, '#f6d896', lit),
      bar(0, 1.66, 0.16, 0.04, '#9c7b42'),
      polygon(trail(-0.28, 2.35, 0.28, 2.35, 0.07, 1.96, -0.07, 1.96), mix(wall, '#ffe2a0', 0.4)),
    ])
    set.hang('right', z, picture(random, 0.7, 0.5, 1.5))
    set.lamp([-1.9, 1.85, z], 1.7, '#ffc46e', 0.5, { always: true })
  }
  for (let z = -7; z < 13; z += 3) {
    set.overhead(bar(0, z, 0.7, 1.3, '#a9a79f'), bar(0, z + 0.08, 0.56, 1.14, '#fff4d8', lit))
    set.lamp([0, 2.6, z + 0.6], 1.5, '#fff0cc', 0.4, { always: true })
    set.overhead(bar(0, z - 0.9, 4.2, 0.14, '#bdb9ac'))
  }
  set.hang(
    'far',
    0,
    window(light, random, {
      width: 1.7,
      height: 1.75,
      foot: 0.65,
      panes: [2, 3],
      frame: lighter(wood, 0.4),
      outlook: 'town',
    }),
  )
}

function nearSide({ wood, leaf, set }: Parts): void {
  set.hang('near', 0, [
    bar(0, 0, 2.2, 2.25, lighter(wood, 0.3)),
    ...[-0.5, 0.5].flatMap((x) => [
      bar(x, 0, 0.98, 2.12, leaf),
      bar(x, 1.05, 0.6, 0.85, '#e9d6a8', { glow: 0.8 }),
      bar(x, 0.2, 0.6, 0.6, darker(leaf, 0.25)),
    ]),
  ])
  set.hang('near', 0, [
    bar(0, 2.32, 0.6, 0.22, '#3f9a62', lit),
    stroke(trail(-0.15, 2.43, 0.12, 2.43, 0.04, 2.49), 0.03, '#eafff0', lit),
  ])
}

function floorAndLight({ light, runner, set, sky }: Parts): void {
  const stripe = (x: number) => bar(x, -10.5, 0.07, 21, lighter(runner, 0.45))
  set.rug([0, 0, 2.25], 1.5, 21.2, runner, [
    stripe(-0.6),
    stripe(0.6),
    bar(0, -10.5, 0.5, 21, lighter(runner, 0.08)),
  ])
  for (const [x, z] of [
    [-1.75, 2.9],
    [1.75, 6],
    [-1.75, -5.0],
    [1.75, -1.6],
  ] as const) {
    set.put(plant(1.05, '#c9a06a', '#4f7a54'), [x, 0, z])
  }
  set.box([1.85, 0, 2.9], [0.4, 0.78, 1.0], '#6b452b', {
    3: [bar(0, 0.5, 0.9, 0.2, '#8a5c3a'), bar(0, 0.58, 0.12, 0.03, '#d9b56a')],
  })
  set.lamp([0, 1.5, 12.8], 2.8, sky[1]!, 0.4, { always: true })
  set.live(
    [0, 2, 12.9],
    lightShaft(light, { sill: [0, 0.65, 12.9], height: 1.75, along: [0.8, 0, 0], fall: [0.1, -4.6] }),
  )
}

export const corridor: SetDesign = {
  family: 'corridor',
  interior: true,
  build: ({ light, random }): StageSet => {
    const { wall, wood, door: leaf, runner } = random.pick(schemes)
    const set = createRoom(
      { left: -2.1, right: 2.1, near: -8.5, far: 13, height: 2.7 },
      { wall, top: lighter(wall, 0.12), ceiling: '#d9d6cc' },
    )
    const { sky } = outside(light)
    const parts: Parts = { light, random, wall, wood, leaf, set, runner, sky }
    leftSide(parts)
    nearSide(parts)
    floorAndLight(parts)
    return set.finish(
      { colour: '#8a6f52', pattern: 'tiles', detail: '#6b5540' },
      { propAt: [1.8, 0.78, 2.9] },
    )
  },
}
