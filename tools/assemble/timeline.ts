/**
 * The timeline of a film in OpenTimelineIO's sense, derived from its shots and their chosen takes. All times
 * are whole frames. Two neighbours overlap by their transition, so the film is shorter by it.
 */
import type { Film } from '../film/film.ts'
import type { Format } from '../film/format.ts'
import type { TransitionKind } from '../film/vocabulary.ts'

/** Where a clip's pictures come from. `hash` names the content, so that a changed file is a changed clip. */
export interface MediaReference {
  file: string
  hash: string
  /** Frames left out at its beginning. */
  head?: number
}

/** A clip's place before its pictures are known. */
export interface Slot {
  /** Shot id, or `title` / `end`. */
  id: string
  kind: 'title' | 'shot' | 'end'
  /** Position on the timeline. */
  start: number
  /** Length on the timeline, overlaps included. */
  frames: number
  /** Overlap with the next clip; 0 for a cut. */
  transition: { kind: TransitionKind; frames: number }
}

export interface Clip extends Slot {
  media: MediaReference
}

export interface Chapter {
  title: string
  /** Frame. */
  start: number
}

export interface Timeline {
  format: Format
  title: string
  language: string
  clips: Clip[]
  chapters: Chapter[]
  frames: number
}

export const titleSeconds = 2.5
export const endSeconds = 3
/** Fades from the title card into the film and out of it into the end card. */
const cardFade = { kind: 'dip-to-black', frames: 12 } as const

export interface TimelineMedia {
  title: MediaReference
  end: MediaReference
  /** The chosen take of each shot, by shot id. */
  takes: ReadonlyMap<string, MediaReference>
}

type Loose = Omit<Slot, 'start'>

/** Title card, shots and end card end to end, as they will lie in the cut. */
export function layOut(film: Film, fps: number): Slot[] {
  const inFrames = (seconds: number): number => Math.round(seconds * fps)
  const cut = { kind: 'cut', frames: 0 } as const
  const shots = film.shots.map(({ id, duration, transition }, index): Loose => {
    const { kind, seconds } = transition
    const last = index === film.shots.length - 1
    return {
      id,
      kind: 'shot',
      frames: inFrames(duration),
      transition: last ? cardFade : { kind, frames: kind === 'cut' ? 0 : inFrames(seconds) },
    }
  })
  return place([
    { id: 'title', kind: 'title', frames: inFrames(titleSeconds), transition: cardFade },
    ...shots,
    { id: 'end', kind: 'end', frames: inFrames(endSeconds), transition: cut },
  ])
}

/** Puts pictures into the layout. @throws RangeError when a shot has no take. */
export function buildTimeline(film: Film, format: Format, media: TimelineMedia): Timeline {
  const clips = layOut(film, format.fps).map((slot): Clip => {
    const pictures = slot.kind === 'shot' ? media.takes.get(slot.id) : media[slot.kind]
    if (!pictures) throw new RangeError(`Shot ${slot.id} has no take to cut in.`)
    return { ...slot, media: pictures }
  })
  const end = clips.at(-1)!
  return {
    format,
    title: film.title,
    language: film.settings.language,
    clips,
    chapters: chaptersOf(film, clips),
    frames: end.start + end.frames,
  }
}

/** A clip must keep at least one frame of its own between its two overlaps. */
function place(loose: Loose[]): Slot[] {
  let start = 0
  let before = 0
  return loose.map((clip, index) => {
    const next = loose[index + 1]
    const room = Math.max(0, clip.frames - before - 1)
    const overlap = next ? Math.min(clip.transition.frames, room, Math.floor(next.frames / 2)) : 0
    const slot: Slot = {
      ...clip,
      start,
      transition: overlap > 0 ? { kind: clip.transition.kind, frames: overlap } : { kind: 'cut', frames: 0 },
    }
    start += clip.frames - overlap
    before = overlap
    return slot
  })
}

function chaptersOf(film: Film, clips: readonly Slot[]): Chapter[] {
  const starts = new Map(clips.map((clip) => [clip.id, clip.start]))
  return film.scenes.flatMap((scene) => {
    const first = film.shots.find((shot) => shot.scene === scene.id)
    return first ? [{ title: `${scene.number}. ${scene.heading}`, start: starts.get(first.id) ?? 0 }] : []
  })
}
