/**
 * Which tool calls ask the person first, and for how much. A price is looked at twice: when the model asks for
 * something, and again at the moment it is done, because the film or the price list may have changed meanwhile.
 */
import type { ToolApprovalStatus } from 'ai'
import { Problem } from '../tools/film/errors.ts'
import type { Budget } from '../tools/film/project.ts'
import type { Operation, OperationKind, OperationOf } from '../tools/operations/operation.ts'
import type { PriceRange } from '../tools/operations/report.ts'
import { refusal } from '../tools/operations/refuse.ts'
import { catalogue } from '../tools/route/catalogue.ts'
import { type AskedPrice, automaticLimit, type Turn } from './director/turn.ts'
import { money, say, sayPrice } from './director/words.ts'

export type Spending = 'free' | 'automatic' | 'ask' | 'beyond'

/** A cent of rounding is no rise. */
const tolerance = 0.005

/**
 * @param spent Dollars spent on the film so far.
 * @param automatic Dollars already spent in this turn without asking: many small spends are one big one.
 */
export function weighSpending(price: PriceRange, budget: Budget, spent: number, automatic: number): Spending {
  if (price.high <= 0) return 'free'
  if (budget.cap !== null && spent + price.high > budget.cap + tolerance) return 'beyond'
  return automatic + price.high <= automaticLimit(budget) ? 'automatic' : 'ask'
}

/** Whether the film could spend more afterwards than before, in all or at a time. */
export function raisesBudget(set: OperationOf<'set-budget'>, now: Budget): boolean {
  const next = {
    cap: set.cap === undefined ? now.cap : set.cap,
    autoApprove: set.autoApprove ?? now.autoApprove,
  }
  const moreInAll = now.cap !== null && (next.cap === null || next.cap > now.cap)
  return moreInAll || automaticLimit(next) > automaticLimit(now)
}

/** The stricter of the budget now and at the turn's beginning: nothing a model does widens its own purse. */
function strictBudget(turn: Turn): Budget {
  const [then, now] = [turn.budget, turn.desk.project().budget]
  const caps = [then.cap, now.cap].filter((cap) => cap !== null)
  return {
    cap: caps.length === 0 ? null : Math.min(...caps),
    autoApprove: Math.min(automaticLimit(then), automaticLimit(now)),
  }
}

const shotsOf = (operation: Operation): readonly string[] =>
  'shots' in operation ? (operation.shots ?? []) : 'shot' in operation ? [operation.shot] : []

const spentUnasked = ({ unasked }: Turn): number => [...unasked.values()].reduce((sum, high) => sum + high, 0)

async function weigh(turn: Turn, operation: Operation): Promise<{ price: PriceRange; spending: Spending }> {
  const price = turn.desk.price(operation)
  if (price.high <= 0) return { price, spending: 'free' }
  const { spent } = await turn.desk.view()
  return { price, spending: weighSpending(price, strictBudget(turn), spent, spentUnasked(turn)) }
}

function askedPrice(turn: Turn, operation: Operation, price: PriceRange): AskedPrice {
  const ids = new Set(shotsOf(operation))
  const shots = turn.desk.project().shots.filter(({ id }) => ids.has(id))
  return { ...price, shots: shots.map(({ number }) => number), shotIds: shots.map(({ id }) => id) }
}

function priceQuestion(turn: Turn, operation: Operation, asked: AskedPrice): string {
  const { locale } = turn
  const project = turn.desk.project()
  const wanted = 'model' in operation ? operation.model : undefined
  const models = new Set(asked.shotIds.flatMap((id) => wanted ?? project.choices[id]?.model ?? []))
  const names = [...models].map((id) => catalogue().cards.get(id)?.name ?? id)
  const takes = say(locale, asked.shots.length === 1 ? 'one-take' : 'many-takes', {
    count: asked.shots.length,
  })
  const price = sayPrice(locale, asked)
  return names.length === 0
    ? say(locale, 'ask-price-only', { takes, price })
    : say(locale, 'ask-price', { takes, model: names.join(', '), price })
}

function budgetQuestion({ locale }: Turn, set: OperationOf<'set-budget'>): string {
  const what: string[] = []
  if (set.cap === null) what.push(say(locale, 'budget-no-cap'))
  else if (set.cap !== undefined) what.push(say(locale, 'budget-cap', { amount: money(locale, set.cap) }))
  if (set.autoApprove !== undefined) {
    what.push(say(locale, 'budget-auto', { amount: money(locale, set.autoApprove) }))
  }
  return say(locale, 'ask-budget', { what: what.join(', ') })
}

/**
 * Whether a tool call has to wait for the person. A call that would be refused anyway does not: its refusal is
 * the answer.
 * @param onAsk Shows the price beside the question.
 */
export async function approvalFor(
  turn: Turn,
  call: { id: string; kind: OperationKind; input: object },
  onAsk: (id: string, price: AskedPrice) => void,
): Promise<ToolApprovalStatus> {
  let operation: Operation
  try {
    operation = turn.operation(call.kind, call.input)
    if (operation.kind === 'set-budget') {
      if (!raisesBudget(operation, strictBudget(turn))) return undefined
      turn.waiting.add(call.id)
      return { type: 'user-approval', reason: budgetQuestion(turn, operation) }
    }
    const { price, spending } = await weigh(turn, operation)
    if (spending === 'automatic') turn.unasked.set(call.id, price.high)
    if (spending !== 'ask') return undefined
    turn.waiting.add(call.id)
    const asked = askedPrice(turn, operation, price)
    if (!turn.agreed.has(call.id)) onAsk(call.id, asked)
    return { type: 'user-approval', reason: priceQuestion(turn, operation, asked) }
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

/**
 * An undo that was meant for something the person has not agreed to yet would take back something else.
 * @returns What to say to it; undefined when it may go on.
 */
export function undoTooSoon(turn: Turn): ToolApprovalStatus {
  if (turn.waiting.size === 0) return undefined
  return {
    type: 'denied',
    reason: 'A question about money is open; nothing was done yet that could be taken back.',
  }
}

const sameShots = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index])

/**
 * The last look before money is spent.
 * @throws Problem when it is beyond the budget, was not agreed to, or is no longer what was agreed to.
 */
export async function checkSpending(turn: Turn, call: string, operation: Operation): Promise<void> {
  const price = turn.desk.price(operation)
  if (price.high <= 0) return
  const { spent } = await turn.desk.view()
  const budget = strictBudget(turn)
  const spending = weighSpending(price, budget, spent, 0)
  if (spending === 'beyond') {
    const left = Math.max(0, (budget.cap ?? 0) - spent).toFixed(2)
    throw refusal('over-cap', { price: price.high.toFixed(2), left }, 'budget')
  }
  const agreed = turn.agreed.get(call)
  if (!agreed) {
    if (price.high <= (turn.unasked.get(call) ?? 0) + tolerance) return
    throw refusal('not-approved', { price: sayPrice('en', price) }, 'budget')
  }
  const now = askedPrice(turn, operation, price)
  if (now.high > agreed.high + tolerance || !sameShots(now.shotIds, agreed.shotIds)) {
    throw new Problem(
      'budget',
      `The film or the price changed while the question was open: it would now cost ${sayPrice('en', price)}.`,
      'Nothing was spent. Ask again to see the new price.',
      { code: 'price-changed', params: { price: sayPrice('en', price) } },
    )
  }
}
