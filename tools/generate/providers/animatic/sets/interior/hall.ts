import type { Random } from '../../../../../film/random.ts'
import type { SetDesign, Light } from '../../stage.ts'
import { createPen } from '../furniture/brushwork.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { arc, bar, disc, panelling, polygon, shift, stroke, trail } from '../furniture/decals.ts'
import { door, picture } from '../furniture/fittings.ts'
import { candles, chandelier } from '../furniture/lamps.ts'
import { lightShaft } from '../furniture/moving.ts'
import { createRoom, type Sprite, type RoomBuilder } from '../furniture/room.ts'
import { wallLamp } from '../furniture/wall-lamp.ts'
import { window } from '../furniture/windows.ts'

/** A suit of armour on its plinth. */
const armour: Sprite = {
  key: 'armour',
  width: 0.9,
  height: 2.2,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    const steel = '#a9b2b8'
    pen.box(-0.3, 0, 0.6, 0.25, '#4a3628')
    for (const x of [-0.13, 0.13])
      pen.shape(trail(x - 0.09, 0.25, x + 0.09, 0.25, x + 0.1, 1.0, x - 0.1, 1.0), steel, x * 2)
    pen.shape(trail(-0.24, 0.95, 0.24, 0.95, 0.3, 1.6, 0, 1.7, -0.3, 1.6), steel, 0.1)
    pen.shape(trail(-0.24, 0.95, -0.06, 0.95, -0.08, 1.66, -0.3, 1.6), lighter(steel, 0.3), 0.4)
    for (const x of [-0.33, 0.33]) pen.oval(x, 1.54, 0.13, 0.12, steel, -x)
    for (const x of [-0.36, 0.36])
      pen.shape(trail(x - 0.06, 0.95, x + 0.06, 0.95, x + 0.07, 1.5, x - 0.07, 1.5), darker(steel, 0.15))
    pen.oval(0, 1.84, 0.14, 0.17, steel, 0.2)
    pen.box(-0.12, 1.84, 0.24, 0.03, '#1c1e24')
    pen.shape(trail(0, 2, 0.04, 2.16, -0.16, 2.1, -0.1, 1.96), '#a8323a')
    pen.box(0.4, 0.25, 0.03, 1.9, '#7a5636')
    pen.shape(trail(0.36, 2.05, 0.47, 2.05, 0.415, 2.2), steel)
  },
}

/** What the helpers below need to know of the place. */
interface Parts {
  wall: string
  marble: string
  cloth: string
  wood: string
  set: RoomBuilder
  light: Light
  random: Random
}

function beamsAndSteps({ wall, marble, cloth, wood, set }: Parts): void {
  set.around((length) => [
    ...panelling(length, 5.6, wood, { wainscot: 1.1, step: 1.1 }),
    bar(0, 3.9, length, 0.14, lighter(wall, 0.2)),
  ])
  for (let z = -7; z < 7.5; z += 2.4) set.overhead(bar(0, z, 12, 0.4, darker(wood, 0.05)))

  // The great stair: wide steps to a landing under a tall window.
  for (let step = 0; step < 6; step++) {
    const deep = 3.2 - step * 0.4
    const nosing = [
      bar(0, 0.16, 5.2 - step * 0.2, 0.05, lighter(marble, 0.4)),
      bar(0, 0, 1.9, 0.21, cloth),
      bar(-0.92, 0, 0.07, 0.21, '#d0a84f'),
      bar(0.92, 0, 0.07, 0.21, '#d0a84f'),
    ]
    set.box([0, step * 0.21, 7.5 - deep / 2], [5.2 - step * 0.2, 0.21, deep], marble, { 0: nosing })
  }
  for (const side of [-1, 1]) {
    set.box([side * 2.75, 0, 4.45], [0.34, 1.25, 0.34], wood, {
      0: [bar(0, 0.15, 0.22, 0.8, darker(wood, 0.2)), bar(0, 1.1, 0.34, 0.06, '#d0a84f')],
    })
    set.put(candles(3), [side * 2.75, 1.25, 4.4], { shadow: false })
    set.lamp([side * 2.75, 1.7, 4.3], 1.5, '#ffc063', 0.65, { always: true, flicker: true })
    const rail = [
      ...[...Array(9).keys()].map((n) => bar(-1.2 + n * 0.3, 0, 0.07, 0.85, lighter(wood, 0.2))),
      bar(0, 0.85, 2.9, 0.1, wood),
    ]
    set.pieces.push({
      kind: 'panel',
      corner: side < 0 ? [-2.62, 0.0, 4.6] : [2.62, 0, 4.6],
      across: [side * -0.45, 0, 2.6],
      up: [0, 0.5, 0],
      colour: marble,
      decals: shift(
        rail.map((decal) => ({
          ...decal,
          points: decal.points.map(([x, y]) => [x, y + 0.5 + (x + 1.3) * 0.42] as const),
        })),
        1.32,
      ),
    })
  }
}

function farSide({ light, random, marble, cloth, set }: Parts): void {
  set.hang(
    'far',
    0,
    window(light, random, {
      width: 2.2,
      height: 2.0,
      foot: 1.9,
      panes: [4, 3],
      arched: true,
      frame: lighter(marble, 0.1),
      outlook: random.pick(['hills', 'garden', 'town'] as const),
      curtain: cloth,
    }),
  )
  set.live(
    [0, 3.5, 7.4],
    lightShaft(light, { sill: [0, 1.9, 7.4], height: 3.0, along: [1.0, 0, 0], fall: [1.2, -8.5] }),
  )
}

function banners({ cloth, set }: Parts): void {
  for (const x of [-3.9, 3.9]) {
    const banner = [
      bar(0, 1.9, 1.0, 2.5, cloth),
      polygon(trail(-0.5, 1.9, 0, 1.55, 0.5, 1.9), cloth),
      bar(0, 4.35, 1.2, 0.09, '#d0a84f'),
      disc([0, 3.2], 0.3, '#d0a84f'),
      disc([0, 3.2], 0.2, cloth),
      polygon(trail(0, 3.34, 0.1, 3.1, -0.1, 3.1), '#d0a84f'),
      stroke(trail(-0.42, 1.9, -0.42, 4.3), 0.04, '#d0a84f'),
      stroke(trail(0.42, 1.9, 0.42, 4.3), 0.04, '#d0a84f'),
    ]
    set.hang('far', x, banner)
    set.put(armour, [x * 0.98, 0, 6.8])
  }
}

function columns({ marble, set }: Parts): void {
  for (const side of [-1, 1]) {
    for (const z of [-5.2, -1.8, 1.6, 5.0]) {
      const flutes = [-0.18, -0.06, 0.06, 0.18]
        .map((x) => stroke(trail(x, 0.4, x, 4.9), 0.035, darker(marble, 0.22)))
        .concat([
          bar(0, 0, 0.7, 0.3, lighter(marble, 0.1)),
          bar(0, 5.0, 0.62, 0.2, '#d0a84f'),
          bar(0, 5.2, 0.62, 0.4, lighter(marble, 0.15)),
        ])
      set.box([side * 4.5, 0, z], [0.62, 5.6, 0.62], marble, { 0: flutes, 1: flutes, 2: flutes, 3: flutes })
    }
  }
}

function nearSide({ light, random, marble, cloth, wood, set }: Parts): void {
  for (const side of ['left', 'right'] as const) {
    for (const z of [-3.5, 0, 3.4]) {
      if (z === 0)
        set.hang(
          side,
          z,
          window(light, random, {
            width: 1.7,
            height: 1.9,
            foot: 1.5,
            panes: [3, 3],
            arched: true,
            frame: marble,
            outlook: 'hills',
            curtain: cloth,
          }),
        )
      else set.hang(side, z, picture(random, 1.3, 1.7, 1.6, '#c9a24f'))
    }
    set.hang(side, -6.4, door(wood, { width: 1.1, height: 2.4 }))
    set.stand(side, 3.4, [1.5, 0.85, 0.42], wood, {
      front: [bar(0, 0.06, 1.2, 0.66, darker(wood, 0.5)), bar(0, 0.78, 1.5, 0.05, '#d0a84f')],
    })
    set.put(candles(5), set.spot(side, 3.4, 0.25, 0.85), { shadow: false })
    set.lamp(set.spot(side, 3.4, 0.3, 1.2), 1.6, '#ffc063', 0.6, { always: true, flicker: true })
  }
  set.hang(
    'near',
    0,
    shift(
      [
        bar(0, 0, 3.0, 3.1, marble),
        polygon(arc([0, 3.1], 1.5, 0, Math.PI, 18), marble),
        polygon(arc([0, 3.05], 1.25, 0, Math.PI, 18), darker(wood, 0.1)),
      ],
      0,
    ),
    shift(door(wood, { width: 1.24, height: 3.05, frame: wood }), -0.63),
    shift(door(wood, { width: 1.24, height: 3.05, frame: wood }), 0.63),
  )
  for (const x of [-3.6, 3.6]) set.hang('near', x, picture(random, 1.5, 1.9, 1.5, '#c9a24f'))
  for (const x of [-2.15, 2.15]) wallLamp(set, 'near', x, { foot: 1.95, metal: '#c9a24f', always: true })
  for (const x of [-5.2, 5.2]) wallLamp(set, 'near', x, { foot: 1.95, metal: '#c9a24f', always: true })
  for (const side of ['left', 'right'] as const)
    for (const z of [-5.1, -1.7, 1.7]) wallLamp(set, side, z, { foot: 1.95, metal: '#c9a24f', strength: 0.5 })
  set.put(chandelier('#c79a45', 2.4), [0, 2.75, 2.6], { shadow: false })
  set.lamp([0, 3.6, 2.6], 3.4, '#ffce82', 0.6, { always: true })
}

function carpet({ cloth, set }: Parts): void {
  set.rug([0, 0, -1.75], 1.9, 12.4, cloth, [
    bar(-0.8, -6.2, 0.07, 12.4, '#d0a84f'),
    bar(0.8, -6.2, 0.07, 12.4, '#d0a84f'),
  ])
}

export const hall: SetDesign = {
  family: 'hall',
  interior: true,
  build: ({ light, random }) => {
    const { wall, marble, cloth, wood } = random.pick([
      { wall: '#b8a88a', marble: '#d8cdb8', cloth: '#8e2f38', wood: '#6b4429' },
      { wall: '#9aa39c', marble: '#d0d2c8', cloth: '#2f4f7a', wood: '#5f4430' },
      { wall: '#b09a90', marble: '#dcd0c4', cloth: '#3f6a52', wood: '#70482c' },
    ] as const)
    const set = createRoom(
      { left: -6, right: 6, near: -8, far: 7.5, height: 5.6 },
      { wall, top: darker(wall, 0.12), ceiling: darker(wall, 0.2) },
    )
    const parts: Parts = { wall, marble, cloth, wood, set, light, random }
    beamsAndSteps(parts)
    farSide(parts)
    banners(parts)
    columns(parts)
    nearSide(parts)
    carpet(parts)
    return set.finish(
      { colour: marble, pattern: 'tiles', detail: darker(marble, 0.35) },
      { propAt: [-2.75, 1.25, 4.4] },
    )
  },
}
