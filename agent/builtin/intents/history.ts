import { ask, calls, type Call } from '../outcome.ts'
import { phrase } from '../answer/phrases.ts'
import type { Clause } from '../read/clause.ts'
import { cardinalAt } from '../read/numbers.ts'
import type { Intent } from './intent.ts'

/** More steps than this at once are never meant. */
const most = 50

/** "the last three": each step is a call of its own, so that each shows what it took back. */
function steps(clause: Clause, tool: string): Call[] {
  const { tokens } = clause.reading
  let times = 1
  for (let at = clause.from; at < clause.to; at++) {
    const number = cardinalAt(tokens, at, clause.language)
    const isNoun = /^(?:a|an|one|ein|eine|einen|eins)$/.test(tokens[at]!.lower)
    if (number && !isNoun && Number.isInteger(number.value)) times = Math.min(most, Math.max(1, number.value))
  }
  return Array.from({ length: times }, () => ({ tool, input: {} }))
}

/** "undo", "undo the last three", "take that back". */
export const undo: Intent = (clause, { language }) => {
  const back = clause.has('noun.change') && /\b(?:back|zurück)\b/i.test(clause.text)
  if ((!clause.has('do.undo') && !back) || clause.has('not') || clause.all('sound').length > 0)
    return undefined
  // "take that back to scene 2" and "revert shot 3 to take 1" name what they are about.
  if (clause.references.some(({ kind }) => kind === 'takes')) return undefined
  const numbered = /\b(?:shots?|scenes?|einstellung(?:en)?|szenen?)\s+(?:number\s+)?\d|#\d/i.test(clause.text)
  if (numbered)
    return ask(phrase(language, 'ask-undo-shot'), [
      phrase(language, 'undo-last'),
      phrase(language, 'keep-as-is'),
    ])
  return calls(...steps(clause, 'undo'))
}

/** "redo" brings back what was undone, unless it names shots: then it means new takes. */
export const redo: Intent = (clause, { focus }) => {
  const tag = clause.tag('do.again')
  if (!tag || clause.references.some(({ kind }) => kind === 'takes' || kind === 'scene')) return undefined
  const undone = focus.tools.includes('undo')
  const shots = clause.references.some(
    ({ kind }) => kind === 'shots' || kind === 'numbers' || kind === 'film',
  )
  const rest = clause.tags.some(({ concepts }) => concepts.some((name) => name.startsWith('model')))
  if (rest || (shots && !clause.has('noun.change'))) return undefined
  const pronoun = clause.has('pronoun.it') || clause.tokens.some(({ lower }) => /^(?:it|that)$/.test(lower))
  if (pronoun && !undone) return undefined
  return clause.has('noun.change') || undone || clause.tokens.length <= 2
    ? calls(...steps(clause, 'redo'))
    : undefined
}
