import { pitchOf, type ModeName } from './modes.ts'

/** A chord as it is played: one bass note and three upper voices, ascending. MIDI pitches. */
export interface Voicing {
  root: number
  bass: number
  upper: readonly [number, number, number]
  /** Pitch classes 0…11 that belong to the chord, added tone included. */
  tones: number[]
}

const lowest = 54
const highest = 76

/**
 * Voices a chord after the last one: every voice moves as little as it can, the triad is complete, no two
 * voices move in parallel fifths or octaves if that can be had, and the outer voice does not leap.
 * `dominant` sharpens the leading tone of a minor fifth degree.
 */
export function voice(
  root: number,
  mode: ModeName,
  tonic: number,
  previous: Voicing | undefined,
  dominant: boolean,
): Voicing {
  const triad = [0, 2, 4].map((step) => pitchOf(root + step, mode, tonic))
  // The third of the fifth degree is the leading tone: a semitone under the tonic when the music closes.
  if (dominant && (triad[1]! - tonic + 120) % 12 === 10) triad[1]! += 1
  const tones = triad.map((pitch) => pitch % 12)
  const bass = bassNear(triad[0]!, previous?.bass ?? 43)
  let best: Voicing | undefined
  let least = Infinity
  for (const upper of candidates(tones)) {
    const voicing = { root, bass, upper, tones }
    const price = cost(voicing, previous)
    if (price < least) [best, least] = [voicing, price]
  }
  return best ?? { root, bass, upper: [60, 64, 67], tones }
}

function bassNear(pitch: number, last: number): number {
  let low = (pitch % 12) + 36
  if (low > 47) low -= 12
  return Math.abs(low + 12 - last) < Math.abs(low - last) && low + 12 <= 50 ? low + 12 : low
}

function candidates(tones: readonly number[]): (readonly [number, number, number])[] {
  const pitches: number[] = []
  for (let pitch = lowest; pitch <= highest; pitch++) if (tones.includes(pitch % 12)) pitches.push(pitch)
  return pitches.flatMap((low, first) =>
    pitches.slice(first + 1).flatMap((middle, second) =>
      pitches
        .slice(first + second + 2)
        .filter((high) => high - low <= 14 && new Set([low % 12, middle % 12, high % 12]).size === 3)
        .map((high) => [low, middle, high] as const),
    ),
  )
}

function cost(voicing: Voicing, previous: Voicing | undefined): number {
  if (!previous) return Math.abs(voicing.upper[1] - 64) + Math.abs(voicing.upper[2] - 69)
  const now = [voicing.bass, ...voicing.upper]
  const before = [previous.bass, ...previous.upper]
  let price = Math.abs(voicing.upper[2] - 69) * 0.15
  for (let index = 1; index < 4; index++) price += Math.abs(now[index]! - before[index]!)
  price += Math.max(0, Math.abs(now[3]! - before[3]!) - 4) * 2
  for (let low = 0; low < 4; low++) {
    for (let high = low + 1; high < 4; high++) {
      const was = (before[high]! - before[low]!) % 12
      const is = (now[high]! - now[low]!) % 12
      const moved = now[low] !== before[low] && now[high] !== before[high]
      if (moved && was === is && (is === 0 || is === 7)) price += 9
    }
  }
  return price
}
