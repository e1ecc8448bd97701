import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from '../../film/fingerprint.ts'
import { readWav, writeWav, type Wav } from '../signal/wav.ts'

/** Raised when what parts sound like changes, so that old files are not used again. */
const edition = 3
/** Bytes of sound held decoded at once. */
const memory = 96 * 1024 * 1024

/** Every sound of a film as a file named by what made it: a change remakes only what it touches. */
export class PartStore {
  /** Files made in this run, and files found from earlier ones. */
  readonly counts = { made: 0, reused: 0 }
  private readonly folder: string
  private readonly open = new Map<string, Wav>()
  private held = 0

  constructor(folder: string) {
    this.folder = folder
    mkdirSync(folder, { recursive: true })
  }

  /** Path of the part described by `recipe`, rendered if it is not there yet. */
  async part(
    recipe: unknown,
    render: () => readonly Float32Array[] | Promise<readonly Float32Array[]>,
  ): Promise<string> {
    const file = join(this.folder, `${fingerprint({ edition, recipe })}.wav`)
    if (existsSync(file)) this.counts.reused++
    else {
      writeWav(file, await render())
      this.counts.made++
    }
    return file
  }

  /** Decoded sound, kept as long as there is room. */
  read(file: string): Wav {
    const known = this.open.get(file)
    if (known) {
      // Most recently used last.
      this.open.delete(file)
      this.open.set(file, known)
      return known
    }
    const wav = readWav(file)
    this.open.set(file, wav)
    this.held += wav.samples.byteLength
    for (const [oldest, { samples }] of this.open) {
      if (this.held <= memory || oldest === file) break
      this.open.delete(oldest)
      this.held -= samples.byteLength
    }
    return wav
  }
}
