import { createRandom, type Random } from '../../../../../film/random.ts'
import { softDisc } from '../../soft.ts'
import type { Brush, LocalColour, Piece, Point, SetDesign, View } from '../../stage.ts'
import { motes } from '../parts/life.ts'
import { rock } from '../parts/rocks.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { scatter } from './clearing.ts'
import { crystals, spike, stone, torch } from '../parts/dripstone.ts'

/** Walls of rock in bands of dark, and daylight or moonlight through the mouth far ahead. */
function paintCave(brush: Brush, view: View): void {
  const { width, height, light } = view
  const dark = brush.createLinearGradient(0, 0, 0, height)
  dark.addColorStop(0, light.shade('#241e28', -0.9))
  dark.addColorStop(0.55, light.shade('#4a4048', -0.6))
  dark.addColorStop(1, light.shade('#2c2630', -0.8))
  brush.fillStyle = dark
  brush.fillRect(0, 0, width, height)
  const random = createRandom('cave')
  for (let layer = 0; layer < 5; layer++) {
    const away = 60 - layer * 7
    const points: Point[] = []
    let seen = true
    for (let step = 0; step <= 22; step++) {
      const angle = (step / 22) * 2 * Math.PI
      const reach = (9 + layer * 2.6) * random.between(0.82, 1.18)
      const place = view.project([
        2 - layer * 0.4 + Math.sin(angle) * reach * 1.15,
        5.5 + Math.cos(angle) * reach * 0.85,
        away,
      ])
      if (place.depth < 1) seen = false
      points.push([place.x, place.y])
    }
    if (!seen) continue
    brush.beginPath()
    points.forEach(([x, y], index) => (index ? brush.lineTo(x, y) : brush.moveTo(x, y)))
    brush.closePath()
    brush.fillStyle = light.shade(stone, -0.75)
    brush.globalAlpha = 0.4
    brush.fill()
    brush.globalAlpha = 1
  }
  paintMouth(brush, view)
}

/** Daylight or moonlight through the mouth, and its spill on the rock. */
function paintMouth(brush: Brush, view: View): void {
  const { light } = view
  const mouth = view.project([2, 6, 60])
  if (mouth.depth < 2) return
  const opening: Point[] = [
    [-8, 0],
    [-9, 4],
    [-7.4, 7.6],
    [-4, 10.4],
    [0.4, 11.6],
    [4, 10.6],
    [6.8, 8],
    [8.6, 4.4],
    [8, 0],
  ]
  const placed = opening.map(([x, y]) => view.project([2 + x, y, 60]))
  brush.beginPath()
  placed.forEach(({ x, y }, index) => (index ? brush.lineTo(x, y) : brush.moveTo(x, y)))
  brush.closePath()
  const top = Math.min(...placed.map(({ y }) => y))
  const sky = brush.createLinearGradient(0, top, 0, placed[0]!.y)
  for (const [stop, colour] of light.sky) sky.addColorStop(stop, colour)
  brush.fillStyle = sky
  brush.fill()
  const radius = 26 * mouth.scale
  brush.globalCompositeOperation = 'screen'
  brush.globalAlpha = light.time === 'night' ? 0.24 : 0.6
  brush.drawImage(softDisc(light.key), mouth.x - radius, mouth.y - radius, radius * 2, radius * 2)
  brush.globalAlpha = 1
  brush.globalCompositeOperation = 'source-over'
}

const bottom = { left: -26, right: 26, near: -30, far: 58 }

/** What is walked on, and what fences it in. */
function floor(lay: Random, side: number): Piece[] {
  return [
    slab(bottom, '#433a40', {
      decals: [
        ...patches(lay, bottom, { count: 50, colours: ['#393137', '#4d4449', '#3f373d'], size: 1.6 }),
        {
          points: Array.from(
            { length: 20 },
            (_, index) =>
              [
                26 + side * 5.4 + Math.cos(index * 0.314) * 3.4 + Math.sin(index * 1.7) * 0.3,
                40 + Math.sin(index * 0.314) * 4,
              ] as const,
          ),
          colour: '#2f5a6a',
        },
        {
          points: Array.from(
            { length: 20 },
            (_, index) =>
              [
                26 + side * 5.4 + Math.cos(index * 0.314) * 2.9,
                40.2 + Math.sin(index * 0.314) * 3.4,
              ] as const,
          ),
          colour: '#5f98a8',
        },
      ],
    }),
  ]
}

/** What one knows the place by. */
function landmarks(lay: Random, side: number, crystal: LocalColour): Piece[] {
  return [
    rock([-6, -0.4, 56], 14, 2.6, { variant: 1, colour: '#433a42' }),
    rock([9, -0.4, 56], 14, 2.2, { variant: 3, colour: '#433a42' }),
    rock([2, -0.4, 57], 16, 1.4, { variant: 5, colour: '#3d343c' }),
    ...scatter(lay, 12, { inner: 6, outer: 20, half: 0.8, apart: 2 }).map(({ x, z }) =>
      spike(
        [x, 0, z],
        lay.pick([1, 1.5] as const),
        lay.pick([1.4, 2.4, 3.6] as const),
        false,
        lay.integer(0, 4),
      ),
    ),
    ...scatter(lay, 16, { inner: 6, outer: 24, half: 0.5, apart: 2 }).map(({ x, z }) =>
      spike([x, lay.between(3.2, 4.4), z], lay.pick([1.1, 1.6] as const), 5, true, lay.integer(0, 4)),
    ),
    ...scatter(lay, 8, { inner: 4.4, outer: 14, half: 0.8 }).map(({ x, z }) =>
      rock([x, 0, z], lay.pick([1.2, 2] as const), lay.pick([0.7, 1.1] as const), {
        variant: lay.integer(0, 5),
        colour: '#4d444a',
      }),
    ),
    spike([-4.4 * side, 0, 4], 1.8, 4.2, false, 2),
    spike([-4.9 * side, 3.4, 4.4], 2, 5, true, 3),
    spike([5.6 * side, 0, 7], 1.6, 3, false, 1),
    spike([7.4, 0, -5.8], 2.2, 4.4, false, 0),
    ...crystals([-3.7 * side, 0, 3.2], crystal, 0.8),
    ...crystals([7 * side, 0, 12], crystal, 1.4),
    ...crystals([-9, 0, -8], crystal, 1.4),
    ...crystals([5, 0, -16], crystal, 1.2),
    ...torch([4 * side, 0, 4.4]),
    ...torch([-6.5 * side, 0, 13]),
  ]
}

/** What moves by itself. */
function life(random: Random): Piece[] {
  return [
    motes(random.fork('motes'), {
      at: [0, 0.2, 8],
      size: [18, 6, 26],
      count: 36,
      radius: 0.02,
      colour: '#fff0d0',
      rise: 0.05,
      glow: 'always',
    }),
  ]
}

export const cave: SetDesign = {
  family: 'cave',
  interior: false,
  build({ random }) {
    const lay = random.fork('lay')
    const side = lay.chance(0.5) ? 1 : -1
    const crystal = lay.pick(['#5fd8e8', '#a88aff', '#6af0b0'] as const)
    const walls: Piece[] = Array.from({ length: 22 }, (_, index) => {
      const azimuth = -Math.PI + ((index + 0.5) / 22) * 2 * Math.PI
      if (Math.abs(azimuth - 0.03) < 0.3) return null
      const away = Math.abs(azimuth) > 2.5 ? 29 : lay.between(16, 19)
      return rock(
        [Math.sin(azimuth) * away, -0.5, Math.cos(azimuth) * away],
        lay.pick([9, 11] as const),
        lay.pick([10, 14] as const),
        { variant: index % 6, colour: '#433a42', sharp: 0.1, shadow: false },
      )
    }).filter((piece) => piece !== null)
    return {
      ground: { colour: '#443a40', far: '#332b32', pattern: 'rubble', detail: '#2f282e' },
      backdrop: paintCave,
      pieces: [...walls, ...floor(lay, side), ...landmarks(lay, side, crystal), ...life(random)],
      propAt: [1.4, 0.01, 0.6],
    }
  },
}
