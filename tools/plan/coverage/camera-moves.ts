import type { Direction, Mood, MovementKind } from '../../film/vocabulary.ts'

export type Speed = 'slow' | 'medium' | 'fast'
export type Move = readonly [kind: MovementKind, direction: Direction, speed: Speed, weight: number]

export const still: Move = ['static', 'none', 'slow', 1]

/** Which way the camera goes, by what it is for. Directions of sideways moves follow the one who moves. */
export const moves = {
  establish: [
    ['pan', 'right', 'slow', 3],
    ['crane', 'down', 'slow', 2],
    ['crane', 'up', 'slow', 2],
    ['dolly', 'in', 'slow', 3],
    ['truck', 'right', 'slow', 2],
  ],
  travel: [
    ['truck', 'right', 'medium', 4],
    ['pan', 'right', 'medium', 2],
    ['dolly', 'out', 'medium', 2],
    ['handheld', 'none', 'medium', 1],
  ],
  action: [
    ['handheld', 'none', 'fast', 4],
    ['truck', 'right', 'fast', 3],
    ['whip', 'right', 'fast', 1],
    ['dolly', 'in', 'fast', 1],
  ],
  deed: [
    ['dolly', 'in', 'slow', 3],
    ['pan', 'right', 'slow', 2],
    ['truck', 'right', 'slow', 2],
    ['tilt', 'down', 'slow', 1],
  ],
  reveal: [
    ['dolly', 'out', 'medium', 3],
    ['crane', 'up', 'medium', 2],
    ['tilt', 'up', 'medium', 2],
    ['dolly', 'in', 'medium', 2],
  ],
  thing: [
    ['dolly', 'in', 'slow', 3],
    ['tilt', 'down', 'slow', 1],
    ['zoom', 'in', 'slow', 1],
  ],
  face: [
    ['dolly', 'in', 'slow', 4],
    ['handheld', 'none', 'slow', 1],
  ],
  awe: [
    ['orbit', 'right', 'slow', 3],
    ['crane', 'up', 'slow', 3],
    ['tilt', 'up', 'slow', 2],
  ],
} as const satisfies Record<string, readonly Move[]>

/** Share of static shots wished for: most films rest in a third to a half of their shots. */
export const restShare = 0.42

/** How much less (or more) a mood wants to rest. */
export const moodRest: Partial<Record<Mood, number>> = {
  urgent: -0.3,
  triumphant: -0.2,
  awe: -0.2,
  tense: -0.1,
  calm: 0.15,
  tender: 0.1,
  comic: 0.15,
  melancholy: 0.1,
}
