/** ComfyUI's server with the nodes WAN 2.1 needs. Source: docs.comfy.org/development/comfyui-server/comms_routes. */
import type { Call, Job, Reply, Wire } from './contract-server.ts'
import type { Refusal } from './vendor-faults.ts'

const historyPath = /^\/history\/([^/]+)$/

interface Node {
  class_type: string
  inputs: Record<string, unknown>
}

/** Inputs each node must be given. */
const required: Readonly<Record<string, readonly string[]>> = {
  UNETLoader: ['unet_name', 'weight_dtype'],
  CLIPLoader: ['clip_name', 'type'],
  VAELoader: ['vae_name'],
  CLIPTextEncode: ['text', 'clip'],
  ModelSamplingSD3: ['model', 'shift'],
  LoraLoaderModelOnly: ['model', 'lora_name', 'strength_model'],
  EmptyHunyuanLatentVideo: ['width', 'height', 'length', 'batch_size'],
  LoadImage: ['image'],
  CLIPVisionLoader: ['clip_name'],
  CLIPVisionEncode: ['clip_vision', 'image', 'crop'],
  WanImageToVideo: ['positive', 'negative', 'vae', 'width', 'height', 'length', 'batch_size'],
  WanFirstLastFrameToVideo: ['positive', 'negative', 'vae', 'width', 'height', 'length', 'batch_size'],
  KSampler: [
    'model',
    'positive',
    'negative',
    'latent_image',
    'seed',
    'steps',
    'cfg',
    'sampler_name',
    'scheduler',
    'denoise',
  ],
  VAEDecode: ['samples', 'vae'],
  CreateVideo: ['images', 'fps'],
  SaveVideo: ['video', 'filename_prefix', 'format', 'codec'],
}

/** As the server does before it queues: known nodes, all inputs, links to nodes that are there, numbers as numbers. */
function complaint({ json }: Call): string | undefined {
  const graph = (json.prompt ?? {}) as Record<string, Node>
  for (const [name, { class_type, inputs }] of Object.entries(graph)) {
    const needed = required[class_type]
    if (!needed) return `Node '${class_type}' not found`
    const missing = needed.find((input) => inputs[input] === undefined)
    if (missing !== undefined) return `Required input is missing: ${name}.${missing}`
    const loose = Object.values(inputs).find(
      (value) => Array.isArray(value) && graph[value[0] as string] === undefined,
    )
    if (loose !== undefined) return `Bad linked input in ${name}`
    const numbers = ['width', 'height', 'length', 'seed', 'shift', 'fps', 'strength_model']
    const text = numbers.find((input) => inputs[input] !== undefined && typeof inputs[input] !== 'number')
    if (text !== undefined) return `Failed to convert an input value: ${name}.${text}`
    if (Object.values(inputs).some((value) => typeof value === 'string' && /^\{\w+\}$/.test(value))) {
      return `Left open in ${name}`
    }
  }
  return Object.values(graph).some(({ class_type }) => class_type === 'SaveVideo')
    ? undefined
    : 'Prompt has no outputs'
}

function refusal(kind: Refusal, message: string): Reply | undefined {
  if (kind !== 'invalid') return undefined
  return {
    status: 400,
    json: {
      error: {
        type: 'prompt_outputs_failed_validation',
        message: 'Prompt outputs failed validation',
        details: '',
        extra_info: {},
      },
      node_errors: {
        model: {
          errors: [{ type: 'value_not_in_list', message: 'Value not in list', details: message }],
          class_type: 'UNETLoader',
        },
      },
    },
  }
}

function history({ id, state }: Job): Reply {
  if (state === 'done') {
    const file = { filename: `${id}.mp4`, subfolder: 'firstcut', type: 'output' }
    const outputs = { save: { images: [file], animated: [true] } }
    return { json: { [id]: { outputs, status: { status_str: 'success', completed: true, messages: [] } } } }
  }
  if (state !== 'failed') return { json: {} }
  const message = ['execution_error', { node_type: 'KSampler', exception_message: 'CUDA out of memory' }]
  return {
    json: {
      [id]: { outputs: {}, status: { status_str: 'error', completed: false, messages: [message] } },
    },
  }
}

/** It knows no key; this one is only looked for where none may be. */
export function comfyUiWire(key: string): Wire {
  let known: string | undefined
  return {
    name: 'comfyui',
    key,
    authorized: () => true,
    read: ({ method, path, query }) => {
      if (method === 'POST' && path === '/prompt') return { kind: 'submit' }
      if (method === 'POST' && path === '/upload/image') {
        return { kind: 'other', reply: { json: { name: 'picture.png', subfolder: '', type: 'input' } } }
      }
      if (method === 'POST' && (path === '/queue' || path === '/interrupt')) {
        return { kind: 'other', reply: { json: {} } }
      }
      if (path === '/queue') {
        const running = known === undefined ? [] : [[1, known, {}, {}, []]]
        return { kind: 'other', reply: { json: { queue_running: running, queue_pending: [] } } }
      }
      if (path === '/view')
        return { kind: 'output', job: (query.get('filename') ?? '').replace(/\.mp4$/, '') }
      const [, job] = historyPath.exec(path) ?? []
      return job === undefined ? undefined : { kind: 'look', job }
    },
    complaint,
    submitted: ({ id }) => ({ json: { prompt_id: id, number: 1, node_errors: {} } }),
    look: (job) => {
      known = job.id
      return history(job)
    },
    // The history is empty for a job it does not know, and the queue too.
    missing: () => {
      known = undefined
      return { json: {} }
    },
    refusal,
  }
}
