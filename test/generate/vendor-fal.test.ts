import { expect, test } from 'vitest'
import { falKling } from '../../tools/generate/providers/fal/kling.ts'
import { falWan } from '../../tools/generate/providers/fal/wan.ts'
import { falWire } from '../vendors/fal.ts'
import { ask, lookAt, noisePng, refusalOf } from '../vendors/vendor-asks.ts'
import type { MatrixBench } from '../vendors/vendor-bench.ts'
import { vendorMatrix } from '../vendors/vendor-matrix.ts'

const environment = (url: string, key: string) => ({ FIRSTCUT_FAL_URL: url, FAL_KEY: key })
const picture = noisePng(10)

/** Starts a job and tells where it went and what was in it. */
async function start(bench: MatrixBench, ...asked: Parameters<typeof ask>) {
  bench.server().reset()
  const { warnings } = await bench.route().model.doStart!(ask(...asked))
  const { path, json } = bench.server().submissions[0]!.call
  return { path, json, left: warnings.map((warning) => 'feature' in warning && warning.feature) }
}

vendorMatrix({
  name: 'WAN 2.1 at fal',
  factory: falWan,
  wire: falWire('0a1b2c3d-fal:contract-0123456789'),
  environment,
  keyName: 'FAL_KEY',
  without: ['error-in-200'],
  more: (bench) => {
    test('sends words with seed 0, 81 frames and no rewriting', async () => {
      const { path, json } = await start(bench, { seed: 0, clip: { negativePrompt: 'blurred' } })
      expect(path).toBe('/fal-ai/wan-t2v')
      expect(json).toEqual({
        prompt: 'A pier.',
        negative_prompt: 'blurred',
        num_frames: 81,
        frames_per_second: 16,
        resolution: '480p',
        aspect_ratio: '16:9',
        seed: 0,
        enable_prompt_expansion: false,
      })
    })

    const lora = { loras: [{ path: 'https://a.example/ink.safetensors', scale: 0.8 }] }
    test.for([
      [{ first: picture }, '/fal-ai/wan-i2v', ['image_url']],
      [{ first: picture, last: picture }, '/fal-ai/wan-flf2v', ['start_image_url', 'end_image_url']],
      [{ clip: lora }, '/fal-ai/wan-t2v-lora', ['loras']],
      [{ first: picture, clip: lora }, '/fal-ai/wan-i2v-lora', ['image_url', 'loras']],
    ] as const)('%o goes to %s', async ([asked, model, fields]) => {
      const { path, json } = await start(bench, asked)
      expect(path).toBe(model)
      for (const field of fields) expect(json[field]).toBeTruthy()
    })

    test('a square can be filmed from a picture only', async () => {
      const { json } = await start(bench, { resolution: '720x720', first: picture })
      expect(json).toMatchObject({ aspect_ratio: '1:1', resolution: '720p' })
      expect(await refusalOf(start(bench, { resolution: '720x720' }))).toMatchObject({
        code: 'vendor-invalid',
      })
      expect(bench.server().log).toEqual([])
    })

    test('refuses a last frame together with LoRA', async () => {
      const asked = { first: picture, last: picture, clip: lora }
      expect(await refusalOf(start(bench, asked))).toMatchObject({ nothingStarted: true })
      expect(bench.server().log).toEqual([])
    })

    test('cancels by the address it was given', async () => {
      bench.server().reset()
      const { operation } = await bench.route().model.doStart!(ask())
      await bench.route().cancel!(operation)
      expect(bench.server().log[1]).toMatch(/^PUT \/fal-ai\/wan-t2v\/requests\/job-1-\w+\/cancel$/)
    })
  },
})

vendorMatrix({
  name: 'Kling 3.0 at fal',
  factory: falKling,
  wire: falWire('0a1b2c3d-fal:contract-0123456789'),
  environment,
  keyName: 'FAL_KEY',
  without: ['error-in-200'],
  more: (bench) => {
    test('is silent unless sound is asked for, and says that it has no seed', async () => {
      const { path, json, left } = await start(bench, { seed: 7, duration: 6.4, resolution: '1920x1080' })
      expect(path).toBe('/fal-ai/kling-video/v3/pro/text-to-video')
      expect(json).toEqual({ prompt: 'A pier.', duration: '7', generate_audio: false, aspect_ratio: '16:9' })
      expect(left).toContain('seed')
      expect((await start(bench, { audio: true })).json.generate_audio).toBe(true)
    })

    const face = { name: 'f.png', mediaType: 'image/png', base64: 'iVBORw0K' }
    const mara = { name: 'Mara', description: '', pictures: [face] }
    const elements = [mara, { ...mara, name: 'Old Marai', pictures: [face, face, face] }]
    test('gives elements beside a first frame, by number', async () => {
      const { json } = await start(bench, {
        prompt: '@OldMarai waves to @Mara.',
        first: picture,
        last: picture,
        clip: { elements },
      })
      expect(json.prompt).toBe('@Element2 waves to @Element1.')
      const data = 'data:image/png;base64,iVBORw0K'
      expect(json.elements).toEqual([
        { frontal_image_url: data, reference_image_urls: [data] },
        { frontal_image_url: data, reference_image_urls: [data, data] },
      ])
      expect(json.end_image_url).toBeTruthy()
    })

    test('says that elements need a first frame', async () => {
      const { json, left } = await start(bench, { prompt: '@Mara waves.', clip: { elements } })
      expect(json.prompt).toBe('Mara waves.')
      expect(left).toContain('elements without a first frame')
    })

    test('several shots go as several, their lengths added up', async () => {
      const prompt = 'shot 1, 3, Rain; it falls.; shot 2, 4, A door opens;'
      const { json } = await start(bench, { prompt, duration: 7, clip: { multiShot: true } })
      expect(json).toMatchObject({
        multi_prompt: [
          { prompt: 'Rain; it falls.', duration: '3' },
          { prompt: 'A door opens', duration: '4' },
        ],
        shot_type: 'customize',
        duration: '7',
      })
    })

    test.for([
      ['shots that cannot be told apart', { clip: { multiShot: true } }],
      ['LoRA', { clip: { loras: [{ path: 'a', scale: 1 }] } }],
      ['16 seconds', { duration: 16 }],
      ['a last frame alone', { last: picture }],
    ] as const)('refuses %s before anything is sent', async ([, asked]) => {
      expect(await refusalOf(start(bench, asked))).toMatchObject({ nothingStarted: true })
      expect(bench.server().log).toEqual([])
    })
  },
})

test('asks with the key only where fal itself lives', async () => {
  const elsewhere = { status_url: 'https://evil.example/s', response_url: 'x', cancel_url: 'x' }
  const routeAt = (url: string) => falWan({ environment: environment(url, 'k') })
  expect(await refusalOf(lookAt({}, elsewhere, routeAt))).toMatchObject({ code: 'vendor-unsafe-address' })
})
