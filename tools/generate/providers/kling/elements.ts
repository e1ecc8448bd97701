/**
 * Recurring characters, which Kling keeps as "elements": made once from a character's reference pictures and named in
 * every later job. Source: kling.ai/document-api/api/video/3-0-omni/elements, read 2026-09-20.
 */
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { fingerprint } from '../../../film/fingerprint.ts'
import type { ClipExtras } from '../../clip-extras.ts'
import type { VendorClient } from '../../vendor/http.ts'
import { saysUnknown } from './codes.ts'
import type { ElementShelf } from './element-shelf.ts'

export type Character = ClipExtras['elements'][number]

export interface Elements {
  /** The element of a character, which is made first when there is none. @throws VendorError */
  idOf(character: Character, signal: AbortSignal | undefined): Promise<string>
  /** Forgets it, as when Kling knows it no more. */
  forget(character: Character): Promise<void>
}

export interface ElementsOptions {
  client: VendorClient
  shelf: ElementShelf
  /** Elements belong to one account. */
  account: string
  /** Milliseconds between two looks at one that is being made. Default 3 s. */
  waitMs?: number | undefined
}

const path = '/v1/general/advanced-custom-elements'
/** Making one takes seconds; a take does not wait longer than about five minutes for it. */
const mostLooks = 100
/** An element that could not be made, or was deleted, blocks its name: the next try takes another. */
const mostTries = 5
const mostName = 20
const mostDescription = 100
const mostMorePictures = 3

const Task = z.object({
  data: z.object({
    task_id: z.string(),
    task_status: z.string(),
    task_status_msg: z.string().nullish(),
    task_result: z
      .object({
        elements: z
          .array(z.object({ element_id: z.union([z.string(), z.number()]), status: z.string().nullish() }))
          .nullish(),
      })
      .nullish(),
  }),
})
type Task = z.infer<typeof Task>['data']

export function createElements(options: ElementsOptions): Elements {
  const { shelf, account } = options
  const keyOf = ({ name, pictures }: Character): string =>
    fingerprint([
      account,
      name,
      pictures.map(({ base64 }) => createHash('sha256').update(base64).digest('hex')),
    ])
  // Shots are made side by side, and share their characters.
  const underWay = new Map<string, Promise<string>>()
  const make = async (
    key: string,
    character: Character,
    signal: AbortSignal | undefined,
  ): Promise<string> => {
    const kept = await shelf.get(key)
    if (kept !== undefined) return kept
    const made = await findOrMake(options, `el-${key}`, character, signal)
    await shelf.put(key, made)
    return made
  }
  return {
    idOf: (character, signal) => {
      const key = keyOf(character)
      const making =
        underWay.get(key) ?? make(key, character, signal).finally(() => void underWay.delete(key))
      underWay.set(key, making)
      return making
    },
    forget: (character) => shelf.drop(keyOf(character)),
  }
}

async function findOrMake(
  options: ElementsOptions,
  name: string,
  character: Character,
  signal: AbortSignal | undefined,
): Promise<string> {
  const { client } = options
  let refused = ''
  for (let attempt = 1; attempt <= mostTries; attempt++) {
    const ownId = attempt === 1 ? name : `${name}-${attempt}`
    const found = await find(client, ownId, signal)
    const task = found ?? (await create(client, ownId, character, signal))
    const end = await settled(options, task, signal)
    const element = end.task_result?.elements?.[0]
    if (end.task_status === 'succeed' && element && element.status !== 'deleted') {
      return exactId(client, end.task_id, element.element_id, signal)
    }
    refused = end.task_status_msg ?? ''
    if (!found) break
  }
  throw client.error('failed', {
    detail: `element of ${character.name}: ${refused || 'not made'}`,
    final: true,
  })
}

async function find(
  client: VendorClient,
  ownId: string,
  signal: AbortSignal | undefined,
): Promise<Task | undefined> {
  try {
    return (await client.get(`${path}/${ownId}`, { schema: Task, ...(signal && { signal }) })).data
  } catch (error) {
    if (saysUnknown(error)) return undefined
    throw error
  }
}

async function create(
  client: VendorClient,
  ownId: string,
  { name, description, pictures }: Character,
  signal: AbortSignal | undefined,
): Promise<Task> {
  const wrong = pictures.find(({ mediaType }) => !['image/png', 'image/jpeg'].includes(mediaType))
  if (wrong || pictures.length === 0) {
    const detail = wrong ? `${name}: elements are made from PNG or JPEG` : `${name} has no picture`
    throw client.error('invalid', { detail, notSent: true })
  }
  const [front, ...others] = pictures.map(({ base64 }) => base64)
  // At least one more is demanded; where there is none the same one is given.
  const more = others.length > 0 ? others.slice(0, mostMorePictures) : [front]
  const { data } = await client.post(path, {
    json: {
      element_name: [...name].slice(0, mostName).join(''),
      element_description: [...(description.trim() || name)].slice(0, mostDescription).join(''),
      reference_type: 'image_refer',
      element_image_list: { frontal_image: front, refer_images: more.map((image) => ({ image_url: image })) },
      external_task_id: ownId,
    },
    schema: Task,
    free: true,
    ...(signal && { signal }),
  })
  return data
}

/** Looks until it is made or has failed. */
async function settled(
  { client, waitMs = 3000 }: ElementsOptions,
  start: Task,
  signal: AbortSignal | undefined,
): Promise<Task> {
  let task = start
  for (let looks = 0; task.task_status !== 'succeed' && task.task_status !== 'failed'; looks++) {
    if (looks === mostLooks) throw client.error('rate', { detail: 'the element is still being made' })
    await sleep(waitMs, undefined, signal && { signal })
    task = (await client.get(`${path}/${task.task_id}`, { schema: Task, ...(signal && { signal }) })).data
  }
  return task
}

const Tasks = z.object({
  data: z.array(
    z.object({ outputs: z.array(z.object({ type: z.string(), id: z.string().nullish() })).nullish() }),
  ),
})

/** Ids are long numbers here, too long for JSON's at times; the list of tasks writes them as text. */
async function exactId(
  client: VendorClient,
  taskId: string,
  id: string | number,
  signal: AbortSignal | undefined,
): Promise<string> {
  if (typeof id === 'string' || Number.isSafeInteger(id)) return String(id)
  const query = `/tasks?task_ids=${encodeURIComponent(taskId)}`
  const { data } = await client.get(query, { schema: Tasks, ...(signal && { signal }) })
  const exact = data[0]?.outputs?.find(({ type }) => type === 'element')?.id
  if (exact) return exact
  throw client.error('bad-output', {
    detail: 'the element has an id that cannot be read exactly',
    final: true,
  })
}
