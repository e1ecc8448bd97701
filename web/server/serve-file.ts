/** Sends one file: whole, in part, or not at all when the browser has it already. */
import { open, type FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Context } from 'hono'

export interface ServedFile {
  path: string
  /** Media type. */
  type: string
  /** `Cache-Control`. */
  cache: string
  /** Name to save it under; without one it is shown. */
  download?: string | undefined
}

/** A file that never changes under its name. */
export const forever = 'private, max-age=31536000, immutable'
/** A file that may change any time: kept, but asked about before each use. */
export const revalidate = 'private, no-cache'

/** @throws the system's error when the file is not there */
export async function serveFile(context: Context, served: ServedFile): Promise<Response> {
  // Opened before it is measured, so that a file replaced meanwhile is still sent in one piece.
  const file = await open(served.path)
  try {
    const { size, mtimeMs } = await file.stat()
    const etag = `"${size.toString(36)}-${Math.round(mtimeMs * 1000).toString(36)}"`
    const headers = new Headers({
      'accept-ranges': 'bytes',
      'cache-control': served.cache,
      'content-type': served.type,
      etag,
      ...(served.download && { 'content-disposition': attachment(served.download) }),
    })
    if (isKnown(context, etag)) return await without(file, new Response(null, { status: 304, headers }))
    const ranged = context.req.header('if-range') ?? etag
    const range = ranged === etag ? byteRange(context.req.header('range'), size) : 'whole'
    if (range === 'outside') {
      headers.set('content-range', `bytes */${size}`)
      return await without(file, new Response(null, { status: 416, headers }))
    }
    const { start, end } = range === 'whole' ? { start: 0, end: size - 1 } : range
    headers.set('content-length', String(end - start + 1))
    if (range !== 'whole') headers.set('content-range', `bytes ${start}-${end}/${size}`)
    const status = range === 'whole' ? 200 : 206
    if (context.req.method === 'HEAD' || size === 0) {
      return await without(file, new Response(null, { status, headers }))
    }
    const stream = Readable.toWeb(file.createReadStream({ start, end }), { type: 'bytes' })
    return new Response(stream as ReadableStream, { status, headers })
  } catch (error) {
    await file.close()
    throw error
  }
}

async function without(file: FileHandle, response: Response): Promise<Response> {
  await file.close()
  return response
}

function isKnown(context: Context, etag: string): boolean {
  const asked = context.req.header('if-none-match')
  return asked !== undefined && asked.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

type Range = { start: number; end: number }

/** First and last byte, both included. What is not one range of bytes is answered with the whole file. */
export function byteRange(header: string | undefined, size: number): Range | 'whole' | 'outside' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return 'whole'
  if (match[1] === '') {
    const length = Math.min(Number(match[2]), size)
    return length === 0 ? 'outside' : { start: size - length, end: size - 1 }
  }
  const start = Number(match[1])
  const end = match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1)
  if (start >= size) return 'outside'
  return end < start ? 'whole' : { start, end }
}

function attachment(name: string): string {
  const plain = name.replaceAll(/[^\w.-]+/g, '-')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
}
