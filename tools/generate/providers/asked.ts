/** What a clip is asked for, as the routes of the WAN and Kling resellers need it, and what they cannot do refused. */
import { extrasOf, type ClipExtras } from '../clip-extras.ts'
import type { RouteLimits, StartOptions, VendorRoute } from '../vendor/adapter.ts'
import { VendorError } from '../vendor/vendor-error.ts'

/** A picture as JSON takes it. */
export interface AskedPicture {
  base64: string
  mediaType: string
  /** `data:image/png;base64,…` */
  dataUrl: string
}

export interface Asked extends ClipExtras {
  prompt: string
  seconds: number
  seed: number | undefined
  audio: boolean | undefined
  first: AskedPicture | undefined
  last: AskedPicture | undefined
  /** One of the route's aspects: the nearest to what the film has. */
  aspect: string
  /** One of the route's heights: the least that will do, or its largest. */
  lines: number
}

/** Shots are planned in frames, clips come in whole seconds: so little missing is no matter. */
const almost = 1.02
/** A clip further off its shape than this cannot be cropped to it and would be paid for nothing. */
const mostCrop = 1.5

type Named = Pick<VendorRoute, 'id' | 'vendor' | 'limits'>

/** An error for a request that was not sent. */
export function refusal({ id, vendor = id }: Pick<Named, 'id' | 'vendor'>, detail: string): VendorError {
  return new VendorError('invalid', { vendor, route: id, detail, notSent: true })
}

/** @throws VendorError `invalid`, before anything is sent, when the clip would not be what was asked for. */
export function readAsked(options: StartOptions, route: Named): Asked {
  const { limits } = route
  const extras = extrasOf(options)
  const { prompt = '', duration = limits.seconds.least } = options
  const last = options.frameImages?.find(({ frameType }) => frameType === 'last_frame')?.image
  const missing: readonly (readonly [boolean, string])[] = [
    [
      duration > limits.seconds.most * almost,
      `clips end at ${limits.seconds.most} s, ${duration} s were asked for`,
    ],
    [last !== undefined && !limits.frames.last, 'a last frame cannot be given here'],
    [last !== undefined && options.image === undefined, 'a last frame needs a first one'],
    [extras.loras.length > 0 && !limits.loras, 'LoRA weights cannot be given here'],
    [
      prompt.length > (limits.promptCharacters ?? Infinity),
      `the prompt has ${prompt.length} characters, ${limits.promptCharacters} are read`,
    ],
  ]
  const reason = missing.find(([applies]) => applies)?.[1]
  if (reason !== undefined) throw refusal(route, reason)
  return {
    ...extras,
    prompt,
    seconds: duration,
    seed: options.seed,
    audio: options.generateAudio,
    first: pictureOf(options.image, route),
    last: pictureOf(last, route),
    ...shapeOf(options, route),
  }
}

function shapeOf(
  { resolution, aspectRatio = '16:9' }: StartOptions,
  route: Named,
): Pick<Asked, 'aspect' | 'lines'> {
  const { aspects, heights } = route.limits
  const [width, height] = resolution?.split('x').map(Number) ?? []
  const wanted = width && height ? width / height : ratioOf(aspectRatio)
  const off = (aspect: string): number => Math.exp(Math.abs(Math.log(ratioOf(aspect) / wanted)))
  const aspect = [...aspects].sort((a, b) => off(a) - off(b))[0] ?? '16:9'
  if (off(aspect) > mostCrop) {
    throw refusal(
      route,
      `its clips are ${aspects.join(' or ')}, too far from ${width ?? ''}×${height ?? aspectRatio}`,
    )
  }
  const needed = width && height ? Math.min(width, height) : 0
  const lines = heights.find((candidate) => candidate >= needed) ?? heights.at(-1) ?? 480
  return { aspect, lines }
}

function ratioOf(aspect: string): number {
  const [across = 16, down = 9] = aspect.split(':').map(Number)
  return across / down
}

function pictureOf(image: StartOptions['image'], route: Named): AskedPicture | undefined {
  if (image === undefined) return undefined
  if (image.type !== 'file') throw refusal(route, 'pictures are given as files, not by address')
  const { data, mediaType } = image
  const base64 = typeof data === 'string' ? data : Buffer.from(data).toString('base64')
  return { base64, mediaType, dataUrl: dataUrlOf({ base64, mediaType }) }
}

export const dataUrlOf = ({ base64, mediaType }: { base64: string; mediaType: string }): string =>
  `data:${mediaType};base64,${base64}`

/** WAN 2.1 films 81 frames at 16 a second; sources: Wan-Video/Wan2.1 README. */
export const wanFrames = 81
export const wanFps = 16
export const wanSeconds = wanFrames / wanFps

/** What WAN 2.1 can do wherever it runs; routes say where they differ. */
export const wanLimits: RouteLimits = {
  seconds: { least: wanSeconds, most: wanSeconds },
  heights: [480, 720],
  aspects: ['16:9', '9:16'],
  audio: 'none',
  frames: { first: true, last: false },
  references: 0,
  seed: true,
  negativePrompt: true,
  loras: false,
  promptCharacters: null,
  parallel: null,
}

/** The same for a route that films one shot only. @throws VendorError as `readAsked`. */
export function readOneShot(options: StartOptions, route: Named): Asked {
  const asked = readAsked(options, route)
  if (asked.multiShot) throw refusal(route, 'a clip is one continuous shot here, several were asked for')
  return asked
}

/** `832x480`, with the sign between that the vendor writes. */
export function wanSize({ aspect, lines }: Pick<Asked, 'aspect' | 'lines'>, sign: string): string {
  const long = lines === 720 ? 1280 : 832
  return aspect === '9:16' ? `${lines}${sign}${long}` : `${long}${sign}${lines}`
}
