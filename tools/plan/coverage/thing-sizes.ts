import type { ShotSize } from '../../film/vocabulary.ts'
import { thingById } from '../read/lexicons.ts'

/** Seen whole, and with the sky or the land round them. */
const vast = new Set(
  'lighthouse tower windmill bridge moon sun star meteor fireworks sailing-ship submarine train plane ufo rocket helicopter whale castle house'.split(
    ' ',
  ),
)
/** Larger than a person: seen whole. */
const large = new Set(
  'boat rowboat car taxi bus truck tractor tank motorcycle carriage satellite horse wolf bear dragon tree cactus tent statue portal well'.split(
    ' ',
  ),
)

/** The nearest view in which a thing still is one: a ring fills the frame, a boat does not. */
export function nearestView(shape: string): ShotSize {
  if (vast.has(shape)) return 'LS'
  if (large.has(shape)) return 'MLS'
  return (thingById(shape)?.handheld ?? true) ? 'ECU' : 'MCU'
}

/** Sizes a thing is shown in, best first. */
export const thingSizes: Partial<Record<ShotSize, readonly ShotSize[]>> = {
  LS: ['LS', 'ELS'],
  MLS: ['MLS', 'LS', 'ELS'],
  MCU: ['MCU', 'MS', 'MLS'],
  ECU: ['CU', 'ECU', 'MCU'],
}
