import { catalogue } from '../../tools/route/catalogue.ts'
import type { PriceRange } from '../../tools/operations/report.ts'

export const nothing: PriceRange = { low: 0, high: 0, priceDate: null }

/**
 * What one take of this length by this model costs, in US dollars. Vendors bill whole seconds and no clip below
 * their shortest, so the range is from the seconds asked for to the seconds billed.
 */
export function priceOf(model: string, seconds: number): PriceRange {
  const card = catalogue().cards.get(model)
  if (!card || card.today.usdPerSecond === 0) return nothing
  const { usdPerSecond, minSeconds, date } = card.today
  const billed = Math.max(minSeconds, Math.ceil(seconds))
  return { low: cents(usdPerSecond * seconds), high: cents(usdPerSecond * billed), priceDate: date }
}

export function sumOf(prices: readonly PriceRange[]): PriceRange {
  const dates = prices.flatMap(({ priceDate }) => priceDate ?? [])
  return {
    low: cents(prices.reduce((sum, price) => sum + price.low, 0)),
    high: cents(prices.reduce((sum, price) => sum + price.high, 0)),
    priceDate: dates.sort()[0] ?? null,
  }
}

const cents = (dollars: number): number => Math.max(0, Math.ceil(dollars * 100 - 1e-6)) / 100
