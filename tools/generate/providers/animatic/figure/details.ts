/** What is sewn on a costume: seams, buttons, lapels, belts, plates. Levels run hip 0 … neck 1. */
import type { Body } from './body.ts'
import { darker, lighter } from './palette.ts'
import type { Section, Sketch } from './sketch.ts'
import { dotOn, fillOn, strokeOn, type Surface, surfaceOf, type SurfacePoint } from './surface.ts'
import type { Cloth, Cut, Detail } from './wardrobe.ts'

export interface DetailBrief {
  sketch: Sketch
  body: Body
  sections: readonly Section[]
  cut: Cut
  cloth: Cloth
  part: 'trunk' | 'skirt'
}

interface Tailor extends DetailBrief {
  surface: Surface
  line(points: readonly SurfacePoint[], width: number, colour: string, alpha?: number): void
  patch(points: readonly SurfacePoint[], colour: string, facing?: number): void
  button(point: SurfacePoint, radius: number, colour: string): void
}

const down = (azimuth: number, from: number, to: number): SurfacePoint[] =>
  Array.from({ length: 7 }, (_, i): SurfacePoint => [azimuth, from + ((to - from) * i) / 6])
const around = (level: number, from = -Math.PI, to = Math.PI): SurfacePoint[] =>
  Array.from({ length: 33 }, (_, i): SurfacePoint => [from + ((to - from) * i) / 32, level])

const mirrored = (points: readonly SurfacePoint[]): SurfacePoint[] => points.map(([a, l]) => [-a, l])

type Sew = (tailor: Tailor) => void

const onTrunk: Record<Detail, Sew> = {
  seam: ({ line, cloth, cut }) => {
    line(down(0.03, 0.05, 0.78), 0.005, darker(cloth.main, 0.5), 0.8)
    line(down(Math.PI, 0.02, 0.8), 0.004, darker(cloth.main, 0.5), 0.6)
    if (cut.waisted > 0.42) line(around(0.34), 0.004, darker(cloth.main, 0.4), 0.5)
  },
  buttons: ({ button, cloth }) => {
    for (const level of [0.18, 0.34, 0.5]) button([0.16, level], 0.011, darker(cloth.main, 0.55))
  },
  'double-buttons': ({ button, cloth, line }) => {
    line(down(0, 0.05, 0.9), 0.004, darker(cloth.main, 0.5), 0.7)
    for (const level of [0.2, 0.44, 0.56, 0.68])
      for (const side of [-0.3, 0.3]) button([side, level], 0.01, '#d9b566')
  },
  belt: ({ line, cloth, button, cut }) => {
    line(around(cut.hem === null ? 0.19 : 0.31), 0.034, cut.ease > 0.02 ? cloth.accent : '#2c2024')
    button([0, cut.hem === null ? 0.19 : 0.31], 0.018, '#c9a75a')
  },
  pockets: ({ line, cloth }) => {
    for (const points of [
      [
        [0.42, 0.2],
        [0.78, 0.22],
      ],
      [
        [-0.42, 0.2],
        [-0.78, 0.22],
      ],
    ] as SurfacePoint[][])
      line(points, 0.008, darker(cloth.main, 0.45), 0.9)
  },
  lapels: ({ patch, line, cloth }) => {
    patch(
      [
        [0, 0.5],
        [0.36, 0.8],
        [0.3, 0.96],
        [-0.3, 0.96],
        [-0.36, 0.8],
      ],
      cloth.inner,
      0.1,
    )
    const lapel: SurfacePoint[] = [
      [0.02, 0.46],
      [0.55, 0.74],
      [0.42, 0.8],
      [0.62, 0.83],
      [0.5, 0.97],
      [0.26, 0.97],
    ]
    patch(lapel, lighter(cloth.main, 0.06), 0.1)
    patch(mirrored(lapel), darker(cloth.main, 0.12), -0.1)
    line(lapel, 0.004, darker(cloth.main, 0.5), 0.5)
    line(mirrored(lapel), 0.004, darker(cloth.main, 0.5), 0.5)
  },
  tie: ({ patch, cloth }) => {
    patch(
      [
        [0, 0.5],
        [0.1, 0.58],
        [0.045, 0.86],
        [0.1, 0.94],
        [-0.1, 0.94],
        [-0.045, 0.86],
        [-0.1, 0.58],
      ],
      cloth.accent,
    )
  },
  zip: ({ line, cloth }) => {
    line(down(0, 0.02, 0.95), 0.009, darker(cloth.main, 0.5))
    line(down(0, 0.02, 0.95), 0.003, lighter(cloth.accent, 0.3), 0.8)
    line(around(0.07), 0.02, darker(cloth.main, 0.3), 0.8)
  },
  ribs: ({ line, cloth }) => {
    line(around(0.05), 0.03, darker(cloth.main, 0.22))
    for (const level of [0.56, 0.62]) line(around(level), 0.013, cloth.accent, 0.75)
  },
  apron: ({ patch, line, cloth }) => {
    patch(
      [
        [0.95, 0.02],
        [0.95, 0.34],
        [0.46, 0.42],
        [0.4, 0.72],
        [-0.4, 0.72],
        [-0.46, 0.42],
        [-0.95, 0.34],
        [-0.95, 0.02],
      ],
      cloth.inner,
      0.05,
    )
    line(around(0.34), 0.012, cloth.inner)
    line(down(0.42, 0.7, 0.95), 0.012, cloth.inner)
    line(down(-0.42, 0.7, 0.95), 0.012, cloth.inner)
  },
  plates: ({ line, patch, cloth }) => {
    for (const level of [0.12, 0.24, 0.36]) line(around(level), 0.006, darker(cloth.main, 0.55), 0.9)
    patch(
      [
        [0, 0.38],
        [0.85, 0.56],
        [0.8, 0.82],
        [0, 0.88],
        [-0.8, 0.82],
        [-0.85, 0.56],
      ],
      lighter(cloth.main, 0.16),
      0.2,
    )
    line(down(0, 0.38, 0.88), 0.006, darker(cloth.main, 0.45), 0.8)
  },
  pack: ({ patch, line, button, cloth }) => {
    const panel: SurfacePoint[] = [
      [0.5, 0.5],
      [0.5, 0.72],
      [-0.5, 0.72],
      [-0.5, 0.5],
    ]
    patch(panel, darker(cloth.main, 0.32))
    button([0.3, 0.64], 0.014, '#e05b4b')
    button([0.08, 0.64], 0.014, '#5fc0d8')
    line(
      [
        [-0.15, 0.64],
        [-0.4, 0.64],
      ],
      0.02,
      '#e9e3d2',
    )
    for (const side of [0.72, -0.72]) line(down(side, 0.3, 0.92), 0.026, cloth.accent)
  },
  badge: ({ button, line, cloth }) => {
    button([0.55, 0.72], 0.019, '#d9b566')
    line(
      [
        [-0.4, 0.72],
        [-0.72, 0.72],
      ],
      0.02,
      cloth.accent,
    )
  },
  collar: ({ line, cloth }) => line(around(0.97), 0.016, cloth.accent, 0.9),
  sash: ({ line, cloth, cut }) => line(around(cut.hem && cut.hem > 0.8 ? 0.3 : 0.36), 0.036, cloth.accent),
  placket: ({ line, button, cloth }) => {
    line(down(0.02, 0.2, 0.94), 0.004, darker(cloth.main, 0.4), 0.8)
    for (const level of [0.3, 0.45, 0.6, 0.75]) button([0, level], 0.007, lighter(cloth.main, 0.5))
  },
}

const onSkirt: Partial<Record<Detail, Sew>> = {
  seam: ({ line, cloth, cut }) => {
    line(down(0.03, 0.02, 0.99), 0.005, darker(cloth.main, 0.5), 0.8)
    line(down(Math.PI, 0.15, 0.99), 0.005, darker(cloth.main, 0.5), 0.8)
    if ((cut.hem ?? 0) > 0.8)
      for (const azimuth of [-1.1, -0.5, 0.6, 1.2, 2.4, -2.4])
        line(down(azimuth, 0.3, 0.98), 0.006, darker(cloth.main, 0.4), 0.5)
  },
  sash: ({ line, cloth }) => {
    for (const azimuth of [-1.2, -0.55, 0.1, 0.7, 1.3, 2.2, -2.2, 3.1])
      line(down(azimuth, 0.25, 0.98), 0.006, darker(cloth.main, 0.35), 0.45)
  },
  lapels: ({ line, cloth, cut }) => {
    if ((cut.hem ?? 0) < 0.3) line(down(0.03, 0, 0.98), 0.004, darker(cloth.main, 0.5), 0.8)
  },
  plates: ({ line, cloth }) => {
    for (const azimuth of [-1.4, -0.7, 0, 0.7, 1.4, 2.1, -2.1, 3.1])
      line(down(azimuth, 0.1, 0.98), 0.006, darker(cloth.main, 0.5), 0.8)
  },
}

/** An apron hangs in front of the legs: the trunk's own patch continued. */
export function paintDetails(brief: DetailBrief): void {
  const { sketch, sections, body } = brief
  const surface = surfaceOf(sketch, sections)
  const size = body.height / 1.75
  const tailor: Tailor = {
    ...brief,
    surface,
    line: (points, width, colour, alpha = 1) =>
      strokeOn(sketch, surface, points, width * size, sketch.shade(colour, -0.1, alpha)),
    patch: (points, colour, facing = 0) => fillOn(sketch, surface, points, sketch.shade(colour, facing)),
    button: (point, radius, colour) =>
      dotOn(sketch, surface, point, radius * size, sketch.shade(colour, 0.1)),
  }
  const table = brief.part === 'trunk' ? onTrunk : onSkirt
  for (const detail of brief.cut.details) table[detail]?.(tailor)
}
