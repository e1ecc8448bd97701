/** Kling 3.0 on its own API, as it is since 2026-07-15, with an API key. */
import { createHash } from 'node:crypto'
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
import { VendorError } from '../../vendor/vendor-error.ts'
import { readAsked, type Asked } from '../asked.ts'
import { Billing, costOf } from './charge.ts'
import { reasonOfFailure, saysUnknown, troubleOf } from './codes.ts'
import type { ElementShelf } from './element-shelf.ts'
import { createElements, type Elements } from './elements.ts'
import { fittingElements, klingRequest, mostReferences, type UsedElement } from './request.ts'

export interface NativeOptions {
  id: string
  vendor: string
  base: BaseUrl
  key: string
  shelf: ElementShelf
  /** Jobs at the same time, as the account's resource pack allows; null: not known. */
  parallel: number | null
  waits?: readonly number[] | undefined
}

export const klingLimits: RouteLimits = {
  seconds: { least: 3, most: 15 },
  heights: [720, 1080, 2160],
  aspects: ['16:9', '9:16', '1:1'],
  audio: 'optional',
  frames: { first: true, last: true },
  references: mostReferences,
  seed: false,
  negativePrompt: false,
  loras: false,
  promptCharacters: 3072,
  parallel: null,
}
const pollSeconds = 5

const Created = z.object({ data: z.object({ id: z.string().min(1) }) })
const Task = z.object({
  id: z.string(),
  status: z.string(),
  message: z.string().nullish().catch(null),
  external_id: z.string().nullish(),
  outputs: z.array(z.object({ type: z.string(), url: z.string().nullish() })).nullish(),
  billing: Billing.nullish().catch(null),
})
const Tasks = z.object({ data: z.array(Task) })
const Operation = z.object({ id: z.string().min(1), omni: z.boolean().default(false) })

type Signal = AbortSignal | undefined

export function createNative(native: NativeOptions): VendorRoute {
  const { id, vendor, base, key, shelf, parallel, waits } = native
  const limits = { ...klingLimits, parallel }
  const client = createVendorClient({
    vendor,
    route: id,
    base,
    headers: { authorization: `Bearer ${key}` },
    secrets: [key],
    trouble: troubleOf,
    ...(waits && { waits }),
  })
  const account = createHash('sha256').update(`${base.origin} ${key}`).digest('hex').slice(0, 8)
  const elements = createElements({ client, shelf, account, waitMs: waits?.[0] })
  return {
    id,
    vendor,
    limits,
    repeatable: false,
    pollSeconds,
    downloads: client.downloads,
    model: videoModel(vendor, 'kling-3.0', {
      start: async (options) => {
        const asked = readAsked(options, { id, vendor, limits })
        const { operation, warnings } = await submit(client, elements, asked, options.abortSignal)
        return { operation, warnings: [...unsupported(options, limits), ...warnings] }
      },
      look: (operation, signal) => look(client, operation, signal),
    }),
    findSubmitted: (takeId, signal) => findSubmitted(client, takeId, signal),
  }
}

async function submit(client: VendorClient, elements: Elements, asked: Asked, signal: Signal) {
  const characters = fittingElements(asked)
  const used = await beforeSubmit(client, async () => {
    const made: UsedElement[] = []
    for (const character of characters) {
      made.push({ name: character.name, elementId: await elements.idOf(character, signal) })
    }
    return made
  })
  const { path, body, omni, warnings } = klingRequest(asked, used)
  try {
    const { data } = await client.post(path, { json: body, schema: Created, ...(signal && { signal }) })
    return { operation: { id: data.id, ...(omni && { omni }) }, warnings }
  } catch (error) {
    // An element may have been deleted at the vendor; the next take makes it anew.
    if (error instanceof VendorError && error.reason === 'invalid' && /element/i.test(error.message)) {
      for (const character of characters) await elements.forget(character)
    }
    throw error
  }
}

/** Whatever goes wrong before the order itself is sent, nothing is ordered. */
async function beforeSubmit<T>(client: VendorClient, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof VendorError)) throw error
    const reason = error.reason === 'unknown-submission' ? 'transient' : error.reason
    throw client.error(reason, { ...error.facts, notSent: true })
  }
}

async function look(client: VendorClient, operation: JSONObject, signal: Signal): Promise<JobState> {
  const { id, omni } = Operation.parse(operation)
  const [task] = await tasks(client, `task_ids=${encodeURIComponent(id)}`, signal)
  if (!task) throw client.error('lost', { detail: `no task ${id}` })
  const { status, outputs, billing } = task
  if (status === 'failed') {
    const detail = task.message || status
    throw client.error(reasonOfFailure(detail), { detail, final: true })
  }
  if (status !== 'succeeded') {
    const known = status === 'submitted' || status === 'processing'
    return { status: 'pending', ...(!known && { note: `Unknown status “${status.slice(0, 40)}”.` }) }
  }
  const url = outputs?.find(({ type }) => type === 'video')?.url
  if (!url) throw client.error('bad-output', { detail: 'it succeeded without a video', final: true })
  const servedModel = omni ? 'Kling 3.0 Omni' : undefined
  return { status: 'completed', url, servedModel, cost: costOf(billing ?? []) }
}

async function findSubmitted(
  client: VendorClient,
  takeId: string,
  signal: Signal,
): Promise<JSONObject | null> {
  try {
    const found = await tasks(client, `external_task_ids=${encodeURIComponent(takeId)}`, signal)
    const own = found.find(({ external_id: external }) => external === takeId || !external)
    return own ? { id: own.id } : null
  } catch (error) {
    if (saysUnknown(error)) return null
    throw error
  }
}

async function tasks(client: VendorClient, query: string, signal: Signal) {
  const { data } = await client.get(`/tasks?${query}`, { schema: Tasks, ...(signal && { signal }) })
  return data
}
