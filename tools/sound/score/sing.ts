import type { Random } from '../../film/random.ts'
import { pitchOf } from './modes.ts'
import type { MoodScore } from './moods.ts'
import type { Note, Section } from './score.ts'
import type { Bar } from './textures.ts'
import type { Tone } from './theme.ts'

/**
 * The theme over the bars: whole, at half pace, or only its head. Phrases that would fall on speech are left
 * out whole, never cut in the middle. Long and accented tones lean on the chord that sounds under them.
 */
export function singTheme(
  section: Section,
  mood: MoodScore,
  bars: readonly Bar[],
  theme: readonly Tone[],
  random: Random,
): Note[] {
  const shape = section.place === 'film' ? mood.theme : section.seconds > 7 ? 'whole' : 'head'
  if (shape === 'none' || bars.length === 0) return []
  const stretch = shape === 'slow' ? 2 : 1
  const tones = shape === 'head' ? theme.filter(({ at }) => at < 8) : theme
  const phrase = shape === 'head' ? 16 : 16 * stretch
  const total = bars.reduce((sum, { beats }) => sum + beats, 0)
  const rest = section.place === 'film' && total > phrase + 4 ? 4 : 0
  const notes: Note[] = []
  for (let from = rest; from < total - 3; from += phrase) {
    notes.push(...sing(tones, from, stretch, { section, mood, bars, total }))
    // A theme that never pauses is wallpaper.
    if (random.chance(0.4)) from += 4
  }
  return notes
}

interface Ground {
  section: Section
  mood: MoodScore
  bars: readonly Bar[]
  total: number
}

function sing(tones: readonly Tone[], from: number, stretch: number, ground: Ground): Note[] {
  const { section, mood, bars, total } = ground
  const halves = [tones.filter(({ at }) => at < 8), tones.filter(({ at }) => at >= 8)]
  return halves.flatMap((half) => {
    const notes = half.flatMap((tone) => {
      const at = from + tone.at * stretch
      const bar = barAt(bars, at)
      if (!bar || at >= total) return []
      const start = bar.bar.start + bar.into * bar.bar.beat
      const strong = bar.into === 0 || tone.beats * stretch >= 2
      const free = pitchOf(tone.degree + register(bar.bar.tonic), mood.mode, bar.bar.tonic)
      const home = section.place === 'end' && bar.bar.last
      const pitch = home ? lean(free, [bar.bar.tonic % 12]) : strong ? lean(free, bar.bar.chord.tones) : free
      const velocity = Math.round(56 + 40 * mood.intensity + (bar.into === 0 ? 4 : 0))
      return [
        {
          part: 'lead' as const,
          start,
          seconds: tone.beats * stretch * bar.bar.beat * 0.96,
          pitch,
          velocity,
        },
      ]
    })
    const [first, last] = [notes[0], notes.at(-1)]
    if (!first || !last) return []
    const spoken = section.speech.some(
      (line) => line.start - 0.4 < last.start + last.seconds * 0.7 && line.end + 0.2 > first.start,
    )
    return spoken ? [] : notes
  })
}

function barAt(bars: readonly Bar[], beat: number): { bar: Bar; into: number } | undefined {
  let from = 0
  for (const bar of bars) {
    if (beat < from + bar.beats) return { bar, into: beat - from }
    from += bar.beats
  }
  return undefined
}

/** Scale steps up to where a melody sings: between E4 and E6 in every key. */
const register = (tonic: number): number => (tonic < 53 ? 14 : 7)

/** The nearest of those tones. */
function lean(pitch: number, tones: readonly number[]): number {
  for (const away of [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, 6]) {
    if (tones.includes((pitch + away + 120) % 12)) return pitch + away
  }
  return pitch
}
