import { lowerAt } from '../read/tags-at.ts'
import { call } from '../outcome.ts'
import type { Clause } from '../read/clause.ts'
import { secondsIn } from '../read/measures.ts'
import { shotsMeant } from '../read/situation.ts'
import { sentence, tidy } from '../read/tidy.ts'
import { uncovered } from './talk.ts'
import type { Intent } from './intent.ts'

const subject =
  /^(?:she|he|they|it|we see|there|the|a|an|two|three|someone|somebody|everyone|nobody|er|sie|es|wir sehen|man|ein|eine|der|die|das|jemand|alle|niemand)\b/i
const prepositions = /^(?:in|for|during|bei|im|für|während|on)$/

/** "in shot 3 she drops the lamp", "shot 9: Jonas hides behind the door", "change the action of shot 2 to …". */
export const action: Intent = (clause, situation) => {
  const noun = clause.has('noun.action')
  const told = noun ? (clause.quoted ?? afterTo(clause)) : deedIn(clause)
  if (!told) return undefined
  const { shots, by, ask: problem } = shotsMeant(clause, situation)
  if (problem) return { kind: 'ask', ask: problem }
  if (shots.length === 0 || by === 'film' || (by === 'focus' && !noun)) return undefined
  return call('edit_shots', { shots: shots.map(({ id }) => id), set: { action: told } })
}

function afterTo(clause: Clause): string {
  const colon = clause.mark(':')
  if (colon > 0) return sentence(clause.textBetween(colon + 1, clause.to))
  const last = Math.max(...clause.references.map(({ to }) => to), clause.from)
  return sentence(clause.textBetween(last, clause.to).replace(/^(?:to|so that|that|zu|dass|so dass)\s+/i, ''))
}

/** A sentence with somebody or something in it that does something no other request means. */
function deedIn(clause: Clause): string {
  const ref =
    clause.references.find(({ kind }) => kind === 'shots') ??
    clause.references.find(
      ({ kind, from }) =>
        kind === 'numbers' && prepositions.test(clause.reading.tokens[from - 1]?.lower ?? ''),
    )
  if (secondsIn(clause)) return ''
  if (!ref || (ref.kind === 'numbers' && clause.mentions.length === 0)) return ''
  const colon = clause.mark(':')
  const verb = clause.head?.concepts.some((name) =>
    /^(?:do\.(?!say|give|pick|use|move|add|cut)|ask\.|vague|leave)/.test(name),
  )
  if (verb && colon < 0 && clause.head!.from < ref.from) return ''
  let text = clause.textBetween(ref.to, clause.to).replace(/^[\s:,]+/, '')
  if (!text || !clause.textBetween(clause.from, ref.from).match(/^(?:\S+\s+){0,1}\S*$/)) {
    let end = ref.from
    if (prepositions.test(clause.reading.tokens[end - 1]?.lower ?? '')) end -= 1
    text = [clause.textBetween(clause.from, end), text].filter(Boolean).join(' ')
  }
  // "shot 4 wide and Mara smiling" says first how it is filmed; that is no sentence of its own.
  if (colon < 0 && opensWithLook(clause, ref.to)) return ''
  text = tidy(text)
  const person = clause.mentions.length > 0
  const fields = clause.tags.some(({ concepts }) =>
    concepts.some((name) =>
      /^(?:size|time|weather|mood|move|speed|angle|light|noun\.(?:light|mood))/.test(name),
    ),
  )
  if (uncovered(clause) < (fields ? 2 : 1) || !(person || subject.test(text))) return ''
  return sentence(clause.language === 'en' ? asDeed(text) : subjectFirst(text, clause))
}

/** "wide and …", "in the rain, and …". */
function opensWithLook({ reading }: Clause, at: number): boolean {
  while (/^(?:in|at|by|im|bei|am|the|a|an|der|dem|den)$/.test(lowerAt(reading, at) ?? '')) at += 1
  const tag = reading.tagFrom.get(at)
  return tag?.concepts.some((name) => /^(?:size|framing|time|weather|speed|mood)\./.test(name)) ?? false
}

const plural = (doer: string): boolean => /\b(?:and|they|we)\b/i.test(doer)

const irregular: Readonly<Record<string, string>> = { be: 'is', have: 'has' }

/** "I'd like Mara to smile", "she should smile" → "Mara smiles", "she smiles". */
function asDeed(text: string): string {
  const told =
    /^(?:i'd like|i would like|i want|let|have)\s+(.+?)\s+to\s+(\p{L}+)(.*)$/iu.exec(text) ??
    /^(.+?)\s+(?:should|must|has to|needs to)\s+(\p{L}+)(.*)$/iu.exec(text)
  if (!told) return text
  const [, doer, verb, rest] = told as unknown as [string, string, string, string]
  if (!plural(doer) && irregular[verb]) return `${doer} ${irregular[verb]}${rest}`
  const ending = /(?:s|x|z|ch|sh|o)$/.test(verb) ? 'es' : 's'
  if (plural(doer)) return `${doer} ${verb === 'be' ? 'are' : verb}${rest}`
  return `${doer} ${verb.replace(/([^aeiou])y$/, '$1ie')}${ending}${rest}`
}

/** German puts the verb first behind "in Einstellung 3"; as a sentence of its own it is turned round. */
function subjectFirst(text: string, clause: Clause): string {
  if (clause.language !== 'de') return text
  const [first, second, ...rest] = text.split(/\s+/)
  const name = clause.mentions.some(({ from }) => clause.reading.tokens[from]?.text === second)
  return name && first && /^\p{Ll}/u.test(first) ? [second, first, ...rest].join(' ') : text
}
