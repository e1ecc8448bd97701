import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { stepped } from '../player/timecode.ts'
import { correction } from './sync.ts'

export interface CompareClock {
  left: RefObject<HTMLVideoElement | null>
  right: RefObject<HTMLVideoElement | null>
  /** Seconds. */
  time: number
  /** Of the longer one, in seconds. */
  length: number
  playing: boolean
  toggle: () => void
  seek: (time: number) => void
  step: (frames: number) => void
  /** Reads the lengths once a clip is known. */
  onLoaded: () => void
}

/** Seconds before the end that count as the end: a clip's last frame is shown from here on. */
const lastFrame = 1 / 24

/**
 * One clock for two clips: the longer one leads and the other is held to it. While either is on its way to a
 * new place both wait, so that neither runs ahead of the other's loading.
 */
export function useCompareClock(): CompareClock {
  const left = useRef<HTMLVideoElement>(null)
  const right = useRef<HTMLVideoElement>(null)
  const [time, setTime] = useState(0)
  const [length, setLength] = useState(0)
  const [playing, setPlaying] = useState(true)
  const pair = useCallback(() => [left.current, right.current].filter((video) => video !== null), [])
  const seek = useCallback(
    (next: number) => {
      for (const video of pair()) {
        video.pause()
        video.currentTime = Math.min(Math.max(0, next), Math.max(0, video.duration - lastFrame / 2) || 0)
      }
      setTime(Math.min(Math.max(0, next), length))
    },
    [pair, length],
  )
  useEffect(() => {
    if (!playing || length === 0) {
      for (const video of pair()) video.pause()
      return
    }
    let request = requestAnimationFrame(function draw() {
      const now = runTogether(pair(), length)
      if (now !== null) setTime(now)
      request = requestAnimationFrame(draw)
    })
    return () => cancelAnimationFrame(request)
  }, [playing, length, pair])
  return {
    left,
    right,
    time,
    length,
    playing,
    seek,
    toggle: () => setPlaying(!playing),
    step(frames) {
      setPlaying(false)
      const lead = leadOf(pair())
      seek(stepped(lead ? lead.currentTime : 0, frames, length))
    },
    onLoaded: () => setLength(Math.max(...pair().map(({ duration }) => duration || 0))),
  }
}

const leadOf = (videos: readonly HTMLVideoElement[]): HTMLVideoElement | undefined =>
  videos.toSorted((a, b) => b.duration - a.duration)[0]

/** Lets both run for one drawn frame. Returns the time they are at, or null while they wait. */
function runTogether(videos: readonly HTMLVideoElement[], length: number): number | null {
  const lead = leadOf(videos)
  if (!lead || videos.length < 2) return null
  if (videos.some(({ seeking, readyState }) => seeking || readyState < 2)) {
    for (const video of videos) video.pause()
    return null
  }
  if (lead.currentTime >= length - lastFrame) {
    for (const video of videos) video.currentTime = 0
    return 0
  }
  for (const video of videos) {
    const { jump, rate } = correction(lead.currentTime, video.currentTime, video.duration, 1)
    if (video !== lead && jump !== null) video.currentTime = jump
    else video.playbackRate = video === lead ? 1 : rate
    // A play that the next wait interrupts is rejected, and that is no fault.
    if (video.paused && video.currentTime < video.duration - lastFrame) video.play().catch(() => undefined)
  }
  return lead.currentTime
}
