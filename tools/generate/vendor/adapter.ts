/**
 * What a vendor's adapter is: an AI SDK video model that starts and looks, and what the take's ledger needs to
 * know around it.
 */
import type { Experimental_VideoModelV4 as VideoModel, JSONObject, JSONValue } from '@ai-sdk/provider'
import type { ClipFacts } from '../clip-request.ts'
import type { TakeRoute } from '../take-context.ts'
import type { Environment } from './base-url.ts'
import type { DownloadSource } from './download.ts'

/** What one job on the route can be. */
export interface RouteLimits {
  /** Seconds of a clip; `only` where not every length between will do. */
  seconds: { least: number; most: number; only?: readonly number[] }
  /** Lines. */
  heights: readonly number[]
  aspects: readonly string[]
  audio: 'none' | 'optional' | 'always'
  frames: { first: boolean; last: boolean }
  /** How many pictures of people and things may be given. */
  references: number
  seed: boolean
  negativePrompt: boolean
  loras: boolean
  promptCharacters: number | null
  /** Jobs at the same time on one account; null: not known. */
  parallel: number | null
}

/** A route of `tools/route/routes.json`, ready to run. */
export interface VendorRoute extends TakeRoute {
  id: string
  limits: RouteLimits
  downloads: DownloadSource
  /** Stops a job, where the vendor lets one. */
  cancel?(operation: JSONValue, signal?: AbortSignal): Promise<void>
}

export interface VendorSettings {
  /** Keys and addresses, from the environment or the encrypted store. */
  environment: Environment
  /** Milliseconds before each repetition of a look. */
  waits?: readonly number[]
}

/** @throws VendorError `auth` with code `vendor-no-key` when a key is missing. */
export type VendorFactory = (settings: VendorSettings) => VendorRoute

type Start = NonNullable<VideoModel['doStart']>
export type StartOptions = Parameters<Start>[0]
export type Warnings = Awaited<ReturnType<Start>>['warnings']

export interface VendorModel {
  /** Submits one job: exactly one paid request. Returns what it takes to ask about it. */
  start(options: StartOptions): Promise<{ operation: JSONObject; warnings?: Warnings }>
  /** One look. A job that ended badly is thrown as a `final` VendorError. */
  look(operation: JSONObject, signal: AbortSignal | undefined): Promise<JobState>
}

export type JobState =
  | ({ status: 'pending' } & ClipFacts)
  | ({ status: 'completed'; url: string } & ClipFacts)

/** The AI SDK's video model around two functions. */
export function videoModel(provider: string, modelId: string, { start, look }: VendorModel): VideoModel {
  const response = () => ({ timestamp: new Date(), modelId, headers: undefined })
  return {
    specificationVersion: 'v4',
    provider,
    modelId,
    maxVideosPerCall: 1,
    doStart: async (options) => {
      const { operation, warnings = [] } = await start(options)
      return { operation, warnings, response: response() }
    },
    doStatus: async ({ operation, abortSignal }) => {
      const { status, ...rest } = await look(operation as JSONObject, abortSignal)
      const { url, ...facts } = rest as ClipFacts & { url?: string }
      const told = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
      const providerMetadata = { firstcut: told as JSONObject }
      if (status === 'pending') return { status, providerMetadata, response: response() }
      const videos = [{ type: 'url' as const, url: url ?? '', mediaType: 'video/mp4' }]
      return { status, videos, warnings: [], providerMetadata, response: response() }
    },
  }
}

/** The SDK's warnings for what was asked for and the route cannot do, so that nothing is dropped silently. */
export function unsupported(options: StartOptions, limits: RouteLimits): Warnings {
  const clip = options.providerOptions.clip ?? {}
  const some = (value: unknown): boolean => Array.isArray(value) && value.length > 0
  const last = options.frameImages?.some(({ frameType }) => frameType === 'last_frame') === true
  const asked: readonly (readonly [boolean, string])[] = [
    [!limits.seed && options.seed !== undefined, 'seed'],
    [!limits.negativePrompt && typeof clip.negativePrompt === 'string', 'negative prompt'],
    [!limits.frames.first && options.image !== undefined, 'first frame'],
    [!limits.frames.last && last, 'last frame'],
    [limits.references === 0 && (some(clip.references) || some(clip.elements)), 'references'],
    [!limits.loras && some(clip.loras), 'LoRA'],
    [limits.audio === 'none' && options.generateAudio === true, 'audio'],
    [limits.audio === 'always' && options.generateAudio === false, 'silence'],
  ]
  return asked.filter(([wanted]) => wanted).map(([, feature]) => ({ type: 'unsupported', feature }))
}
