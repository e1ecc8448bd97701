/** Everything worn on the head. */
import { scale } from './geometry.ts'
import { darker } from './palette.ts'
import { balls, refine, type Section, type Sketch } from './sketch.ts'
import type { Skull } from './skull.ts'
import type { Skeleton } from './skeleton.ts'
import { dotOn, strokeOn, surfaceOf } from './surface.ts'

interface Hatter {
  sketch: Sketch
  skull: Skull
  bones: Skeleton
  main: string
  trim: string
  /** The head's stack enlarged. */
  dome(from: number, out: number, lift: number, colour: string, nearer?: number): void
  /** A flat ring around the head. */
  disc(
    level: number,
    forward: number,
    wide: number,
    deep: number,
    thick: number,
    colour: string,
    nearer?: number,
  ): void
  /** A stiff peak over the brow. */
  visor(colour: string): void
  /** A band around the head. */
  band(level: number, out: number, width: number, colour: string): void
}

const round = Array.from({ length: 41 }, (_, i) => -Math.PI + (i * Math.PI) / 20)

const makers: Record<string, (hatter: Hatter) => void> = {
  cap: ({ dome, visor, main, band, trim }) => {
    dome(0.7, 0.045, 0.1, main)
    visor(darker(main, 0.22))
    band(0.74, 0.052, 0.05, darker(trim, 0.1))
  },
  hat: ({ dome, disc, main, band, trim }) => {
    disc(0.74, -0.03, 0.6, 0.66, 0.03, darker(main, 0.12), -0.015)
    dome(0.7, 0.035, 0.42, main, 0.02)
    band(0.79, 0.042, 0.1, trim)
  },
  beanie: ({ sketch, skull, main }) => {
    const { size } = skull
    const knit = (from: number, to: number, out: number, lift: number, colour: string, nearer: number) => {
      const stack = refine(skull.stack({ from, to, out, lift }), sketch.pixels > 500 ? 3 : 1)
      sketch.solid(stack, colour, {
        anchor: skull.core,
        nearer,
        after: (outline) => {
          if (sketch.pixels < 260) return
          // Ribs of wool: what tells a cap that was knitted from a hard hat.
          const surface = surfaceOf(sketch, stack)
          const style = sketch.shade(darker(main, 0.5), -0.2, 0.4)
          sketch.brush.save()
          sketch.brush.clip(outline)
          for (let rib = 0; rib < 44; rib++) {
            const azimuth = (rib * Math.PI) / 22
            const up = [0, 0.25, 0.5, 0.75, 1].map((level) => [azimuth, level] as const)
            strokeOn(sketch, surface, up, 0.013 * size, style)
          }
          sketch.brush.restore()
        },
      })
    }
    knit(0.7, 2, 0.04, 0.32, main, 0.012)
    knit(0.58, 0.86, 0.06, 0, darker(main, 0.16), 0.016)
  },
  helmet: ({ dome, main, band, skull, trim }) => {
    const metal = skull.look.wardrobe === 'armour' ? '#979ca8' : main
    dome(0.55, 0.06, 0.14, metal)
    band(0.62, 0.055, 0.06, darker(metal, 0.35))
    if (skull.look.wardrobe === 'armour') band(0.86, 0.07, 0.05, trim)
  },
  'peaked-cap': ({ dome, disc, visor, main, band, trim }) => {
    dome(0.68, 0.03, 0, darker(main, 0.3))
    disc(0.93, -0.04, 0.46, 0.5, 0.14, main, 0.03)
    visor('#191720')
    band(0.74, 0.04, 0.1, darker(trim, 0.2))
  },
  crown: ({ sketch, skull, trim }) => {
    const gold = '#e3b54e'
    const { size } = skull
    const ring: Section[] = [0.76, 0.9].map((level) => ({
      at: skull.at(0, level, -0.05),
      side: scale(
        skull.at(1, 0, 0).map((v, i) => v - skull.at(0, 0, 0)[i]!) as never,
        0.36 + (level - 0.76) * 0.3,
      ),
      front: scale(
        skull.at(0, 0, 1).map((v, i) => v - skull.at(0, 0, 0)[i]!) as never,
        0.43 + (level - 0.76) * 0.3,
      ),
    }))
    for (let point = 0; point < 8; point++) {
      const azimuth = (point * Math.PI) / 4
      const at = (out: number, level: number) =>
        skull.at(0.39 * out * Math.sin(azimuth), level, -0.05 + 0.46 * out * Math.cos(azimuth))
      const behind = Math.cos(azimuth - skull.camera) < 0
      sketch.solid(
        balls([
          [at(0.98, 0.88), size * 0.075],
          [at(1.06, 1.12), size * 0.012],
        ]),
        gold,
        { anchor: skull.core, nearer: behind ? -0.01 : 0.015, bias: behind ? -0.35 : 0 },
      )
    }
    sketch.solid(ring, gold, {
      anchor: skull.core,
      nearer: 0.014,
      after: () => {
        if (sketch.pixels < 400) return
        const surface = surfaceOf(sketch, ring)
        for (let gem = 0; gem < 8; gem++)
          dotOn(sketch, surface, [(gem * Math.PI) / 4, 0.5], 0.03 * size, sketch.shade(trim, 0.4))
      },
    })
  },
}

export function paintHeadwear(sketch: Sketch, skull: Skull, bones: Skeleton): void {
  const { look } = skull
  const make = makers[look.headwear]
  if (!make) return
  const main =
    look.headwear === 'hat'
      ? darker(look.colour, 0.3)
      : look.headwear === 'beanie'
        ? look.accent
        : look.colour
  const trim = look.headwear === 'beanie' ? look.colour : look.accent
  make(hatterFor(sketch, skull, bones, main, trim))
}

function hatterFor(sketch: Sketch, skull: Skull, bones: Skeleton, main: string, trim: string): Hatter {
  const { size } = skull
  const fine = sketch.pixels > 500 ? 3 : 1
  return {
    sketch,
    skull,
    bones,
    main,
    trim,
    dome: (from, out, lift, colour, nearer = 0) => {
      sketch.solid(refine(skull.stack({ from: from - 0.02, out, lift }), fine), colour, {
        anchor: skull.core,
        nearer: 0.012 + nearer,
      })
    },
    disc: (level, forward, wide, deep, thick, colour, nearer = 0) => {
      const sections: Section[] = [0, thick].map((up) => ({
        at: skull.at(0, level + up, forward),
        side: scale(bones.head.left, wide * size),
        front: scale(bones.head.front, deep * size),
      }))
      sketch.solid(sections, colour, { anchor: skull.core, nearer: 0.012 + nearer })
    },
    visor: (colour) => {
      const edge = (level: number, forward: number, wide: number): Section => ({
        at: skull.at(0, level, forward),
        side: scale(bones.head.left, wide * size),
        front: scale(bones.head.front, 0.16 * size),
      })
      sketch.solid(refine([edge(0.74, 0.24, 0.33), edge(0.7, 0.38, 0.3), edge(0.645, 0.5, 0.2)], 3), colour, {
        anchor: skull.core,
        nearer: skull.toward > -0.3 ? 0.1 : -0.01,
      })
    },
    band: (level, out, width, colour) => {
      const nearest = skull.slices.reduce((a, b) => (Math.abs(b[0] - level) < Math.abs(a[0] - level) ? b : a))
      const ring: Section[] = [-0.5, 0.5].map((end) => ({
        at: skull.at(0, level + end * width, nearest[2]),
        side: scale(bones.head.left, (nearest[1] + out) * size),
        front: scale(bones.head.front, (nearest[3] + out) * size),
      }))
      sketch.mark(
        skull.core,
        () =>
          strokeOn(
            sketch,
            surfaceOf(sketch, ring),
            round.map((azimuth) => [azimuth, 0.5] as const),
            width * size,
            sketch.shade(colour, 0),
          ),
        0.09,
      )
    },
  }
}
