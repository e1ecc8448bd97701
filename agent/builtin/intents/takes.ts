import type { Shot } from '../../../tools/film/shot.ts'
import { ask, call, type Outcome } from '../outcome.ts'
import { nameShots } from '../answer/name-shots.ts'
import { phrase } from '../answer/phrases.ts'
import type { TakeSummary } from '../context.ts'
import type { Clause } from '../read/clause.ts'
import { shotsMeant, type Situation } from '../read/situation.ts'
import type { Intent } from './intent.ts'

interface Chosen {
  shot: Shot
  /** Of the shot, oldest first. */
  all: TakeSummary[]
  /** Those the message names, in its order. */
  named: TakeSummary[]
}

/** Which takes of which one shot; or the question that has to be answered first. */
function takesMeant(clause: Clause, situation: Situation): Chosen | Outcome {
  const { language, project } = situation
  const { shots, ask: problem } = shotsMeant(clause, situation, { bare: true })
  if (problem) return { kind: 'ask', ask: problem }
  const [shot] = shots
  if (!shot || shots.length > 1) {
    const options = nameShots((shots.length > 0 ? shots : project.shots).slice(0, 3), language)
    return ask(phrase(language, 'ask-which-shot'), options)
  }
  const all = situation.takes.filter((take) => take.shot === shot.id).toSorted((a, b) => a.number - b.number)
  const numbers = clause.references.filter(({ kind }) => kind === 'takes').flatMap(({ takes }) => takes)
  const wanted = numbers.map((number) =>
    all.find((take) => take.number === (number < 0 ? all.length + number + 1 : number)),
  )
  const missing = numbers.find((_, index) => wanted[index] === undefined)
  if (missing !== undefined) {
    const question = phrase(language, 'ask-unknown-take', {
      shot: shot.number,
      number: missing,
      count: all.length,
    })
    return ask(
      question,
      all.map(({ number }) => phrase(language, 'take-of', { number, shot: shot.number })),
    )
  }
  return { shot, all, named: wanted.filter((take) => take !== undefined) }
}

const isOutcome = (found: Chosen | Outcome): found is Outcome => 'kind' in found

export const vote: Intent = (clause, situation) => {
  if (!clause.has('better') || clause.references.filter(({ kind }) => kind === 'takes').length === 0)
    return undefined
  const found = takesMeant(clause, situation)
  if (isOutcome(found)) return found
  const [better, worse] = found.named
  if (!better || !worse) return undefined
  return call('vote', { shot: found.shot.id, better: better.id, worse: worse.id })
}

export const compare: Intent = (clause, situation) => {
  const shows =
    /^(?:(?:please|bitte|can you|kannst du)\s+)?(?:show|zeig|let me see|see|view|list|which|welche|what)/i.test(
      clause.text,
    )
  const takes2 = clause.has('noun.take') || clause.references.some(({ kind }) => kind === 'takes')
  if (!clause.has('do.compare') && !(shows && takes2)) return undefined
  const found = takesMeant(clause, situation)
  if (isOutcome(found)) return found
  const takes = found.named.length > 1 ? { takes: found.named.map(({ id }) => id) } : {}
  return call('compare_takes', { shot: found.shot.id, ...takes })
}

/** "use the second take", "go back to take 1 of shot 3", "the newest take". */
export const pick: Intent = (clause, situation) => {
  const newest = clause.has('take.newest')
  const previous = clause.has('take.previous')
  const named = clause.references.some(({ kind }) => kind === 'takes')
  if (!named && !newest && !previous) return undefined
  const found = takesMeant(clause, situation)
  if (isOutcome(found)) return found
  const { shot, all } = found
  if (newest && !named) return call('pick_take', { shot: shot.id, take: null })
  if (found.named.length > 1) {
    const { language } = situation
    const options = found.named.map(({ number }) =>
      phrase(language, 'take-of', { number, shot: shot.number }),
    )
    return ask(phrase(language, 'ask-what-in-shot', { number: shot.number }), options)
  }
  const take = found.named[0] ?? (previous ? all.at(-2) : undefined)
  if (!take) {
    const { language } = situation
    return ask(phrase(language, 'ask-only-take', { shot: shot.number, count: all.length }))
  }
  const back = clause.has('do.restore', 'volume.on') && !previous
  return call(back ? 'restore_take' : 'pick_take', { shot: shot.id, take: take.id })
}
