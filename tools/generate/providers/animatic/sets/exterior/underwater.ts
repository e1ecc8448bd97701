import { createRandom, type Random } from '../../../../../film/random.ts'
import type { Brush, Cutout, Live, LocalColour, Piece, Ridge, SetDesign, Vec3, View } from '../../stage.ts'
import { motes } from '../parts/life.ts'
import { spots, ellipse, fill, line, polygon, solid, stroke } from '../parts/paint.ts'
import { fern, tuft } from '../parts/plants.ts'
import { hills } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { scatter } from './clearing.ts'

const depths = {
  day: ['#bff0ee', '#3fa8bc', '#0f4a6e'],
  dawn: ['#f4c8b0', '#5f8aa8', '#1a2f5a'],
  dusk: ['#f0b080', '#3f7490', '#12284a'],
  night: ['#4f86b0', '#14466e', '#06142e'],
} as const

/** Water from the bright surface down to the blue, with shafts of light swaying in it. */
function paintWater(brush: Brush, view: View): void {
  const { width, height, horizon, light, time } = view
  const [bright, middle, deep] = depths[light.time]
  const top = horizon - height * 1.1
  const water = brush.createLinearGradient(0, top, 0, height)
  const level = Math.max(0.05, Math.min(0.95, (horizon - top) / (height - top)))
  water.addColorStop(0, bright)
  water.addColorStop(level * 0.45, middle)
  water.addColorStop(level, deep)
  water.addColorStop(1, deep)
  brush.fillStyle = water
  brush.fillRect(0, 0, width, height)
  brush.globalCompositeOperation = 'screen'
  for (let shaft = 0; shaft < 9; shaft++) {
    const azimuth = (shaft / 9) * 2 * Math.PI + 0.25
    const place = view.project([Math.sin(azimuth) * 40, 0, Math.cos(azimuth) * 40])
    if (place.depth <= 0) continue
    const sway = Math.sin(time * 0.4 + shaft * 1.9) * width * 0.02
    const x = place.x + sway
    const beam = brush.createLinearGradient(0, -height * 0.1, 0, height * 0.9)
    beam.addColorStop(0, light.glow(bright, 0.13 + 0.05 * Math.sin(time * 0.7 + shaft)))
    beam.addColorStop(1, light.glow(bright, 0))
    brush.fillStyle = beam
    brush.beginPath()
    brush.moveTo(x - width * 0.02, -10)
    brush.lineTo(x + width * (0.05 + 0.02 * (shaft % 3)), -10)
    brush.lineTo(x + width * 0.02 + width * 0.16, height)
    brush.lineTo(x - width * 0.1, height)
    brush.fill()
  }
  brush.globalCompositeOperation = 'source-over'
}

/** Branching coral, or a fan of it. */
function coral(at: Vec3, size: number, colour: LocalColour, variant: number): Cutout {
  return {
    kind: 'cutout',
    at,
    width: size * 1.3,
    height: size,
    key: `coral-${size}-${colour}-${variant}`,
    paint(brush, light) {
      const random = createRandom(`coral/${variant}`)
      if (variant % 3 === 2) {
        for (const [facing, share] of [
          [-0.8, 1],
          [-0.2, 0.8],
          [0.5, 0.5],
        ] as const)
          for (const x of [-0.3, 0.05, 0.34])
            fill(
              brush,
              light.shade(colour, facing),
              ellipse(
                x * size + (1 - share) * size * 0.08,
                size * 0.25,
                size * 0.26 * share,
                size * 0.3 * share,
              ),
            )
        return
      }
      const grow = (
        x: number,
        y: number,
        angle: number,
        length: number,
        width: number,
        depth: number,
      ): void => {
        const tipX = x + Math.sin(angle) * length
        const tipY = y + Math.cos(angle) * length
        stroke(
          brush,
          light.shade(colour, -0.7 + (4 - depth) * 0.32),
          width,
          line([
            [x, y],
            [tipX, tipY],
          ]),
        )
        if (depth === 0) {
          fill(brush, light.shade(colour, 0.8), ellipse(tipX, tipY, width * 0.55))
          return
        }
        for (const turn of [-0.45, 0.4])
          grow(tipX, tipY, angle + turn * random.between(0.6, 1.3), length * 0.74, width * 0.74, depth - 1)
      }
      for (const angle of [-0.6, -0.1, 0.5]) grow(0, 0, angle, size * 0.3, size * 0.09, 3)
    },
  }
}

/** The wreck of a ship, keel in the sand. */
function shipwreck(at: Vec3, flip: boolean): Cutout {
  return {
    kind: 'cutout',
    at,
    width: 24,
    height: 15,
    key: 'shipwreck',
    flip,
    paint(brush, light) {
      const timber = '#5f5648'
      brush.rotate(0.12)
      stroke(brush, light.shade(timber, -0.5), 0.55, line(spots('-3 4, -4.4 14')))
      stroke(brush, light.shade(timber, -0.4), 0.4, line(spots('3.4 4, 3 10')))
      stroke(brush, light.shade(timber, -0.4), 0.3, line(spots('-6.6 10.4, -1.4 11.2')))
      for (const x of [-9, -4.2, 3])
        stroke(
          brush,
          light.shade(timber, -0.6),
          0.08,
          line([
            [-4.2, 12.6],
            [x, 5],
          ]),
        )
      solid(
        brush,
        light,
        timber,
        [-11, 0, 11, 6],
        (path) => {
          path.moveTo(-11.6, 6.6)
          path.quadraticCurveTo(-9.6, 0.6, -6, -1)
          path.lineTo(6, -1)
          path.quadraticCurveTo(10, 1.4, 11.4, 7.6)
          path.lineTo(8.4, 6.4)
          path.lineTo(8, 5)
          path.quadraticCurveTo(0, 3.6, -7.4, 5)
          path.lineTo(-7.8, 6.6)
        },
        0.16,
      )
      for (let plank = 1; plank < 5; plank++)
        stroke(brush, light.shade('#3a342c', -0.6, 0.7), 0.1, (path) => {
          path.moveTo(-10.6 + plank * 0.7, 5.6 - plank * 1.1)
          path.quadraticCurveTo(0, 3.6 - plank * 1.1, 10.2 - plank * 0.6, 6 - plank * 1.1)
        })
      fill(
        brush,
        light.shade('#16181c', -0.9),
        polygon(spots('-2 0.6, -2.6 2.2, -1 3, 1.2 2.6, 2 1.2, 0.8 0.2')),
      )
      for (const x of [-1.4, -0.4, 0.6])
        stroke(
          brush,
          light.shade(timber, -0.3),
          0.2,
          line([
            [x, 0.4],
            [x + 0.2, 2.8],
          ]),
        )
      for (const x of [-6.4, -4.8, 4, 5.6]) fill(brush, light.shade('#16181c', -0.9), ellipse(x, 2.6, 0.42))
    },
  }
}

/** A shoal turning together. */
function shoal(options: {
  at: Vec3
  count: number
  spread: number
  size: number
  colour: LocalColour
  seed: string
}): Live {
  const { at, count, spread, size, colour, seed } = options
  const random = createRandom(seed)
  const fish = Array.from(
    { length: count },
    () =>
      [
        random.normal() * 0.4,
        random.normal() * 0.22,
        random.normal() * 0.3,
        random.between(0.7, 1.2),
      ] as const,
  )
  return {
    kind: 'live',
    at,
    draw(brush, view) {
      const turn = Math.cos(view.time * 0.25 + at[0])
      const way = -Math.sin(view.time * 0.25 + at[0]) < 0 ? -1 : 1
      for (const [x, y, z, scale] of fish) {
        const place = view.project([
          at[0] + x * spread + turn * spread * 0.8,
          at[1] + y * spread + 0.2 * Math.sin(view.time * 1.4 + x * 9),
          at[2] + z * spread,
        ])
        if (place.depth < 1) continue
        const long = size * scale * place.scale
        const tail = Math.sin(view.time * 9 + x * 20) * 0.12
        brush.fillStyle = view.light.shade(colour, y * 2)
        brush.beginPath()
        brush.ellipse(place.x, place.y, long, long * 0.4, 0, 0, 2 * Math.PI)
        brush.moveTo(place.x - way * long * 0.8, place.y)
        brush.lineTo(place.x - way * long * 1.6, place.y - long * (0.4 + tail))
        brush.lineTo(place.x - way * long * 1.6, place.y + long * (0.4 - tail))
        brush.fill()
      }
    },
  }
}

const bottom = { left: -32, right: 32, near: -32, far: 46 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    hills(random.fork('far'), { distance: 110, colour: '#2f6f86', low: 2, high: 26, waves: 7 }),
    hills(random.fork('near'), { distance: 60, colour: '#2f6676', low: 0, high: 10, waves: 9 }),
  ]
}

/** What is walked on, and what fences it in. */
function floor(lay: Random): Piece[] {
  return [
    slab(bottom, '#a8b08a', {
      decals: patches(lay, bottom, {
        count: 60,
        colours: ['#b8be98', '#96a284', '#9fa888'],
        size: 1.8,
        flat: 0.25,
      }),
    }),
  ]
}

/** What one knows the place by. */
function landmarks(lay: Random, side: number): Piece[] {
  return [
    shipwreck([-7 * side, 0, 30], side < 0),
    rock([15 * side, -0.3, 24], 11, 9, { variant: 2, colour: '#5a6a70' }),
    rock([-26, -0.3, -18], 12, 9, { variant: 4, colour: '#5a6a70' }),
    rock([24, -0.3, -22], 13, 11, { variant: 1, colour: '#5a6a70' }),
    rock([30 * side, -0.3, 34], 16, 13, { variant: 3, colour: '#546870' }),
    ...scatter(lay, 8, { inner: 3.8, outer: 14, half: 0.5 }).map(({ x, z }) =>
      fern([x, 0, z], 1.2, 0.9, { variant: lay.integer(0, 3), colour: '#5fa070', name: 'weed' }),
    ),
    ...scatter(lay, 9, { inner: 4, outer: 16, half: 0.8 }).map(({ x, z }) =>
      rock([x, 0, z], lay.pick([1.2, 2] as const), lay.pick([0.7, 1.2] as const), {
        variant: lay.integer(0, 5),
        colour: '#6a767a',
      }),
    ),
    coral([-4.2 * side, 0, 3.4], 1.7, '#e0705a', 1),
    coral([4.4 * side, 0, 4.2], 1.2, '#9a6ac0', 2),
    rock([5.6 * side, 0, 5.2], 3, 2, { variant: 0, colour: '#5f6e74' }),
  ]
}

/** What moves by itself. */
function life(random: Random): Piece[] {
  return [
    shoal({ at: [3, 4.4, 16], count: 26, spread: 5, size: 0.16, colour: '#e8d070', seed: 'gold' }),
    shoal({ at: [-6, 6, 22], count: 30, spread: 7, size: 0.2, colour: '#c0dce8', seed: 'silver' }),
    shoal({ at: [4, 5, -16], count: 24, spread: 6, size: 0.18, colour: '#e8926a', seed: 'copper' }),
    shoal({ at: [-15, 5, 0], count: 18, spread: 5, size: 0.18, colour: '#c0dce8', seed: 'silver two' }),
    motes(random.fork('bubbles'), {
      at: [0, 0.1, 6],
      size: [18, 9, 18],
      count: 46,
      radius: 0.05,
      colour: '#dff6ff',
      rise: 0.7,
    }),
  ]
}

export const underwater: SetDesign = {
  family: 'underwater',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const corals = ['#e0705a', '#d88ab0', '#e8b04a', '#9a6ac0', '#e8e0c0'] as const
    const kelp: Piece[] = scatter(lay, 16, { inner: 5, outer: 26, half: 0.6, apart: 1.6 }).map(
      ({ x, z }) => ({
        ...tuft([x, 0, z], 1.4, lay.pick([3, 4.5, 6] as const), {
          variant: lay.integer(0, 4),
          colour: '#4f8a5a',
          blades: 9,
          name: 'kelp',
        }),
        sway: 0.7,
      }),
    )
    return {
      ground: { colour: '#a8b08a', far: '#3f8296', pattern: 'sand', detail: '#7d9484' },
      backdrop: paintWater,
      ridges: land(random),
      pieces: [
        ...kelp,
        ...scatter(lay, 20, { inner: 3.8, outer: 18, half: 0.6 }).map(({ x, z }) =>
          coral([x, 0, z], lay.pick([0.8, 1.2, 1.7] as const), lay.pick(corals), lay.integer(0, 5)),
        ),
        ...floor(lay),
        ...landmarks(lay, side),
        ...life(random),
      ],
      propAt: [1.4, 0, 0.6],
    }
  },
}
