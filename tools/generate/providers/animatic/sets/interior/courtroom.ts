import type { Random } from '../../../../../film/random.ts'
import type { Decal, SetDesign, Light } from '../../stage.ts'
import { createPen } from '../furniture/brushwork.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { arc, bar, disc, panelling, polygon, shift, stroke, trail } from '../furniture/decals.ts'
import { clock, door, picture } from '../furniture/fittings.ts'
import { tableLamp } from '../furniture/lamps.ts'
import { lightShaft } from '../furniture/moving.ts'
import { tableware } from '../furniture/objects.ts'
import { createRoom, type Sprite, type RoomBuilder } from '../furniture/room.ts'
import { wallLamp } from '../furniture/wall-lamp.ts'
import { chair, table } from '../furniture/suites.ts'
import { window } from '../furniture/windows.ts'

function flag(colour: string, second: string): Sprite {
  return {
    key: `flag-${colour}-${second}`,
    width: 1.1,
    height: 2.5,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      pen.oval(0, 0.04, 0.18, 0.04, '#8a6a2f')
      pen.box(-0.02, 0.04, 0.04, 2.3, '#c9a24f')
      pen.oval(0, 2.38, 0.05, 0.06, '#e0bf6a', 0.3)
      pen.shape(trail(0, 2.25, 0.3, 1.95, 0.42, 1.1, 0.3, 0.75, 0.12, 0.85, 0, 1.2), colour)
      pen.shape(trail(0, 2.0, 0.26, 1.7, 0.4, 1.15, 0.36, 0.95, 0.12, 1.25, 0, 1.5), second)
      pen.shape(trail(0, 2.25, 0.1, 2.15, 0.16, 0.85, 0.06, 0.98, 0, 1.2), darker(colour, 0.3))
    },
  }
}

/** The scales of justice in a ring of laurel. */
function seal(gold: string): Decal[] {
  const leaves = [...Array(16).keys()].map((n) =>
    disc(
      [Math.cos((n * Math.PI) / 8) * 0.52, Math.sin((n * Math.PI) / 8) * 0.52],
      0.075,
      n % 2 ? gold : lighter(gold, 0.2),
    ),
  )
  return [
    disc([0, 0], 0.66, darker(gold, 0.35)),
    disc([0, 0], 0.6, '#3a2a1e'),
    ...leaves,
    bar(0, -0.32, 0.05, 0.64, gold),
    stroke(trail(-0.3, 0.22, 0.3, 0.22), 0.045, gold),
    ...[-0.3, 0.3].flatMap((x) => [
      stroke(trail(x, 0.22, x - 0.1, -0.04), 0.018, gold),
      stroke(trail(x, 0.22, x + 0.1, -0.04), 0.018, gold),
      polygon(arc([x, -0.04], 0.13, Math.PI, Math.PI * 2, 10), gold),
    ]),
    bar(0, -0.38, 0.3, 0.06, gold),
    disc([0, 0.34], 0.055, gold),
  ]
}

const gavel: Sprite = {
  key: 'gavel',
  width: 0.5,
  height: 0.24,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    pen.oval(-0.05, 0.03, 0.13, 0.03, '#5a3420')
    pen.line(trail(-0.02, 0.1, 0.2, 0.04), 0.028, '#a8693a')
    pen.line(trail(-0.06, 0.03, 0.02, 0.19), 0.1, '#7a4426', 0.2)
  },
}

/** What the helpers below need to know of the place. */
interface Parts {
  wood: string
  gold: string
  set: RoomBuilder
  fielded: (width: number, height: number, step: number) => Decal[]
  light: Light
  random: Random
  banner: string
  carpet: string
}

function farSide({ wood, gold, set, fielded }: Parts): void {
  set.around((length) => panelling(length, 4.2, wood, { wainscot: 1.35, step: 0.95 }))
  set.hang(
    'far',
    0,
    [
      bar(0, 0, 4.4, 3.8, wood),
      ...[-1.45, 0, 1.45].flatMap((x) => [
        bar(x, 1.5, 1.25, 2.1, darker(wood, 0.2)),
        bar(x, 1.55, 1.15, 2.0, lighter(wood, 0.06)),
      ]),
      bar(0, 3.75, 4.7, 0.16, lighter(wood, 0.25)),
      ...[-2.2, 2.2].map((x) => bar(x, 0, 0.3, 3.8, lighter(wood, 0.14))),
    ],
    shift(seal(gold), 0, 2.95),
  )
  set.box([0, 0, 5.35], [5.2, 0.35, 2.0], darker(wood, 0.12), { 0: fielded(5.2, 0.35, 0.9) })
  set.box([0, 0.35, 4.8], [3.3, 1.05, 0.5], wood, {
    0: fielded(3.3, 1.05, 0.82),
    1: fielded(0.5, 1.05, 0.5),
    3: fielded(0.5, 1.05, 0.5),
  })
  set.box([0, 1.4, 4.8], [3.5, 0.07, 0.66], lighter(wood, 0.2))
  set.box([0, 0.35, 5.95], [0.95, 1.75, 0.16], '#4a2420', {
    0: [
      bar(0, 0.3, 0.7, 1.3, '#6a2f2a'),
      ...[-0.2, 0.2].flatMap((x) => [0.6, 0.95, 1.3].map((y) => disc([x, y], 0.03, '#3a1a18'))),
    ],
  })
  set.seat([0, 0.35, 5.6], 0.5, 'far')
  set.put(gavel, [-0.5, 1.47, 4.75], { shadow: false })
  set.put(tableware('papers'), [0.35, 1.47, 4.8], { shadow: false })
}

function leftSide({ light, random, wood, banner, gold, set, fielded }: Parts): void {
  for (const x of [-1.35, 1.35]) {
    set.put(tableLamp('#3f8a62', gold, true), [x, 1.47, 4.8], { shadow: false })
    set.lamp([x, 1.75, 4.7], 1.4, '#ffd98c', 0.55, { always: true })
  }
  set.put(flag(banner, '#e8dcc0'), [-2.95, 0, 5.8])
  set.put(flag('#8e2f38', gold), [2.85, 0, 5.8], { flip: true })
  set.box([3.3, 0, 4.0], [1.1, 0.2, 1.1], darker(wood, 0.12))
  set.box([3.3, 0.2, 3.5], [1.1, 0.9, 0.08], wood, { 0: fielded(1.1, 0.9, 0.6), 2: fielded(1.1, 0.9, 0.6) })
  set.box([2.78, 0.2, 4.0], [0.08, 0.9, 1.0], wood, { 1: fielded(1, 0.9, 0.5), 3: fielded(1, 0.9, 0.5) })
  chair(set, [3.35, 0.2, 4.05], 'far', '#4a2420', { tall: 0.6 })
  for (const [row, out] of [0, 1].entries()) {
    const x = -5.75 + out * 0.95
    set.box([x, 0, 1.6], [0.9, 0.4 - row * 0.2, 4.2], darker(wood, 0.15))
    set.box([x + 0.42, 0.4 - row * 0.2, 1.6], [0.08, 0.62, 4.2], wood, {
      1: fielded(4.2, 0.62, 0.8),
      3: fielded(4.2, 0.62, 0.8),
    })
    set.box([x - 0.2, 0.4 - row * 0.2, 1.6], [0.4, 0.42, 3.9], '#6a3a2c', {
      1: [...Array(6).keys()].map((n) => bar(-1.65 + n * 0.66, 0, 0.03, 0.42, '#4a2420')),
    })
    for (const z of [0.2, 1.2, 2.2, 3.2]) set.seat([x - 0.2, 0.2, z], 0.62, 'left')
  }
  for (const z of [-2.6, 0.9, 3.6])
    set.hang(
      'right',
      z,
      window(light, random, {
        width: 1.4,
        height: 1.9,
        foot: 1.55,
        panes: [3, 3],
        arched: true,
        frame: '#e6dcc6',
        outlook: 'town',
      }),
    )
  for (const z of [-2.6, 0.9])
    set.live(
      [5.5, 2.6, z],
      lightShaft(light, { sill: [5.5, 1.55, z], height: 2.5, along: [0, 0, 0.7], fall: [-6, -0.6] }),
    )
  for (const z of [-0.6, 2.2, -4.4]) set.hang('left', z, picture(random, 1.0, 1.3, 1.9, gold))
}

function nearSide({ random, wood, carpet, gold, set, fielded }: Parts): void {
  for (const x of [-2.7, 2.7]) {
    table(set, [x, 0, -1.4], 1.7, 0.85, wood)
    set.put(tableware('papers'), [x + 0.2, 0.75, -1.4], { shadow: false })
    chair(set, [x - 0.4, 0, -2.15], 'near', '#4a2420', { tall: 0.55 })
    chair(set, [x + 0.4, 0, -2.15], 'near', '#4a2420', { tall: 0.55 })
    const rail = [
      ...[...Array(9).keys()].map((n) => bar(-1.2 + n * 0.3, 0.08, 0.1, 0.66, lighter(wood, 0.16))),
      bar(0, 0.74, 2.9, 0.1, lighter(wood, 0.28)),
      bar(0, 0, 2.9, 0.1, darker(wood, 0.2)),
    ]
    set.box([x + Math.sign(x) * 0.6, 0, -3.3], [2.9, 0.84, 0.08], darker(wood, 0.45), { 0: rail, 2: rail })
    for (const z of [-4.4, -5.6]) {
      set.box([x + Math.sign(x) * 0.5, 0, z - 0.22], [2.8, 0.92, 0.07], wood, {
        0: fielded(2.8, 0.92, 0.9),
        2: fielded(2.8, 0.92, 0.9),
      })
      set.box([x + Math.sign(x) * 0.5, 0.4, z + 0.05], [2.8, 0.06, 0.46], lighter(wood, 0.12))
      set.seat([x, 0, z], 0.46, 'near')
    }
  }
  set.hang(
    'near',
    0,
    shift(door(wood, { width: 1.0, height: 2.5, glass: '#ffe6b0' }), -0.52),
    shift(door(wood, { width: 1.0, height: 2.5, glass: '#ffe6b0' }), 0.52),
    clock(3.2, 0.3, gold),
  )
  for (const x of [-3.2, 3.2]) set.hang('near', x, picture(random, 1.2, 1.5, 1.7, gold))
  for (const x of [-1.85, 1.85]) wallLamp(set, 'near', x, { foot: 1.95, metal: gold, always: true })
  for (const x of [-2.75, 2.75]) wallLamp(set, 'far', x, { foot: 2.2, metal: gold, always: true })
  for (const z of [-3.2, 0.8, 3.6]) wallLamp(set, 'left', z, { foot: 2.1, metal: gold, strength: 0.5 })
  for (const x of [-2.6, 2.6])
    for (const z of [-3.5, 0.5])
      set.overhead(
        disc([x, z], 0.55, lighter(wood, 0.2)),
        disc([x, z], 0.45, '#fff0c8', { glow: 1, always: true }),
      )
  set.rug([0, 0, -1.9], 1.6, 9.6, carpet, [
    bar(-0.68, -4.8, 0.05, 9.6, gold),
    bar(0.68, -4.8, 0.05, 9.6, gold),
  ])
}

export const courtroom: SetDesign = {
  family: 'courtroom',
  interior: true,
  build: ({ light, random }) => {
    const { wood, wall, carpet, banner } = random.pick([
      { wood: '#7a4a28', wall: '#c9b890', carpet: '#6a3a3a', banner: '#2f4f8a' },
      { wood: '#653c22', wall: '#b5b8a8', carpet: '#34504a', banner: '#8e2f38' },
      { wood: '#8a5630', wall: '#c4b4a4', carpet: '#3f4868', banner: '#2f6a4f' },
    ] as const)
    const gold = '#d0a84f'
    const set = createRoom(
      { left: -6.4, right: 5.6, near: -7.2, far: 6.4, height: 4.2 },
      { wall, top: lighter(wall, 0.08), ceiling: '#d8ccb0' },
    )
    const fielded = (width: number, height: number, step: number): Decal[] => {
      const count = Math.max(1, Math.round(width / step))
      return [...Array(count).keys()]
        .flatMap((n) => {
          const x = -width / 2 + ((n + 0.5) * width) / count
          return [
            bar(x, 0.14, width / count - 0.14, height - 0.3, darker(wood, 0.28)),
            bar(x, 0.18, width / count - 0.22, height - 0.38, lighter(wood, 0.08)),
          ]
        })
        .concat([
          bar(0, height - 0.09, width, 0.09, lighter(wood, 0.28)),
          bar(0, 0, width, 0.08, darker(wood, 0.4)),
        ])
    }
    const parts: Parts = { wood, gold, set, fielded, light, random, banner, carpet }
    farSide(parts)
    leftSide(parts)
    nearSide(parts)
    return set.finish(
      { colour: '#8a6444', pattern: 'boards', detail: '#6f4f36' },
      { propAt: [2.7, 0.75, -1.4], room: { ...set.room, far: 4.2, left: -4.6 } },
    )
  },
}
