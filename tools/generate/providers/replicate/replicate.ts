/**
 * WAN 2.1 on Replicate: `POST /v1/models/{owner}/{name}/predictions`, `GET /v1/predictions/{id}`.
 * Sources: replicate.com/docs/reference/http, topics/predictions; replicate@1.4.0 index.d.ts, lib/files.js; the
 * models' schema pages (replicate.com/wavespeedai/wan-2.1-t2v-480p).
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
import {
  readOneShot,
  refusal,
  wanFps,
  wanFrames,
  wanLimits,
  wanSize,
  type Asked,
  type AskedPicture,
} from '../asked.ts'

const id = 'replicate-wan-2.1'
const vendor = 'Replicate'
const limits: RouteLimits = { ...wanLimits, loras: true }
const mostLoraScale = 4
/** Pictures above this are uploaded: longer data addresses are advised against. Bytes. */
const largestInline = 256 * 1024

const Created = z.object({ id: z.string().min(1) })
const Operation = z.object({ id: z.string().min(1), model: z.string() })
const Prediction = z.object({
  status: z.string(),
  model: z.string().nullish().catch(null),
  output: z
    .union([z.string(), z.array(z.string())])
    .nullish()
    .catch(null),
  error: z.string().nullish().catch(null),
  data_removed: z.boolean().optional().catch(undefined),
})
const Uploaded = z.object({ urls: z.object({ get: z.string() }) })

export const replicateWan: VendorFactory = ({ environment, waits }) => {
  const key = keyOf(environment, 'REPLICATE_API_TOKEN', vendor)
  const client = createVendorClient({
    vendor,
    route: id,
    base: baseUrlOf('replicate', 'https://api.replicate.com', environment),
    headers: { authorization: `Bearer ${key}` },
    secrets: [key],
    trouble,
    ...(waits && { waits }),
  })
  const pathOf = (operation: unknown): string =>
    `/v1/predictions/${encodeURIComponent(Operation.parse(operation).id)}`
  return {
    id,
    vendor,
    limits,
    repeatable: false,
    pollSeconds: 5,
    downloads: client.downloads,
    model: videoModel(id, 'wan-2.1', {
      start: async (options) => {
        const { abortSignal: signal } = options
        const asked = readOneShot(options, { id, vendor, limits })
        const model = `wavespeedai/wan-2.1-${asked.first ? 'i2v' : 't2v'}-${asked.lines}p`
        const lora = loraOf(asked)
        const input = asked.first
          ? { ...lora, ...(await pictureInput(client, asked, asked.first, signal)) }
          : { ...lora, ...common(asked), aspect_ratio: asked.aspect }
        const job = await client.post(`/v1/models/${model}/predictions`, {
          json: { input },
          schema: Created,
          ...(signal && { signal }),
        })
        return { operation: { id: job.id, model }, warnings: unsupported(options, limits) }
      },
      look: async (operation, signal) => {
        const answer = await client.get(pathOf(operation), {
          schema: Prediction,
          ...(signal && { signal }),
        })
        return stateOf(client, operation, answer)
      },
    }),
    cancel: async (operation, signal) => {
      await client.post(`${pathOf(operation)}/cancel`, {
        free: true,
        schema: z.unknown(),
        ...(signal && { signal }),
      })
    },
  }
}

function common({ prompt, negativePrompt, seed }: Asked): JSONObject {
  return {
    prompt,
    ...(negativePrompt !== undefined && { negative_prompt: negativePrompt }),
    ...(seed !== undefined && { seed }),
  }
}

async function pictureInput(
  client: VendorClient,
  asked: Asked,
  first: AskedPicture,
  signal: AbortSignal | undefined,
): Promise<JSONObject> {
  return {
    ...common(asked),
    image: await addressOf(client, first, signal),
    num_frames: wanFrames,
    frames_per_second: wanFps,
    max_area: wanSize(asked, 'x'),
  }
}

/** The models take one LoRA. */
function loraOf({ loras }: Asked): JSONObject {
  const [lora, ...more] = loras
  if (!lora) return {}
  if (more.length > 0) throw refusal({ id, vendor }, 'only one LoRA can be given here')
  if (lora.scale < 0 || lora.scale > mostLoraScale) {
    throw refusal({ id, vendor }, `a LoRA counts between 0 and ${mostLoraScale} here, not ${lora.scale}`)
  }
  return { lora_weights: lora.path, lora_scale: lora.scale }
}

async function addressOf(
  client: VendorClient,
  { base64, mediaType, dataUrl }: AskedPicture,
  signal: AbortSignal | undefined,
): Promise<string> {
  const data = Buffer.from(base64, 'base64')
  if (data.length <= largestInline) return dataUrl
  const form = new FormData()
  form.set('content', new Blob([data], { type: mediaType }), `first.${mediaType.split('/')[1] ?? 'png'}`)
  const { urls } = await client.post('/v1/files', {
    form,
    free: true,
    schema: Uploaded,
    ...(signal && { signal }),
  })
  return urls.get
}

const waiting = new Set(['starting', 'processing'])
const over = new Set(['failed', 'canceled', 'aborted'])

function stateOf(
  client: VendorClient,
  operation: JSONObject,
  { status, model, output, error, data_removed: removed }: z.infer<typeof Prediction>,
): JobState {
  if (status === 'succeeded') {
    const url = Array.isArray(output) ? output[0] : output
    if (url === undefined || url === null || url === '') throw withoutOutput(client, removed === true)
    const asked = Operation.parse(operation).model
    return { status: 'completed', url, ...(model && model !== asked && { servedModel: model }) }
  }
  if (over.has(status)) {
    const said = error || status
    const refused = /\bE005\b|flagged as sensitive/i.test(said)
    throw client.error(refused ? 'moderation' : 'failed', { final: true, vendorCode: status, detail: said })
  }
  return {
    status: 'pending',
    ...(!waiting.has(status) && { note: `Unknown status “${status.slice(0, 40)}”.` }),
  }
}

/** Outputs are deleted one hour after the job. */
function withoutOutput(client: VendorClient, removed: boolean): Error {
  return removed
    ? client.error('lost', {
        final: true,
        code: 'vendor-expired',
        detail: 'outputs are deleted after an hour',
      })
    : client.error('bad-output', { final: true, detail: 'it succeeded without an output' })
}

const Fault = z.object({ detail: z.string() })
const resetsIn = /resets in ~?(\d+(?:\.\d+)?) ?s/i

/** The time to wait is told in the sentence. */
function trouble({ status, body }: VendorAnswer): VendorTrouble | undefined {
  const known = Fault.safeParse(body)
  if (status < 400 || !known.success) return undefined
  const seconds = status === 429 ? resetsIn.exec(known.data.detail)?.[1] : undefined
  return {
    detail: known.data.detail,
    ...(seconds !== undefined && { retryAfterSeconds: Number(seconds) }),
  }
}
