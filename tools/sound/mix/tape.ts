import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { sampleRate } from '../signal/levels.ts'
import { stereo, type Stereo } from './desk.ts'

/** Frames read or written at once: one second. */
export const pieceFrames = sampleRate

/** The summed film on disk as 32-bit floats, so that it can be measured and mastered without being in memory. */
export class Tape {
  readonly frames: number
  private readonly file: string
  private readonly handle: number

  constructor(file: string, frames: number) {
    this.file = file
    this.frames = frames
    this.handle = openSync(file, 'w+')
  }

  write(from: number, [left, right]: Stereo): void {
    const woven = new Float32Array(left.length * 2)
    for (let index = 0; index < left.length; index++) {
      woven[index * 2] = left[index]!
      woven[index * 2 + 1] = right[index]!
    }
    writeSync(this.handle, new Uint8Array(woven.buffer), 0, woven.byteLength, from * 8)
  }

  /** From the beginning to the end, piece by piece. */
  *pieces(): Generator<Stereo> {
    for (let from = 0; from < this.frames; from += pieceFrames) {
      const piece = stereo(Math.min(pieceFrames, this.frames - from))
      const woven = new Float32Array(piece[0].length * 2)
      readSync(this.handle, new Uint8Array(woven.buffer), 0, woven.byteLength, from * 8)
      for (let index = 0; index < piece[0].length; index++) {
        piece[0][index] = woven[index * 2]!
        piece[1][index] = woven[index * 2 + 1]!
      }
      yield piece
    }
  }

  erase(): void {
    closeSync(this.handle)
    rmSync(this.file, { force: true })
  }
}
