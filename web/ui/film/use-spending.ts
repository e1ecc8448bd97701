import type { Operation } from '../../../tools/operations/operation.ts'
import type { PriceRange } from '../../../tools/operations/report.ts'
import type { ShotView } from '../../../agent/studio/view.ts'
import { useFilmScope } from './film-scope.ts'
import { useDesk } from './use-desk.ts'

/** What one new take of each costs together. */
export function priceOf(views: readonly ShotView[]): PriceRange {
  const dates = views.flatMap(({ cost }) => cost.priceDate ?? [])
  return {
    low: views.reduce((sum, { cost }) => sum + cost.low, 0),
    high: views.reduce((sum, { cost }) => sum + cost.high, 0),
    priceDate: dates.sort()[0] ?? null,
  }
}

/** Orders takes; what costs more than the film's own limit asks first. */
export function useSpending(): { redo: (shots: readonly string[], model?: string) => void } {
  const { film, shotById, perform } = useFilmScope()
  return {
    redo(shots, model) {
      const views = shots.flatMap((id) => shotById.get(id) ?? [])
      const operation: Operation = { kind: 'redo-shots', shots: [...shots], ...(model && { model }) }
      const sameModel = views.every((view) => !model || view.decision.model === model)
      // Another model may have a paid route where this one has none; whether any has shows in the other shots.
      const paidSomewhere = film.shots.some(({ cost }) => cost.high > 0)
      const price = sameModel ? priceOf(views) : paidSomewhere ? null : { low: 0, high: 0, priceDate: null }
      if (price === null || price.high > film.budget.autoApprove) {
        useDesk.setState({ asked: { operation, price, shots: views.length } })
      } else void perform(operation)
    },
  }
}
