import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Voice } from '../../tools/film/bible.ts'
import { integratedLoudness } from '../../tools/sound/signal/loudness.ts'
import { peak, rms } from '../../tools/sound/signal/levels.ts'
import { kanaOf } from '../../tools/sound/speech/kana.ts'
import { lipFlaps } from '../../tools/sound/speech/lip-flaps.ts'
import { sayable } from '../../tools/sound/speech/sayable.ts'
import { speak } from '../../tools/sound/speech/speak.ts'
import { scratch, spectralDistance, spectrum } from './helpers.ts'

const voice = (timbre: Voice['timbre'], pitch = 0, rate = 1): Voice => ({ timbre, pitch, rate })

/** Median pitch in Hz by autocorrelation of the loud moments. */
function medianPitch(samples: Float32Array): number {
  const found: number[] = []
  for (let at = 0; at + 3000 < samples.length; at += 2400) {
    const piece = samples.subarray(at, at + 3000)
    if (rms(piece) < 0.05) continue
    let best = 0
    let lag = 120
    for (let shift = 110; shift < 700; shift++) {
      let sum = 0
      for (let index = 0; index < 2000; index += 2) sum += piece[index]! * piece[index + shift]!
      if (sum > best) [best, lag] = [sum, shift]
    }
    found.push(48_000 / lag)
  }
  return found.sort((a, b) => a - b)[Math.floor(found.length / 2)] ?? 0
}

describe('speak', () => {
  it('speaks English with phones that fit the sound', async () => {
    const spoken = await speak('We sail at dawn.', voice('female'), 'en')
    expect(spoken.seconds).toBeGreaterThan(0.8)
    expect(spoken.seconds).toBeLessThan(2.2)
    expect(spoken.phones.map(({ phone }) => phone)).toEqual(
      expect.arrayContaining(['s', 'ey', 'l', 'd', 'n']),
    )
    for (const { start, end } of spoken.phones) {
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(spoken.seconds)
    }
    expect(Math.abs(integratedLoudness(spoken.samples) + 20)).toBeLessThan(1)
    expect(peak(spoken.samples)).toBeLessThan(1)
    // Most of it lies where words are understood, 300 to 3500 Hz, not in the chest.
    const [chest, , ...words] = spectrum(spoken.samples).map((decibels) => 10 ** (decibels / 10))
    expect(words.slice(0, 3).reduce((sum, power) => sum + power, 0)).toBeGreaterThan(chest! * 3)
  })

  it('gives every timbre its own pitch and pace its own length', async () => {
    const text = 'Nobody will ever see us leave the harbour.'
    const pitches = new Map<string, number>()
    for (const timbre of ['female', 'male', 'child'] as const) {
      pitches.set(timbre, medianPitch((await speak(text, voice(timbre), 'en')).samples))
    }
    expect(pitches.get('child')!).toBeGreaterThan(pitches.get('female')! * 1.2)
    expect(pitches.get('female')!).toBeGreaterThan(pitches.get('male')! * 1.3)
    const slow = await speak(text, voice('female', 0, 0.8), 'en')
    const quick = await speak(text, voice('female', 0, 1.3), 'en')
    expect(slow.seconds / quick.seconds).toBeGreaterThan(1.35)
    const machine = await speak(text, voice('machine'), 'en')
    const man = await speak(text, voice('male'), 'en')
    expect(spectralDistance(spectrum(machine.samples), spectrum(man.samples))).toBeGreaterThan(2)
  })

  it.each([
    ['de', 'Wir segeln im Morgengrauen.'],
    ['fr', 'Nous partons à l’aube, ça va ?'],
    ['es', 'Mañana nos vamos.'],
    ['it', 'Partiamo all’alba.'],
    ['ja', '私は明日、海へ行きます。'],
    ['zh', '我们明天走。'],
    ['xx', 'Hallo'],
  ])('speaks %s', async (language, text) => {
    const spoken = await speak(text, voice('male'), language)
    expect(spoken.seconds).toBeGreaterThan(0.3)
    expect(spoken.phones.length).toBeGreaterThan(2)
    expect(Math.max(...lipFlaps(spoken))).toBeGreaterThan(0.3)
  })

  it('is silent about what cannot be spoken, and never fails', async () => {
    for (const text of ['', '...', '!?', '(sighs)', '🙂', '薔薇']) {
      expect((await speak(text, voice('male'), 'ja')).seconds).toBe(0)
    }
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (text) => {
        const spoken = await speak(text, voice('male'), 'en')
        expect(spoken.samples.every((sample) => Math.abs(sample) <= 1)).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  it('keeps a line and finds it again', async () => {
    const cacheDir = scratch()
    const first = await speak('Hold on.', voice('female'), 'en', { cacheDir })
    const again = await speak('Hold on.', voice('female'), 'en', { cacheDir })
    expect(again.phones).toEqual(first.phones)
    expect(again.samples).toEqual(first.samples)
    await expect(speak('Hold on.', voice('female'), 'en', { signal: AbortSignal.abort() })).rejects.toThrow(
      /abort/i,
    )
  })
})

describe('sayable', () => {
  it('drops directions, markup and endless text', () => {
    expect(sayable('Go (beat) <b>now</b> [door]!')).toBe('Go now !')
    expect(sayable('word '.repeat(500)).length).toBeLessThanOrEqual(600)
    expect(sayable('Room 101 at 7')).toBe('Room 101 at 7')
  })
})

describe('kanaOf', () => {
  it('reads common kanji by word, by place in the word, and passes over the rest', () => {
    expect(kanaOf('私は明日行きます')).toBe('わたしはあしたいきます')
    expect(kanaOf('海と海外')).toBe('うみとかいがい')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(kanaOf(text)).not.toMatch(/\p{Script=Han}/u)
      }),
    )
  })
})

describe('lipFlaps', () => {
  it('closes the mouth on lips and pauses, opens it on vowels', async () => {
    const spoken = await speak('Mama. Papa.', voice('female'), 'en')
    const flaps = lipFlaps(spoken)
    expect(flaps).toHaveLength(Math.ceil(spoken.seconds * 24))
    expect(flaps.every((flap) => flap >= 0 && flap <= 1)).toBe(true)
    const at = (seconds: number): number => flaps[Math.min(flaps.length - 1, Math.floor(seconds * 24))]!
    const vowel = spoken.phones.find(({ phone }) => phone === 'aa')!
    expect(at((vowel.start + vowel.end) / 2 + 0.04)).toBeGreaterThan(0.5)
    expect(flaps.at(-1)).toBe(0)
  })
})
