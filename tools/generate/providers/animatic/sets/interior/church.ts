import type { Decal, Light, SetDesign, Point } from '../../stage.ts'
import type { Random } from '../../../../../film/random.ts'
import { darker, lighter, mix } from '../furniture/colour.ts'
import { arc, bar, disc, lit, masonry, polygon, shift, stroke, trail } from '../furniture/decals.ts'
import { door } from '../furniture/fittings.ts'
import { candles, chandelier } from '../furniture/lamps.ts'
import { lightShaft } from '../furniture/moving.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { outside } from '../furniture/windows.ts'

const jewels = ['#d8493f', '#3f6fd8', '#e8b83f', '#3fa86f', '#9c4fc0', '#e87f3f'] as const

/** A lancet of leaded glass, as bright as the hour outside. */
function lancet(light: Light, random: Random, width: number, height: number, foot: number): Decal[] {
  const dim = { day: 0, dawn: 0.12, dusk: 0.15, night: 0.5 }[light.time]
  const tint = (colour: string): string => mix(colour, '#0c1236', dim)
  const rim = 0.12
  const decals: Decal[] = [
    bar(0, foot - rim, width + rim * 2, height + rim, '#8d8578'),
    polygon(peak(width + rim * 2, foot + height), '#8d8578'),
    bar(0, foot, width, height, '#1c1a24'),
    polygon(peak(width, foot + height), tint('#3f6fd8'), lit),
  ]
  const rows = Math.round(height / 0.42)
  for (let row = 0; row < rows; row++) {
    for (const side of [-1, 1]) {
      const colour = tint(random.pick(jewels))
      decals.push(
        bar(
          (side * width) / 4,
          foot + (row * height) / rows + 0.02,
          width / 2 - 0.05,
          height / rows - 0.04,
          colour,
          lit,
        ),
      )
      decals.push(
        polygon(
          diamond(
            (side * width) / 4,
            foot + ((row + 0.5) * height) / rows,
            width * 0.13,
            height / rows / 2.6,
          ),
          tint(lighter(random.pick(jewels), 0.35)),
          lit,
        ),
      )
    }
  }
  decals.push(
    disc([0, foot + height + width * 0.28], width * 0.2, tint('#ffd978'), lit),
    stroke(trail(0, foot, 0, foot + height), 0.05, '#1c1a24'),
  )
  return decals
}

const peak = (width: number, foot: number): Point[] =>
  trail(
    -width / 2,
    foot,
    width / 2,
    foot,
    width * 0.34,
    foot + width * 0.5,
    0,
    foot + width * 0.95,
    -width * 0.34,
    foot + width * 0.5,
  )
const diamond = (x: number, y: number, across: number, up: number): Point[] =>
  trail(x - across, y, x, y - up, x + across, y, x, y + up)

function roseWindow(light: Light, radius: number, middle: number): Decal[] {
  const dim = { day: 0, dawn: 0.1, dusk: 0.12, night: 0.45 }[light.time]
  const tint = (colour: string): string => mix(colour, '#0c1236', dim)
  const decals = [disc([0, middle], radius + 0.18, '#9c9384'), disc([0, middle], radius, '#1c1a24')]
  for (let petal = 0; petal < 12; petal++) {
    const angle = (petal * Math.PI) / 6
    const at = (out: number): [number, number] => [Math.cos(angle) * out, middle + Math.sin(angle) * out]
    decals.push(
      disc(at(radius * 0.76), radius * 0.17, tint(jewels[petal % 6]!), lit),
      disc(at(radius * 0.47), radius * 0.115, tint(jewels[(petal + 2) % 6]!), lit),
    )
  }
  return [
    ...decals,
    disc([0, middle], radius * 0.28, tint('#ffd978'), lit),
    disc([0, middle], radius * 0.15, tint('#d8493f'), lit),
  ]
}

function pews(set: RoomBuilder, wood: string): void {
  const back = (width: number) => [
    bar(0, 0.05, width - 0.1, 0.5, darker(wood, 0.15)),
    bar(0, 0.84, width, 0.06, lighter(wood, 0.25)),
    ...[-0.8, 0, 0.8].map((x) => bar(x, 0.6, 0.5, 0.2, darker(wood, 0.25))),
  ]
  for (const z of [-6.4, -5.0, -3.6, -2.2]) {
    for (const side of [-1, 1]) {
      const x = side * 3.0
      set.box([x, 0, z - 0.22], [2.6, 0.92, 0.07], wood, { 0: back(2.6), 2: back(2.6) })
      set.box([x, 0.4, z + 0.05], [2.6, 0.06, 0.46], lighter(wood, 0.12))
      set.box([side * 1.74, 0, z - 0.02], [0.08, 0.98, 0.55], darker(wood, 0.12), {
        1: [bar(0, 0.3, 0.3, 0.4, wood)],
        3: [bar(0, 0.3, 0.3, 0.4, wood)],
      })
      set.seat([side * 2.4, 0, z], 0.46, 'near')
    }
  }
}

/** What the helpers below need to know of the place. */
interface Parts {
  light: Light
  random: Random
  stone: string
  wood: string
  set: RoomBuilder
}

function farSide({ light, random, stone, wood, set }: Parts): void {
  set.hang('far', 0, masonry(10.4, 7.5, stone, random, [0.9, 0.5]))
  set.hang('near', 0, masonry(10.4, 7.5, stone, random, [0.9, 0.5]))
  for (const side of ['left', 'right'] as const) {
    set.hang(side, 0, [bar(0, 0, 17, 0.3, darker(stone, 0.3)), bar(0, 1.5, 17, 0.1, lighter(stone, 0.2))])
    for (const z of [-6, -2.4, 1.2, 4.8]) set.hang(side, z, lancet(light, random, 1.25, 2.6, 2.1))
  }
  for (const z of [-6.5, -3.5, -0.5, 2.5, 5.5]) set.overhead(bar(0, z, 10.4, 0.35, darker(wood, 0.15)))
  set.overhead(bar(0, -8.5, 0.4, 17, darker(wood, 0.1)))

  set.hang('far', 0, roseWindow(light, 1.15, 4.45))
  for (const x of [-3.3, 3.3]) set.hang('far', x, lancet(light, random, 1.0, 2.1, 1.9))
  const niche = [
    bar(0, 0, 2.6, 1.9, darker(stone, 0.5)),
    polygon(arc([0, 1.88], 1.3, 0, Math.PI, 16), darker(stone, 0.5)),
  ]
  set.hang('far', 0, niche, [bar(0, 1.35, 0.14, 1.6, '#d9b048'), bar(0, 2.35, 0.85, 0.14, '#d9b048')])
  set.lamp([0, 2.4, 8.3], 2.4, '#ffd27a', 0.55, { always: true })
  set.box([0, 0, 6.9], [6.6, 0.2, 3.0], lighter(stone, 0.1))
  set.box([0, 0.2, 7.1], [5.2, 0.2, 2.2], lighter(stone, 0.18))
  const cloth = [
    bar(0, 0, 2.2, 0.95, '#f0e8d8'),
    bar(0, 0, 0.7, 0.95, '#8e2f38'),
    bar(0, 0.35, 0.08, 0.4, '#d9b048'),
    bar(0, 0.55, 0.3, 0.08, '#d9b048'),
    bar(0, 0, 2.2, 0.06, '#d9b048'),
  ]
  set.box([0, 0.4, 7.3], [2.4, 0.95, 0.8], '#e4dac6', { 0: cloth, 2: cloth })
  set.put(candles(3), [-0.75, 1.35, 7.2], { shadow: false })
  set.put(candles(3), [0.75, 1.35, 7.2], { shadow: false, flip: true })
  for (const x of [-0.75, 0.75]) set.lamp([x, 1.7, 7.1], 1.4, '#ffc063', 0.7, { always: true, flicker: true })
  set.box([2.6, 0.2, 5.7], [0.6, 1.15, 0.5], wood, {
    0: [
      bar(0, 0.1, 0.46, 0.9, darker(wood, 0.2)),
      bar(0, 0.4, 0.05, 0.4, '#d9b048'),
      bar(0, 0.62, 0.22, 0.05, '#d9b048'),
    ],
  })
}

function columnsAndLight({ light, stone, wood, set }: Parts): void {
  for (const side of [-1, 1]) {
    for (const z of [-4.2, -0.6, 3.0, 6.6]) {
      const shaft = [
        stroke(trail(-0.14, 0.3, -0.14, 7), 0.05, lighter(stone, 0.22)),
        stroke(trail(0.14, 0.3, 0.14, 7), 0.05, darker(stone, 0.25)),
      ]
      set.box([side * 4.55, 0, z], [0.6, 7.5, 0.6], stone, { 0: shaft, 1: shaft, 2: shaft, 3: shaft })
    }
  }
  pews(set, wood)
  set.put(chandelier('#8a6b34', 2.0), [0, 3.9, 3.4], { shadow: false })
  set.lamp([0, 4.6, 3.4], 3.4, '#ffc878', 0.5)
  for (const side of [-1, 1]) {
    set.put(candles(5), [side * 3.8, 0.9, 4.4], { shadow: false })
    set.box([side * 3.8, 0, 4.4], [0.95, 0.9, 0.4], '#4a4038')
    set.lamp([side * 3.8, 1.2, 4.3], 1.6, '#ffb657', 0.6, { always: true, flicker: true })
  }
  const { strength } = outside(light)
  if (strength > 0.3) {
    for (const z of [-2.4, 1.2, 4.8])
      set.live(
        [5, 3, z],
        lightShaft(light, { sill: [5.1, 2.1, z], height: 3.4, along: [0, 0, 0.55], fall: [-6.5, -0.8] }),
      )
  }
}

function nearSide({ light, stone, wood, set }: Parts): void {
  set.hang(
    'near',
    0,
    shift(
      [
        bar(0, 0, 2.7, 3.0, lighter(stone, 0.2)),
        polygon(arc([0, 3], 1.35, 0, Math.PI, 16), lighter(stone, 0.2)),
        polygon(arc([0, 2.98], 1.12, 0, Math.PI, 16), wood),
      ],
      0,
    ),
    shift(door(wood, { width: 1.1, height: 3 }), -0.56),
    shift(door(wood, { width: 1.1, height: 3 }), 0.56),
    roseWindow(light, 0.8, 5.6),
  )
  for (const x of [-2, 2]) {
    set.box([x, 0, -8.05], [0.5, 1.25, 0.4], darker(stone, 0.3), {
      2: [bar(0, 1.13, 0.5, 0.12, lighter(stone, 0.2))],
    })
    set.put(candles(3), [x, 1.25, -8.05], { shadow: false })
    set.lamp([x, 1.65, -7.95], 2.6, '#ffc063', 0.75, { always: true, flicker: true })
  }
  set.rug([0, 0, -0.2], 1.9, 12, '#8e2f38', [
    bar(-0.82, -6, 0.06, 12, '#d9b048'),
    bar(0.82, -6, 0.06, 12, '#d9b048'),
  ])
}

export const church: SetDesign = {
  family: 'church',
  interior: true,
  build: ({ light, random }) => {
    const stone = random.pick(['#a89c8a', '#9a9796', '#b3a288'])
    const wood = random.pick(['#6b4429', '#543621', '#7a5030'])
    const set = createRoom(
      { left: -5.2, right: 5.2, near: -8.5, far: 8.5, height: 7.5 },
      { wall: stone, top: darker(stone, 0.35), ceiling: darker(wood, 0.45) },
    )
    const parts: Parts = { light, random, stone, wood, set }
    farSide(parts)
    columnsAndLight(parts)
    nearSide(parts)
    return set.finish({ colour: '#8d8376', pattern: 'tiles', detail: '#70675c' }, { propAt: [0, 1.35, 7.2] })
  },
}
