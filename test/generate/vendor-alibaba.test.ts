import { expect, test } from 'vitest'
import { alibabaWan } from '../../tools/generate/providers/alibaba/alibaba.ts'
import { alibabaWire } from '../vendors/alibaba.ts'
import { ask, lookAt, noisePng, refusalOf } from '../vendors/vendor-asks.ts'
import { vendorMatrix } from '../vendors/vendor-matrix.ts'

const environment = (url: string, key: string) => ({ FIRSTCUT_ALIBABA_URL: url, ALIBABA_API_KEY: key })
const routeAt = (url: string) => alibabaWan({ environment: environment(url, 'sk-contract'), waits: [1] })
const picture = noisePng(10)

vendorMatrix({
  name: 'WAN 2.1 at Alibaba Model Studio',
  factory: alibabaWan,
  wire: alibabaWire('sk-Contract0123456789'),
  environment,
  keyName: 'ALIBABA_API_KEY',
  without: ['error-in-200'],
  more: (bench) => {
    const start = async (...asked: Parameters<typeof ask>) => {
      bench.server().reset()
      await bench.route().model.doStart!(ask(...asked))
      return bench.server().submissions[0]!.call
    }

    test('sends words with seed 0, and has them filmed as they are', async () => {
      const { json } = await start({ seed: 0, clip: { negativePrompt: 'blurred' } })
      expect(json).toEqual({
        model: 'wan2.1-t2v-turbo',
        input: { prompt: 'A pier.', negative_prompt: 'blurred' },
        parameters: { size: '832*480', duration: 5, prompt_extend: false, watermark: false, seed: 0 },
      })
    })

    test('films from a first frame, and between two', async () => {
      const from = await start({ resolution: '720x1280', first: picture })
      expect(from.json).toMatchObject({ model: 'wan2.1-i2v-turbo', parameters: { resolution: '720P' } })
      const between = await start({ first: picture, last: picture })
      expect(between.path).toBe('/api/v1/services/aigc/image2video/video-synthesis')
      expect(between.json).toMatchObject({ model: 'wan2.1-kf2v-plus' })
      expect(Object.keys(between.json.input as object)).toContain('last_frame_url')
    })

    test('folds a seed that is too large, and says so', async () => {
      bench.server().reset()
      const { warnings } = await bench.route().model.doStart!(ask({ seed: 2 ** 31 + 5 }))
      expect(bench.server().submissions[0]!.call.json).toMatchObject({ parameters: { seed: 5 } })
      expect(JSON.stringify(warnings)).toContain('seed 5')
    })

    test.for([
      ['a prompt that is too long', { prompt: 'x'.repeat(801) }],
      ['LoRA', { clip: { loras: [{ path: 'a', scale: 1 }] } }],
      ['6 seconds', { duration: 6 }],
      ['a square', { resolution: '720x720' }],
    ] as const)('refuses %s before anything is sent', async ([, asked]) => {
      expect(await refusalOf(start(asked))).toMatchObject({ code: 'vendor-invalid', nothingStarted: true })
      expect(bench.server().log).toEqual([])
    })
  },
})

test.for([
  ['CANCELED', undefined, 'vendor-failed', true],
  ['FAILED', 'DataInspectionFailed.Output', 'vendor-moderation', true],
  ['UNKNOWN', undefined, 'vendor-lost', false],
] as const)('a job that is %s (%s)', async ([status, code, told, final]) => {
  const error = await refusalOf(lookAt({ output: { task_status: status, code } }, { id: 't1' }, routeAt))
  expect(error).toMatchObject({ code: told, final })
})
