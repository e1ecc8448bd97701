/** Finds the drawing for a word. */
import type { PropShape } from '../stage.ts'
import { aliases } from './aliases.ts'
import { props } from './index.ts'
import { labelledProp } from './labelled.ts'

const byId = new Map(props.map((prop) => [prop.id, prop]))

const singular = (word: string): string[] => [
  word,
  word.replace(/ies$/, 'y'),
  word.replace(/ves$/, 'f'),
  word.replace(/ves$/, 'fe'),
  word.replace(/es$/, ''),
  word.replace(/s$/, ''),
]

/**
 * The shape for an English word or phrase: `Fishing rod`, `old letters`, `seagull`. A phrase falls back on
 * its last known word; what nobody knows becomes a labelled card.
 */
export function findProp(word: string): PropShape {
  const clean = word
    .trim()
    .toLowerCase()
    .replace(/^(a|an|the)\s+/, '')
  const joined = clean.replace(/[\s_]+/g, '-')
  const candidates = [joined, ...joined.split('-').reverse()]
  for (const candidate of candidates)
    for (const form of singular(candidate)) {
      const found = byId.get(form) ?? byId.get(aliases[form] ?? '')
      if (found) return found
    }
  return labelledProp(word.trim() || 'prop')
}
