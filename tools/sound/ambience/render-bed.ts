import { createRandom, type Random } from '../../film/random.ts'
import { renderLayer } from '../effects/render-patch.ts'
import type { Layer } from '../effects/patch.ts'
import { draw } from '../effects/sources.ts'
import { fromDecibels, sampleRate, scale } from '../signal/levels.ts'
import { integratedLoudness } from '../signal/loudness.ts'
import { bedSeconds, beds, type BedLayer, type BedName } from './beds.ts'

/** What every bed measures, LUFS: a line's own −20, so that levels read as "against speech". */
const bedLoudness = -20
/** Head and tail melt into each other over this long. */
const seamSeconds = 2

/** One air as a seamless stereo loop: its end flows into its beginning. */
export function renderBed(name: BedName, seed: number): [Float32Array, Float32Array] {
  const random = createRandom(seed).fork(`bed/${name}`)
  const sides = [0, 1].map((side) => {
    const samples = new Float32Array((bedSeconds + seamSeconds) * sampleRate)
    beds[name].forEach((layer: BedLayer, index) => {
      // Noise differs left and right, which is what makes it wide; rhythms come from the middle.
      const lane = layer.repeat ? index : `${index}/${side}`
      mixLayer(samples, layer, random.fork(lane))
    })
    return seam(samples)
  }) as [Float32Array, Float32Array]
  const gain = fromDecibels(bedLoudness - integratedLoudness(...sides))
  sides.forEach((side) => scale(side, gain))
  const highest = sides.reduce((most, side) => side.reduce((a, b) => Math.max(a, Math.abs(b)), most), 0)
  if (highest > 0.98) sides.forEach((side) => softly(side))
  return sides
}

function mixLayer(samples: Float32Array, layer: BedLayer, random: Random): void {
  const { repeat, ...rest } = layer
  const whole = samples.length / sampleRate
  const seconds = repeat ? 0.4 : whole
  const full: Layer = { ...rest, seconds, attack: 0.002, release: 0.002 }
  let at = repeat ? random.between(0, 1) : 0
  while (at + seconds <= whole + 1e-9) {
    const part = renderLayer(full, random)
    const offset = Math.round(at * sampleRate)
    for (let index = 0; index < part.length && offset + index < samples.length; index++) {
      samples[offset + index]! += part[index]!
    }
    at += repeat ? Math.max(0.1, draw(repeat.every, random)) : whole
  }
}

function seam(samples: Float32Array): Float32Array {
  const length = bedSeconds * sampleRate
  const loop = samples.slice(0, length)
  const overlap = seamSeconds * sampleRate
  for (let index = 0; index < overlap; index++) {
    const along = (Math.PI / 2) * (index / overlap)
    loop[index] = loop[index]! * Math.sin(along) + samples[length + index]! * Math.cos(along)
  }
  return loop
}

/** Rare clicks above the rest are bent, not cut. */
function softly(samples: Float32Array): void {
  for (let index = 0; index < samples.length; index++) {
    const sample = samples[index]!
    const over = Math.abs(sample) - 0.6
    if (over > 0) samples[index] = Math.sign(sample) * (0.6 + 0.38 * Math.tanh(over / 0.38))
  }
}
