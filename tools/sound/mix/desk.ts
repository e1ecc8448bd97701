import { sampleRate } from '../signal/levels.ts'
import { buses, type Bus, type Clip } from './clip.ts'
import type { PartStore } from './part-store.ts'

/** A piece of stereo sound. */
export type Stereo = readonly [left: Float32Array, right: Float32Array]

export const stereo = (frames: number): Stereo => [new Float32Array(frames), new Float32Array(frames)]

/** Sums clips piece by piece, so that a film of any length needs only a second of memory per bus. */
export class Desk {
  private readonly byBus: Map<Bus, Clip[]>
  private readonly store: PartStore

  constructor(clips: readonly Clip[], store: PartStore) {
    this.store = store
    this.byBus = new Map(buses.map((bus) => [bus, clips.filter((clip) => clip.bus === bus)]))
  }

  /** What a bus plays from frame `from` on, added to `target`. */
  sum(bus: Bus, from: number, target: Stereo): void {
    const frames = target[0].length
    for (const clip of this.byBus.get(bus) ?? []) {
      const start = Math.round(clip.at * sampleRate)
      const end = start + Math.round(clip.seconds * sampleRate)
      if (start < from + frames && end > from) this.add(clip, start, end, from, target)
    }
  }

  private add(clip: Clip, start: number, end: number, from: number, [left, right]: Stereo): void {
    const { samples, channels, frames } = this.store.read(clip.file)
    const fadeIn = Math.max(1, clip.fadeIn * sampleRate)
    const fadeOut = Math.max(1, clip.fadeOut * sampleRate)
    const offset = clip.loopFrom === undefined ? 0 : Math.round(clip.loopFrom * sampleRate)
    const last = Math.min(end, from + left.length, clip.loopFrom === undefined ? start + frames : Infinity)
    const unit = clip.gain / 32_768
    for (let frame = Math.max(start, from); frame < last; frame++) {
      const into = frame - start
      let loud = unit
      // Quarter sines: two airs that melt keep their loudness.
      if (into < fadeIn) loud *= Math.sin((Math.PI / 2) * (into / fadeIn))
      if (end - frame < fadeOut) loud *= Math.sin((Math.PI / 2) * ((end - frame) / fadeOut))
      const source = ((into + offset) % frames) * channels
      left[frame - from]! += samples[source]! * loud
      right[frame - from]! += samples[source + channels - 1]! * loud
    }
  }
}
