/** How long shots last: a genre's average, a log-normal spread round it, and the time speech needs. */
import type { Genre } from '../film/vocabulary.ts'

/**
 * Average shot length in seconds. Bordwell gives 4–6 s for recent features, Salt a mean of about 4 s with
 * action "a bit over 2 s"; The Bourne Supremacy has 2.4 s, Fincher's films 3.9 s, The Mist 5.4 s; before
 * 1960 films had 8–11 s.
 */
export const averageShotLength: Record<Genre, number> = {
  action: 2.5,
  war: 3,
  thriller: 3.5,
  crime: 3.8,
  horror: 4,
  'science-fiction': 4,
  fantasy: 4,
  family: 4.2,
  comedy: 4.5,
  western: 4.8,
  romance: 5,
  drama: 5,
  documentary: 5.5,
  'slow-cinema': 8.5,
}

/** Salt: the standard deviation of shot lengths is about 1.2 times their mean. */
const spread = Math.sqrt(Math.log(1 + 1.2 ** 2))

/** Seconds; shots shorter than this are not read, longer ones need a reason we cannot see. */
export const shortestShot = 1.2
const longestShot = 14

/** Frames per second of the grid all lengths lie on. */
const grid = 24
export const onGrid = (seconds: number): number => Math.round(seconds * grid) / grid
export const upToGrid = (seconds: number): number => Math.ceil(seconds * grid - 1e-6) / grid

const wideScripts = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/gu

/** Seconds a voice needs: 14 letters a second, 6 of a Japanese, Chinese or Korean script; 0.7 s round it. */
export function speechSeconds(text: string): number {
  const wide = text.match(wideScripts)?.length ?? 0
  return wide / 6 + (text.length - wide) / 14 + 0.7
}

/** The z for which a share `p` (0…1) of a normal distribution lies below (Acklam's middle region, clipped). */
function quantile(p: number): number {
  const q = Math.min(0.975, Math.max(0.025, p)) - 0.5
  const r = q * q
  const top =
    ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
    2.506628277459239
  const bottom =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
    1
  return (top * q) / bottom
}

/**
 * One length in seconds per entry of `desire`, log-normal round `average`: the shots that want time most get
 * the long ones. So a short film has the genre's spread too, and no detail gets ten seconds by accident.
 */
export function spreadLengths(desire: readonly number[], average: number): number[] {
  const order = desire.map((_, index) => index).sort((a, b) => desire[a]! - desire[b]! || a - b)
  const lengths = desire.map(() => 0)
  const median = average * Math.exp(-(spread ** 2) / 2)
  for (const [rank, index] of order.entries()) {
    lengths[index] = median * Math.exp(spread * quantile((rank + 0.5) / order.length))
  }
  return lengths
}

export interface Stretch {
  /** Unscaled length, seconds. */
  wish: number
  /** Never shorter than this, seconds. */
  least: number
  /** Longer only if all the shots together would otherwise be too short, seconds. */
  most?: number
}

/** A shot of more than 2.5 times the genre's average stops the film; the slowest genres hold for 14 s. */
export const longestFor = (average: number): number => Math.min(longestShot, Math.max(5, average * 2.5))

const widest = 40

/** Scales the wishes by one factor so that they sum to `total` seconds, if floors and ceiling allow it. */
export function fitLengths(shots: readonly Stretch[], total: number, longest = longestShot): number[] {
  // A film of few shots for its length holds them longer than a film would, but never for a minute.
  const reach = Math.min(60, Math.max(longest, (1.6 * total) / Math.max(1, shots.length)))
  const sum = (lengths: readonly number[]): number => lengths.reduce((whole, length) => whole + length, 0)
  let give = 1
  const at = (factor: number): number[] =>
    shots.map(({ wish, least, most = reach }) =>
      Math.max(least, shortestShot, Math.min(reach, most * give, wish * factor)),
    )
  // Ceilings give way together where the shots are too few for the film's length.
  while (give < widest && sum(at(widest)) < total) give *= 1.2
  let low = 0.05
  let high = widest
  for (let step = 0; step < 40; step++) {
    const middle = Math.sqrt(low * high)
    if (sum(at(middle)) > total) high = middle
    else low = middle
  }
  return at(low).map((length, index) => Math.max(onGrid(length), upToGrid(shots[index]!.least)))
}
