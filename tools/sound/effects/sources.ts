import type { Random } from '../../film/random.ts'
import { sampleRate } from '../signal/levels.ts'
import { Biquad } from '../signal/biquad.ts'
import type { Layer, Value } from './patch.ts'

export const draw = (value: Value, random: Random): number =>
  typeof value === 'number' ? value : random.between(value[0], value[1])

/** A layer's raw sound before band and envelope. */
export function sourceOf(layer: Layer, frames: number, random: Random): Float32Array {
  switch (layer.source) {
    case 'white':
    case 'pink':
    case 'brown':
      return noise(layer.source, frames, random)
    case 'crackle':
      return crackle(layer, frames, random)
    case 'modes':
      return modes(layer, frames, random)
    case 'throat':
      return throat(layer, frames, random)
    default:
      return tone(layer, frames, random)
  }
}

function noise(colour: 'white' | 'pink' | 'brown', frames: number, random: Random): Float32Array {
  const output = new Float32Array(frames)
  let slow = 0
  let middle = 0
  let quick = 0
  for (let index = 0; index < frames; index++) {
    const white = random.next() * 2 - 1
    if (colour === 'white') output[index] = white
    else if (colour === 'brown') output[index] = slow = slow * 0.995 + white * 0.09
    else {
      // Paul Kellet's three-pole approximation of 1/f noise.
      slow = 0.99765 * slow + white * 0.099046
      middle = 0.963 * middle + white * 0.2965164
      quick = 0.57 * quick + white * 1.0526913
      output[index] = (slow + middle + quick + white * 0.1848) * 0.25
    }
  }
  return output
}

function crackle(layer: Layer, frames: number, random: Random): Float32Array {
  const output = new Float32Array(frames)
  const density = draw(layer.density ?? 10, random)
  const length = Math.max(2, Math.round((layer.click ?? 0.002) * sampleRate))
  let at = 0
  for (;;) {
    at += Math.max(1, Math.round((-Math.log(1 - random.next()) / density) * sampleRate))
    if (at >= frames) return output
    const loud = random.next() ** 2 * (random.chance(0.5) ? 1 : -1)
    const own = Math.round(length * random.between(0.5, 1.5))
    for (let index = 0; index < own && at + index < frames; index++) {
      output[at + index]! += loud * (random.next() * 2 - 1) * Math.exp((-4 * index) / own)
    }
  }
}

/** Pitch in Hz at every moment. */
function contour(layer: Layer, frames: number, random: Random): (index: number) => number {
  const from = draw(layer.pitch ?? 440, random)
  const octaves = layer.pitchTo === undefined ? 0 : Math.log2(draw(layer.pitchTo, random) / from)
  const { rate, depth } = layer.vibrato ?? { rate: 0, depth: 0 }
  const rough = layer.rough ?? 0
  let wander = 0
  return (index) => {
    if (rough > 0) wander = wander * 0.998 + (random.next() - 0.5) * rough * 0.12
    const bend = 1 + wander + depth * Math.sin((2 * Math.PI * rate * index) / sampleRate)
    return from * 2 ** ((octaves * index) / frames) * bend
  }
}

function tone(layer: Layer, frames: number, random: Random): Float32Array {
  const output = new Float32Array(frames)
  const pitch = contour(layer, frames, random)
  let phase = random.next()
  let other = 0
  for (let index = 0; index < frames; index++) {
    const step = pitch(index) / sampleRate
    if (layer.fm) other += step * layer.fm.ratio
    const bend = layer.fm ? (layer.fm.index * Math.sin(2 * Math.PI * other)) / (2 * Math.PI) : 0
    phase += step
    const turn = phase + bend - Math.floor(phase + bend)
    if (layer.source === 'sine') output[index] = Math.sin(2 * Math.PI * turn)
    else if (layer.source === 'triangle') output[index] = 4 * Math.abs(turn - 0.5) - 1
    else output[index] = layer.source === 'saw' ? 2 * turn - 1 : turn < 0.5 ? 0.8 : -0.8
  }
  return output
}

function modes(layer: Layer, frames: number, random: Random): Float32Array {
  const output = new Float32Array(frames)
  const base = draw(layer.pitch ?? 440, random)
  for (const [ratio, decay, level] of layer.modes ?? []) {
    const omega = (2 * Math.PI * base * ratio * random.between(0.997, 1.003)) / sampleRate
    if (omega > Math.PI * 0.9) continue
    // A decaying sine by recursion: no sine per sample.
    const shrink = Math.exp(-1 / (decay * sampleRate))
    const turn = 2 * shrink * Math.cos(omega)
    let last = 0
    let current = Math.sin(omega) * level
    for (let index = 0; index < frames; index++) {
      output[index]! += current
      const next = turn * current - shrink * shrink * last
      last = current
      current = next
    }
  }
  return output
}

/** First three formants in Hz of a grown man's vowels. */
const formants: Record<string, readonly [number, number, number]> = {
  a: [730, 1090, 2440],
  e: [530, 1840, 2480],
  i: [270, 2290, 3010],
  o: [570, 840, 2410],
  u: [300, 870, 2240],
  r: [490, 1350, 1690],
}

function throat(layer: Layer, frames: number, random: Random): Float32Array {
  const output = new Float32Array(frames)
  const vowels = layer.vowels ?? 'a'
  const pitch = contour(layer, frames, random)
  const filters = [0, 1, 2].map(() => new Biquad('bandpass', 500, 7))
  let phase = 0
  for (let index = 0; index < frames; index++) {
    if (index % 64 === 0) steer(filters, vowels, index / frames)
    phase += pitch(index) / sampleRate
    if (phase >= 1) phase -= 1
    const pulse = phase < 0.35 ? Math.sin((Math.PI * phase) / 0.35) ** 2 - 0.18 : -0.18
    const breath = pulse + (random.next() - 0.5) * 0.16
    output[index] = filters[0]!.step(breath) + 0.6 * filters[1]!.step(breath) + 0.3 * filters[2]!.step(breath)
  }
  return output
}

function steer(filters: readonly Biquad[], vowels: string, along: number): void {
  const position = along * (vowels.length - 1)
  const here = formants[vowels[Math.floor(position)] ?? 'a'] ?? formants['a']!
  const next = formants[vowels[Math.min(vowels.length - 1, Math.floor(position) + 1)] ?? 'a'] ?? here
  const mix = position - Math.floor(position)
  filters.forEach((filter, lane) =>
    filter.tune('bandpass', here[lane]! * (1 - mix) + next[lane]! * mix, 6 + lane * 2),
  )
}
