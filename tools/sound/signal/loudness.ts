import { Biquad } from './biquad.ts'
import { sampleRate } from './levels.ts'

const blockFrames = sampleRate / 10

/**
 * Integrated loudness after ITU-R BS.1770-4: K-weighting, 400 ms windows every 100 ms, gated at −70 LUFS
 * and 10 LU below the mean. Fed in pieces of any length, so a film need not fit in memory.
 */
export class LoudnessMeter {
  private readonly shelves = [0, 1].map(() => new Biquad('highshelf', 1681.97, 0.7072, 3.999))
  private readonly highpasses = [0, 1].map(() => new Biquad('highpass', 38.135, 0.5003))
  private readonly tenths: number[] = []
  private energy = 0
  private filled = 0

  /** Stereo, equally long. */
  feed(left: Float32Array, right: Float32Array): void {
    const [leftShelf, rightShelf] = this.shelves as [Biquad, Biquad]
    const [leftPass, rightPass] = this.highpasses as [Biquad, Biquad]
    for (let index = 0; index < left.length; index++) {
      const a = leftPass.step(leftShelf.step(left[index]!))
      const b = rightPass.step(rightShelf.step(right[index]!))
      this.energy += a * a + b * b
      if (++this.filled === blockFrames) {
        this.tenths.push(this.energy / blockFrames)
        this.energy = 0
        this.filled = 0
      }
    }
  }

  /** LUFS; −70 when nothing was louder. */
  get integrated(): number {
    const windows: number[] = []
    for (let end = 4; end <= this.tenths.length; end++) {
      windows.push(mean(this.tenths.slice(end - 4, end)))
    }
    if (windows.length === 0 && this.tenths.length > 0) windows.push(mean(this.tenths))
    const audible = windows.filter((power) => loudness(power) > -70)
    const gate = loudness(mean(audible)) - 10
    return Math.max(-70, loudness(mean(audible.filter((power) => loudness(power) > gate))))
  }
}

const loudness = (power: number): number => -0.691 + 10 * Math.log10(Math.max(power, 1e-12))

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Integrated loudness of sound that is in memory; mono counts as both sides. */
export function integratedLoudness(left: Float32Array, right: Float32Array = left): number {
  const meter = new LoudnessMeter()
  meter.feed(left, right)
  return meter.integrated
}
