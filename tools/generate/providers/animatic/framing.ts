/** True framing: how much of a body a shot size shows, and from where the camera must look to show that. */
import type { ShotSize } from '../../../film/vocabulary.ts'
import type { BodyMarks } from './figure/figure.ts'
import type { DrawnShot } from './request.ts'

/** Heights in metres above the feet at the upper and lower edge of the picture. */
export interface Span {
  top: number
  bottom: number
}

/** What the picture holds from its upper to its lower edge, headroom by convention. */
export function spanOf(size: ShotSize, marks: BodyMarks): Span {
  const { top, eyes, chin, chest, waist, knees } = marks
  const head = Math.max(0.04, top - chin)
  switch (size) {
    case 'ECU':
      return { top: eyes + head * 0.32, bottom: eyes - head * 0.44 }
    case 'CU':
      return { top: top + head * 0.12, bottom: chin - head * 0.42 }
    case 'MCU':
      return { top: top + head * 0.26, bottom: chest - head * 0.1 }
    case 'MS':
      return { top: top + head * 0.36, bottom: waist - head * 0.15 }
    case 'MLS':
      return { top: top + head * 0.45, bottom: knees + head * 0.1 }
    case 'LS':
      return { top: top * 1.16, bottom: -top * 0.14 }
    case 'ELS':
      return { top: top * 4.9, bottom: -top * 2 }
  }
}

/** Height of the lens above the feet at eye level: at the eyes when near, at the chest when far. */
export function lensHeight(size: ShotSize, marks: BodyMarks): number {
  if (size === 'ELS') return marks.top * 1.35
  if (size === 'LS') return marks.chest * 1.04
  if (size === 'MLS') return marks.chin
  return marks.eyes
}

/** Metres the lens may stand higher or lower from take to take: a face is looked in the eye. */
export const heightSlack: Record<ShotSize, number> = {
  ECU: 0.02,
  CU: 0.05,
  MCU: 0.08,
  MS: 0.14,
  MLS: 0.24,
  LS: 0.4,
  ELS: 0.8,
}

/** Elevation of the camera about the subject, radians; positive looks down on it. */
export function elevationOf(angle: DrawnShot['angle'], size: ShotSize): number {
  const far = size === 'ELS'
  switch (angle) {
    case 'low':
      return far ? -0.1 : -0.3
    case 'high':
      return far ? 0.3 : 0.48
    case 'overhead':
      return 1.02
    case 'worms-eye':
      return far ? -0.2 : -0.6
    case 'eye-level':
    case 'dutch':
      return 0
  }
}

/** How far about the subject the camera may walk from the master's axis, radians: wide shots keep the axis. */
export const mostSwing: Record<ShotSize, number> = {
  ECU: 0.9,
  CU: 0.85,
  MCU: 0.78,
  MS: 0.6,
  MLS: 0.34,
  LS: 0.2,
  ELS: 0.12,
}

/** Share of a lying body's height that each size shows of its length, measured from the head. */
const lyingShares: Record<ShotSize, number> = {
  ECU: 0.16,
  CU: 0.26,
  MCU: 0.42,
  MS: 0.72,
  MLS: 1.22,
  LS: 1.6,
  ELS: 5,
}

/** Metres across the picture for somebody of that height who lies. */
export const lyingWidth = (size: ShotSize, height: number): number => lyingShares[size] * height * 1.35
