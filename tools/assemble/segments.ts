/**
 * A film is a row of segments: the body of a clip, or the transition between two. Each is rendered once
 * straight from its takes and named by everything that goes into it, so a change re-renders only what it
 * touches.
 */
import { fingerprint } from '../film/fingerprint.ts'
import type { Format } from '../film/format.ts'
import type { TransitionKind } from '../film/vocabulary.ts'
import type { Cue } from './subtitles.ts'
import type { Clip, MediaReference, Timeline } from './timeline.ts'

interface Range {
  media: MediaReference
  /** Source frames at the film's rate, end excluded. */
  from: number
  to: number
}

export type Segment =
  | { kind: 'body'; key: string; frames: number; source: Range; burn: Cue[] }
  | {
      kind: 'transition'
      key: string
      frames: number
      from: Range
      to: Range
      effect: Exclude<TransitionKind, 'cut'>
      burn: Cue[]
    }

/** One setting for the whole film: segments joined by stream copy must share every parameter set. */
export const encoderSettings = {
  preset: 'veryfast',
  crf: 20,
  g: 48,
  bf: 2,
  'x264-params': 'open-gop=0:scenecut=40:stitchable=1:threads=1',
} as const

/** Raise when the pictures a segment's inputs lead to change (graph, encoder, codec library). */
const recipe = 'segment-1/node-av-6.1.1'

/** Splits the timeline; `cues` are burned into the picture when given (frames on the timeline). */
export function planSegments(timeline: Timeline, cues: readonly Cue[] = []): Segment[] {
  const { clips, format } = timeline
  return clips.flatMap((clip, index) => {
    const head = clips[index - 1]?.transition.frames ?? 0
    const tail = clip.transition.frames
    const next = clips[index + 1]
    const body = bodyOf(clip, head, clip.frames - tail, format, cues)
    if (!tail || !next) return [body]
    return [body, transitionOf(clip, next, format, cues)]
  })
}

function bodyOf(clip: Clip, from: number, to: number, format: Format, cues: readonly Cue[]): Segment {
  const burn = cuesWithin(cues, clip.start + from, clip.start + to)
  const { media } = clip
  const source = range(media, from, to)
  return {
    kind: 'body',
    key: name({ source: [media.hash, source.from, source.to], burn }, format),
    frames: to - from,
    source,
    burn,
  }
}

function transitionOf(clip: Clip, next: Clip, format: Format, cues: readonly Cue[]): Segment {
  const frames = clip.transition.frames
  const burn = cuesWithin(cues, next.start, next.start + frames)
  const effect = clip.transition.kind as Exclude<TransitionKind, 'cut'>
  const from = range(clip.media, clip.frames - frames, clip.frames)
  const to = range(next.media, 0, frames)
  const key = name(
    { from: [from.media.hash, from.from, from.to], to: [to.media.hash, to.from, to.to], effect, burn },
    format,
  )
  return { kind: 'transition', key, frames, from, to, effect, burn }
}

/** A stretch of the clip as a stretch of its file. */
function range(media: MediaReference, from: number, to: number): Range {
  const head = media.head ?? 0
  return { media, from: from + head, to: to + head }
}

function name(inputs: unknown, format: Format): string {
  return fingerprint({ recipe, inputs, format, encoderSettings })
}

/** Cues cut to a range and moved to its beginning. */
function cuesWithin(cues: readonly Cue[], from: number, to: number): Cue[] {
  return cues
    .filter((cue) => cue.end > from && cue.start < to)
    .map((cue) => ({ ...cue, start: Math.max(cue.start, from) - from, end: Math.min(cue.end, to) - from }))
}
