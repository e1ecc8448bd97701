import type { Random } from '../../../../../film/random.ts'
import type { Decal, SetDesign, Vec3, Light } from '../../stage.ts'
import { darker, lighter, mix } from '../furniture/colour.ts'
import { arc, bar, disc, lit, polygon, shift, stroke, trail } from '../furniture/decals.ts'
import { lampCone } from '../furniture/moving.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'

/** Hanging velvet: folds light and dark, a gold hem. */
function velvet(width: number, height: number, colour: string): Decal[] {
  const folds = Math.max(2, Math.round(width / 0.32))
  const step = width / folds
  const decals: Decal[] = []
  for (let fold = 0; fold < folds; fold++) {
    const left = -width / 2 + fold * step
    decals.push(
      bar(left + step * 0.2, 0, step * 0.34, height, darker(colour, 0.38)),
      bar(left + step * 0.72, 0, step * 0.3, height, lighter(colour, 0.14)),
    )
  }
  return [...decals, bar(0, 0, width, 0.12, '#c9a24f'), bar(0, 0.16, width, 0.03, '#c9a24f')]
}

/** A painted town, wood or sea under a moon, as stage flats show it. */
function scenery(kind: 'town' | 'wood' | 'sea'): Decal[] {
  const decals: Decal[] = ['#3a3f7a', '#4f4f94', '#7a5fa0', '#b97aa0', '#f0a486', '#ffcf96']
    .toReversed()
    .map((colour, index) => bar(0, index * 0.75, 8.4, 0.85, colour, { glow: 0.7, always: true }))
  decals.push(disc([1.9, 3.1], 0.55, '#fff0c4', lit))
  if (kind === 'town') {
    for (const [n, x] of [-3.7, -2.6, -1.5, -0.3, 0.8, 1.9, 3.0, 3.8].entries()) {
      const tall = 1.1 + ((n * 7) % 5) * 0.3
      const colour = mix('#4a3f6a', '#6a4f7a', (n % 3) / 2)
      decals.push(
        bar(x, 0, 1.0, tall, colour),
        polygon(trail(x - 0.6, tall, x + 0.6, tall, x, tall + 0.6), darker(colour, 0.3)),
        ...[0.3, 0.8].map((y) => bar(x + 0.15, y, 0.18, 0.26, '#ffd27a', lit)),
      )
    }
  } else if (kind === 'wood') {
    decals.push(polygon(trail(-4.2, 0, -4.2, 1.5, -2, 2.1, 0, 1.3, 2, 1.9, 4.2, 1.4, 4.2, 0), '#5a5f8a'))
    for (const x of [-3.6, -2.7, -1.6, 1.3, 2.6, 3.5])
      decals.push(
        bar(x, 0, 0.22, 1.4, '#3a2f4a'),
        ...[0.8, 1.4, 2.0].map((y) =>
          polygon(trail(x - 0.75 + y * 0.14, y, x + 0.75 - y * 0.14, y, x, y + 1.1), '#2f4f5c'),
        ),
      )
  } else {
    decals.push(
      bar(0, 0, 8.4, 1.4, '#34508a'),
      ...[0.2, 0.55, 0.9].map((y, n) =>
        stroke(
          [...Array(18).keys()].map((k) => [-4.2 + k * 0.5, y + (k % 2) * 0.16 + n * 0.02] as const),
          0.1,
          ['#6a8fc0', '#5a80b4', '#4a70a8'][n]!,
        ),
      ),
      polygon(trail(-2.6, 0.9, -0.8, 0.9, -1.1, 0.55, -2.3, 0.55), '#3a2a34'),
      polygon(trail(-1.7, 1.0, -1.7, 2.6, -0.8, 1.1), '#f4e6cc'),
      polygon(trail(-1.8, 1.0, -1.8, 2.3, -2.5, 1.1), '#e8cfa8'),
    )
  }
  return [...decals, bar(0, 0, 8.4, 0.14, '#3a2a34')]
}

function auditorium(set: RoomBuilder, plush: string): void {
  const { near, left, right } = set.room
  set.hang('near', 0, [
    bar(0, 2.6, 13, 0.75, '#7a5636'),
    bar(0, 3.2, 13, 0.12, '#c9a24f'),
    ...[...Array(11).keys()].flatMap((n) => [
      disc([-5.5 + n * 1.1, 2.95], 0.24, '#c9a24f'),
      disc([-5.5 + n * 1.1, 2.95], 0.15, '#7a5636'),
    ]),
    ...[...Array(20).keys()].map((n) => disc([-6 + n * 0.63, 3.5], 0.17, mix('#2a2030', plush, 0.35))),
    bar(0, 3.35, 13, 0.16, mix('#2a2030', plush, 0.5)),
    bar(-3.2, 0, 1.3, 2.1, '#3a2620'),
    bar(3.2, 0, 1.3, 2.1, '#3a2620'),
    ...[-3.2, 3.2].map((x) => bar(x, 2.2, 0.6, 0.2, '#5fd08a', lit)),
  ])
  for (const x of [-4.8, -1.6, 1.6, 4.8])
    set.lamp([x, 3.0, near + 0.3], 1.2, '#ffcf86', 0.55, { always: true })
  for (const side of ['left', 'right'] as const) {
    for (const z of [-5.2, -7.6]) {
      set.hang(side, z, [
        bar(0, 1.9, 1.9, 0.7, '#7a5636'),
        bar(0, 2.55, 1.9, 0.1, '#c9a24f'),
        polygon(arc([0, 3.4], 0.85, 0, Math.PI, 14), '#1c1420'),
        bar(0, 2.65, 1.7, 0.8, '#1c1420'),
        bar(-0.75, 2.65, 0.25, 1.3, plush),
        bar(0.75, 2.65, 0.25, 1.3, plush),
      ])
      set.lamp(set.spot(side, z, 0.2, 3.1), 1.1, '#ffcf86', 0.45, { always: true })
    }
  }
  for (const z of [-6.1, -7.2, -8.3]) {
    for (const side of [-1, 1]) {
      const wide = right - left > 10 ? 4.4 : 3.6
      const seats = [...Array(7).keys()].flatMap((n) => {
        const x = -wide / 2 + (n + 0.5) * (wide / 7)
        return [
          bar(x, 0, wide / 7 - 0.06, 0.62, darker(plush, 0.12)),
          polygon(arc([x, 0.6], wide / 14 - 0.03, 0, Math.PI, 8), darker(plush, 0.12)),
          bar(x, 0.1, wide / 7 - 0.2, 0.4, lighter(plush, 0.08)),
        ]
      })
      set.box([side * 3.3, 0, z], [wide, 0.62, 0.12], darker(plush, 0.4), { 0: seats, 2: seats })
    }
  }
}

/** What the helpers below need to know of the place. */
interface Parts {
  random: Random
  plush: string
  set: RoomBuilder
  light: Light
}

function farSide({ random, plush, set }: Parts): void {
  set.hang(
    'far',
    0,
    shift(
      [bar(0, 0, 8.8, 4.6, '#3a2a34'), ...scenery(random.pick(['town', 'wood', 'sea'] as const))],
      0,
      0.05,
    ),
  )
  const drape = (x: number, z: number, wide: number): void => {
    set.pieces.push({
      kind: 'panel',
      corner: [x - wide / 2, 0, z],
      across: [wide, 0, 0],
      up: [0, 5.4, 0],
      colour: plush,
      colourTop: darker(plush, 0.35),
      decals: shift(velvet(wide, 5.4, plush), wide / 2),
    })
  }
  for (const side of [-1, 1]) {
    drape(side * 4.6, 2.9, 1.9)
    drape(side * 5.2, 0.9, 2.2)
    drape(side * 5.3, -2.9, 2.3)
  }
  const valance = [
    ...velvet(13, 1.2, plush),
    ...[...Array(13).keys()].map((n) =>
      polygon(arc([-6 + n, 0.05], 0.5, Math.PI, Math.PI * 2, 10, 0.6), lighter(plush, 0.06)),
    ),
    bar(0, 1.05, 13, 0.15, '#c9a24f'),
  ]
  set.pieces.push({
    kind: 'panel',
    corner: [-6.5, 4.0, 2.6],
    across: [13, 0, 0],
    up: [0, 1.4, 0],
    colour: plush,
    colourTop: darker(plush, 0.3),
    decals: shift(valance, 6.5),
  })
}

function propsOnStage({ plush, set }: Parts): void {
  set.pieces.push({
    kind: 'panel',
    corner: [-6.5, 0.012, -9.5],
    across: [13, 0, 0],
    up: [0, 0, 5.9],
    colour: '#2f2026',
    shell: true,
    decals: [
      {
        points: trail(5.7, 0, 7.3, 0, 7.3, 5.9, 5.7, 5.9),
        colour: mix('#2f2026', plush, 0.45),
      },
    ],
  })
  set.box([0, 0, -3.5], [11.6, 0.09, 0.2], '#8a5c36', { 0: [bar(0, 0.02, 11.6, 0.05, '#c9a24f')] })
  for (const x of [-4.2, -2.8, -1.4, 0, 1.4, 2.8, 4.2]) {
    if (Math.abs(x) < 1) continue
    set.lamp([x, 0.22, -3.4], 0.75, '#ffd98c', 0.7, { always: true })
  }
  set.box([2.7, 0, 1.9], [1.3, 0.5, 0.5], '#8a5c36', { 0: [bar(0, 0.05, 1.1, 0.32, '#6b4429')] })
}

function spotlights({ light, plush, set }: Parts): void {
  set.box([-2.7, 0, 2.1], [0.9, 0.9, 0.9], '#4f6a7a', {
    0: [
      stroke(trail(-0.4, 0.05, 0.4, 0.85), 0.06, '#7a98a8'),
      stroke(trail(0.4, 0.05, -0.4, 0.85), 0.06, '#7a98a8'),
    ],
    1: [stroke(trail(-0.4, 0.05, 0.4, 0.85), 0.06, '#7a98a8')],
  })
  set.box([-2.2, 0, 1.3], [0.5, 0.5, 0.5], '#b8693a')
  set.seat([2.7, 0, 1.75], 0.5, 'far')
  const beams: readonly (readonly [Vec3, Vec3, string])[] = [
    [[-3.6, 5.2, -2.4], [-0.4, 0.02, 0.3], '#fff0c8'],
    [[3.6, 5.2, -2.4], [0.4, 0.02, 0.3], '#ffd6f0'],
    [[-2.4, 5.0, 3.2], [-2.4, 0.02, 2.2], '#8fb8ff'],
    [[2.4, 5.0, 3.2], [2.4, 0.02, 2.2], '#ff9f6b'],
  ]
  for (const [from, to, colour] of beams) {
    set.live([to[0], 0.05, to[2] + 0.4], lampCone(light, from, 1.15, colour, 0.5, to))
    set.lamp(from, 0.8, colour, 0.7, { always: true })
  }
  for (const z of [-2.4, 3.0]) set.box([0, 5.1, z], [9, 0.08, 0.08], '#3c3f47')
  auditorium(set, plush)
}

export const stage: SetDesign = {
  family: 'stage',
  interior: true,
  build: ({ light, random }) => {
    const plush = random.pick(['#a8283a', '#8a2f6a', '#2f5a8a', '#1f6a5a'])
    const set = createRoom(
      { left: -6.5, right: 6.5, near: -9.5, far: 4.6, height: 5.6 },
      { wall: '#2f2830', top: '#1a161e', ceiling: '#16131a' },
    )
    const parts: Parts = { random, plush, set, light }
    farSide(parts)
    propsOnStage(parts)
    spotlights(parts)
    return set.finish(
      { colour: '#9c6a40', pattern: 'boards', detail: '#7a5030' },
      { propAt: [2.7, 0.5, 1.8] },
    )
  },
}
