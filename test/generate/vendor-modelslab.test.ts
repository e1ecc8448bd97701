import { expect, test } from 'vitest'
import { modelsLab } from '../../tools/generate/providers/modelslab/modelslab.ts'
import { modelsLabWire } from '../vendors/modelslab.ts'
import { ask, lookAt, noisePng, refusalOf } from '../vendors/vendor-asks.ts'
import { vendorMatrix } from '../vendors/vendor-matrix.ts'

const key = 'ModelsLabContract0123456789'
const environment = (url: string, secret: string) => ({
  FIRSTCUT_MODELSLAB_URL: url,
  MODELSLAB_API_KEY: secret,
})
const routeAt = (url: string) => modelsLab({ environment: environment(url, key), waits: [1] })

vendorMatrix({
  name: 'WAN at ModelsLab',
  factory: modelsLab,
  wire: modelsLabWire(key),
  environment,
  keyName: 'MODELSLAB_API_KEY',
  more: (bench) => {
    const start = async (...asked: Parameters<typeof ask>) => {
      bench.server().reset()
      const { warnings } = await bench.route().model.doStart!(ask(...asked))
      const { path, json } = bench.server().submissions[0]!.call
      return { path, json, left: JSON.stringify(warnings) }
    }

    test('says that WAN 2.2 made it', async () => {
      const { take } = await bench.make({})
      expect(take.label).toMatch(/made by WAN 2\.2$/)
    })

    test('asks for WAN 2.2 by name, with seed 0', async () => {
      const { path, json } = await start({ seed: 0, clip: { negativePrompt: 'blurred' } })
      expect(path).toBe('/api/v6/video/text2video_ultra')
      expect(json).toEqual({
        key,
        model_id: 'wan2.2',
        prompt: 'A pier.',
        negative_prompt: 'blurred',
        seed: 0,
        resolution: 480,
        num_frames: 81,
        fps: 16,
        portrait: false,
        track_id: 'take-1',
      })
    })

    test('films a picture at 720 lines, but words only at 480, and says so', async () => {
      const upright = await start({ resolution: '720x1280', first: noisePng(10) })
      expect(upright.path).toBe('/api/v6/video/img2video_ultra')
      expect(upright.json).toMatchObject({ resolution: 720, portrait: true, base64: true })
      const words = await start({ resolution: '1280x720' })
      expect(words.json.resolution).toBe(480)
      expect(words.left).toContain('720 lines')
    })

    test.for([
      ['a last frame', { first: noisePng(10), last: noisePng(10) }],
      ['LoRA', { clip: { loras: [{ path: 'a', scale: 1 }] } }],
    ] as const)('refuses %s before anything is sent', async ([, asked]) => {
      expect(await refusalOf(start(asked))).toMatchObject({ code: 'vendor-invalid', nothingStarted: true })
      expect(bench.server().log).toEqual([])
    })
  },
})

test('names any other model that made it', async () => {
  const answer = { status: 'success', output: ['https://a.example/1.mp4'], meta: { model_id: 'ltx-2.3' } }
  expect(await lookAt(answer, { id: '1', served: 'wan2.2' }, routeAt)).toMatchObject({
    providerMetadata: { firstcut: { servedModel: 'ltx-2.3' } },
  })
})

test.for([
  ['Invalid API key', 'vendor-auth', false],
  ['Insufficient credits', 'vendor-billing', false],
  ['NSFW content detected', 'vendor-moderation', true],
  ['The GPU went away', 'vendor-failed', true],
] as const)('reads “%s” in an answer of status 200', async ([messege, code, final]) => {
  const error = await refusalOf(lookAt({ status: 'error', messege }, { id: '1' }, routeAt))
  expect(error).toMatchObject({ code, final })
})
