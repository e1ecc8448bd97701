/**
 * fal's queue, the same for every model there: `POST /{model}`, then the addresses its answer names.
 * Sources: docs.fal.ai, queue and errors; @fal-ai/client@1.10.1.
 */
import type { JSONObject } from '@ai-sdk/provider'
import { z } from 'zod'
import type { VendorAnswer, VendorTrouble } from '../../vendor/account.ts'
import {
  unsupported,
  videoModel,
  type JobState,
  type RouteLimits,
  type StartOptions,
  type VendorFactory,
  type VendorRoute,
  type VendorSettings,
} from '../../vendor/adapter.ts'
import { baseUrlOf } from '../../vendor/base-url.ts'
import { createVendorClient, type VendorClient } from '../../vendor/http.ts'
import { keyOf } from '../../vendor/key.ts'
import { VendorError } from '../../vendor/vendor-error.ts'

export const vendor = 'fal'

export interface FalOrder {
  /** `fal-ai/wan-t2v` */
  model: string
  input: JSONObject
  /** What of the request this model does not take, beyond the route's limits. */
  left?: readonly string[]
}

export interface FalRoute {
  id: string
  modelId: string
  limits: RouteLimits
  /** @throws VendorError when it cannot be made. */
  order(options: StartOptions): FalOrder
}

const Queued = z.object({
  request_id: z.string().min(1),
  status_url: z.string(),
  response_url: z.string(),
  cancel_url: z.string(),
})
const Operation = Queued.omit({ request_id: true })
const Status = z.object({
  status: z.string(),
  error: z.string().nullish().catch(null),
  error_type: z.string().nullish().catch(null),
})
const Result = z.object({ video: z.object({ url: z.string().min(1) }) })

export const createFalRoute =
  ({ id, modelId, limits, order }: FalRoute): VendorFactory =>
  (settings): VendorRoute => {
    const client = clientOf(id, settings)
    return {
      id,
      vendor,
      limits,
      repeatable: false,
      pollSeconds: 5,
      downloads: client.downloads,
      model: videoModel(id, modelId, {
        start: async (options) => {
          const { model, input, left = [] } = order(options)
          const { request_id: job, ...addresses } = await client.post(`/${model}`, {
            json: input,
            schema: Queued,
            ...(options.abortSignal && { signal: options.abortSignal }),
          })
          const more = left.map((feature) => ({ type: 'unsupported' as const, feature }))
          return { operation: { job, ...addresses }, warnings: [...unsupported(options, limits), ...more] }
        },
        look: (operation, signal) => look(client, operation, signal),
      }),
      cancel: async (operation, signal) => {
        await client.post(Operation.parse(operation).cancel_url, {
          method: 'PUT',
          free: true,
          schema: z.unknown(),
          ...(signal && { signal }),
        })
      },
    }
  }

function clientOf(id: string, { environment, waits }: VendorSettings): VendorClient {
  const key = keyOf(environment, 'FAL_KEY', vendor)
  return createVendorClient({
    vendor,
    route: id,
    base: baseUrlOf('fal', 'https://queue.fal.run', environment),
    headers: { authorization: `Key ${key}` },
    secrets: [key],
    trouble,
    ...(waits && { waits }),
  })
}

const waiting = new Set(['IN_QUEUE', 'IN_PROGRESS'])

async function look(
  client: VendorClient,
  operation: JSONObject,
  signal: AbortSignal | undefined,
): Promise<JobState> {
  const { status_url: statusUrl, response_url: responseUrl } = Operation.parse(operation)
  const asking = signal && { signal }
  const { status, error, error_type: type } = await client.get(statusUrl, { schema: Status, ...asking })
  if (status !== 'COMPLETED') {
    return {
      status: 'pending',
      ...(!waiting.has(status) && { note: `Unknown status “${status.slice(0, 40)}”.` }),
    }
  }
  try {
    const { video } = await client.get(responseUrl, { schema: Result, ...asking })
    return { status: 'completed', url: video.url }
  } catch (thrown) {
    signal?.throwIfAborted()
    throw ending(client, thrown, error, type)
  }
}

/** A run that failed is "completed" too: its status says so, or its result is an error of the request's own. */
function ending(
  client: VendorClient,
  thrown: unknown,
  error: string | null | undefined,
  type: string | null | undefined,
): unknown {
  if (!(thrown instanceof VendorError)) return thrown
  const { reason, facts } = thrown
  const ofRequest = reason === 'moderation' || (reason === 'invalid' && facts.status === 422)
  if (ofRequest) return client.error(reason, { ...facts, final: true })
  if (error === null || error === undefined) return thrown
  return client.error(type === 'content_policy_violation' ? 'moderation' : 'failed', {
    final: true,
    detail: error,
    ...(type && { vendorCode: type }),
  })
}

const Faults = z.object({
  detail: z.array(z.object({ msg: z.string(), type: z.string().optional() })).min(1),
})
const Sentence = z.object({ detail: z.string() })

/** `detail` is a sentence, or a list of what is wrong with the request. */
function trouble({ status, body }: VendorAnswer): VendorTrouble | undefined {
  if (status < 400) return undefined
  const list = Faults.safeParse(body)
  if (list.success) {
    const { detail } = list.data
    const policy = detail.some(({ type }) => type === 'content_policy_violation')
    const code = policy ? 'content_policy_violation' : detail[0]?.type
    return {
      detail: detail.map(({ msg }) => msg).join('; '),
      ...(policy && { reason: 'moderation' }),
      ...(code !== undefined && { vendorCode: code }),
    }
  }
  const sentence = Sentence.safeParse(body)
  if (!sentence.success) return undefined
  const broke = status === 403 && /exhausted balance/i.test(sentence.data.detail)
  return { detail: sentence.data.detail, ...(broke && { reason: 'billing' }) }
}
