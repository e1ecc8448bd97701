/** ModelsLab's ultra video endpoints. Source: ModelsLab/docs-v2, video-api/openapi.json (2026-05-04). */
import type { Call, Job, Reply, Wire } from './contract-server.ts'
import { waitSeconds, type Refusal } from './vendor-faults.ts'

const submitPath = /^\/api\/v6\/video\/(text|img)2video_ultra$/
const lookPath = /^\/api\/v6\/video\/fetch\/([^/]+)$/

const fault = (status: number, message: string, more = {}): Reply => ({
  status,
  json: { status: 'error', message, ...more },
})

function refusal(kind: Refusal, message: string): Reply {
  switch (kind) {
    case 'auth':
      return fault(401, `Invalid API key. ${message}`)
    case 'billing':
      return fault(402, `Insufficient credits. ${message}`)
    case 'rate':
      return fault(429, 'Rate limit exceeded. Maximum 5 queued requests allowed.')
    case 'rate-wait':
      return fault(429, `Rate limit exceeded. ${message}`, { retry_after: waitSeconds })
    case 'moderation':
      return fault(400, `Prompt violates the content policy. ${message}`)
    case 'invalid':
      return fault(422, message)
    case 'retired':
      return fault(404, message)
    case 'error-in-200':
      // Sic.
      return { json: { status: 'error', messege: `Invalid API key. ${message}` } }
  }
}

/** Whatever was asked for, unless it is the other model they have. */
const served = ({ json }: Call): string => (json.model_id === 'ltx-2.3' ? 'ltx-2.3' : 'wan2.2')

function submitted({ id, submit }: Job): Reply {
  return {
    json: {
      status: 'processing',
      tip: 'Use the fetch endpoint.',
      eta: 60,
      id,
      output: [],
      fetch_result: `${submit.origin}/api/v6/video/fetch/${id}`,
      meta: { model_id: served(submit), prompt: submit.json.prompt },
    },
  }
}

function look({ id, state, clipUrl }: Job): Reply {
  switch (state) {
    case 'done':
      return { json: { status: 'success', id, output: [clipUrl], proxy_links: [] } }
    case 'failed':
      return fault(200, 'Something went wrong while the video was made.')
    case 'moderated':
      return fault(200, 'NSFW content detected.')
    case 'strange':
      return { json: { status: 'warming', id } }
    default:
      return { json: { status: 'processing', id, message: 'Try again later.' } }
  }
}

const common = ['key', 'model_id', 'prompt', 'negative_prompt', 'seed', 'resolution', 'num_frames', 'fps']
const known = [...common, 'num_inference_steps', 'guidance_scale', 'portrait', 'temp', 'webhook', 'track_id']

function complaint({ path, json }: Call): string | undefined {
  const fromPicture = path.includes('img2video')
  const fields = fromPicture ? [...known, 'init_image', 'base64'] : known
  const stranger = Object.keys(json).find((name) => !fields.includes(name))
  if (stranger !== undefined) return `Unknown field ${stranger}`
  if (typeof json.prompt !== 'string' || json.prompt === '') return 'The prompt field is required.'
  if (fromPicture && typeof json.init_image !== 'string') return 'The init_image field is required.'
  if ((json.resolution as number) > (fromPicture ? 720 : 480)) return 'The resolution is too large.'
  return (json.fps as number) > 16 ? 'The fps may not be greater than 16.' : undefined
}

export function modelsLabWire(key: string): Wire {
  return {
    name: 'modelslab',
    key,
    authorized: ({ json }) => json.key === key,
    read: ({ method, path }) => {
      if (method !== 'POST') return undefined
      if (submitPath.test(path)) return { kind: 'submit' }
      const [, job] = lookPath.exec(path) ?? []
      return job === undefined ? undefined : { kind: 'look', job }
    },
    complaint,
    submitted,
    look,
    missing: () => fault(404, 'Request not found.'),
    refusal,
  }
}
