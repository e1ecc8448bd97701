/** The routes that speak the OpenAI-Videos contract: Sora's, on any server but OpenAI's own, and WAN on one's own GPU. */
import { extrasOf } from '../../clip-extras.ts'
import type { RouteLimits, StartOptions, VendorFactory } from '../../vendor/adapter.ts'
import { baseUrlOf, readBaseUrl } from '../../vendor/base-url.ts'
import { keyOf } from '../../vendor/key.ts'
import { VendorError } from '../../vendor/vendor-error.ts'
import { createOpenAiVideos } from './openai-videos.ts'

const soraLimits: RouteLimits = {
  seconds: { least: 4, most: 12, only: [4, 8, 12] },
  heights: [720, 1024],
  aspects: ['16:9', '9:16'],
  audio: 'always',
  frames: { first: true, last: false },
  references: 0,
  seed: false,
  negativePrompt: false,
  loras: false,
  promptCharacters: null,
  parallel: null,
}

/** Sora's contract on a server somebody names in `FIRSTCUT_OPENAI_VIDEOS_URL`; OpenAI's own answers no more. */
export const openAiVideos: VendorFactory = ({ environment, waits }) => {
  const vendor = 'OpenAI Videos'
  const base = baseUrlOf('openai-videos', 'https://api.openai.com', environment)
  if (!base.explicit) {
    throw new VendorError('retired', { vendor, detail: 'switched off on 2026-09-24', notSent: true })
  }
  return createOpenAiVideos({
    id: 'openai-videos',
    vendor,
    base: withoutVersion(base),
    key: keyOf(environment, 'OPENAI_VIDEOS_API_KEY', vendor),
    model: environment.OPENAI_VIDEOS_MODEL ?? 'sora-2',
    limits: soraLimits,
    free: false,
    pollSeconds: 5,
    waits,
    isAsked: (served) => served.startsWith(environment.OPENAI_VIDEOS_MODEL ?? 'sora-2'),
    fields: ({ duration = 4, aspectRatio }) => ({
      seconds: String(soraLimits.seconds.only!.find((seconds) => seconds >= duration) ?? 12),
      size: aspectRatio === '9:16' || aspectRatio === '3:4' ? '720x1280' : '1280x720',
    }),
  })
}

const wanLimits: RouteLimits = {
  seconds: { least: 1, most: 5.0625 },
  heights: [480, 720],
  aspects: ['16:9', '9:16'],
  audio: 'none',
  frames: { first: true, last: false },
  references: 0,
  seed: true,
  negativePrompt: true,
  loras: true,
  promptCharacters: null,
  parallel: 1,
}
const wanFps = 16
const wanFrames = 81

/** vLLM-Omni or SGLang-Diffusion with WAN 2.1, at `WAN_SERVER_URL`. */
export const wanLocal: VendorFactory = ({ environment, waits }) => {
  const vendor = 'The WAN server'
  const address = keyOf(environment, 'WAN_SERVER_URL', vendor)
  const lines = environment.WAN_SERVER_HEIGHT === '720' ? 720 : 480
  return createOpenAiVideos({
    id: 'wan-local',
    vendor,
    base: withoutVersion(readBaseUrl(address, 'WAN_SERVER_URL', true)),
    key: environment.WAN_SERVER_KEY,
    model: environment.WAN_SERVER_MODEL,
    limits: wanLimits,
    free: true,
    pollSeconds: 3,
    waits,
    isAsked: (served) => /wan-?_?2[._]1/i.test(served),
    fields: (options) => wanFields(options, lines),
  })
}

/** The server's own default is one frame, so the number always goes with it; WAN counts them as 4n + 1. */
function wanFields(options: StartOptions, lines: 480 | 720): Record<string, string> {
  const { duration = 5, seed, aspectRatio } = options
  const { negativePrompt, loras } = extrasOf(options)
  const frames = Math.min(wanFrames, Math.ceil((duration * wanFps - 1) / 4) * 4 + 1)
  const upright = aspectRatio === '9:16' || aspectRatio === '3:4'
  const long = lines === 720 ? 1280 : 832
  return {
    size: upright ? `${lines}x${long}` : `${long}x${lines}`,
    seconds: String(Math.ceil(duration)),
    num_frames: String(frames),
    fps: String(wanFps),
    ...(seed !== undefined && { seed: String(seed) }),
    ...(negativePrompt !== undefined && { negative_prompt: negativePrompt }),
    ...(loras.length > 0 && { lora: JSON.stringify(loras) }),
  }
}

/** People give the address with or without the `/v1` the paths begin with. */
const withoutVersion = <Base extends { url: string }>(base: Base): Base => ({
  ...base,
  url: base.url.replace(/\/v1$/, ''),
})
