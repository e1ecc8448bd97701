import { createRandom, type Random } from '../../film/random.ts'
import type { SoundBrief } from '../brief.ts'
import { genres } from './genres.ts'
import { voice, type Voicing } from './harmony.ts'
import { pitchOf } from './modes.ts'
import { moods, type MoodScore, type TextureName } from './moods.ts'
import type { ComposedSection, Note, Part, Section } from './score.ts'
import { planSections } from './sections.ts'
import { singTheme } from './sing.ts'
import { textures, type Bar } from './textures.ts'
import { composeTheme, type Tone } from './theme.ts'

/** What holds a film's score together: one key, one theme, one pace, one set of players. */
interface Idea {
  /** MIDI pitch of the tonic in the middle register. */
  tonic: number
  theme: Tone[]
  tempo: number
  brief: SoundBrief
}

/** Writes the whole score. `speech` is where lines are heard, seconds of the film. */
export function compose(
  brief: SoundBrief,
  speech: readonly { start: number; end: number }[],
): ComposedSection[] {
  const random = createRandom(brief.seed).fork('score')
  const [slow, fast] = genres[brief.genre].tempo
  const idea: Idea = {
    tonic: 48 + random.integer(0, 11),
    theme: composeTheme(random.fork('theme')),
    tempo: random.fork('tempo').between(slow, fast),
    brief,
  }
  return planSections(brief, speech).map((section, index) =>
    composeSection(section, idea, random.fork(`${index}/${section.mood}`)),
  )
}

function composeSection(section: Section, idea: Idea, random: Random): ComposedSection {
  const mood = moods[section.mood]
  const { grid, tempo } = fit(section.seconds, idea.tempo * mood.pace)
  const roots = section.silent ? [] : harmonise(section, mood, grid.length, random)
  const bars = section.silent ? [] : layBars(section, mood, idea, { grid, tempo, roots })
  const names = section.place === 'title' ? opening(mood) : mood.textures
  const notes = bars.flatMap((bar, index) => {
    const playing = bar.spoken ? names.filter((name) => name !== 'horns' && name !== 'drums') : names
    // Players come in one after another, so that a section grows.
    const entered =
      index === 0 && bars.length > 2 ? playing.slice(0, Math.max(2, playing.length - 1)) : playing
    return entered.flatMap((name) => textures[name](bar, random))
  })
  if (!section.silent) notes.push(...singTheme(section, mood, bars, idea.theme, random))
  return {
    ...section,
    mode: mood.mode,
    tempo,
    intensity: section.silent ? 0 : mood.intensity,
    programs: programsFor(notes, idea.brief),
    roots,
    notes: closing(section, humanise(notes, section.seconds, random)),
  }
}

/** The title only opens the door: no drums, no drive. */
const opening = (mood: MoodScore): readonly TextureName[] => [
  'pad',
  ...mood.textures.filter((name) => name === 'broken' || name === 'arpeggio' || name === 'shimmer'),
]

/** Whole beats between the cuts: bars of four, with a bar of two where the time needs one. */
function fit(seconds: number, tempo: number): { grid: number[]; tempo: number } {
  const beats = Math.max(2, 2 * Math.round((seconds * tempo) / 120))
  const grid = Array.from({ length: Math.floor(beats / 4) }, () => 4)
  if (beats % 4 > 0) grid.push(2)
  return { grid, tempo: (beats * 60) / seconds }
}

/** Roots for every bar; a section that leads on ends on its dominant, one that closes comes home. */
function harmonise(section: Section, mood: MoodScore, count: number, random: Random): number[] {
  const roots: number[] = []
  while (roots.length < count) roots.push(...random.pick(mood.progressions))
  roots.length = count
  const dominant = mood.mode === 'phrygian' ? 1 : mood.mode === 'lydian' ? 1 : 4
  if (section.leadsOn) {
    if (count > 1) roots[count - 1] = dominant
    return roots
  }
  roots[count - 1] = 0
  const plagal = section.mood === 'melancholy' || section.mood === 'calm' || section.mood === 'tender'
  if (count > 1) roots[count - 2] = plagal ? 3 : dominant
  return roots
}

function layBars(
  section: Section,
  mood: MoodScore,
  idea: Idea,
  plan: { grid: readonly number[]; tempo: number; roots: readonly number[] },
): Bar[] {
  const beat = 60 / plan.tempo
  let start = 0
  let previous: Voicing | undefined
  return plan.grid.map((beats, index) => {
    const last = index === plan.grid.length - 1
    const root = plan.roots[index]!
    const closesNext = index >= plan.grid.length - 2
    const chord = voice(root, mood.mode, idea.tonic, previous, closesNext && root === 4)
    previous = chord
    const from = start
    const to = start + beats * beat
    start = to
    const added = colourTone(root, mood, idea.tonic, chord)
    return {
      start: from,
      beats,
      beat,
      chord,
      ...(added !== undefined && { added }),
      tonic: idea.tonic,
      intensity: mood.intensity * (0.82 + 0.18 * ((index + 1) / plan.grid.length)),
      spoken: section.speech.some((line) => line.end > from && line.start < to),
      last,
    }
  })
}

/** The mood's seventh or ninth, unless it would rub a semitone above a tone of the chord. */
function colourTone(root: number, mood: MoodScore, tonic: number, chord: Voicing): number | undefined {
  if (mood.added === undefined) return undefined
  const tone = pitchOf(root + mood.added, mood.mode, tonic) % 12
  if (chord.tones.includes((tone + 11) % 12)) return undefined
  return 60 + tone + (tone < 4 ? 12 : 0)
}

function programsFor(notes: readonly Note[], brief: SoundBrief): Partial<Record<Part, number>> {
  const players = { ...genres[brief.genre], timpani: 47, drums: 0 }
  const parts = [...new Set(notes.map(({ part }) => part))].sort()
  return Object.fromEntries(parts.map((part) => [part, players[part]]))
}

/** Nobody plays like a clock, and nobody plays into the next section. */
function humanise(notes: readonly Note[], seconds: number, random: Random): Note[] {
  const ordered = notes.filter(({ start }) => start < seconds - 0.02).sort((a, b) => a.start - b.start)
  return ordered.map((note) => {
    const start = Math.max(0, note.start + random.between(-0.008, 0.008))
    return {
      ...note,
      start: round(start),
      seconds: round(Math.max(0.05, Math.min(note.seconds, seconds - start))),
      velocity: Math.max(12, Math.min(118, note.velocity + random.integer(-3, 3))),
    }
  })
}

/** The last chord of all is held to the end and not struck again. */
function closing(section: Section, notes: Note[]): Note[] {
  if (section.place !== 'end') return notes
  const rest = Math.min(3, section.seconds * 0.45)
  const turn = section.seconds - rest
  return notes.filter(({ start, part }) => start <= turn || part === 'pad' || part === 'bass')
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000
