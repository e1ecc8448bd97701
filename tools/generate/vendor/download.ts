/** Fetches a clip from a vendor to a file: only from the public internet, to its end, and only if it is a video. */
import { createWriteStream } from 'node:fs'
import { get as getPlain, type IncomingMessage } from 'node:http'
import { get as getSecure } from 'node:https'
import { isIP } from 'node:net'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { neverConnected } from './account.ts'
import { isPublic, publicLookup, UnsafeAddress } from './address-guard.ts'
import { retryAfter } from './retry-after.ts'
import { VendorError, type VendorFacts, type VendorReason } from './vendor-error.ts'

/** Whose clips they are. */
export interface DownloadSource {
  vendor: string
  /** The vendor's own server; `headers`, with the key, go nowhere else. */
  origin?: string
  headers?: Readonly<Record<string, string>>
  /** Somebody named that server himself: then, and only it, may lie in a private network. */
  explicit?: boolean
}

export interface DownloadOptions {
  signal?: AbortSignal | undefined
  /** Default 1 GiB. */
  limitBytes?: number
  /** The connection is given up after this long without a byte. Default 60. */
  stallSeconds?: number
}

const mostRedirects = 3
const gibibyte = 2 ** 30

/**
 * Writes the content of `url` to `file`.
 * @throws VendorError `transient` when trying again may help, `lost` with code `vendor-expired` when it is gone,
 * `bad-output` when it is nothing to be had from here.
 */
export async function download(
  url: string,
  file: string,
  source: DownloadSource,
  options: DownloadOptions = {},
): Promise<void> {
  const { limitBytes = gibibyte, signal } = options
  const trouble = (reason: VendorReason, facts: Partial<VendorFacts>): VendorError =>
    new VendorError(reason, { vendor: source.vendor, ...facts })
  try {
    const answer = await follow(url, source, options, trouble)
    const length = Number(answer.headers['content-length'] ?? Number.NaN)
    if (length > limitBytes) {
      answer.destroy()
      throw trouble('bad-output', { code: 'vendor-too-large', detail: `${length} bytes` })
    }
    const type = answer.headers['content-type'] ?? ''
    const inspect = inspector(limitBytes, type, trouble)
    await pipeline(answer, inspect.stream, createWriteStream(file), signal ? { signal } : {})
    if (inspect.size() < 12)
      throw trouble('bad-output', { code: 'vendor-not-video', detail: `${inspect.size()} bytes` })
    if (Number.isFinite(length) && inspect.size() !== length) {
      throw trouble('transient', { detail: `${inspect.size()} of ${length} bytes came` })
    }
  } catch (error) {
    signal?.throwIfAborted()
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (error instanceof VendorError || diskTrouble.has(code)) throw error
    if (error instanceof UnsafeAddress)
      throw trouble('bad-output', { code: 'vendor-unsafe-address', detail: error.message })
    throw trouble('transient', {
      code: 'vendor-transient',
      detail: code === '' ? (error as Error).message : code,
      notSent: neverConnected.has(code),
    })
  }
}

const diskTrouble = new Set(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'ENOENT', 'EISDIR', 'ENOTDIR'])

type Trouble = (reason: VendorReason, facts: Partial<VendorFacts>) => VendorError

/** The answer at the end of the redirects. */
async function follow(
  start: string,
  source: DownloadSource,
  options: DownloadOptions,
  trouble: Trouble,
): Promise<IncomingMessage> {
  let address = start
  for (let redirects = 0; ; redirects++) {
    const url = checked(address, source)
    const answer = await request(url, source, options)
    const { statusCode: status = 0, headers } = answer
    if (status >= 200 && status < 300) return answer
    answer.destroy()
    if (status >= 300 && status < 400 && headers.location !== undefined) {
      if (redirects === mostRedirects)
        throw trouble('bad-output', { code: 'vendor-unsafe-address', detail: 'too many redirects' })
      address = new URL(headers.location, url).href
      continue
    }
    if ([403, 404, 410].includes(status))
      throw trouble('lost', { status, code: 'vendor-expired', final: true })
    const after = retryAfter(headers['retry-after'])
    if (status >= 500 || status === 429 || status === 408)
      throw trouble('transient', { status, ...(after !== undefined && { retryAfterSeconds: after }) })
    throw trouble('bad-output', { status, code: 'vendor-download', final: true })
  }
}

/** @throws UnsafeAddress unless the address is https and public, or that very server somebody named. */
function checked(address: string, { origin, explicit }: DownloadSource): URL {
  if (!URL.canParse(address)) throw new UnsafeAddress('it is no address')
  const url = new URL(address)
  if (explicit === true && url.origin === origin) return url
  if (url.protocol !== 'https:') throw new UnsafeAddress(`${url.protocol}//${url.host} is not https`)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isPublic(host)) throw new UnsafeAddress(`${host} is not in the public internet`)
  return url
}

/** The key is shown to the vendor's own server and nobody else, wherever a redirect may lead. */
export function headersFor(url: URL, { origin, headers }: DownloadSource): Readonly<Record<string, string>> {
  return url.origin === origin ? (headers ?? {}) : {}
}

function request(url: URL, source: DownloadSource, options: DownloadOptions): Promise<IncomingMessage> {
  const guarded = !(url.origin === source.origin && source.explicit === true)
  const { signal, stallSeconds = 60 } = options
  return new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? getSecure : getPlain
    const asking = get(
      url,
      {
        headers: { 'accept-encoding': 'identity', ...headersFor(url, source) },
        ...(guarded && { lookup: publicLookup }),
        ...(signal && { signal }),
        // A socket of an earlier, unguarded connection must not be used.
        agent: false,
      },
      resolve,
    )
    asking.on('error', reject)
    asking.setTimeout(stallSeconds * 1000, () => {
      asking.destroy(new Error(`nothing came for ${stallSeconds} s`))
    })
  })
}

/** Counts what passes and stops what is too much, or evidently no video from its first bytes on. */
function inspector(limit: number, type: string, trouble: Trouble): { stream: Transform; size(): number } {
  let size = 0
  let head = Buffer.alloc(0)
  let known = false
  const stream = new Transform({
    transform(part: Buffer, _encoding, done) {
      size += part.length
      if (size > limit) {
        return done(trouble('bad-output', { code: 'vendor-too-large', detail: `more than ${limit} bytes` }))
      }
      if (!known) {
        head = Buffer.concat([head, part.subarray(0, 16)])
        if (head.length >= 12) {
          known = true
          if (!isVideo(head))
            return done(
              trouble('bad-output', { code: 'vendor-not-video', detail: type || 'unknown content' }),
            )
        }
      }
      done(null, part)
    },
  })
  return { stream, size: () => size }
}

/** By the first bytes of MP4/QuickTime, WebM/Matroska and AVI. */
function isVideo(head: Buffer): boolean {
  const box = head.toString('latin1', 4, 8)
  const starts = head.toString('latin1', 0, 4)
  return (
    ['ftyp', 'moov', 'mdat', 'free', 'skip', 'wide'].includes(box) ||
    starts === '\u001AE\u00DF\u00A3' ||
    (starts === 'RIFF' && head.toString('latin1', 8, 11) === 'AVI')
  )
}
