import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { SoundBrief, SoundLine, SoundShot } from '../../tools/sound/brief.ts'
import { Biquad } from '../../tools/sound/signal/biquad.ts'
import { rms, toDecibels } from '../../tools/sound/signal/levels.ts'

/** A folder of this test file's own, gone when it is over. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'firstcut-sound-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const line = (text: string, change: Partial<SoundLine> = {}): SoundLine => ({
  character: 'ch-a',
  text,
  voice: { timbre: 'female', pitch: 0, rate: 1 },
  delivery: 'on',
  ...change,
})

/** Shots one after another from `titleSeconds` on. */
export function film(shots: readonly Partial<SoundShot>[], change: Partial<SoundBrief> = {}): SoundBrief {
  const titleSeconds = change.titleSeconds ?? 0
  let at = titleSeconds
  const laid = shots.map((shot, index): SoundShot => {
    const seconds = shot.seconds ?? 4
    const start = at
    at += seconds
    return {
      id: `sh-${index + 1}`,
      start,
      seconds,
      scene: 'sc-1',
      family: 'room',
      interior: true,
      timeOfDay: 'day',
      weather: 'clear',
      mood: 'calm',
      role: 'master',
      sound: [],
      poses: [],
      lines: [],
      ...shot,
    }
  })
  return {
    seconds: at + (change.endSeconds ?? 0),
    fps: 24,
    seed: 7,
    genre: 'fantasy',
    language: 'en',
    shots: laid,
    beats: [],
    titleSeconds,
    endSeconds: 0,
    ...change,
  }
}

const edges = [40, 120, 300, 800, 1800, 3500, 7000, 12_000]

/** Level in dB of seven bands: enough to tell a forest from a street. */
export function spectrum(samples: Float32Array): number[] {
  return edges.slice(1).map((high, index) => {
    const band = new Biquad('lowpass', high).run(new Biquad('highpass', edges[index]!).run(samples.slice()))
    return toDecibels(rms(band))
  })
}

/** Root mean square difference of two spectra after levelling, dB. */
export function spectralDistance(a: readonly number[], b: readonly number[]): number {
  const offset = a.reduce((sum, value, index) => sum + value - b[index]!, 0) / a.length
  const square = a.reduce((sum, value, index) => sum + (value - b[index]! - offset) ** 2, 0) / a.length
  return Math.sqrt(square)
}
