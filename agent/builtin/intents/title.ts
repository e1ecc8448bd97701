import { call } from '../outcome.ts'
import { tidy } from '../read/tidy.ts'
import type { Clause } from '../read/clause.ts'
import type { Intent } from './intent.ts'

const joint =
  /^(?:to|is|should be|be|now|:|soll|lautet|lauten|ist|in|zu|sei|jetzt|it|the film|this|den film|als|of the film|des films|of this)\s+/i
const ending = /\s+(?:lauten|heißen|sein|um|please|bitte|nennen)$/i

function nameIn(clause: Clause, from: number): string {
  if (clause.quoted !== undefined) return clause.quoted
  let text = clause.textBetween(from, clause.to).replace(/^[:\s]+/, '')
  for (let before = ''; before !== text;) {
    before = text
    text = text.replace(joint, '').replace(ending, '').trim()
  }
  return tidy(text)
}

/** "call it …", "rename the film to …", "title: …". */
export const title: Intent = (clause) => {
  const noun = clause.tag('noun.title')
  const verb = clause.tag('do.rename')
  const film = clause.references.find(({ kind }) => kind === 'film')
  const pronoun = /\b(?:it|this|ihn|es)$/i
  const within = verb && pronoun.test(clause.textBetween(verb.from, verb.to))
  const it = verb && (within || pronoun.test(clause.textBetween(verb.to, verb.to + 1)))
  if (!noun && !(verb && (film || it))) return undefined
  if (clause.has('vague') && !clause.quoted) return undefined
  if (clause.mentions.some(({ by }) => by === 'name') && !noun && !film) return undefined
  const from = Math.max(
    noun?.to ?? 0,
    film?.to ?? 0,
    it ? verb.to + (within ? 0 : 1) : 0,
    film && verb && verb.from >= film.to ? verb.to : 0,
  )
  const name = nameIn(clause, from)
  return name ? call('set_title', { title: name.slice(0, 200) }) : undefined
}
