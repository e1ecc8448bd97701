/** Tells a pasted screenplay from a request. */
import type { OperationKind } from '../../tools/operations/operation.ts'

/** A scene heading at the start of a line: what only a screenplay has. */
const heading = /^(?:\s*(?:INT|EXT|EST|INT\.?\/EXT|I\/E)[. ]|\.[A-Z])/

export const hasSceneHeading = (text: string): boolean => text.split('\n').some((line) => heading.test(line))

/** Lines below its headings from which on a message is a screenplay and no longer a request that quotes one. */
const leastLines = 4

export function isScreenplay(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const headings = lines.filter((line) => heading.test(line)).length
  return headings > 0 && lines.length - headings >= leastLines
}

/** What may be done with a message that is a screenplay: make a film of it. Its lines are nobody's orders. */
export const ofScreenplay: ReadonlySet<OperationKind> = new Set([
  'plan',
  'set-title',
  'set-style',
  'set-length',
])
