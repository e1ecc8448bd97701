import { pack, opening } from '../furniture/canvas.ts'
import type { Random } from '../../../../../film/random.ts'
import type { Decal, SetDesign, Vec3 } from '../../stage.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { bar, disc, polygon, shift, stroke, trail } from '../furniture/decals.ts'
import { lantern } from '../furniture/lamps.ts'
import { barrel, crate, stool, tableware } from '../furniture/objects.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { table } from '../furniture/suites.ts'
import { outside, type Outside } from '../furniture/windows.ts'

const [ridge, eave, half] = [3.15, 1.0, 3.0]

/** A gable of the tent: a low wall and a triangle of cloth above it. */
function end(set: RoomBuilder, canvas: string, z: number, sign: 1 | -1, decals: readonly Decal[]): void {
  set.pieces.push({
    kind: 'panel',
    corner: [-sign * half, 0, z],
    across: [sign * half * 2, 0, 0],
    up: [0, eave, 0],
    colour: darker(canvas, 0.14),
    decals: shift(
      [polygon(trail(-half, eave - 0.02, half, eave - 0.02, 0, ridge), darker(canvas, 0.2)), ...decals],
      half,
    ),
    shell: true,
    oneSided: true,
  })
}

/** Sewn lengths of the sloping cloth. */
function seams(canvas: string, mirror: boolean): Decal[] {
  const slope = Math.hypot(half, ridge - eave)
  return [
    ...[...Array(5).keys()].flatMap((n) => [
      stroke(trail(0.9 + n * 1.6, 0, 0.9 + n * 1.6, slope), 0.045, darker(canvas, 0.24)),
      polygon(
        trail(1.1 + n * 1.6, 0, 1.6 + n * 1.6, 0, 1.5 + n * 1.6, slope),
        mirror ? darker(canvas, 0.07) : lighter(canvas, 0.08),
      ),
    ]),
    stroke(trail(0, 0.02, 8.2, 0.02), 0.06, darker(canvas, 0.35)),
  ]
}

/** Folds of the low side walls. */
function skirt(canvas: string, shaded: boolean): Decal[] {
  return [
    ...[...Array(9).keys()].map((k) =>
      polygon(
        trail(0.3 + k * 0.95, 0, 0.7 + k * 0.95, 0, 0.55 + k * 0.95, eave),
        shaded ? darker(canvas, 0.2) : darker(canvas, 0.08),
      ),
    ),
    bar(4.1, 0, 8.2, 0.08, darker(canvas, 0.5)),
  ]
}

/** What the helpers below need to know of the place. */
interface Parts {
  canvas: string
  sky: Outside['sky']
  land: string
  near: string
  set: RoomBuilder
  random: Random
  blanket: string
  chart: Vec3
}

function gables({ set, canvas, sky, land, near }: Parts): void {
  end(set, canvas, 3.4, 1, [
    ...[-2.2, -1.1, 1.1, 2.2].map((x) => stroke(trail(x, 0, x * 0.35, 2.9), 0.03, darker(canvas, 0.3))),
    ...opening(sky, land, near, canvas),
  ])
}

function lowWalls({ set, canvas }: Parts): void {
  end(set, canvas, -4.8, -1, [
    stroke(trail(0, 0, 0, 3), 0.05, darker(canvas, 0.4)),
    ...[...Array(8).keys()].map((n) =>
      stroke(trail(-0.1, 0.3 + n * 0.33, 0.1, 0.42 + n * 0.33), 0.025, '#d8c08a'),
    ),
    ...[-2.2, -1.1, 1.1, 2.2].map((x) => stroke(trail(x, 0, x * 0.35, 2.9), 0.03, darker(canvas, 0.3))),
  ])
}

function slopes({ canvas, set }: Parts): void {
  set.pieces.push({
    kind: 'panel',
    corner: [-half, 0, -4.8],
    across: [0, 0, 8.2],
    up: [0, eave, 0],
    colour: darker(canvas, 0.12),
    decals: skirt(canvas, false),
    shell: true,
    oneSided: true,
  })
  set.pieces.push({
    kind: 'panel',
    corner: [half, 0, 3.4],
    across: [0, 0, -8.2],
    up: [0, eave, 0],
    colour: darker(canvas, 0.12),
    decals: skirt(canvas, true),
    shell: true,
    oneSided: true,
  })
  set.pieces.push({
    kind: 'panel',
    corner: [-half, eave, -4.8],
    across: [0, 0, 8.2],
    up: [half, ridge - eave, 0],
    colour: canvas,
    colourTop: darker(canvas, 0.2),
    decals: seams(canvas, false),
    shell: true,
  })
  set.pieces.push({
    kind: 'panel',
    corner: [half, eave, 3.4],
    across: [0, 0, -8.2],
    up: [-half, ridge - eave, 0],
    colour: canvas,
    colourTop: darker(canvas, 0.2),
    decals: seams(canvas, true),
    shell: true,
  })
  set.box([0, ridge - 0.14, -0.7], [0.1, 0.1, 8.2], '#7a5636')
  for (const z of [3.0, -4.4])
    set.box([0, 0, z], [0.1, ridge - 0.1, 0.1], '#7a5636', { 0: [bar(0, 1.5, 0.12, 0.1, '#d8c08a')] })
}

function leftSide({ random, blanket, set }: Parts): void {
  for (const side of ['left', 'right'] as const) {
    const x = side === 'left' ? -2.35 : 2.35
    const z = side === 'left' ? 1.7 : 2.2
    if (side === 'right' && random.chance(0.4)) continue
    set.box([x, 0.3, z], [0.85, 0.1, 1.95], '#8a8a68', { 0: [bar(0, 0, 0.85, 0.04, '#5a3a24')] })
    for (const foot of [-0.85, 0.85])
      set.box([x, 0, z + foot], [0.8, 0.3, 0.06], '#7a5636', {
        0: [bar(0, 0, 0.6, 0.24, '#3a3024')],
        2: [bar(0, 0, 0.6, 0.24, '#3a3024')],
      })
    set.box([x, 0.4, z - 0.25], [0.87, 0.09, 1.3], blanket, {
      0: [bar(0, 0.02, 0.87, 0.03, lighter(blanket, 0.4))],
      1: [bar(0, 0.02, 1.3, 0.03, lighter(blanket, 0.4))],
      3: [bar(0, 0.02, 1.3, 0.03, lighter(blanket, 0.4))],
    })
    set.box([x, 0.4, z + 0.72], [0.6, 0.12, 0.36], '#e0d4b8')
    set.seat([x, 0, z - 0.2], 0.46, side)
  }
  table(set, [2.2, 0, -0.5], 0.9, 1.3, '#8a6238', 0.74)
}

function mapTable({ set, chart }: Parts): void {
  set.pieces.push({
    kind: 'panel',
    corner: chart,
    across: [0.76, 0, 0],
    up: [0, 0, 1.0],
    colour: '#e6d4a4',
    decals: [
      polygon(trail(0.1, 0.2, 0.4, 0.3, 0.6, 0.7, 0.3, 0.85, 0.12, 0.6), '#b8b078'),
      stroke(trail(0.1, 0.1, 0.35, 0.45, 0.66, 0.9), 0.025, '#7fa0b0'),
      disc([0.45, 0.55], 0.04, '#c23d33'),
      stroke(trail(0.2, 0.3, 0.45, 0.55), 0.015, '#c23d33'),
    ],
  })
  set.put(lantern(), [2.3, 0.75, -0.2], { shadow: false })
  set.lamp([2.3, 1.0, -0.25], 1.5, '#ffc566', 0.55, { always: true, flicker: true })
  set.put(tableware('tea'), [2.2, 0.75, -0.85], { shadow: false })
  set.put(stool('#6b7048', 0.46), [1.5, 0, -1.0])
  set.seat([1.5, 0, -1.0], 0.46, 'left')
  set.put(lantern('#4a4e56'), [0, 2.35, 1.4], { shadow: false, sway: 0.04 })
  set.lamp([0, 2.55, 1.35], 2.0, '#ffc566', 0.55, { always: true, flicker: true })
  set.put(lantern('#4a4e56'), [0, 2.35, -3.2], { shadow: false, sway: 0.04 })
  set.lamp([0, 2.55, -3.2], 1.7, '#ffc566', 0.45, { always: true, flicker: true })
}

function baggage({ blanket, set }: Parts): void {
  set.put(crate(0.8, 0.55), [-2.3, 0, -0.4])
  set.put(crate(0.6, 0.42, '#8a6238'), [-2.35, 0.55, -0.4], { shadow: false })
  set.put(pack, [-2.2, 0, -1.4])
  set.put(lantern('#4a4e56'), [-2.1, 0.6, -3.6], { shadow: false })
  set.lamp([-2.1, 0.85, -3.7], 1.9, '#ffc566', 0.65, { always: true, flicker: true })
  set.put(pack, [1.25, 0, 2.9], { flip: true })
  set.put(barrel('#7d5a36', 0.85), [2.3, 0, -3.6])
  set.put(crate(0.9, 0.6), [-2.1, 0, -3.7])
  set.put(crate(0.7, 0.5), [-1.3, 0, -4.2])
  set.put(pack, [1.4, 0, -4.2])
  set.rug([0, 0, 0.4], 2.6, 3.4, blanket, [
    ...[-1.3, -0.9, 0.8, 1.2].map((y) => bar(0, y, 2.4, 0.1, lighter(blanket, 0.35))),
    ...[-0.8, 0, 0.8].map((x) =>
      polygon(trail(x, -0.4, x + 0.3, 0, x, 0.4, x - 0.3, 0), lighter(blanket, 0.22)),
    ),
  ])
}

export const tent: SetDesign = {
  family: 'tent',
  interior: true,
  build: ({ light, random }) => {
    const canvas = random.pick(['#b8a070', '#a89a6c', '#c4a47c', '#9aa07c'])
    const blanket = random.pick(['#8e3d3a', '#3f5f6a', '#7a5a3a'])
    const { sky, land, near } = outside(light)
    const set = createRoom(
      { left: -3.0, right: 3.0, near: -4.8, far: 3.4, height: 2.9 },
      { wall: darker(canvas, 0.2), ceiling: null, without: ['left', 'right', 'near', 'far'] },
    )
    const chart: Vec3 = [1.82, 0.748, -1.0]
    const parts: Parts = {
      canvas,
      sky,
      land,
      near,
      set,
      random,
      blanket,
      chart,
    }
    gables(parts)
    lowWalls(parts)
    slopes(parts)
    leftSide(parts)
    mapTable(parts)
    baggage(parts)
    return set.finish(
      { colour: '#7f6e4c', pattern: 'sand', detail: '#6a5c40' },
      { propAt: [2.1, 0.76, -0.6] },
    )
  },
}
