import { hoop, punchbag, dumbbells, balls, rope, court } from '../furniture/sports.ts'
import type { Random } from '../../../../../film/random.ts'
import type { Decal, SetDesign, Light } from '../../stage.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { bar, grid, lit, panelling, polygon, shift, stroke, trail } from '../furniture/decals.ts'
import { door } from '../furniture/fittings.ts'
import { lightShaft } from '../furniture/moving.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { ceilingWash } from '../furniture/wall-lamp.ts'
import { window } from '../furniture/windows.ts'

/** What the helpers below need to know of the place. */
interface Parts {
  band: string
  paint: string
  wall: string
  set: RoomBuilder
  ladder: Decal[]
  light: Light
  random: Random
}

function farSide({ band, paint, wall, set, ladder }: Parts): void {
  set.around((length) => [
    ...grid(length, 1.9, 3.1, [0.9, 0.42], darker(wall, 0.1), 0.016, true),
    bar(0, 0, length, 1.9, lighter(band, 0.05)),
    bar(0, 1.78, length, 0.12, lighter(band, 0.5)),
    ...[...Array(Math.floor(length / 1.2)).keys()].map((n) =>
      stroke(
        trail(-length / 2 + 0.6 + n * 1.2, 0.1, -length / 2 + 0.6 + n * 1.2, 1.78),
        0.025,
        darker(band, 0.25),
      ),
    ),
    ...panelling(length, 5, darker(band, 0.2), { cornice: false }),
  ])
  for (let z = -6.5; z < 6; z += 2.2)
    set.overhead(
      bar(0, z, 12.4, 0.22, '#5f5c58'),
      ...[-3.2, 0, 3.2].flatMap((x) => [
        bar(x, z + 0.9, 1.3, 0.5, '#c9c6ba'),
        bar(x, z + 0.95, 1.15, 0.4, '#fffbe8', lit),
      ]),
    )
  set.hang(
    'far',
    0,
    shift(hoop, 0, 2.75),
    shift(
      [
        bar(0, 0, 2.0, 1.8, paint),
        ...[0.3, 0.6, 0.9, 1.2, 1.5].map((y) => bar(0, y, 2.0, 0.02, darker(paint, 0.3))),
      ],
      0,
      0.08,
    ),
  )
  set.box([0, 2.82, 5.45], [0.5, 0.035, 0.5], '#e8702f')
  for (const x of [-5.2, -4.05, -2.9, 2.9, 4.05, 5.2]) set.hang('far', x, ladder)
}

function scoreboard({ set }: Parts): void {
  set.hang(
    'far',
    0,
    shift(
      [
        bar(0, 0, 1.9, 0.75, '#1c1e24'),
        ...[-0.6, 0.6].map((x) => bar(x, 0.2, 0.5, 0.34, '#3a1a14')),
        ...[
          [-0.7, '#ff5a3c'],
          [-0.48, '#ff5a3c'],
          [0.48, '#ff5a3c'],
          [0.72, '#ff5a3c'],
        ].map(([x, colour]) =>
          stroke(
            trail(
              (x as number) - 0.06,
              0.26,
              (x as number) + 0.06,
              0.26,
              (x as number) + 0.06,
              0.48,
              (x as number) - 0.06,
              0.48,
              (x as number) - 0.06,
              0.36,
            ),
            0.04,
            colour as string,
            lit,
          ),
        ),
        bar(0, 0.3, 0.05, 0.05, '#ffcf6a', lit),
        bar(0, 0.42, 0.05, 0.05, '#ffcf6a', lit),
      ],
      0,
      4.1,
    ),
  )
}

function rightSide({ light, random, set }: Parts): void {
  for (const side of ['left', 'right'] as const) {
    for (const z of [-4.6, -1.4, 1.8, 4.6])
      set.hang(
        side,
        z,
        window(light, random, {
          width: 2.2,
          height: 1.2,
          foot: 3.2,
          panes: [4, 1],
          frame: '#6a665e',
          outlook: 'sky',
        }),
      )
  }
  for (const z of [-1.4, 1.8])
    set.live(
      [-6.1, 3.8, z],
      lightShaft(light, { sill: [-6.1, 3.2, z], height: 1.2, along: [0, 0, 1.0], fall: [7.5, 0.4] }),
    )
  for (let row = 0; row < 4; row++) {
    set.box([5.9 - row * 0.6, 0, -0.2], [0.6, 1.5 - row * 0.38, 6.4], ['#b07f4a', '#b98a54'][row % 2]!, {
      3: [bar(0, 1.5 - row * 0.38 - 0.08, 6.4, 0.08, '#d8a868'), bar(0, 0, 6.4, 0.2, darker('#b07f4a', 0.5))],
      0: [bar(0, 0, 0.6, 0.1, darker('#b07f4a', 0.5))],
    })
    for (const z of [-2, 0, 2]) set.seat([5.9 - row * 0.6, 0, z], 1.5 - row * 0.38, 'right')
  }
  set.put(punchbag, [-3.4, 0.55, 2.6], { sway: 0.03 })
  set.box([-3.4, 3.4, 2.6], [1.6, 0.12, 0.12], '#4a4e56')
  set.put(punchbag, [-4.7, 0.55, 1.2], { sway: 0.03 })
  set.put(dumbbells, [-5.3, 0, -0.9])
  set.put(balls, [2.4, 0, 4.9])
  for (const x of [-2.3, 2.1]) set.put(rope, [x, 0.4, 4.2], { shadow: false, sway: 0.06 })
  set.box([-5.0, 0, 4.4], [1.8, 0.9, 0.8], '#a8693a', {
    0: [
      bar(0, 0.72, 1.8, 0.18, '#e6d4b0'),
      ...[0.2, 0.45].map((y) => bar(0, y, 1.8, 0.03, darker('#a8693a', 0.4))),
    ],
    1: [bar(0, 0.72, 0.8, 0.18, '#e6d4b0')],
  })
}

function nearSide({ paint, set, ladder, band }: Parts): void {
  set.box([-4.4, 0, -3.2], [2.4, 0.16, 1.3], paint, {
    0: [bar(0, 0.06, 2.4, 0.03, lighter(paint, 0.4))],
    1: [bar(0, 0.06, 1.3, 0.03, lighter(paint, 0.4))],
  })
  set.box([-4.4, 0.16, -3.2], [2.3, 0.14, 1.2], lighter(paint, 0.1))
  set.hang('near', 0, shift(hoop, 0, 2.75), shift([bar(0, 0, 2, 1.8, paint)], 0, 0.08))
  set.hang(
    'near',
    -3.4,
    shift(door('#8a8f92', { panels: false, glass: '#fff0c8' }), -0.5),
    shift(door('#8a8f92', { panels: false, glass: '#fff0c8' }), 0.5),
  )
  set.hang(
    'near',
    3.6,
    shift(
      [
        bar(0, 0, 2.6, 1.3, '#f2ede0'),
        bar(0, 0.06, 2.46, 1.18, paint),
        polygon(trail(-0.9, 0.3, 0, 1.05, 0.9, 0.3, 0.4, 0.3, 0, 0.62, -0.4, 0.3), '#f2ede0'),
      ],
      0,
      2.4,
    ),
  )
  for (const x of [-3.2, 3.2]) set.hang('near', x, shift(ladder, x > 0 ? 0.6 : 2.2))
  for (const z of [-3, 1]) set.lamp([0, 4.8, z], 3.2, '#fff3d0', 0.3, { always: true })
  ceilingWash(set, 'far', { colour: '#fff0d0', strength: 0.2 })
  ceilingWash(set, 'near', { colour: '#fff0d0' })
  set.put(balls, [-1.9, 0, -6.9])
  set.put(dumbbells, [2.6, 0, -6.9])
  court(set, paint, band)
}

export const gym: SetDesign = {
  family: 'gym',
  interior: true,
  build: ({ light, random }) => {
    const { band, paint } = random.pick([
      { band: '#c2492f', paint: '#2f5f8a' },
      { band: '#2f6a8a', paint: '#c25a2f' },
      { band: '#3f7a4f', paint: '#b8892f' },
    ] as const)
    const wall = '#cfc8b4'
    const set = createRoom(
      { left: -6.2, right: 6.2, near: -7.4, far: 6, height: 5 },
      { wall, top: lighter(wall, 0.05), ceiling: '#8f8a80' },
    )
    const ladder = [
      ...[...Array(13).keys()].map((n) => bar(0, 0.25 + n * 0.2, 1.0, 0.05, '#d0a066')),
      ...[-0.52, 0, 0.52].map((x) => bar(x, 0.1, 0.08, 2.75, '#a8743f')),
    ]
    const parts: Parts = { band, paint, wall, set, ladder, light, random }
    farSide(parts)
    scoreboard(parts)
    rightSide(parts)
    nearSide(parts)
    return set.finish(null, { propAt: [2.3, 0, 2.2] })
  },
}
