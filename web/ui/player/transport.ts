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

/** Runs whichever picture is in front; that may change while a new cut takes over. */
export class Transport {
  readonly #media: () => Media | null
  readonly #onSpeed: (speed: number) => void
  #speed = 0
  #muted = false
  /** Round this for as long as it plays; null = the whole. */
  #part: Part | null = null
  /** Where a backwards run has come to, in seconds; pictures follow as fast as they can. */
  #backwards = 0
  /** Timestamp of the last drawn frame in milliseconds; 0 before the first. */
  #drawn = 0

  constructor(media: () => Media | null, onSpeed: (speed: number) => void) {
    this.#media = media
    this.#onSpeed = onSpeed
  }

  /** 1 is real time; negative runs backwards; 0 stands. */
  get speed(): number {
    return this.#speed
  }

  get muted(): boolean {
    return this.#muted
  }

  set muted(muted: boolean) {
    this.#muted = muted
    const picture = this.#media()
    if (picture) this.#quieten(picture)
  }

  run(speed: number): void {
    this.#speed = speed
    this.#drawn = 0
    const picture = this.#media()
    if (!picture) return
    this.#backwards = picture.currentTime
    this.#quieten(picture)
    if (speed > 0) {
      picture.playbackRate = speed
      // A play that the next key interrupts is rejected, and that is no fault.
      picture.play().catch(() => undefined)
    } else picture.pause()
    this.#onSpeed(speed)
  }

  seek(seconds: number): void {
    const picture = this.#media()
    if (!picture) return
    this.#backwards = Math.min(Math.max(0, seconds), picture.duration || seconds)
    picture.currentTime = this.#backwards
  }

  step(frames: number): void {
    const picture = this.#media()
    if (!picture) return
    if (this.#speed !== 0) this.run(0)
    picture.currentTime = stepped(picture.currentTime, frames, picture.duration || 0)
  }

  loop(part: Part | null): void {
    this.#part = part
  }

  /** Once per drawn frame: does what the media cannot do itself. `now` in milliseconds. */
  tick(now: number): void {
    const elapsed = this.#drawn === 0 ? 0 : Math.min(0.25, (now - this.#drawn) / 1000)
    this.#drawn = now
    const picture = this.#media()
    if (!picture || this.#speed === 0) return
    if (this.#speed < 0) this.#walkBack(picture, elapsed)
    else this.#keepOn(picture)
  }

  /** Browsers do not play backwards, so the picture is walked back frame by frame. */
  #walkBack(picture: Media, elapsed: number): void {
    const part = this.#part
    this.#backwards = Math.max(0, this.#backwards + elapsed * this.#speed)
    if (part && this.#backwards <= part.start) this.#backwards = part.end - 1 / 48
    // A seek asked for during a seek would never let a picture through.
    if (!picture.seeking) picture.currentTime = this.#backwards
    if (this.#backwards <= 0) this.run(0)
  }

  #keepOn(picture: Media): void {
    const part = this.#part
    if (part && picture.currentTime >= part.end - 1 / 48) picture.currentTime = part.start + 1 / 48
    else if (picture.paused && picture.currentTime >= picture.duration - 1 / 24) this.run(0)
  }

  #quieten(picture: Media): void {
    picture.muted = this.#muted || this.#speed < 0 || this.#speed > loudest
  }
}
