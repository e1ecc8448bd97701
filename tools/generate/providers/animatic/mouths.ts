/** When mouths are open: from the voice's own timing, or from the length of the lines. */
import { createRandom } from '../../../film/random.ts'
import type { DrawnShot, LipFlaps } from './request.ts'

export type MouthAt = (character: string, seconds: number) => number

/** Seconds within the shot in which each line is said, in proportion to its length. */
export function lineTimes(
  shot: DrawnShot,
): { line: DrawnShot['dialogue'][number]; from: number; to: number }[] {
  const lead = Math.min(0.35, shot.duration * 0.08)
  const lengths = shot.dialogue.map(({ text }) => text.length + 6)
  const all = lengths.reduce((sum, length) => sum + length, 0)
  // A line is said at about 14 letters a second, faster only if the shot is too short for it.
  const pace = Math.min((shot.duration - lead * 2) / all, 1 / 13)
  let from = lead
  return shot.dialogue.map((line, index) => {
    const to = from + lengths[index]! * pace
    const time = { line, from, to: to - 0.1 }
    from = to
    return time
  })
}

function sampled({ from, to, open }: LipFlaps, seconds: number): number {
  const place = ((seconds - from) / (to - from)) * open.length - 0.5
  const index = Math.floor(place)
  const before = open[Math.max(0, index)] ?? 0
  const after = open[Math.min(open.length - 1, index + 1)] ?? 0
  return before + (after - before) * Math.max(0, place - index)
}

/** Syllables: openings of uneven height, some four and a half a second. */
function babble(seed: number, character: string, seconds: number): number {
  const beat = seconds * 4.6
  const random = createRandom(`${seed}/${character}/${Math.floor(beat)}`)
  const height = random.chance(0.14) ? 0.08 : random.between(0.35, 0.95)
  return height * Math.sin((beat - Math.floor(beat)) * Math.PI) ** 1.2
}

export function planMouths(shot: DrawnShot, flaps: readonly LipFlaps[], seed: number): MouthAt {
  const times = lineTimes(shot).filter(({ line }) => line.delivery === 'on')
  return (character, seconds) => {
    const own = flaps.filter((flap) => flap.character === character)
    if (own.length > 0) {
      const now = own.find(({ from, to }) => seconds >= from && seconds < to)
      return now ? sampled(now, seconds) : 0
    }
    const now = times.find(
      ({ line, from, to }) => line.character === character && seconds >= from && seconds < to,
    )
    return now ? babble(seed, character, seconds) : 0
  }
}
