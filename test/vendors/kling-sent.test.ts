import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ClipRequest } from '../../tools/generate/clip-request.ts'
import { memoryShelf, type ElementShelf } from '../../tools/generate/providers/kling/element-shelf.ts'
import { klingNative } from '../../tools/generate/providers/kling/kling.ts'
import { startClip } from '../../tools/generate/provider.ts'
import type { VendorRoute } from '../../tools/generate/vendor/adapter.ts'
import { startContractServer, type ContractServer } from './contract-server.ts'
import { klingLegacyWire } from './kling-legacy.ts'
import { klingWire, type ElementDesk } from './kling.ts'
import { createBench, type Bench } from './vendor-bench.ts'

const key = 'kling-contract-0123456789'
const pair = ['contract-access-0123456789', 'contract-secret-0123456789'] as const

/** As much of both APIs' orders as is looked at here. */
interface Body {
  contents: { type: string; url: string; element_id?: string }[]
  settings: Record<string, unknown>
  multi_prompt?: unknown
}

describe('what is sent', () => {
  const desk: ElementDesk = { made: [], failing: false, firstId: 100, looks: 1 }
  const wire = klingWire(key, desk)
  let bench: Bench
  let server: ContractServer
  let legacy: ContractServer

  beforeAll(async () => {
    bench = createBench({
      name: 'kling',
      factory: klingNative,
      wire,
      environment: (url, given) => ({ FIRSTCUT_KLING_URL: url, KLING_API_KEY: given }),
      keyName: 'KLING_API_KEY',
    })
    await bench.open()
    server = bench.server()
    legacy = await startContractServer(klingLegacyWire(...pair), { clips: bench.folder })
    for (const name of ['mara', 'tom', 'ann', 'bo'])
      writeFileSync(join(bench.folder, `${name}.png`), picture(name))
    writeFileSync(join(bench.folder, 'mara.webp'), 'RIFF....WEBP')
  })
  afterAll(async () => {
    await legacy.close()
    await bench.close()
  })

  const route = (shelf?: ElementShelf): VendorRoute =>
    klingNative({
      environment: { FIRSTCUT_KLING_URL: server.url, KLING_API_KEY: key },
      waits: [1],
      elements: shelf,
    })
  const request = (more: Partial<ClipRequest>): ClipRequest =>
    ClipRequest.parse({
      prompt: 'A pier.',
      seconds: 4.5,
      width: 1920,
      height: 1080,
      fps: 24,
      seed: 1,
      providerOptions: {},
      ...more,
    })
  const send = async (more: Partial<ClipRequest>, to = route()) => {
    server.reset()
    legacy.reset()
    const notes: string[] = []
    const onNote = (note: string): void => void notes.push(note)
    await startClip(to.model, request(more), 'tk-1', { folder: bench.folder, onNote })
    const { call } = [...server.submissions, ...legacy.submissions][0]!
    return { path: call.path, body: call.json as unknown as Body, notes }
  }
  const character = (name: string, file = `${name.toLowerCase()}.png`) => ({
    name,
    description: `${name} in a coat`,
    files: [file],
  })

  test('text: whole seconds, one shot, silence unless sound is asked for', async () => {
    const { path, body } = await send({ audio: false })
    expect(path).toBe('/text-to-video/kling-3.0')
    expect(body).toEqual({
      prompt: 'A pier.',
      settings: { multi_shot: false, audio: 'off', resolution: '1080p', aspect_ratio: '16:9', duration: 5 },
      options: { external_task_id: 'tk-1', watermark_info: { enabled: false } },
    })
    const upright = await send({ audio: true, width: 2160, height: 3840, seconds: 1.2 })
    expect(upright.body.settings).toMatchObject({
      audio: 'native',
      resolution: '4k',
      aspect_ratio: '9:16',
      duration: 3,
    })
  })

  test('a first and a last frame, which give the shape', async () => {
    const { path, body } = await send({
      frames: [
        { at: 'first', file: 'mara.png' },
        { at: 'last', file: 'tom.png' },
      ],
    })
    expect(path).toBe('/image-to-video/kling-3.0')
    expect(body.contents.map(({ type }: { type: string }) => type)).toEqual([
      'prompt',
      'first_frame',
      'last_frame',
    ])
    expect(Buffer.from(body.contents[1]!.url, 'base64')).toEqual(picture('mara'))
    expect(body.settings).not.toHaveProperty('aspect_ratio')
  })

  test.for([
    [{ seconds: 16 }, /clips end at 15 s/],
    [{ prompt: 'x'.repeat(3073) }, /3073 characters/],
    [{ frames: [{ at: 'last' as const, file: 'tom.png' }] }, /last frame needs a first/],
    [{ elements: [character('Mara', 'mara.webp')], prompt: 'Mara' }, /PNG or JPEG/],
  ] as const)('what cannot be made is refused unsent (%#)', async ([more, words]) => {
    server.reset()
    const promise = startClip(route().model, request(more as Partial<ClipRequest>), 'tk-1', {
      folder: bench.folder,
    })
    await expect(promise).rejects.toThrow(words)
    expect(server.submissions).toHaveLength(0)
  })

  test('what Kling does not take is told: seed and negative prompt', async () => {
    const { notes } = await send({ negativePrompt: 'blur' })
    expect(notes.join(' ')).toMatch(/seed.*negative prompt/s)
  })

  test('a character becomes an element once, and is named in every prompt', async () => {
    desk.made.length = 0
    const shelf = memoryShelf()
    const wish = { prompt: 'Old Tom waits. He says: "Old Tom?"', elements: [character('Old Tom', 'tom.png')] }
    const { path, body, notes } = await send(wish, route(shelf))
    expect(path).toBe('/omni-video/kling-3.0-omni')
    expect(body.contents).toEqual([
      { type: 'prompt', text: '@OldTom waits. He says: "Old Tom?"' },
      { type: 'element', element_id: '100', id: 'OldTom' },
    ])
    expect(notes.join()).not.toMatch(/references/)
    const { order } = desk.made[0]!
    expect(order).toMatchObject({ element_name: 'Old Tom', element_description: 'Old Tom in a coat' })
    const framed = await send({ ...wish, frames: [{ at: 'first', file: 'mara.png' }] }, route(shelf))
    expect(framed.path).toBe('/image-to-video/kling-3.0')
    expect(framed.body.contents).toContainEqual({ type: 'element', element_id: '100', id: 'OldTom' })
    expect(desk.made).toHaveLength(1)
    expect(server.log).toEqual(['POST /image-to-video/kling-3.0'])
  })

  test('an element is found at the vendor when the shelf was lost, and made anew from another picture', async () => {
    desk.made.length = 0
    await send({ prompt: 'Mara.', elements: [character('Mara')] })
    await send({ prompt: 'Mara.', elements: [character('Mara')] })
    expect(desk.made).toHaveLength(1)
    await send({ prompt: 'Mara.', elements: [character('Mara', 'ann.png')] })
    expect(desk.made).toHaveLength(2)
  })

  test('shots made side by side share one element', async () => {
    desk.made.length = 0
    server.reset()
    const shared = route()
    const wish = request({ prompt: 'Mara.', elements: [character('Mara')] })
    await Promise.all(
      ['a', 'b', 'c'].map((id) => startClip(shared.model, wish, id, { folder: bench.folder })),
    )
    expect(desk.made).toHaveLength(1)
    expect(server.submissions).toHaveLength(3)
  })

  test('an element that cannot be made costs nothing, and the next take tries again', async () => {
    desk.made.length = 0
    desk.failing = true
    const wish = { prompt: 'Mara.', elements: [character('Mara')] }
    await expect(send(wish)).rejects.toThrow(/No face was found/)
    expect(server.submissions).toHaveLength(0)
    desk.failing = false
    const { body } = await send(wish)
    expect(body.contents[1]).toMatchObject({ element_id: '101' })
  })

  test('an element that takes for ever keeps nobody waiting, and is not made a second time', async () => {
    desk.made.length = 0
    desk.looks = 1000
    const wish = { prompt: 'Mara.', elements: [character('Mara')] }
    await expect(send(wish)).rejects.toThrow(/still being made/)
    desk.made[0]!.looks = 0
    desk.looks = 1
    const { body } = await send(wish)
    expect(body.contents[1]).toMatchObject({ element_id: '100' })
    expect(desk.made).toHaveLength(1)
  })

  test('an element deleted at the vendor is forgotten, so that the next take can make it', async () => {
    desk.made.length = 0
    const shelf = memoryShelf()
    const wish = { prompt: 'Mara.', elements: [character('Mara')] }
    await send(wish, route(shelf))
    desk.made.length = 0
    await expect(send(wish, route(shelf))).rejects.toThrow(/does not exist/)
    await send(wish, route(shelf))
    expect(desk.made).toHaveLength(1)
  })

  test('ids too long for JSON numbers are read exactly', async () => {
    desk.made.length = 0
    desk.firstId = 923_456_789_012_345_700
    const { body } = await send({ prompt: 'Mara.', elements: [character('Mara')] })
    expect(body.contents[1]!.element_id).toBe(String(BigInt(desk.firstId) + 1n))
    desk.firstId = 100
  })

  test('no more characters than fit, and names that do not overlap', async () => {
    desk.made.length = 0
    const names = ['Mara', 'Tom', 'Ann', 'Bo']
    const { body, notes } = await send({
      prompt: 'Mara, Tom, Ann and Bo.',
      elements: names.map((name) => character(name)),
      frames: [{ at: 'first', file: 'mara.png' }],
    })
    expect(body.contents.filter(({ type }: { type: string }) => type === 'element')).toHaveLength(3)
    expect(notes.join(' ')).toMatch(/no room for Bo/)
  })

  test('reference pictures go the omni way under their numbers', async () => {
    const { path, body } = await send({
      prompt: '@image_1 fixes the place.',
      references: [{ name: 'pier', file: 'ann.png' }],
    })
    expect(path).toBe('/omni-video/kling-3.0-omni')
    expect(body.contents[1]).toMatchObject({ type: 'refer_image', id: 'image_1' })
    expect(body.settings.aspect_ratio).toBe('16:9')
  })

  test('what the omni model made says so', async () => {
    const { take } = await bench.make({}, { references: [{ name: 'pier', file: 'ann.png' }] })
    expect(take).toMatchObject({ state: 'done', label: expect.stringContaining('Kling 3.0 Omni') as string })
  })

  const twoShots = 'shot 1, 2, She waits; shot 2, 3, She leaves;'

  test('several shots in one clip are one job', async () => {
    const { body } = await send({ prompt: twoShots, seconds: 5, multiShot: true })
    expect(body).toMatchObject({ prompt: twoShots, settings: { multi_shot: true, duration: 5 } })
  })

  test('the older API is told the same in its own words', async () => {
    const environment = {
      FIRSTCUT_KLING_URL: legacy.url,
      KLING_ACCESS_KEY: pair[0],
      KLING_SECRET_KEY: pair[1],
    }
    const older = klingNative({ environment, waits: [1] })
    const { path, body } = await send(
      { audio: true, negativePrompt: 'blur', frames: [{ at: 'first', file: 'tom.png' }] },
      older,
    )
    expect(path).toBe('/v1/videos/image2video')
    expect(body).toMatchObject({
      model_name: 'kling-v3',
      mode: 'pro',
      sound: 'on',
      duration: '5',
      negative_prompt: 'blur',
      external_task_id: 'tk-1',
    })
    expect(await older.findSubmitted!('tk-1')).toEqual({ id: legacy.jobs[0]!.id, kind: 'image2video' })
    expect(await older.findSubmitted!('tk-2')).toBeNull()
    const shots = await send({ prompt: twoShots, seconds: 5, multiShot: true }, older)
    expect(shots.body.multi_prompt).toEqual([
      { index: 1, prompt: 'She waits', duration: '2' },
      { index: 2, prompt: 'She leaves', duration: '3' },
    ])
  })

  test('a token is never old, however long the route lives', async () => {
    const environment = {
      FIRSTCUT_KLING_URL: legacy.url,
      KLING_ACCESS_KEY: pair[0],
      KLING_SECRET_KEY: pair[1],
    }
    const older = klingNative({ environment, waits: [1] })
    await send({}, older)
    const first = legacy.submissions[0]!.call.headers.authorization
    await sleep(1100)
    await send({}, older)
    expect(legacy.submissions[0]!.call.headers.authorization).not.toBe(first)
  })
})

/** Begins like a PNG; nobody here looks further. */
function picture(name: string): Buffer {
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from(name)])
}
