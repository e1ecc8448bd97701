import type { Random } from '../../../../../film/random.ts'
import type { SetDesign, Light } from '../../stage.ts'
import { createPen } from '../furniture/brushwork.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { bar, lit, panelling, polygon, shift, stroke, trail } from '../furniture/decals.ts'
import { clock, cupboard, door, picture } from '../furniture/fittings.ts'
import { heartTrace, lightShaft } from '../furniture/moving.ts'
import { tableware } from '../furniture/objects.ts'
import { createRoom, type RoomBuilder, type Sprite } from '../furniture/room.ts'
import { ceilingWash } from '../furniture/wall-lamp.ts'
import { chair } from '../furniture/suites.ts'
import { window } from '../furniture/windows.ts'

const drip: Sprite = {
  key: 'drip',
  width: 0.6,
  height: 2.05,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    pen.line(trail(-0.22, 0.04, 0, 0.1, 0.22, 0.04), 0.04, '#7d878c')
    pen.box(-0.015, 0.08, 0.03, 1.85, '#aeb8bc')
    pen.line(trail(-0.16, 1.88, -0.12, 1.94, 0.12, 1.94, 0.16, 1.88), 0.022, '#aeb8bc')
    pen.shape(trail(-0.24, 1.5, -0.09, 1.5, -0.08, 1.86, -0.25, 1.86), '#d4e8ea', 0.3)
    pen.shape(trail(-0.24, 1.5, -0.09, 1.5, -0.085, 1.7, -0.245, 1.7), '#9fd0d4', 0.3)
    pen.line(trail(-0.165, 1.5, -0.15, 1.1, 0.14, 0.85), 0.012, '#cfe0e2')
  },
}

function ward(set: RoomBuilder, x: number, cover: string): void {
  const rail = [
    bar(0, 0.1, 1.9, 0.05, '#9aa6ab'),
    bar(0, 0.32, 1.3, 0.05, '#c6d0d3'),
    ...[-0.6, -0.3, 0, 0.3, 0.6].map((place) => bar(place, 0.1, 0.04, 0.25, '#c6d0d3')),
  ]
  set.stand('far', x, [1.1, 1.25, 0.08], '#c6d0d3', { front: [bar(0, 0.6, 0.95, 0.55, '#8fb5b8')] })
  set.stand('far', x, [1.0, 0.34, 2.1], '#8d999f', { out: 0.1, front: [bar(0, 0.05, 0.9, 0.22, '#aeb8bc')] })
  set.stand('far', x, [1.04, 0.3, 2.1], '#f1f4f2', { out: 0.1, height: 0.34, sides: rail })
  set.stand('far', x, [1.07, 0.08, 1.35], cover, {
    out: 0.86,
    height: 0.62,
    sides: [bar(0, 0, 1.35, 0.03, darker(cover, 0.3))],
  })
  set.stand('far', x, [0.7, 0.15, 0.4], '#ffffff', { out: 0.2, height: 0.64 })
  set.stand('far', x, [1.1, 0.9, 0.06], '#c6d0d3', { out: 2.22, front: [bar(0, 0.5, 0.95, 0.3, '#8fb5b8')] })
  set.seat([x, 0, set.room.far - 1.5], 0.7, 'far')
}

function curtain(set: RoomBuilder, x: number, colour: string): void {
  const folds = [...Array(11).keys()].map((n) =>
    bar(0.12 + n * 0.2, 0, 0.07, 2.1, n % 2 ? lighter(colour, 0.22) : darker(colour, 0.2)),
  )
  set.pieces.push({
    kind: 'panel',
    corner: [x, 0.25, 1.5],
    across: [0, 0, 2.2],
    up: [0, 2.1, 0],
    colour,
    decals: folds,
  })
  set.box([x, 2.33, 2.6], [0.04, 0.05, 2.3], '#c6d0d3')
}

/** What the helpers below need to know of the place. */
interface Parts {
  light: Light
  random: Random
  band: string
  drape: string
  cover: string
  set: RoomBuilder
}

function farSide({ light, random, band, drape, cover, set }: Parts): void {
  set.around((length) => [
    bar(0, 0, length, 1.0, lighter(band, 0.35)),
    bar(0, 0.95, length, 0.14, band),
    ...panelling(length, 2.9, '#dfe6e4', {}),
  ])
  ward(set, 1.9, cover)
  ward(set, -2.9, cover)
  curtain(set, 3.55, drape)
  curtain(set, -1.75, drape)
  for (const x of [1.9, -2.9]) {
    set.hang('far', x, [
      bar(0, 1.5, 1.6, 0.18, '#b5c2c4'),
      bar(0, 1.62, 1.5, 0.05, '#fff8dc', lit),
      ...[-0.5, -0.3, 0.4].map((place) => bar(place, 1.35, 0.1, 0.1, '#7d878c')),
    ])
    set.lamp([x, 1.75, 3.6], 1.5, '#fff1c8', 0.5, { always: true })
  }
  set.box([0.75, 0, 3.2], [0.5, 0.9, 0.45], '#dfe6e4', {
    0: [bar(0, 0.1, 0.42, 0.3, '#b5c2c4'), bar(0, 0.5, 0.42, 0.3, '#b5c2c4')],
  })
  set.box([0.75, 0.9, 3.2], [0.62, 0.5, 0.3], '#d0d8da', {
    0: [
      bar(0, 0.05, 0.52, 0.4, '#0c1a1c', lit),
      bar(0.18, 0.32, 0.1, 0.05, '#6dffb0', lit),
      bar(0.18, 0.22, 0.1, 0.04, '#ffb35c', lit),
    ],
  })
  set.live([0.75, 1.0, 3.0], heartTrace(light, [0.5, 0.97, 3.045], 0.36, 0.22))
  set.lamp([0.75, 1.15, 2.95], 0.9, '#6dffb0', 0.4, { always: true })
  set.put(drip, [2.75, 0, 3.0])
  set.put(drip, [-3.8, 0, 2.8], { flip: true })
  set.hang(
    'far',
    -0.4,
    window(light, random, {
      width: 1.5,
      height: 1.5,
      foot: 1.0,
      panes: [2, 1],
      frame: '#f2f5f3',
      outlook: random.pick(['garden', 'town'] as const),
      blind: '#e9ece6',
    }),
  )
}

function leftSide({ light, random, band, drape, set }: Parts): void {
  set.live(
    [-0.4, 2.2, 3.7],
    lightShaft(light, { sill: [-0.4, 1.0, 3.7], height: 1.5, along: [0.7, 0, 0], fall: [0.8, -3.4] }),
  )

  set.hang(
    'left',
    -2.4,
    shift(
      [
        bar(0, 0, 1.7, 2.2, '#c0ccce'),
        ...[-0.41, 0.41].flatMap((x) => [
          bar(x, 0, 0.8, 2.12, '#e4eae8'),
          bar(x, 1.2, 0.3, 0.65, '#8fc0c8', { glow: 0.7 }),
          bar(x, 0.9, 0.7, 0.1, '#aeb8bc'),
        ]),
      ],
      0,
    ),
  )
  set.hang('left', 0.4, [bar(0, 1.4, 0.22, 0.7, '#c24a45'), bar(0, 1.64, 0.7, 0.22, '#c24a45')])
  set.stand('left', -0.3, [1.0, 0.86, 0.5], '#e9eeec', {
    front: cupboard(1, 0.84, '#e9eeec', 2, { handle: '#7d878c' }),
  })
  set.hang(
    'right',
    0.2,
    window(light, random, {
      width: 2.2,
      height: 1.5,
      foot: 1.0,
      panes: [3, 1],
      frame: '#f2f5f3',
      outlook: 'garden',
      curtain: drape,
    }),
  )
  set.hang('right', -3.6, picture(random, 0.8, 0.6, 1.5, '#dfe6e4'))
  chair(set, [3.3, 0, -0.2], 'right', '#7d6a58', { seat: band })
  set.put(tableware('flowers'), [0.75, 1.4, 3.2], { shadow: false })
}

function nearSide({ random, set }: Parts): void {
  set.stand('near', 1.7, [2.4, 2.0, 0.45], '#dde4e2', {
    front: [
      ...cupboard(2.4, 0.9, '#dde4e2', 4, { handle: '#7d878c' }),
      ...shift(
        [
          bar(0, 0, 2.3, 1.02, '#a9c2c6'),
          ...[...Array(18).keys()].map((n) =>
            bar(
              -1.05 + (n % 9) * 0.26,
              0.06 + Math.floor(n / 9) * 0.5,
              0.16,
              random.between(0.18, 0.36),
              random.pick(['#f4f6f2', '#c9706a', '#88b0c4', '#e0c070']),
            ),
          ),
          bar(0, 0.5, 2.3, 0.04, '#e9eeec'),
        ],
        0,
        0.94,
      ),
    ],
  })
  set.hang('near', -1.4, door('#d6dedc', { panels: false, glass: '#fff3d0' }))
  set.hang('near', 0, clock(2.2))
  set.box([-2.6, 0, -1.0], [0.5, 0.85, 0.9], '#cfd8da', {
    0: [bar(0, 0.4, 0.46, 0.04, '#8d999f')],
    1: [bar(0, 0.4, 0.8, 0.04, '#8d999f'), bar(0.1, 0.44, 0.2, 0.2, '#f4f6f2')],
    2: [bar(0, 0.4, 0.46, 0.04, '#8d999f')],
  })
  set.put(tableware('tea'), [-2.6, 0.85, -1], { shadow: false })
  ceilingWash(set, 'near')
}

function ceilingLamps({ set }: Parts): void {
  for (const x of [-2, 2])
    for (const z of [-3.4, 0.4])
      set.overhead(
        polygon(trail(x - 0.7, z, x + 0.7, z, x + 0.7, z + 0.6, x - 0.7, z + 0.6), '#fdfdf4', lit),
        stroke(trail(x, z, x, z + 0.6), 0.03, '#c9cfcc'),
      )
}

export const hospital: SetDesign = {
  family: 'hospital',
  interior: true,
  build: ({ light, random }) => {
    const { wall, band, drape, cover } = random.pick([
      { wall: '#cfe0da', band: '#7fb5a8', drape: '#7fb9b4', cover: '#9cc4d8' },
      { wall: '#d6dfe6', band: '#7f9fc4', drape: '#8fb0cf', cover: '#b8d8c8' },
      { wall: '#e2dfd2', band: '#c9a87f', drape: '#a8c4a0', cover: '#d8c09c' },
    ] as const)
    const set = createRoom(
      { left: -4.2, right: 4.2, near: -5.6, far: 3.8, height: 2.9 },
      { wall, top: lighter(wall, 0.3), ceiling: '#eef0ec' },
    )
    const parts: Parts = { light, random, band, drape, cover, set }
    farSide(parts)
    leftSide(parts)
    nearSide(parts)
    ceilingLamps(parts)
    return set.finish(
      { colour: '#b4c4c0', pattern: 'tiles', detail: '#9fb1ae' },
      { propAt: [-2.6, 0.85, -1] },
    )
  },
}
