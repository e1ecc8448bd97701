import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { stepped } from '../player/timecode.ts'
import { advanced, correction } from './sync.ts'

export interface CompareClock {
  left: RefObject<HTMLVideoElement | null>
  right: RefObject<HTMLVideoElement | null>
  /** Seconds. */
  time: number
  length: number
  playing: boolean
  toggle: () => void
  seek: (time: number) => void
  step: (frames: number) => void
  /** Reads the lengths once a clip is known. */
  onLoaded: () => void
}

/** One clock for two clips: it runs by itself, and both pictures are held to it. */
export function useCompareClock(): CompareClock {
  const left = useRef<HTMLVideoElement>(null)
  const right = useRef<HTMLVideoElement>(null)
  const now = useRef(0)
  const [time, setTime] = useState(0)
  const [length, setLength] = useState(0)
  const [playing, setPlaying] = useState(true)
  const hold = useCallback((speed: number) => {
    for (const { current: video } of [left, right]) {
      if (!video || !Number.isFinite(video.duration)) continue
      const { jump, rate } = correction(now.current, video.currentTime, video.duration, speed)
      if (jump !== null) video.currentTime = jump
      const over = now.current >= video.duration
      if (speed === 0 || over) video.pause()
      else {
        video.playbackRate = rate
        // Interrupted by the next press, which is no fault.
        if (video.paused) video.play().catch(() => undefined)
      }
    }
  }, [])
  const seek = useCallback(
    (next: number) => {
      now.current = Math.min(Math.max(0, next), length)
      setTime(now.current)
      hold(0)
    },
    [length, hold],
  )
  useEffect(() => {
    if (!playing || length === 0) {
      hold(0)
      return
    }
    let last = performance.now()
    let request = requestAnimationFrame(function draw(at) {
      now.current = advanced(now.current, Math.min(0.25, (at - last) / 1000), 1, length)
      last = at
      setTime(now.current)
      hold(1)
      request = requestAnimationFrame(draw)
    })
    return () => cancelAnimationFrame(request)
  }, [playing, length, hold])
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
      seek(stepped(now.current, frames, length))
    },
    onLoaded: () => setLength(Math.max(...[left, right].map(({ current }) => current?.duration || 0))),
  }
}
