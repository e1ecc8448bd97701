import { describe, expect, it } from 'vitest'
import { createRandom } from '../../tools/film/random.ts'
import { SoundEffect } from '../../tools/film/vocabulary.ts'
import { patchOf } from '../../tools/sound/effects/effect-of.ts'
import { renderPatch } from '../../tools/sound/effects/render-patch.ts'
import { peak, rms } from '../../tools/sound/signal/levels.ts'
import { spectralDistance, spectrum } from './helpers.ts'

const render = (effect: SoundEffect, seed = 1): Float32Array =>
  renderPatch(patchOf(effect), createRandom(seed))

/** Loudness over time in ten steps, and how long it is: the shape of a sound. */
function contour(samples: Float32Array): number[] {
  const step = Math.ceil(samples.length / 10)
  return Array.from({ length: 10 }, (_, index) =>
    Math.max(
      -60,
      20 * Math.log10(rms(samples, index * step, Math.min(samples.length, (index + 1) * step)) + 1e-6),
    ),
  )
}

describe('renderPatch', () => {
  it.each(SoundEffect.options)('makes %s heard, bounded and the same each time', (effect) => {
    const samples = render(effect)
    expect(rms(samples)).toBeGreaterThan(0.02)
    expect(peak(samples)).toBeLessThanOrEqual(0.96)
    expect(samples.length / 48_000).toBeGreaterThan(0.05)
    expect(samples.length / 48_000).toBeLessThan(7)
    expect(render(effect)).toEqual(samples)
  })

  it('makes no two effects sound alike', () => {
    const heard = SoundEffect.options.map((effect) => {
      const samples = render(effect)
      return { effect, bands: spectrum(samples), shape: contour(samples), seconds: samples.length / 48_000 }
    })
    for (const [index, a] of heard.entries()) {
      for (const b of heard.slice(index + 1)) {
        const bands = spectralDistance(a.bands, b.bands)
        const shape = spectralDistance(a.shape, b.shape)
        const length = Math.abs(Math.log2(a.seconds / b.seconds)) * 3
        expect(bands + shape + length, `${a.effect} and ${b.effect}`).toBeGreaterThan(2.5)
      }
    }
  })

  it('draws every footstep anew', () => {
    expect(render('footsteps', 1)).not.toEqual(render('footsteps', 2))
  })

  it('puts weight where it belongs', () => {
    const balance = (effect: SoundEffect): number => {
      const bands = spectrum(render(effect))
      return Math.max(...bands.slice(4)) - Math.max(...bands.slice(0, 2))
    }
    for (const deep of ['thunder', 'explosion', 'heartbeat', 'body-fall'] as const)
      expect(balance(deep)).toBeLessThan(0)
    for (const bright of ['birdsong', 'glass-break', 'clock-tick', 'magic'] as const) {
      expect(balance(bright)).toBeGreaterThan(10)
    }
  })
})
