import { sampleRate } from '../signal/levels.ts'
import type { Stereo } from './desk.ts'

const ahead = Math.round(0.004 * sampleRate)

/**
 * Holds peaks under a ceiling: looks 4 ms ahead, lets go over 120 ms. Adds no net delay: the first 4 ms of
 * output are swallowed and the last 4 ms come out of `flush`.
 */
export class Limiter {
  private readonly ceiling: number
  private readonly lines: Stereo = [new Float32Array(ahead), new Float32Array(ahead)]
  /** Gains wanted in the look-ahead window, oldest dropped: a monotone queue of [frame, gain]. */
  private queue: { frame: number; gain: number }[] = []
  private readonly box = new Float64Array(ahead).fill(1)
  private boxSum = ahead
  private held = 1
  private frame = 0
  private readonly release = 1 - Math.exp(-1 / (0.12 * sampleRate))

  constructor(ceiling: number) {
    this.ceiling = ceiling
  }

  /** Limits `gain` times the input; returns as many frames as went in, fewer by 4 ms the first time. */
  run([left, right]: Stereo, gain: number): Stereo {
    const skip = Math.max(0, ahead - this.frame)
    const output: Stereo = [left.slice(), right.slice()]
    for (let index = 0; index < left.length; index++) {
      const a = left[index]! * gain
      const b = right[index]! * gain
      const factor = this.step(Math.max(Math.abs(a), Math.abs(b)))
      const slot = (this.frame - 1) % ahead
      output[0][index] = this.lines[0][slot]! * factor
      output[1][index] = this.lines[1][slot]! * factor
      this.lines[0][slot] = a
      this.lines[1][slot] = b
    }
    return [output[0].subarray(skip), output[1].subarray(skip)]
  }

  /** The frames still inside. */
  flush(): Stereo {
    return this.run([new Float32Array(ahead), new Float32Array(ahead)], 0)
  }

  /** The lowest gain the window asks for, smoothed over the window so that it arrives in time. */
  private step(level: number): number {
    const wanted = level > this.ceiling ? this.ceiling / level : 1
    while (this.queue.length > 0 && this.queue.at(-1)!.gain >= wanted) this.queue.pop()
    this.queue.push({ frame: this.frame, gain: wanted })
    if (this.queue[0]!.frame <= this.frame - ahead - 1) this.queue.shift()
    const lowest = this.queue[0]!.gain
    this.held = lowest < this.held ? lowest : this.held + (lowest - this.held) * this.release
    const slot = this.frame % ahead
    this.boxSum += this.held - this.box[slot]!
    this.box[slot] = this.held
    this.frame++
    return Math.min(1, this.boxSum / ahead)
  }
}
