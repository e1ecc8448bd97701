/** Table entries between two input samples: sines per tap would cost more than all the rest of a voice. */
const resolution = 512

/**
 * Changes the number of samples by `ratio` (2 = twice as many) with a Hann-windowed sinc of 16 zero
 * crossings; what would fold back when going down is filtered away.
 */
export function resample(samples: Float32Array, ratio: number): Float32Array {
  if (ratio === 1) return samples
  const cutoff = Math.min(1, ratio) * 0.96
  const reach = Math.ceil(16 / cutoff)
  const kernel = Float32Array.from({ length: reach * resolution + 2 }, (_, index) => {
    const distance = index / resolution
    const phase = Math.PI * distance * cutoff
    const sinc = index === 0 ? 1 : Math.sin(phase) / phase
    return cutoff * sinc * (0.5 + 0.5 * Math.cos((Math.PI * Math.min(distance, reach)) / reach))
  })
  const output = new Float32Array(Math.floor(samples.length * ratio))
  for (let index = 0; index < output.length; index++) {
    const centre = index / ratio
    const first = Math.max(0, Math.ceil(centre - reach))
    const last = Math.min(samples.length - 1, Math.floor(centre + reach))
    let sum = 0
    for (let tap = first; tap <= last; tap++) {
      sum += samples[tap]! * kernel[Math.round(Math.abs(tap - centre) * resolution)]!
    }
    output[index] = sum
  }
  return output
}
