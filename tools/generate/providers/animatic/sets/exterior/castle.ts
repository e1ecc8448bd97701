import type { Random } from '../../../../../film/random.ts'
import type { Box, Decal, LocalColour, Piece, Ridge, SetDesign, Vec3 } from '../../stage.ts'
import { plate } from '../parts/buildings.ts'
import { fence } from '../parts/fences.ts'
import { birds, fire, flag } from '../parts/life.ts'
import { bush, tuft } from '../parts/plants.ts'
import { hills, treeline } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { keep } from '../parts/towers.ts'
import { tree } from '../parts/trees.ts'
import { scatter } from './clearing.ts'

const stone = '#a89e90'

/** A curtain wall with battlements; the gate is let into the one that has it. */
function curtain(at: Vec3, size: Vec3, gate: boolean, seed: number): Box {
  const decals = (side: 0 | 1 | 2 | 3): Decal[] => {
    const wide = side % 2 ? size[2] : size[0]
    const marks: Decal[] = []
    for (let x = 0; x < wide; x += 2) marks.push(plate(x, size[1], 1, 1.1, '#9d9386'))
    marks.push(plate(0, size[1] - 0.5, wide, 0.3, '#857b70'))
    for (let index = 0; index < wide * 0.9; index++) {
      const x = ((index * 7919 + seed * 31) % 97) / 97
      const y = ((index * 5923 + seed * 17) % 89) / 89
      marks.push(plate(x * (wide - 1.2), y * (size[1] - 1), 0.9, 0.42, index % 2 ? '#978d80' : '#b5ab9d'))
    }
    if (!gate || side !== 0) return marks
    const middle = wide / 2
    const archway = (half: number, top: number, colour: string): Decal => ({
      colour,
      points: [
        [middle - half, 0],
        [middle - half, top * 0.6],
        [middle - half * 0.7, top * 0.86],
        [middle, top],
        [middle + half * 0.7, top * 0.86],
        [middle + half, top * 0.6],
        [middle + half, 0],
      ],
    })
    marks.push(archway(2.8, 6.6, '#8a8074'), archway(2.2, 5.9, '#3a302c'))
    for (let bar = -4; bar <= 4; bar++)
      marks.push({
        points: [
          [middle + bar * 0.5, 0.9],
          [middle + bar * 0.5, 5.4 - Math.abs(bar) * 0.35],
        ],
        colour: '#6a5a48',
        line: 0.12,
      })
    for (const y of [1.6, 2.8, 4])
      marks.push({
        points: [
          [middle - 2.1, y],
          [middle + 2.1, y],
        ],
        colour: '#6a5a48',
        line: 0.12,
      })
    for (const x of [-4.6, 4.6]) marks.push(plate(middle + x - 0.3, 5, 0.6, 1.6, '#ffbf62', 0.9))
    return marks
  }
  return {
    kind: 'box',
    at,
    size,
    colour: stone,
    roof: { kind: 'flat', height: 0, colour: '#8a8074' },
    decals,
  }
}

const path = { left: -2.6, right: 2.6, near: -60, far: 69, y: 0.05 }
const lawn = { left: -26, right: 26, near: -30, far: 36 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    hills(random.fork('far'), { distance: 900, colour: '#80939a', low: 30, high: 150 }),
    hills(random.fork('near'), { distance: 300, colour: '#6f8a5c', low: 6, high: 42 }),
    treeline(random.fork('wood'), { distance: 130, colour: '#4d6b48', low: 2, high: 13 }),
  ]
}

/** What is walked on, and what fences it in. */
function floor(lay: Random): Piece[] {
  return [
    slab(lawn, '#7a954c', {
      decals: patches(lay, lawn, { count: 40, colours: ['#86a056', '#6d8742', '#8f9c5c'], size: 1.8 }),
    }),
    slab(path, '#b5a27c', {
      decals: patches(lay, path, { count: 60, colours: ['#a6946f', '#c4b28c'], size: 0.7 }),
    }),
    ...fence([-3.6, 0, 12], [-3.6, 0, 44], { colour: '#7d6650', height: 1 }),
    ...fence([3.6, 0, 12], [3.6, 0, 44], { colour: '#7d6650', height: 1 }),
  ]
}

/** What one knows the place by. */
function landmarks(lay: Random, side: number, banner: LocalColour, slate: LocalColour): Piece[] {
  return [
    keep([-6 * side, 0, 96], 10, 20, { colour: '#aca294', cone: slate }),
    keep([8 * side, 0, 94], 7, 24, { colour: '#a2988a', cone: slate }),
    keep([1 * side, 0, 102], 7, 30, { colour: '#b0a698', cone: slate }),
    curtain([0, 0, 72], [19, 9.4, 4], true, 1),
    curtain([-19, 0, 73], [20, 7.6, 3], false, 2),
    curtain([19, 0, 73], [20, 7.6, 3], false, 3),
    keep([-9, 0, 70.6], 4.6, 13, { colour: stone, cone: slate }),
    keep([9, 0, 70.6], 4.6, 13, { colour: stone, cone: slate }),
    keep([-28.5, 0, 72], 6.4, 12, { colour: stone }),
    keep([28.5, 0, 72], 6.4, 12, { colour: stone }),
    ...[-3.4, 3.4].map((x) =>
      flag([x, 0, 9], { pole: 4.4, width: 1.5, height: 0.9, colour: banner, second: '#e8dcc0' }),
    ),
    tree('oak', [-7.4 * side, 0, 9], 9, { variant: 1 }),
    tree('oak', [12 * side, 0, 16], 10, { variant: 2 }),
    tree('spruce', [-16 * side, 0, 22], 11, { variant: 0 }),
    tree('oak', [9, 0, -5.6], 9, { variant: 3 }),
    ...scatter(lay, 16, { inner: 14, outer: 60, from: 1.2, to: 5.08, half: 2, apart: 5 }).map(({ x, z }) =>
      tree(lay.pick(['oak', 'spruce', 'poplar'] as const), [x, 0, z], lay.pick([9, 12] as const), {
        variant: lay.integer(0, 3),
      }),
    ),
    rock([-4.4 * side, 0, 3.8], 2.2, 1.2, { variant: 2, cap: '#6d8742' }),
    rock([4.8 * side, 0, 5.6], 1.6, 0.8, { variant: 4 }),
    bush([5.2, 0, 2.4], 1.6, 1, { variant: 1, flowers: '#e07a8c' }),
    ...scatter(lay, 12, { inner: 3.6, outer: 15 }).map(({ x, z }) =>
      tuft([x, 0, z], 0.8, 0.45, { variant: lay.integer(0, 4), colour: '#86a04c', heads: '#f0e8d0' }),
    ),
  ]
}

/** What moves by itself. */
function life(random: Random, side: number, banner: LocalColour): Piece[] {
  return [
    flag([-9, 20, 70.4], { pole: 3.4, width: 2.6, height: 1.4, colour: banner }),
    flag([9, 20, 70.4], { pole: 3.4, width: 2.6, height: 1.4, colour: banner }),
    flag([1 * side, 40.5, 102], { pole: 4, width: 4, height: 2.2, colour: banner }),
    birds(random.fork('ravens'), { at: [2, 24, 66], count: 6, spread: 14, span: 0.7, colour: '#24222a' }),
  ]
}

export const castle: SetDesign = {
  family: 'castle',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const slate = lay.pick(['#4f6478', '#8a4a42', '#54506a'] as const)
    const banner = lay.pick(['#b5362f', '#2f5a9a', '#3f7a4a'] as const)
    const torches: Piece[] = [-3.6, 3.6].flatMap((x): Piece[] => [
      { kind: 'glow', at: [x, 3.2, 67], radius: 4, colour: '#ff9c4a', strength: 0.8, flicker: true },
      fire([x, 2.6, 67], 0.9),
    ])
    return {
      ground: { colour: '#7a954c', far: '#7f9a62', pattern: 'grass', detail: '#627c3c' },
      ridges: land(random),
      pieces: [
        ...torches,
        ...floor(lay),
        ...landmarks(lay, side, banner, slate),
        ...life(random, side, banner),
      ],
      propAt: [1.4, 0.05, 0.6],
      seats: [{ at: [-4.4 * side, 0, 3.4], height: 0.7, turn: 0 }],
    }
  },
}
