/** What a clip is asked for beyond the AI SDK's own words, on its way to an adapter: `providerOptions.clip`. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Experimental_VideoModelV4 as VideoModel, JSONObject } from '@ai-sdk/provider'
import { z } from 'zod'
import { Problem } from '../film/errors.ts'
import type { ClipRequest } from './clip-request.ts'

export interface Picture {
  data: Uint8Array
  mediaType: string
}

const Named = z.object({ name: z.string(), mediaType: z.string(), base64: z.string() })

const ClipExtras = z.object({
  takeId: z.string().default(''),
  negativePrompt: z.string().optional(),
  references: z.array(Named).default([]),
  elements: z
    .array(z.object({ name: z.string(), description: z.string(), pictures: z.array(Named) }))
    .default([]),
  loras: z.array(z.object({ path: z.string(), scale: z.number() })).default([]),
  multiShot: z.boolean().default(false),
})
export type ClipExtras = z.infer<typeof ClipExtras>

type StartOptions = Parameters<NonNullable<VideoModel['doStart']>>[0]

/** For adapters: what `doStart` was asked for beyond the SDK's own options. */
export function extrasOf({ providerOptions }: Pick<StartOptions, 'providerOptions'>): ClipExtras {
  return ClipExtras.parse(providerOptions.clip ?? {})
}

interface NamedPicture extends Picture {
  name: string
}
interface ElementPictures {
  name: string
  description: string
  pictures: NamedPicture[]
}
export interface RequestImages {
  first: Picture | undefined
  last: Picture | undefined
  references: NamedPicture[]
  elements: ElementPictures[]
}

/** Every picture a request names. @throws Problem `file` when one is not there or no picture. */
export async function readImages(request: ClipRequest, folder: string | undefined): Promise<RequestImages> {
  const { frames = [], references = [], elements = [] } = request
  const read = (file: string): Promise<Picture> => readPicture(file, folder)
  const frame = async (at: 'first' | 'last'): Promise<Picture | undefined> => {
    const found = frames.find((candidate) => candidate.at === at)
    return found && read(found.file)
  }
  return {
    first: await frame('first'),
    last: await frame('last'),
    references: await Promise.all(
      references.map(async ({ name, file }) => ({ name, ...(await read(file)) })),
    ),
    elements: await Promise.all(
      elements.map(async ({ name, description, files }) => ({
        name,
        description,
        pictures: await Promise.all(files.map(async (file) => ({ name, ...(await read(file)) }))),
      })),
    ),
  }
}

/** `providerOptions.clip` for a request; nothing when the SDK's own options say it all. */
export function clipExtras(
  request: ClipRequest,
  takeId: string,
  references: readonly NamedPicture[],
  elements: readonly ElementPictures[],
): Record<string, JSONObject> {
  const { negativePrompt, loras = [], multiShot = false } = request
  return {
    clip: {
      takeId,
      ...(negativePrompt !== undefined && { negativePrompt }),
      references: references.map(inline),
      elements: elements.map(({ name, description, pictures }) => ({
        name,
        description,
        pictures: pictures.map(inline),
      })),
      loras: loras.map(({ path, scale }) => ({ path, scale })),
      multiShot,
    },
  }
}

const inline = ({ name, mediaType, data }: NamedPicture): JSONObject => ({
  name,
  mediaType,
  base64: Buffer.from(data).toString('base64'),
})

const kinds: readonly (readonly [start: string, mediaType: string])[] = [
  ['\u0089PNG', 'image/png'],
  ['\u00FF\u00D8\u00FF', 'image/jpeg'],
  ['RIFF', 'image/webp'],
]

async function readPicture(file: string, folder: string | undefined): Promise<Picture> {
  const missing = (cause?: unknown): Problem =>
    new Problem('file', `The picture ${file} cannot be used.`, 'Choose a PNG, JPEG or WebP picture again.', {
      cause,
    })
  if (folder === undefined) throw missing()
  const data = await readFile(join(folder, file)).catch((error: unknown) => {
    throw missing(error)
  })
  const head = data.toString('latin1', 0, 4)
  const mediaType = kinds.find(([start]) => head.startsWith(start))?.[1]
  if (mediaType === undefined) throw missing()
  return { data: new Uint8Array(data), mediaType }
}
