import type { Blocking } from '../../film/shot.ts'
import type { Pose, ShotSize } from '../../film/vocabulary.ts'
import type { Beat } from './beat.ts'

/** Whole bodies, or they cannot be read. */
const sweeping = new Set<Pose>(['fall', 'lie', 'fight', 'climb', 'run', 'dance'])
/** Hands are not needed to understand these. */
const quiet = new Set<Pose>(['stand', 'talk', 'look-up', 'embrace', 'sit'])

/** How much of a person's height a pose has. */
const heightOf: Partial<Record<Pose, number>> = {
  sit: 0.72,
  kneel: 0.7,
  crouch: 0.6,
  fall: 0.5,
  lie: 0.2,
}
const adult = 1.7
/** Heads less level than this share do not fit one close frame. */
const level = 0.85

/**
 * The nearest view that holds everybody: bodies in motion are seen whole, two heads side by side only where
 * they are level. `heights` in metres, standing.
 */
export function roomForBodies(
  beat: Beat,
  blocking: readonly Blocking[],
  heights: ReadonlyMap<string, number>,
): ShotSize {
  const isFace = beat.role === 'reaction' || beat.dialogue.length > 0
  const isSweeping = !isFace && blocking.some(({ pose }) => sweeping.has(pose))
  const tops = blocking.map(
    ({ character, pose }) => (heights.get(character) ?? adult) * (heightOf[pose] ?? 1),
  )
  const isLevel = Math.min(...tops) >= level * Math.max(...tops)
  if (blocking.length > 3) return 'MLS'
  if (blocking.length < 2) return isSweeping ? 'MLS' : 'ECU'
  if (beat.framing === 'over-the-shoulder') return isLevel ? 'ECU' : 'MCU'
  if (isSweeping || !isLevel) return 'MLS'
  if (blocking.length === 3) return 'MS'
  return blocking.every(({ pose }) => quiet.has(pose)) ? 'MCU' : 'MS'
}
