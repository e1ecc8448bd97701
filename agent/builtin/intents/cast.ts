import { ask, calls } from '../outcome.ts'
import { nameShots } from '../answer/name-shots.ts'
import { phrase } from '../answer/phrases.ts'
import { shotsMeant } from '../read/situation.ts'
import { whoIsMeant } from './people.ts'
import type { Intent } from './intent.ts'

const appear =
  /\b(?:be in|appear|appears|in the shot|in the frame|sein|auftauchen|vorkommen|zu sehen|dabei|join|joins|is in)\b/i

/** "take Jonas out of shot 10", "add the robot to shot 2", "Lena soll auch in Einstellung 10 sein". */
export const castShot: Intent = (clause, situation) => {
  const removes = clause.has('out', 'do.delete') || (clause.has('not') && appear.test(clause.text))
  const adds =
    !removes &&
    (clause.has('do.add') || appear.test(clause.text) || /\b(?:auch|too|also)\b/i.test(clause.text))
  if ((!removes && !adds) || clause.mentions.length === 0) return undefined
  if (
    clause.references.some(({ kind }) => kind === 'film') ||
    clause.has('do.say', 'noun.line', 'before', 'after')
  )
    return undefined
  const { shots, by, ask: problem } = shotsMeant(clause, situation)
  if (problem) return { kind: 'ask', ask: problem }
  const who = whoIsMeant(clause, situation, false)
  if (!who) return undefined
  if ('kind' in who) return who
  const { language, project } = situation
  if (by === 'none' || by === 'film') {
    if (!removes) return undefined
    const own = project.shots.filter(({ cast }) => cast.includes(who.id))
    return ask(phrase(language, 'ask-remove-where', { name: who.name }), [
      phrase(language, 'remove-from-film', { name: who.name }),
      ...nameShots(own.slice(0, 2), language),
    ])
  }
  const changed = shots.filter(({ cast }) => cast.includes(who.id) === removes)
  if (changed.length === 0)
    return {
      kind: 'say',
      text: phrase(language, removes ? 'not-in-shot' : 'already-in-shot', { name: who.name }),
    }
  return calls(
    ...changed.map(({ id, cast }) => ({
      tool: 'edit_shots',
      input: {
        shots: [id],
        set: { cast: removes ? cast.filter((one) => one !== who.id) : [...cast, who.id] },
      },
    })),
  )
}
