import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { runInChild } from '../media/child.ts'
import type { SoundBrief } from './brief.ts'
import type { MixResult } from './mix/make-mix.ts'

export interface MixOptions {
  /** Voices, effects, airs and music are kept here and used again by the next mix. */
  workDir: string
  /** `.m4a`: AAC 192 kbit/s, 48 kHz, stereo. */
  outFile: string
  /** Also write one WAV per bus into this folder. */
  stemsDir?: string
  signal?: AbortSignal
  onProgress?: (share: number) => void
}

/** Makes the film's sound: −14 LUFS, at most −1 dBTP, exactly as long as the cut. */
export async function mixFilm(brief: SoundBrief, options: MixOptions): Promise<MixResult> {
  const { workDir, outFile, stemsDir, signal, onProgress } = options
  await mkdir(workDir, { recursive: true })
  await mkdir(dirname(outFile), { recursive: true })
  const order = { brief, workDir, outFile, ...(stemsDir !== undefined && { stemsDir }) }
  return runInChild<MixResult>(new URL('./mix.job.ts', import.meta.url), order, {
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
    stallSeconds: 180,
  })
}
