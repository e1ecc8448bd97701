import { describe, expect, test } from 'vitest'
import { readRequests, type RequestCase } from '../../../evals/requests/cases.ts'
import { answerTo, mistake } from '../../../evals/requests/check.ts'
import { heldBackCases, openCases, tally } from '../../../evals/requests/coverage.ts'
import { Operation } from '../../../tools/operations/operation.ts'

const all = (['en', 'de'] as const).flatMap(readRequests)

/** So that a failing run names what is no longer understood. */
const wrong = (items: readonly RequestCase[]): string[] =>
  items.flatMap((item) => {
    const found = mistake(item, answerTo(item))
    return found === undefined ? [] : [`${item.say} → ${found}`]
  })

describe('the corpus', () => {
  test('is large, and two fifths German', () => {
    expect(all.length).toBeGreaterThanOrEqual(360)
    expect(readRequests('de').length / all.length).toBeGreaterThan(0.4)
  })

  test('has no request twice', () => {
    const keys = all.map(({ film, say, before }) => JSON.stringify([film, say, before]))
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('requests are read as meant', () => {
  test.each(['en', 'de'] as const)('tuned on: %s', (language) => {
    const items = openCases(language)
    expect(
      wrong(items).slice(0, Math.ceil(items.length * 0.05) + 1).length / items.length,
    ).toBeLessThanOrEqual(0.05)
  })

  test.each(['en', 'de'] as const)('held back: %s', (language) => {
    const { right, total } = tally(heldBackCases(language))
    expect(right / total).toBeGreaterThanOrEqual(0.95)
  })

  test.each(['fresh-1', 'fresh-2', 'fresh-3', 'fresh-4', 'fresh-5'] as const)('%s', (collection) => {
    const items = readRequests(collection)
    expect(wrong(items).length / items.length).toBeLessThanOrEqual(0.1)
  })
})

const questions = new Set([
  'undo',
  'redo',
  'look_at_film',
  'explain_model',
  'estimate_cost',
  'what_is_stale',
  'compare_takes',
])

test('every call is a valid operation or a question of the tools', () => {
  for (const item of all) {
    for (const { tool, input } of answerTo(item).calls) {
      if (questions.has(tool)) continue
      const checked = Operation.safeParse({ kind: tool.replaceAll('_', '-'), ...input })
      expect(checked.error?.message, `${item.say}: ${tool}`).toBeUndefined()
    }
  }
})
