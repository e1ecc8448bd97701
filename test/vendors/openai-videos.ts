/** OpenAI's Videos API as it was, and as servers for open models speak it. Source: openai@7.57.0 resources/videos.d.ts. */
import { waitSeconds, type Refusal } from './vendor-faults.ts'
import type { Call, Job, Reply, Wire } from './contract-server.ts'

const videoPath = /^\/v1\/videos\/([^/]+)(\/content)?$/
const states: Record<Job['state'], string> = {
  pending: 'queued',
  processing: 'in_progress',
  done: 'completed',
  failed: 'failed',
  moderated: 'failed',
  strange: 'rendering_preview',
}

const fault = (status: number, code: string | null, message: string, headers = {}): Reply => ({
  status,
  headers,
  json: { error: { message, type: 'invalid_request_error', param: null, code } },
})

function refusal(kind: Refusal, message: string): Reply {
  switch (kind) {
    case 'auth':
      return fault(401, 'invalid_api_key', message)
    case 'billing':
      return fault(429, 'insufficient_quota', message)
    case 'rate':
      return fault(429, 'rate_limit_exceeded', message)
    case 'rate-wait':
      return fault(429, 'rate_limit_exceeded', message, { 'retry-after': String(waitSeconds) })
    case 'moderation':
      return fault(400, 'moderation_blocked', message)
    case 'invalid':
      return fault(400, null, message)
    case 'retired':
      return fault(404, 'model_not_found', message)
    case 'error-in-200':
      return { json: { error: { message, code: 'server_refused' } } }
  }
}

function video({ id, state, submit }: Job): Reply {
  const code = state === 'moderated' ? 'moderation_blocked' : 'generation_failed'
  return {
    json: {
      id,
      object: 'video',
      // The server says what it runs, whatever it was asked for.
      model: submit.form.prompt?.includes('[other model]')
        ? 'Wan-AI/Wan2.2-T2V-A14B'
        : (submit.form.model ?? 'Wan-AI/Wan2.1-T2V-1.3B'),
      status: states[state],
      progress: state === 'done' ? 100 : state === 'processing' ? 40 : 0,
      created_at: 1,
      completed_at: null,
      expires_at: null,
      size: submit.form.size,
      seconds: submit.form.seconds,
      prompt: submit.form.prompt,
      error: states[state] === 'failed' ? { code, message: 'It did not work out.' } : null,
    },
  }
}

/** `sora` checks what OpenAI checked; `wan` what vLLM-Omni needs. */
export function openAiVideosWire(kind: 'sora' | 'wan', key: string): Wire {
  return {
    name: `openai-videos (${kind})`,
    key,
    authorized: ({ headers }) => headers.authorization === `Bearer ${key}`,
    read: ({ method, path }) => {
      if (method === 'POST' && path === '/v1/videos') return { kind: 'submit' }
      const [, job, content] = videoPath.exec(path) ?? []
      if (job === undefined) return undefined
      if (method === 'DELETE') return { kind: 'other', reply: { json: { id: job, deleted: true } } }
      return content === undefined ? { kind: 'look', job } : { kind: 'output', job }
    },
    complaint: kind === 'sora' ? soraComplaint : wanComplaint,
    submitted: video,
    look: video,
    missing: () => fault(404, null, 'Video not found.'),
    refusal,
  }
}

function soraComplaint({ form }: Call): string | undefined {
  if (!form.prompt) return "Missing required parameter: 'prompt'."
  if (!['4', '8', '12'].includes(form.seconds ?? '4')) return `Invalid value for 'seconds': ${form.seconds}.`
  const sizes = ['720x1280', '1280x720', '1024x1792', '1792x1024']
  if (!sizes.includes(form.size ?? sizes[0]!)) return `Invalid value for 'size': ${form.size}.`
  const known = ['model', 'prompt', 'seconds', 'size', 'input_reference']
  const unknown = Object.keys(form).find((name) => !known.includes(name))
  return unknown && `Unknown parameter: '${unknown}'.`
}

function wanComplaint({ form }: Call): string | undefined {
  if (!form.prompt) return 'prompt: Field required'
  const frames = Number(form.num_frames ?? 1)
  if (frames % 4 !== 1 || frames < 5) return `num_frames must be 4n+1, got ${frames}`
  return /^(?:832x480|480x832|1280x720|720x1280|624x624|960x960)$/.test(form.size ?? '')
    ? undefined
    : `size: ${form.size}`
}
