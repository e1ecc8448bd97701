/** Requests as any program can make them: `fetch` would not let a test lie about its host. */
import { request, type IncomingHttpHeaders } from 'node:http'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
  text: string
  json: unknown
}

export interface Question {
  method?: string
  headers?: Record<string, string>
  /** Sent as it is when a string, as JSON otherwise. */
  body?: unknown
}

export function ask(base: string, path: string, question: Question = {}): Promise<Answer> {
  const { method = 'GET', headers = {}, body } = question
  const { hostname, port } = new URL(base)
  const sent = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  const all = {
    ...(sent !== undefined && {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(sent)),
    }),
    ...headers,
  }
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, path, method, headers: all, agent: false }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('error', reject)
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const text = bytes.toString('utf8')
        const isJson = incoming.headers['content-type']?.startsWith('application/json')
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          bytes,
          text,
          json: isJson ? JSON.parse(text) : undefined,
        })
      })
    })
    outgoing.on('error', reject)
    outgoing.end(sent)
  })
}

export interface Told {
  id: string | undefined
  event: string
  data: unknown
}

/** Listens to server-sent events until `enough` says so, then hangs up. */
export async function hear(
  url: string,
  enough: (told: Told[]) => boolean,
  headers: Record<string, string> = {},
): Promise<Told[]> {
  const controller = new AbortController()
  const response = await fetch(url, { headers, signal: controller.signal })
  const told: Told[] = []
  let rest = ''
  try {
    // Nothing to hear is an answer too.
    if (!response.body) return told
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + chunk).split('\n\n')
      rest = blocks.pop() ?? ''
      told.push(...blocks.flatMap(readBlock))
      if (enough(told)) break
    }
  } finally {
    controller.abort()
  }
  return told
}

function readBlock(block: string): Told[] {
  const fields = new Map(
    block.split('\n').flatMap((line): [string, string][] => {
      const match = /^(\w+): ?(.*)$/.exec(line)
      return match ? [[match[1]!, match[2]!]] : []
    }),
  )
  const data = fields.get('data')
  if (data === undefined) return []
  const read = data === '[DONE]' ? data : (JSON.parse(data) as unknown)
  return [{ id: fields.get('id'), event: fields.get('event') ?? 'message', data: read }]
}
