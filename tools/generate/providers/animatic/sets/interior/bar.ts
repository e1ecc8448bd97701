import type { Brush, Decal, Light, SetDesign, Point } from '../../stage.ts'
import type { Random } from '../../../../../film/random.ts'
import { darker, lighter, mix } from '../furniture/colour.ts'
import {
  arc,
  bar as slab,
  disc,
  lit,
  panelling,
  polygon,
  rect,
  shift,
  stroke,
  trail,
} from '../furniture/decals.ts'
import { door, picture } from '../furniture/fittings.ts'
import { candles, pendant } from '../furniture/lamps.ts'
import { ceilingFan, lampCone } from '../furniture/moving.ts'
import { bottles, stool } from '../furniture/objects.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { wallLamp } from '../furniture/wall-lamp.ts'
import { sofa, table } from '../furniture/suites.ts'
import { window } from '../furniture/windows.ts'

const spirits = [
  '#d98a2f',
  '#8f3f28',
  '#4f8a5f',
  '#e0c36a',
  '#6fa3b8',
  '#b8492f',
  '#7a4f9c',
  '#f0e0b0',
] as const

function backBar(random: Random, width: number, wood: string): Decal[] {
  const decals: Decal[] = [
    slab(0, 0, width, 1.75, darker(wood, 0.45)),
    slab(0, 0.05, width - 0.2, 1.6, '#5a3418', lit),
  ]
  for (let shelf = 0; shelf < 3; shelf++) {
    const foot = 0.1 + shelf * 0.53
    decals.push(
      slab(0, foot, width - 0.2, 0.46, ['#b8702c', '#a86224', '#8f4f1e'][shelf]!, lit),
      slab(0, foot, width - 0.2, 0.14, ['#e8a44a', '#d9923c', '#c07a30'][shelf]!, lit),
    )
    for (let x = -width / 2 + 0.22; x < width / 2 - 0.2; x += random.between(0.13, 0.2)) {
      const colour = random.pick(spirits)
      const tall = random.between(0.28, 0.4)
      decals.push(
        rect(x - 0.045, foot, 0.09, tall * 0.65, colour, { glow: 0.5, always: true }),
        rect(x - 0.018, foot, 0.036, tall, colour, { glow: 0.5, always: true }),
        rect(x - 0.035, foot + 0.04, 0.018, tall * 0.5, lighter(colour, 0.55), lit),
      )
    }
    decals.push(slab(0, foot - 0.05, width - 0.1, 0.05, lighter(wood, 0.1)))
  }
  return decals
}

/** A glass and a straw drawn in tubes of light. */
function neon(colour: string, second: string): Decal[] {
  const tube = (points: readonly Point[], tint: string) => [
    stroke(points, 0.1, mix(tint, '#1a1420', 0.65), lit),
    stroke(points, 0.045, lighter(tint, 0.3), lit),
  ]
  return [
    ...tube(trail(-0.35, 0.7, 0.35, 0.7, 0, 0.3, -0.35, 0.7), colour),
    ...tube(trail(0, 0.3, 0, 0, -0.18, 0, 0.18, 0), colour),
    ...tube(trail(0.08, 0.45, 0.4, 0.95), second),
    ...tube(arc([0.2, 0.72], 0.12, 0, Math.PI * 2, 12), second),
  ]
}

/** What the helpers below need to know of the place. */
interface Parts {
  light: Light
  random: Random
  wood: string
  leather: string
  first: string
  second: string
  set: RoomBuilder
}

function farSide({ light, random, wood, leather, first, second, set }: Parts): void {
  set.around((length) => panelling(length, 3.1, wood, { wainscot: 1.1, step: 0.7 }))
  for (let z = -5; z < 4; z += 1.5) set.overhead(slab(0, z, 8.8, 0.22, darker(wood, 0.3)))

  set.hang('far', -0.4, shift(backBar(random, 6.2, wood), 0, 1.1))
  set.hang('far', -0.4, [slab(0, 2.85, 6.6, 0.25, lighter(wood, 0.1))])
  set.live([0.6, 2.75, 0.4], ceilingFan(light, [0.6, 2.7, 0.4], 0.95, lighter(wood, 0.1)))
  set.lamp([-2, 1.9, 4.0], 2.4, '#ffb04f', 0.5, { always: true })
  set.lamp([1.2, 1.9, 4.0], 2.4, '#ffb04f', 0.5, { always: true })
  const panels = [...Array(9).keys()].flatMap((n) => [
    slab(-2.8 + n * 0.7, 0.18, 0.56, 0.72, darker(wood, 0.3)),
    slab(-2.8 + n * 0.7, 0.22, 0.48, 0.64, lighter(wood, 0.06)),
  ])
  set.stand('far', -0.4, [6.4, 1.05, 0.6], wood, {
    out: 1.15,
    front: [...panels, slab(0, 0.98, 6.4, 0.05, '#d9a94f'), slab(0, 0.12, 6.3, 0.035, '#d9a94f')],
  })
  set.stand('far', -0.4, [6.6, 0.06, 0.74], '#8a5428', { out: 1.1, height: 1.05 })
  for (const x of [-2.8, -1.7, -0.6, 0.5, 1.6]) {
    set.put(stool(leather, 0.76), [x, 0, 2.05])
    set.seat([x, 0, 2.05], 0.76, 'near')
  }
  set.put(bottles(3, ['#4f8a5f', '#d98a2f', '#8f3f28']), [1.9, 1.11, 2.7], { shadow: false })
  set.put(bottles(2, ['#e0c36a', '#f0e0b0'], 0.2), [-0.9, 1.11, 2.7], { shadow: false })
  set.put(taps, [-2.1, 1.11, 2.8], { shadow: false })
  for (const x of [-2.4, -0.4, 1.6]) {
    set.put(pendant('#2f4f44', 0.5, 0.75), [x, 2.0, 2.7], { shadow: false })
    set.lamp([x, 2.02, 2.7], 1.9, '#ffbf63', 0.65, { always: true })
    set.live([x, 1.12, 2.72], lampCone(light, [x, 2.05, 2.7], 0.55, '#ffbf63', 0.45, [x, 1.11, 2.7]))
  }
  set.hang('far', 3.6, shift(neon(first, second), 0, 1.5))
  set.lamp([3.6, 2.0, 4.0], 2.2, first, 0.6, { always: true })
}

function leftSide({ light, random, wood, leather, first, second, set }: Parts): void {
  sofa(set, 'right', 1.0, 1.7, leather)
  sofa(set, 'right', -2.4, 1.7, leather)
  for (const z of [1.0, -2.4]) {
    table(set, [2.75, 0, z], 0.7, 0.9, wood, 0.7)
    set.put(candles(1), [2.75, 0.7, z], { shadow: false })
    set.lamp([2.75, 1.0, z], 1.1, '#ffb24a', 0.6, { always: true, flicker: true })
    set.hang('right', z, picture(random, 0.8, 0.6, 1.55))
  }
  set.hang('right', -0.7, shift(neon(second, first), 0, 1.4))
  set.lamp([4.2, 1.9, -0.7], 1.6, second, 0.5, { always: true })
  const jukebox = [
    slab(0, 0, 0.95, 0.9, '#7a2f2a'),
    polygon(arc([0, 0.9], 0.47, 0, Math.PI, 14), '#e88a3f', lit),
    polygon(arc([0, 0.9], 0.34, 0, Math.PI, 14), '#3f2030'),
    slab(0, 0.35, 0.6, 0.4, '#ffcf6a', lit),
    ...[-0.42, 0.42].map((x) => slab(x, 0.05, 0.08, 0.9, first, lit)),
    slab(0, 0.1, 0.5, 0.18, '#2a1a18'),
  ]
  set.stand('left', 2.4, [1.0, 1.4, 0.5], '#4a2420', { front: jukebox })
  set.lamp([-3.7, 0.9, 2.4], 1.5, '#ff9f4f', 0.55, { always: true })
  set.hang('left', 0.4, [
    disc([0, 1.75], 0.36, '#1c1a1e'),
    ...[0.3, 0.23, 0.14, 0.06].map((radius, index) =>
      disc([0, 1.75], radius, index % 2 ? '#b8492f' : '#e8dcc0'),
    ),
  ])
  set.hang(
    'left',
    -1.9,
    window(light, random, {
      width: 2.1,
      height: 1.4,
      foot: 1.15,
      panes: [3, 2],
      frame: lighter(wood, 0.1),
      outlook: 'town',
    }),
  )
  set.hang('left', -4.4, picture(random, 0.7, 0.9, 1.4))
  table(set, [-3.1, 0, -1.9], 0.8, 0.8, wood, 0.75)
  set.put(bottles(2, ['#4f8a5f', '#d98a2f']), [-3.1, 0.75, -1.9], { shadow: false })
  for (const [x, z] of [
    [-3.1, -1.15],
    [-3.1, -2.7],
  ] as const)
    set.put(stool(leather, 0.5), [x, 0, z])
}

function nearSide({ random, wood, set }: Parts): void {
  set.hang(
    'near',
    0.9,
    door(wood, { glass: '#ffcf8a' }),
    shift([slab(0, 2.3, 0.8, 0.28, '#3f1a1a'), slab(0, 2.35, 0.64, 0.18, '#ff6b4f', lit)], 0),
  )
  set.hang('near', -2.2, picture(random, 1.0, 0.8, 1.4), shift(picture(random, 0.6, 0.8, 1.4), -1.2))
  for (const x of [-0.15, 2.0, -2.85]) wallLamp(set, 'near', x, { foot: 1.5, strength: 0.5, always: true })
  set.stand('near', 2.9, [1.5, 0.85, 0.8], '#2f5a44', {
    front: [
      slab(0, 0.7, 1.5, 0.15, wood),
      slab(-0.5, 0, 0.16, 0.7, wood),
      slab(0.5, 0, 0.16, 0.7, wood),
      slab(0, 0, 0.84, 0.7, '#1c1614'),
    ],
  })
}

export const bar: SetDesign = {
  family: 'bar',
  interior: true,
  build: ({ light, random }) => {
    const wood = random.pick(['#5a3420', '#4a2f24', '#63391f'])
    const wall = random.pick(['#4f3a3f', '#37474a', '#4a3d2f', '#3f3a52'])
    const leather = random.pick(['#8b3a32', '#2f5a4f', '#a8692f'])
    const [first, second] = random.pick([
      ['#ff4f7a', '#4fe0ff'],
      ['#4fe0c8', '#ff9f3f'],
      ['#ff7a3f', '#b87aff'],
    ] as const)
    const set = createRoom(
      { left: -4.4, right: 4.4, near: -5.6, far: 4.2, height: 3.1 },
      { wall, top: darker(wall, 0.3), ceiling: '#2f2622' },
    )
    const parts: Parts = { light, random, wood, leather, first, second, set }
    farSide(parts)
    leftSide(parts)
    nearSide(parts)
    return set.finish(
      { colour: '#5f4030', pattern: 'boards', detail: '#472e22' },
      { propAt: [0.4, 1.11, 2.7] },
    )
  },
}

/** Brass beer pumps. */
const taps = {
  key: 'beer-pumps',
  width: 0.6,
  height: 0.5,
  paint: (brush: Brush, light: Light): void => {
    brush.fillStyle = light.shade('#d9a94f', 0.3)
    brush.fillRect(-0.25, 0.18, 0.5, 0.06)
    for (const x of [-0.2, 0, 0.2]) {
      brush.fillStyle = light.shade('#d9a94f', 0.3)
      brush.fillRect(x - 0.02, 0, 0.04, 0.22)
      brush.fillStyle = light.shade(x ? '#2a2422' : '#b8492f', 0.2)
      brush.fillRect(x - 0.03, 0.24, 0.06, 0.22)
    }
  },
}
