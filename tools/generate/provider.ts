/**
 * The one seam to the AI SDK's video calls. Starting is the call that may cost money: it is sent once, with
 * the take's id as idempotency key, and never retried here.
 */
import { experimental_getVideoStatus as getVideoStatus, experimental_startVideo as startVideo } from 'ai'
import type { Experimental_VideoModelV4 as VideoModel, JSONObject, JSONValue } from '@ai-sdk/provider'
import { z } from 'zod'

export type { VideoModel }

/** Everything a model is asked for. It is stored with the take, so a take can always say what it was. */
export const ClipRequest = z.object({
  prompt: z.string(),
  seconds: z.number().positive(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  fps: z.number().int().positive(),
  seed: z.number().int().nonnegative(),
  /** Options of one provider, under its name. */
  providerOptions: z.record(
    z.string(),
    z.custom<JSONObject>((value) => typeof value === 'object' && value !== null),
  ),
})
export type ClipRequest = z.infer<typeof ClipRequest>

export type ClipStatus =
  | { status: 'pending'; progress: number | undefined }
  | { status: 'completed'; url: string }
  | { status: 'error'; message: string }

/** Submits a job. Returns what is needed to ask about it later, from any process. */
export async function startClip(
  model: VideoModel,
  request: ClipRequest,
  takeId: string,
  signal?: AbortSignal,
): Promise<JSONValue> {
  const { operation } = await startVideo({
    model,
    prompt: request.prompt,
    duration: request.seconds,
    resolution: `${request.width}x${request.height}`,
    fps: request.fps,
    seed: request.seed,
    providerOptions: request.providerOptions,
    headers: { 'idempotency-key': takeId },
    maxRetries: 0,
    abortSignal: signal,
  })
  return operation
}

/** One look at a job. Asking again costs nothing, so the SDK may retry it. */
export async function checkClip(
  model: VideoModel,
  operation: JSONValue,
  signal?: AbortSignal,
): Promise<ClipStatus> {
  const answer = await getVideoStatus(model, { operation, abortSignal: signal })
  if (answer.status === 'error') return { status: 'error', message: answer.error }
  if (answer.status === 'pending') {
    const progress = answer.providerMetadata?.firstcut?.progress
    return { status: 'pending', progress: typeof progress === 'number' ? progress : undefined }
  }
  const video = answer.videos[0]
  if (video?.type !== 'url')
    return { status: 'error', message: 'The model finished without a video to fetch.' }
  return { status: 'completed', url: video.url }
}
