/** The animatic as a video model, through the SDK's own start and status calls. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Demuxer } from 'node-av/api'
import { afterAll, expect, test } from 'vitest'
import type { JSONObject, JSONValue } from '@ai-sdk/provider'
import { createAnimatic } from '../../tools/generate/providers/animatic/animatic.ts'
import { checkClip, startClip } from '../../tools/generate/provider.ts'
import { makeInput } from './animatic-shots.ts'

const workDir = mkdtempSync(join(tmpdir(), 'animatic-'))
afterAll(() => rmSync(workDir, { recursive: true, force: true }))

function request(seconds = 0.5, change: Partial<ReturnType<typeof makeInput>['shot']> = {}) {
  const { shot, scene, characters, location } = makeInput({ duration: seconds, ...change })
  return {
    prompt: 'Mara waits.',
    seconds,
    width: 160,
    height: 90,
    fps: 24,
    seed: 3,
    providerOptions: {
      firstcut: JSON.parse(JSON.stringify({ shot, scene, characters, location })) as JSONObject,
    },
  }
}

async function wait(operation: JSONValue) {
  for (;;) {
    const status = await checkClip(createAnimatic({ workDir }), operation)
    if (status.status !== 'pending') return status
    await sleep(50)
  }
}

test('draws a clip of exactly the frames asked for, tagged as HD video, and only once', async () => {
  const model = createAnimatic({ workDir })
  const operation = await startClip(model, request(), 'tk-1')
  const status = await wait(operation)
  expect(status.status).toBe('completed')
  const file = fileURLToPath((status as { url: string }).url)
  const media = await Demuxer.open(file)
  const stream = media.video()!
  let frames = 0
  for await (const packet of media.packets(stream.index)) if (packet) frames++
  expect(frames).toBe(12)
  expect([stream.codecpar.width, stream.codecpar.height]).toEqual([160, 90])
  expect(stream.codecpar.colorSpace).toBe(1)
  await media.close()
  expect(await startClip(model, request(), 'tk-2')).toEqual(operation)
  expect(readdirSync(workDir).filter((name) => !name.endsWith('.mp4'))).toEqual([])
})

test('a job is told lost when its process is gone, and unknown when it never was', async () => {
  const gone = 'a'.repeat(20)
  writeFileSync(join(workDir, `${gone}.running.json`), JSON.stringify({ pid: 2 ** 22 + 5, share: 0.4 }))
  const lost = await checkClip(createAnimatic({ workDir }), { job: gone })
  expect(lost).toMatchObject({ status: 'error', message: expect.stringContaining('stopped before') })
  const missing = await checkClip(createAnimatic({ workDir }), { job: 'b'.repeat(20) })
  expect(missing).toMatchObject({ status: 'error', message: expect.stringContaining('never drawn') })
  const hostile = await checkClip(createAnimatic({ workDir }), { job: '../../etc/passwd' })
  expect(hostile.status).toBe('error')
})

test('refuses what it cannot draw, and says why', async () => {
  const model = createAnimatic({ workDir })
  const bad = { ...request(), providerOptions: { firstcut: { shot: { id: 1 } } as JSONObject } }
  await expect(startClip(model, bad, 'tk-3')).rejects.toThrow(/cannot read its shot: shot\./)
  await expect(startClip(model, { ...request(), width: 161 }, 'tk-4')).rejects.toThrow(/161x90/)
  await expect(startClip(model, request(500), 'tk-5')).rejects.toThrow(/120/)
  expect(existsSync(join(workDir, 'undefined.mp4'))).toBe(false)
})
