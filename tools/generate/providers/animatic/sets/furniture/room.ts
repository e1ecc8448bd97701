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
import { rect, shift } from './decals.ts'
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

const frame = (wide: number, deep: number, edge: number, colour: LocalColour): Decal[] => [
  rect(0, 0, wide, edge, colour),
  rect(0, deep - edge, wide, edge, colour),
  rect(0, 0, edge, deep, colour),
  rect(wide - edge, 0, edge, deep, colour),
]

export class RoomBuilder {
  readonly room: Measures
  readonly pieces: Piece[] = []
  readonly seats: Seat[] = []
  readonly #coat: Coat
  readonly #hung: Record<Wall, Decal[]> = { far: [], left: [], near: [], right: [] }
  readonly #above: Decal[] = []

  constructor(room: Measures, coat: Coat) {
    this.room = room
    this.#coat = coat
  }

  length(wall: Wall): number {
    const { left, right, near, far } = this.room
    return wall === 'far' || wall === 'near' ? right - left : far - near
  }

  /** Point on the floor beside a wall. */
  spot(wall: Wall, place: number, out = 0, y = 0): Vec3 {
    const { left, right, near, far } = this.room
    if (wall === 'far') return [place, y, far - out]
    if (wall === 'near') return [place, y, near + out]
    return [wall === 'left' ? left + out : right - out, y, place]
  }

  /** Metres from the wall's left edge, as seen from inside. */
  #along(wall: Wall, place: number): number {
    const { left, right, near, far } = this.room
    return { far: place - left, left: place - near, near: right - place, right: far - place }[wall]
  }

  /** Decals on a wall, their x = 0 at `place`. */
  hang(wall: Wall, place: number, ...groups: readonly (readonly Decal[])[]): void {
    for (const group of groups) this.#hung[wall].push(...shift(group, this.#along(wall, place)))
  }

  /** Decals on every wall, centred on it. */
  around(make: (length: number, wall: Wall) => readonly Decal[]): void {
    for (const wall of walls) {
      const length = this.length(wall)
      this.#hung[wall].push(...shift(make(length, wall), length / 2))
    }
  }

  /** Decals on the ceiling, in the room's own x and z. */
  overhead(...decals: Decal[]): void {
    this.#above.push(...shift(decals, -this.room.left, -this.room.near))
  }

  /** Furniture with its back to a wall; decals of the front are centred on its foot. */
  stand(
    wall: Wall,
    place: number,
    [wide, tall, deep]: Size,
    colour: LocalColour,
    options: { front?: readonly Decal[]; sides?: readonly Decal[]; height?: number; out?: number } = {},
  ): void {
    const { front = [], sides = [], height = 0, out = 0 } = options
    const turned = wall === 'left' || wall === 'right'
    const ownFront = frontOf[wall]
    const decals = (side: Side): readonly Decal[] => {
      if (side === ownFront) return shift(front, wide / 2)
      return side % 2 === ownFront % 2 ? [] : shift(sides, deep / 2)
    }
    const size: Size = turned ? [deep, tall, wide] : [wide, tall, deep]
    this.pieces.push({
      kind: 'box',
      at: this.spot(wall, place, out + deep / 2 + 0.01, height),
      size,
      colour,
      decals,
    })
  }

  /** A free-standing box; decals are centred on each side's foot. */
  box(
    at: Vec3,
    size: Size,
    colour: LocalColour,
    decals?: Partial<Record<Side, readonly Decal[]>>,
    turn?: number,
  ): void {
    const box: Box = { kind: 'box', at, size, colour }
    if (decals) box.decals = (side) => shift(decals[side] ?? [], (side % 2 ? size[2] : size[0]) / 2)
    if (turn !== undefined) box.turn = turn
    this.pieces.push(box)
  }

  put(sprite: Sprite, at: Vec3, options: { flip?: boolean; shadow?: boolean; sway?: number } = {}): void {
    this.pieces.push({ kind: 'cutout', at, ...sprite, ...options })
  }

  lamp(
    at: Vec3,
    radius: number,
    colour: LocalColour,
    strength: number,
    more: Pick<Glow, 'always' | 'flicker'> = {},
  ): void {
    this.pieces.push({ kind: 'glow', at, radius, colour, strength, ...more })
  }

  live(at: Vec3, draw: (brush: Brush, view: View) => void): void {
    this.pieces.push({ kind: 'live', at, draw })
  }

  /** Flat on the floor, around a middle; y up of its decals is away from the master camera. */
  rug(middle: Vec3, wide: number, deep: number, colour: LocalColour, decals: readonly Decal[] = []): void {
    this.pieces.push({
      kind: 'panel',
      corner: [middle[0] - wide / 2, middle[1] + 0.012, middle[2] - deep / 2],
      across: [wide, 0, 0],
      up: [0, 0, deep],
      colour,
      decals: [...frame(wide, deep, 0.06, lighter(colour, 0.3)), ...shift(decals, wide / 2, deep / 2)],
      shell: true,
    })
  }

  /** A seat's place only, its back to a wall; the furniture is separate. */
  seat(at: Vec3, height: number, wall: Wall): void {
    this.seats.push({ at, height, turn: turnOf[wall] })
  }

  #panels(): Piece[] {
    const { left, right, near, far, height } = this.room
    const { wall: colour, top = darker(colour, 0.12), ceiling, without = [] } = this.#coat
    const [wide, deep] = [this.length('far'), this.length('left')]
    const corners: Record<Wall, readonly [corner: Vec3, across: Vec3]> = {
      far: [
        [left, 0, far],
        [wide, 0, 0],
      ],
      left: [
        [left, 0, near],
        [0, 0, deep],
      ],
      near: [
        [right, 0, near],
        [-wide, 0, 0],
      ],
      right: [
        [right, 0, far],
        [0, 0, -deep],
      ],
    }
    const sides = walls
      .filter((wall) => !without.includes(wall))
      .map((wall): Piece => {
        const [corner, across] = corners[wall]
        const look = { colour, colourTop: top, decals: this.#hung[wall], shell: true, oneSided: true }
        return { kind: 'panel', corner, across, up: [0, height, 0], ...look }
      })
    if (ceiling === null) return sides
    const look = { colour: ceiling, decals: this.#above, shell: true }
    const corner: Vec3 = [left, height, near]
    return [{ kind: 'panel', corner, across: [wide, 0, 0], up: [0, 0, deep], ...look }, ...sides]
  }

  finish(ground: Ground | null, more: Partial<StageSet> = {}): StageSet {
    const { room, seats } = this
    return { ground, pieces: [...this.#panels(), ...this.pieces], room, seats, ...more }
  }
}

export const createRoom = (room: Measures, coat: Coat): RoomBuilder => new RoomBuilder(room, coat)
