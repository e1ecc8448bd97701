import { Problem } from '../film/errors.ts'
import { runInChild } from '../media/child.ts'
import type { ClipRequest } from './provider.ts'

export interface Probe {
  width: number
  height: number
  frames: number
  hasAudio: boolean
  /** Share of frames in which nothing can be seen, 0…1. */
  blackShare: number
}

/** Decodes the whole clip. @throws Problem when it is not a video or breaks off. */
export function probeClip(file: string, signal?: AbortSignal): Promise<Probe> {
  return runInChild<Probe>(new URL('./probe.job.ts', import.meta.url), { file }, { signal })
}

/** @throws Problem when the file is not the clip that was asked for. */
export function checkProbe(probe: Probe, asked: ClipRequest): void {
  const wanted = Math.round(asked.seconds * asked.fps)
  const remedy = 'Make another take of this shot.'
  if (probe.frames < wanted * 0.9) {
    throw new Problem('media', `The clip has ${probe.frames} frames; ${wanted} were asked for.`, remedy)
  }
  const ratio = probe.width / probe.height / (asked.width / asked.height)
  if (ratio < 0.9 || ratio > 1.1) {
    throw new Problem(
      'media',
      `The clip is ${probe.width}×${probe.height}, not the shape that was asked for.`,
      remedy,
    )
  }
  if (probe.blackShare > 0.95) throw new Problem('media', 'The clip is black.', remedy)
}
