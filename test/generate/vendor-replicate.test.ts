import { expect, test } from 'vitest'
import { replicateWan } from '../../tools/generate/providers/replicate/replicate.ts'
import { replicateWire } from '../vendors/replicate.ts'
import { vendorMatrix } from '../vendors/vendor-matrix.ts'
import { ask, lookAt, noisePng, refusalOf } from '../vendors/vendor-asks.ts'

const environment = (url: string, key: string) => ({
  FIRSTCUT_REPLICATE_URL: url,
  REPLICATE_API_TOKEN: key,
})
const routeAt = (url: string) => replicateWan({ environment: environment(url, 'r8_x') })

vendorMatrix({
  name: 'WAN 2.1 on Replicate',
  factory: replicateWan,
  wire: replicateWire('r8_Contract0123456789'),
  environment,
  keyName: 'REPLICATE_API_TOKEN',
  without: ['moderation', 'error-in-200'],
  more: (bench) => {
    const sent = (): Record<string, unknown> => bench.server().submissions.at(-1)!.call.json
    const start = (...asked: Parameters<typeof ask>) => {
      bench.server().reset()
      return bench.route().model.doStart!(ask(...asked))
    }

    test('sends words, the words to avoid, and seed 0', async () => {
      await start({ seed: 0, clip: { negativePrompt: 'blurred' } })
      expect(bench.server().log).toEqual(['POST /v1/models/wavespeedai/wan-2.1-t2v-480p/predictions'])
      expect(sent()).toEqual({
        input: { prompt: 'A pier.', negative_prompt: 'blurred', seed: 0, aspect_ratio: '16:9' },
      })
    })

    test('films an upright picture at 720 lines with 81 frames at 16 a second', async () => {
      await start({ resolution: '1080x1920', first: noisePng(10) })
      expect(bench.server().log).toEqual(['POST /v1/models/wavespeedai/wan-2.1-i2v-720p/predictions'])
      expect(sent().input).toMatchObject({ num_frames: 81, frames_per_second: 16, max_area: '720x1280' })
      expect((sent().input as { image: string }).image).toMatch(/^data:image\/png;base64,/)
    })

    test('uploads a large picture first, and still submits once', async () => {
      await start({ first: noisePng(300_000) })
      expect(bench.server().log[0]).toBe('POST /v1/files')
      expect(sent().input).toMatchObject({ image: `${bench.server().url}/v1/files/f1` })
      expect(bench.server().submissions).toHaveLength(1)
    })

    test('takes one LoRA', async () => {
      await start({ clip: { loras: [{ path: 'huggingface.co/o/ink', scale: 0.8 }] } })
      expect(sent().input).toMatchObject({ lora_weights: 'huggingface.co/o/ink', lora_scale: 0.8 })
    })

    test.for([
      [
        'two LoRAs',
        {
          clip: {
            loras: [
              { path: 'a', scale: 1 },
              { path: 'b', scale: 1 },
            ],
          },
        },
      ],
      ['a last frame', { first: noisePng(10), last: noisePng(10) }],
      ['8 seconds', { duration: 8 }],
      ['several shots', { clip: { multiShot: true } }],
      ['a square', { resolution: '720x720' }],
    ] as const)('refuses %s before anything is sent', async ([, asked]) => {
      expect(await refusalOf(start(asked))).toMatchObject({ code: 'vendor-invalid', nothingStarted: true })
      expect(bench.server().log).toEqual([])
    })
  },
})

const operation = { id: 'p1', model: 'wavespeedai/wan-2.1-t2v-480p' }

test('an output that was deleted has expired', async () => {
  const deleted = { status: 'succeeded', output: null, data_removed: true }
  expect(await refusalOf(lookAt(deleted, operation, routeAt))).toMatchObject({
    code: 'vendor-expired',
    final: true,
  })
})

test('a job stopped before it began is over', async () => {
  const aborted = { status: 'aborted', output: null }
  expect(await refusalOf(lookAt(aborted, operation, routeAt))).toMatchObject({
    code: 'vendor-failed',
    final: true,
  })
})

test('the first of several outputs is the clip, and another model is named', async () => {
  const answer = { status: 'succeeded', output: ['https://a.example/1.mp4'], model: 'other/wan-2.2' }
  expect(await lookAt(answer, operation, routeAt)).toMatchObject({
    videos: [{ url: 'https://a.example/1.mp4' }],
    providerMetadata: { firstcut: { servedModel: 'other/wan-2.2' } },
  })
})
