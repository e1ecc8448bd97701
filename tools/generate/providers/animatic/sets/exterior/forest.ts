import type { Random } from '../../../../../film/random.ts'
import type { Live, Piece, Ridge, SetDesign } from '../../stage.ts'
import { birds, motes } from '../parts/life.ts'
import { bush, fern, tuft } from '../parts/plants.ts'
import { treeline } from '../parts/ridges.ts'
import { rock } from '../parts/rocks.ts'
import { patches, slab } from '../parts/surfaces.ts'
import { tree } from '../parts/trees.ts'
import { scatter } from './clearing.ts'

/** Light falling slantwise between the trunks. */
function shafts(): Live {
  return {
    kind: 'live',
    at: [0, 0, 13],
    draw(brush, view) {
      const foot = view.project([0, 0, 13])
      if (foot.depth < 2 || view.light.weather !== 'clear') return
      const strength = view.light.time === 'night' ? 0.05 : 0.12
      const reach = 14 * foot.scale
      for (let beam = 0; beam < 5; beam++) {
        const place = view.project([-9 + beam * 4.6, 0, 13 + (beam % 2) * 5])
        const wide = (0.7 + (beam % 3) * 0.5) * place.scale
        const pulse = strength * (0.75 + 0.25 * Math.sin(view.time * 0.5 + beam * 2))
        const gradient = brush.createLinearGradient(0, place.y - reach, 0, place.y)
        gradient.addColorStop(0, view.light.glow(view.light.key, pulse))
        gradient.addColorStop(1, view.light.glow(view.light.key, 0))
        brush.fillStyle = gradient
        brush.beginPath()
        brush.moveTo(place.x + reach * 0.35, place.y - reach)
        brush.lineTo(place.x + reach * 0.35 + wide, place.y - reach)
        brush.lineTo(place.x + wide * 1.6, place.y)
        brush.lineTo(place.x - wide * 0.6, place.y)
        brush.fill()
      }
    },
  }
}

const path = { left: -2.6, right: 2.6, near: -30, far: 46 }

/** The country round about. */
function land(random: Random): Ridge[] {
  return [
    treeline(random.fork('far'), { distance: 170, colour: '#56735a', low: 20, high: 44 }),
    treeline(random.fork('near'), { distance: 70, colour: '#3c5640', low: 13, high: 24 }),
  ]
}

/** What is walked on, and what fences it in. */
function floor(random: Random): Piece[] {
  return [
    slab(path, '#7d6a49', {
      decals: patches(
        random.fork('path'),
        { ...path, left: -3.6, right: 3.6 },
        { count: 40, colours: ['#5d6a38', '#6a6a3c', '#866f4c'], size: 1 },
      ),
    }),
  ]
}

/** What one knows the place by. */
function landmarks(): Piece[] {
  return [
    tree('oak', [-4.4, 0, 3.6], 12, { variant: 1 }),
    tree('pine', [5.2, 0, 4.8], 15, { variant: 2 }),
    tree('spruce', [-8.5, 0, -4.8], 12, { variant: 0 }),
    tree('pine', [7.6, 0, -3.4], 14, { variant: 1 }),
    // The way back: a wall of trunks where the path bends, so that faces turned from it do not stand before nothing.
    tree('spruce', [-7.2, 0, -13.4], 11, { variant: 1 }),
    tree('oak', [7.6, 0, -14.6], 13, { variant: 2 }),
    tree('spruce', [3.4, 0, -28], 17, { variant: 2 }),
    tree('pine', [-3, 0, -29.5], 17, { variant: 0 }),
    tree('spruce', [0.4, 0, -34], 20, { variant: 3 }),
    tree('spruce', [-7.4, 0, -31], 14, { variant: 0 }),
    tree('birch', [8, 0, -30], 14, { variant: 1 }),
    bush([-4.4, 0, -12.6], 2, 1.2, { variant: 1, colour: '#48683a' }),
    fern([4.2, 0, -12.8], 1.5, 0.9, { variant: 2, colour: '#4f8044' }),
    rock([5.6, 0, -12.4], 1.5, 0.8, { variant: 2, cap: '#5f7d3c' }),
  ]
}

/** What moves by itself. */
function life(random: Random): Piece[] {
  return [
    shafts(),
    motes(random.fork('motes'), {
      at: [0, 0.3, 4],
      size: [16, 3, 16],
      count: 26,
      radius: 0.02,
      colour: '#ffe9a0',
      rise: 0.05,
      glow: 'night',
    }),
    birds(random.fork('birds'), { at: [0, 16, 30], count: 3, spread: 12, span: 0.5 }),
  ]
}

export const forest: SetDesign = {
  family: 'forest',
  interior: false,
  build({ random }) {
    const wood = random.fork('trees')
    const kinds = wood.chance(0.6)
      ? (['spruce', 'pine', 'spruce', 'birch'] as const)
      : (['oak', 'birch', 'pine', 'oak'] as const)
    const trees: Piece[] = scatter(wood, 40, { inner: 8.5, outer: 42, half: 0.8, apart: 2.8 }).map(
      ({ x, z, away }) =>
        tree(wood.pick(kinds), [x, 0, z], wood.pick([11, 14, 17] as const) + (away > 25 ? 3 : 0), {
          variant: wood.integer(0, 3),
          flip: wood.chance(0.5),
        }),
    )
    const low = random.fork('undergrowth')
    const plants: Piece[] = [
      ...scatter(low, 13, { inner: 4, outer: 15 }).map(({ x, z }) =>
        fern([x, 0, z], 1.5, 0.9, { variant: low.integer(0, 3), colour: '#4f8044' }),
      ),
      ...scatter(low, 7, { inner: 5, outer: 20 }).map(({ x, z }) =>
        bush([x, 0, z], 2, 1.2, { variant: low.integer(0, 3), colour: '#48683a' }),
      ),
      ...scatter(low, 8, { inner: 3.4, outer: 12 }).map(({ x, z }) =>
        tuft([x, 0, z], 0.8, 0.5, { variant: low.integer(0, 3), colour: '#71853f' }),
      ),
      ...scatter(low, 5, { inner: 4, outer: 14, half: 0.8 }).map(({ x, z }) =>
        rock([x, 0, z], 1.5, 0.8, { variant: low.integer(0, 5), cap: '#5f7d3c' }),
      ),
    ]
    return {
      ground: { colour: '#5d6a38', far: '#51663f', pattern: 'grass', detail: '#46562c' },
      ridges: land(random),
      pieces: [...trees, ...plants, ...floor(random), ...landmarks(), ...life(random)],
      propAt: [1.4, 0, 0.6],
    }
  },
}
