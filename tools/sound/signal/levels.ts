/** Samples a second everywhere in the sound department. */
export const sampleRate = 48_000

export const fromDecibels = (decibels: number): number => 10 ** (decibels / 20)

/** −120 dB for silence. */
export const toDecibels = (amplitude: number): number => 20 * Math.log10(Math.max(amplitude, 1e-6))

export function peak(samples: Float32Array): number {
  let highest = 0
  for (const sample of samples) if (Math.abs(sample) > highest) highest = Math.abs(sample)
  return highest
}

export function rms(samples: Float32Array, from = 0, to = samples.length): number {
  let sum = 0
  for (let index = from; index < to; index++) sum += samples[index]! ** 2
  return Math.sqrt(sum / Math.max(1, to - from))
}

/** Multiplies in place. */
export function scale(samples: Float32Array, gain: number): Float32Array {
  for (let index = 0; index < samples.length; index++) samples[index]! *= gain
  return samples
}
