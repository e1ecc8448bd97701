/**
 * The OpenAI-Videos wire contract: `POST /v1/videos`, `GET /v1/videos/{id}`, `/content`. OpenAI itself switched it
 * off on 2026-09-24; servers for open models (vLLM-Omni, SGLang-Diffusion) and some resellers go on speaking it.
 * Sources: openai@7.57.0 resources/videos.d.ts; vLLM-Omni docs/serving/videos_api.md; SGLang docs/diffusion/api.
 */
import type { JSONObject, JSONValue } from '@ai-sdk/provider'
import { z } from 'zod'
import { unsupported, videoModel, type RouteLimits, type VendorRoute } from '../../vendor/adapter.ts'
import type { BaseUrl } from '../../vendor/base-url.ts'
import { readOneShot, type Asked } from '../asked.ts'
import type { VendorAnswer, VendorTrouble } from '../../vendor/account.ts'
import { createVendorClient, type VendorClient } from '../../vendor/http.ts'
import type { VendorReason } from '../../vendor/vendor-error.ts'

export interface OpenAiVideosOptions {
  id: string
  vendor: string
  base: BaseUrl
  key: string | undefined
  /** Model as the server names it; left out where it serves only one. */
  model: string | undefined
  limits: RouteLimits
  /** It costs nothing to ask again. */
  free: boolean
  pollSeconds: number
  waits?: readonly number[] | undefined
  /** The fields of the form that this server knows beside prompt and first frame. */
  fields(asked: Asked): Record<string, string>
  /** True when the model that answered is the one the route is for. */
  isAsked(servedModel: string): boolean
}

const Fault = z.object({ code: z.string().nullish(), message: z.string().nullish() })
const Created = z.object({ id: z.string().min(1) })
const Job = z.object({
  status: z.string(),
  progress: z.number().nullish().catch(null),
  model: z.string().nullish().catch(null),
  error: Fault.nullish().catch(null),
})
const Operation = z.object({ id: z.string().min(1) })

export function createOpenAiVideos(options: OpenAiVideosOptions): VendorRoute {
  const { id, vendor, base, key, limits, free, pollSeconds, waits } = options
  const named = { id, vendor, limits }
  const client = createVendorClient({
    vendor,
    route: id,
    base,
    headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
    secrets: key === undefined ? [] : [key],
    trouble,
    ...(waits && { waits }),
  })
  return {
    id,
    vendor,
    limits,
    repeatable: free,
    pollSeconds,
    downloads: client.downloads,
    model: videoModel(id, options.model ?? id, {
      start: async (wanted) => {
        const asked = readOneShot(wanted, named)
        const { id: job } = await client.post('/v1/videos', {
          form: formOf(options, asked),
          schema: Created,
          headers: { 'idempotency-key': asked.takeId },
          ...(wanted.abortSignal && { signal: wanted.abortSignal }),
        })
        return { operation: { id: job }, warnings: unsupported(wanted, limits) }
      },
      look: (operation, signal) => look(options, client, operation, signal),
    }),
    cancel: async (operation: JSONValue, signal) => {
      const path = `/v1/videos/${encodeURIComponent(Operation.parse(operation).id)}`
      await client.post(path, {
        method: 'DELETE',
        free: true,
        schema: z.unknown(),
        ...(signal && { signal }),
      })
    },
  }
}

function formOf({ model, fields }: OpenAiVideosOptions, asked: Asked): FormData {
  const form = new FormData()
  if (model !== undefined) form.set('model', model)
  form.set('prompt', asked.prompt)
  for (const [name, value] of Object.entries(fields(asked))) form.set(name, value)
  const { first } = asked
  if (first) {
    const picture = new Blob([Buffer.from(first.base64, 'base64')], { type: first.mediaType })
    form.set('input_reference', picture, `first.${first.mediaType.split('/')[1] ?? 'png'}`)
  }
  return form
}

const waiting = new Set(['queued', 'in_progress'])
const over = new Set(['failed', 'cancelled', 'canceled', 'expired'])

async function look(
  { base, free, isAsked }: OpenAiVideosOptions,
  client: VendorClient,
  operation: JSONObject,
  signal: AbortSignal | undefined,
) {
  const path = `/v1/videos/${encodeURIComponent(Operation.parse(operation).id)}`
  const { status, progress, model, error } = await client.get(path, {
    schema: Job,
    ...(signal && { signal }),
  })
  if (status === 'completed') {
    const servedModel = model && !isAsked(model) ? model : undefined
    return { status, url: `${base.url}${path}/content`, servedModel, ...(free && { cost: 0 }) } as const
  }
  if (over.has(status)) {
    const vendorCode = error?.code ?? status
    throw client.error(codes[vendorCode] ?? 'failed', {
      final: true,
      vendorCode,
      detail: error?.message ?? status,
    })
  }
  return {
    status: 'pending',
    ...(typeof progress === 'number' && { progress: progress / 100 }),
    ...(!waiting.has(status) && { note: `Unknown status “${status.slice(0, 40)}”.` }),
  } as const
}

/** The vendor's codes, which say more than the HTTP status: 429 is said of money and of speed alike. */
const codes: Readonly<Record<string, VendorReason>> = {
  invalid_api_key: 'auth',
  insufficient_quota: 'billing',
  billing_hard_limit_reached: 'billing',
  rate_limit_exceeded: 'rate',
  model_not_found: 'retired',
  moderation_blocked: 'moderation',
  content_policy_violation: 'moderation',
}

const ErrorBody = z.object({ id: z.string().optional(), error: Fault })

function trouble({ status, body }: VendorAnswer): VendorTrouble | undefined {
  const known = ErrorBody.safeParse(body)
  if (!known.success) return undefined
  const { id, error } = known.data
  const good = status >= 200 && status < 300
  // A job that failed is an answer like any other; an error without a job is a refusal, whatever the status.
  if (good && id !== undefined) return undefined
  const reason = codes[error.code ?? ''] ?? (good ? 'invalid' : undefined)
  return {
    ...(reason && { reason }),
    ...(error.code && { vendorCode: error.code }),
    ...(error.message && { detail: error.message }),
  }
}
