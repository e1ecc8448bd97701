/**
 * WAN 2.1 in somebody's own ComfyUI: `POST /prompt`, `GET /history/{id}`, `/queue`, `/view`. Source:
 * docs.comfy.org/development/comfyui-server/comms_routes.
 */
import { createHash } from 'node:crypto'
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
import { readBaseUrl, type BaseUrl } from '../../vendor/base-url.ts'
import { createVendorClient, type VendorClient } from '../../vendor/http.ts'
import { keyOf } from '../../vendor/key.ts'
import {
  readOneShot,
  wanFps,
  wanFrames,
  wanLimits,
  wanSize,
  type Asked,
  type AskedPicture,
} from '../asked.ts'
import { History, readEntry } from './history.ts'
import { fillWorkflow, wanWeights, wanWorkflows, type WanWorkflow } from './wan-workflow.ts'

const id = 'comfyui-wan-2.1'
const vendor = 'ComfyUI'
const limits: RouteLimits = {
  ...wanLimits,
  frames: { first: true, last: true },
  loras: true,
  parallel: 1,
}

/** Other weights than Comfy-Org's, by kind of clip. */
const weightNames: Readonly<Record<WanWorkflow, string>> = {
  words: 'COMFYUI_WAN_T2V',
  first: 'COMFYUI_WAN_I2V',
  between: 'COMFYUI_WAN_FLF2V',
}

const Created = z.object({ prompt_id: z.string().min(1) })
const Operation = z.object({ id: z.string().min(1) })
const Uploaded = z.object({ name: z.string().min(1), subfolder: z.string().optional() })
const Queue = z.object({
  queue_running: z.array(z.array(z.unknown())),
  queue_pending: z.array(z.array(z.unknown())),
})

export const comfyUi: VendorFactory = ({ environment, waits }) => {
  const base = readBaseUrl(keyOf(environment, 'COMFYUI_URL', vendor), 'COMFYUI_URL', true)
  const client = createVendorClient({
    vendor,
    route: id,
    base,
    secrets: [],
    trouble,
    ...(waits && { waits }),
  })
  return {
    id,
    vendor,
    limits,
    repeatable: true,
    pollSeconds: 3,
    downloads: client.downloads,
    model: videoModel(id, 'wan-2.1', {
      start: async (options) => {
        const { abortSignal: signal } = options
        const order = readOneShot(options, { id, vendor, limits })
        const kind = order.last ? 'between' : order.first ? 'first' : 'words'
        // The weights for first and last frame know this size only.
        const asked = kind === 'between' ? { ...order, lines: 720 } : order
        const own = environment[weightNames[kind]]?.trim()
        const model = own || wanWeights[kind][asked.lines === 720 ? 720 : 480]
        const prompt = fillWorkflow(
          wanWorkflows[kind],
          { ...valuesOf(asked), model, ...(await upload(client, asked, signal)) },
          asked.loras,
        )
        const job = await client.post('/prompt', {
          json: { prompt, client_id: 'firstcut' },
          schema: Created,
          ...(signal && { signal }),
        })
        return { operation: { id: job.prompt_id }, warnings: unsupported(options, limits) }
      },
      look: (operation, signal) => look(client, base, operation, signal),
    }),
    cancel: async (operation, signal) => {
      const { id: job } = Operation.parse(operation)
      const asking = signal && { signal }
      const { queue_running: running } = await client.get('/queue', { schema: Queue, ...asking })
      // An interrupt stops whatever runs, so it must be this.
      const stop = running.some((entry) => entry.includes(job))
        ? { path: '/interrupt', json: { prompt_id: job } }
        : { path: '/queue', json: { delete: [job] } }
      await client.post(stop.path, { json: stop.json, free: true, schema: z.unknown(), ...asking })
    },
  }
}

function valuesOf(asked: Asked): Record<string, string | number> {
  const { prompt, negativePrompt = '', seed = 0, lines, takeId } = asked
  const [width = 832, height = 480] = wanSize(asked, 'x').split('x').map(Number)
  // Source: Wan2.1 README, sample_shift.
  const shift = lines === 720 ? 5 : 3
  const file = `firstcut/${takeId.replaceAll(/[^\w-]/g, '') || 'take'}`
  return { prompt, negativePrompt, seed, width, height, shift, file, frames: wanFrames, fps: wanFps }
}

async function upload(
  client: VendorClient,
  { first, last }: Asked,
  signal: AbortSignal | undefined,
): Promise<Record<string, string>> {
  const send = async ({ base64, mediaType }: AskedPicture): Promise<string> => {
    const data = Buffer.from(base64, 'base64')
    const hash = createHash('sha256').update(data).digest('hex').slice(0, 16)
    const form = new FormData()
    form.set('image', new Blob([data], { type: mediaType }), `firstcut-${hash}.${mediaType.split('/')[1]}`)
    form.set('overwrite', 'true')
    const { name, subfolder } = await client.post('/upload/image', {
      form,
      free: true,
      schema: Uploaded,
      ...(signal && { signal }),
    })
    return subfolder ? `${subfolder}/${name}` : name
  }
  return { ...(first && { first: await send(first) }), ...(last && { last: await send(last) }) }
}

async function look(
  client: VendorClient,
  base: BaseUrl,
  operation: JSONObject,
  signal: AbortSignal | undefined,
): Promise<JobState> {
  const { id: job } = Operation.parse(operation)
  const asking = signal && { signal }
  const history = await client.get(`/history/${encodeURIComponent(job)}`, { schema: History, ...asking })
  const entry = history[job]
  if (!entry) {
    const { queue_running: running, queue_pending: pending } = await client.get('/queue', {
      schema: Queue,
      ...asking,
    })
    if ([...running, ...pending].some((queued) => queued.includes(job))) return { status: 'pending' }
    throw client.error('lost', { detail: 'it is neither in the queue nor in the history' })
  }
  const { failure, video } = readEntry(entry)
  if (failure !== undefined) throw client.error('failed', { final: true, detail: failure })
  if (!video) throw client.error('bad-output', { final: true, detail: 'it ended without a video' })
  return {
    status: 'completed',
    url: `${base.url}/view?${new URLSearchParams({ ...video }).toString()}`,
    cost: 0,
  }
}

const Fault = z.object({
  error: z.object({ message: z.string(), details: z.string().optional() }),
  node_errors: z
    .record(
      z.string(),
      z.object({ errors: z.array(z.object({ message: z.string(), details: z.string().optional() })) }),
    )
    .catch({}),
})

/** The workflow was refused: the node's own words say which file or value is missing. */
function trouble({ status, body }: VendorAnswer): VendorTrouble | undefined {
  const known = Fault.safeParse(body)
  if (status < 400 || !known.success) return undefined
  const { error, node_errors: nodes } = known.data
  const said = Object.values(nodes).flatMap(({ errors }) => errors)
  const words = (said.length > 0 ? said : [error]).map(({ message, details }) =>
    details ? `${message}: ${details}` : message,
  )
  return { detail: words.join('; ') }
}
