import { wheel, charm, half, body } from '../furniture/car-body.ts'
import type { Light, Piece, SetDesign, Vec3 } from '../../stage.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { bar, disc, lit, rect, stroke, trail } from '../furniture/decals.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { country } from '../furniture/world.ts'

/** One side of the body: door up to the window line, pillars, roof rail. */
function flank(set: RoomBuilder, side: -1 | 1, paint: string, trim: string): void {
  const x = side * half
  const from = side < 0 ? -1.0 : 1.5
  const along = side < 0 ? 1 : -1
  const panel = (
    start: number,
    long: number,
    foot: number,
    tall: number,
    colour: string,
    decals: ReturnType<typeof bar>[] = [],
  ): void => {
    set.pieces.push({
      kind: 'panel',
      corner: [x, foot, from + along * start],
      across: [0, 0, along * long],
      up: [0, tall, 0],
      colour,
      decals,
      oneSided: true,
      shell: true,
    })
  }
  const armrest = [
    rect(0.2, 0.32, 0.9, 0.09, lighter(trim, 0.2)),
    rect(0.3, 0.46, 0.2, 0.05, '#c9c6c0'),
    rect(0.12, 0.06, 0.9, 0.18, darker(trim, 0.3)),
    rect(0, 0.62, 2.5, 0.06, darker(paint, 0.25)),
    rect(1.45, 0, 0.02, 0.66, darker(trim, 0.5)),
  ]
  panel(0, 2.5, 0.16, 0.68, trim, armrest)
  panel(0, 2.5, 1.34, 0.1, darker(trim, 0.25))
  for (const [start, long] of side < 0
    ? ([
        [1.32, 0.12],
        [2.3, 0.2],
      ] as const)
    : ([
        [1.06, 0.12],
        [0, 0.2],
      ] as const))
    panel(start, long, 0.82, 0.54, darker(trim, 0.35))
}

function seat(set: RoomBuilder, x: number, leather: string): void {
  const quilting = [
    bar(0, 0.58, 0.5, 0.03, darker(leather, 0.45)),
    bar(0, 0.63, 0.32, 0.12, lighter(leather, 0.14)),
    bar(0, 0.06, 0.34, 0.46, darker(leather, 0.12)),
    ...[-0.1, 0, 0.1].map((place) => stroke(trail(place, 0.06, place, 0.5), 0.012, darker(leather, 0.4))),
  ]
  const rear = [
    bar(0, 0.58, 0.5, 0.03, darker(leather, 0.45)),
    bar(0, 0.08, 0.36, 0.3, darker(leather, 0.3)),
    bar(0, 0.36, 0.4, 0.03, darker(leather, 0.5)),
  ]
  set.box([x, 0.2, 0.02], [0.54, 0.2, 0.52], leather, {
    0: [bar(0, 0.14, 0.54, 0.03, lighter(leather, 0.2))],
  })
  // Back and headrest are one box: a sitter's place is then plainly before it.
  set.box([x, 0.36, 0.33], [0.5, 0.76, 0.13], leather, { 0: quilting, 2: rear })
  set.seat([x, 0, 0.05], 0.4, 'far')
}

/** Glass is seen by what it mirrors: sky along its top, two slanting streaks. */
function windscreen(): Piece {
  const [left, right, foot, top] = [-half + 0.06, half - 0.06, 0.86, 1.38]
  const z = -0.74
  return {
    kind: 'live',
    at: [0, 1.1, z],
    still: true,
    draw(brush, view) {
      const pane = (points: readonly (readonly [x: number, y: number])[], alpha: number): void => {
        const seen = points.map(([x, y]) => view.project([x, y, z]))
        if (seen.some(({ depth }) => depth < 0.3)) return
        brush.fillStyle = view.light.shade('#dcecf2', 0.8, alpha)
        brush.beginPath()
        seen.forEach((place, index) =>
          index ? brush.lineTo(place.x, place.y) : brush.moveTo(place.x, place.y),
        )
        brush.fill()
      }
      pane(
        [
          [left, foot],
          [right, foot],
          [right, top],
          [left, top],
        ],
        0.07,
      )
      pane(
        [
          [left, top - 0.07],
          [right, top - 0.07],
          [right, top],
          [left, top],
        ],
        0.16,
      )
      for (const [x, wide] of [
        [-0.62, 0.2],
        [-0.36, 0.07],
        [0.46, 0.12],
      ] as const)
        pane(
          [
            [x, foot],
            [x + wide, foot],
            [x + wide + 0.2, top],
            [x + 0.2, top],
          ],
          0.13,
        )
    },
  }
}

const charmAt: Vec3 = [0.1, 1.05, -0.6]

/** What the helpers below need to know of the place. */
interface Parts {
  paint: string
  leather: string
  trim: string
  set: RoomBuilder
  light: Light
}

function farSide({ paint, leather, trim, set }: Parts): void {
  set.pieces.push({
    kind: 'panel',
    corner: [-half, 0.1, -1],
    across: [half * 2, 0, 0],
    up: [0, 0, 2.5],
    colour: darker(trim, 0.45),
    shell: true,
  })
  set.pieces.push({
    kind: 'panel',
    corner: [-half, 1.44, -0.55],
    across: [half * 2, 0, 0],
    up: [0, 0, 1.9],
    colour: lighter(trim, 0.28),
    shell: true,
    decals: [rect(0.68, 0.35, 0.36, 0.2, '#fff0c8', { glow: 0.8 })],
  })
  flank(set, -1, paint, trim)
  flank(set, 1, paint, trim)
  for (const x of [-0.42, 0.42]) seat(set, x, leather)
  set.box([0, 0.14, 0.0], [0.2, 0.26, 0.9], darker(trim, 0.2))
  set.box([0, 0.2, 1.0], [1.6, 0.22, 0.5], leather)
  set.box([0, 0.36, 1.28], [1.6, 0.56, 0.14], leather, {
    0: [-0.4, 0, 0.4].map((x) => stroke(trail(x, 0, x, 0.56), 0.02, darker(leather, 0.4))),
  })
  set.seat([-0.4, 0, 1.0], 0.42, 'far')
  set.seat([0.4, 0, 1.0], 0.42, 'far')
}

function seatsAndDoors({ trim, set }: Parts): void {
  const dials = [
    bar(0, 0, 1.66, 0.34, darker(trim, 0.3)),
    bar(0, 0.3, 1.66, 0.04, lighter(trim, 0.12)),
    bar(0.42, 0.08, 0.52, 0.2, '#17161c'),
    disc([0.3, 0.18], 0.08, '#f0d9a0', lit),
    disc([0.3, 0.18], 0.066, '#1c1a20'),
    disc([0.52, 0.18], 0.08, '#f0d9a0', lit),
    disc([0.52, 0.18], 0.066, '#1c1a20'),
    bar(-0.02, 0.1, 0.26, 0.15, '#16323a', lit),
    bar(-0.02, 0.18, 0.18, 0.02, '#6fe0d0', lit),
    rect(-0.74, 0.08, 0.46, 0.16, darker(trim, 0.45)),
    stroke(trail(0.3, 0.18, 0.35, 0.22), 0.014, '#ff6b4f', lit),
    stroke(trail(0.52, 0.18, 0.49, 0.23), 0.014, '#ff6b4f', lit),
  ]
  // Dashboard and bonnet are seen from inside only: the master camera looks in where the windscreen is.
  set.pieces.push({
    kind: 'panel',
    corner: [half, 0.5, -0.72],
    across: [-half * 2, 0, 0],
    up: [0, 0.34, 0],
    colour: trim,
    decals: dials.map((decal) => ({
      ...decal,
      points: decal.points.map(([x, y]) => [half - x, y] as const),
    })),
    oneSided: true,
  })
}

function dashboard({ light, paint, trim, set }: Parts): void {
  set.pieces.push({
    kind: 'panel',
    corner: [-half, 0.84, -1.0],
    across: [half * 2, 0, 0],
    up: [0, 0, 0.28],
    colour: darker(trim, 0.2),
  })
  set.put(wheel, [-0.42, 0.52, -0.46], { shadow: false })
  body(set, paint)
  for (const x of [-half + 0.03, half - 0.03]) {
    set.box([x, 0.84, -0.72], [0.06, 0.62, 0.1], darker(trim, 0.3))
    set.box([x, 0.84, 1.42], [0.07, 0.6, 0.1], darker(trim, 0.3))
  }
  set.box([0, 0.42, 1.46], [1.7, 0.46, 0.08], trim)
  set.box([0, 1.38, 1.42], [1.7, 0.08, 0.1], darker(trim, 0.2))
  set.box([0, 1.38, -0.66], [1.7, 0.08, 0.12], darker(trim, 0.2))
  set.box([0, 1.26, -0.6], [0.26, 0.09, 0.03], '#2a2930', {
    2: [bar(0, 0.01, 0.22, 0.07, '#8fa5b0')],
    0: [],
  })
  set.pieces.push(windscreen())
  set.put(charm, charmAt, { shadow: false, sway: 0.05 })
  const headlight = light.lamps > 0.4
  if (headlight) for (const x of [-0.7, 0.7]) set.lamp([x, 0.6, -2.4], 1.0, '#ffe6b0', 0.5)
  set.lamp([0, 1.2, 0.5], 1.3, '#ffd59a', 0.28)
}

export const car: SetDesign = {
  family: 'car',
  interior: true,
  build: ({ light, random }) => {
    const paint = random.pick(['#a8433a', '#3f6a86', '#c99a3f', '#4a7a5f', '#d8cdb8'])
    const leather = random.pick(['#8a5a3a', '#6b3a34', '#4a4d58', '#a88558'])
    const trim = random.pick(['#4a4248', '#54483e', '#3d4550'])
    const set = createRoom(
      { left: -3, right: 3, near: -4.2, far: 4.2, height: 1.55 },
      { wall: trim, ceiling: null, without: ['far', 'left', 'near', 'right'] },
    )
    const parts: Parts = { paint, leather, trim, set, light }
    farSide(parts)
    seatsAndDoors(parts)
    dashboard(parts)
    return set.finish(null, {
      propAt: [0.42, 0.46, 0],
      backdrop: country(light, { axis: 'z', speed: 13, road: true, above: 0.3 }),
    })
  },
}
