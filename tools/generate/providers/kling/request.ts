/**
 * What is sent for a clip on Kling's API of 2026-07-15, whose paths name the model. Source: kling.ai/document-api,
 * pages of Kling 3.0 (text, image and omni), read 2026-09-20.
 */
import type { JSONObject } from '@ai-sdk/provider'
import type { Warnings } from '../../vendor/adapter.ts'
import type { Asked } from '../asked.ts'
import { nameElements } from './element-names.ts'

/** An element that is made. */
export interface UsedElement {
  name: string
  elementId: string
}

export interface KlingRequest {
  path: string
  body: JSONObject
  /** Another model than Kling 3.0 makes it. */
  omni: boolean
  warnings: Warnings
}

/** With a first frame, and of pictures and elements together without one. */
const mostWithFrame = 3
export const mostReferences = 7
const leastSeconds = 3

/** The characters of a clip that fit into it. */
export function fittingElements({ elements, references, first }: Asked): Asked['elements'] {
  const room = Math.max(0, mostReferences - references.length)
  return elements.slice(0, first ? Math.min(mostWithFrame, room) : room)
}

const paths = {
  text: '/text-to-video/kling-3.0',
  image: '/image-to-video/kling-3.0',
  /** The only one that takes elements without a first frame, and pictures of other things. */
  omni: '/omni-video/kling-3.0-omni',
} as const

export function klingRequest(asked: Asked, used: readonly UsedElement[]): KlingRequest {
  const { takeId, first } = asked
  const names = used.map(({ name }) => name)
  const { prompt, labels, unnamed } = nameElements(asked.prompt, names)
  const pictures = asked.references.slice(0, mostReferences)
  const kind = pictures.length > 0 || (used.length > 0 && !first) ? 'omni' : first ? 'image' : 'text'
  const common = {
    settings: settingsOf(asked),
    options: { external_task_id: takeId, watermark_info: { enabled: false } },
  }
  const contents = [
    { type: 'prompt', text: prompt },
    ...frames(asked),
    ...pictures.map(({ base64 }, index) => ({ type: 'refer_image', url: base64, id: `image_${index + 1}` })),
    ...used.map(({ elementId }, index) => ({ type: 'element', element_id: elementId, id: labels[index]! })),
  ]
  const left = [...asked.references.slice(mostReferences), ...asked.elements.slice(used.length)]
  return {
    path: paths[kind],
    body: kind === 'text' ? { prompt, ...common } : { contents, ...common },
    omni: kind === 'omni',
    warnings: [
      ...about(
        'There is no room for',
        left.map(({ name }) => name),
      ),
      ...about('The prompt does not mention', unnamed),
    ],
  }
}

function settingsOf({ multiShot, audio, lines, first, aspect, seconds }: Asked): JSONObject {
  return {
    // The vendor's own default is several shots, which a film of planned shots never wants unasked.
    multi_shot: multiShot,
    audio: audio === true ? 'native' : 'off',
    resolution: lines > 1080 ? '4k' : `${lines}p`,
    // A clip that begins with a picture has its shape.
    ...(!first && { aspect_ratio: aspect }),
    duration: wholeSeconds(seconds),
  }
}

function frames({ first, last }: Asked): JSONObject[] {
  return [
    ...(first ? [{ type: 'first_frame', url: first.base64 }] : []),
    ...(last ? [{ type: 'last_frame', url: last.base64 }] : []),
  ]
}

const about = (words: string, names: readonly string[]): Warnings =>
  names.length === 0
    ? []
    : [{ type: 'unsupported', feature: 'references', details: `${words} ${names.join(', ')}.` }]

/** Never fewer than asked for. */
export const wholeSeconds = (asked: number): number => Math.max(leastSeconds, Math.ceil(asked - 1e-6))
