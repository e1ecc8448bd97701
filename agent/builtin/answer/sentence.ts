import answers from '../words/answers.json' with { type: 'json' }
import type { Tongue } from '../context.ts'

export type SentenceName = keyof typeof answers.en

/** A sentence of an answer, its `{name}`s filled. */
export function sentence(
  language: Tongue,
  name: SentenceName,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return answers[language][name].replaceAll(/\{(\w+)\}/g, (whole, key: string) =>
    String(params[key] ?? whole),
  )
}

/** "4.2 s", German with a comma; from two minutes on "2:05 min". */
export function saySeconds(language: Tongue, seconds: number): string {
  if (seconds >= 120)
    return `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')} min`
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(seconds)} s`
}

const money = (language: Tongue, amount: number): string =>
  new Intl.NumberFormat(language, { style: 'currency', currency: 'USD' }).format(amount)

export function sayPrice(language: Tongue, { low, high }: { low: number; high: number }): string {
  if (high === 0) return sentence(language, 'free')
  const [from, to] = [money(language, low), money(language, high)]
  return from === to ? to : `${from}–${to}`
}

export { money as sayMoney }

/** 1, 2, 3, 7 → "1–3, 7". */
export function ranges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const number of sorted) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
    .flatMap(([from, to]) =>
      to - from > 1 ? [`${from}–${to}`] : from === to ? [`${from}`] : [`${from}`, `${to}`],
    )
    .join(', ')
}

/** At the head of a sentence; `inside` one English writes it small. */
export function sayShots(language: Tongue, numbers: readonly number[], inside = false): string {
  const said = shotsSaid(language, numbers)
  return inside && language === 'en' ? said.toLowerCase() : said
}

function shotsSaid(language: Tongue, numbers: readonly number[]): string {
  return numbers.length === 1
    ? sentence(language, 'shot-n', { number: numbers[0]! })
    : sentence(language, 'shots-n', {
        numbers: ranges(numbers).replace(/, (?=[^,]*$)/, ` ${sentence(language, 'and')} `),
      })
}
