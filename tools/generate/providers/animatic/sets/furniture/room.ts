/**
 * Builds a room out of a StageSet's pieces. Walls are named as the master camera finds them: `far` in front
 * of it, `near` behind its back. Places along `far` and `near` are world x, along `left` and `right` world z,
 * so that wall decals and the furniture that stands below them share one coordinate.
 */
import type {
  Box,
  Brush,
  Decal,
  Glow,
  Ground,
  Light,
  LocalColour,
  Piece,
  StageSet,
  Vec3,
  View,
} from '../../stage.ts'
import { shift } from './decals.ts'
import { darker, lighter } from './colour.ts'

export type Wall = 'far' | 'left' | 'near' | 'right'
export const walls: readonly Wall[] = ['far', 'left', 'near', 'right']
export type Measures = NonNullable<StageSet['room']>
export type Side = 0 | 1 | 2 | 3
/** A picture for a cutout; the same key is the same picture. */
export interface Sprite {
  key: string
  width: number
  height: number
  paint(brush: Brush, light: Light): void
}
type Size = readonly [width: number, height: number, depth: number]
type Seat = NonNullable<StageSet['seats']>[number]

export interface Coat {
  wall: LocalColour
  top?: LocalColour
  ceiling: LocalColour | null
  /** Walls the set builds itself (or leaves open). */
  without?: readonly Wall[]
}

/** Which side of a box standing with its back to a wall looks into the room. */
const frontOf: Record<Wall, Side> = { far: 0, left: 1, near: 2, right: 3 }
/** Which way a seat with its back to a wall faces: 0 = to the master camera, π/2 = +x. */
const turnOf: Record<Wall, number> = { far: 0, left: Math.PI / 2, near: Math.PI, right: -Math.PI / 2 }

export interface RoomBuilder {
  readonly room: Measures
  readonly pieces: Piece[]
  readonly seats: Seat[]
  length(wall: Wall): number
  /** Point on the floor beside a wall. */
  spot(wall: Wall, place: number, out?: number, height?: number): Vec3
  /** Decals on a wall, their x = 0 at `place`. */
  hang(wall: Wall, place: number, ...groups: readonly (readonly Decal[])[]): void
  /** Decals on every wall, centred on it. */
  around(make: (length: number, wall: Wall) => readonly Decal[]): void
  overhead(...decals: Decal[]): void
  /** Furniture with its back to a wall; decals of the front are centred on its foot. */
  stand(
    wall: Wall,
    place: number,
    size: Size,
    colour: LocalColour,
    options?: { front?: readonly Decal[]; sides?: readonly Decal[]; height?: number; out?: number },
  ): void
  box(
    at: Vec3,
    size: Size,
    colour: LocalColour,
    decals?: Partial<Record<Side, readonly Decal[]>>,
    turn?: number,
  ): void
  put(sprite: Sprite, at: Vec3, options?: { flip?: boolean; shadow?: boolean; sway?: number }): void
  lamp(
    at: Vec3,
    radius: number,
    colour: LocalColour,
    strength: number,
    more?: Pick<Glow, 'always' | 'flicker'>,
  ): void
  live(at: Vec3, draw: (brush: Brush, view: View) => void): void
  /** Flat on the floor, around a middle; y up of its decals is away from the master camera. */
  rug(middle: Vec3, width: number, depth: number, colour: LocalColour, decals?: readonly Decal[]): void
  /** A seat's place only; the furniture is separate. */
  seat(at: Vec3, height: number, wall: Wall): void
  finish(ground: Ground | null, more?: Partial<StageSet>): StageSet
}

export function createRoom(room: Measures, coat: Coat): RoomBuilder {
  const { left, right, near, far, height } = room
  const hung: Record<Wall, Decal[]> = { far: [], left: [], near: [], right: [] }
  const above: Decal[] = []
  const pieces: Piece[] = []
  const seats: Seat[] = []
  const width = right - left
  const depth = far - near
  const length = (wall: Wall): number => (wall === 'far' || wall === 'near' ? width : depth)
  const onWall: Record<Wall, (place: number) => number> = {
    far: (x) => x - left,
    left: (z) => z - near,
    near: (x) => right - x,
    right: (z) => far - z,
  }
  const spot = (wall: Wall, place: number, out = 0, y = 0): Vec3 => {
    if (wall === 'far') return [place, y, far - out]
    if (wall === 'near') return [place, y, near + out]
    return [wall === 'left' ? left + out : right - out, y, place]
  }
  const panels = (): Piece[] => {
    const corners: Record<Wall, readonly [Vec3, Vec3]> = {
      far: [
        [left, 0, far],
        [width, 0, 0],
      ],
      left: [
        [left, 0, near],
        [0, 0, depth],
      ],
      near: [
        [right, 0, near],
        [-width, 0, 0],
      ],
      right: [
        [right, 0, far],
        [0, 0, -depth],
      ],
    }
    const sides = walls
      .filter((wall) => !coat.without?.includes(wall))
      .map((wall): Piece => {
        const [corner, across] = corners[wall]
        const colourTop = coat.top ?? darker(coat.wall, 0.12)
        return {
          kind: 'panel',
          corner,
          across,
          up: [0, height, 0],
          colour: coat.wall,
          colourTop,
          decals: hung[wall],
          shell: true,
          oneSided: true,
        }
      })
    if (coat.ceiling === null) return sides
    const top: Piece = {
      kind: 'panel',
      corner: [left, height, near],
      across: [width, 0, 0],
      up: [0, 0, depth],
      colour: coat.ceiling,
      decals: above,
      shell: true,
    }
    return [top, ...sides]
  }
  const builder: RoomBuilder = {
    room,
    pieces,
    seats,
    length,
    spot,
    hang: (wall, place, ...groups) => {
      for (const group of groups) hung[wall].push(...shift(group, onWall[wall](place)))
    },
    around: (make) => {
      for (const wall of walls) hung[wall].push(...shift(make(length(wall), wall), length(wall) / 2))
    },
    overhead: (...decals) => {
      above.push(...shift(decals, -left, -near))
    },
    stand: (wall, place, [wide, tall, deep], colour, options = {}) => {
      const { front = [], sides = [], height: y = 0, out = 0 } = options
      const turned = wall === 'left' || wall === 'right'
      const ownFront = frontOf[wall]
      const decals = (side: Side): readonly Decal[] => {
        if (side === ownFront) return shift(front, wide / 2)
        return side % 2 === ownFront % 2 ? [] : shift(sides, deep / 2)
      }
      const size: Size = turned ? [deep, tall, wide] : [wide, tall, deep]
      pieces.push({ kind: 'box', at: spot(wall, place, out + deep / 2 + 0.01, y), size, colour, decals })
    },
    box: (at, size, colour, decals, turn) => {
      const box: Box = { kind: 'box', at, size, colour }
      if (decals) box.decals = (side) => shift(decals[side] ?? [], (side % 2 ? size[2] : size[0]) / 2)
      if (turn !== undefined) box.turn = turn
      pieces.push(box)
    },
    put: (sprite, at, options = {}) => {
      pieces.push({ kind: 'cutout', at, ...sprite, ...options })
    },
    lamp: (at, radius, colour, strength, more = {}) => {
      pieces.push({ kind: 'glow', at, radius, colour, strength, ...more })
    },
    live: (at, draw) => {
      pieces.push({ kind: 'live', at, draw })
    },
    rug: (middle, wide, deep, colour, decals = []) => {
      const edge = 0.06
      const border = [
        ...[
          [0, 0, wide, edge],
          [0, deep - edge, wide, edge],
          [0, 0, edge, deep],
          [wide - edge, 0, edge, deep],
        ].map(([x, y, w, h]): Decal => ({
          points: [
            [x!, y!],
            [x! + w!, y!],
            [x! + w!, y! + h!],
            [x!, y! + h!],
          ],
          colour: lighter(colour, 0.3),
        })),
      ]
      const corner: Vec3 = [middle[0] - wide / 2, middle[1] + 0.012, middle[2] - deep / 2]
      pieces.push({
        kind: 'panel',
        corner,
        across: [wide, 0, 0],
        up: [0, 0, deep],
        colour,
        decals: [...border, ...shift(decals, wide / 2, deep / 2)],
        shell: true,
      })
    },
    seat: (at, seatHeight, wall) => {
      seats.push({ at, height: seatHeight, turn: turnOf[wall] })
    },
    finish: (ground, more = {}) => ({ ground, pieces: [...panels(), ...pieces], room, seats, ...more }),
  }
  return builder
}
