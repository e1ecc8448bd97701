/** Kling 3.0 at fal: up to 15 s, sound, elements and several shots in one clip. Source: @fal-ai/client@1.10.1. */
import type { JSONObject } from '@ai-sdk/provider'
import { elementName } from '../../prompts/element-name.ts'
import type { RouteLimits } from '../../vendor/adapter.ts'
import { dataUrlOf, readAsked, refusal, type Asked } from '../asked.ts'
import { createFalRoute, vendor } from './queue.ts'

const id = 'fal-kling-3.0'
const least = 3
const mostShots = 6
const limits: RouteLimits = {
  seconds: { least, most: 15 },
  heights: [720, 1080],
  aspects: ['16:9', '9:16', '1:1'],
  audio: 'optional',
  frames: { first: true, last: true },
  // As elements, beside a first frame.
  references: 3,
  seed: false,
  negativePrompt: true,
  loras: false,
  promptCharacters: null,
  parallel: null,
}

export const falKling = createFalRoute({
  id,
  modelId: 'kling-3.0',
  limits,
  order: (options) => {
    const asked = readAsked(options, { id, vendor, limits })
    const tier = asked.lines > 720 ? 'pro' : 'standard'
    const kind = asked.first ? 'image-to-video' : 'text-to-video'
    const left = [
      ...(asked.references.length > 0 ? ['references'] : []),
      ...(asked.elements.length > 0 && !asked.first ? ['elements without a first frame'] : []),
    ]
    return { model: `fal-ai/kling-video/v3/${tier}/${kind}`, input: inputOf(asked), left }
  },
})

function inputOf(asked: Asked): JSONObject {
  const { negativePrompt, audio, aspect, first, last } = asked
  return {
    ...scriptOf(asked),
    ...(negativePrompt !== undefined && { negative_prompt: negativePrompt }),
    // It makes, and bills, sound unless told otherwise.
    generate_audio: audio ?? false,
    ...(first ? { start_image_url: first.dataUrl } : { aspect_ratio: aspect }),
    ...(last && { end_image_url: last.dataUrl }),
    ...(first && elementsOf(asked)),
  }
}

function scriptOf(asked: Asked): JSONObject {
  const { prompt, seconds, multiShot } = asked
  const named = (words: string): string => callElements(words, asked)
  if (!multiShot) return { prompt: named(prompt), duration: String(Math.max(least, Math.ceil(seconds))) }
  const shots = readShots(prompt)
  const length = shots.reduce((sum, shot) => sum + shot.seconds, 0)
  if (shots.length === 0 || shots.length > mostShots || length < least || length > limits.seconds.most) {
    const form = 'shot 1, 3, words; shot 2, 4, words;'
    throw refusal({ id, vendor }, `its several shots must read “${form}”, at most ${mostShots} in 3 to 15 s`)
  }
  return {
    multi_prompt: shots.map(({ words, seconds: part }) => ({ prompt: named(words), duration: String(part) })),
    shot_type: 'customize',
    duration: String(length),
  }
}

/** Kling's own way to write several shots: `shot 1, 3, words; shot 2, 4, words;`. */
function readShots(prompt: string): { seconds: number; words: string }[] {
  const shot = /\bshot\s+\d+\s*,\s*(\d+)\s*,\s*([\s\S]*?)\s*(?=;\s*shot\s+\d+\s*,|;?\s*$)/gi
  return [...prompt.matchAll(shot)].map(([, seconds = '', words = '']) => ({
    seconds: Number(seconds),
    words,
  }))
}

/** fal numbers elements; the prompt calls them by name. Where none can be given, the name is all there is. */
function callElements(words: string, { elements, first }: Asked): string {
  return elements
    .map(({ name }, index) => ({
      call: first ? `@Element${index + 1}` : name,
      names: [name, elementName(name)],
    }))
    .flatMap(({ call, names }) => names.filter((name) => name !== '').map((name) => ({ call, name })))
    .toSorted((a, b) => b.name.length - a.name.length)
    .reduce((text, { call, name }) => text.replaceAll(`@${name}`, call), words)
}

function elementsOf({ elements }: Asked): JSONObject {
  if (elements.length > limits.references) {
    throw refusal({ id, vendor }, `at most ${limits.references} elements fit in one clip`)
  }
  if (elements.length === 0) return {}
  return {
    elements: elements.map(({ pictures }) => {
      const [face = '', ...more] = pictures.map(dataUrlOf)
      // At least one further picture is required; the face serves when there is only it.
      return { frontal_image_url: face, reference_image_urls: more.length > 0 ? more.slice(0, 3) : [face] }
    }),
  }
}
