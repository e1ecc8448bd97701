import type { Mood } from '../../film/vocabulary.ts'
import type { SoundBrief, SoundShot } from '../brief.ts'
import { genres } from './genres.ts'
import { moods } from './moods.ts'
import type { Section } from './score.ts'

/** A scene shorter than this is not worth a change of music, nor a turn inside a scene, seconds. */
const shortest = 5
const shortestTurn = 9
/** A longer one is played in periods of about this length, each leading into the next. */
const longest = 50

/** Cuts the film where the music changes: at the cards, where scenes start and where the story turns. */
export function planSections(
  brief: SoundBrief,
  speech: readonly { start: number; end: number }[],
): Section[] {
  const filmStart = Math.min(brief.titleSeconds, brief.seconds)
  const filmEnd = Math.max(filmStart, brief.seconds - brief.endSeconds)
  const film = merge(marks(brief, filmStart, filmEnd), filmEnd).flatMap((span) => divide(span, brief))
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

interface Mark {
  start: number
  mood: Mood
  /** A scene begins here; otherwise the story turns inside one. */
  scene: boolean
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
function marks(brief: SoundBrief, from: number, to: number): Mark[] {
  const { shots } = brief
  const found = new Map<number, { mood: Mood; scene: boolean }>()
  shots.forEach((shot, index) => {
    if (index === 0 || shots[index - 1]!.scene !== shot.scene) {
      found.set(shot.start, {
        mood: moodOf(shots.filter(({ scene }) => scene === shot.scene)),
        scene: true,
      })
    }
  })
  for (const beat of brief.beats) {
    const nearest = shots.reduce<SoundShot | undefined>(
      (best, shot) =>
        !best || Math.abs(shot.start - beat.start) < Math.abs(best.start - beat.start) ? shot : best,
      undefined,
    )
    // A scene's own mood is what most of it feels like, not how its first shot does.
    if (nearest && Math.abs(nearest.start - beat.start) < 3 && !found.has(nearest.start)) {
      found.set(nearest.start, { mood: beat.mood, scene: false })
    }
  }
  const list = [...found].map(([start, mark]) => ({ start: Math.max(from, start), ...mark }))
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

function merge(list: readonly Mark[], end: number): Span[] {
  const spans: Span[] = []
  list.forEach(({ start, mood, scene }, index) => {
    const least = scene ? shortest : shortestTurn
    const span = { start, end: list[index + 1]?.start ?? end, mood }
    const last = spans.at(-1)
    if (!last) spans.push(span)
    else if (last.mood === mood || span.end - span.start < least) last.end = span.end
    else if (last.end - last.start < shortest) Object.assign(last, { end: span.end, mood })
    else spans.push(span)
  })
  return spans
}

/** Cuts a long span into periods where pictures change. */
function divide(span: Span, brief: SoundBrief): Span[] {
  const parts = Math.ceil((span.end - span.start) / longest)
  const cuts = [span.start]
  for (let part = 1; part < parts; part++) {
    const wanted = span.start + (part * (span.end - span.start)) / parts
    const near = brief.shots.find(
      ({ start }) => start > cuts.at(-1)! + shortest && Math.abs(start - wanted) < 8,
    )
    cuts.push(near?.start ?? wanted)
  }
  return cuts.map((start, index) => ({ ...span, start, end: cuts[index + 1] ?? span.end }))
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
