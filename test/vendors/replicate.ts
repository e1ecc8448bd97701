/** Replicate's predictions, with the WAN 2.1 models of wavespeedai. Source: replicate.com/docs/reference/http. */
import type { Call, Job, Reply, Wire } from './contract-server.ts'
import { waitSeconds, type Refusal } from './vendor-faults.ts'

const submitPath = /^\/v1\/models\/wavespeedai\/(wan-2\.1-([ti])2v-(480|720)p)\/predictions$/
const lookPath = /^\/v1\/predictions\/([^/]+)(\/cancel)?$/
const states: Record<Job['state'], string> = {
  pending: 'starting',
  processing: 'processing',
  done: 'succeeded',
  failed: 'failed',
  moderated: 'failed',
  strange: 'booting',
}

const fault = (status: number, title: string, detail: string): Reply => ({
  status,
  json: { title, detail, status },
})

function refusal(kind: Refusal, message: string): Reply | undefined {
  switch (kind) {
    case 'auth':
      return fault(401, 'Unauthenticated', message)
    case 'billing':
      return fault(402, 'Insufficient credit', message)
    case 'rate':
      return { status: 429, json: { detail: `Request was throttled. ${message}` } }
    case 'rate-wait':
      return {
        status: 429,
        json: { detail: `Request was throttled. Your rate limit resets in ~${waitSeconds}s.`, status: 429 },
      }
    case 'invalid':
      return fault(422, 'Input validation failed', message)
    case 'retired':
      return fault(404, 'Not found', message)
    default:
      return undefined
  }
}

function prediction({ id, state, submit, clipUrl }: Job): Reply {
  const error = state === 'moderated' ? 'The input was flagged as sensitive. (E005)' : 'CUDA out of memory'
  return {
    json: {
      id,
      model: submitPath.exec(submit.path)?.[0].split('/').slice(3, 5).join('/'),
      version: 'hidden',
      status: states[state],
      input: submit.json.input,
      output: state === 'done' ? clipUrl : null,
      error: states[state] === 'failed' ? error : null,
      logs: '',
      metrics: {},
      data_removed: false,
      urls: {
        get: `${submit.origin}/v1/predictions/${id}`,
        cancel: `${submit.origin}/v1/predictions/${id}/cancel`,
      },
    },
  }
}

const shared = ['prompt', 'negative_prompt', 'seed', 'fast_mode', 'sample_steps', 'sample_guide_scale']
const loras = ['sample_shift', 'lora_weights', 'lora_scale', 'disable_safety_checker']
const known = {
  t: [...shared, ...loras, 'aspect_ratio'],
  i: [...shared, ...loras, 'image', 'num_frames', 'frames_per_second', 'max_area'],
}

function complaint({ path, json }: Call): string | undefined {
  const [, , kind = 't', lines] = submitPath.exec(path) ?? []
  const input = (json.input ?? {}) as Partial<Record<string, string | number>>
  const stranger = Object.keys(input).find((name) => !known[kind as 't' | 'i'].includes(name))
  if (stranger !== undefined) return `- input: Additional property ${stranger} is not allowed`
  if (typeof input.prompt !== 'string' || input.prompt === '') return '- input: prompt is required'
  if (input.seed !== undefined && !Number.isInteger(input.seed)) return '- input.seed: Invalid type.'
  if (kind === 't') {
    return ['16:9', '9:16'].includes(String(input.aspect_ratio ?? '16:9'))
      ? undefined
      : '- input.aspect_ratio'
  }
  if (!/^(?:data:image\/|https?:)/.test(String(input.image)))
    return '- input.image: Does not match format uri'
  const areas = lines === '480' ? ['832x480', '480x832'] : ['1280x720', '720x1280']
  if (!areas.includes(String(input.max_area))) return `- input.max_area: ${String(input.max_area)}`
  const frames = Number(input.num_frames)
  return frames >= 81 && frames <= 100 ? undefined : `- input.num_frames: Must be 81 to 100`
}

export function replicateWire(key: string): Wire {
  return {
    name: 'replicate',
    key,
    authorized: ({ headers }) => headers.authorization === `Bearer ${key}`,
    read: ({ method, path, origin }) => {
      if (method === 'POST' && submitPath.test(path)) return { kind: 'submit' }
      if (method === 'POST' && path === '/v1/files') {
        return {
          kind: 'other',
          reply: { status: 201, json: { id: 'f1', urls: { get: `${origin}/v1/files/f1` } } },
        }
      }
      const [, job, cancel] = lookPath.exec(path) ?? []
      if (job === undefined) return undefined
      if (cancel !== undefined) return { kind: 'other', reply: { json: { id: job, status: 'canceled' } } }
      return { kind: 'look', job }
    },
    complaint,
    submitted: (job) => ({ ...prediction(job), status: 201 }),
    look: prediction,
    missing: () => fault(404, 'Not found', 'The requested resource could not be found.'),
    refusal,
  }
}
