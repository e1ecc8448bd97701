/** Asking an adapter directly, without a take around it: what a test changes, the rest as a film would have it. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Problem } from '../../tools/film/errors.ts'
import type { StartOptions, VendorRoute } from '../../tools/generate/vendor/adapter.ts'

interface Wish {
  prompt?: string
  duration?: number
  resolution?: `${number}x${number}`
  seed?: number
  audio?: boolean
  first?: Uint8Array
  last?: Uint8Array
  /** What goes in `providerOptions.clip`. */
  clip?: object
}

export function ask({
  prompt = 'A pier.',
  duration = 5,
  resolution = '832x480',
  seed,
  audio,
  first,
  last,
  clip = {},
}: Wish = {}): StartOptions {
  const file = (data: Uint8Array) => ({ type: 'file' as const, mediaType: 'image/png', data })
  const frames = [
    ...(first ? [{ image: file(first), frameType: 'first_frame' as const }] : []),
    ...(last ? [{ image: file(last), frameType: 'last_frame' as const }] : []),
  ]
  return {
    prompt,
    n: 1,
    duration,
    resolution,
    aspectRatio: '16:9',
    fps: 24,
    seed,
    image: first && file(first),
    frameImages: frames.length > 0 ? frames : undefined,
    inputReferences: undefined,
    generateAudio: audio,
    providerOptions: { clip: { takeId: 'take-1', ...clip } },
  } as StartOptions
}

/** Bytes that begin like a PNG; adapters only hand them on. */
export const noisePng = (size: number): Uint8Array =>
  Uint8Array.from({ length: size }, (_, at) => [0x89, 0x50, 0x4e, 0x47][at] ?? (at * 31) % 256)

/** The problem it ends in. */
export async function refusalOf(promise: PromiseLike<unknown> | undefined): Promise<Problem> {
  try {
    await promise
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('It was not refused.')
}

/** One look at a vendor that answers everything with this. */
export async function lookAt(
  answer: unknown,
  operation: object,
  routeAt: (url: string) => VendorRoute,
): Promise<unknown> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return await routeAt(url).model.doStatus!({ operation } as never)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
