import type { Decal, SetDesign } from '../../stage.ts'
import { createPen } from '../furniture/brushwork.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { arc, bar, disc, grid, lit, panelling, polygon, rect, shift, stroke } from '../furniture/decals.ts'
import { door } from '../furniture/fittings.ts'
import { lightShaft } from '../furniture/moving.ts'
import { createRoom, type Sprite } from '../furniture/room.ts'
import { window } from '../furniture/windows.ts'

/** Board, ring and net, seen from the court. */
const hoop: Decal[] = [
  bar(0, 0.7, 0.3, 1.2, '#4a4e56'),
  bar(0, 0.0, 1.8, 1.1, '#c23d33'),
  bar(0, 0.05, 1.7, 1.0, '#f4f2ea'),
  stroke(
    [
      [-0.3, 0.22],
      [0.3, 0.22],
      [0.3, 0.66],
      [-0.3, 0.66],
      [-0.3, 0.22],
    ],
    0.05,
    '#c23d33',
  ),
  stroke(arc([0, 0.1], 0.24, 0, Math.PI * 2, 18, 0.3), 0.045, '#e8702f'),
  ...[-0.2, -0.1, 0, 0.1, 0.2].map((x) =>
    stroke(
      [
        [x, 0.06],
        [x * 0.55, -0.38],
      ],
      0.016,
      '#f4f2ea',
    ),
  ),
  ...[-0.05, -0.18, -0.3].map((y) =>
    stroke(
      [
        [-0.2 - y * 0.2, y],
        [0.2 + y * 0.2, y],
      ],
      0.014,
      '#f4f2ea',
    ),
  ),
]

const punchbag: Sprite = {
  key: 'punchbag',
  width: 0.7,
  height: 2.9,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    pen.box(-0.012, 1.5, 0.024, 1.4, '#3c3f47')
    pen.line(
      [
        [-0.16, 1.3],
        [0, 1.55],
        [0.16, 1.3],
      ],
      0.02,
      '#8f989e',
    )
    pen.box(-0.19, 0.1, 0.38, 1.2, '#9c3a30')
    pen.oval(0, 0.1, 0.19, 0.06, '#7a2c24')
    pen.oval(0, 1.3, 0.19, 0.06, '#b8483c', 0.2)
    pen.box(-0.19, 0.1, 0.1, 1.2, '#b8483c', 0.3)
    pen.box(-0.19, 0.62, 0.38, 0.12, '#e6dcc6')
  },
}

const dumbbells: Sprite = {
  key: 'dumbbell-rack',
  width: 1.8,
  height: 1.0,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    for (const x of [-0.78, 0.78])
      pen.line(
        [
          [x - 0.05, 0],
          [x, 0.9],
        ],
        0.07,
        '#3c3f47',
      )
    for (const y of [0.3, 0.72]) {
      pen.line(
        [
          [-0.8, y],
          [0.8, y],
        ],
        0.06,
        '#4f545e',
      )
      for (let n = 0; n < 5; n++) {
        const x = -0.62 + n * 0.31
        pen.box(x - 0.12, y + 0.06, 0.07, 0.17, n % 2 ? '#23262e' : '#c23d33', 0.2)
        pen.box(x + 0.05, y + 0.06, 0.07, 0.17, n % 2 ? '#23262e' : '#c23d33')
        pen.box(x - 0.06, y + 0.12, 0.12, 0.05, '#b8c0c4', 0.3)
      }
    }
  },
}

const balls: Sprite = {
  key: 'ball-rack',
  width: 1.1,
  height: 0.95,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    for (const [x, y, colour] of [
      [-0.34, 0.16, '#d9742f'],
      [0, 0.16, '#d9742f'],
      [0.34, 0.16, '#3f6fb8'],
      [-0.17, 0.56, '#d9742f'],
      [0.17, 0.56, '#e8dcc0'],
    ] as const) {
      pen.oval(x, y, 0.15, 0.15, colour, 0.2)
      pen.line(
        [
          [x - 0.15, y],
          [x + 0.15, y],
        ],
        0.015,
        darker(colour, 0.5),
      )
      pen.line(
        [
          [x, y - 0.15],
          [x, y + 0.15],
        ],
        0.015,
        darker(colour, 0.5),
      )
    }
    for (const y of [0.0, 0.4])
      pen.line(
        [
          [-0.52, y + 0.02],
          [0.52, y + 0.02],
        ],
        0.035,
        '#3c3f47',
      )
    for (const x of [-0.52, 0.52])
      pen.line(
        [
          [x, 0],
          [x, 0.8],
        ],
        0.035,
        '#3c3f47',
      )
  },
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
    set.around((length) => [
      ...grid(length, 1.9, 3.1, [0.9, 0.42], darker(wall, 0.1), 0.016, true),
      bar(0, 0, length, 1.9, lighter(band, 0.05)),
      bar(0, 1.78, length, 0.12, lighter(band, 0.5)),
      ...[...Array(Math.floor(length / 1.2)).keys()].map((n) =>
        stroke(
          [
            [-length / 2 + 0.6 + n * 1.2, 0.1],
            [-length / 2 + 0.6 + n * 1.2, 1.78],
          ],
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
    const ladder = [
      ...[...Array(13).keys()].map((n) => bar(0, 0.25 + n * 0.2, 1.0, 0.05, '#d0a066')),
      ...[-0.52, 0, 0.52].map((x) => bar(x, 0.1, 0.08, 2.75, '#a8743f')),
    ]
    for (const x of [-5.2, -4.05, -2.9, 2.9, 4.05, 5.2]) set.hang('far', x, ladder)
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
              [
                [(x as number) - 0.06, 0.26],
                [(x as number) + 0.06, 0.26],
                [(x as number) + 0.06, 0.48],
                [(x as number) - 0.06, 0.48],
                [(x as number) - 0.06, 0.36],
              ],
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
        3: [
          bar(0, 1.5 - row * 0.38 - 0.08, 6.4, 0.08, '#d8a868'),
          bar(0, 0, 6.4, 0.2, darker('#b07f4a', 0.5)),
        ],
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
          polygon(
            [
              [-0.9, 0.3],
              [0, 1.05],
              [0.9, 0.3],
              [0.4, 0.3],
              [0, 0.62],
              [-0.4, 0.3],
            ],
            '#f2ede0',
          ),
        ],
        0,
        2.4,
      ),
    )
    for (const x of [-3.2, 3.2]) set.hang('near', x, shift(ladder, x > 0 ? 0.6 : 2.2))
    for (const z of [-3, 1]) set.lamp([0, 4.8, z], 3.2, '#fff3d0', 0.3, { always: true })
    set.put(balls, [-1.9, 0, -6.9])
    set.put(dumbbells, [2.6, 0, -6.9])
    court(set.rug)
    return set.finish(null, { propAt: [2.3, 0, 2.2] })

    function court(lay: typeof set.rug): void {
      const white = '#f4efe0'
      const boards = [...Array(25).keys()].map((n) =>
        stroke(
          [
            [-6.2 + n * 0.52, -6.7],
            [-6.2 + n * 0.52, 6.7],
          ],
          0.02,
          '#b07c44',
        ),
      )
      const key = (sign: 1 | -1): Decal[] => [
        rect(-1.6, sign > 0 ? 2.4 : -6.5, 3.2, 4.1, paint),
        stroke(
          [
            [-1.6, sign * 6.5],
            [-1.6, sign * 2.4],
            [1.6, sign * 2.4],
            [1.6, sign * 6.5],
          ],
          0.07,
          white,
        ),
        stroke(arc([0, sign * 2.4], 1.5, 0, Math.PI * 2, 28), 0.07, white),
      ]
      lay([0, -0.012, -0.7], 12.4, 13.4, '#d09a58', [
        ...boards,
        ...key(1),
        ...key(-1),
        disc([0, 0], 1.6, paint),
        stroke(arc([0, 0], 1.6, 0, Math.PI * 2, 30), 0.07, white),
        disc([0, 0], 0.6, band),
        stroke(
          [
            [-5.4, 0],
            [5.4, 0],
          ],
          0.07,
          white,
        ),
        stroke(
          [
            [-5.4, -6.5],
            [5.4, -6.5],
            [5.4, 6.5],
            [-5.4, 6.5],
            [-5.4, -6.5],
          ],
          0.07,
          white,
        ),
      ])
    }
  },
}

const rope: Sprite = {
  key: 'climbing-rope',
  width: 0.3,
  height: 4.6,
  paint: (brush, light) => {
    const pen = createPen(brush, light)
    pen.line(
      [
        [0, 0.1],
        [0, 4.6],
      ],
      0.055,
      '#c9a66a',
    )
    for (let y = 0.2; y < 4.5; y += 0.16)
      pen.line(
        [
          [-0.025, y],
          [0.025, y + 0.07],
        ],
        0.014,
        '#8a6a3a',
      )
    pen.oval(0, 0.08, 0.07, 0.09, '#a8844a')
  },
}
