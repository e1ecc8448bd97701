import type { Random } from '../../../../../film/random.ts'
import type { Brush, Piece, Ridge, SetDesign, View } from '../../stage.ts'
import { motes } from '../parts/life.ts'
import { fern, tuft } from '../parts/plants.ts'
import { hills } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { scatter } from './clearing.ts'
import { coral, shipwreck, shoal } from '../parts/seabed.ts'

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
    rock([-3, -0.3, -30], 9, 7, { variant: 0, colour: '#5a6a70' }),
    coral([-5, 0, -27.6], 1.7, '#e0705a', 0),
    coral([4, 0, -28], 1.7, '#9a6ac0', 1),
    coral([8, 0, -30], 1.7, '#e8b04a', 3),
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
