/** WAN 2.1 at fal: words, a first frame, first and last frame, and the variants that take LoRA. Source: @fal-ai/client@1.10.1. */
import type { JSONObject } from '@ai-sdk/provider'
import type { RouteLimits } from '../../vendor/adapter.ts'
import { readOneShot, refusal, wanFps, wanFrames, wanLimits, type Asked } from '../asked.ts'
import { createFalRoute, vendor } from './queue.ts'

const id = 'fal-wan-2.1'
const limits: RouteLimits = { ...wanLimits, frames: { first: true, last: true }, loras: true }

/** With a picture a clip may also be square; one that is made of words may not. */
const pictureAspects = [...limits.aspects, '1:1']

export const falWan = createFalRoute({
  id,
  modelId: 'wan-2.1',
  limits,
  order: (options) => {
    const aspects = options.image === undefined ? limits.aspects : pictureAspects
    const asked = readOneShot(options, { id, vendor, limits: { ...limits, aspects } })
    return { model: modelOf(asked), input: inputOf(asked) }
  },
})

function modelOf({ first, last, loras }: Asked): string {
  const lora = loras.length > 0
  if (last && lora) throw refusal({ id, vendor }, 'a last frame and LoRA weights cannot be given together')
  if (last) return 'fal-ai/wan-flf2v'
  return `fal-ai/wan-${first ? 'i2v' : 't2v'}${lora ? '-lora' : ''}`
}

function inputOf({ prompt, negativePrompt, seed, lines, aspect, first, last, loras }: Asked): JSONObject {
  return {
    prompt,
    ...(negativePrompt !== undefined && { negative_prompt: negativePrompt }),
    num_frames: wanFrames,
    frames_per_second: wanFps,
    resolution: `${lines}p`,
    aspect_ratio: aspect,
    // The prompt is made as it was shown.
    enable_prompt_expansion: false,
    ...(seed !== undefined && { seed }),
    ...(first && !last && { image_url: first.dataUrl }),
    ...(first && last && { start_image_url: first.dataUrl, end_image_url: last.dataUrl }),
    ...(loras.length > 0 && { loras: loras.map(({ path, scale }) => ({ path, scale })) }),
  }
}
