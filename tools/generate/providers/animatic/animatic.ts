/**
 * The built-in video model: draws a shot as an animatic. It needs no key and costs nothing, and speaks the
 * same start/status language as every other video model.
 */
import { pathToFileURL } from 'node:url'
import type { Experimental_VideoModelV4 as VideoModelV4 } from '@ai-sdk/provider'
import { z } from 'zod'
import { Problem } from '../../../film/errors.ts'
import { fingerprint } from '../../../film/fingerprint.ts'
import { runInChild } from '../../../media/child.ts'
import type { AnimaticOrder, AnimaticReport } from './animatic.job.ts'
import { type JobFiles, jobFiles } from './job-state.ts'
import { AnimaticOptions, type AnimaticInput } from './request.ts'

/** Raise it when the same input draws different pictures: earlier clips are then not taken for new ones. */
const edition = 8
const modelId = 'animatic'
const heartbeatMs = 400
const Operation = z.object({ job: z.string().regex(/^[0-9a-f]{20}$/) })
const Resolution = z.string().regex(/^\d{2,4}x\d{2,4}$/)

type StartOptions = Parameters<NonNullable<VideoModelV4['doStart']>>[0]

function readInput(options: StartOptions): AnimaticInput {
  const { duration, resolution, fps = 24, seed = 0, providerOptions } = options
  const wanted = AnimaticOptions.safeParse(providerOptions.firstcut)
  if (!wanted.success) {
    const [issue] = wanted.error.issues
    throw new Problem(
      'input',
      `The animatic cannot read its shot: ${issue?.path.join('.') || 'providerOptions.firstcut'}: ${issue?.message}.`,
      'Give the shot, its scene, characters and location in providerOptions.firstcut.',
    )
  }
  const size = Resolution.safeParse(resolution ?? '1280x720')
  const [width = 0, height = 0] = size.success ? size.data.split('x').map(Number) : []
  if (width < 64 || height < 64 || width > 4096 || height > 4096 || width % 2 || height % 2) {
    throw new Problem(
      'input',
      `The animatic cannot draw a picture of ${resolution}.`,
      'Ask for even numbers from 64x64 to 4096x4096, such as 1280x720.',
    )
  }
  const seconds = duration ?? wanted.data.shot.duration
  if (!(seconds > 0 && seconds <= 120)) {
    throw new Problem(
      'input',
      `The animatic cannot draw ${seconds} seconds.`,
      'Ask for a shot of up to 120 seconds.',
    )
  }
  const shot = { ...wanted.data.shot, duration: seconds }
  return { ...wanted.data, shot, duration: seconds, width, height, fps: fps || 24, seed: seed ?? 0 }
}

/** Draws in a child process and leaves the outcome in files. Resolves when there is one. */
async function draw(order: AnimaticOrder, files: JobFiles, signal: AbortSignal | undefined): Promise<void> {
  let beat = 0
  try {
    await runInChild<AnimaticReport>(new URL('./animatic.job.ts', import.meta.url), order, {
      ...(signal && { signal }),
      onProgress: (share) => {
        if (Date.now() - beat < heartbeatMs) return
        beat = Date.now()
        files.running(share)
      },
    })
    files.clear()
  } catch (error) {
    if (signal?.aborted) files.clear()
    else if (error instanceof Problem) files.failed(error.message, error.remedy)
    else files.failed(error instanceof Error ? error.message : String(error), 'Make the shot again.')
  }
}

/** `workDir` keeps the clips; the same shot asked for twice is drawn once. */
export function createAnimatic({ workDir }: { workDir: string }): VideoModelV4 {
  const response = () => ({ timestamp: new Date(), modelId, headers: undefined })
  return {
    specificationVersion: 'v4',
    provider: 'firstcut',
    modelId,
    maxVideosPerCall: 1,
    /** @throws Problem `input` when the shot, size or duration cannot be drawn. */
    doStart: async (options) => {
      const input = readInput(options)
      const job = fingerprint({ edition, input })
      const files = jobFiles(workDir, job)
      const { state } = files.read()
      if (state !== 'done' && state !== 'running') {
        files.clear()
        files.running(0)
        void draw({ input, file: files.clip }, files, options.abortSignal)
      }
      return { operation: { job }, warnings: [], response: response() }
    },
    doStatus: async ({ operation }) => {
      const known = Operation.safeParse(operation)
      if (!known.success) {
        return { status: 'error', error: 'This is not a job of the animatic.', response: response() }
      }
      const now = jobFiles(workDir, known.data.job).read()
      switch (now.state) {
        case 'done':
          return {
            status: 'completed',
            videos: [{ type: 'url', url: fileUrl(now.file), mediaType: 'video/mp4' }],
            warnings: [],
            response: response(),
          }
        case 'running':
          return {
            status: 'pending',
            providerMetadata: { firstcut: { progress: now.share } },
            response: response(),
          }
        case 'failed':
          return { status: 'error', error: `${now.message} ${now.remedy}`.trim(), response: response() }
        case 'lost':
          return {
            status: 'error',
            error: 'The drawing stopped before it was finished. Make the shot again.',
            response: response(),
          }
        case 'missing':
          return {
            status: 'error',
            error: 'This clip was never drawn here. Make the shot again.',
            response: response(),
          }
      }
    },
  }
}

const fileUrl = (file: string): string => pathToFileURL(file).href
