import { expect, test } from 'vitest'
import { openAiVideos, wanLocal } from '../../tools/generate/providers/openai-videos/routes.ts'
import { openAiVideosWire } from '../vendors/openai-videos.ts'
import { vendorMatrix } from '../vendors/vendor-matrix.ts'

vendorMatrix({
  name: 'Sora’s contract on a server of one’s own',
  factory: openAiVideos,
  wire: openAiVideosWire('sora', 'sk-contract-5ora-0123456789'),
  environment: (url, key) => ({ FIRSTCUT_OPENAI_VIDEOS_URL: url, OPENAI_VIDEOS_API_KEY: key }),
  keyName: 'OPENAI_VIDEOS_API_KEY',
})

vendorMatrix({
  name: 'WAN on one’s own GPU',
  factory: wanLocal,
  wire: openAiVideosWire('wan', 'local-wan-key-0123456789'),
  environment: (url, key) => ({ WAN_SERVER_URL: `${url}/v1`, WAN_SERVER_KEY: key }),
  keyName: 'WAN_SERVER_URL',
})

test('OpenAI’s own host is retired', () => {
  expect(() => openAiVideos({ environment: { OPENAI_VIDEOS_API_KEY: 'sk-x' } })).toThrow(
    expect.objectContaining({ code: 'vendor-retired' }) as Error,
  )
})
