import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Voice } from '../../film/bible.ts'
import { fingerprint } from '../../film/fingerprint.ts'
import { sampleRate } from '../signal/levels.ts'
import { resample } from '../signal/resample.ts'
import { readWav, writeText, writeWav } from '../signal/wav.ts'
import { cast } from './casting.ts'
import { dress } from './dress.ts'
import { espeak } from './espeak.ts'
import { flite } from './flite.ts'
import { kanaOf } from './kana.ts'
import { sayable, toAscii } from './sayable.ts'
import type { Phone, Spoken } from './spoken.ts'

/** Raised when voices change, so that old files are not used again. */
const edition = 2

export interface SpeakOptions {
  signal?: AbortSignal | undefined
  /** Lines are kept here by what was said, who said it and how. */
  cacheDir?: string | undefined
}

/** Speaks a line with a scratch voice. A line without a speakable word is silence of no length. */
export async function speak(
  line: string,
  voice: Voice,
  language: string,
  options: SpeakOptions = {},
): Promise<Spoken> {
  options.signal?.throwIfAborted()
  const tag = (language.toLowerCase().split(/[-_]/)[0] ?? '') || 'en'
  const text = tag === 'en' ? toAscii(sayable(line)) : tag === 'ja' ? kanaOf(sayable(line)) : sayable(line)
  if (!/[\p{L}\p{N}]/u.test(text)) return { samples: new Float32Array(0), seconds: 0, phones: [] }
  const { timbre, pitch, rate } = voice
  const name = fingerprint({ edition, text, timbre, pitch, rate, tag })
  const file = options.cacheDir && join(options.cacheDir, `${name}.wav`)
  if (file && existsSync(file) && existsSync(`${file}.json`)) return recall(file)
  const spoken = await perform(text, voice, tag)
  if (!file) return spoken
  mkdirSync(options.cacheDir!, { recursive: true })
  writeText(`${file}.json`, JSON.stringify(spoken.phones))
  writeWav(file, [spoken.samples])
  // As it was rounded for the file, so that the first time and every other sound alike.
  return recall(file)
}

function recall(file: string): Spoken {
  const samples = Float32Array.from(readWav(file).samples, (sample) => sample / 32_768)
  const phones = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as Phone[]
  return { samples, phones, seconds: samples.length / sampleRate }
}

async function perform(text: string, voice: Voice, tag: string): Promise<Spoken> {
  const part = cast(voice)
  const utterance = {
    text,
    // Replaying faster by `formant` raises pitch and pace alike; what was asked for allows for it.
    pitch: part.pitch / part.formant,
    stretch: part.formant / voice.rate,
    monotone: part.machine,
  }
  const raw = tag === 'en' ? await flite(part.flite, utterance) : await espeak(tag, part.espeak, utterance)
  const bent = resample(raw.samples, 1 / part.formant)
  const phones = raw.phones.map(({ phone, start, end }) => ({
    phone,
    start: start / part.formant,
    end: end / part.formant,
  }))
  return trim(dress(bent, part.machine), phones)
}

/** Cuts the silence around a line to 20 ms before and 80 ms after, with short fades. */
function trim(samples: Float32Array, phones: readonly Phone[]): Spoken {
  const floor = 0.004
  let first = samples.findIndex((sample) => Math.abs(sample) > floor)
  if (first < 0) return { samples: new Float32Array(0), seconds: 0, phones: [] }
  first = Math.max(0, first - Math.round(0.02 * sampleRate))
  let last = samples.length - 1
  while (Math.abs(samples[last]!) <= floor) last--
  last = Math.min(samples.length, last + Math.round(0.08 * sampleRate))
  const kept = samples.slice(first, last)
  const fade = Math.round(0.008 * sampleRate)
  for (let index = 0; index < Math.min(fade, kept.length); index++) {
    kept[index]! *= index / fade
    kept[kept.length - 1 - index]! *= index / fade
  }
  const seconds = kept.length / sampleRate
  const shift = (time: number): number => Math.min(seconds, Math.max(0, time - first / sampleRate))
  const moved = phones.map(({ phone, start, end }) => ({ phone, start: shift(start), end: shift(end) }))
  return { samples: kept, seconds, phones: moved.filter(({ start, end }) => end > start) }
}
