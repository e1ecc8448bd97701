/**
 * WAN 2.1 as ComfyUI's own nodes, in its API format: three ways to begin a clip around one way to make it. A value
 * that reads `{name}` is filled in. Sources: docs.comfy.org/built-in-nodes, ComfyUI comfy_extras/nodes_wan.py.
 */
export type WorkflowValue = string | number | readonly [node: string, output: number]
export interface WorkflowNode {
  class_type: string
  inputs: Readonly<Record<string, WorkflowValue>>
}
export type Workflow = Readonly<Record<string, WorkflowNode>>

const node = (class_type: string, inputs: WorkflowNode['inputs']): WorkflowNode => ({ class_type, inputs })

/** The files as Comfy-Org packs them for WAN 2.1. */
const common: Workflow = {
  model: node('UNETLoader', { unet_name: '{model}', weight_dtype: 'default' }),
  text: node('CLIPLoader', { clip_name: 'umt5_xxl_fp8_e4m3fn_scaled.safetensors', type: 'wan' }),
  vae: node('VAELoader', { vae_name: 'wan_2.1_vae.safetensors' }),
  positive: node('CLIPTextEncode', { text: '{prompt}', clip: ['text', 0] }),
  negative: node('CLIPTextEncode', { text: '{negativePrompt}', clip: ['text', 0] }),
  shift: node('ModelSamplingSD3', { model: ['model', 0], shift: '{shift}' }),
  frames: node('VAEDecode', { samples: ['sampler', 0], vae: ['vae', 0] }),
  video: node('CreateVideo', { images: ['frames', 0], fps: '{fps}' }),
  save: node('SaveVideo', {
    video: ['video', 0],
    filename_prefix: '{file}',
    format: 'mp4',
    codec: 'h264',
  }),
}

/** The negative prompt has its say at the strength the model's makers use. */
const sampler = (positive: WorkflowValue, negative: WorkflowValue, latent: WorkflowValue): WorkflowNode =>
  node('KSampler', {
    model: ['shift', 0],
    positive,
    negative,
    latent_image: latent,
    seed: '{seed}',
    steps: 30,
    cfg: 5,
    sampler_name: 'uni_pc',
    scheduler: 'simple',
    denoise: 1,
  })

const size = { width: '{width}', height: '{height}', length: '{frames}', batch_size: 1 }
const scene = {
  ...size,
  positive: ['positive', 0],
  negative: ['negative', 0],
  vae: ['vae', 0],
} as const
const fromScene = sampler(['scene', 0], ['scene', 1], ['scene', 2])
const see = (image: string): WorkflowNode =>
  node('CLIPVisionEncode', { clip_vision: ['eye', 0], image: [image, 0], crop: 'none' })
const eye = node('CLIPVisionLoader', { clip_name: 'clip_vision_h.safetensors' })

export const wanWorkflows = {
  words: {
    ...common,
    scene: node('EmptyHunyuanLatentVideo', size),
    sampler: sampler(['positive', 0], ['negative', 0], ['scene', 0]),
  },
  first: {
    ...common,
    eye,
    first: node('LoadImage', { image: '{first}' }),
    seen: see('first'),
    scene: node('WanImageToVideo', { ...scene, clip_vision_output: ['seen', 0], start_image: ['first', 0] }),
    sampler: fromScene,
  },
  between: {
    ...common,
    eye,
    first: node('LoadImage', { image: '{first}' }),
    last: node('LoadImage', { image: '{last}' }),
    seen: see('first'),
    seenLast: see('last'),
    scene: node('WanFirstLastFrameToVideo', {
      ...scene,
      clip_vision_start_image: ['seen', 0],
      clip_vision_end_image: ['seenLast', 0],
      start_image: ['first', 0],
      end_image: ['last', 0],
    }),
    sampler: fromScene,
  },
} as const satisfies Record<string, Workflow>
export type WanWorkflow = keyof typeof wanWorkflows

/** Which weights make which kind of clip, at 480 and 720 lines. */
export const wanWeights: Readonly<Record<WanWorkflow, Readonly<Record<480 | 720, string>>>> = {
  words: {
    480: 'wan2.1_t2v_1.3B_fp16.safetensors',
    720: 'wan2.1_t2v_14B_fp8_e4m3fn.safetensors',
  },
  first: {
    480: 'wan2.1_i2v_480p_14B_fp8_e4m3fn.safetensors',
    720: 'wan2.1_i2v_720p_14B_fp8_e4m3fn.safetensors',
  },
  between: {
    480: 'wan2.1_flf2v_720p_14B_fp8_e4m3fn.safetensors',
    720: 'wan2.1_flf2v_720p_14B_fp8_e4m3fn.safetensors',
  },
}

/** The workflow with its values. `loras`: files in the server's own folder, one after the other. */
export function fillWorkflow(
  workflow: Workflow,
  values: Readonly<Record<string, string | number>>,
  loras: readonly { path: string; scale: number }[],
): Workflow {
  const filled = Object.entries(workflow).map(([name, { class_type, inputs }]): [string, WorkflowNode] => [
    name,
    node(
      class_type,
      Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, fill(value, values)])),
    ),
  ])
  const chain = loras.map(({ path, scale }, index): [string, WorkflowNode] => [
    `lora${index + 1}`,
    node('LoraLoaderModelOnly', {
      model: [index === 0 ? 'model' : `lora${index}`, 0],
      lora_name: path,
      strength_model: scale,
    }),
  ])
  const all: Record<string, WorkflowNode> = Object.fromEntries([...filled, ...chain])
  const { shift } = all
  if (chain.length > 0 && shift) {
    all.shift = node(shift.class_type, { ...shift.inputs, model: [`lora${chain.length}`, 0] })
  }
  return all
}

function fill(value: WorkflowValue, values: Readonly<Record<string, string | number>>): WorkflowValue {
  const name = typeof value === 'string' ? /^\{(\w+)\}$/.exec(value)?.[1] : undefined
  return name === undefined ? value : (values[name] ?? '')
}
