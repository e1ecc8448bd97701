/** Numbers, times and money the way a reader of the language writes them. */
export interface PriceLike {
  low: number
  high: number
}

export interface Formats {
  number: (value: number, digits?: number) => string
  /** `4.2 s` */
  seconds: (value: number) => string
  /** `1:05`, over an hour `1:02:05`. */
  clock: (seconds: number) => string
  /** US dollars. */
  money: (value: number) => string
  /** `$0.40–0.60`; one number where low and high are the same. */
  price: (range: PriceLike) => string
  /** `3 minutes ago` */
  ago: (epochMilliseconds: number) => string
  percent: (share: number) => string
  /** A day given as `YYYY-MM-DD`: `Nov 1, 2026`. */
  day: (iso: string) => string
}

const steps: readonly [limit: number, unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  [60, 'second', 1],
  [3600, 'minute', 60],
  [86_400, 'hour', 3600],
  [2_592_000, 'day', 86_400],
  [31_536_000, 'month', 2_592_000],
  [Infinity, 'year', 31_536_000],
]

function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const tail = `${String(minutes).padStart(hours > 0 ? 2 : 1, '0')}:${String(rest).padStart(2, '0')}`
  return hours > 0 ? `${hours}:${tail}` : tail
}

export function formatsFor(language: string): Formats {
  const dollars = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
  })
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const number = (value: number, digits = 1): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value)
  return {
    number,
    clock,
    seconds: (value) => `${number(value, 1)} s`,
    money: (value) => dollars.format(value),
    price: ({ low, high }) =>
      dollars.format(low) === dollars.format(high) ? dollars.format(low) : dollars.formatRange(low, high),
    ago: (at) => {
      const past = (Date.now() - at) / 1000
      const [, unit, size] = steps.find(([limit]) => past < limit) ?? steps[0]!
      return relative.format(-Math.round(past / size), unit)
    },
    day: (iso) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso)),
    percent: (share) => new Intl.NumberFormat(language, { style: 'percent' }).format(share),
  }
}
