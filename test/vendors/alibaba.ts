/** Alibaba Model Studio's WAN 2.1. Source: alibabacloud.com/help/en/model-studio, video references for 2.1–2.6. */
import type { Call, Job, Reply, Wire } from './contract-server.ts'
import { waitSeconds, type Refusal } from './vendor-faults.ts'

const submitPath = /^\/api\/v1\/services\/aigc\/(video-generation|image2video)\/video-synthesis$/
const lookPath = /^\/api\/v1\/tasks\/([^/]+)$/
const states: Record<Job['state'], string> = {
  pending: 'PENDING',
  processing: 'RUNNING',
  done: 'SUCCEEDED',
  failed: 'FAILED',
  moderated: 'FAILED',
  strange: 'SUSPENDED',
}

const fault = (status: number, code: string, message: string, headers = {}): Reply => ({
  status,
  headers,
  json: { code, message, request_id: 'r-1' },
})

function refusal(kind: Refusal, message: string): Reply | undefined {
  switch (kind) {
    case 'auth':
      return fault(401, 'InvalidApiKey', message)
    case 'billing':
      return fault(429, 'Throttling.AllocationQuota', message)
    case 'rate':
      return fault(429, 'Throttling.RateQuota', message)
    case 'rate-wait':
      return fault(429, 'Throttling', message, { 'retry-after': String(waitSeconds) })
    case 'moderation':
      return fault(400, 'DataInspectionFailed', message)
    case 'invalid':
      return fault(400, 'InvalidParameter', message)
    case 'retired':
      return fault(404, 'ModelNotFound', message)
    case 'error-in-200':
      return undefined
  }
}

function task({ id, state, submit, clipUrl }: Job): Reply {
  const code = state === 'moderated' ? 'DataInspectionFailed' : 'InternalError'
  return {
    json: {
      request_id: 'r-1',
      output: {
        task_id: id,
        task_status: states[state],
        submit_time: '2026-11-22 10:00:00.000',
        ...(state === 'done' && {
          video_url: clipUrl,
          orig_prompt: (submit.json.input as { prompt: string }).prompt,
        }),
        ...(states[state] === 'FAILED' && { code, message: 'It did not work out.' }),
      },
      ...(state === 'done' && { usage: { video_duration: 5, video_ratio: '832*480', video_count: 1 } }),
    },
  }
}

const sizes = ['832*480', '480*832', '1280*720', '720*1280']
type Fields = Record<string, unknown>

function complaint({ path, headers, json }: Call): string | undefined {
  if (headers['x-dashscope-async'] !== 'enable') return 'current user api does not support synchronous calls.'
  const { model, input, parameters } = json as { model: string; input: Fields; parameters: Fields }
  if (typeof input.prompt !== 'string' || input.prompt === '') return 'prompt is required'
  if (parameters.duration !== undefined && parameters.duration !== 5) return 'duration must be 5'
  const other = path.includes('image2video')
  if (other !== model.includes('kf2v')) return `url error, please check url! (${model})`
  const needed = { t2v: [], i2v: ['img_url'], kf2v: ['first_frame_url', 'last_frame_url'] }
  const kind = /(?:wan|wanx)2\.1-(t2v|i2v|kf2v)-(?:turbo|plus)$/.exec(model)?.[1] as keyof typeof needed
  if (kind === undefined) return `Model not exist: ${model}`
  const missing = needed[kind].find((name) => !/^(?:data:image\/|https:)/.test(input[name] as string))
  if (missing !== undefined) return `${missing} is required`
  if (kind === 't2v' && !sizes.includes(parameters.size as string)) return 'size is not supported'
  return kind === 'i2v' && !/^(?:480|720)P$/.test(parameters.resolution as string) ? 'resolution' : undefined
}

export function alibabaWire(key: string): Wire {
  return {
    name: 'alibaba',
    key,
    authorized: ({ headers }) => headers.authorization === `Bearer ${key}`,
    read: ({ method, path }) => {
      if (method === 'POST' && submitPath.test(path)) return { kind: 'submit' }
      const [, job] = lookPath.exec(path) ?? []
      return method === 'GET' && job !== undefined ? { kind: 'look', job } : undefined
    },
    complaint,
    submitted: task,
    look: task,
    missing: ({ path }) => ({
      json: { request_id: 'r-1', output: { task_id: lookPath.exec(path)?.[1], task_status: 'UNKNOWN' } },
    }),
    refusal,
  }
}
