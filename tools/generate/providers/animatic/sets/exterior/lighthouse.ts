import type { Random } from '../../../../../film/random.ts'
import type { Live, Piece, Point, SetDesign, Vec3 } from '../../stage.ts'
import { boat } from '../parts/boats.ts'
import { house } from '../parts/buildings.ts'
import { fence } from '../parts/fences.ts'
import { birds, smoke } from '../parts/life.ts'
import { tuft } from '../parts/plants.ts'
import { gnawed, spray, spread, terraces, wash } from '../parts/headland.ts'
import { hills } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { patches } from '../parts/surfaces.ts'
import { lighthouseTower } from '../parts/towers.ts'
import { swell } from '../parts/water-life.ts'
import { scatter } from './clearing.ts'

/** The turning light: two soft cones, bright when they sweep past the lens. */
function beam(at: Vec3): Live {
  return {
    kind: 'live',
    at,
    draw(brush, view) {
      const strength = view.light.lamps
      const lamp = view.project(at)
      if (strength < 0.1 || lamp.depth < 2) return
      brush.globalCompositeOperation = 'screen'
      for (const half of [0, Math.PI]) {
        const angle = view.time * 0.7 + half + 0.6
        const reach = 70
        const side = Math.sin(angle)
        const towards = Math.cos(angle)
        const end = view.project([
          at[0] + side * reach,
          at[1] - 1.5,
          at[2] + Math.abs(towards) * reach * 0.25,
        ])
        const wide = (2.4 + 2 * Math.abs(towards)) * lamp.scale
        const far = brush.createLinearGradient(lamp.x, lamp.y, end.x, end.y)
        far.addColorStop(0, view.light.glow('#fff0c0', 0.5 * strength))
        far.addColorStop(1, view.light.glow('#fff0c0', 0))
        brush.fillStyle = far
        brush.beginPath()
        brush.moveTo(lamp.x, lamp.y)
        brush.lineTo(end.x, end.y - wide)
        brush.lineTo(end.x, end.y + wide)
        brush.fill()
      }
    },
  }
}

/** Grass the actors and the tower stand on, metres above the sea. */
const level = 0.25

/** The headland seen from above for a tower on the right, anticlockwise: a tongue out to the tower, a neck behind. */
const headland: readonly Point[] = [
  [5, -40],
  [7, -26],
  [13, -17],
  [14, -6],
  [12.5, 4],
  [13, 13],
  [17, 22],
  [21, 30],
  [19, 39],
  [12, 43],
  [5, 40],
  [2.5, 31],
  [2, 22],
  [0.5, 15],
  [-3.5, 9.5],
  [-8, 6.5],
  [-10.5, 0],
  [-12.5, -8],
  [-11, -17],
  [-5.5, -26],
  [-6, -40],
]
const mirrored = (outline: readonly Point[], side: number): Point[] =>
  side > 0 ? [...outline] : outline.map(([x, z]): Point => [-x, z]).toReversed()

/** A trodden way from behind the stage to the tower's door, bent so that the eye follows it. */
function path(side: number): Point[] {
  const middle = (z: number): number => side * (z < 6 ? 0 : ((z - 6) / 29) ** 1.6 * 9)
  const steps = Array.from({ length: 20 }, (_, index) => -40 + index * 3.95)
  const edge = (half: number): Point[] => steps.map((z): Point => [middle(z) + half, z])
  return [...edge(0.85), ...edge(-0.85).toReversed()]
}

const stone = '#6d6864'

/** Rocks along the shore: low ones that let the sea be seen, now and then a crag. */
function rim(lay: Random, shore: readonly Point[]): Piece[] {
  return shore
    .filter((_, index) => index % 2 === 0)
    .map(([x, z], index) => {
      const far = Math.hypot(x, z) > 24
      const crag = far && index % 3 === 0
      return rock(
        [x, 0, z],
        crag ? 4.4 : lay.pick([1.8, 2.8, 3.6] as const),
        crag ? 2.4 : lay.pick([0.6, 1, 1.3] as const),
        {
          variant: index % 6,
          colour: index % 2 ? stone : '#5d595a',
        },
      )
    })
    .filter(({ at }) => at[2] > -34 && Math.abs(at[0]) > 1.8)
}

/** Rocks standing in the sea, some of them near enough to break it. */
function skerries(side: number): Piece[] {
  const places = [
    [-9 * side, 19, 4.4, 1.5],
    [-15 * side, 27, 7, 2.6],
    [-24 * side, 44, 12, 4.4],
    [-6 * side, 46, 5, 1.6],
    [30 * side, 34, 9, 3.4],
    [22 * side, 8, 6, 2],
    [-20 * side, 2, 6, 2.2],
    [-22 * side, -22, 8, 3],
    [16 * side, -34, 7, 2.6],
    [34 * side, -40, 14, 5],
  ] as const
  return places.map(([x, z, width, height], index) =>
    rock([x, -0.15, z], width, height, { variant: index % 6, colour: '#5f5b5c', reflect: true }),
  )
}

/** What one knows the place by. */
function landmarks(lay: Random, side: number): Piece[] {
  return [
    house({
      at: [15.2 * side, level, 33],
      size: [6.4, 2.9, 5],
      colour: '#ece6da',
      roof: '#8a4438',
      seed: `lighthouse/${lay.integer(0, 99)}`,
    }),
    { kind: 'glow', at: [13.6 * side, 1.8, 30.4], radius: 2.4, colour: '#ffcf80', strength: 0.6 },
    ...fence([1.6 * side, level, 8.4], [5.4 * side, level, 24], { colour: '#d8d2c4', height: 0.9 }),
    ...fence([-3.6 * side, level, -11.5], [-4.4 * side, level, -24], { colour: '#d8d2c4', height: 0.9 }),
    rock([-4.6 * side, level, 5.2], 2, 0.9, { variant: 3, colour: '#7a756f' }),
    rock([4.9 * side, level, -3.9], 2, 0.8, { variant: 1, colour: '#7a756f' }),
    rock([9.6 * side, level, -15], 3.2, 1.6, { variant: 2, colour: '#7a756f' }),
    rock([2.8 * side, level, -18], 2.6, 1.3, { variant: 5, colour: '#7a756f' }),
    rock([6.2 * side, level, 10.5], 3, 1.5, { variant: 4, colour: '#7a756f' }),
    ...scatter(lay, 22, { inner: 3.6, outer: 10.5 }).map(({ x, z }) =>
      tuft([x, level, z], 1, 0.55, {
        variant: lay.integer(0, 3),
        colour: '#95a058',
        heads: lay.pick(['#e0b0c8', '#f0ead8'] as const),
      }),
    ),
    boat('sailing', [-36 * side, 0, 88], { size: 1.6, colour: '#a8483a' }),
    boat('trawler', [-52 * side, 0, -70], { size: 1.5, colour: '#3f6f86' }),
  ]
}

/** The boat shed and the landing, so that the other side is a place as well. */
function landing(side: number): Piece[] {
  return [
    house({
      at: [-7.4 * side, level, -15.5],
      size: [4.6, 2.2, 4],
      turn: Math.PI * 0.92,
      colour: '#8a8580',
      roof: '#4f4a50',
      seed: 'lighthouse/shed',
    }),
    boat('rowing', [6.6 * side, level, -13.6], { colour: '#3f7f86', ashore: true }),
  ]
}

/** What moves by itself. */
function life(random: Random, side: number, shore: readonly Point[]): Piece[] {
  return [
    smoke([16.4 * side, 5.4, 33], { height: 6 }),
    ...wash(shore, 0.05),
    ...spray(
      random.fork('spray'),
      [
        [-4 * side, 0.3, 12],
        [-8.5 * side, 0.1, 18],
        [-14 * side, 0.1, 26],
        [-11.6 * side, 0.2, 1],
        [-20 * side, 0.1, -21],
        [14 * side, 0.2, -10],
        [15 * side, 0.1, -32],
      ],
      1.7,
    ),
    ...swell(random.fork('swell'), {
      inner: 17,
      outer: 150,
      count: 90,
      height: 0.7,
      where: (x, z) => Math.abs(x - (z > 6 ? 9 * side : 0)) > 15 || z > 48,
    }),
    birds(random.fork('gulls'), { at: [-4 * side, 9, 26], count: 6, spread: 13 }),
  ]
}

export const lighthouse: SetDesign = {
  family: 'lighthouse',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const shore = gnawed(random.fork('shore'), mirrored(headland, side), 1.1)
    const tower: Vec3 = [9.4 * side, level, 36]
    const turf = patches(
      lay,
      { left: -9, right: 9, near: -24, far: 9 },
      { count: 30, colours: ['#8a9d5a', '#748848', '#97a066'], size: 1.3 },
    ).map(({ points }, index) => ({
      outline: points.map(([x, z]): Point => [x - 8, z - 23]),
      colour: ['#7e9152', '#728648', '#8d985c'][index % 3]!,
    }))
    return {
      ground: { colour: '#2f5b70', far: '#7899a8', pattern: 'water' },
      ridges: [
        hills(random.fork('coast'), { distance: 1100, colour: '#7d8c96', low: -90, high: 46, waves: 2 }),
      ],
      pieces: [
        terraces(level, [
          { outline: spread(shore, 1), colour: '#47484c' },
          { outline: shore, colour: '#77726c' },
          { outline: spread(shore, -1.6), colour: '#8a857a' },
          { outline: spread(shore, -3), colour: '#7a8e50' },
          ...turf,
          { outline: path(side), colour: '#c2b08a' },
        ]),
        ...rim(lay, shore),
        ...skerries(side),
        lighthouseTower(tower, 14),
        beam([tower[0], 12.3, tower[2]]),
        { kind: 'glow', at: [tower[0], 12.4, tower[2]], radius: 7, colour: '#fff0c0', strength: 0.9 },
        ...landmarks(lay, side),
        ...landing(side),
        ...life(random, side, shore),
      ],
      markHeight: level,
      propAt: [-1.4 * side, level, 0.6],
      waterAt: [-4.8 * side, 0, 20],
      seats: [{ at: [-4.6 * side, level, 4.9], height: 0.6, turn: 0 }],
    }
  },
}
