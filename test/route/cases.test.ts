import { describe, expect, it } from 'vitest'
import { isHeldBack, readCases, type RoutingCase } from '../../evals/cases.ts'
import { choose } from '../../tools/route/choose.ts'
import { readNeeds } from '../../tools/route/read-needs.ts'

const cases = readCases()
const tuned = cases.filter((one) => !isHeldBack(one))
const held = cases.filter(isHeldBack)

const route = ({ text, context }: RoutingCase): string => choose(readNeeds(text, context)).model

function accepted(list: readonly RoutingCase[], router: (one: RoutingCase) => string): number {
  return list.filter((one) => (one.accept as string[]).includes(router(one))).length / list.length
}

/** The article's own words as keywords: the baseline every router must beat. */
function keywords({ text }: RoutingCase): string {
  if (/landscape|environment|outdoor|architect|water|fire|fabric|realis/i.test(text)) return 'sora-2'
  if (/character|face|close-up|pan\b|dolly|orbit|lip/i.test(text)) return 'kling-3.0'
  return 'wan-2.1'
}

describe('the cases', () => {
  it('cover nine categories, a fifth of them conflicts, with ids and texts of their own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(250)
    expect(new Set(cases.map(({ category }) => category)).size).toBe(9)
    const conflicts = cases.filter(({ category }) => category === 'conflict')
    expect(conflicts.length / cases.length).toBeGreaterThanOrEqual(0.2)
    expect(conflicts.every(({ accept }) => accept.length === 2)).toBe(true)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length)
    expect(cases.filter((one) => one.forbid.some((model) => one.accept.includes(model)))).toEqual([])
  })
})

describe('the router', () => {
  it('follows the article on the cases it was tuned on', () => {
    expect(accepted(tuned, route)).toBeGreaterThanOrEqual(0.95)
  })

  it('follows it on the cases held back', () => {
    expect(accepted(held, route)).toBeGreaterThanOrEqual(0.85)
  })

  it('beats every constant choice and the article’s own words', () => {
    const own = accepted(cases, route)
    const baselines = {
      'always Sora 2': accepted(cases, () => 'sora-2'),
      'always Kling 3.0': accepted(cases, () => 'kling-3.0'),
      'always WAN 2.1': accepted(cases, () => 'wan-2.1'),
      'article keywords': accepted(cases, keywords),
    }
    const percent = (value: number): string => `${(100 * value).toFixed(1)} %`
    const rows = [
      ['router, tuned', accepted(tuned, route)],
      ['router, held back', accepted(held, route)],
    ] as const
    for (const [name, value] of [...rows, ...Object.entries(baselines)]) {
      process.stdout.write(`${name.padEnd(20)} ${percent(value)}\n`)
    }
    expect(own).toBeGreaterThan(Math.max(...Object.values(baselines)) + 0.25)
  })

  it('seldom makes a plain mistake', () => {
    const forbidden = cases.filter((one) => (one.forbid as string[]).includes(route(one)))
    expect(forbidden.length / cases.length).toBeLessThan(0.03)
  })
})
