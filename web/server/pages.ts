/** The studio's pages as built: a few files, read once, sent compressed. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context } from 'hono'
import { Problem } from '../../tools/film/errors.ts'

export interface Pages {
  /** Hashes of the scripts written into the page itself, for the content security policy. */
  scripts: string[]
  /** @throws Problem `page-unknown` */
  respond(context: Context): Promise<Response>
}

interface PageFile {
  bytes: Buffer<ArrayBuffer>
  type: string
  etag: string
  /** Its name holds a hash of its content. */
  immutable: boolean
  packed: Map<Encoding, Promise<Buffer<ArrayBuffer>>>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
}

const encodings = ['br', 'gzip'] as const
type Encoding = (typeof encodings)[number]
const packers: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer<ArrayBuffer>>>> = {
  // The highest quality takes a second for what the next lower ones do in a moment.
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes),
}
const packable = /^(text\/|image\/svg|application\/(json|manifest))/

/** @param folder what the build wrote; `index.html` answers every address that is not a file */
export async function openPages(folder: string): Promise<Pages> {
  const files = new Map<string, PageFile>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue
    const path = join(entry.parentPath, entry.name)
    const name = `/${relative(folder, path).split(sep).join('/')}`
    files.set(name, await load(path, name))
  }
  const index = files.get('/index.html')
  if (!index) throw new Problem('file', `${folder} holds no pages.`, 'Delete it and start again.')
  return {
    scripts: inlineScripts(index.bytes.toString('utf8')),
    respond: async (context) => {
      const { path } = context.req
      const file = files.get(path) ?? (extname(path) === '' ? index : undefined)
      if (!file) throw noPage(path)
      return send(context, file)
    },
  }
}

export const noPage = (path: string): Problem =>
  new Problem('input', `There is nothing at ${path.slice(0, 120)}.`, 'Go back to the films.', {
    code: 'page-unknown',
  })

async function load(path: string, name: string): Promise<PageFile> {
  const bytes = await readFile(path)
  return {
    bytes,
    type: types[extname(path)] ?? 'application/octet-stream',
    etag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    immutable: name.startsWith('/assets/'),
    packed: new Map(),
  }
}

async function send(context: Context, file: PageFile): Promise<Response> {
  const { req } = context
  const encoding = packable.test(file.type) ? bestEncoding(req.header('accept-encoding')) : undefined
  const etag = `"${file.etag}${encoding ? `-${encoding}` : ''}"`
  const headers = {
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-type': file.type,
    etag,
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
  }
  if (req.header('if-none-match') === etag) return new Response(null, { status: 304, headers })
  const body = encoding ? await packedBytes(file, encoding) : file.bytes
  return new Response(body, { headers: { ...headers, 'content-length': String(body.length) } })
}

function bestEncoding(accepted = ''): Encoding | undefined {
  const offered = accepted.split(',').map((part) => part.trim().toLowerCase())
  return encodings.find((encoding) =>
    offered.some((part) => part.split(';')[0] === encoding && !/;\s*q=0(\.0*)?$/.test(part)),
  )
}

function packedBytes(file: PageFile, encoding: Encoding): Promise<Buffer<ArrayBuffer>> {
  const ready = file.packed.get(encoding) ?? packers[encoding](file.bytes)
  file.packed.set(encoding, ready)
  return ready
}

function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi)].map(
    ([, script = '']) => `sha256-${createHash('sha256').update(script).digest('base64')}`,
  )
}
