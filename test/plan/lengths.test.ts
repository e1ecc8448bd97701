import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSpeech } from '../../tools/plan/coverage/speech.ts'
import { fitLengths, onGrid, speechSeconds, spreadLengths } from '../../tools/plan/lengths.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

describe('lengths', () => {
  test('are log-normal round their average', () => {
    const lengths = spreadLengths(
      Array.from({ length: 2000 }, (_, index) => (index * 7919) % 2000),
      4,
    )
    const logs = lengths.map((length) => Math.log(length))
    const mean = sum(logs) / logs.length
    const deviation = Math.sqrt(sum(logs.map((value) => (value - mean) ** 2)) / logs.length)
    // Salt: deviation 1.2 times the mean, which makes the logarithm deviate by 0.944; tails are clipped.
    expect(deviation).toBeGreaterThan(0.85)
    expect(deviation).toBeLessThan(0.95)
    expect(Math.exp(mean)).toBeCloseTo(4 / Math.sqrt(1 + 1.2 ** 2), 1)
  })

  test('go to those who want them', () => {
    const [short, long] = spreadLengths([0, 1], 4)
    expect(long!).toBeGreaterThan(short!)
  })

  test('are scaled to the whole, never below the least', () => {
    const stretch = fc.record({
      wish: fc.double({ min: 0.5, max: 20, noNaN: true }),
      least: fc.double({ min: 0, max: 8, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 5, maxLength: 40 }), (shots) => {
        const total = shots.length * 6
        const lengths = fitLengths(shots, total)
        for (const [index, length] of lengths.entries()) {
          expect(length).toBeGreaterThanOrEqual(shots[index]!.least - 1e-9)
          expect(onGrid(length)).toBe(length)
        }
        const least = sum(shots.map((shot) => Math.max(1.2, shot.least)))
        expect(Math.abs(sum(lengths) - Math.max(total, least))).toBeLessThan(total * 0.02 + shots.length / 24)
      }),
    )
  })

  test('speech takes longer in Japanese letter by letter', () => {
    expect(speechSeconds('x'.repeat(28))).toBeCloseTo(2.7)
    expect(speechSeconds('あ'.repeat(28))).toBeCloseTo(5.37, 1)
  })
})

test('long speech is cut, nothing of it lost', () => {
  const piece = fc.constantFrom(
    'No. ',
    'I said it once, and once only; ',
    'word ',
    '私は行く。',
    'だめだ、',
    'x'.repeat(60),
    '“Why?” ',
    '... ',
  )
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), (pieces) => {
      const text = pieces.join('').trim()
      const parts = splitSpeech(text)
      expect(parts.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      expect(Math.max(...parts.map(speechSeconds))).toBeLessThan(20)
    }),
  )
  expect(
    splitSpeech(
      'I have kept this light for forty years. I never once asked who it was for. Now I know. It was for you, and for him, and for nobody else.',
    ),
  ).toEqual([
    'I have kept this light for forty years.',
    'I never once asked who it was for. Now I know.',
    'It was for you, and for him, and for nobody else.',
  ])
})
