import type { Mood } from '../../film/vocabulary.ts'
import type { SoundBrief, SoundShot } from '../brief.ts'
import { genres } from './genres.ts'
import { moods } from './moods.ts'
import type { Section } from './score.ts'

/** A section shorter than this is not worth a change, seconds. */
const shortest = 5

/** Cuts the film where the music changes: at the cards, where scenes start and where the story turns. */
export function planSections(
  brief: SoundBrief,
  speech: readonly { start: number; end: number }[],
): Section[] {
  const filmStart = Math.min(brief.titleSeconds, brief.seconds)
  const filmEnd = Math.max(filmStart, brief.seconds - brief.endSeconds)
  const film = merge(marks(brief, filmStart, filmEnd), filmEnd)
  const first = film[0]?.mood ?? 'neutral'
  const last = film.at(-1)?.mood ?? first
  const sections: Section[] = film.map((part) => ({ ...bare(part), place: 'film' }))
  if (filmStart > 0.5)
    sections.unshift({ ...bare({ start: 0, end: filmStart, mood: first }), place: 'title' })
  if (brief.endSeconds > 0.5) {
    sections.push({ ...bare({ start: filmEnd, end: brief.seconds, mood: last }), place: 'end' })
  }
  for (const section of sections) {
    const { start, seconds } = section
    section.speech = speech
      .filter((line) => line.end > start && line.start < start + seconds)
      .map((line) => ({ start: line.start - start, end: line.end - start }))
    section.silent = keepsSilent(section, brief)
  }
  sections.forEach((section, index) => {
    section.leadsOn = sections[index + 1]?.silent === false
  })
  return sections
}

interface Span {
  start: number
  end: number
  mood: Mood
}

const bare = ({ start, end, mood }: Span): Section => ({
  start,
  seconds: end - start,
  mood,
  place: 'film',
  silent: false,
  speech: [],
  leadsOn: false,
})

/** Every place where the music could change, with the mood that begins there. */
function marks(brief: SoundBrief, from: number, to: number): { start: number; mood: Mood }[] {
  const { shots } = brief
  const found = new Map<number, Mood>()
  shots.forEach((shot, index) => {
    if (index === 0 || shots[index - 1]!.scene !== shot.scene) {
      found.set(shot.start, moodOf(shots.filter(({ scene }) => scene === shot.scene)))
    }
  })
  for (const beat of brief.beats) {
    const nearest = shots.reduce<SoundShot | undefined>(
      (best, shot) =>
        !best || Math.abs(shot.start - beat.start) < Math.abs(best.start - beat.start) ? shot : best,
      undefined,
    )
    if (nearest && Math.abs(nearest.start - beat.start) < 3) found.set(nearest.start, beat.mood)
  }
  const list = [...found].map(([start, mood]) => ({ start: Math.max(from, start), mood }))
  list.sort((a, b) => a.start - b.start)
  if (list[0] && list[0].start > from) list[0].start = from
  return list.filter(({ start }) => start < to)
}

/** The mood most of the time of those shots is spent in. */
function moodOf(shots: readonly SoundShot[]): Mood {
  const seconds = new Map<Mood, number>()
  for (const shot of shots) seconds.set(shot.mood, (seconds.get(shot.mood) ?? 0) + shot.seconds)
  return [...seconds].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'neutral'
}

function merge(list: readonly { start: number; mood: Mood }[], end: number): Span[] {
  const spans: Span[] = []
  list.forEach(({ start, mood }, index) => {
    const span = { start, end: list[index + 1]?.start ?? end, mood }
    const last = spans.at(-1)
    if (!last) spans.push(span)
    else if (last.mood === mood || span.end - span.start < shortest) last.end = span.end
    else if (last.end - last.start < shortest) Object.assign(last, { end: span.end, mood })
    else spans.push(span)
  })
  return spans
}

/** Long talk of no strong mood in a reticent genre is better off alone. */
function keepsSilent(section: Section, brief: SoundBrief): boolean {
  if (section.place !== 'film' || brief.seconds < 25) return false
  const spoken = section.speech.reduce((sum, { start, end }) => sum + end - start, 0)
  const talk = spoken / section.seconds
  const plain = moods[section.mood].intensity < 0.45
  if (brief.genre === 'slow-cinema') return plain && section.mood !== 'melancholy'
  return genres[brief.genre].reticent && plain && section.mood !== 'melancholy' && talk > 0.4
}
