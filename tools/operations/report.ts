/** What an operation did, for people and for the director. */
import type { OperationKind } from './operation.ts'

/** One value that changed. */
export interface Change {
  /**
   * What it belongs to. `shot`, `scene`, `character`, `location` with an id; `film` for title, style, sound,
   * budget and the order of things.
   */
  of: 'shot' | 'scene' | 'character' | 'location' | 'film'
  id: string
  /** Shot or scene number as the person knew it, or the name of a character or location. */
  label: string
  /** `size`, `timeOfDay`, `movement.speed`, `look.colour`, `model`, `trim.head`, `order` …; `added` and `removed` for whole things. */
  field: string
  before: unknown
  after: unknown
}

/** US dollars. */
export interface PriceRange {
  low: number
  high: number
  /** Day of the price list, YYYY-MM-DD; null when nothing is bought. */
  priceDate: string | null
}

export interface OperationReport {
  kind: OperationKind | 'undo' | 'redo'
  /** The film's version after it. */
  version: number
  changes: Change[]
  /** Shots whose picture no longer shows what is asked. */
  stale: { id: string; number: number }[]
  /** What one new take of each stale shot would cost. */
  redo: PriceRange
  /** For undo and redo: the operation that was taken back or done again. */
  of?: OperationKind
  /** Where a branch or an export can be fetched. */
  url?: string
}
