import type { Random } from '../../../../../film/random.ts'
import type { Piece, Ridge, SetDesign } from '../../stage.ts'
import { boat } from '../parts/boats.ts'
import { fence } from '../parts/fences.ts'
import { bench, lampPost } from '../parts/furniture.ts'
import { birds } from '../parts/life.ts'
import { hedge } from '../parts/plants.ts'
import { rooftops } from '../parts/ridges.ts'
import { boards, slab, wall } from '../parts/surfaces.ts'
import { skyscraper, type Crown } from '../parts/skyscraper.ts'
import { tree } from '../parts/trees.ts'

const quay = 1.2
const terrace = { left: -120, right: 120, near: -70, far: 4.6, y: quay }
const glassColours = ['#4f6a8f', '#3f587f', '#8a6f7a', '#5a8298', '#a07a68'] as const
const crowns: readonly Crown[] = ['flat', 'step', 'slant', 'flat', 'dome']

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    rooftops(random.fork('far'), {
      distance: 300,
      colour: '#7a8494',
      low: 10,
      high: 62,
      lights: 0.7,
      blocks: 110,
    }),
    rooftops(random.fork('shore'), {
      distance: 80,
      colour: '#5f6672',
      low: 2,
      high: 6,
      lights: 0.8,
      blocks: 170,
    }),
  ]
}

/** What is walked on, and what fences it in. */
function floor(): Piece[] {
  return [
    slab(terrace, '#a39c92', {
      decals: boards({ left: 112, right: 128, near: 44, far: 74.6 }, { step: 1.2, dark: '#8a837a' }).map(
        (decal) => ({ ...decal, points: decal.points.map(([x, z]) => [x + 112, z + 44] as const) }),
      ),
    }),
    slab({ left: -120, right: 120, near: 4.4, far: 4.9, y: quay + 0.14 }, '#c2bab0'),
    ...fence([-26, quay + 0.14, 4.65], [26, quay + 0.14, 4.65], {
      style: 'palings',
      height: 0.95,
      step: 0.5,
      colour: '#3d4450',
      piece: 6.5,
    }),
    wall([-26, quay + 1.06, 4.65], [26, quay + 1.06, 4.65], 0.07, '#4a515c'),
  ]
}

/** What one knows the place by. */
function landmarks(): Piece[] {
  return [
    ...[-13, -4.3, 4.3, 13].flatMap((x) => lampPost([x, quay, 3.9], { height: 3.6 })),
    bench([-7.6, quay, 3]),
    bench([7.8, quay, 3]),
    ...[-22, -12, 12, 22].map((x, index) =>
      tree('oak', [x, quay, -17 - (index % 2) * 4], 7, { variant: index }),
    ),
    ...[-16, 16, -28, 28].map((x) => hedge([x, quay, -24], 8, 1.1)),
    ...[-11, 11].map((x) => tree('oak', [x, quay, -6.4], 6, { variant: 2 })),
    boat('sailing', [-16, 0, 46], { size: 1.4, colour: '#a8483a' }),
    boat('freighter', [46, 0, 70], { size: 0.4, colour: '#3f5468' }),
  ]
}

export const skyline: SetDesign = {
  family: 'skyline',
  interior: false,
  build({ random }) {
    const city = random.fork('city')
    const towers: Piece[] = []
    for (const [row, away, tall] of [
      [0, 150, 66],
      [1, 112, 46],
      [2, 84, 27],
    ] as const) {
      const step = 0.132 + row * 0.02
      for (let azimuth = -0.86 + row * 0.04; azimuth < 0.9; azimuth += step * city.between(0.8, 1.25)) {
        const swell = Math.exp(-(((azimuth + 0.12) / 0.42) ** 2))
        const height = Math.round(tall * 0.82 * (0.35 + 0.75 * swell) * city.between(0.65, 1.1))
        towers.push(
          skyscraper([Math.sin(azimuth) * away, 0, Math.cos(azimuth) * away], city.integer(11, 16), height, {
            colour: city.pick(glassColours),
            crown: city.pick(crowns),
            variant: city.integer(0, 99),
            // The towers before them hide the far ones' reflections.
            reflect: row > 0,
          }),
        )
      }
    }
    const spire = city.between(-0.3, -0.12)
    towers.push(
      skyscraper([Math.sin(spire) * 128, 0, Math.cos(spire) * 128], 15, 78, {
        crown: 'needle',
        colour: '#5d7290',
        variant: 7,
        reflect: true,
      }),
    )
    const behind: Piece[] = [-2.7, -2.25, -1.9, 1.9, 2.3, 2.75, 3.1].map((azimuth) =>
      skyscraper([Math.sin(azimuth) * 90, 1, Math.cos(azimuth) * 90], 20, city.integer(28, 52), {
        crown: city.pick(crowns),
        colour: city.pick(glassColours),
        variant: city.integer(0, 99),
      }),
    )
    return {
      ground: { colour: '#35536b', far: '#7d97a8', pattern: 'water' },
      ridges: land(random),
      pieces: [
        ...towers,
        ...behind,
        birds(random.fork('birds'), { at: [2, 12, 40], count: 5, spread: 14, span: 0.5 }),
        ...floor(),
        ...landmarks(),
      ],
      markHeight: quay,
      propAt: [1.4, quay, 0.6],
      seats: [{ at: [7.8, quay, 3], height: 0.45, turn: 0 }],
    }
  },
}
