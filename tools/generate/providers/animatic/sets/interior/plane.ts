import type { Random } from '../../../../../film/random.ts'
import type { Decal, SetDesign, Light } from '../../stage.ts'
import { darker, lighter, mix } from '../furniture/colour.ts'
import { arc, bar, disc, lit, polygon, shift, stroke, trail } from '../furniture/decals.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { outside } from '../furniture/windows.ts'
import { door } from '../furniture/fittings.ts'

const rounded = (
  x: number,
  y: number,
  half: number,
  tall: number,
): readonly (readonly [number, number])[] => [
  ...arc([x, y + tall / 2], half, 0, Math.PI, 10),
  ...arc([x, y - tall / 2], half, Math.PI, Math.PI * 2, 10),
]

/** Oval windows over a sea of clouds, blinds half drawn here and there. */
function portholes(light: Light, length: number, blinds: readonly boolean[]): Decal[] {
  const { sky } = outside(light)
  const decals: Decal[] = []
  const count = Math.floor(length / 0.95)
  for (let index = 0; index < count; index++) {
    const x = -length / 2 + (index + 0.5) * (length / count)
    decals.push(
      polygon(rounded(x, 1.3, 0.25, 0.26), '#f4f4f0'),
      polygon(rounded(x, 1.3, 0.2, 0.26), sky[3]!, lit),
      polygon(rounded(x, 1.22, 0.2, 0.12), sky[2]!, lit),
      polygon(
        [...arc([x, 1.17], 0.2, Math.PI, Math.PI * 2, 10), [x + 0.2, 1.24], [x - 0.2, 1.24]],
        sky[1]!,
        lit,
      ),
      polygon(
        trail(
          x - 0.19,
          1.12,
          x - 0.08,
          1.2,
          x + 0.04,
          1.13,
          x + 0.14,
          1.19,
          x + 0.19,
          1.12,
          x + 0.1,
          1.0,
          x - 0.1,
          1.0,
        ),
        lighter(sky[0]!, 0.4),
        lit,
      ),
    )
    if (blinds[index % blinds.length])
      decals.push(
        polygon([[x - 0.2, 1.35], [x + 0.2, 1.35], ...arc([x, 1.43], 0.2, 0, Math.PI, 10)], '#e6e4dc'),
      )
  }
  return decals
}

function seats(set: RoomBuilder, z: number, side: -1 | 1, cloth: string, accent: string): void {
  const x = side * 1.85
  const wide = 1.5
  const each = (make: (middle: number) => Decal[]): Decal[] => [-0.5, 0, 0.5].flatMap((place) => make(place))
  const front = each((place) => [
    bar(place, 0.02, 0.44, 0.66, cloth),
    bar(place, 0.08, 0.34, 0.4, lighter(cloth, 0.08)),
    bar(place, 0.52, 0.4, 0.16, accent),
    bar(place + 0.24, 0, 0.03, 0.7, darker(cloth, 0.5)),
  ])
  const rear = each((place) => [
    bar(place, 0.02, 0.46, 0.66, darker(cloth, 0.18)),
    bar(place, 0.34, 0.34, 0.24, '#15171d'),
    bar(place, 0.36, 0.3, 0.2, ['#2f6f8f', '#3f5f9f', '#8f5f3f'][Math.round(Math.abs(place * 2 + z)) % 3]!, {
      glow: 0.9,
      always: true,
    }),
    bar(place, 0.05, 0.36, 0.2, darker(cloth, 0.35)),
    bar(place, 0.6, 0.4, 0.08, accent),
  ])
  set.box([x, 0.42, z + 0.24], [wide, 0.76, 0.12], cloth, { 0: front, 2: rear })
  set.box([x, 0.1, z - 0.02], [wide, 0.34, 0.44], darker(cloth, 0.1), {
    0: [bar(0, 0, wide, 0.2, '#23262e'), bar(0, 0.28, wide, 0.04, lighter(cloth, 0.2))],
  })
  for (const place of [-0.76, 0.76]) set.box([x + place, 0.42, z], [0.07, 0.2, 0.44], '#3c414c')
  for (const place of [-0.5, 0, 0.5]) set.seat([x + place, 0, z], 0.46, 'far')
}

/** What the helpers below need to know of the place. */
interface Parts {
  light: Light
  random: Random
  cloth: string
  accent: string
  shell: string
  set: RoomBuilder
  bulkhead: Decal[]
}

function leftSide({ light, random, cloth, accent, shell, set }: Parts): void {
  const blinds = Array.from({ length: 5 }, () => random.chance(0.25))
  for (const side of ['left', 'right'] as const)
    set.hang(side, 0.9, [
      bar(0, 0, 14.6, 0.6, mix(shell, cloth, 0.25)),
      bar(0, 0.6, 14.6, 0.05, accent),
      ...portholes(light, 14.4, blinds),
    ])
  for (const side of [-1, 1]) {
    const bins = [...Array(13).keys()]
      .flatMap((n) => [
        stroke(trail(-7.2 + n * 1.12, 0.03, -7.2 + n * 1.12, 0.42), 0.02, '#a9aaa6'),
        bar(-6.6 + n * 1.12, 0.06, 0.2, 0.035, '#8f918e'),
      ])
      .concat([bar(0, 0, 14.4, 0.04, '#fff4d0', lit)])
    set.box([side * 2.32, 1.82, 0.9], [0.86, 0.48, 14.4], '#efeee8', { [side < 0 ? 1 : 3]: bins })
    set.lamp([side * 1.8, 1.8, 3.5], 1.8, '#fff0cc', 0.35, { always: true })
    set.lamp([side * 1.8, 1.8, -3.5], 1.8, '#fff0cc', 0.3, { always: true })
    for (const z of [1.75, 3.0, 4.25, 5.5]) seats(set, z, side as -1 | 1, cloth, accent)
    for (const z of [-2.2, -3.5, -4.8]) seats(set, z, side as -1 | 1, cloth, accent)
    const exit = [
      bar(0, 0.05, 1.2, 1.75, '#b5b8b6'),
      bar(0, 0.1, 1.1, 1.65, '#e2e2dc'),
      polygon(rounded(0, 1.3, 0.22, 0.24), '#9fc0d0'),
      bar(0, 0.78, 0.6, 0.1, '#c23d33'),
      bar(0, 0.92, 0.5, 0.06, '#8f918e'),
    ]
    set.hang(side < 0 ? 'left' : 'right', -0.25, exit)
  }
  set.hang('left', 0.95, [bar(0, 0.1, 0.3, 0.3, '#8f918e')])
}

function farSide({ cloth, set, bulkhead }: Parts): void {
  const curtain = [
    bar(0, 0, 1.2, 2.05, cloth),
    ...[...Array(6).keys()].map((n) =>
      bar(-0.5 + n * 0.2, 0, 0.08, 2.05, n % 2 ? lighter(cloth, 0.2) : darker(cloth, 0.3)),
    ),
    bar(0, 2.05, 1.3, 0.06, '#8f918e'),
  ]
  set.hang(
    'far',
    0,
    bulkhead,
    curtain,
    shift(
      [
        bar(0, 0, 0.7, 0.16, '#23262e'),
        bar(-0.17, 0.04, 0.24, 0.08, '#ffcf6a', lit),
        disc([0.16, 0.08], 0.05, '#ff6b5c', lit),
      ],
      0,
      2.14,
    ),
  )
}

function nearSide({ cloth, accent, set, bulkhead }: Parts): void {
  set.hang(
    'near',
    0,
    bulkhead,
    shift(door('#c9cac6', { panels: false, width: 0.85, height: 2.0 }), 0),
    shift([bar(0, 0, 0.6, 0.16, '#23262e'), bar(0, 0.04, 0.44, 0.08, '#6dffb0', lit)], 0, 2.14),
  )
  set.overhead(
    bar(0, -6.4, 1.5, 14.6, '#f6f5f0'),
    bar(-0.62, -6.2, 0.1, 14.2, lighter(accent, 0.55), lit),
    bar(0.62, -6.2, 0.1, 14.2, lighter(accent, 0.55), lit),
  )
  for (let z = -5; z < 8; z += 2.2) set.overhead(bar(0, z, 0.5, 0.3, '#fff8e4', lit))
  set.rug([0, 0, 0.9], 1.4, 14.4, darker(cloth, 0.35), [
    bar(-0.62, -7.2, 0.05, 14.4, '#fff0b8', lit),
    bar(0.62, -7.2, 0.05, 14.4, '#fff0b8', lit),
  ])
}

export const plane: SetDesign = {
  family: 'plane',
  interior: true,
  build: ({ light, random }) => {
    const { cloth, accent } = random.pick([
      { cloth: '#3f5478', accent: '#e0823f' },
      { cloth: '#54606a', accent: '#c23d4a' },
      { cloth: '#2f6a70', accent: '#e8c25a' },
    ] as const)
    const shell = '#dcdcd6'
    const set = createRoom(
      { left: -2.75, right: 2.75, near: -6.4, far: 8.2, height: 2.35 },
      { wall: shell, top: lighter(shell, 0.3), ceiling: '#e9e8e2' },
    )
    const bulkhead = [
      bar(0, 0, 5.5, 2.35, mix(shell, cloth, 0.3)),
      bar(0, 0.7, 5.5, 0.05, accent),
      ...[-1.9, 1.9].flatMap((x) => [
        bar(x, 1.05, 1.0, 0.6, '#15171d'),
        bar(x, 1.09, 0.92, 0.52, '#2f6f9f', lit),
        polygon(
          trail(x - 0.46, 1.2, x - 0.1, 1.42, x + 0.1, 1.3, x + 0.46, 1.5, x + 0.46, 1.09, x - 0.46, 1.09),
          '#4f9f7f',
          lit,
        ),
      ]),
    ]
    const parts: Parts = { light, random, cloth, accent, shell, set, bulkhead }
    leftSide(parts)
    farSide(parts)
    nearSide(parts)
    return set.finish(
      { colour: '#4f545c', pattern: 'carpet', detail: '#43484f' },
      { propAt: [1.4, 0.62, 1.6] },
    )
  },
}
