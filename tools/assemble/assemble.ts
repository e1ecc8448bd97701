/** From a timeline and its mixed sound to a film file; only what changed since the last time is rendered. */
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runInChild } from '../media/child.ts'
import type { JoinInput } from './join.job.ts'
import type { SegmentInput } from './segment.job.ts'
import { planSegments, type Segment } from './segments.ts'
import type { Cue } from './subtitles.ts'
import type { Timeline } from './timeline.ts'

export interface AssembleOptions {
  timeline: Timeline
  /** Mixed sound: AAC in an m4a, as long as the timeline. */
  audio: string
  cues: Cue[]
  /** Burn the cues into the picture, besides the subtitle track. */
  burnSubtitles: boolean
  /** What made the pictures; kept in the file's metadata. */
  comment: string
  /** Folder of rendered segments, kept between runs. */
  cacheDir: string
  out: string
  signal?: AbortSignal
  /** Segments done of all, counting those found in the cache. */
  onProgress?: (done: number, total: number) => void
}

export interface Assembled {
  file: string
  frames: number
  segments: number
  /** Segments that had to be rendered now. */
  rendered: number
}

const require = createRequire(import.meta.url)
const fonts = (): string =>
  dirname(require.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'))

/** @throws Problem when a take cannot be read or the disk is full; the previous film file stays in place. */
export async function assemble(options: AssembleOptions): Promise<Assembled> {
  const { timeline, cacheDir, signal } = options
  mkdirSync(cacheDir, { recursive: true })
  const segments = planSegments(timeline, options.burnSubtitles ? options.cues : [])
  const fileOf = (segment: Segment): string => join(cacheDir, `${segment.key}.mp4`)
  const missing = [...new Map(segments.map((segment) => [segment.key, segment])).values()].filter(
    (segment) => !existsSync(fileOf(segment)),
  )
  let done = segments.length - missing.length
  options.onProgress?.(done, segments.length)
  await allOrFirstError(
    missing,
    async (segment, stop) => {
      const input: SegmentInput = { segment, format: timeline.format, out: fileOf(segment), fonts: fonts() }
      await runInChild(new URL('./segment.job.ts', import.meta.url), input, { signal: stop })
      options.onProgress?.(++done, segments.length)
    },
    signal,
  )
  const input: JoinInput = {
    segments: segments.map((segment) => ({ file: fileOf(segment), frames: segment.frames })),
    audio: options.audio,
    cues: options.cues,
    chapters: timeline.chapters,
    fps: timeline.format.fps,
    title: timeline.title,
    language: threeLetter[timeline.language] ?? 'und',
    comment: options.comment,
    out: options.out,
  }
  const { frames } = await runInChild<{ frames: number }>(new URL('./join.job.ts', import.meta.url), input, {
    signal,
  })
  return { file: options.out, frames, segments: segments.length, rendered: missing.length }
}

/** ISO 639-2 as MP4 wants it. */
const threeLetter: Record<string, string> = {
  en: 'eng',
  de: 'deu',
  fr: 'fra',
  ja: 'jpn',
  es: 'spa',
  it: 'ita',
}

/** Runs all at once (the child pool bounds them); the first failure stops the rest and is thrown. */
async function allOrFirstError<T>(
  items: readonly T[],
  work: (item: T, stop: AbortSignal) => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const failed = new AbortController()
  const stop = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal
  let first: { error: unknown } | undefined
  await Promise.all(
    items.map(async (item) => {
      try {
        await work(item, stop)
      } catch (error) {
        first ??= { error }
        failed.abort(error)
      }
    }),
  )
  if (first) throw first.error
}
