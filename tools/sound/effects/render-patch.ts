import type { Random } from '../../film/random.ts'
import { Biquad } from '../signal/biquad.ts'
import { fromDecibels, peak, sampleRate, scale } from '../signal/levels.ts'
import type { Layer, Patch } from './patch.ts'
import { draw, sourceOf } from './sources.ts'

/** Loudest tenth of a second of every finished patch, dB RMS of what the ear weighs. */
const reference = -20

/** Plays a patch once, mono at 48 kHz, equally loud whatever it is made of. Never beyond full scale. */
export function renderPatch(patch: Patch, random: Random): Float32Array {
  const parts: { at: number; samples: Float32Array }[] = []
  for (const layer of patch.layers) parts.push(...renderRepeats(layer, random))
  const frames = Math.max(0, ...parts.map(({ at, samples }) => at + samples.length))
  const output = new Float32Array(frames)
  for (const { at, samples } of parts) {
    for (let index = 0; index < samples.length; index++) output[at + index]! += samples[index]!
  }
  if (patch.drive) overload(output, patch.drive)
  return level(output)
}

/** Sets the loudest tenth of a second to the reference, then holds the peaks. In place. */
export function level(samples: Float32Array): Float32Array {
  const loudest = loudestTenth(samples)
  if (loudest > 0) scale(samples, fromDecibels(reference) / loudest)
  if (peak(samples) > 0.9) {
    for (let index = 0; index < samples.length; index++) {
      const sample = samples[index]!
      const over = Math.abs(sample) - 0.6
      if (over > 0) samples[index] = Math.sign(sample) * (0.6 + 0.35 * Math.tanh(over / 0.35))
    }
  }
  return samples
}

function loudestTenth(samples: Float32Array): number {
  const heard = new Biquad('highpass', 90).run(samples.slice())
  const window = sampleRate / 10
  let loudest = 0
  for (let start = 0; start < heard.length; start += window / 2) {
    let sum = 0
    const end = Math.min(heard.length, start + window)
    for (let index = start; index < end; index++) sum += heard[index]! ** 2
    loudest = Math.max(loudest, Math.sqrt(sum / window))
  }
  return loudest
}

function renderRepeats(layer: Layer, random: Random): { at: number; samples: Float32Array }[] {
  const count = layer.repeat ? Math.max(1, Math.round(draw(layer.repeat.count, random))) : 1
  let at = draw(layer.at ?? 0, random)
  return Array.from({ length: count }, (_, turn) => {
    const samples = renderLayer(layer, random)
    if (turn > 0) scale(samples, fromDecibels((layer.repeat?.fade ?? 0) * turn))
    const placed = { at: Math.round(at * sampleRate), samples }
    at += Math.max(0.005, draw(layer.repeat?.every ?? 0, random))
    return placed
  })
}

/** One layer as long as it says, filtered, shaped, at its level. */
export function renderLayer(layer: Layer, random: Random): Float32Array {
  const frames = Math.max(1, Math.round(draw(layer.seconds, random) * sampleRate))
  const samples = sourceOf(layer, frames, random)
  if (layer.band) bandLimit(samples, layer, random)
  const highest = peak(samples)
  const gain = fromDecibels(draw(layer.level ?? 0, random)) / (highest || 1)
  shape(samples, layer, gain, random)
  return samples
}

function bandLimit(samples: Float32Array, layer: Layer, random: Random): void {
  const [low, high] = layer.band!.map((edge) => draw(edge, random)) as [number, number]
  const [lowTo, highTo] = (layer.bandTo ?? [low, high]).map((edge) => draw(edge, random)) as [number, number]
  const highpass = new Biquad('highpass', low)
  const lowpass = new Biquad('lowpass', high)
  const steep = new Biquad('lowpass', high)
  for (let index = 0; index < samples.length; index++) {
    if (layer.bandTo && index % 64 === 0) {
      const along = index / samples.length
      highpass.tune('highpass', low * (lowTo / low) ** along)
      lowpass.tune('lowpass', high * (highTo / high) ** along)
      steep.tune('lowpass', high * (highTo / high) ** along)
    }
    samples[index] = steep.step(lowpass.step(highpass.step(samples[index]!)))
  }
}

function shape(samples: Float32Array, layer: Layer, gain: number, random: Random): void {
  const frames = samples.length
  const attack = Math.max(1, Math.round((layer.attack ?? 0.002) * sampleRate))
  const release = Math.max(1, Math.round((layer.release ?? 0.01) * sampleRate))
  const decay = layer.decay === undefined ? 0 : draw(layer.decay, random) * sampleRate
  const { depth, sharp } = layer.tremolo ?? { depth: 0, sharp: false }
  const swing = layer.tremolo ? (2 * Math.PI * draw(layer.tremolo.rate, random)) / sampleRate : 0
  const phase = swing > 0 ? random.next() * 6 : 0
  const breath = layer.swell ? breathing(layer.swell, random) : undefined
  for (let index = 0; index < frames; index++) {
    let loud = gain * Math.min(1, index / attack, (frames - index) / release)
    if (decay > 0 && index > attack) loud *= Math.exp((attack - index) / decay)
    if (swing > 0) {
      const wave = Math.sin(swing * index + phase)
      loud *= 1 - depth * (sharp ? (wave > 0 ? 0 : 1) : 0.5 + 0.5 * wave)
    }
    if (breath) loud *= breath(index)
    samples[index]! *= loud
  }
}

/** Smooth random curve between 1 − depth and 1, by cosines between drawn points. */
function breathing(swell: { rate: number; depth: number }, random: Random): (index: number) => number {
  const span = sampleRate / swell.rate
  let segment = 0
  let from = random.next()
  let to = random.next()
  return (index) => {
    while (index >= (segment + 1) * span) {
      segment++
      from = to
      to = random.next()
    }
    const along = 0.5 - 0.5 * Math.cos(Math.PI * (index / span - segment))
    return 1 - swell.depth * (from + (to - from) * along)
  }
}

function overload(samples: Float32Array, drive: number): void {
  const highest = peak(samples) || 1
  for (let index = 0; index < samples.length; index++) {
    samples[index] = Math.tanh((samples[index]! / highest) * drive)
  }
}
