import type { Reading } from './reading.ts'
import type { Reference } from './reference.ts'
import { edgeAt, filmAt } from './reference-edges.ts'
import { bareNumbersAt, numberedAt, ordinalsAt } from './reference-numbers.ts'
import { describedAt } from './reference-sets.ts'
import { withExceptions } from './reference-exceptions.ts'
import { neighbourAt } from './reference-neighbour.ts'
import { fractionAt, rangeAt } from './reference-ranges.ts'
import { placedSceneAt, toldShotAt } from './reference-words.ts'

/** What helps to know which shots are meant. */
export interface Lookup {
  /** Card id of the model that makes a shot. */
  modelOf(shot: string): string | undefined
  /** What was talked about before; "the next one" follows on it. */
  focus?: { readonly shots: readonly string[] }
}

type Finder = (reading: Reading, at: number, lookup: Lookup) => Reference | undefined

/** Earlier ones win where they start at the same word. */
const finders: readonly Finder[] = [
  rangeAt,
  fractionAt,
  neighbourAt,
  toldShotAt,
  describedAt,
  numberedAt,
  ordinalsAt,
  placedSceneAt,
  edgeAt,
  filmAt,
  bareNumbersAt,
]

/** Every reference of a message in reading order. */
export function findReferences(reading: Reading, lookup: Lookup): Reference[] {
  const found: Reference[] = []
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.tokens[at]!.kind === 'quote') continue
    for (const finder of finders) {
      const before = found.findLast(({ kind }) => kind === 'shots' || kind === 'numbers')
      const focus = before ? { shots: before.shots.map(({ id }) => id) } : lookup.focus
      const reference = finder(reading, at, { modelOf: lookup.modelOf, focus })
      if (!reference || reference.to <= at) continue
      found.push(reference)
      at = reference.to - 1
      break
    }
  }
  return withExceptions(reading, found)
}
