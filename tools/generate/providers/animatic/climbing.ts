/** What climbers climb: nobody climbs in the air. */
import type { Body } from './blocking.ts'
import type { LocationFamily } from '../../../film/vocabulary.ts'
import type { Box, StageSet, Vec3 } from './stage.ts'

/** Metres. */
const ladder = { away: 0.5, wide: 0.46, step: 0.3, high: 4.2 } as const

const rocky: ReadonlySet<LocationFamily> = new Set(['mountain', 'cave', 'desert', 'planet'])

/** A place beside and before a body: metres to its own left, up and ahead. */
function before({ at, turn }: Body, left: number, up: number, ahead: number, level: number): Vec3 {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return [at[0] + left * cos + ahead * sin, level + up, at[2] + left * sin - ahead * cos]
}

function ladderBefore(body: Body, level: number, high: number): Box[] {
  const turn = -body.turn
  const rails = [-0.5, 0.5].map((side): Box => {
    const at = before(body, side * ladder.wide, 0, ladder.away, level)
    return { kind: 'box', at, size: [0.06, high, 0.07], turn, colour: '#8a6239' }
  })
  const rungs = Array.from({ length: Math.floor(high / ladder.step) - 1 }, (_, index): Box => {
    const at = before(body, 0, (index + 1) * ladder.step, ladder.away, level)
    return { kind: 'box', at, size: [ladder.wide, 0.045, 0.05], turn, colour: '#b98249' }
  })
  return [...rails, ...rungs]
}

/** Ledges of rock, each standing back a little from the one below. */
function rocksBefore(body: Body, level: number): Box[] {
  return [0, 1, 2, 3, 4].map((index): Box => {
    const deep = 1.5 - index * 0.14
    const at = before(body, (index % 2) * 0.24 - 0.1, index * 0.78, ladder.away + 0.72 + index * 0.05, level)
    const colour = index % 2 === 0 ? '#6d6761' : '#7a746c'
    return { kind: 'box', at, size: [2.4 - index * 0.22, 0.8, deep], turn: -body.turn, colour }
  })
}

/** For everybody who climbs: a ladder, or in the rocks a rock face. */
export function climbingPieces(bodies: readonly Body[], set: StageSet, family: LocationFamily): Box[] {
  const level = set.markHeight ?? 0
  const high = Math.min(ladder.high, (set.room?.height ?? Infinity) - 0.1 - level)
  return bodies
    .filter(({ pose }) => pose === 'climb')
    .flatMap((body) => (rocky.has(family) ? rocksBefore(body, level) : ladderBefore(body, level, high)))
}
