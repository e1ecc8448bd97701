/**
 * Kling's own API since 2026-07-15, as strict as its documentation: kling.ai/document-api, pages of Kling 3.0, tasks,
 * elements, errors and concurrency, read 2026-09-20. "Task not found" and "already exists" are as seen live then.
 */
import type { Call, Job, Meaning, Reply, Wire } from './contract-server.ts'
import { waitSeconds, type Refusal } from './vendor-faults.ts'

interface MadeElement {
  taskId: string
  elementId: number
  order: Record<string, unknown>
  /** Looks until it is made. */
  looks: number
}

/** What a test can see and spoil of the elements. */
export interface ElementDesk {
  made: MadeElement[]
  /** The next ones cannot be made. */
  failing: boolean
  /** Ids begin here. */
  firstId: number
  /** Looks until one is made. */
  looks: number
}

const submitPath = /^\/(?:text-to-video\/kling-3\.0|image-to-video\/kling-3\.0|omni-video\/kling-3\.0-omni)$/
const elementPath = /^\/v1\/general\/advanced-custom-elements(?:\/([^/]+))?$/
const states: Record<Job['state'], string> = {
  pending: 'submitted',
  processing: 'processing',
  done: 'succeeded',
  failed: 'failed',
  moderated: 'failed',
  strange: 'rendering',
}

export const klingFault = (status: number, code: number, message: string, headers = {}): Reply => ({
  status,
  headers,
  json: { code, message, request_id: 'req-kling' },
})

export function klingRefusal(kind: Refusal, message: string): Reply {
  switch (kind) {
    case 'auth':
      return klingFault(401, 1002, message)
    case 'billing':
      return klingFault(429, 1102, message)
    case 'rate':
      return klingFault(429, 1303, `parallel task over resource pack limit. ${message}`)
    case 'rate-wait':
      return klingFault(429, 1302, message, { 'retry-after': String(waitSeconds) })
    case 'moderation':
      return klingFault(400, 1301, message)
    case 'invalid':
      return klingFault(400, 1201, message)
    case 'retired':
      return klingFault(404, 1203, message)
    case 'error-in-200':
      return klingFault(200, 1200, message)
  }
}

const good = (data: unknown): Reply => ({
  json: { code: 0, message: 'SUCCEED', request_id: 'req-kling', data },
})
const externalId = ({ json }: Call): string =>
  (json.options as { external_task_id?: string } | undefined)?.external_task_id ?? ''

function task({ id, state, submit, clipUrl }: Job): object {
  const status = states[state]
  const { duration, resolution } = submit.json.settings as { duration: number; resolution: string }
  const failed = state === 'moderated' ? 'Failure to pass the risk control system' : 'Something went wrong'
  return {
    id,
    status,
    message: status === 'failed' ? failed : '',
    create_time: 1_781_080_778_802,
    update_time: 1_781_080_794_151,
    external_id: externalId(submit),
    outputs:
      state === 'done'
        ? [{ type: 'video', id: `v-${id}`, url: clipUrl, watermark_url: '', duration: `${duration}.041` }]
        : [],
    billing:
      state === 'done'
        ? [
            {
              charge_type: 'unit',
              amount: String(duration * (unitsPerSecond[resolution] ?? 0)),
              package_type: 'video',
            },
          ]
        : [],
  }
}

/** Silent. */
const unitsPerSecond: Record<string, number> = { '720p': 0.6, '1080p': 0.8, '4k': 3 }

export function klingWire(
  key: string,
  desk: ElementDesk = { made: [], failing: false, firstId: 100, looks: 1 },
): Wire {
  return {
    name: 'kling',
    key,
    authorized: ({ headers }) => headers.authorization === `Bearer ${key}`,
    read: (call) => readCall(call, desk),
    complaint: (call) => complaintOf(call, desk),
    submitted: (job) => good({ id: job.id, status: 'submitted', external_id: externalId(job.submit) }),
    look: (job) => good([task(job)]),
    found: (jobs) => good(jobs.map(task)),
    missing: () => good([]),
    refusal: klingRefusal,
  }
}

function readCall(call: Call, desk: ElementDesk): Meaning | undefined {
  const { method, path, query } = call
  if (method === 'POST' && submitPath.test(path)) return { kind: 'submit' }
  if (method === 'GET' && path === '/tasks') {
    const own = query.get('external_task_ids')
    if (own !== null) return { kind: 'find', matches: ({ submit }) => externalId(submit) === own }
    const id = query.get('task_ids') ?? ''
    const element = desk.made.find(({ taskId }) => taskId === id)
    return element ? { kind: 'other', reply: elementTask(element) } : { kind: 'look', job: id }
  }
  const [whole, id] = elementPath.exec(path) ?? []
  if (whole === undefined) return undefined
  const reply = method === 'POST' ? makeElement(call, desk) : showElement(id ?? '', desk)
  return { kind: 'other', reply }
}

/** Here ids are text. */
const elementTask = ({ taskId, elementId }: MadeElement): Reply => ({
  text: `{"code":0,"data":[{"id":"${taskId}","status":"succeeded","outputs":[{"type":"element","id":"${BigInt(elementId) + 1n}"}]}]}`,
})

function makeElement({ json }: Call, desk: ElementDesk): Reply {
  const wrong = elementComplaint(json)
  if (wrong !== undefined) return klingFault(400, 1201, wrong)
  if (desk.made.some(({ order }) => order.external_task_id === json.external_task_id)) {
    return klingFault(400, 1201, `External_task_id ${json.external_task_id as string} already exists`)
  }
  const number = desk.made.length
  const made = {
    taskId: `element-task-${number + 1}`,
    elementId: desk.firstId + number,
    order: { ...json, fails: desk.failing },
    looks: desk.looks,
  }
  desk.made.push(made)
  return good({ task_id: made.taskId, task_status: 'submitted', task_info: {} })
}

function elementComplaint(json: Record<string, unknown>): string | undefined {
  const { element_name: name, element_description: words, reference_type: kind } = json
  const images = json.element_image_list as
    | { frontal_image?: string; refer_images?: { image_url?: string }[] }
    | undefined
  if (typeof name !== 'string' || name === '' || name.length > 20) return 'element_name: size must be 1 to 20'
  if (typeof words !== 'string' || words === '' || words.length > 100)
    return 'element_description: size must be 1 to 100'
  if (kind !== 'image_refer') return 'reference_type is not supported'
  const more = images?.refer_images ?? []
  if (!isPicture(images?.frontal_image) || more.length < 1 || more.length > 3)
    return 'element_image_list is invalid'
  return more.every(({ image_url: image }) => isPicture(image)) ? undefined : 'image format is invalid'
}

/** Base64 of a PNG or JPEG without anything in front, or an address. */
const isPicture = (image: unknown): boolean =>
  typeof image === 'string' && /^(?:iVBOR|\/9j\/|https:)/.test(image)

function showElement(id: string, desk: ElementDesk): Reply {
  const made = desk.made.find(({ taskId, order }) => taskId === id || order.external_task_id === id)
  if (!made) return klingFault(400, 1201, `Task not found by id/external id: ${id}`)
  const { taskId, elementId, order } = made
  if (made.looks-- > 0) return good({ task_id: taskId, task_status: 'processing' })
  if (order.fails === true)
    return good({
      task_id: taskId,
      task_status: 'failed',
      task_status_msg: 'No face was found in the picture',
    })
  const element = { element_id: elementId, element_name: order.element_name, status: 'succeed' }
  return good({ task_id: taskId, task_status: 'succeed', task_result: { elements: [element] } })
}

interface Content {
  type: string
  text?: string
  url?: string
  element_id?: string
  id?: string
}

function complaintOf(call: Call, desk: ElementDesk): string | undefined {
  const { path, json } = call
  const contents = (json.contents ?? [{ type: 'prompt', text: json.prompt }]) as Content[]
  const isText = path.startsWith('/text')
  const known = isText ? ['prompt', 'settings', 'options'] : ['contents', 'settings', 'options']
  const unknown = Object.keys(json).find((name) => !known.includes(name))
  if (unknown !== undefined) return `Unknown parameter: ${unknown}`
  const text = contents.find(({ type }) => type === 'prompt')?.text ?? ''
  if (text.length === 0 || text.length > 3072) return 'contents[0].text: size must be between 0 and 3072'
  return settingsComplaint(call, contents) ?? contentsComplaint(path, contents, text, desk)
}

function settingsComplaint({ path, json }: Call, contents: readonly Content[]): string | undefined {
  const {
    multi_shot: multi,
    audio,
    resolution,
    aspect_ratio: aspect,
    duration,
    ...rest
  } = json.settings as Record<string, unknown>
  const [unknown] = Object.keys(rest)
  if (unknown !== undefined) return `Unknown setting: ${unknown}`
  if (typeof multi !== 'boolean') return 'multi_shot must be a boolean'
  if (audio !== 'native' && audio !== 'off') return 'audio is invalid'
  if (!['720p', '1080p', '4k'].includes(resolution as string)) return 'resolution is invalid'
  if (!Number.isInteger(duration) || (duration as number) < 3 || (duration as number) > 15)
    return 'duration is invalid'
  const framed = contents.some(({ type }) => type === 'first_frame')
  if (framed && aspect !== undefined) return 'aspect_ratio follows the first frame'
  const shaped = ['16:9', '9:16', '1:1'].includes(aspect as string)
  return framed || shaped || path.startsWith('/image') ? undefined : 'aspect_ratio is required'
}

function contentsComplaint(
  path: string,
  contents: readonly Content[],
  prompt: string,
  desk: ElementDesk,
): string | undefined {
  const of = (type: string): Content[] => contents.filter((content) => content.type === type)
  const allowed = [
    'prompt',
    'first_frame',
    'last_frame',
    'element',
    ...(path.startsWith('/omni') ? ['refer_image'] : []),
  ]
  const stranger = contents.find(({ type }) => !allowed.includes(type))
  if (stranger) return `contents type ${stranger.type} is not supported`
  const frames = [...of('first_frame'), ...of('last_frame'), ...of('refer_image')]
  if (!frames.every(({ url }) => isPicture(url))) return 'image format is invalid'
  if (path.startsWith('/image') && of('first_frame').length !== 1) return 'first_frame is required'
  if (of('last_frame').length > of('first_frame').length) return 'last frame only is not supported'
  const elements = of('element')
  const most = of('first_frame').length > 0 ? 3 : 7 - of('refer_image').length
  if (elements.length > most) return `at most ${most} elements`
  const lost = elements.find(
    ({ element_id: id }) =>
      !desk.made.some(({ elementId }) => String(elementId) === id || `${BigInt(elementId) + 1n}` === id),
  )
  if (lost) return `element ${lost.element_id} does not exist`
  const names = elements.map(({ id = '' }) => id)
  if (names.some((name, at) => names.some((other, index) => index !== at && other.includes(name))))
    return 'element names overlap'
  const unnamed = names.find((name) => !prompt.includes(`@${name}`))
  return unnamed === undefined ? undefined : `element ${unnamed} is not in the prompt`
}
