/** Plays a picture as an edit desk does: any speed, backwards too, one frame at a time, round one shot. */
import { stepped } from './timecode.ts'

/** What is needed of a `<video>`. */
export interface Media {
  currentTime: number
  playbackRate: number
  muted: boolean
  readonly paused: boolean
  /** On its way to a new time, and showing nothing until it is there. */
  readonly seeking: boolean
  readonly duration: number
  play(): Promise<void>
  pause(): void
}

/** Speeds a browser plays by itself with sound worth hearing. */
const loudest = 2

/** Seconds. */
interface Part {
  start: number
  end: number
}

export interface Transport {
  /** 1 is real time; negative runs backwards; 0 stands. */
  readonly speed: number
  run(speed: number): void
  seek(seconds: number): void
  step(frames: number): void
  /** Round this part for as long as it plays; null = the whole. */
  loop(part: Part | null): void
  /** Called once per drawn frame with its timestamp in milliseconds; moves what the media cannot move itself. */
  tick(now: number): void
  muted: boolean
}

/** @param media gives the picture in front; it may change while a new cut takes over. */
export function createTransport(media: () => Media | null, onSpeed: (speed: number) => void): Transport {
  let [speed, last] = [0, 0]
  /** Where a backwards run has come to, in seconds; pictures follow as fast as they can. */
  let backwards = 0
  let part: Part | null = null
  let muted = false
  const length = (): number => media()?.duration || 0
  const quieten = (picture: Media): void => {
    picture.muted = muted || speed < 0 || speed > loudest
  }
  function set(next: number): void {
    speed = next
    last = 0
    const picture = media()
    if (!picture) return
    backwards = picture.currentTime
    quieten(picture)
    if (next > 0) {
      picture.playbackRate = next
      // A play that the next key interrupts is rejected, and that is no fault.
      picture.play().catch(() => undefined)
    } else picture.pause()
    onSpeed(next)
  }

  return {
    get speed() {
      return speed
    },
    get muted() {
      return muted
    },
    set muted(value) {
      muted = value
      const picture = media()
      if (picture) quieten(picture)
    },
    run: set,
    seek(seconds) {
      const picture = media()
      if (picture) picture.currentTime = backwards = Math.min(Math.max(0, seconds), length() || seconds)
    },
    step(frames) {
      const picture = media()
      if (!picture) return
      if (speed !== 0) set(0)
      picture.currentTime = stepped(picture.currentTime, frames, length())
    },
    loop(next) {
      part = next
    },
    tick(now) {
      const picture = media()
      const elapsed = last === 0 ? 0 : Math.min(0.25, (now - last) / 1000)
      last = now
      if (!picture || speed === 0) return
      // Browsers do not play backwards, so the picture is walked back frame by frame.
      if (speed < 0) {
        backwards = Math.max(0, backwards + elapsed * speed)
        if (part && backwards <= part.start) backwards = part.end - 1 / 48
        // A seek asked for during a seek would never let a picture through.
        if (!picture.seeking) picture.currentTime = backwards
        if (backwards <= 0) set(0)
      } else if (part && picture.currentTime >= part.end - 1 / 48) picture.currentTime = part.start + 1 / 48
      if (speed > 0 && picture.paused && picture.currentTime >= length() - 1 / 24) set(0)
    },
  }
}
