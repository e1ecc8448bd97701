import { sampleRate } from './levels.ts'

export type FilterKind = 'lowpass' | 'highpass' | 'bandpass' | 'peaking' | 'highshelf'

/** Second-order filter after R. Bristow-Johnson's "Audio EQ Cookbook". */
export class Biquad {
  private b0 = 1
  private b1 = 0
  private b2 = 0
  private a1 = 0
  private a2 = 0
  private z1 = 0
  private z2 = 0

  /** `frequency` in Hz, `gain` in dB (peaking and shelf only). */
  constructor(kind: FilterKind, frequency: number, q = Math.SQRT1_2, gain = 0) {
    this.tune(kind, frequency, q, gain)
  }

  /** Changes the filter without losing what rings in it. */
  tune(kind: FilterKind, frequency: number, q = Math.SQRT1_2, gain = 0): void {
    const omega = (2 * Math.PI * Math.min(Math.max(frequency, 5), sampleRate * 0.48)) / sampleRate
    const cosine = Math.cos(omega)
    const alpha = Math.sin(omega) / (2 * q)
    const [b0, b1, b2, a0, a1, a2] = coefficients(kind, cosine, alpha, 10 ** (gain / 40))
    this.b0 = b0 / a0
    this.b1 = b1 / a0
    this.b2 = b2 / a0
    this.a1 = a1 / a0
    this.a2 = a2 / a0
  }

  step(input: number): number {
    const output = this.b0 * input + this.z1
    this.z1 = this.b1 * input - this.a1 * output + this.z2
    this.z2 = this.b2 * input - this.a2 * output
    return output
  }

  /** Filters in place. */
  run(samples: Float32Array): Float32Array {
    for (let index = 0; index < samples.length; index++) samples[index] = this.step(samples[index]!)
    return samples
  }
}

type Six = [number, number, number, number, number, number]

/** The last case is the high shelf. */
function coefficients(kind: FilterKind, c: number, alpha: number, a: number): Six {
  const root = 2 * Math.sqrt(a) * alpha
  switch (kind) {
    case 'lowpass':
      return [(1 - c) / 2, 1 - c, (1 - c) / 2, 1 + alpha, -2 * c, 1 - alpha]
    case 'highpass':
      return [(1 + c) / 2, -1 - c, (1 + c) / 2, 1 + alpha, -2 * c, 1 - alpha]
    case 'bandpass':
      return [alpha, 0, -alpha, 1 + alpha, -2 * c, 1 - alpha]
    case 'peaking':
      return [1 + alpha * a, -2 * c, 1 - alpha * a, 1 + alpha / a, -2 * c, 1 - alpha / a]
    default:
      return [
        a * (a + 1 + (a - 1) * c + root),
        -2 * a * (a - 1 + (a + 1) * c),
        a * (a + 1 + (a - 1) * c - root),
        a + 1 - (a - 1) * c + root,
        2 * (a - 1 - (a + 1) * c),
        a + 1 - (a - 1) * c - root,
      ]
  }
}
