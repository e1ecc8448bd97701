/** What is said to the director and asks for no change. */
import stopWords from '../../../tools/language/stop-words.json' with { type: 'json' }
import { tell } from '../outcome.ts'
import { phrase } from '../answer/phrases.ts'
import type { Clause } from '../read/clause.ts'
import type { Intent } from './intent.ts'

const little = new Set<string>([...stopWords.en, ...stopWords.de])

const only = (clause: Clause, ...names: string[]): boolean =>
  clause.tokens.filter(({ kind }) => kind !== 'mark').length <= 6 &&
  clause.tags.every(({ concepts }) => concepts.some((name) => names.includes(name))) &&
  uncovered(clause) <= 1

/** Words that mean something and that no tag covers. */
export function uncovered(clause: Clause): number {
  let count = 0
  for (let at = clause.from; at < clause.to; at++) {
    const inside = (part: { from: number; to: number }): boolean => part.from <= at && at < part.to
    const token = clause.reading.tokens[at]!
    if (token.kind !== 'word' || little.has(token.lower)) continue
    if (!clause.tags.some(inside) && !clause.references.some(inside)) count += 1
  }
  return count
}

export const help: Intent = (clause, { language, project }) => {
  if (clause.has('ask.who') && !clause.has('do.say', 'noun.line')) return tell(phrase(language, 'who'))
  if (!clause.has('ask.help') || clause.references.length > 0) return undefined
  return tell(phrase(language, project.shots.length === 0 ? 'help-empty' : 'help'))
}

export const greeting: Intent = (clause, { language, project }) => {
  const empty = project.shots.length === 0
  if (clause.has('hello') && only(clause, 'hello', 'polite', 'thanks', 'pronoun.it'))
    return tell(phrase(language, empty ? 'hello-empty' : 'hello'))
  if (clause.has('thanks') && only(clause, 'thanks', 'polite', 'pronoun.it', 'noun.film', 'hello'))
    return tell(phrase(language, 'welcome'))
  return undefined
}

const writing =
  /^(?:(?:can|could|would|will) you |please |kannst du |bitte )*(?:write|compose|sing|translate|draw me|tell me a|schreib|schreibe|komponier|komponiere|erzähl|übersetze|sing)\b/i

/** New texts, songs and jokes take a language model. */
export const beyond: Intent = (clause, { language }) =>
  writing.test(clause.text) ? tell(phrase(language, 'cannot', { words: clause.text })) : undefined

/** "don't touch shot 3", "never mind". */
export const leave: Intent = (clause, { language }) =>
  clause.has('leave') ? tell(phrase(language, 'left')) : undefined
