import type { Reading } from './reading.ts'
import { reference, type Reference } from './reference.ts'
import { isDefinite, lowerAt, skipArticles, tagAt } from './tags-at.ts'

const edgeWords = /^(?:beginning|start|end|very|anfang|beginn|ende|schluss)$/

/** "the opening", "the ending", "at the end", "an den Anfang". */
export function edgeAt(reading: Reading, at: number): Reference | undefined {
  const start = skipArticles(reading, at)
  const { shots } = reading.project
  const ending = tagAt(reading, start, 'place.ending', 'place.end')
  const opening = tagAt(reading, start, 'place.opening', 'place.start')
  const tag = ending ?? opening
  if (!tag || shots.length === 0) return undefined
  const named = tag.concepts.includes('place.opening') || tag.concepts.includes('place.ending')
  if (!named && !edgeWords.test(lowerAt(reading, start) ?? '')) return undefined
  const edge = ending ? 'end' : 'start'
  const shot = edge === 'end' ? shots.at(-1)! : shots[0]!
  return reference('edge', at, tag.to, { edge, shots: [shot] })
}

const alone = /^(?:everything|everywhere|alles|überall|insgesamt|gesamt|komplett)$/

/** "the film", "everything"; a lone "film" may be the verb. */
export function filmAt(reading: Reading, at: number): Reference | undefined {
  const start = tagAt(reading, at, 'noun.film') ? at : skipArticles(reading, at)
  const tag = tagAt(reading, start, 'noun.film')
  if (!tag) return undefined
  const definite = start > at || isDefinite(lowerAt(reading, start - 1)) || tag.to - tag.from > 1
  if (!definite && !alone.test(lowerAt(reading, start) ?? '')) return undefined
  return reference('film', at, tag.to, { shots: reading.project.shots })
}
