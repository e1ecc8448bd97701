import type { Collection } from './cases.ts'

/**
 * What was read as meant when each fresh collection was first tried, before anything was changed for it: the
 * figures nearest to what a stranger will meet. Written down by hand, because it can be measured only once.
 */
export const firstReadings: readonly {
  collection: Collection
  note: string
  right: number
  total: number
  /** How many changed something not asked for, where that was counted. */
  wrong?: number
}[] = [
  { collection: 'fresh-1', note: 'first check', right: 49, total: 61 },
  { collection: 'fresh-2', note: 'second check, meant to be hard', right: 45, total: 60 },
  {
    collection: 'fresh-3',
    note: 'third: terse notes, broken English, long-winded German',
    right: 34,
    total: 60,
  },
  { collection: 'fresh-4', note: 'fourth: roundabout and idiomatic', right: 21, total: 40 },
  {
    collection: 'fresh-5',
    note: 'fifth: shop talk, slips of the keys, things that cannot be done',
    right: 47,
    total: 80,
    wrong: 21,
  },
  {
    collection: 'fresh-6',
    note: 'sixth, once left-over words were asked about: exceptions, denials, two things at once',
    right: 24,
    total: 40,
    wrong: 10,
  },
]
