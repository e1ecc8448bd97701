import type { Reading, Tag } from './reading.ts'
import type { Concept } from './vocabulary.ts'

/** The tag that starts at a token and means one of the concepts. */
export function tagAt(reading: Reading, at: number, ...concepts: Concept[]): Tag | undefined {
  const tag = reading.tagFrom.get(at)
  return tag && concepts.some((concept) => tag.concepts.includes(concept)) ? tag : undefined
}

export const lowerAt = (reading: Reading, at: number): string | undefined => reading.tokens[at]?.lower

const articles = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'my',
  'our',
  'der',
  'die',
  'das',
  'den',
  'dem',
  'des',
  'im',
  'zum',
  'zur',
  'diese',
  'dieser',
  'diesen',
  'diesem',
  'am',
  'vom',
  'beim',
  'mein',
  'meinen',
  'unseren',
  'ins',
])
export const isDefinite = (word: string | undefined): boolean => word !== undefined && articles.has(word)

/** Steps over articles. */
export function skipArticles(reading: Reading, at: number): number {
  while (isDefinite(lowerAt(reading, at))) at += 1
  return at
}

export const isNamed = (concept: Concept, prefix: string): boolean => concept.startsWith(`${prefix}.`)

/** `size.CU` at a token → `CU`. */
export function valueAt(
  reading: Reading,
  at: number,
  prefix: string,
): { value: string; to: number } | undefined {
  const tag = reading.tagFrom.get(at)
  const concept = tag?.concepts.find((name) => isNamed(name, prefix))
  return tag && concept ? { value: concept.slice(prefix.length + 1), to: tag.to } : undefined
}

const unitConcepts: readonly Concept[] = [
  'unit.second',
  'unit.minute',
  'unit.percent',
  'unit.mm',
  'unit.db',
  'unit.dollar',
  'unit.times',
]
/** A figure with a unit behind it (or a currency before it) counts something and is no shot. */
export function isMeasured(reading: Reading, at: number, length = 1): boolean {
  const [before, next] = [lowerAt(reading, at - 1), lowerAt(reading, at + length)]
  if (before === '$' || before === '€' || next === '%' || next === '$' || next === '€') return true
  return tagAt(reading, at + length, ...unitConcepts) !== undefined
}
