/**
 * A vendor on this machine. One file per vendor says how its wire looks (`Wire`); this keeps the jobs, counts
 * what arrives, serves the clips and makes the trouble a test asks for.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { clipNames, type ClipName, type OutputFault, type Plan, type Refusal } from './vendor-faults.ts'

export interface Call {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingMessage['headers']
  body: Buffer
  /** Parsed body, where it is JSON. */
  json: Record<string, unknown>
  /** Text fields of a multipart body; of files, their names. */
  form: Record<string, string>
  /** `http://127.0.0.1:port`, for addresses the vendor hands out. */
  origin: string
}

export interface Reply {
  status?: number
  json?: unknown
  headers?: Record<string, string>
  text?: string
}

export interface Job {
  id: string
  /** `strange`: a status word nobody has documented. */
  state: 'pending' | 'processing' | 'done' | 'failed' | 'moderated' | 'strange'
  submit: Call
  /** Where its clip is fetched from, on servers that hand out such addresses. */
  clipUrl: string
}

/** What a request is to the vendor. */
export type Meaning =
  | { kind: 'submit' }
  /** `still`: shows the job without moving it on, as a second request of the same look. */
  | { kind: 'look'; job: string; still?: boolean }
  | { kind: 'output'; job: string }
  /** Looks a job up by the caller's own id: answered with the jobs `matches` says. */
  | { kind: 'find'; matches(job: Job): boolean }
  /** Uploads and the like: neither a job nor billed. */
  | { kind: 'other'; reply: Reply }

export interface Wire {
  name: string
  /** The key it takes. */
  key: string
  authorized(call: Call): boolean
  /** Undefined: no such address. */
  read(call: Call): Meaning | undefined
  /** What the vendor objects to in a submit, as strictly as it does. */
  complaint(call: Call): string | undefined
  submitted(job: Job): Reply
  look(job: Job, call: Call): Reply
  found?(jobs: readonly Job[]): Reply
  /** No such job. */
  missing(call: Call): Reply
  /** Undefined: this vendor does not say so. `message` is to be in it. */
  refusal(kind: Refusal, message: string): Reply | undefined
}

export interface Submission {
  key: string | undefined
  hash: string
  call: Call
}

export interface ContractServer {
  url: string
  /** Every submit that arrived, whatever became of it: each is a bill. */
  submissions: Submission[]
  jobs: Job[]
  /** Requests in order: `POST /v1/videos`. */
  log: string[]
  plan: Plan
  reset(plan?: Plan): void
  close(): Promise<void>
}

export interface ServerOptions {
  /** Folder with `<name>.mp4` for every clip name. */
  clips: string
  port?: number
}

const clipPath = /^\/contract-clips\/([\w-]+)\.mp4$/

export async function startContractServer(
  wire: Wire,
  { clips, port = 0 }: ServerOptions,
): Promise<ContractServer> {
  const media = new Map(clipNames.map((name) => [name, readFileSync(join(clips, `${name}.mp4`))]))
  const desk = new VendorDesk(wire, media)
  const server = createServer((request, response) => {
    desk.serve(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return Object.assign(desk, { url, close: () => close(server) })
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

class VendorDesk {
  submissions: Submission[] = []
  jobs: Job[] = []
  log: string[] = []
  plan: Plan = {}
  private looks = 0
  private outputs = 0
  private readonly wire: Wire
  private readonly media: ReadonlyMap<ClipName, Buffer>

  constructor(wire: Wire, media: ReadonlyMap<ClipName, Buffer>) {
    this.wire = wire
    this.media = media
  }

  reset(plan: Plan = {}): void {
    Object.assign(this, { submissions: [], jobs: [], log: [], plan, looks: 0, outputs: 0 })
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(request)
    this.log.push(`${call.method} ${call.path}`)
    const clip = clipPath.exec(call.path)
    if (clip) return this.output(response)
    const meaning = this.wire.read(call)
    if (!meaning)
      return send(response, { status: 404, json: { error: { message: `No such address: ${call.path}` } } })
    if (meaning.kind === 'submit') return this.submit(call, response)
    if (!this.wire.authorized(call)) return this.refuse('auth', response)
    if (meaning.kind === 'other') return send(response, meaning.reply)
    if (meaning.kind === 'find') return send(response, this.wire.found!(this.jobs.filter(meaning.matches)))
    const job = this.jobs.find(({ id }) => id === meaning.job)
    if (!job) return send(response, this.wire.missing(call))
    if (meaning.kind === 'output') return this.output(response)
    this.look(job, call, response, meaning.still === true)
  }

  private submit(call: Call, response: ServerResponse): void {
    const { wire, plan } = this
    const hash = createHash('sha256').update(call.path).update(withoutBoundary(call)).digest('hex')
    this.submissions.push({ key: call.headers['idempotency-key'] as string | undefined, hash, call })
    if (plan.submit === 'drop') return void response.socket?.destroy()
    if (plan.submit === 'unavailable') return unavailable(response)
    if (!wire.authorized(call) || plan.submit === 'auth') return this.refuse('auth', response)
    const complaint = wire.complaint(call)
    if (complaint !== undefined) return this.refuse('invalid', response, complaint)
    if (plan.submit !== undefined && plan.submit !== 'drop-after' && plan.submit !== 'garbage')
      return this.refuse(plan.submit, response)
    const id = `job-${this.jobs.length + 1}-${hash.slice(0, 8)}`
    const job: Job = {
      id,
      state: 'pending',
      submit: call,
      clipUrl: `${call.origin}/contract-clips/${id}.mp4`,
    }
    this.jobs.push(job)
    if (plan.submit === 'drop-after') return void response.socket?.destroy()
    if (plan.submit === 'garbage') return send(response, { text: '<html>Welcome</html>' })
    send(response, wire.submitted(job))
  }

  private look(job: Job, call: Call, response: ServerResponse, still: boolean): void {
    const { wire, plan } = this
    const { looks: faults = [] } = plan
    const fault = still
      ? undefined
      : (faults[this.looks] ?? (plan.forever === true ? faults.at(-1) : undefined))
    if (!still) this.looks += 1
    if (fault === 'drop') return void response.socket?.destroy()
    if (fault === 'unavailable') return unavailable(response)
    if (fault === 'garbage') return send(response, { text: '<html>Welcome</html>' })
    if (fault === 'missing') return send(response, wire.missing(call))
    if (fault === 'strange') return send(response, wire.look({ ...job, state: 'strange' }, call))
    if (fault !== undefined) return this.refuse(fault, response)
    if (!still) job.state = this.next(job.state)
    send(response, wire.look(job, call))
  }

  private next(state: Job['state']): Job['state'] {
    if (state !== 'pending' && state !== 'processing') return state
    const calm = this.looks - (this.plan.looks?.length ?? 0)
    return calm <= 1 ? 'processing' : (this.plan.end ?? 'done')
  }

  private refuse(kind: Refusal, response: ServerResponse, complaint?: string): void {
    // Vendors like to repeat the key, and so does this one.
    const message = complaint ?? `No (${kind}), you with the key ${this.wire.key}.`
    const reply = this.wire.refusal(kind, message)
    send(response, reply ?? { status: 500, text: `${this.wire.name} has no such refusal: ${kind}` })
  }

  private output(response: ServerResponse): void {
    const { output = ['good'] } = this.plan
    const what = output[Math.min(this.outputs, output.length - 1)] ?? 'good'
    this.outputs += 1
    const clip = this.media.get(what as ClipName)
    if (clip) return sendClip(response, clip, clip.length)
    spoil(what as OutputFault, response, this.media.get('good')!)
  }
}

function spoil(fault: OutputFault, response: ServerResponse, good: Buffer): void {
  switch (fault) {
    case 'gone':
      return send(response, { status: 404, text: 'Gone' })
    case 'unavailable':
      return unavailable(response)
    case 'page':
      response.writeHead(200, { 'content-type': 'text/html' })
      return void response.end(`<!doctype html><title>Sign in</title>${' '.repeat(500)}`)
    case 'empty':
      return sendClip(response, Buffer.alloc(0), 0)
    case 'private':
      response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' })
      return void response.end()
    case 'truncated':
      response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': good.length })
      response.write(good.subarray(0, good.length >> 1), () => response.socket?.destroy())
  }
}

function sendClip(response: ServerResponse, clip: Buffer, length: number): void {
  response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': length })
  response.end(clip)
}

function unavailable(response: ServerResponse): void {
  response.writeHead(503, { 'content-type': 'text/html' }).end('<html><h1>503</h1></html>')
}

function send(response: ServerResponse, { status = 200, json, text, headers }: Reply): void {
  response.writeHead(status, {
    'content-type': text === undefined ? 'application/json' : 'text/plain',
    'x-request-id': 'req-contract',
    ...headers,
  })
  response.end(text ?? (json === undefined ? undefined : JSON.stringify(json)))
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const body = Buffer.concat(parts)
  const origin = `http://${request.headers.host ?? ''}`
  const { pathname, searchParams } = new URL(request.url ?? '/', origin)
  const type = request.headers['content-type'] ?? ''
  return {
    method: request.method ?? 'GET',
    path: pathname,
    query: searchParams,
    headers: request.headers,
    body,
    json: type.includes('json') ? (JSON.parse(body.toString('utf8')) as Record<string, unknown>) : {},
    form: type.includes('multipart/form-data') ? await readForm(body, type) : {},
    origin,
  }
}

async function readForm(body: Buffer, type: string): Promise<Record<string, string>> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  return Object.fromEntries(
    [...form].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
  )
}

/** The boundary of a multipart body is new each time; the same order must count as the same. */
function withoutBoundary({ headers, body }: Call): string {
  const boundary = /boundary=(.+)$/.exec(headers['content-type'] ?? '')?.[1]
  const text = body.toString('latin1')
  return boundary === undefined ? text : text.replaceAll(boundary, '')
}
