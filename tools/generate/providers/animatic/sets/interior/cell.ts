import type { Random } from '../../../../../film/random.ts'
import type { Decal, SetDesign, Vec3, Light } from '../../stage.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { arc, bar, disc, grid, lit, masonry, polygon, shift, stroke, trail } from '../furniture/decals.ts'
import { lightShaft } from '../furniture/moving.ts'
import { tableware } from '../furniture/objects.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { window } from '../furniture/windows.ts'
import { stool } from '../furniture/objects.ts'

/** Scratched days, in fives. */
const tally = (x: number, y: number, colour: string) =>
  [0, 1, 2, 3]
    .map((n) => stroke(trail(x + n * 0.07, y, x + n * 0.07 + 0.01, y + 0.22), 0.018, colour))
    .concat([stroke(trail(x - 0.04, y + 0.04, x + 0.26, y + 0.19), 0.018, colour)])

/** What the helpers below need to know of the place. */
interface Parts {
  light: Light
  random: Random
  stone: string
  set: RoomBuilder
  bars: Decal[]
  blanket: string
}

function farSide({ light, random, stone, set }: Parts): void {
  set.around((length) => masonry(length, 2.9, stone, random, [0.8, 0.42]))
  set.around((length) => [bar(0, 0, length, 0.16, darker(stone, 0.4))])
  set.hang(
    'far',
    0.35,
    window(light, random, {
      width: 1.05,
      height: 0.8,
      foot: 1.75,
      panes: [5, 1],
      frame: darker(stone, 0.35),
      outlook: 'sky',
      bars: true,
    }),
  )
  set.live(
    [0.35, 2.2, 2.6],
    lightShaft(light, { sill: [0.35, 1.75, 2.6], height: 0.8, along: [0.5, 0, 0], fall: [-0.3, -3.9] }),
  )
  set.lamp([0.35, 2.1, 2.5], 1.6, '#bcd0f0', 0.25)
  for (const [n, x] of [-0.9, -0.5, -0.9, -0.5, 1.5].entries())
    set.hang('far', x, tally(0, 1.75 - Math.floor(n / 2) * 0.36, lighter(stone, 0.4)))
}

function bunks({ stone, blanket, set }: Parts): void {
  const post = (at: Vec3): void => set.box(at, [0.07, 1.75, 0.07], '#4a4e56')
  for (const z of [0.55, 2.55]) post([-1.78, 0, z])
  for (const foot of [0.35, 1.25]) {
    set.box([-2.2, foot, 1.55], [0.86, 0.08, 2.05], '#4a4e56')
    set.box([-2.2, foot + 0.08, 1.55], [0.82, 0.12, 2.0], '#b8b2a4', { 1: [bar(0, 0, 2, 0.03, '#8a8578')] })
    set.box([-2.2, foot + 0.1, 1.15], [0.84, 0.12, 1.1], blanket)
    set.box([-2.25, foot + 0.2, 2.3], [0.6, 0.1, 0.34], '#d8d4c6')
  }
  set.seat([-1.95, 0, 1.2], 0.57, 'left')
  const steel = '#a8b0b4'
  set.stand('far', 1.75, [0.55, 0.8, 0.4], steel, {
    front: [
      bar(0, 0.5, 0.45, 0.2, darker(steel, 0.35)),
      bar(0, 0.74, 0.5, 0.04, lighter(steel, 0.4)),
      bar(0, 0.1, 0.1, 0.36, darker(steel, 0.5)),
    ],
  })
  set.hang('far', 1.75, [
    bar(0, 1.15, 0.42, 0.5, darker(steel, 0.4)),
    bar(0, 1.18, 0.36, 0.44, '#b8c8cc'),
    polygon(trail(-0.1, 1.6, 0, 1.6, -0.12, 1.2, -0.17, 1.3), '#dbe6e8'),
  ])
  set.box([2.25, 0, 1.2], [0.5, 0.42, 0.45], steel, {
    3: [bar(0, 0.1, 0.3, 0.3, darker(steel, 0.3))],
    0: [bar(0, 0.1, 0.3, 0.3, darker(steel, 0.3))],
  })
  set.box([2.5, 0.42, 1.2], [0.14, 0.35, 0.4], lighter(steel, 0.15))
  set.hang('right', -0.6, [
    ...tally(-0.3, 1.5, lighter(stone, 0.4)),
    ...tally(0.1, 1.5, lighter(stone, 0.4)),
    ...tally(0.5, 1.5, lighter(stone, 0.4)),
    ...tally(-0.1, 1.16, lighter(stone, 0.4)),
  ])
  set.stand('right', -1.1, [1.0, 0.72, 0.42], '#6a5a4a', {
    front: [bar(0, 0.06, 0.84, 0.58, darker(stone, 0.65))],
  })
  set.put(tableware('papers'), [2.4, 0.72, -1.1], { shadow: false })
  set.put(stool('#6a5a4a', 0.45), [1.8, 0, -1.15])
}

function leftSide({ set, bars }: Parts): void {
  set.seat([1.8, 0, -1.15], 0.45, 'left')

  // The barred front and the lit passage beyond it.
  const passage = [
    bar(0, 0, 5.4, 2.9, '#2a2830'),
    bar(0, 0, 5.4, 0.5, '#3a3638'),
    polygon(trail(-2.7, 0, 2.7, 0, 2.2, 0.55, -2.2, 0.55), '#4a4440'),
    bar(0, 0.55, 4.4, 1.9, '#524e50'),
    ...grid(4.4, 0.55, 1.9, [0.7, 0.36], '#403c40', 0.02, true),
    ...shift([bar(0, 0.55, 0.9, 1.75, '#39424a'), bar(0, 1.7, 0.4, 0.22, '#ffd68a', lit)], -1.3),
    polygon(trail(1.0, 2.2, 1.5, 2.2, 1.36, 2.42, 1.14, 2.42), '#3c3f47'),
    bar(1.25, 2.14, 0.4, 0.07, '#fff0c0', lit),
  ]
  const gate = [
    bar(0, 0.04, 5.4, 0.1, '#1c1d22'),
    bar(0, 1.1, 5.4, 0.1, '#23252c'),
    bar(0, 2.35, 5.4, 0.12, '#23252c'),
    bar(0.55, 0, 0.12, 2.4, '#2f3238'),
    bar(-0.6, 0, 0.12, 2.4, '#2f3238'),
    bar(0.42, 0.98, 0.26, 0.36, '#3a3e46'),
    disc([0.42, 1.18], 0.045, '#0c0d10'),
    stroke(arc([0.42, 1.18], 0.07, 0, Math.PI * 2, 12), 0.015, '#8f989e'),
  ]
  set.hang('near', 0, passage, bars, gate)
  set.lamp([-1.25, 2.2, -4.8], 2.4, '#ffd68a', 0.65, { always: true })
}

function scratches({ stone, set }: Parts): void {
  set.hang('left', -2.6, [
    ...tally(-0.5, 1.3, lighter(stone, 0.35)),
    bar(0.6, 1.15, 0.42, 0.56, '#d8ceb4'),
    bar(0.6, 1.28, 0.3, 0.32, '#8fa5a0'),
    disc([0.6, 1.48], 0.07, '#c99a7a'),
  ])
  set.hang('left', -3.9, [
    bar(0, 0.2, 0.5, 0.3, '#3c3f47'),
    ...[0.24, 0.3, 0.36, 0.42].map((y) => bar(0, y, 0.44, 0.025, '#1c1d22')),
  ])
  set.overhead(bar(0, -0.4, 0.4, 0.9, '#3c3f47'), bar(0, -0.35, 0.3, 0.8, '#fff0c8', { glow: 1 }))
  set.lamp([0, 2.8, 0.2], 2, '#ffe2a0', 0.45)
}

export const cell: SetDesign = {
  family: 'cell',
  interior: true,
  build: ({ light, random }) => {
    const stone = random.pick(['#7f8482', '#8a8378', '#78808a'])
    const blanket = random.pick(['#5a6a7f', '#7a5a4a', '#5f6b55'])
    const set = createRoom(
      { left: -2.7, right: 2.7, near: -5, far: 2.7, height: 2.9 },
      { wall: stone, top: darker(stone, 0.3), ceiling: darker(stone, 0.4) },
    )
    const bars = [...Array(19).keys()]
      .map((n) => -2.55 + n * 0.283)
      .flatMap((x) => [bar(x, 0, 0.075, 2.9, '#16171c'), bar(x - 0.018, 0, 0.022, 2.9, '#6f767e')])
    const parts: Parts = { light, random, stone, set, bars, blanket }
    farSide(parts)
    bunks(parts)
    leftSide(parts)
    scratches(parts)
    return set.finish(
      { colour: '#77746f', pattern: 'plain', detail: '#5f5c58' },
      { propAt: [2.3, 0.72, -1.2] },
    )
  },
}
