/** Kling's older API with the signed token of a key pair. Sources: as `kling.ts`, its pages of the legacy version. */
import { createHmac } from 'node:crypto'
import type { Call, Job, Reply, Wire } from './contract-server.ts'
import { klingFault, klingRefusal } from './kling.ts'

const path = /^\/v1\/videos\/(text2video|image2video)(?:\/([^/]+))?$/
const states: Record<Job['state'], string> = {
  pending: 'submitted',
  processing: 'processing',
  done: 'succeed',
  failed: 'failed',
  moderated: 'failed',
  strange: 'rendering',
}

const good = (data: unknown): Reply => ({
  json: { code: 0, message: 'SUCCEED', request_id: 'req-kling', data },
})
const missing = (): Reply => klingFault(400, 1201, 'Task not found by id/external id')

function task({ id, state, clipUrl, submit }: Job): Reply {
  const failed = state === 'moderated' ? 'Failure to pass the risk control system' : 'Something went wrong'
  return good({
    task_id: id,
    task_status: states[state],
    task_status_msg: states[state] === 'failed' ? failed : '',
    task_info: { external_task_id: submit.json.external_task_id },
    created_at: 1_722_769_557_708,
    updated_at: 1_722_769_557_708,
    task_result: state === 'done' ? { videos: [{ id: `v-${id}`, url: clipUrl, duration: '5.1' }] } : {},
  })
}

export function klingLegacyWire(accessKey: string, secretKey: string): Wire {
  return {
    name: 'kling (legacy)',
    key: secretKey,
    authorized: ({ headers }) => isSigned(headers.authorization ?? '', accessKey, secretKey),
    read: ({ method, path: address }) => {
      const [, kind, id] = path.exec(address) ?? []
      if (kind === undefined) return undefined
      if (method === 'POST') return id === undefined ? { kind: 'submit' } : undefined
      if (id?.startsWith('job-')) return { kind: 'look', job: id }
      return {
        kind: 'find',
        matches: ({ submit }) => submit.json.external_task_id === id && submit.path.endsWith(kind),
      }
    },
    complaint: complaintOf,
    submitted: task,
    look: task,
    found: ([job]) => (job ? task(job) : missing()),
    missing,
    refusal: klingRefusal,
  }
}

/** A token of this pair, already and still valid, and not for longer than half an hour. */
function isSigned(authorization: string, accessKey: string, secretKey: string): boolean {
  const [, head = '', body = '', signature] =
    /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization) ?? []
  const wanted = createHmac('sha256', secretKey).update(`${head}.${body}`).digest('base64url')
  if (signature !== wanted) return false
  const { alg, typ } = decoded(head)
  const { iss, exp, nbf } = decoded(body)
  const now = Date.now() / 1000
  const known = alg === 'HS256' && typ === 'JWT' && iss === accessKey
  return known && Number(nbf) <= now && Number(exp) > now && Number(exp) <= now + 1801
}

const decoded = (part: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>

const fields = [
  'model_name',
  'prompt',
  'negative_prompt',
  'duration',
  'mode',
  'aspect_ratio',
  'sound',
  'multi_shot',
  'shot_type',
  'multi_prompt',
  'image',
  'image_tail',
  'external_task_id',
]

function complaintOf({ path: address, json }: Call): string | undefined {
  const unknown = Object.keys(json).find((name) => !fields.includes(name))
  if (unknown !== undefined) return `Unknown parameter: ${unknown}`
  if (json.model_name !== 'kling-v3') return 'model_name is not supported'
  if (!/^(?:[3-9]|1[0-5])$/.test(json.duration as string)) return 'duration is invalid'
  if (json.mode !== 'std' && json.mode !== 'pro') return 'mode is invalid'
  if (json.sound !== 'on' && json.sound !== 'off') return 'sound is invalid'
  if (address.endsWith('image2video') !== (json.image !== undefined)) return 'image is invalid'
  if (typeof json.image === 'string' && json.image.startsWith('data:')) return 'image format is invalid'
  if (json.multi_shot !== true) return typeof json.prompt === 'string' ? undefined : 'prompt is required'
  const shots = json.multi_prompt as { index: number; prompt: string; duration: string }[]
  const sum = shots.reduce((total, { duration }) => total + Number(duration), 0)
  return sum === Number(json.duration) && shots.length <= 6 ? undefined : 'multi_prompt is invalid'
}
