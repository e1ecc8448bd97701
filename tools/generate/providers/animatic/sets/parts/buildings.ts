/** Houses, town blocks, sheds and barns: boxes whose faces carry windows that light up after dark. */
import { createRandom } from '../../../../../film/random.ts'
import type { Box, Decal, LocalColour, Point, Vec3 } from '../../stage.ts'

export function plate(
  left: number,
  bottom: number,
  width: number,
  height: number,
  colour: LocalColour,
  glow?: number,
): Decal {
  const points: Point[] = [
    [left, bottom],
    [left + width, bottom],
    [left + width, bottom + height],
    [left, bottom + height],
  ]
  return glow === undefined ? { points, colour } : { points, colour, glow }
}

/** A straight line on a face, `width` metres thick. */
export function rule(
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  colour: LocalColour,
  width: number,
): Decal {
  return {
    points: [
      [fromX, fromY],
      [toX, toY],
    ],
    colour,
    line: width,
  }
}

const lampColours = ['#ffd58a', '#ffc46e', '#ffe2ab'] as const
const glass = '#4b5c6c'

export interface Facade {
  width: number
  height: number
  /** Metres from one floor to the next, default 3. */
  storey?: number
  /** Metres from one window to the next, default 2.4. */
  bay?: number
  /** Share of lit windows, default 0.45. */
  lit?: number
  /** null: too far away for frames to be seen. */
  frame?: LocalColour | null
  /** Height of a ground floor left free for doors and shops. */
  base?: number
  seed: string
}

/** A grid of framed windows. */
export function windows(facade: Facade): Decal[] {
  const { width, height, storey = 3, bay = 2.4, lit = 0.45, frame = '#e4dccb', base = 0, seed } = facade
  const random = createRandom(seed)
  const columns = Math.max(1, Math.floor((width - 0.8) / bay))
  const rows = Math.max(base > 0 ? 0 : 1, Math.floor((height - base - 0.5) / storey))
  const start = (width - (columns - 1) * bay) / 2
  const decals: Decal[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const tall = Math.min(1.5, storey * 0.5)
      const wide = Math.min(1, bay * 0.42)
      const left = start + column * bay - wide / 2
      const bottom = base + row * storey + storey * 0.3
      if (frame) decals.push(plate(left - 0.1, bottom - 0.12, wide + 0.2, tall + 0.22, frame))
      decals.push(
        random.chance(lit)
          ? plate(left, bottom, wide, tall, random.pick(lampColours), random.between(0.6, 1))
          : plate(left, bottom, wide, tall, glass),
      )
    }
  }
  return decals
}

function door(width: number, colour: LocalColour): Decal[] {
  const left = width * 0.5 - 0.55
  return [
    plate(left - 0.12, 0, 1.34, 2.3, '#d8cfbd'),
    plate(left, 0, 1.1, 2.15, colour),
    plate(left + 0.2, 1.55, 0.7, 0.42, '#ffd58a', 0.8),
    plate(left - 0.35, 0, 1.8, 0.12, '#9a938a'),
  ]
}

export interface HouseOptions {
  at: Vec3
  size: Vec3
  turn?: number
  colour: LocalColour
  roof?: LocalColour
  roofKind?: 'gable' | 'hip' | 'flat'
  roofHeight?: number
  timber?: LocalColour
  lit?: number
  seed: string
  reflect?: boolean
}

/** A dwelling with a door to the front and windows all round; `timber` adds half-timbering. */
export function house(options: HouseOptions): Box {
  const { at, size, turn, colour, roof = '#8a4a3a', roofKind = 'gable', timber, lit, seed, reflect } = options
  const [width, height, depth] = size
  const faces = ([0, 1, 2, 3] as const).map((side): Decal[] => {
    const wide = side % 2 ? depth : width
    const trim: Decal[] = [plate(0, 0, wide, 0.35, '#8f8880')]
    if (timber) {
      for (let x = 0; x <= wide; x += wide / Math.max(2, Math.round(wide / 1.8)))
        trim.push({
          points: [
            [x, 0.3],
            [x, height],
          ],
          colour: timber,
          line: 0.16,
        })
      for (const y of [height * 0.5, height - 0.1])
        trim.push({
          points: [
            [0, y],
            [wide, y],
          ],
          colour: timber,
          line: 0.18,
        })
    }
    const base = side === 0 ? 2.5 : 0
    const lights =
      height - base > 1.6 || base === 0
        ? windows({
            width: wide,
            height,
            base,
            storey: 2.4,
            seed: `${seed}/${side}`,
            ...(lit === undefined ? {} : { lit }),
          })
        : []
    const side0 =
      width > 4.4
        ? [
            plate(width * 0.5 - 1.9, 1, 0.8, 1.1, '#ffd58a', 0.9),
            plate(width * 0.5 + 1.1, 1, 0.8, 1.1, '#ffc46e', 0.8),
          ]
        : []
    return side === 0 ? [...trim, ...lights, ...side0, ...door(width, '#5a3a30')] : [...trim, ...lights]
  })
  return {
    kind: 'box',
    at,
    size,
    colour,
    ...(turn === undefined ? {} : { turn }),
    ...(reflect ? { reflect } : {}),
    roof: { kind: roofKind, height: options.roofHeight ?? Math.min(width, depth) * 0.55, colour: roof },
    decals: (side) => faces[side]!,
  }
}

const shopColours = ['#7c3b35', '#2f5a57', '#35506e', '#a1702f', '#574266'] as const
const awnings = ['#b5483a', '#3f7a6b', '#d0a04a', '#466a96', '#8a5a86'] as const

/** A ground floor of glass under a sign and an awning. */
export function shopfront(width: number, seed: string): Decal[] {
  const random = createRandom(seed)
  const colour = random.pick(shopColours)
  const stripe = random.pick(awnings)
  const decals: Decal[] = [
    plate(0.2, 0, width - 0.4, 3.3, colour),
    plate(0.5, 0.55, width * 0.5 - 0.6, 1.9, '#ffd998', 0.95),
    plate(width * 0.5 + 0.9, 0.55, width * 0.5 - 1.4, 1.9, '#ffcf86', 0.9),
    plate(width * 0.5 - 0.05, 0.05, 0.85, 2.4, '#ffdca6', 0.6),
    plate(0.4, 3.3, width - 0.8, 0.08, '#d8cfbd'),
  ]
  const stripes = Math.max(4, Math.round(width / 0.6))
  for (let index = 0; index < stripes; index++) {
    const wide = (width - 0.6) / stripes
    const left = 0.3 + index * wide
    decals.push({
      points: [
        [left, 2.95],
        [left + wide, 2.95],
        [left + wide, 2.45],
        [left + wide / 2, 2.33],
        [left, 2.45],
      ],
      colour: index % 2 ? '#efe6d4' : stripe,
    })
  }
  return decals
}

export interface BlockOptions {
  at: Vec3
  size: Vec3
  turn?: number
  colour: LocalColour
  seed: string
  shops?: boolean
  /** Only looked at from afar: windows without frames, no ledges. */
  distant?: boolean
  lit?: number
  storey?: number
  bay?: number
}

/** A town building of several floors; windows only on the sides named. */
export function block(options: BlockOptions & { sides?: readonly (0 | 1 | 2 | 3)[] }): Box {
  const { at, size, turn, colour, seed, shops, distant, lit, storey, bay, sides = [0, 1, 2, 3] } = options
  const [width, height, depth] = size
  const faces = ([0, 1, 2, 3] as const).map((side): Decal[] => {
    const wide = side % 2 ? depth : width
    const cornice = [
      plate(0, height - 0.45, wide, 0.45, '#cfc6b6'),
      ...(distant ? [] : [plate(0, height - 0.6, wide, 0.1, '#6a625a')]),
    ]
    if (!sides.includes(side)) return cornice
    const base = shops ? 3.4 : 0.8
    return [
      ...windows({
        width: wide,
        height: height - 0.6,
        base,
        seed: `${seed}/${side}`,
        ...(distant ? { frame: null } : {}),
        ...(lit === undefined ? {} : { lit }),
        ...(storey === undefined ? {} : { storey }),
        ...(bay === undefined ? {} : { bay }),
      }),
      ...(shops ? shopfront(wide, `${seed}/shop/${side}`) : [plate(0, 0, wide, 0.7, '#7a736b')]),
      ...cornice,
    ]
  })
  return {
    kind: 'box',
    at,
    size,
    colour,
    ...(turn === undefined ? {} : { turn }),
    roof: { kind: 'flat', height: 0.4, colour: '#5d5a5c' },
    decals: (side) => faces[side]!,
  }
}
