import type { Random } from '../../../../../film/random.ts'
import type { SetDesign, Light } from '../../stage.ts'
import { createPen } from '../furniture/brushwork.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { bar, disc, lit, panelling, polygon, shift, trail } from '../furniture/decals.ts'
import { door, picture } from '../furniture/fittings.ts'
import { candles, chandelier } from '../furniture/lamps.ts'
import { plant, tableware } from '../furniture/objects.ts'
import { createRoom, type RoomBuilder, type Sprite } from '../furniture/room.ts'
import { wallLamp } from '../furniture/wall-lamp.ts'
import { chair } from '../furniture/suites.ts'
import { window } from '../furniture/windows.ts'

/** A round table under a cloth that falls in folds. */
function roundTable(cloth: string): Sprite {
  return {
    key: `round-table-${cloth}`,
    width: 1.24,
    height: 0.84,
    paint: (brush, light) => {
      const pen = createPen(brush, light)
      pen.shape(
        trail(
          -0.52,
          0.08,
          -0.36,
          0.03,
          -0.18,
          0.1,
          0,
          0.03,
          0.2,
          0.1,
          0.36,
          0.03,
          0.52,
          0.08,
          0.58,
          0.72,
          -0.58,
          0.72,
        ),
        darker(cloth, 0.06),
        -0.1,
      )
      for (const x of [-0.4, -0.2, 0.02, 0.22, 0.42])
        pen.shape(trail(x - 0.04, 0.08, x + 0.03, 0.08, x + 0.02, 0.7), darker(cloth, 0.2), -0.2)
      pen.shape(trail(-0.56, 0.1, -0.44, 0.06, -0.48, 0.72, -0.58, 0.72), lighter(cloth, 0.2), 0.4)
      pen.oval(0, 0.73, 0.58, 0.1, cloth, 0.4)
    },
  }
}

function dining(
  set: RoomBuilder,
  x: number,
  z: number,
  cloth: string,
  wood: string,
  seat: string,
  turned: boolean,
): void {
  set.put(roundTable(cloth), [x, 0, z])
  set.put(candles(1), [x, 0.74, z - 0.01], { shadow: false })
  set.put(tableware('dinner'), [x + 0.02, 0.72, z - 0.02], { shadow: false })
  set.lamp([x, 1.05, z - 0.05], 1.3, '#ffbe63', 0.65, { always: true, flicker: true })
  const sides = turned ? (['left', 'right'] as const) : (['far', 'near'] as const)
  for (const side of sides) {
    const shift = side === 'left' || side === 'near' ? -0.85 : 0.85
    chair(set, turned ? [x + shift, 0, z] : [x, 0, z + shift], side, wood, { seat, tall: 0.55 })
  }
}

/** What the helpers below need to know of the place. */
interface Parts {
  light: Light
  random: Random
  wood: string
  drape: string
  set: RoomBuilder
  cloth: string
  seat: string
}

function farSide({ light, random, wood, drape, set }: Parts): void {
  set.around((length) => panelling(length, 3.3, wood, { wainscot: 1.0, step: 0.8 }))
  for (const x of [-2.6, 0.6])
    set.hang(
      'far',
      x,
      window(light, random, {
        width: 2.1,
        height: 2.0,
        foot: 0.65,
        panes: [3, 2],
        frame: lighter(wood, 0.35),
        curtain: drape,
        outlook: 'town',
      }),
    )
  set.hang(
    'far',
    3.6,
    shift(
      [
        bar(0, 0, 1.5, 2.2, darker(wood, 0.2)),
        bar(0, 0, 1.3, 2.1, '#ffd890', lit),
        bar(0, 1.05, 1.3, 0.08, darker(wood, 0.3)),
        bar(0, 0, 1.3, 1.05, wood),
        bar(-0.35, 1.13, 0.3, 0.18, '#c9c6c0'),
        disc([0.3, 1.2], 0.12, '#f4efe4'),
      ],
      0,
    ),
  )
  set.lamp([3.6, 1.6, 4.2], 2, '#ffd08a', 0.55, { always: true })
}

function tables({ wood, cloth, seat, set }: Parts): void {
  for (const [wallName, place] of [
    ['far', -1.0],
    ['far', 2.35],
    ['left', 1.2],
    ['left', -2],
    ['right', 0],
    ['right', -3.2],
    ['near', -0.35],
    ['near', 3.3],
    ['near', -3.0],
  ] as const) {
    wallLamp(set, wallName, place, { foot: 1.75, radius: 2, strength: 0.5, always: true })
  }
  dining(set, -2.7, 2.3, cloth, wood, seat, true)
  dining(set, 2.3, 2.4, cloth, wood, seat, true)
  dining(set, 3.2, -1.2, cloth, wood, seat, false)
  dining(set, -3.3, -1.3, cloth, wood, seat, false)
  dining(set, -2.6, -4.4, cloth, wood, seat, true)
}

function leftSide({ random, wood, set }: Parts): void {
  const rack = [
    bar(0, 0.05, 1.9, 2.3, darker(wood, 0.5)),
    ...[...Array(35).keys()].flatMap((n) => {
      const [x, y] = [-0.8 + (n % 7) * 0.27, 0.25 + Math.floor(n / 7) * 0.44]
      return [
        disc([x, y + 0.06], 0.085, random.pick(['#2f4f3a', '#5a2430', '#3a3020'])),
        disc([x, y + 0.06], 0.035, random.pick(['#c9a24f', '#a83f3a', '#e8dcc0'])),
      ]
    }),
    ...[0.06, 0.5, 0.94, 1.38, 1.82].map((y) => bar(0, y, 1.95, 0.04, lighter(wood, 0.2))),
  ]
  set.stand('left', 2.6, [2.0, 2.4, 0.4], wood, { front: rack })
  set.hang('left', -0.4, picture(random, 1.3, 0.9, 1.4, '#c9a24f'))
  set.hang('left', -3.8, picture(random, 0.8, 1.0, 1.35, '#c9a24f'))
  set.hang('right', 1.9, picture(random, 1.5, 1.0, 1.4, '#c9a24f'))
  set.hang('right', -1.6, picture(random, 0.8, 0.9, 1.4, '#c9a24f'))
  set.hang('right', -4.5, door(wood, { glass: '#ffdf9c' }))
  set.stand('near', 1.6, [2.4, 1.1, 0.6], wood, {
    front: [
      bar(0, 0.1, 2.2, 0.85, lighter(wood, 0.1)),
      bar(0, 1.02, 2.4, 0.05, '#c9a24f'),
      ...[-0.75, 0, 0.75].map((x) => bar(x, 0.18, 0.6, 0.7, darker(wood, 0.15))),
    ],
  })
  set.hang(
    'near',
    1.6,
    shift(
      [
        bar(0, 0, 2.4, 1.1, '#c9a24f'),
        bar(0, 0.05, 2.3, 1.0, '#8fa5a8'),
        polygon(trail(-1, 0.05, -0.6, 0.05, -0.1, 1.05, -0.5, 1.05), '#aec2c2'),
      ],
      0,
      1.5,
    ),
  )
  set.put(tableware('flowers'), [1.0, 1.1, -5.4])
}

function nearSide({ wood, set }: Parts): void {
  set.hang('near', -1.6, door(wood, { glass: '#ffdf9c', width: 1.2, height: 2.3 }))
  set.put(plant(1.6, '#c9b08a'), [-4.2, 0, 0.6])
  set.put(plant(1.5, '#c9b08a'), [4.2, 0, 3.3])
  set.put(chandelier('#b98d3e', 1.5), [0, 2.0, 1.6], { shadow: false })
  set.lamp([0, 2.5, 1.6], 2.8, '#ffce82', 0.55, { always: true })
}

export const restaurant: SetDesign = {
  family: 'restaurant',
  interior: true,
  build: ({ light, random }) => {
    const { wall, wood, cloth, seat, drape } = random.pick([
      { wall: '#8f4f48', wood: '#5a3826', cloth: '#f2e9da', seat: '#a83f3a', drape: '#d0a45c' },
      { wall: '#3f6a68', wood: '#6b4a30', cloth: '#f4eee0', seat: '#c98a3f', drape: '#e0c690' },
      { wall: '#a8855a', wood: '#4a3024', cloth: '#f6efe4', seat: '#3f5f5a', drape: '#7a3f3a' },
      { wall: '#4f5578', wood: '#5a3f30', cloth: '#efe6dc', seat: '#b5653f', drape: '#c9a0a0' },
    ] as const)
    const set = createRoom(
      { left: -4.8, right: 4.8, near: -5.8, far: 4.4, height: 3.3 },
      { wall, top: lighter(wall, 0.1), ceiling: '#e2d4bc' },
    )
    const parts: Parts = { light, random, wood, drape, set, cloth, seat }
    farSide(parts)
    tables(parts)
    leftSide(parts)
    nearSide(parts)
    return set.finish(
      { colour: '#7a5238', pattern: 'boards', detail: '#5f3f2c' },
      { propAt: [2.3, 0.76, 2.4] },
    )
  },
}
