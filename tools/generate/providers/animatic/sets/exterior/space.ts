import { softDisc } from '../../soft.ts'
import type { Brush, Decal, Panel, Piece, SetDesign, Vec3, View } from '../../stage.ts'
import { plate } from '../parts/buildings.ts'
import { fence } from '../parts/fences.ts'
import { rock } from '../parts/rocks.ts'
import { paintStars } from '../parts/stars.ts'
import { traffic, world } from '../parts/orbit.ts'

const clouds = [
  [-0.5, 0.25, '#5a3a9a'],
  [0.3, 0.45, '#2f5aa8'],
  [1.1, 0.1, '#a83a7a'],
  [1.9, 0.4, '#2f7a9a'],
  [2.8, 0.2, '#6a3a9a'],
  [-2.4, 0.35, '#a8486a'],
  [-1.5, 0.05, '#2f4a9a'],
  [-0.1, -0.35, '#3a2f7a'],
] as const

/** Black, nebulae and stars all around; directions are fixed in the world. */
function paintVoid(brush: Brush, view: View): void {
  brush.fillStyle = '#04050c'
  brush.fillRect(0, 0, view.width, view.height)
  brush.globalCompositeOperation = 'screen'
  for (const [azimuth, height, colour] of clouds) {
    const place = view.project([Math.sin(azimuth) * 1e4, height * 1e4, Math.cos(azimuth) * 1e4])
    const radius = view.width * 0.62
    if (place.depth <= 0 || place.x < -radius || place.x > view.width + radius) continue
    brush.globalAlpha = 0.4
    brush.drawImage(softDisc(colour), place.x - radius, place.y - radius, radius * 2, radius * 2)
  }
  brush.globalAlpha = 1
  brush.globalCompositeOperation = 'source-over'
  paintStars(brush, view, 1)
}

function deckPanel(side: number): Panel {
  const seams: Decal[] = []
  for (let row = 0; row < 12; row++)
    for (let column = 0; column < 5; column++) {
      seams.push(
        plate(
          column * 2.4 + 0.08,
          row * 2.6 + 0.08,
          2.24,
          2.44,
          (row * 3 + column * 5) % 4 ? '#747d90' : '#848da0',
        ),
      )
      if ((row + column * 2) % 5 === 0)
        seams.push(plate(column * 2.4 + 0.6, row * 2.6 + 0.7, 1.2, 0.3, '#545c6e'))
    }
  const lamps = [0.3, 11.7].flatMap((x) =>
    Array.from({ length: 11 }, (_, index): Decal => ({
      ...plate(x - 0.12, index * 2.8 + 0.6, 0.24, 0.9, side > 0 ? '#ffb84a' : '#5fd8ff', 1),
      always: true,
    })),
  )
  const ring: Decal[] = [2.9, 2.5].map((radius) => ({
    points: Array.from(
      { length: 33 },
      (_, index) =>
        [6 + Math.cos(index * 0.19635) * radius, 20 + Math.sin(index * 0.19635) * radius] as const,
    ),
    colour: radius > 2.7 ? '#e8c24a' : '#c8ccd8',
    line: 0.12,
  }))
  return {
    kind: 'panel',
    corner: [-6, 0, -20],
    across: [12, 0, 0],
    up: [0, 0, 31.2],
    colour: '#4c5466',
    shell: true,
    decals: [...seams, ...ring, ...lamps],
  }
}

/** What is walked on, and what fences it in. */
function floor(): Piece[] {
  return [
    ...fence([-5.9, 0, 3.6], [-5.9, 0, 11], {
      style: 'wire',
      height: 1.1,
      colour: '#c8ccd8',
      step: 1.8,
      piece: 4,
    }),
    ...fence([5.9, 0, 3.6], [5.9, 0, 11], {
      style: 'wire',
      height: 1.1,
      colour: '#c8ccd8',
      step: 1.8,
      piece: 4,
    }),
    ...fence([-5.9, 0, 11.1], [5.9, 0, 11.1], {
      style: 'wire',
      height: 1.1,
      colour: '#c8ccd8',
      step: 2,
      piece: 6,
    }),
  ]
}

/** What one knows the place by. */
function landmarks(side: number): Piece[] {
  return [
    deckPanel(side),
    ...[-5.4, 5.4].flatMap((x): Piece[] =>
      [-9, 10.6].map((z) => ({
        kind: 'glow',
        at: [x, 0.3, z],
        radius: 2.2,
        colour: side > 0 ? '#ffb84a' : '#5fd8ff',
        strength: 0.8,
        always: true,
      })),
    ),
  ]
}

export const space: SetDesign = {
  family: 'space',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const rocks: Piece[] = Array.from({ length: 16 }, (_, index) => {
      const azimuth = lay.between(-Math.PI, Math.PI)
      const away = lay.between(34, 110)
      return rock(
        [Math.sin(azimuth) * away, lay.between(-16, 22), Math.cos(azimuth) * away],
        lay.pick([3, 5, 8] as const),
        lay.pick([2.4, 4, 6] as const),
        { variant: index % 6, colour: '#7d7680', shadow: false, name: 'asteroid' },
      )
    })
    const dock = (at: Vec3, size: Vec3): Piece => ({
      kind: 'box',
      at,
      size,
      colour: '#8d96a8',
      roof: { kind: 'flat', height: 0, colour: '#a4acbc' },
      decals: (face) => {
        const wide = face % 2 ? size[2] : size[0]
        return [
          plate(0, 0, wide, 0.3, '#545c6e'),
          plate(0, size[1] - 0.3, wide, 0.3, '#5c6478'),
          ...Array.from({ length: Math.floor(wide / 1.4) }, (_, index): Decal => ({
            ...plate(0.5 + index * 1.4, size[1] * 0.5, 0.8, 0.5, '#ffe2a0', 1),
            always: true,
          })),
        ]
      },
    })
    return {
      ground: null,
      backdrop: paintVoid,
      pieces: [
        ...rocks,
        dock([-4.8 * side, 0, 8.6], [2.2, 2.6, 4]),
        dock([4.9 * side, 0, 9.8], [1.8, 1.2, 2.4]),
        dock([0, 0, -22.5], [12, 4.4, 5]),
        dock([-5, 0, -12], [1.8, 1.6, 3]),
        world(side),
        traffic(side),
        ...floor(),
        ...landmarks(side),
      ],
      starry: true,
      propAt: [1.4, 0, 0.6],
      seats: [{ at: [4.9 * side, 0, 8.4], height: 1.2, turn: 0 }],
    }
  },
}
