import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SoundBrief } from '../../tools/sound/brief.ts'
import { mixFilm } from '../../tools/sound/mix-film.ts'
import type { MixResult } from '../../tools/sound/mix/make-mix.ts'
import { Biquad } from '../../tools/sound/signal/biquad.ts'
import { rms, toDecibels } from '../../tools/sound/signal/levels.ts'
import { readWav } from '../../tools/sound/signal/wav.ts'
import { film, line, scratch } from './helpers.ts'

const workDir = scratch()
let turn = 0

const mix = (brief: SoundBrief, signal?: AbortSignal): Promise<MixResult> => {
  const name = `mix-${turn++}`
  return mixFilm(brief, {
    workDir,
    outFile: join(workDir, `${name}.m4a`),
    stemsDir: join(workDir, name),
    ...(signal && { signal }),
  })
}

const storm = (): SoundBrief =>
  film(
    [
      { seconds: 3, family: 'sea', interior: false, weather: 'storm', mood: 'urgent', sound: ['thunder'] },
      {
        seconds: 5,
        family: 'sea',
        interior: false,
        weather: 'storm',
        mood: 'urgent',
        sound: ['sea-wave'],
        lines: [
          line('Hold on to the rope!'),
          line('I cannot!', { voice: { timbre: 'male', pitch: 0, rate: 1 } }),
        ],
      },
    ],
    { endSeconds: 2, genre: 'action' },
  )

/** Level of a stem between two moments in the band where words are understood, dB. */
function speechBand(file: string, start: number, end: number): number {
  const { samples } = readWav(file)
  const mono = Float32Array.from({ length: Math.round((end - start) * 48_000) }, (_, index) => {
    const at = (Math.round(start * 48_000) + index) * 2
    return (samples[at]! + samples[at + 1]!) / 65_536
  })
  return toDecibels(rms(new Biquad('lowpass', 3400).run(new Biquad('highpass', 300).run(mono))))
}

describe('mixFilm', () => {
  it('is loud enough, never too loud, exactly as long as the cut, and every word is heard', async () => {
    const brief = storm()
    const mixed = await mix(brief)
    expect(Math.abs(mixed.lufs + 14)).toBeLessThanOrEqual(1)
    expect(mixed.truePeakDb).toBeLessThanOrEqual(-1)
    expect(Math.abs(mixed.seconds - brief.seconds)).toBeLessThan(1 / 24)
    expect(mixed.lines).toHaveLength(2)
    const stems = mixed.stems!
    for (const { start, end } of mixed.lines) {
      const bed = ['music', 'effects', 'ambience'] as const
      const power = bed.reduce((sum, bus) => sum + 10 ** (speechBand(stems[bus], start, end) / 10), 0)
      expect(speechBand(stems.dialogue, start, end) - 10 * Math.log10(power)).toBeGreaterThan(8)
    }
    // Away from the words the storm and the score are back.
    expect(speechBand(stems.effects, 0.2, 2)).toBeGreaterThan(-45)
    expect(speechBand(stems.music, 1, 2.5)).toBeGreaterThan(
      speechBand(stems.music, mixed.lines[0]!.start, mixed.lines[0]!.end) + 4,
    )
    expect(readWav(stems.dialogue).frames).toBe(Math.round(brief.seconds * 48_000))
    expect(readdirSync(workDir).some((name) => name.includes('part.') || name.startsWith('tape'))).toBe(false)
  })

  it('remakes only what a change touches', async () => {
    const brief = storm()
    const again = await mix(brief)
    expect(again.parts.made).toBe(0)
    const changed = {
      ...brief,
      shots: brief.shots.map((shot, index) =>
        index === 0 ? { ...shot, sound: [...shot.sound, 'bell' as const] } : shot,
      ),
    }
    const remixed = await mix(changed)
    expect(remixed.parts.made).toBe(1)
    expect(remixed.lines).toEqual(again.lines)
  })

  it('lets long lines run on, one after another, in any language', async () => {
    const talk = 'Ich habe die ganze Nacht auf dich gewartet und du bist nicht gekommen.'
    const mixed = await mix(
      film(
        [
          { seconds: 2, lines: [line(talk), line('Ja.')] },
          { seconds: 3, lines: [line('私は海へ行きます', { language: 'ja', delivery: 'over' })] },
          { seconds: 3, lines: [line('…')] },
        ],
        { language: 'de' },
      ),
    )
    expect(mixed.lines.map(({ shot }) => shot)).toEqual(['sh-1', 'sh-1', 'sh-2'])
    for (const { start, end } of mixed.lines) expect(end - start).toBeGreaterThan(0.1)
    for (const [index, { start }] of mixed.lines.slice(1).entries()) {
      expect(start).toBeGreaterThan(mixed.lines[index]!.end)
    }
    expect(mixed.lines[0]!.end).toBeGreaterThan(2)
    expect(Math.abs(mixed.lufs + 14)).toBeLessThanOrEqual(1)
  })

  it('hears steps when somebody walks', async () => {
    const walking = await mix(film([{ seconds: 3, poses: ['walk'], family: 'corridor' }]))
    const standing = await mix(film([{ seconds: 3, poses: ['stand'], family: 'corridor' }]))
    expect(speechBand(walking.stems!.effects, 0, 3)).toBeGreaterThan(-60)
    expect(speechBand(standing.stems!.effects, 0, 3)).toBeLessThan(-100)
  })

  it('stops when asked, and leaves no half file', async () => {
    const controller = new AbortController()
    const started = mix(storm(), controller.signal)
    controller.abort()
    await expect(started).rejects.toThrow(/abort/i)
    expect(existsSync(join(workDir, `mix-${turn - 1}.m4a`))).toBe(false)
  })
})
