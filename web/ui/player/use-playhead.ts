import { create } from 'zustand'
import { shotAt, type Span } from './shot-at.ts'
import { Transport } from './transport.ts'

interface Playhead {
  /** Seconds into the cut that is shown. */
  time: number
  /** Length of the cut that is shown, in seconds; 0 while there is none. */
  length: number
  /** 1 is real time, 0 stands, negative runs backwards. */
  speed: number
  /** Shot in the picture; null in the titles. */
  shot: string | null
  /** Where the shots lie in the cut that is shown, which may be older than the film. */
  spans: readonly Span[]
  muted: boolean
  subtitles: boolean
  looping: boolean
}

/** Where the film is. One studio page shows one film, so one playhead serves. */
export const usePlayhead = create<Playhead>(() => ({
  time: 0,
  length: 0,
  speed: 0,
  shot: null,
  spans: [],
  muted: false,
  subtitles: true,
  looping: false,
}))

let front: HTMLVideoElement | null = null

/** The picture in front takes the keys. */
export function setFront(video: HTMLVideoElement | null): void {
  front = video
}

export const transport = new Transport(
  () => front,
  (speed) => usePlayhead.setState({ speed }),
)

/** Reads time and shot from the picture in front. */
export function readFront(): void {
  if (!front) return
  const { spans } = usePlayhead.getState()
  const time = front.currentTime
  usePlayhead.setState({ time, length: front.duration || 0, shot: shotAt(spans, time)?.id ?? null })
}

/** Shows the moment `seconds` into the film, at once on the scale and as soon as it is there in the picture. */
export function seekTo(seconds: number): void {
  transport.seek(seconds)
  const { spans, length, looping } = usePlayhead.getState()
  const time = Math.min(Math.max(0, seconds), length || seconds)
  usePlayhead.setState({ time, shot: shotAt(spans, time)?.id ?? null })
  // Who goes to another shot wants that one repeated.
  if (looping) setLooping(true)
}

/** Goes to a shot's first frame, if the cut has it. */
export function seekToShot(id: string): void {
  const span = usePlayhead.getState().spans.find((candidate) => candidate.id === id)
  // A hundredth of a second in: the frame before it must not flash.
  if (span) seekTo(span.start + 0.01)
}

/** Stands still, so many frames on. */
export function stepBy(frames: number): void {
  transport.step(frames)
  readFront()
}

export const togglePlay = (): void => transport.run(transport.speed === 0 ? 1 : 0)

export function setMuted(muted: boolean): void {
  transport.muted = muted
  usePlayhead.setState({ muted })
}

/** Repeats the shot in the picture, or goes on. */
export function setLooping(looping: boolean): void {
  const { spans, shot } = usePlayhead.getState()
  const span = looping ? spans.find(({ id }) => id === shot) : undefined
  transport.loop(span ? { start: span.start, end: span.start + span.seconds } : null)
  usePlayhead.setState({ looping: span !== undefined })
}
