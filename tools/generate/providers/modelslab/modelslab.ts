/**
 * ModelsLab's "ultra" video: asked for WAN 2.1 it makes WAN 2.2, so WAN 2.2 is what is asked for and what the take
 * says. The key travels in the body. Source: ModelsLab/docs-v2, video-api (2026-05-04).
 */
import type { JSONObject } from '@ai-sdk/provider'
import { z } from 'zod'
import type { VendorAnswer, VendorTrouble } from '../../vendor/account.ts'
import {
  unsupported,
  videoModel,
  type JobState,
  type RouteLimits,
  type VendorFactory,
} from '../../vendor/adapter.ts'
import { baseUrlOf } from '../../vendor/base-url.ts'
import { createVendorClient, type VendorClient } from '../../vendor/http.ts'
import { keyOf } from '../../vendor/key.ts'
import type { VendorReason } from '../../vendor/vendor-error.ts'
import { readOneShot, wanFps, wanFrames, wanLimits, type Asked } from '../asked.ts'

const id = 'modelslab-wan-2.2'
const vendor = 'ModelsLab'
const asked = 'wan2.2'
const limits: RouteLimits = wanLimits
/** Words alone are filmed at 480 lines, whatever is asked for. */
const wordsHeight = 480

const Meta = z.object({ model_id: z.string().nullish() })
const Created = z.object({
  status: z.enum(['success', 'processing']),
  id: z.union([z.number(), z.string().min(1)]),
  meta: Meta.nullish().catch(null),
})
const Operation = z.object({ id: z.string().min(1), served: z.string().optional() })
const Links = z.array(z.string()).nullish().catch(null)
const Job = z.object({
  status: z.string(),
  output: Links,
  proxy_links: Links,
  message: z.string().nullish().catch(null),
  messege: z.string().nullish().catch(null),
  meta: Meta.nullish().catch(null),
})

export const modelsLab: VendorFactory = ({ environment, waits }) => {
  const key = keyOf(environment, 'MODELSLAB_API_KEY', vendor)
  const client = createVendorClient({
    vendor,
    route: id,
    base: baseUrlOf('modelslab', 'https://modelslab.com', environment),
    secrets: [key],
    trouble,
    ...(waits && { waits }),
  })
  return {
    id,
    vendor,
    limits,
    repeatable: false,
    pollSeconds: 10,
    downloads: client.downloads,
    model: videoModel(id, 'wan-2.2', {
      start: async (options) => {
        const order = readOneShot(options, { id, vendor, limits })
        const kind = order.first ? 'img2video_ultra' : 'text2video_ultra'
        const { id: job, meta } = await client.post(`/api/v6/video/${kind}`, {
          json: { key, ...bodyOf(order) },
          schema: Created,
          ...(options.abortSignal && { signal: options.abortSignal }),
        })
        const served = meta?.model_id ?? undefined
        const left =
          !order.first && order.lines > wordsHeight
            ? [{ type: 'unsupported' as const, feature: `${order.lines} lines without a first frame` }]
            : []
        return {
          operation: { id: String(job), ...(served !== undefined && { served }) },
          warnings: [...unsupported(options, limits), ...left],
        }
      },
      look: async (operation, signal) => {
        const path = `/api/v6/video/fetch/${encodeURIComponent(Operation.parse(operation).id)}`
        const job = await client.get(path, { json: { key }, schema: Job, ...(signal && { signal }) })
        return stateOf(client, operation, job)
      },
    }),
  }
}

function bodyOf({ prompt, negativePrompt, seed, takeId, aspect, lines, first }: Asked): JSONObject {
  return {
    model_id: asked,
    prompt,
    ...(negativePrompt !== undefined && { negative_prompt: negativePrompt }),
    ...(seed !== undefined && { seed }),
    resolution: first ? lines : wordsHeight,
    num_frames: wanFrames,
    fps: wanFps,
    portrait: aspect === '9:16',
    ...(takeId !== '' && { track_id: takeId }),
    ...(first && { init_image: first.base64, base64: true }),
  }
}

const over = new Set(['error', 'failed'])

function stateOf(client: VendorClient, operation: JSONObject, job: z.infer<typeof Job>): JobState {
  const { status, output, proxy_links: proxies, message, messege, meta } = job
  if (status === 'success') {
    const url = output?.[0] ?? proxies?.[0]
    if (url === undefined)
      throw client.error('bad-output', { final: true, detail: 'it succeeded without an output' })
    const served = meta?.model_id ?? Operation.parse(operation).served ?? asked
    return { status: 'completed', url, servedModel: nameOf(served) }
  }
  if (over.has(status)) {
    const detail = message || messege || status
    throw client.error(reasonOf(detail) === 'moderation' ? 'moderation' : 'failed', { final: true, detail })
  }
  return {
    status: 'pending',
    ...(status !== 'processing' && { note: `Unknown status “${status.slice(0, 40)}”.` }),
  }
}

/** `wan2.2` as people write it. */
const nameOf = (model: string): string => model.replace(/^wan[ -]?(?=\d)/i, 'WAN ')

/** Errors come with any status, 200 too, so the words have to tell. */
const words: readonly (readonly [RegExp, VendorReason])[] = [
  [/invalid api key|api key is (?:invalid|required)/i, 'auth'],
  [/insufficient (?:credits?|balance|funds)|out of credits/i, 'billing'],
  [/rate limit|maximum \d+ queued/i, 'rate'],
  [/nsfw|content policy|moderation|prohibited|inappropriate/i, 'moderation'],
]

const reasonOf = (said: string): VendorReason | undefined => words.find(([sign]) => sign.test(said))?.[1]

const Fault = z.object({
  status: z.string().optional(),
  message: z.string().optional(),
  messege: z.string().optional(),
  retry_after: z.number().optional().catch(undefined),
})

function trouble({ status, body, method }: VendorAnswer): VendorTrouble | undefined {
  const known = Fault.safeParse(body)
  if (!known.success) return undefined
  const { status: word, message, messege, retry_after: after } = known.data
  const good = status >= 200 && status < 300
  if (good && !over.has(word ?? '')) return undefined
  const detail = message || messege
  const reason = detail === undefined ? undefined : reasonOf(detail)
  // Said of a job, that is how the job ended, unless it is about the asking.
  if (good && method === 'GET' && (reason === undefined || reason === 'moderation')) return undefined
  return {
    ...(reason ? { reason } : good && { reason: 'invalid' }),
    ...(detail && { detail }),
    ...(after !== undefined && { retryAfterSeconds: after }),
  }
}
