import type { Random } from '../../../../../film/random.ts'
import type { Cutout, LocalColour, Piece, Ridge, SetDesign, Vec3 } from '../../stage.ts'
import { boat } from '../parts/boats.ts'
import { fence } from '../parts/fences.ts'
import { lampPost } from '../parts/furniture.ts'
import { birds } from '../parts/life.ts'
import { fill, rectangle, solid } from '../parts/paint.ts'
import { hills, rooftops } from '../parts/ridges.ts'
import { strands } from '../parts/strands.ts'
import { boards, slab } from '../parts/surfaces.ts'
import { skyscraper } from '../parts/skyscraper.ts'

const deck = 9
const tall = 26

/** A suspension tower straddling the deck. */
function pylon(at: Vec3, colour: string): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 13,
    height: tall + deck,
    key: `pylon-${colour}`,
    shadow: false,
    reflect: true,
    paint(brush, light) {
      for (const x of [-5.2, 5.2]) {
        solid(
          brush,
          light,
          '#9a948c',
          [x - 1.4, 0, x + 1.4, deck - 3],
          rectangle(x - 1.4, -0.5, 2.8, deck - 2.5),
          0.1,
        )
        solid(
          brush,
          light,
          colour,
          [x - 0.8, deck - 3, x + 0.8, deck + tall],
          rectangle(x - 0.75, deck - 3, 1.5, tall + 3),
          0.1,
        )
        fill(brush, light.shade(colour, -0.3), rectangle(x - 1, deck + tall - 0.6, 2, 0.6))
      }
      for (const y of [deck + 9, deck + 16, deck + tall - 3])
        solid(brush, light, colour, [-5, y, 5, y + 1.4], rectangle(-5, y, 10, 1.3), 0.1)
    },
  }
}

/** A main cable from tower to tower through its lowest point over the stage, with its hangers. */
function cables(x: number, colour: string): Piece[] {
  const height = (z: number): number => deck + 2.6 + (tall - 2.6) * (z / 46) ** 2
  const pieces: Piece[] = []
  for (let part = -4; part < 4; part++) {
    const [from, to] = [(part * 46) / 4, ((part + 1) * 46) / 4]
    const lines: Vec3[][] = []
    const curve: Vec3[] = []
    for (let step = 0; step <= 6; step++) {
      const z = from + ((to - from) * step) / 6
      curve.push([x, height(z), z])
      if (step % 2 === 0 && step < 6)
        lines.push([
          [x, deck, z],
          [x, height(z), z],
        ])
    }
    pieces.push(strands({ at: [x, deck + 2, (from + to) / 2], lines: [curve], colour, width: 0.3 }))
    pieces.push(strands({ at: [x, deck + 2, (from + to) / 2 + 0.01], lines, colour, width: 0.07 }))
  }
  for (const way of [-1, 1])
    pieces.push(
      strands({
        at: [x, deck + 6, way * 75],
        lines: [
          [
            [x, deck + tall, way * 46],
            [x, deck, way * 110],
          ],
        ],
        colour,
        width: 0.3,
      }),
    )
  return pieces
}

const plan = { left: -4.6, right: 4.6, near: -120, far: 120, y: deck + 0.005 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    hills(random.fork('hills'), { distance: 900, colour: '#7d8c96', low: 20, high: 96 }),
    rooftops(random.fork('town'), {
      distance: 240,
      colour: '#6f7480',
      low: 3,
      high: 22,
      lights: 0.6,
      blocks: 150,
    }),
  ]
}

/** What one knows the place by. */
function landmarks(colour: LocalColour): Piece[] {
  return [
    {
      kind: 'box',
      at: [0, deck - 1, 0],
      size: [9.6, 1, 240],
      colour,
      roof: { kind: 'flat', height: 0, colour: '#8f8a88' },
    },
    {
      ...slab(plan, '#8f8a88', {
        decals: boards({ ...plan, near: 90, far: 160 }, { step: 2.4, dark: '#77726f' }).map((decal) => ({
          ...decal,
          points: decal.points.map(([x, z]) => [x, z + 90] as const),
        })),
      }),
      shell: false,
    },
    pylon([0, 0, 46], colour),
    pylon([0, 0, -46], colour),
    ...cables(-4.75, colour),
    ...cables(4.75, colour),
    ...[-4.5, 4.5].flatMap((x) =>
      fence([x, deck, -42], [x, deck, 42], {
        style: 'palings',
        step: 0.6,
        height: 1.15,
        colour: '#4a4f58',
        piece: 6,
      }),
    ),
    ...(
      [
        [-4, 6],
        [4, 6],
        [-4, 20],
        [4, 20],
        [-4, 33],
        [4, 33],
        [-4, -14],
        [4, -14],
        [-4, -27],
        [4, -27],
      ] as const
    ).flatMap(([x, z]) => lampPost([x, deck, z], { height: 3.6 })),
    boat('sailing', [-22, 0, 52], { size: 1.5, colour: '#a8483a' }),
    boat('freighter', [64, 0, 120], { size: 0.6, colour: '#3f5468' }),
    boat('sailing', [34, 0, 10], { size: 1.5, colour: '#3f6f86' }),
    boat('trawler', [-40, 0, -20], { size: 1.6, colour: '#c08a3a' }),
  ]
}

export const bridge: SetDesign = {
  family: 'bridge',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const colour = lay.pick(['#b5503f', '#6f8a94', '#8a6a4a'] as const)
    const towers: Piece[] = [-2.5, -2, -1.3, -0.95, -0.62, 0.42, 0.7, 1, 1.3, 2, 2.6].map((azimuth) => {
      const away = lay.between(150, 190)
      return skyscraper(
        [Math.sin(azimuth) * away, 0, Math.cos(azimuth) * away],
        lay.integer(14, 22),
        lay.integer(26, 66),
        { variant: lay.integer(0, 99), crown: lay.pick(['flat', 'step', 'slant'] as const), reflect: true },
      )
    })
    return {
      ground: { colour: '#3f6274', far: '#83a0ac', pattern: 'water' },
      ridges: land(random),
      pieces: [
        ...towers,
        birds(random.fork('gulls'), { at: [8, deck + 6, 40], count: 5, spread: 13 }),
        ...landmarks(colour),
      ],
      markHeight: deck + 0.005,
      propAt: [1.4, deck, 0.6],
    }
  },
}
