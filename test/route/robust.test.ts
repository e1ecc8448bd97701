import { describe, expect, it } from 'vitest'
import { readCases } from '../../evals/cases.ts'
import { createRandom } from '../../tools/film/random.ts'
import { choose } from '../../tools/route/choose.ts'
import { readNeeds } from '../../tools/route/read-needs.ts'

const cases = readCases()

/** Swaps two neighbouring letters in one longer word, as fingers do. */
function typo(text: string): string {
  const random = createRandom(text)
  const words = [...text.matchAll(/\p{L}{6,}/gu)]
  if (words.length === 0) return text
  const { index } = random.pick(words)
  const at = index + random.integer(1, 3)
  return text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2)
}

const rewordings: Record<string, (text: string) => string> = {
  'a quality tail': (text) => `${text.replace(/\.$/, '')}, 4k, highly detailed`,
  'lower case': (text) => text.toLowerCase(),
  'no full stop': (text) => text.replace(/[.!]$/, ''),
  'a shot number': (text) => `Shot 12: ${text}`,
  'a denied camera move': (text) => `${text.replace(/\.$/, '')}. No crane, no dolly.`,
  'a typo': typo,
}

describe('the same shot in other words', () => {
  it.each(Object.entries(rewordings))('keeps its model with %s', (_, reword) => {
    const same = cases.filter(({ text, context }) => {
      return choose(readNeeds(text, context)).model === choose(readNeeds(reword(text), context)).model
    })
    expect(same.length / cases.length).toBeGreaterThanOrEqual(0.9)
  })
})
