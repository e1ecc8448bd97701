import { ask, call } from '../outcome.ts'
import { phrase } from '../answer/phrases.ts'
import { shotsMeant } from '../read/situation.ts'
import { nameShots } from '../answer/name-shots.ts'
import type { Intent } from './intent.ts'

/** "why Sora for shot 1?", "which model makes shot 12?" */
export const explain: Intent = (clause, situation) => {
  if (!clause.has('ask.why', 'ask.which') || clause.has('ask.cost', 'ask.stale')) return undefined
  const { shots, ask: problem } = shotsMeant(clause, situation)
  if (problem) return { kind: 'ask', ask: problem }
  const { language, project } = situation
  if (shots.length === 0)
    return ask(phrase(language, 'ask-which-shot'), nameShots(project.shots.slice(0, 3), language))
  return {
    kind: 'calls',
    calls: shots.slice(0, 6).map(({ id }) => ({ tool: 'explain_model', input: { shot: id } })),
  }
}

export const cost: Intent = (clause, situation) => {
  if (!clause.has('ask.cost')) return undefined
  if (clause.has('ask.spent')) return call('estimate_cost', {})
  const { shots, by, ask: problem } = shotsMeant(clause, situation)
  if (problem) return { kind: 'ask', ask: problem }
  const pointed = by === 'said' || (by === 'focus' && clause.has('do.redo', 'pronoun.it'))
  return call('estimate_cost', pointed ? { shots: shots.map(({ id }) => id) } : {})
}

export const stale: Intent = (clause) =>
  clause.has('ask.stale') && !clause.has('do.delete') ? call('what_is_stale', {}) : undefined

/** "how long is the film?", "what happens in shot 8?" */
export const look: Intent = (clause, situation) => {
  const list = clause.has('file.shotlist') && clause.tokens[0]?.lower.match(/^(?:show|zeig|list|what|was)$/)
  if (!clause.has('ask.look') && !list) return undefined
  const { shots, by } = shotsMeant(clause, situation)
  return call('look_at_film', by === 'said' ? { shots: shots.map(({ id }) => id) } : {})
}
