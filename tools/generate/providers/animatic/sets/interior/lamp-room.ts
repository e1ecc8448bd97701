import { fresnel, telescope, coil } from '../furniture/lens.ts'
import type { Decal, Brush, Light, SetDesign, Vec3, View } from '../../stage.ts'
import { darker, lighter } from '../furniture/colour.ts'
import { bar, disc, lit, rect, shift, stroke, trail } from '../furniture/decals.ts'
import { lantern } from '../furniture/lamps.ts'
import { createRoom, type RoomBuilder } from '../furniture/room.ts'
import { seaAllRound } from '../furniture/world.ts'

const middle: Vec3 = [0, 0.5, 4.4]
const corners = 10
const radius = 7.2
/** The tower's axis: the lens stands beyond the mark, the gallery all round both. */
const axis: Vec3 = [0, 0, 0.6]
/** Half of the square that floor and ceiling are cut from. */
const square = 7.6
/** The lens's foot on that square. */
const lensOnSquare = [square, square + middle[2] - axis[2]] as const
const [sill, head] = [0.85, 3.5]

const vertex = (index: number): Vec3 => {
  const angle = ((index + 0.5) * Math.PI * 2) / corners
  return [axis[0] + Math.sin(angle) * radius, 0, axis[2] + Math.cos(angle) * radius]
}

/** Two beams that sweep round through the night. */
function sweepingBeams(light: Light): (brush: Brush, view: View) => void {
  return (brush, view) => {
    const heart = view.project([middle[0], 2.0, middle[2]])
    if (heart.depth < 0.4) return
    const strength = 0.16 + 0.4 * light.lamps
    brush.save()
    brush.globalCompositeOperation = 'screen'
    for (const half of [0, Math.PI]) {
      const angle = view.time * 0.9 + half
      const out = (turn: number, far: number, rise: number): { x: number; y: number; depth: number } =>
        view.project([
          middle[0] + Math.sin(angle + turn) * far,
          2.0 + rise,
          middle[2] + Math.cos(angle + turn) * far,
        ])
      for (const [spread, share] of [
        [0.16, 0.5],
        [0.07, 0.7],
      ] as const) {
        const edges = [
          out(-spread * 3, 0.35, -0.3),
          out(-spread, 26, -3.2 * spread * 6),
          out(spread, 26, 3.2 * spread * 6),
          out(spread * 3, 0.35, 0.3),
        ]
        if (edges.some(({ depth }) => depth < 0.3)) continue
        const end = out(0, 26, 0)
        const air = brush.createLinearGradient(heart.x, heart.y, end.x, end.y)
        air.addColorStop(0, light.glow('#fff2c4', strength * share))
        air.addColorStop(1, light.glow('#fff2c4', 0))
        brush.fillStyle = air
        brush.beginPath()
        for (const { x, y } of edges) brush.lineTo(x, y)
        brush.fill()
      }
    }
    const flash = Math.max(0, Math.cos(view.time * 0.9)) ** 8 + Math.max(0, -Math.cos(view.time * 0.9)) ** 8
    const reach = heart.scale * (1.2 + flash * 0.9)
    const halo = brush.createRadialGradient(heart.x, heart.y, 0, heart.x, heart.y, reach)
    halo.addColorStop(0, light.glow('#fff6d8', 0.55 + 0.4 * flash))
    halo.addColorStop(1, light.glow('#ffe2a0', 0))
    brush.fillStyle = halo
    brush.fillRect(heart.x - reach, heart.y - reach, reach * 2, reach * 2)
    brush.restore()
  }
}

/** What the helpers below need to know of the place. */
interface Parts {
  set: RoomBuilder
  iron: string
  brass: string
  wide: number
  cladding: Decal[]
  light: Light
}

function floor({ set }: Parts): void {
  const planks = [
    ...[...Array(30).keys()].map((n) =>
      stroke(trail(0.3, 0.25 + n * 0.5, 2 * square - 0.3, 0.25 + n * 0.5), 0.03, '#5f4636'),
    ),
    disc(lensOnSquare, 1.75, '#5a4434'),
    disc(lensOnSquare, 1.6, '#7a5c44'),
  ]
  set.pieces.push({
    kind: 'panel',
    corner: [-square, 0, axis[2] - square],
    across: [2 * square, 0, 0],
    up: [0, 0, 2 * square],
    colour: '#7d5f47',
    decals: planks,
    shell: true,
  })
}

function glazing({ iron, brass, set, wide, cladding }: Parts): void {
  for (let index = 0; index < corners; index++) {
    const [from, to] = [vertex(index), vertex((index + 1) % corners)]
    // `across` runs to the right as seen from inside, which is clockwise from above.
    const across: Vec3 = [to[0] - from[0], 0, to[2] - from[2]]
    set.pieces.push({
      kind: 'panel',
      corner: from,
      across,
      up: [0, sill, 0],
      colour: iron,
      colourTop: lighter(iron, 0.08),
      decals: shift(cladding, wide / 2),
      shell: true,
      oneSided: true,
    })
    set.pieces.push({
      kind: 'panel',
      corner: [from[0], head, from[2]],
      across,
      up: [0, 0.55, 0],
      colour: darker(iron, 0.1),
      decals: shift(
        [
          bar(0, 0, wide, 0.09, brass),
          ...[-1.2, 0, 1.2].map((x) => disc([x, 0.3], 0.05, lighter(iron, 0.25))),
        ],
        wide / 2,
      ),
      shell: true,
      oneSided: true,
    })
    set.box(from, [0.13, head, 0.13], darker(iron, 0.15), {}, ((index + 0.5) * Math.PI * 2) / corners)
    const half: Vec3 = [(from[0] + to[0]) / 2, (sill + head) / 2, (from[2] + to[2]) / 2]
    set.pieces.push({
      kind: 'panel',
      corner: [from[0], half[1] - 0.02, from[2]],
      across,
      up: [0, 0.05, 0],
      colour: darker(iron, 0.2),
      shell: true,
      oneSided: true,
    })
  }
}

function greatLamp({ iron, brass, set }: Parts): void {
  const spokes = [...Array(corners).keys()].map((n) =>
    stroke(
      trail(
        square,
        square,
        square + Math.sin((n + 0.5) * 0.6283) * radius,
        square + Math.cos((n + 0.5) * 0.6283) * radius,
      ),
      0.14,
      darker(brass, 0.45),
    ),
  )
  set.pieces.push({
    kind: 'panel',
    corner: [-square, head + 0.5, axis[2] - square],
    across: [2 * square, 0, 0],
    up: [0, 0, 2 * square],
    colour: darker(iron, 0.45),
    decals: [...spokes, disc(lensOnSquare, 1.5, darker(brass, 0.2)), disc(lensOnSquare, 1.2, '#2a2622')],
    shell: true,
  })
}

function rightSide({ light, iron, brass, set }: Parts): void {
  set.box([middle[0], 0, middle[2]], [1.5, 0.5, 1.5], darker(iron, 0.1), {
    0: plinth(iron, brass),
    1: plinth(iron, brass),
    2: plinth(iron, brass),
    3: plinth(iron, brass),
  })
  set.put(fresnel(brass), middle, { shadow: false })
  set.live([middle[0], 0.6, middle[2] - 0.05], sweepingBeams(light))
  set.lamp([middle[0], 2, middle[2] - 0.1], 3.2, '#ffe2a0', 0.6, { always: true })
  for (const x of [-1.35, 1.35]) set.box([x, 0, middle[2]], [0.09, 3.95, 0.09], brass)
  set.box([-2.9, 0, 1.4], [1.0, 0.8, 0.55], '#7a5030', {
    0: [bar(0, 0.1, 0.84, 0.6, darker('#7a5030', 0.3)), bar(0, 0.42, 0.9, 0.05, '#9c6a40')],
    1: [bar(0, 0.1, 0.4, 0.6, darker('#7a5030', 0.3))],
  })
  set.put(lantern(brass), [-2.9, 0.8, 1.4], { shadow: false })
  set.lamp([-2.9, 1.05, 1.3], 1.6, '#ffcf7a', 0.6, { always: true, flicker: true })
  set.put(telescope, [2.9, 0, 1.3])
  set.box([2.6, 0, -2.4], [0.8, 0.5, 0.5], '#8a5c36', {
    0: [bar(0, 0.2, 0.8, 0.05, '#5a3a24')],
    3: [bar(0, 0.2, 0.5, 0.05, '#5a3a24')],
  })
  set.put({ ...lantern(brass), key: `lantern-${brass}` }, [2.6, 0.5, -2.4], { shadow: false })
  set.lamp([2.6, 0.75, -2.4], 1.3, '#ffcf7a', 0.5, { always: true, flicker: true })
  set.put(coil, [-2.5, 0, -2.3])
  set.seat([2.6, 0, -2.3], 0.5, 'right')
}

export const lampRoom: SetDesign = {
  family: 'lamp-room',
  interior: true,
  build: ({ light, random }) => {
    const iron = random.pick(['#4f6a66', '#7a4238', '#4a5870'])
    const brass = random.pick(['#c9983f', '#b8863a', '#d0a552'])
    const set = createRoom(
      { left: -5.4, right: 5.4, near: -5.6, far: 6.2, height: 3.9 },
      { wall: iron, ceiling: null, without: ['far', 'left', 'near', 'right'] },
    )
    const [wide] = [2 * radius * Math.sin(Math.PI / corners)]
    const cladding = [
      bar(0, 0, wide, 0.1, darker(iron, 0.45)),
      bar(0, sill - 0.08, wide, 0.08, lighter(iron, 0.35)),
      ...[-1.3, -0.65, 0, 0.65, 1.3].map((x) =>
        stroke(trail(x, 0.1, x, sill - 0.08), 0.025, darker(iron, 0.3)),
      ),
      ...[-1.6, -0.97, -0.32, 0.32, 0.97, 1.6].map((x) => disc([x, sill - 0.16], 0.025, lighter(iron, 0.4))),
    ]
    const parts: Parts = { set, iron, brass, wide, cladding, light }
    floor(parts)
    glazing(parts)
    greatLamp(parts)
    rightSide(parts)
    return set.finish(null, {
      propAt: [-2.6, 0.8, 1.2],
      room: { ...set.room, far: 3.7 },
      backdrop: seaAllRound(light, 26),
    })
  },
}

function plinth(iron: string, brass: string) {
  return [
    bar(0, 0.04, 1.3, 0.4, lighter(iron, 0.1)),
    bar(0, 0.44, 1.5, 0.06, brass),
    rect(-0.3, 0.12, 0.6, 0.22, darker(brass, 0.2)),
    bar(0, 0.18, 0.44, 0.05, '#f0dca0', lit),
  ]
}
