/** The routes that speak the OpenAI-Videos contract: Sora's, on any server but OpenAI's own, and WAN on one's own GPU. */
import type { RouteLimits, VendorFactory } from '../../vendor/adapter.ts'
import { baseUrlOf, readBaseUrl } from '../../vendor/base-url.ts'
import { keyOf } from '../../vendor/key.ts'
import { VendorError } from '../../vendor/vendor-error.ts'
import { wanFps, wanFrames, wanLimits, wanSeconds, wanSize, type Asked } from '../asked.ts'
import { createOpenAiVideos } from './openai-videos.ts'

const soraLimits: RouteLimits = {
  seconds: { least: 4, most: 12, only: [4, 8, 12] },
  heights: [720],
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
    fields: ({ seconds, aspect }) => ({
      seconds: String(soraLimits.seconds.only!.find((length) => length >= seconds) ?? 12),
      size: aspect === '9:16' ? '720x1280' : '1280x720',
    }),
  })
}

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
    limits: {
      ...wanLimits,
      seconds: { least: 1, most: wanSeconds },
      heights: [lines],
      aspects: ['16:9', '9:16', '1:1'],
      loras: true,
      parallel: 1,
    },
    free: true,
    pollSeconds: 3,
    waits,
    isAsked: (served) => /wan-?_?2[._]1/i.test(served),
    fields: wanFields,
  })
}

/** The server's own default is one frame, so the number always goes with it; WAN counts them as 4n + 1. */
function wanFields({ seconds, seed, negativePrompt, loras, aspect, lines }: Asked): Record<string, string> {
  const frames = Math.min(wanFrames, Math.ceil((seconds * wanFps - 1) / 4) * 4 + 1)
  const square = lines === 720 ? '960x960' : '624x624'
  return {
    size: aspect === '1:1' ? square : wanSize({ aspect, lines }, 'x'),
    seconds: String(Math.ceil(seconds)),
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
