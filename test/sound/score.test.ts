import { describe, expect, it } from 'vitest'
import { Genre, Mood } from '../../tools/film/vocabulary.ts'
import { compose } from '../../tools/sound/score/compose.ts'
import { modes } from '../../tools/sound/score/modes.ts'
import { perform, tailSeconds } from '../../tools/sound/score/perform.ts'
import type { ComposedSection } from '../../tools/sound/score/score.ts'
import { peak } from '../../tools/sound/signal/levels.ts'
import { integratedLoudness } from '../../tools/sound/signal/loudness.ts'
import { film, line } from './helpers.ts'

const cards = { titleSeconds: 3, endSeconds: 5 }

const under = (mood: Mood, genre: Genre = 'fantasy', seed = 7): ComposedSection[] =>
  compose(film([{ seconds: 16, mood }], { ...cards, genre, seed }), [])

const body = (mood: Mood, genre?: Genre, seed?: number): ComposedSection =>
  under(mood, genre, seed).find(({ place }) => place === 'film')!

const tonicOf = (section: ComposedSection): number => {
  const bass = section.notes.filter(({ part }) => part === 'bass' || part === 'pad')
  const last = Math.max(...bass.map(({ start }) => start))
  return Math.min(...bass.filter(({ start }) => start > last - 0.05).map(({ pitch }) => pitch)) % 12
}

describe('compose', () => {
  it('writes the same score for the same seed and another for another', () => {
    expect(under('tender')).toEqual(under('tender'))
    expect(under('tender', 'fantasy', 8)).not.toEqual(under('tender'))
  })

  it('follows the mood in pace, force and mode', () => {
    const [urgent, calm, sad, proud] = [body('urgent'), body('calm'), body('melancholy'), body('triumphant')]
    expect(urgent.tempo).toBeGreaterThan(calm.tempo * 1.4)
    expect(urgent.notes.length / urgent.seconds).toBeGreaterThan((calm.notes.length / calm.seconds) * 2)
    const force = ({ notes }: ComposedSection): number =>
      notes.reduce((sum, { velocity }) => sum + velocity, 0) / notes.length
    expect(force(proud)).toBeGreaterThan(force(sad) + 10)
    expect(modes[sad.mode][2]).toBe(3)
    expect(modes[proud.mode][2]).toBe(4)
  })

  it.each(Genre.options)('gives %s its own players and stays in range', (genre) => {
    for (const mood of Mood.options) {
      for (const { notes, seconds, programs } of under(mood, genre)) {
        for (const { pitch, start, seconds: length, velocity, part } of notes) {
          expect(pitch).toBeGreaterThanOrEqual(24)
          expect(pitch).toBeLessThanOrEqual(96)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(start + length).toBeLessThanOrEqual(seconds + 0.001)
          expect(velocity).toBeGreaterThan(0)
          expect(programs[part]).toBeDefined()
        }
      }
    }
    expect(new Set(Object.values(body('joyful', genre).programs)).size).toBeGreaterThan(2)
  })

  it('changes where the scene changes and at a turn of the story', () => {
    const brief = film(
      [
        { scene: 'a', mood: 'calm', seconds: 8 },
        { scene: 'b', mood: 'urgent', seconds: 8 },
        { scene: 'b', mood: 'urgent', seconds: 10 },
      ],
      { beats: [{ start: 16.3, mood: 'triumphant' }] },
    )
    const sections = compose(brief, [])
    expect(sections.map(({ start, mood }) => [start, mood])).toEqual([
      [0, 'calm'],
      [8, 'urgent'],
      [16, 'triumphant'],
    ])
    expect(sections.every(({ roots }) => roots.length > 0)).toBe(true)
  })

  it('does not follow every flicker of mood inside a scene', () => {
    const moods = ['calm', 'tense', 'calm', 'tense', 'calm', 'tense'] as const
    const brief = film(
      moods.map((mood) => ({ seconds: 4, mood })),
      { beats: moods.map((mood, index) => ({ start: index * 4, mood })) },
    )
    expect(compose(brief, [])).toHaveLength(1)
  })

  it('plays a long scene in periods without a gap', () => {
    const shots = Array.from({ length: 40 }, () => ({ seconds: 6, mood: 'urgent' as const }))
    const sections = compose(film(shots), [])
    expect(sections.length).toBeGreaterThan(3)
    for (const [index, { start, seconds }] of sections.entries()) {
      expect(seconds).toBeLessThan(70)
      expect(start + seconds).toBeCloseTo(sections[index + 1]?.start ?? 240, 6)
    }
  })

  it('brings the theme back in every cue', () => {
    const lead = (section: ComposedSection): number[] => {
      const notes = section.notes.filter(({ part }) => part === 'lead').slice(0, 3)
      return notes.slice(1).map(({ start }, index) => ((start - notes[index]!.start) * section.tempo) / 60)
    }
    const [whole, slow] = [lead(body('tender')), lead(body('melancholy'))]
    expect(whole).toHaveLength(2)
    // The same rhythm, at half the pace.
    whole.forEach((beats, index) => expect(slow[index]! / beats).toBeCloseTo(2, 0))
  })

  it('ends at home on the end card', () => {
    for (const mood of Mood.options) {
      const sections = under(mood)
      const end = sections.at(-1)!
      expect(end.place).toBe('end')
      expect(end.roots.at(-1)).toBe(0)
      expect(tonicOf(end)).toBe(tonicOf(under('calm').at(-1)!))
    }
  })

  it('moves its voices by small steps', () => {
    for (const mood of ['tender', 'triumphant', 'melancholy'] as const) {
      const pads = body(mood).notes.filter(({ part }) => part === 'pad')
      const chords = Map.groupBy(pads, ({ start }) => Math.round(start * 5) / 5)
      const tops = [...chords.values()].map(
        (notes) => notes.map(({ pitch }) => pitch).sort((a, b) => b - a)[1]!,
      )
      for (const [index, top] of tops.slice(1).entries())
        expect(Math.abs(top - tops[index]!)).toBeLessThanOrEqual(7)
    }
  })

  it('keeps its melody out of the way of words', () => {
    const brief = film([{ seconds: 16, mood: 'joyful', lines: [line('Words.')] }])
    const speech = [{ start: 4, end: 9 }]
    const [section] = compose(brief, speech)
    const sung = section!.notes.filter(({ part }) => part === 'lead')
    expect(sung.length).toBeGreaterThan(0)
    for (const { start, seconds } of sung) expect(start + seconds * 0.5 < 4 || start > 9).toBe(true)
  })

  it('is silent under long plain talk in a reticent genre, and only there', () => {
    const shots = [
      { scene: 'a', seconds: 14, mood: 'neutral' as const },
      { scene: 'b', seconds: 14, mood: 'triumphant' as const },
    ]
    const speech = [{ start: 1, end: 13 }]
    expect(compose(film(shots, { genre: 'drama' }), speech).map(({ silent }) => silent)).toEqual([
      true,
      false,
    ])
    expect(compose(film(shots, { genre: 'action' }), speech).map(({ silent }) => silent)).toEqual([
      false,
      false,
    ])
  })
})

describe('perform', () => {
  it('plays the same samples twice, with a tail, at one loudness', async () => {
    const section = { ...body('tender'), seconds: 4 }
    section.notes = section.notes.filter(({ start, seconds }) => start + seconds <= 4)
    const [left, right] = await perform(section)
    expect(left.length).toBe((4 + tailSeconds) * 48_000)
    expect(integratedLoudness(left, right)).toBeGreaterThan(-24)
    expect(Math.max(peak(left), peak(right))).toBeLessThan(1)
    const [again] = await perform(section)
    expect(again).toEqual(left)
  })
})
