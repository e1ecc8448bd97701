/** Furniture out of boxes: tables, chairs, sofas, beds. Each adds itself to a room. */
import type { LocalColour, Vec3 } from '../../stage.ts'
import { darker, lighter } from './colour.ts'
import { legs } from './objects.ts'
import type { RoomBuilder, Wall } from './room.ts'
import { bar, stroke, trail } from './decals.ts'

/** Table with a slab top on two trestle ends (along x), or a pedestal when narrow. */
export function table(
  set: RoomBuilder,
  at: Vec3,
  width: number,
  depth: number,
  colour: LocalColour,
  height = 0.75,
): void {
  const [x, y, z] = at
  const alongX = width >= depth
  for (const side of [-1, 1]) {
    const shift = side * ((alongX ? width : depth) / 2 - 0.12)
    const place: Vec3 = alongX ? [x + shift, y, z] : [x, y, z + shift]
    set.box(
      place,
      alongX ? [0.08, height - 0.06, depth * 0.8] : [width * 0.8, height - 0.06, 0.08],
      darker(colour, 0.25),
    )
  }
  set.box([x, y + height - 0.06, z], [width, 0.06, depth], colour)
}

/** How far a chair's back and seat reach from its middle, per facing. `back` is the wall behind the sitter. */
const behind: Record<Wall, readonly [number, number]> = {
  far: [0, 1],
  near: [0, -1],
  left: [-1, 0],
  right: [1, 0],
}

/** A chair whose back is turned to a wall: `far` means the sitter faces the master camera. */
export function chair(
  set: RoomBuilder,
  at: Vec3,
  back: Wall,
  colour: LocalColour,
  options: { seat?: LocalColour; tall?: number; sit?: boolean } = {},
): void {
  const { seat = lighter(colour, 0.15), tall = 0.5, sit = true } = options
  const [x, y, z] = at
  const [dx, dz] = behind[back]
  set.put(legs(0.44, 0.43, colour), [x, y, z + 0.01])
  set.box([x, y + 0.42, z], [0.46, 0.06, 0.46], seat)
  const rails = [
    bar(0, tall * 0.3, 0.3, 0.04, darker(colour, 0.4)),
    bar(0, tall * 0.58, 0.3, 0.04, darker(colour, 0.4)),
  ]
  set.box(
    [x + dx * 0.21, y + 0.48, z + dz * 0.21],
    dx === 0 ? [0.44, tall, 0.05] : [0.05, tall, 0.44],
    colour,
    { 0: rails, 1: rails, 2: rails, 3: rails },
  )
  if (sit) set.seat([x, y, z], 0.48, back)
}

export function sofa(
  set: RoomBuilder,
  wall: Wall,
  place: number,
  width: number,
  colour: LocalColour,
  out = 0.15,
): void {
  const cushions = [
    stroke(trail(0, 0.12, 0, 0.4), 0.02, darker(colour, 0.4)),
    bar(0, 0, width, 0.1, darker(colour, 0.5)),
  ]
  const seams = [
    stroke(trail(0, 0, 0, 0.5), 0.02, darker(colour, 0.4)),
    bar(0, 0.42, width, 0.05, lighter(colour, 0.16)),
  ]
  set.stand(wall, place, [width, 0.88, 0.26], colour, { out, front: seams })
  set.stand(wall, place, [width - 0.3, 0.44, 0.66], lighter(colour, 0.08), {
    out: out + 0.24,
    front: cushions,
  })
  for (const side of [-1, 1])
    set.stand(wall, place + side * (width / 2 - 0.1), [0.2, 0.62, 0.9], darker(colour, 0.08), { out })
  const shifts = width > 1.4 ? [-width / 4, width / 4] : [0]
  for (const shift of shifts) set.seat(set.spot(wall, place + shift, out + 0.55), 0.44, wall)
}

/** Bed with its head to a wall. */
export function bed(
  set: RoomBuilder,
  wall: Wall,
  place: number,
  width: number,
  wood: LocalColour,
  cover: LocalColour,
  length = 2.05,
): void {
  const skirt = [
    bar(0, 0, length, 0.16, darker(cover, 0.55)),
    bar(0, 0.3, length, 0.04, lighter(cover, 0.25)),
  ]
  const foot = [bar(0, 0, width, 0.16, darker(cover, 0.55)), bar(0, 0.3, width, 0.04, lighter(cover, 0.25))]
  set.stand(wall, place, [width + 0.12, 1.1, 0.1], wood, {
    front: [
      bar(0, 0.5, width - 0.1, 0.5, lighter(wood, 0.14)),
      bar(0, 1.0, width + 0.12, 0.06, lighter(wood, 0.28)),
    ],
  })
  set.stand(wall, place, [width, 0.5, length], cover, { out: 0.1, front: foot, sides: skirt })
  set.stand(wall, place, [width - 0.02, 0.07, 0.55], '#efe7d8', { out: 0.12, height: 0.5 })
  for (const side of width > 1.2 ? [-1, 1] : [0])
    set.stand(wall, place + side * width * 0.24, [Math.min(0.62, width * 0.8), 0.16, 0.36], '#f7f1e6', {
      out: 0.13,
      height: 0.53,
    })
  set.seat(set.spot(wall, place, 0.1 + length - 0.4), 0.52, wall)
}
