import type { Random } from '../../../../../film/random.ts'
import type { Brush, Cutout, Live, Piece, Ridge, SetDesign, Vec3, View } from '../../stage.ts'
import { motes } from '../parts/life.ts'
import { spots, ellipse, fill, keySide, line, polygon, rectangle, rounded, stroke } from '../parts/paint.ts'
import { mesas, peaks } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { paintStars } from '../parts/stars.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { scatter } from './clearing.ts'

/** A thin violet air: stars even by day, and the haze of the hour at the horizon. */
function paintAlienSky(brush: Brush, view: View): void {
  const { light, horizon, height, width } = view
  const day = light.time === 'day'
  const air = brush.createLinearGradient(0, horizon - height * 0.75, 0, horizon)
  air.addColorStop(0, day ? '#2c1f58' : '#0c0a24')
  air.addColorStop(0.5, day ? '#7a5a9a' : '#2f2354')
  air.addColorStop(0.82, day ? '#e0a0a8' : '#7a4a72')
  air.addColorStop(1, light.haze)
  brush.fillStyle = air
  brush.fillRect(0, 0, width, height)
  paintStars(brush, view, 0.75)
}

/** A ringed world and two moons hanging over the horizon. */
function neighbours(side: number): Live {
  return {
    kind: 'live',
    at: [0, 900, 5000],
    draw(brush, view) {
      const place = view.project([-1500 * side, 1150, 4200])
      if (place.depth > 0) {
        const radius = 620 * place.scale
        const band = brush.createLinearGradient(
          place.x - radius,
          place.y - radius,
          place.x + radius * 0.6,
          place.y + radius,
        )
        band.addColorStop(0, '#ffe0b8')
        band.addColorStop(0.3, '#e8a684')
        band.addColorStop(0.6, '#9a5a86')
        band.addColorStop(1, '#3a2a5a')
        const ring = (from: number, to: number): void => {
          for (const [share, alpha] of [
            [1.55, 0.5],
            [1.8, 0.35],
            [2.05, 0.2],
          ] as const) {
            brush.strokeStyle = view.light.glow('#ffe2c4', alpha)
            brush.lineWidth = radius * 0.13
            brush.beginPath()
            brush.ellipse(place.x, place.y, radius * share, radius * share * 0.26, -0.28, from, to)
            brush.stroke()
          }
        }
        ring(Math.PI, 2 * Math.PI)
        brush.fillStyle = band
        brush.beginPath()
        brush.arc(place.x, place.y, radius, 0, 2 * Math.PI)
        brush.fill()
        ring(0, Math.PI)
      }
      for (const [x, y, z, size, colour] of [
        [1900 * side, 1500, 3800, 130, '#cfd8e8'],
        [800, 1300, -4200, 300, '#b58aa8'],
        [-4200, 1200, -300, 220, '#8fb5c0'],
      ] as const) {
        const moon = view.project([x, y, z])
        if (moon.depth <= 0) continue
        const radius = size * moon.scale
        const shade = brush.createRadialGradient(
          moon.x - radius * 0.4,
          moon.y - radius * 0.4,
          radius * 0.1,
          moon.x,
          moon.y,
          radius,
        )
        shade.addColorStop(0, '#ffffff')
        shade.addColorStop(0.4, colour)
        shade.addColorStop(1, '#2a2444')
        brush.fillStyle = shade
        brush.beginPath()
        brush.arc(moon.x, moon.y, radius, 0, 2 * Math.PI)
        brush.fill()
      }
    },
  }
}

/** A dome of the colony, its ribs lit from inside. */
function dome(at: Vec3, radius: number): Cutout {
  return {
    kind: 'cutout',
    at,
    width: radius * 2.5,
    height: radius * 1.25,
    key: `dome-${radius}`,
    paint(brush, light) {
      fill(brush, rounded(brush, light, '#c4c8d4', -radius, radius), (path) => {
        path.moveTo(-radius, 0)
        path.bezierCurveTo(-radius, radius * 1.34, radius, radius * 1.34, radius, 0)
      })
      fill(brush, light.glow('#7fd8e8', 0.22 + 0.3 * light.lamps), (path) => {
        path.moveTo(-radius * 0.82, radius * 0.25)
        path.bezierCurveTo(
          -radius * 0.7,
          radius * 1.15,
          radius * 0.7,
          radius * 1.15,
          radius * 0.82,
          radius * 0.25,
        )
      })
      for (const share of [-0.5, 0, 0.5])
        stroke(brush, light.shade('#6d7286', -0.3), radius * 0.03, (path) => {
          path.moveTo(share * radius * 1.5, 0)
          path.quadraticCurveTo(share * radius * 1.2, radius * 0.8, 0, radius)
        })
      fill(brush, light.shade('#6d7286', -0.4), rectangle(-radius * 1.08, 0, radius * 2.16, radius * 0.16))
      for (let lamp = -3; lamp <= 3; lamp++)
        fill(brush, light.glow('#ffd890', 0.9), ellipse(lamp * radius * 0.28, radius * 0.08, radius * 0.03))
      fill(brush, light.shade('#8a90a4', 0.2), rectangle(-radius * 0.2, 0, radius * 0.4, radius * 0.36))
      fill(brush, light.glow('#ffe6b0', 0.85), rectangle(-radius * 0.12, 0, radius * 0.24, radius * 0.28))
    },
  }
}

function lander(at: Vec3, flip: boolean): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 6,
    height: 8.4,
    key: 'lander',
    flip,
    paint(brush, light) {
      const leg = light.shade('#7d8294', -0.4)
      for (const way of [-1, 1]) {
        stroke(
          brush,
          leg,
          0.16,
          line([
            [way * 0.9, 2.4],
            [way * 2.4, 0.1],
          ]),
        )
        stroke(
          brush,
          leg,
          0.1,
          line([
            [way * 1, 1.2],
            [way * 1.9, 0.9],
          ]),
        )
        fill(brush, leg, ellipse(way * 2.4, 0.08, 0.45, 0.1))
      }
      fill(brush, light.shade('#3a3c4a', -0.5), polygon(spots('-0.6 1, -0.35 1.8, 0.35 1.8, 0.6 1')))
      fill(brush, rounded(brush, light, '#d4d2d8', -1.3, 1.3), (path) => {
        path.moveTo(-1.2, 1.7)
        path.bezierCurveTo(-1.5, 4.5, -0.9, 7, 0, 8.2)
        path.bezierCurveTo(0.9, 7, 1.5, 4.5, 1.2, 1.7)
      })
      fill(brush, light.shade('#c2543a', 0), polygon(spots('-1.33 3, -1.36 3.7, 1.36 3.7, 1.33 3')))
      fill(brush, light.shade('#2f4a66', 0.2), ellipse(0.1, 5.4, 0.42, 0.5))
      fill(brush, light.glow('#9fe8ff', 0.5 + 0.4 * light.lamps), ellipse(0.1, 5.4, 0.34, 0.42))
      const side = keySide(light)
      fill(
        brush,
        light.shade('#ffffff', 0.8, 0.5),
        polygon([
          [side * 1.1, 2],
          [side * 1.22, 4.4],
          [side * 0.7, 6.8],
          [side * 0.98, 4.4],
        ]),
      )
    },
  }
}

const plain = { left: -34, right: 34, near: -34, far: 60 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    peaks(random.fork('far'), { distance: 800, colour: '#7d5a8a', low: 10, high: 190, waves: 9 }),
    mesas(random.fork('mesas'), { distance: 380, colour: '#8f4f6a', low: 1, high: 46, waves: 8 }),
  ]
}

/** What one knows the place by. */
function landmarks(lay: Random, side: number): Piece[] {
  return [
    ...[
      [-24, 40, 8, 26],
      [-17, 50, 6, 18],
      [27, 54, 9, 32],
      [-34, -18, 8, 24],
      [36, -8, 9, 28],
      [12, -46, 8, 26],
      [-42, 16, 8, 30],
    ].map(([x, z, width, height], index) =>
      rock([x! * side, 0, z!], width!, height!, { variant: index, colour: '#8a4a62', sharp: 1 }),
    ),
    dome([13 * side, 0, 40], 8),
    dome([26 * side, 0, 46], 5),
    dome([-30, 0, -40], 6),
    { kind: 'glow', at: [13 * side, 2, 38], radius: 9, colour: '#8fe0f0', strength: 0.35, always: true },
    lander([-8.4 * side, 0, 19], side < 0),
    ...scatter(lay, 16, { inner: 4, outer: 30, half: 1 }).map(({ x, z }) =>
      rock([x, 0, z], lay.pick([1, 1.6, 2.6] as const), lay.pick([0.6, 1, 1.8] as const), {
        variant: lay.integer(0, 5),
        colour: '#94566c',
      }),
    ),
    rock([-5.2 * side, 0, 5], 2.6, 2.4, { variant: 2, colour: '#8a4a62', sharp: 0.8 }),
    rock([5 * side, 0, 6.4], 3.2, 1.3, { variant: 4, colour: '#94566c' }),
  ]
}

/** What moves by itself. */
function life(random: Random, side: number): Piece[] {
  return [
    neighbours(side),
    motes(random.fork('dust'), {
      at: [0, 0.1, 5],
      size: [24, 3, 22],
      count: 36,
      radius: 0.02,
      colour: '#ffd8c8',
      drift: 0.5,
      rise: 0.05,
      glow: 'always',
    }),
  ]
}

export const planet: SetDesign = {
  family: 'planet',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const soil = lay.pick(['#a8586a', '#9a6a8a', '#b5684a'] as const)
    const craters = Array.from({ length: 13 }, () => ({
      x: lay.between(0, 68),
      z: lay.between(0, 94),
      radius: lay.between(1, 3.4),
    })).flatMap(({ x, z, radius }) => {
      const ring = (size: number, shift: number) =>
        Array.from(
          { length: 16 },
          (_, index) =>
            [
              x + Math.cos(index * 0.3927) * radius * size,
              z + shift + Math.sin(index * 0.3927) * radius * size * 0.8,
            ] as const,
        )
      return [
        { points: ring(1.16, 0), colour: '#d08a8a' },
        { points: ring(1, 0), colour: '#5a3450' },
        { points: ring(0.8, -radius * 0.14), colour: '#7d4862' },
      ]
    })
    const glow = lay.pick(['#5fe8d8', '#b58aff', '#ff8ad0'] as const)
    const shards: Piece[] = scatter(lay, 8, { inner: 4.4, outer: 24, half: 0.8, apart: 3 }).flatMap(
      ({ x, z }): Piece[] => {
        const size = lay.pick([1, 1.8] as const)
        return [
          {
            kind: 'cutout',
            at: [x, 0, z],
            width: size,
            height: size,
            key: `shard-${size}-${glow}`,
            paint(brush, light) {
              for (const [lean, tall] of [
                [-0.34, 0.62],
                [0.36, 0.7],
                [0.04, 1],
              ] as const) {
                fill(
                  brush,
                  light.glow(glow, 0.7),
                  polygon([
                    [lean * 0.3 * size - 0.12 * size, 0],
                    [lean * size * 0.8, tall * size],
                    [lean * 0.3 * size + 0.12 * size, 0],
                  ]),
                )
                fill(
                  brush,
                  light.glow('#ffffff', 0.45),
                  polygon([
                    [lean * 0.3 * size, 0],
                    [lean * size * 0.8, tall * size],
                    [lean * 0.3 * size + 0.12 * size, 0],
                  ]),
                )
              }
            },
          },
          {
            kind: 'glow',
            at: [x, size * 0.4, z],
            radius: size * 1.8,
            colour: glow,
            strength: 0.6,
            always: true,
          },
        ]
      },
    )
    return {
      ground: { colour: soil, far: '#c08a94', pattern: 'sand', detail: '#7d4458' },
      starry: true,
      backdrop: paintAlienSky,
      ridges: land(random),
      pieces: [
        slab(plain, soil, {
          decals: [
            ...patches(lay, plain, {
              count: 40,
              colours: ['#96506a', '#b5707a', '#8a4a62'],
              size: 2.2,
              flat: 0.3,
            }),
            ...craters,
          ],
        }),
        ...shards,
        ...landmarks(lay, side),
        ...life(random, side),
      ],
      propAt: [1.4, 0, 0.6],
      seats: [{ at: [5 * side, 0, 6], height: 0.8, turn: 0 }],
    }
  },
}
