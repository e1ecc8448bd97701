import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openAiVideos, wanLocal } from '../../tools/generate/providers/openai-videos/routes.ts'
import { openAiVideosWire } from '../vendors/openai-videos.ts'
import { ask, noisePng } from '../vendors/vendor-asks.ts'
import { vendorMatrix } from '../vendors/vendor-matrix.ts'

vendorMatrix({
  name: 'Sora’s contract on a server of one’s own',
  factory: openAiVideos,
  wire: openAiVideosWire('sora', 'sk-contract-5ora-0123456789'),
  environment: (url, key) => ({ FIRSTCUT_OPENAI_VIDEOS_URL: url, OPENAI_VIDEOS_API_KEY: key }),
  keyName: 'OPENAI_VIDEOS_API_KEY',
  more: (bench) => {
    test('asks for whole lengths and sizes the contract knows, and says what it cannot do', async () => {
      const { take } = await bench.make({}, { negativePrompt: 'rain', audio: false })
      const { form, headers } = bench.server().submissions[0]!.call
      expect(form).toEqual({
        model: 'sora-2',
        prompt: expect.any(String) as string,
        seconds: '8',
        size: '1280x720',
      })
      expect(headers['idempotency-key']).toBe(take.id)
      expect(JSON.stringify(take.operation)).toMatch(/seed.*negative prompt.*silence/)
      expect(bench.server().log).toContain(`GET /v1/videos/${bench.server().jobs[0]!.id}/content`)
    })

    test.for([{ seconds: 13 }, { width: 960, height: 960 }])(
      'sends nothing that cannot come out right: %o',
      async (more) => {
        const { take } = await bench.make({}, more)
        expect(take).toMatchObject({ state: 'failed', failure: { code: 'vendor-invalid' } })
        expect(bench.server().submissions).toHaveLength(0)
      },
    )
  },
})

vendorMatrix({
  name: 'WAN on one’s own GPU',
  factory: wanLocal,
  wire: openAiVideosWire('wan', 'local-wan-key-0123456789'),
  environment: (url, key) => ({ WAN_SERVER_URL: `${url}/v1`, WAN_SERVER_KEY: key }),
  keyName: 'WAN_SERVER_URL',
  more: (bench) => {
    test('asks for frames as WAN counts them, with seed, negative prompt and LoRA', async () => {
      const loras = [{ path: 'mara.safetensors', scale: 0.8 }]
      const { take } = await bench.make({}, { seconds: 2.2, negativePrompt: 'rain', loras })
      const { form } = bench.server().submissions[0]!.call
      expect(form).toMatchObject({
        num_frames: '37',
        fps: '16',
        size: '832x480',
        seed: '7',
        negative_prompt: 'rain',
        lora: JSON.stringify(loras),
      })
      expect(take).toMatchObject({ state: 'done', cost: 0, label: 'M' })
    })

    test('begins with a picture', async () => {
      writeFileSync(join(bench.folder, 'mara.png'), noisePng(900))
      await bench.make({}, { frames: [{ at: 'first', file: 'mara.png' }] })
      expect(bench.server().submissions[0]!.call.form.input_reference).toBe('first.png')
    })

    test('a server that runs another model is labelled so', async () => {
      const { take } = await bench.make({}, { prompt: 'A pier. [other model]' })
      expect(take.label).toBe('M; made by Wan-AI/Wan2.2-T2V-A14B')
    })

    test('a job can be stopped', async () => {
      await bench.route().cancel!({ id: 'job-9' })
      expect(bench.server().log.at(-1)).toBe('DELETE /v1/videos/job-9')
    })

    test('asked at 720 lines and in every shape', async () => {
      const environment = { ...bench.environment(), WAN_SERVER_HEIGHT: '720' }
      const { model } = wanLocal({ environment })
      for (const [resolution, size] of [
        ['1280x720', '1280x720'],
        ['720x1280', '720x1280'],
        ['960x960', '960x960'],
        ['1280x536', '1280x720'],
      ] as const) {
        await model.doStart!(ask({ resolution }))
        expect(bench.server().submissions.at(-1)!.call.form.size).toBe(size)
      }
    })
  },
})

test('OpenAI’s own host is retired', () => {
  expect(() => openAiVideos({ environment: { OPENAI_VIDEOS_API_KEY: 'sk-x' } })).toThrow(
    expect.objectContaining({ code: 'vendor-retired' }) as Error,
  )
})
