import type { Random } from '../../film/random.ts'

/** One tone of a melody: beats from the theme's start, length in beats, scale degree. */
export interface Tone {
  at: number
  beats: number
  degree: number
}

/** Two-bar rhythms a listener can hum back. */
const rhythms = [
  [2, 1, 1, 4],
  [3, 1, 2, 2],
  [1.5, 0.5, 2, 4],
  [1, 1, 2, 3, 1],
  [2, 2, 1, 1, 2],
  [3, 0.5, 0.5, 4],
  [1, 2, 1, 4],
] as const

/**
 * The film's leitmotif, four bars: a call of two bars with one leap that is filled by steps coming back,
 * and an answer in the same rhythm that ends at home.
 */
export function composeTheme(random: Random): Tone[] {
  const rhythm = random.pick(rhythms)
  const start = random.pick([0, 2, 4])
  const leap = random.pick([3, 4, 5]) * (start === 4 ? random.pick([1, -1]) : 1)
  const leapAt = random.integer(0, 1)
  const call = walk(rhythm.length, start, leap, leapAt, random)
  const answer = call.map((degree, index) => (index < 2 ? degree : degree - random.integer(0, 1)))
  answer[answer.length - 1] = random.pick([0, 0, 2])
  if (answer.length > 1) answer[answer.length - 2] = answer.at(-1)! + random.pick([1, 1, -1])
  return [...spell(rhythm, call, 0), ...spell(rhythm, answer, 8)]
}

function walk(length: number, start: number, leap: number, leapAt: number, random: Random): number[] {
  const degrees = [start]
  for (let index = 1; index < length; index++) {
    const last = degrees[index - 1]!
    if (index - 1 === leapAt) degrees.push(last + leap)
    else if (index - 1 > leapAt) degrees.push(last - Math.sign(leap) * random.pick([1, 1, 2]))
    else degrees.push(last + random.pick([1, -1]))
  }
  return degrees
}

function spell(rhythm: readonly number[], degrees: readonly number[], from: number): Tone[] {
  let at = from
  return rhythm.map((beats, index) => {
    const tone = { at, beats, degree: degrees[index]! }
    at += beats
    return tone
  })
}
