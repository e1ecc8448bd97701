import type { Random } from '../../../../../film/random.ts'
import type { Cutout, Piece, Ridge, SetDesign, Vec3 } from '../../stage.ts'
import { boat } from '../parts/boats.ts'
import { house } from '../parts/buildings.ts'
import { fence } from '../parts/fences.ts'
import { birds } from '../parts/life.ts'
import { fill, stroke } from '../parts/paint.ts'
import { bush, tuft } from '../parts/plants.ts'
import { hills } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { patches, shoreline, slab } from '../parts/surfaces.ts'
import { tree } from '../parts/trees.ts'
import { surf, swell } from '../parts/water-life.ts'

const sand = { left: -160, right: 160, near: -80, far: 9, y: 0.03 }

function parasol(at: Vec3, colour: string): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 3,
    height: 2.7,
    key: `parasol-${colour}`,
    paint(brush, light) {
      stroke(brush, light.shade('#d8cbb0', -0.2), 0.06, (path) => {
        path.moveTo(0, 0)
        path.lineTo(0.1, 2.5)
      })
      for (let gore = 0; gore < 6; gore++) {
        const [from, to] = [-1.35 + gore * 0.47, -0.88 + gore * 0.47]
        fill(brush, light.shade(gore % 2 ? '#f4ead6' : colour, 0.6 - Math.abs(gore - 3) * 0.3), (path) => {
          path.moveTo(0.1, 2.62)
          path.quadraticCurveTo(from * 0.75, 2.45, from, 1.85)
          path.quadraticCurveTo((from + to) / 2, 1.96, to, 1.85)
          path.quadraticCurveTo(to * 0.75, 2.45, 0.1, 2.62)
        })
      }
    },
  }
}

/** The country round about. */
function land(random: Random): Ridge[] {
  return [hills(random.fork('cape'), { distance: 800, colour: '#7d919a', low: -30, high: 88, waves: 4 })]
}

/** What one knows the place by. */
function landmarks(lay: Random, side: number): Piece[] {
  return [
    tree('palm', [-4.4 * side, 0.03, 5.6], 7, { variant: 2 }),
    tree('palm', [-6.6 * side, 0.03, 7.4], 9, { variant: 1, flip: true }),
    tree('palm', [9.4 * side, 0.03, -5.6], 8, { variant: 3 }),
    tree('palm', [-14, 0.03, -22], 9, { variant: 0 }),
    tree('palm', [12, 0.03, -26], 10, { variant: 2 }),
    tree('palm', [16, 0.03, -18], 8, { variant: 1 }),
    tree('palm', [-21, 0.03, -10], 9, { variant: 3 }),
    tree('palm', [-18, 0.03, 0], 8, { variant: 2 }),
    bush([-11, 0.03, -16], 4, 1.8, { variant: 1 }),
    bush([9, 0.03, -29], 5, 2, { variant: 2 }),
    bush([22, 0.03, -6], 4, 1.8, { variant: 0 }),
    parasol([4.3 * side, 0.03, 4.6], '#d2583f'),
    boat('rowing', [1.2 * side, 0.03, 9.4], { colour: '#3f7f86', ashore: true }),
    boat('sailing', [13 * side, 0, 52], { size: 1.5, colour: '#c2583f' }),
    boat('sailing', [-30 * side, 0, 95], { size: 1.5, colour: '#3f6f86' }),
    rock([-30 * side, 0, 34], 18, 7, { variant: 2, colour: '#8d7f70', reflect: true }),
    rock([-20 * side, 0, 28], 7, 2.6, { variant: 4, colour: '#857868', reflect: true }),
    rock([30, 0, 12], 9, 3.4, { variant: 1, colour: '#857868' }),
    house({
      at: [-3, 0.03, -44],
      size: [9, 3.2, 6],
      turn: Math.PI,
      colour: '#d8e0d8',
      roof: '#5a8088',
      seed: `beach/${lay.integer(0, 99)}`,
    }),
  ]
}

export const beach: SetDesign = {
  family: 'beach',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const shore = (depth: number, colour: string) =>
      shoreline(random.fork('shore'), 320, 89, { colour, depth })
    const dunes: Piece[] = Array.from({ length: 16 }, (_, index) =>
      tuft([-40 + index * 5.2 + lay.between(-1.5, 1.5), 0.03, -24 - lay.between(0, 14)], 1.6, 0.9, {
        variant: index % 4,
        colour: '#a8a262',
      }),
    )
    const near: Piece[] = [
      [-4.2, 3.4],
      [4.6, 1.2],
      [-5.4, -1.6],
      [6.2, -3.2],
      [-3.6, 5.4],
      [-7.4, 2],
      [8.4, 4.4],
    ].map(([x, z], index) => tuft([x!, 0.03, z!], 0.9, 0.5, { variant: index % 4, colour: '#b0a868' }))
    return {
      ground: { colour: '#2f8ba0', far: '#6fb0bd', pattern: 'water' },
      ridges: land(random),
      pieces: [
        slab(sand, '#e6cfa0', {
          decals: [
            shore(3.6, '#7fc4c4'),
            shore(2.2, '#c9e6dc'),
            shore(1.5, '#b99d72'),
            shore(0, '#d3b787'),
            ...patches(
              lay,
              { left: 0, right: 60, near: 0, far: 40 },
              { count: 46, colours: ['#eddab0', '#dcc392', '#e0c99a'], size: 1.7, flat: 0.3 },
            ).map((decal) => ({
              ...decal,
              points: decal.points.map(([x, z]) => [x + 130, z + 44] as const),
            })),
          ],
        }),
        ...dunes,
        ...near,
        ...fence([-26, 0.03, -36], [-9, 0.03, -38], { colour: '#b09a78', height: 0.9 }),
        ...fence([3, 0.03, -38], [24, 0.03, -36], { colour: '#b09a78', height: 0.9 }),
        surf({ z: 9.6, left: -90, right: 90 }),
        swell(random.fork('swell'), { inner: 20, outer: 130, count: 90, where: (_, z) => z > 17 }),
        birds(random.fork('gulls'), { at: [0, 8, 34], count: 5, spread: 13 }),
        ...landmarks(lay, side),
      ],
      markHeight: 0.03,
      propAt: [1.4, 0.03, 0.6],
    }
  },
}
