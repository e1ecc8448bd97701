import { call } from '../outcome.ts'
import type { Clause } from '../read/clause.ts'
import { dollarsIn, type Measured } from '../read/measures.ts'
import type { Intent } from './intent.ts'

const isMoney = (clause: Clause, { from, to }: Measured): boolean =>
  clause.tags.some((tag) => tag.from === to && tag.concepts.includes('unit.dollar')) ||
  /[$€]/.test(clause.reading.tokens[from - 1]?.text ?? '') ||
  /[$€]/.test(clause.reading.tokens[to]?.text ?? '')

/** "budget 20 dollars, ask me above 1": what may be spent at all, and what without asking. */
export const budget: Intent = (clause, { earlier }) => {
  if (clause.has('budget.none')) return call('set_budget', { cap: null })
  const goesOn = earlier.at(-1)?.tool === 'set_budget'
  const amounts = dollarsIn(clause)
  const money = amounts.some((amount) => isMoney(clause, amount))
  if (!clause.has('budget') && !(clause.has('budget.ask') && (money || goesOn || clause.has('always'))))
    return undefined
  if (clause.has('budget.ask') && amounts.length === 0)
    return clause.has('always', 'before') ? call('set_budget', { autoApprove: 0 }) : undefined
  if (amounts.length === 0) return undefined
  const asking = clause.tag('budget.ask')
  const set: { cap?: number; autoApprove?: number } = {}
  for (const amount of amounts) {
    const forAsking =
      asking &&
      (amounts.length === 1 ? !clause.has('noun.title') && !namesCap(clause) : amount.from > asking.from)
    if (forAsking) set.autoApprove ??= amount.value
    else set.cap ??= amount.value
  }
  return call('set_budget', set)
}

/** "a budget of 20" with "ask me" elsewhere speaks of the cap. */
const namesCap = (clause: Clause): boolean =>
  clause.tokens.some(({ lower }) => /^(?:budget|cap|limit|höchstens|obergrenze|kostengrenze)$/.test(lower))
