import type { Problem } from '../film/errors.ts'
import { runInChild } from '../media/child.ts'
import type { ClipRequest } from './clip-request.ts'
import { VendorError } from './vendor/vendor-error.ts'
import type { VendorCode } from './vendor/vendor-words.ts'

export interface Probe {
  width: number
  height: number
  frames: number
  /** From the first picture to the end of the last. */
  seconds: number
  hasAudio: boolean
  /** Share of frames in which nothing can be seen, 0…1. */
  blackShare: number
  /** How far any part of the picture ever gets from where it began, 0…255. */
  change: number
  /** Seconds at which the picture becomes another one from one frame to the next. */
  cuts: number[]
}

/** Decodes the whole clip. @throws Problem when it is not a video or breaks off. */
export function probeClip(file: string, signal?: AbortSignal): Promise<Probe> {
  return runInChild<Probe>(new URL('./probe.job.ts', import.meta.url), { file }, { signal })
}

/** Vendors count in whole seconds or frames and may fall a little short; longer is trimmed. Share of what was asked. */
const leastLength = 0.9
/** Of the shape asked for: taken as it is, and what can still be cropped to it. */
const sameShape = 1.1
const croppedShape = 1.5
/** Encoder noise stays below this. */
const leastChange = 4
const fewFrames = 8

/**
 * Says what is worth knowing of a clip that will do. `vendor` names who filmed it; drawings of our own may stand
 * still and cut as they like.
 * @throws Problem when the file is not the clip that was asked for.
 */
export function checkProbe(probe: Probe, asked: ClipRequest, vendor?: string): string[] {
  const { width, height, seconds } = probe
  const bad = (code: VendorCode, params = {}): Problem =>
    new VendorError('bad-output', { vendor: vendor ?? 'Firstcut', code, params, final: true })
  if (seconds < asked.seconds * leastLength)
    throw bad('clip-short', { seconds: round(seconds), wanted: round(asked.seconds) })
  const ratio = width / height / (asked.width / asked.height)
  const off = Math.max(ratio, 1 / ratio)
  if (off > croppedShape) throw bad('clip-shape', { width, height })
  if (probe.blackShare > 0.95) throw bad('clip-black')
  if (vendor === undefined) return []
  if (probe.frames > fewFrames && probe.change < leastChange) throw bad('clip-frozen')
  const cut = probe.cuts.find((at) => at < asked.seconds)
  if (cut !== undefined && asked.multiShot !== true) throw bad('clip-cut', { seconds: round(cut) })
  return [
    ...(off > sameShape ? [`Came as ${width}×${height} and is cropped to the film's shape.`] : []),
    ...(asked.audio === true && !probe.hasAudio ? ['Came without the sound that was asked for.'] : []),
  ]
}

const round = (seconds: number): number => Math.round(seconds * 100) / 100
