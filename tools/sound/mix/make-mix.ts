import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { PlacedLine, SoundBrief } from '../brief.ts'
import { sampleRate } from '../signal/levels.ts'
import { buses, type Bus } from './clip.ts'
import { encodeAac, measureFile, type Measured } from './codec.ts'
import { Desk, stereo } from './desk.ts'
import { Ducking } from './duck.ts'
import { findGain, mastered } from './master.ts'
import { PartStore } from './part-store.ts'
import { placeAmbience } from './place-ambience.ts'
import { placeEffects } from './place-effects.ts'
import { placeLines } from './place-lines.ts'
import { placeMusic } from './place-music.ts'
import { Stems } from './stems.ts'
import { pieceFrames, Tape } from './tape.ts'

export interface MixOrder {
  brief: SoundBrief
  /** Parts are kept here from one mix to the next. */
  workDir: string
  /** Where the film's sound goes, `.m4a`. */
  outFile: string
  /** Folder for one WAV per bus, if they are wanted. */
  stemsDir?: string
}

export interface MixResult {
  file: string
  lufs: number
  truePeakDb: number
  /** Length a player hears. */
  seconds: number
  lines: PlacedLine[]
  stems?: Record<Bus, string>
  /** Sound parts made anew and found ready. */
  parts: { made: number; reused: number }
}

export interface MixContext {
  progress(share: number): void
  signal: AbortSignal
}

/** dBTP no film may pass. */
const highestPeak = -1

/** Makes the film's whole sound in this process. Long and native: call it through `mixFilm`. */
export async function makeMix(order: MixOrder, context: MixContext): Promise<MixResult> {
  const { brief, workDir } = order
  const { progress, signal } = context
  const store = new PartStore(join(workDir, 'parts'))
  const voicesDir = join(workDir, 'voices')
  const { lines, clips: voices } = await placeLines(brief, { store, voicesDir, signal })
  progress(0.2)
  const effects = await placeEffects(brief, store)
  const ambience = await placeAmbience(brief, store)
  progress(0.35)
  const onProgress = (share: number): void => progress(0.35 + share * 0.25)
  const music = await placeMusic(brief, lines, store, { signal, onProgress })
  const desk = new Desk([...voices, ...effects, ...ambience, ...music], store)
  const tape = new Tape(join(workDir, `tape-${process.pid}.f32`), Math.round(brief.seconds * sampleRate))
  try {
    const stems = order.stemsDir === undefined ? undefined : openStems(order.stemsDir, tape.frames)
    record({ tape, desk, ducking: new Ducking(lines, desk), stems, levels: brief.levels ?? {} }, context)
    stems?.close()
    const measured = await finish(tape, order.outFile, context)
    const { lufs, truePeakDb, seconds } = measured
    const files = stems && { stems: stems.files }
    return { file: order.outFile, lufs, truePeakDb, seconds, lines, ...files, parts: store.counts }
  } finally {
    tape.erase()
  }
}

function openStems(folder: string, frames: number): Stems {
  mkdirSync(folder, { recursive: true })
  return new Stems(folder, frames)
}

interface Recording {
  tape: Tape
  desk: Desk
  ducking: Ducking
  stems: Stems | undefined
  levels: NonNullable<SoundBrief['levels']>
}

/** Sums the buses, each stepping back for the voices, onto the tape. */
function record({ tape, desk, ducking, stems, levels }: Recording, { progress, signal }: MixContext): void {
  // One gain every 5 ms is smoother than any ear.
  const grain = sampleRate / 200
  for (let from = 0; from < tape.frames; from += pieceFrames) {
    signal.throwIfAborted()
    const frames = Math.min(pieceFrames, tape.frames - from)
    const sum = stereo(frames)
    for (const bus of buses) {
      const piece = stereo(frames)
      desk.sum(bus, from, piece)
      const level = levels[bus] ?? 1
      let gain = level * ducking.gain(bus, from / sampleRate)
      for (let start = 0; start < frames; start += grain) {
        const next = level * ducking.gain(bus, (from + start + grain) / sampleRate)
        for (let index = start; index < Math.min(frames, start + grain); index++) {
          const factor = (gain + ((next - gain) * (index - start)) / grain) * edge(from + index, tape.frames)
          sum[0][index]! += piece[0][index]! *= factor
          sum[1][index]! += piece[1][index]! *= factor
        }
        gain = next
      }
      stems?.write(bus, piece)
    }
    tape.write(from, sum)
    progress(0.6 + (0.15 * from) / tape.frames)
  }
}

/** The film's own first and last moments: no click in, no click out. */
function edge(frame: number, frames: number): number {
  return Math.min(1, frame / (0.01 * sampleRate), (frames - 1 - frame) / (0.08 * sampleRate))
}

/** Loudness, limiter and codec. The codec adds peaks of its own; if they pass the line, once more lower. */
async function finish(tape: Tape, outFile: string, { progress, signal }: MixContext): Promise<Measured> {
  const partial = `${outFile}.${process.pid}.part.m4a`
  let ceiling = -2
  for (let attempt = 0; ; attempt++) {
    signal.throwIfAborted()
    const gain = findGain(tape, ceiling)
    progress(0.85)
    await encodeAac(mastered(tape, gain, ceiling), partial)
    progress(0.95)
    const measured = await measureFile(partial)
    if (measured.truePeakDb <= highestPeak || attempt === 3) {
      renameSync(partial, outFile)
      return measured
    }
    ceiling -= measured.truePeakDb - highestPeak + 0.2
  }
}
