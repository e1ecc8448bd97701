import { fromDecibels } from '../signal/levels.ts'
import { LoudnessMeter } from '../signal/loudness.ts'
import type { Stereo } from './desk.ts'
import { Limiter } from './limiter.ts'
import type { Tape } from './tape.ts'

/** Integrated loudness of a finished film, LUFS. */
export const targetLoudness = -14

/** The film as it leaves the limiter, exactly as long as the tape. */
export function* mastered(tape: Tape, gain: number, ceilingDb: number): Generator<Stereo> {
  const limiter = new Limiter(fromDecibels(ceilingDb))
  for (const piece of tape.pieces()) yield limiter.run(piece, gain)
  yield limiter.flush()
}

/**
 * The gain at which the limited film is as loud as it should be. The limiter takes a little away, so the
 * gain is found by trying. A film of near silence is not blown up beyond 30 dB.
 */
export function findGain(tape: Tape, ceilingDb: number): number {
  let decibels = Math.min(30, targetLoudness - measure(tape.pieces()))
  for (let attempt = 0; attempt < 5; attempt++) {
    const missing = targetLoudness - measure(mastered(tape, fromDecibels(decibels), ceilingDb))
    if (Math.abs(missing) < 0.15) break
    decibels = Math.min(34, decibels + missing * (attempt > 0 ? 1.5 : 1.15))
  }
  return fromDecibels(decibels)
}

function measure(pieces: Iterable<Stereo>): number {
  const meter = new LoudnessMeter()
  for (const [left, right] of pieces) meter.feed(left, right)
  return meter.integrated
}
