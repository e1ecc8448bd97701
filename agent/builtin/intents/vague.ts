import { ask, type Outcome } from '../outcome.ts'
import { nameShots } from '../answer/name-shots.ts'
import { phrase } from '../answer/phrases.ts'
import type { Clause } from '../read/clause.ts'
import { shotsMeant, type Situation } from '../read/situation.ts'
import { uncovered } from './talk.ts'
import type { Intent } from './intent.ts'

const asking =
  /^(?:what|when|who|how|is|are|does|do|why|which|where|was|wann|wer|wie|ist|sind|warum|welche|welches|wo)\b/i

/** "make it better", "I don't like shot 4", "change shot 3": a wish that leaves open what should change. */
export const vague: Intent = (clause, situation) => {
  const named = clause.references.some(({ kind }) => kind !== 'takes' && kind !== 'numbers')
  const wish = clause.has('vague')
  const bare =
    (named || clause.references.length > 0) &&
    clause.has('do.make', 'do.change', 'do.give', 'do.use') &&
    uncovered(clause) === 0
  if (asking.test(clause.text) || !(wish || bare)) return undefined
  if (situation.project.shots.length === 0)
    return { kind: 'say', text: phrase(situation.language, 'no-film') }
  const meant = shotsMeant(clause, situation)
  if (meant.ask) return { kind: 'ask', ask: meant.ask }
  return meant.by === 'said'
    ? aboutShot(meant.shots[0]!.number, clause, situation)
    : aboutFilm(clause, situation)
}

const isDark = (clause: Clause): boolean =>
  clause.has('vague') && /dark|dunk|düster|finster/i.test(clause.text)

function aboutShot(number: number, clause: Clause, { language }: Situation): Outcome {
  const options = isDark(clause)
    ? (['option-night', 'option-ominous', 'option-light'] as const)
    : (['option-redo', 'option-closer', 'option-slower'] as const)
  const question = phrase(language, 'ask-what-in-shot', { number })
  return {
    kind: 'ask',
    ask: { question, options: options.map((option) => phrase(language, option, { number })), soft: true },
  }
}

function aboutFilm(clause: Clause, { language }: Situation): Outcome {
  const options = isDark(clause)
    ? (['option-night-all', 'option-noir', 'option-ominous-all'] as const)
    : (['option-pace', 'option-noir', 'option-night-all', 'option-music'] as const)
  return ask(
    phrase(language, 'ask-what'),
    options.map((option) => phrase(language, option)),
  )
}

/** Figures or a name with nothing to do: ask what should happen with it. */
export const bareReference: Intent = (clause, situation) => {
  const names = clause.references.some(({ kind }) => kind !== 'edge')
  if (!names || uncovered(clause) > 1 || asking.test(clause.text)) return undefined
  const { shots, by } = shotsMeant(clause, situation)
  if (by !== 'said') return undefined
  const [shot] = shots
  if (!shot)
    return shotsMeant(clause, situation).ask
      ? { kind: 'ask', ask: shotsMeant(clause, situation).ask! }
      : undefined
  const { language } = situation
  return shots.length > 1
    ? ask(phrase(language, 'ask-what'), nameShots(shots.slice(0, 3), language, 'redo'))
    : aboutShot(shot.number, clause, situation)
}
