/**
 * Kling 3.0 on the older API, the only one that takes an access key with its secret key. Sources:
 * kling.ai/document-api/api/get-started/authentication, read 2026-09-20; the older pages of the same documentation.
 */
import type { JSONObject } from '@ai-sdk/provider'
import { z } from 'zod'
import {
  unsupported,
  videoModel,
  type JobState,
  type RouteLimits,
  type VendorRoute,
} from '../../vendor/adapter.ts'
import type { BaseUrl } from '../../vendor/base-url.ts'
import { createVendorClient, type VendorClient } from '../../vendor/http.ts'
import { readAsked, type Asked } from '../asked.ts'
import { reasonOfFailure, saysUnknown, troubleOf } from './codes.ts'
import { signToken } from './jwt.ts'
import { klingLimits } from './native.ts'
import { wholeSeconds } from './request.ts'
import { readShotList, type ListedShot } from './shot-list.ts'

export interface LegacyOptions {
  id: string
  vendor: string
  base: BaseUrl
  accessKey: string
  secretKey: string
  parallel: number | null
  waits?: readonly number[] | undefined
}

const legacyLimits: RouteLimits = {
  ...klingLimits,
  heights: [720, 1080],
  references: 0,
  negativePrompt: true,
  promptCharacters: 2500,
}
const pollSeconds = 5
const kinds = ['text2video', 'image2video'] as const

const Task = z.object({
  data: z.object({
    task_id: z.string().min(1),
    task_status: z.string(),
    task_status_msg: z.string().nullish().catch(null),
    task_result: z.object({ videos: z.array(z.object({ url: z.string() })).nullish() }).nullish(),
  }),
})
const Created = z.object({ data: z.object({ task_id: z.string().min(1) }) })
const Operation = z.object({ id: z.string().min(1), kind: z.enum(kinds) })

type Signal = AbortSignal | undefined

interface Desk {
  client: VendorClient
  /** A fresh token for every request: a route lives longer than any of them. */
  headers(): Record<string, string>
}

export function createLegacy(legacy: LegacyOptions): VendorRoute {
  const { id, vendor, base, accessKey, secretKey, parallel, waits } = legacy
  const limits = { ...legacyLimits, parallel }
  const client = createVendorClient({
    vendor,
    route: id,
    base,
    secrets: [secretKey, accessKey],
    trouble: troubleOf,
    ...(waits && { waits }),
  })
  const headers = () => ({ authorization: `Bearer ${signToken(accessKey, secretKey, Date.now())}` })
  const desk = { client, headers }
  return {
    id,
    vendor,
    limits,
    repeatable: false,
    pollSeconds,
    downloads: client.downloads,
    model: videoModel(vendor, 'kling-v3', {
      start: async (options) => ({
        operation: await submit(desk, readAsked(options, { id, vendor, limits }), options.abortSignal),
        warnings: unsupported(options, limits),
      }),
      look: (operation, signal) => look(desk, operation, signal),
    }),
    findSubmitted: (takeId, signal) => findSubmitted(desk, takeId, signal),
  }
}

async function submit({ client, headers }: Desk, asked: Asked, signal: Signal): Promise<JSONObject> {
  const shots = asked.multiShot ? readShotList(asked.prompt) : undefined
  if (asked.multiShot && !shots) {
    const detail = 'the prompt for several shots does not list them'
    throw client.error('invalid', { detail, notSent: true })
  }
  const kind = asked.first ? 'image2video' : 'text2video'
  const { data } = await client.post(`/v1/videos/${kind}`, {
    json: legacyRequest(asked, shots),
    schema: Created,
    headers: headers(),
    ...(signal && { signal }),
  })
  return { id: data.task_id, kind }
}

function legacyRequest(asked: Asked, shots: readonly ListedShot[] | undefined): JSONObject {
  const { prompt, negativePrompt, first, last, aspect, lines } = asked
  return {
    model_name: 'kling-v3',
    ...(shots
      ? { shot_type: 'customize', multi_prompt: shots.map(numbered) }
      : { prompt, ...(negativePrompt !== undefined && { negative_prompt: negativePrompt }) }),
    multi_shot: asked.multiShot,
    duration: String(wholeSeconds(asked.seconds)),
    mode: lines <= 720 ? 'std' : 'pro',
    sound: asked.audio === true ? 'on' : 'off',
    // A clip that begins with a picture has its shape.
    ...(first ? { image: first.base64 } : { aspect_ratio: aspect }),
    ...(last && { image_tail: last.base64 }),
    external_task_id: asked.takeId,
  }
}

const numbered = ({ seconds, words }: ListedShot, index: number): JSONObject => ({
  index: index + 1,
  prompt: words,
  duration: String(seconds),
})

async function look(desk: Desk, operation: JSONObject, signal: Signal): Promise<JobState> {
  const { id, kind } = Operation.parse(operation)
  const task = await taskOf(desk, kind, id, signal)
  const { task_status: status, task_status_msg: message, task_result: result } = task
  if (status === 'failed') {
    const detail = message || status
    throw desk.client.error(reasonOfFailure(detail), { detail, final: true })
  }
  if (status !== 'succeed') {
    const known = status === 'submitted' || status === 'processing'
    return { status: 'pending', ...(!known && { note: `Unknown status “${status.slice(0, 40)}”.` }) }
  }
  const url = result?.videos?.[0]?.url
  if (url === undefined)
    throw desk.client.error('bad-output', { detail: 'it succeeded without a video', final: true })
  return { status: 'completed', url }
}

async function taskOf(desk: Desk, kind: string, id: string, signal: Signal) {
  const { data } = await desk.client.get(`/v1/videos/${kind}/${encodeURIComponent(id)}`, {
    schema: Task,
    headers: desk.headers(),
    ...(signal && { signal }),
  })
  return data
}

/** Its books are kept by kind, and which it was is not in the take's id. */
async function findSubmitted(desk: Desk, takeId: string, signal: Signal): Promise<JSONObject | null> {
  for (const kind of kinds) {
    try {
      const { task_id: id } = await taskOf(desk, kind, takeId, signal)
      return { id, kind }
    } catch (error) {
      if (!saysUnknown(error)) throw error
    }
  }
  return null
}
