/**
 * The one seam to the AI SDK's video calls. Starting is the call that may cost money: it is sent once, with
 * the take's id as idempotency key, and never retried here.
 */
import { experimental_getVideoStatus as getVideoStatus, experimental_startVideo as startVideo } from 'ai'
import type { Experimental_VideoModelV4 as VideoModel, JSONValue } from '@ai-sdk/provider'
import { clipExtras, readImages } from './clip-extras.ts'
import { ClipFacts, ClipRequest } from './clip-request.ts'

export { ClipRequest, type VideoModel }

export type ClipStatus =
  | ({ status: 'pending' } & ClipFacts)
  | ({ status: 'completed'; url: string } & ClipFacts)
  | { status: 'error'; message: string }

export interface StartOptions {
  /** The film folder, below which the request's pictures lie. */
  folder?: string
  signal?: AbortSignal | undefined
  /** Told what of the request the model does not take. */
  onNote?: (note: string) => void
}

/** Submits a job. Returns what is needed to ask about it later, from any process. */
export async function startClip(
  model: VideoModel,
  request: ClipRequest,
  takeId: string,
  { folder, signal, onNote }: StartOptions = {},
): Promise<JSONValue> {
  const { first, last, references, elements } = await readImages(request, folder)
  const frames = [
    ...(first ? [{ image: first.data, frameType: 'first_frame' as const }] : []),
    ...(last ? [{ image: last.data, frameType: 'last_frame' as const }] : []),
  ]
  const { operation, warnings } = await startVideo({
    model,
    prompt: request.prompt,
    duration: request.seconds,
    resolution: `${request.width}x${request.height}`,
    aspectRatio: aspectOf(request),
    fps: request.fps,
    seed: request.seed,
    ...(frames.length > 0 && { frameImages: frames }),
    ...(references.length > 0 &&
      frames.length === 0 && { inputReferences: references.map(({ data }) => data) }),
    ...(request.audio !== undefined && { generateAudio: request.audio }),
    providerOptions: {
      ...request.providerOptions,
      ...clipExtras(request, takeId, references, elements),
    },
    headers: { 'idempotency-key': takeId },
    maxRetries: 0,
    abortSignal: signal,
  })
  for (const warning of warnings) onNote?.(noteOf(warning))
  return operation
}

function noteOf(warning: Awaited<ReturnType<typeof startVideo>>['warnings'][number]): string {
  switch (warning.type) {
    case 'unsupported':
    case 'compatibility':
      return `Not taken: ${warning.feature}. ${warning.details ?? ''}`.trim()
    default:
      return warning.message
  }
}

const commonAspects = ['16:9', '9:16', '1:1', '4:3', '3:4', '21:9'] as const

/** The nearest shape vendors have a name for. */
export function aspectOf({
  width,
  height,
}: Pick<ClipRequest, 'width' | 'height'>): (typeof commonAspects)[number] {
  const distance = (aspect: string): number => {
    const [across = 1, down = 1] = aspect.split(':').map(Number)
    return Math.abs(Math.log(across / down / (width / height)))
  }
  return commonAspects.reduce((best, next) => (distance(next) < distance(best) ? next : best))
}

/** One look at a job, sent once. @throws what the adapter throws, usually a VendorError. */
export async function checkClip(
  model: VideoModel,
  operation: JSONValue,
  signal?: AbortSignal,
): Promise<ClipStatus> {
  const answer = await getVideoStatus(model, { operation, maxRetries: 0, abortSignal: signal })
  if (answer.status === 'error') return { status: 'error', message: answer.error }
  const facts = ClipFacts.parse(answer.providerMetadata?.firstcut ?? {})
  if (answer.status === 'pending') return { status: 'pending', ...facts }
  const video = answer.videos[0]
  if (video?.type !== 'url')
    return { status: 'error', message: 'The model finished without a video to fetch.' }
  return { status: 'completed', url: video.url, ...facts }
}
