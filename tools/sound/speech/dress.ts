import { Biquad } from '../signal/biquad.ts'
import { fromDecibels, peak, sampleRate, scale } from '../signal/levels.ts'
import { integratedLoudness } from '../signal/loudness.ts'

/** What every finished line measures, LUFS. */
export const lineLoudness = -20

/** From the booth to the tape: rumble out, presence in, peaks held, every line equally loud. In place. */
export function dress(samples: Float32Array, machine: boolean): Float32Array {
  new Biquad('highpass', machine ? 160 : 95).run(samples)
  if (machine) mechanise(samples)
  new Biquad('peaking', 190, 0.7, -5).run(samples)
  new Biquad('peaking', 2600, 0.6, 5).run(samples)
  toLoudness(samples)
  compress(samples)
  toLoudness(samples)
  const highest = peak(samples)
  return highest > 0.98 ? scale(samples, 0.98 / highest) : samples
}

function toLoudness(samples: Float32Array): void {
  const loudness = integratedLoudness(samples)
  if (loudness > -65) scale(samples, fromDecibels(lineLoudness - loudness))
}

/** 3:1 above −20 dB, 4 ms attack, 90 ms release. */
function compress(samples: Float32Array): void {
  const attack = 1 - Math.exp(-1 / (0.004 * sampleRate))
  const release = 1 - Math.exp(-1 / (0.09 * sampleRate))
  let envelope = 0
  for (let index = 0; index < samples.length; index++) {
    const level = Math.abs(samples[index]!)
    envelope += (level > envelope ? attack : release) * (level - envelope)
    if (envelope > 0.1) samples[index]! *= (0.1 / envelope) ** (2 / 3)
  }
}

/** Metal throat: a 58 Hz ring under the voice, and the voice again from 7 ms and 11 ms away. */
function mechanise(samples: Float32Array): void {
  const dry = samples.slice()
  const near = Math.round(0.007 * sampleRate)
  const far = Math.round(0.011 * sampleRate)
  for (let index = 0; index < samples.length; index++) {
    const ring = Math.sin((2 * Math.PI * 58 * index) / sampleRate)
    const echo = 0.5 * (dry[index - near] ?? 0) - 0.35 * (dry[index - far] ?? 0)
    samples[index] = 0.62 * dry[index]! + 0.55 * dry[index]! * ring + echo
  }
}
