import type { Random } from '../../../../../film/random.ts'
import type { Cutout, Piece, Point, Ridge, SetDesign, Vec3 } from '../../stage.ts'
import { boat } from '../parts/boats.ts'
import { barrel, crate } from '../parts/furniture.ts'
import { fence } from '../parts/fences.ts'
import { birds } from '../parts/life.ts'
import { ellipse, fill, pane, rectangle, solid, stroke } from '../parts/paint.ts'
import { hills } from '../parts/ridges.ts'
import { strands } from '../parts/strands.ts'
import { boards, slab, type Area } from '../parts/surfaces.ts'
import { swell } from '../parts/water-life.ts'

const deck = 1.5
const plan: Area = { left: -3.4, right: 3.4, near: -20, far: 5, y: deck }
/** Half width of the bow at these metres forward of `plan.far`. */
const bow: readonly Point[] = [
  [3.4, 0],
  [3.1, 2.2],
  [2.4, 4.2],
  [1.4, 5.8],
  [0, 7],
]

function lifebelt(at: Vec3): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 0.8,
    height: 0.8,
    key: 'lifebelt',
    shadow: false,
    paint(brush, light) {
      stroke(brush, light.shade('#e8e2d4', 0), 0.17, ellipse(0, 0.4, 0.3))
      for (let part = 0; part < 4; part++) {
        brush.save()
        brush.translate(0, 0.4)
        brush.rotate(part * (Math.PI / 2))
        stroke(brush, light.shade('#d2502f', 0.1), 0.17, (path) => path.arc(0, 0, 0.3, 0.2, 0.75))
        brush.restore()
      }
    },
  }
}

function wheelhouse(at: Vec3): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 4.6,
    height: 4.2,
    key: 'wheelhouse',
    shadow: false,
    paint(brush, light) {
      solid(brush, light, '#e2ddd0', [-2, 0, 2, 3], rectangle(-2, 0, 4, 2.9), 0.05)
      fill(brush, light.shade('#3f6c86', -0.1), rectangle(-2.05, 0, 4.1, 0.8))
      fill(brush, light.shade('#4a4650', -0.3), rectangle(-2.3, 2.85, 4.6, 0.22))
      for (const x of [-1.75, -0.55, 0.65]) pane(brush, light, rectangle(x, 1.5, 1.05, 1))
      stroke(brush, light.shade('#4a4650', -0.4), 0.08, (path) => {
        path.moveTo(0.9, 3)
        path.lineTo(0.9, 4.2)
      })
    },
  }
}

/** The country round about. */
function land(random: Random): Ridge[] {
  return [hills(random.fork('coast'), { distance: 1500, colour: '#7b8a98', low: -30, high: 46, waves: 3 })]
}

/** What one knows the place by. */
function landmarks(side: number, mast: number): Piece[] {
  return [
    strands({
      at: [mast, deck + 4, 4.6],
      colour: '#4a3a32',
      width: 0.035,
      lines: [
        [
          [mast, deck + 7.4, 5],
          [0, deck + 1, 11.6],
        ],
        [
          [mast, deck + 7.4, 5],
          [-3.2, deck, 3],
        ],
        [
          [mast, deck + 7.4, 5],
          [3.2, deck, 3],
        ],
      ],
    }),
    strands({
      at: [mast, deck + 3, 5.2],
      colour: '#8a6446',
      width: 0.24,
      lines: [
        [
          [mast, deck, 5.2],
          [mast, deck + 7.5, 5],
        ],
      ],
    }),
    strands({
      at: [0, deck + 3, 5],
      colour: '#7a583e',
      width: 0.13,
      lines: [
        [
          [mast, deck + 2.6, 5.2],
          [mast - 2.6 * side, deck + 3.5, 9.4],
        ],
      ],
    }),
    { kind: 'glow', at: [mast, deck + 4.4, 5], radius: 2.6, colour: '#ffd48c', strength: 0.75 },
    wheelhouse([0, deck, -17.5]),
    lifebelt([-3.25, deck + 0.25, 1.6]),
    lifebelt([3.25, deck + 0.25, -4.2]),
    barrel([-2.5 * side, deck, 6.4], '#8a5a3c'),
    crate([-2.2 * side, deck, 5], 0.8),
    boat('sailing', [-30 * side, 0, 62], { size: 1.6, colour: '#a8483a' }),
    boat('freighter', [70 * side, 0, 230], { colour: '#3f5468', flip: side > 0 }),
    boat('sailing', [44, 0, -40], { size: 1.5, colour: '#3f6f86' }),
    boat('trawler', [-38, 0, -12], { size: 1.6, colour: '#a8483a' }),
  ]
}

/** What moves by itself. */
function life(random: Random): Piece[] {
  return [
    ...swell(random.fork('near'), {
      inner: 6,
      outer: 40,
      count: 70,
      height: 0.5,
      // Not where the deck would hide it.
      where: (x, z) => Math.abs(x) > 9 || z > 26 || z < -36,
    }),
    ...swell(random.fork('far'), { inner: 30, outer: 140, count: 80, height: 0.9 }),
    birds(random.fork('gulls'), { at: [4, 8, 30], count: 5, spread: 12 }),
    birds(random.fork('gulls behind'), { at: [0, 9, -36], count: 3, spread: 12 }),
  ]
}

export const sea: SetDesign = {
  family: 'sea',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const mast = 1.9 * side
    const outline: Point[] = [
      ...bow.map(([x, z]): Point => [3.4 - x, 25 + z]),
      ...bow.toReversed().map(([x, z]): Point => [3.4 + x, 25 + z]),
    ]
    const rail: Vec3[] = [
      [-3.3, deck, -19],
      ...bow.map(([x, z]): Vec3 => [-x * 0.97, deck, plan.far + z]),
      ...bow.toReversed().map(([x, z]): Vec3 => [x * 0.97, deck, plan.far + z]),
      [3.3, deck, -19],
    ]
    const rails: Piece[] = rail
      .slice(1)
      .flatMap((to, index) =>
        fence(rail[index]!, to, { style: 'wire', height: 0.9, step: 1.7, colour: '#d8d2c4', piece: 5 }),
      )
    const planks = boards(
      { ...plan, far: 11.5 },
      { step: 0.3, along: true, dark: '#6b4c38', light: '#c39a74' },
    ).map((decal) => {
      const x = decal.points[0]![0] - 3.4
      const reach = bow.findLast(([half]) => half >= Math.abs(x))?.[1] ?? 0
      return { ...decal, points: [decal.points[0]!, [decal.points[1]![0], 25 + reach] as const] }
    })
    return {
      ground: { colour: '#1f5168', far: '#5d8ea3', pattern: 'water' },
      ridges: land(random),
      pieces: [
        slab(plan, '#a87f5c', {
          decals: [
            { points: outline, colour: '#a87f5c' },
            { points: [...outline, outline[0]!], colour: '#ded6c6', line: 0.2 },
            ...planks,
          ],
        }),
        ...rails,
        ...landmarks(side, mast),
        ...life(random),
      ],
      markHeight: deck,
      propAt: [1.4, deck, 0.6],
      waterAt: [-8.5 * side, 0, 16],
      seats: [{ at: [-2.2 * side, deck, 4.6], height: 0.8, turn: 0 }],
    }
  },
}
