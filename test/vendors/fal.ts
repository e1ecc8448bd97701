/** fal's queue with its WAN 2.1 and Kling 3.0 models. Sources: docs.fal.ai, queue and errors; @fal-ai/client@1.10.1. */
import type { Call, Job, Reply, Wire } from './contract-server.ts'
import { waitSeconds, type Refusal } from './vendor-faults.ts'

const models =
  /^\/(fal-ai\/(?:wan-(?:t2v|i2v|flf2v)|wan-[ti]2v-lora|kling-video\/v3\/(?:standard|pro)\/(?:text|image)-to-video))$/
const jobPath = /^\/fal-ai\/[\w-]+\/requests\/([^/]+)(\/status|\/cancel)?$/

const fault = (status: number, detail: unknown, headers = {}): Reply => ({
  status,
  headers,
  json: { detail },
})
const listed = (type: string, msg: string): unknown => [{ loc: ['body', 'prompt'], msg, type, input: '…' }]

function refusal(kind: Refusal, message: string): Reply | undefined {
  switch (kind) {
    case 'auth':
      return fault(401, `Cannot access application: ${message}`)
    case 'billing':
      return fault(403, `User is locked. Reason: Exhausted balance. ${message}`)
    case 'rate':
      return fault(429, message)
    case 'rate-wait':
      return fault(429, message, { 'retry-after': String(waitSeconds) })
    case 'moderation':
      return fault(422, listed('content_policy_violation', message))
    case 'invalid':
      return fault(422, listed('value_error', message))
    case 'retired':
      return fault(404, `Application not found: ${message}`)
    default:
      return undefined
  }
}

function addresses({ id, submit }: Job): Record<string, string> {
  const app = submit.path.split('/').slice(1, 3).join('/')
  const url = `${submit.origin}/${app}/requests/${id}`
  return { response_url: url, status_url: `${url}/status`, cancel_url: `${url}/cancel` }
}

function status(job: Job): Reply {
  const words = { pending: 'IN_QUEUE', processing: 'IN_PROGRESS', strange: 'WARMING' } as const
  const over = job.state === 'done' || job.state === 'failed' || job.state === 'moderated'
  const word = over ? 'COMPLETED' : words[job.state as keyof typeof words]
  const failed = job.state === 'failed' && { error: 'Runner died.', error_type: 'runner_server_error' }
  return {
    status: over ? 200 : 202,
    json: { request_id: job.id, status: word, queue_position: 0, ...addresses(job), ...failed },
  }
}

function result({ state, clipUrl }: Job): Reply {
  if (state === 'done') {
    return { json: { video: { url: clipUrl, content_type: 'video/mp4', file_size: 1 }, seed: 7 } }
  }
  if (state === 'moderated') return fault(422, listed('content_policy_violation', 'Flagged.'))
  return state === 'failed' ? fault(500, 'Internal Server Error') : fault(400, 'Request is still in progress')
}

const wan = [
  'prompt',
  'negative_prompt',
  'num_frames',
  'frames_per_second',
  'resolution',
  'aspect_ratio',
  'seed',
  'enable_prompt_expansion',
]
const kling = ['prompt', 'multi_prompt', 'shot_type', 'duration', 'generate_audio', 'negative_prompt']
const fields: readonly (readonly [RegExp, readonly string[], readonly string[]])[] = [
  [/wan-t2v$/, wan, []],
  [/wan-t2v-lora$/, [...wan, 'loras'], []],
  [/wan-i2v$/, [...wan, 'image_url'], ['image_url']],
  [/wan-i2v-lora$/, [...wan, 'image_url', 'loras'], ['image_url']],
  [/wan-flf2v$/, [...wan, 'start_image_url', 'end_image_url'], ['start_image_url', 'end_image_url']],
  [/text-to-video$/, [...kling, 'aspect_ratio'], ['duration']],
  [/image-to-video$/, [...kling, 'start_image_url', 'end_image_url', 'elements'], ['start_image_url']],
]

function complaint({ path, json }: Call): string | undefined {
  const [, known = [], needed = []] = fields.find(([model]) => model.test(path)) ?? []
  const stranger = Object.keys(json).find((name) => !known.includes(name))
  if (stranger !== undefined) return `Extra inputs are not permitted: ${stranger}`
  const missing = needed.find((name) => json[name] === undefined)
  if (missing !== undefined) return `Field required: ${missing}`
  if ((json.prompt === undefined) === (json.multi_prompt === undefined))
    return 'Either prompt or multi_prompt'
  if (path.includes('kling')) {
    return /^(?:[3-9]|1[0-5])$/.test(json.duration as string)
      ? undefined
      : 'duration: Input should be "3" … "15"'
  }
  const frames = json.num_frames as number
  if (frames < 81 || frames > 100) return 'num_frames: Input should be 81 to 100'
  const shapes = path.includes('t2v') ? ['16:9', '9:16'] : ['auto', '16:9', '9:16', '1:1']
  return shapes.includes(json.aspect_ratio as string) ? undefined : 'aspect_ratio: unexpected value'
}

export function falWire(key: string): Wire {
  return {
    name: 'fal',
    key,
    authorized: ({ headers }) => headers.authorization === `Key ${key}`,
    read: ({ method, path }) => {
      if (method === 'POST' && models.test(path)) return { kind: 'submit' }
      const [, job, rest] = jobPath.exec(path) ?? []
      if (job === undefined) return undefined
      if (rest === '/cancel')
        return { kind: 'other', reply: { status: 202, json: { status: 'CANCELLATION_REQUESTED' } } }
      return { kind: 'look', job, still: rest === undefined }
    },
    complaint,
    submitted: (job) => ({
      json: { request_id: job.id, status: 'IN_QUEUE', queue_position: 0, ...addresses(job) },
    }),
    look: (job, { path }) => (path.endsWith('/status') ? status(job) : result(job)),
    missing: () => fault(404, 'Request not found'),
    refusal,
  }
}
