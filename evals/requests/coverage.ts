/** How many requests the built-in director reads as they were meant, by kind of request. */
import { isHeldBack, readRequests, type Collection, type RequestCase } from './cases.ts'
import { answerTo, mistake, wrongChange } from './check.ts'

export interface Tally {
  right: number
  /** Of those not right: something was changed that was not asked for. */
  wrong: number
  total: number
}

/** What a case is about: its first tool, or what should be said instead. */
export function kindOf({ do: wanted }: RequestCase): string {
  if (typeof wanted === 'string') return wanted === 'ask' ? 'a question back' : 'an answer in words'
  const kinds = new Set(wanted.flatMap((call) => Object.keys(call)))
  return kinds.size > 1 ? 'several at once' : [...kinds][0]!
}

export const isRight = (item: RequestCase): boolean => mistake(item, answerTo(item)) === undefined

export function tally(items: readonly RequestCase[]): Tally {
  return {
    right: items.filter(isRight).length,
    wrong: items.filter((item) => !isRight(item) && wrongChange(item, answerTo(item))).length,
    total: items.length,
  }
}

export const openCases = (language: Collection): RequestCase[] =>
  readRequests(language).filter((item) => !isHeldBack(item))

export const heldBackCases = (language: Collection): RequestCase[] =>
  readRequests(language).filter(isHeldBack)

/** By kind, most frequent first. */
export function byKind(items: readonly RequestCase[]): [string, Tally][] {
  const groups = Map.groupBy(items, kindOf)
  return [...groups]
    .map(([kind, group]): [string, Tally] => [kind, tally(group)])
    .sort((a, b) => b[1].total - a[1].total || a[0].localeCompare(b[0]))
}
