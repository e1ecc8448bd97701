import { expect, test } from 'vitest'
import { comfyUi } from '../../tools/generate/providers/comfyui/comfyui.ts'
import { comfyUiWire } from '../vendors/comfyui.ts'
import { ask, lookAt, noisePng, refusalOf } from '../vendors/vendor-asks.ts'
import { vendorMatrix } from '../vendors/vendor-matrix.ts'

const environment = (url: string) => ({ COMFYUI_URL: url })
const picture = noisePng(10)
type Graph = Record<string, { class_type: string; inputs: Record<string, unknown> }>

vendorMatrix({
  name: 'WAN 2.1 in ComfyUI',
  factory: comfyUi,
  wire: comfyUiWire('no-such-key-0123456789'),
  environment,
  keyName: 'COMFYUI_URL',
  without: [
    'auth',
    'billing',
    'rate',
    'rate-wait',
    'moderation',
    'retired',
    'error-in-200',
    'moderated',
    'strange',
  ],
  more: (bench) => {
    const start = async (asked: Parameters<typeof ask>[0] = {}, more: Record<string, string> = {}) => {
      bench.server().reset()
      const route = comfyUi({ environment: { ...environment(bench.server().url), ...more } })
      const { operation } = await route.model.doStart!(ask(asked))
      return { operation, route, graph: bench.server().submissions[0]!.call.json.prompt as Graph }
    }

    test('a clip of one’s own costs nothing', async () => {
      expect((await bench.make({})).take.cost).toBe(0)
    })

    test('fills in the workflow for words', async () => {
      const { graph } = await start({ seed: 0, clip: { negativePrompt: 'blurred' } })
      expect(graph.scene).toEqual({
        class_type: 'EmptyHunyuanLatentVideo',
        inputs: { width: 832, height: 480, length: 81, batch_size: 1 },
      })
      expect(graph.sampler!.inputs).toMatchObject({ seed: 0, model: ['shift', 0] })
      expect(graph.negative!.inputs.text).toBe('blurred')
      expect(graph.video!.inputs.fps).toBe(16)
      expect(graph.save!.inputs.filename_prefix).toBe('firstcut/take-1')
    })

    test('keeps braces in a prompt as they are', async () => {
      const { graph } = await start({ prompt: '{seed} in braces' })
      expect(graph.positive!.inputs.text).toBe('{seed} in braces')
    })

    test('uploads its pictures and films between them', async () => {
      // The weights for it know 720 lines only.
      const { graph } = await start({ resolution: '480x832', first: picture, last: picture })
      expect(bench.server().log).toEqual(['POST /upload/image', 'POST /upload/image', 'POST /prompt'])
      expect(graph.scene).toMatchObject({
        class_type: 'WanFirstLastFrameToVideo',
        inputs: { width: 720, height: 1280, end_image: ['last', 0] },
      })
      expect(graph.last!.inputs.image).toBe('picture.png')
      const { graph: first } = await start({ first: picture })
      expect(first.scene!.class_type).toBe('WanImageToVideo')
    })

    test('puts every LoRA in the way of the model, in order', async () => {
      const loras = [
        { path: 'ink.safetensors', scale: 0.8 },
        { path: 'mara.safetensors', scale: 1 },
      ]
      const { graph } = await start({ clip: { loras } })
      expect(graph.lora1!.inputs).toMatchObject({ model: ['model', 0], lora_name: 'ink.safetensors' })
      expect(graph.lora2!.inputs).toMatchObject({ model: ['lora1', 0], strength_model: 1 })
      expect(graph.shift!.inputs.model).toEqual(['lora2', 0])
    })

    test('uses the weights that are named in the environment', async () => {
      const { graph } = await start({}, { COMFYUI_WAN_T2V: 'mine.gguf' })
      expect(graph.model!.inputs.unet_name).toBe('mine.gguf')
    })

    test('stops a running job, and takes a waiting one off the queue', async () => {
      const { operation, route } = await start()
      await route.model.doStatus!({ operation } as never)
      await route.cancel!(operation)
      expect(bench.server().log.at(-1)).toBe('POST /interrupt')
      await route.cancel!({ id: 'another' })
      expect(bench.server().log.at(-1)).toBe('POST /queue')
    })

    test('refuses several shots before anything is sent', async () => {
      expect(await refusalOf(start({ clip: { multiShot: true } }))).toMatchObject({ code: 'vendor-invalid' })
      expect(bench.server().log).toEqual([])
    })
  },
})

test('a job that made only pictures has made no clip', async () => {
  const outputs = { save: { images: [{ filename: 'a.png', subfolder: '', type: 'output' }], text: ['x'] } }
  const looked = lookAt({ p1: { outputs } }, { id: 'p1' }, (url) =>
    comfyUi({ environment: environment(url) }),
  )
  expect(await refusalOf(looked)).toMatchObject({ code: 'vendor-bad-output', final: true })
})
