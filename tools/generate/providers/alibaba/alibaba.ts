/**
 * WAN 2.1 at its maker, Alibaba Cloud Model Studio (DashScope). Source: alibabacloud.com/help/en/model-studio, the text-
 * and image-to-video references for 2.1–2.6; @ai-sdk/alibaba@2.0.58 for pictures inside the request.
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
import { readOneShot, wanLimits, wanSize, type Asked } from '../asked.ts'

const id = 'alibaba-wan-2.1'
const vendor = 'Alibaba Model Studio'
/** Every clip is this long. */
const seconds = 5
/** Seeds end here. */
const mostSeed = 2 ** 31 - 1
const limits: RouteLimits = {
  ...wanLimits,
  seconds: { least: seconds, most: seconds },
  frames: { first: true, last: true },
  promptCharacters: 800,
  parallel: 2,
}

const Created = z.object({ output: z.object({ task_id: z.string().min(1) }) })
const Operation = z.object({ id: z.string().min(1) })
const Text = z.string().nullish().catch(null)
const Task = z.object({
  output: z.object({ task_status: z.string(), video_url: Text, code: Text, message: Text }),
})

export const alibabaWan: VendorFactory = ({ environment, waits }) => {
  const key = keyOf(environment, 'ALIBABA_API_KEY', vendor)
  const base = baseUrlOf('alibaba', 'https://dashscope-intl.aliyuncs.com', environment)
  const client = createVendorClient({
    vendor,
    route: id,
    base,
    headers: { authorization: `Bearer ${key}` },
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
    model: videoModel(id, 'wan-2.1', {
      start: async (options) => {
        const asked = readOneShot(options, { id, vendor, limits })
        const { output } = await client.post(pathOf(asked), {
          json: orderOf(asked, isBeijing(base.url) ? 'wanx2.1' : 'wan2.1'),
          schema: Created,
          headers: { 'x-dashscope-async': 'enable' },
          ...(options.abortSignal && { signal: options.abortSignal }),
        })
        const { seed = 0 } = asked
        const folded =
          seed > mostSeed
            ? [{ type: 'other' as const, message: `Made with the seed ${foldSeed(seed)}.` }]
            : []
        return {
          operation: { id: output.task_id },
          warnings: [...unsupported(options, limits), ...folded],
        }
      },
      look: async (operation, signal) => {
        const path = `/api/v1/tasks/${encodeURIComponent(Operation.parse(operation).id)}`
        return stateOf(client, await client.get(path, { schema: Task, ...(signal && { signal }) }))
      },
    }),
  }
}

const foldSeed = (seed: number): number => seed % (mostSeed + 1)

/** The models have another name there. */
const isBeijing = (url: string): boolean => /\/\/dashscope\.aliyuncs\.com|\.cn-beijing\./.test(url)

const pathOf = ({ last }: Asked): string =>
  `/api/v1/services/aigc/${last ? 'image2video' : 'video-generation'}/video-synthesis`

function orderOf(asked: Asked, family: string): JSONObject {
  const { prompt, negativePrompt, seed, lines, first, last } = asked
  const words = { prompt, ...(negativePrompt !== undefined && { negative_prompt: negativePrompt }) }
  // The prompt is made as it was shown.
  const common = {
    prompt_extend: false,
    watermark: false,
    ...(seed !== undefined && { seed: foldSeed(seed) }),
  }
  if (first && last) {
    // One size only: 720 lines, in the shape of the pictures.
    return {
      model: `${family}-kf2v-plus`,
      input: { ...words, first_frame_url: first.dataUrl, last_frame_url: last.dataUrl },
      parameters: common,
    }
  }
  if (first) {
    return {
      model: `${family}-i2v-turbo`,
      input: { ...words, img_url: first.dataUrl },
      parameters: { ...common, resolution: `${lines}P`, duration: seconds },
    }
  }
  return {
    model: `${family}-t2v-turbo`,
    input: words,
    parameters: { ...common, size: wanSize(asked, '*'), duration: seconds },
  }
}

const waiting = new Set(['PENDING', 'RUNNING'])
const over = new Set(['FAILED', 'CANCELED'])

function stateOf(client: VendorClient, { output }: z.infer<typeof Task>): JobState {
  const { task_status: status, video_url: url, code, message } = output
  if (status === 'SUCCEEDED') {
    if (!url) throw client.error('bad-output', { final: true, detail: 'it succeeded without an output' })
    return { status: 'completed', url }
  }
  if (status === 'UNKNOWN') throw client.error('lost', { detail: 'jobs are known for 24 hours' })
  if (over.has(status)) {
    throw client.error(code && reasonOf(code) === 'moderation' ? 'moderation' : 'failed', {
      final: true,
      vendorCode: code || status,
      detail: message || code || status,
    })
  }
  return {
    status: 'pending',
    ...(!waiting.has(status) && { note: `Unknown status “${status.slice(0, 40)}”.` }),
  }
}

/** 429 is said of money and of speed alike. */
const codes: Readonly<Record<string, VendorReason>> = {
  InvalidApiKey: 'auth',
  AccessDenied: 'auth',
  Arrearage: 'billing',
  'Throttling.AllocationQuota': 'billing',
  Throttling: 'rate',
  'Throttling.RateQuota': 'rate',
  InvalidParameter: 'invalid',
  DataInspectionFailed: 'moderation',
}

/** Codes get finer behind a dot: `InvalidParameter.DataInspection`. */
function reasonOf(code: string): VendorReason | undefined {
  return codes[code] ?? codes[code.split('.')[0] ?? '']
}

const Fault = z.object({ code: z.string().min(1), message: z.string().optional() })

function trouble({ status, body }: VendorAnswer): VendorTrouble | undefined {
  const known = Fault.safeParse(body)
  if (status < 400 || !known.success) return undefined
  const { code, message } = known.data
  const reason = reasonOf(code)
  return { vendorCode: code, ...(reason && { reason }), ...(message && { detail: message }) }
}
