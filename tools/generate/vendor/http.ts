/**
 * The one way adapters speak to vendors. A POST is exactly one request, whatever comes of it; looks are repeated.
 * Every failure becomes a `VendorError` without secrets.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { z } from 'zod'
import type { BaseUrl } from './base-url.ts'
import type { DownloadSource } from './download.ts'
import { quoted } from './redact.ts'
import { retryAfter } from './retry-after.ts'
import { reasonOfStatus, VendorError, type VendorFacts, type VendorReason } from './vendor-error.ts'
import type { VendorCode } from './vendor-words.ts'

/** A whole answer. `body` is parsed JSON, text where it is none, undefined where there is none. */
export interface VendorAnswer {
  status: number
  headers: Headers
  body: unknown
  method: Method
}

/** What an answer says went wrong. What is left out is read from the HTTP status. */
export interface VendorTrouble {
  reason?: VendorReason
  /** The vendor's own code and words. */
  vendorCode?: string
  detail?: string
  retryAfterSeconds?: number
  code?: VendorCode
  final?: boolean
}

export interface VendorAccount {
  /** Its name as people know it. */
  vendor: string
  route: string
  base: BaseUrl
  /** Sent with everything; the key belongs here. */
  headers?: Readonly<Record<string, string>>
  /** Never to be seen in any message. */
  secrets: readonly string[]
  /** Other hosts that may be asked with the key: `api.us1.bfl.ai`, or `.bfl.ai` for all below it. */
  hosts?: readonly string[]
  /** Reads the vendor's words; called for every answer, also of status 200. Undefined: all is well. */
  trouble?(answer: VendorAnswer): VendorTrouble | undefined
  /** Milliseconds before each repetition of a look. */
  waits?: readonly number[]
}

type Method = 'GET' | 'POST'

export interface Look<T> {
  json?: unknown
  /** What a good answer must be. */
  schema: z.ZodType<T>
  signal?: AbortSignal
  headers?: Readonly<Record<string, string>>
  /** Default 30 s, for a POST 120 s. */
  timeoutSeconds?: number
}
export interface Submit<T> extends Look<T> {
  /** Sent as multipart/form-data. */
  form?: FormData
  /** Neither billed nor a job, such as an upload: whatever goes wrong, nothing was started. */
  free?: boolean
  method?: 'POST' | 'PUT' | 'DELETE'
}

export interface VendorClient {
  /** One request, never repeated. @throws VendorError */
  post<T>(path: string, submit: Submit<T>): Promise<T>
  /** A look by path or by an address the vendor named; with `json` where the vendor wants it as a POST. @throws VendorError */
  get<T>(path: string, look: Look<T>): Promise<T>
  /** From where, and with which headers, its clips are fetched. */
  downloads: DownloadSource
  /** A `VendorError` of this account, its words cleaned. */
  error(reason: VendorReason, facts?: Omit<VendorFacts, 'vendor' | 'route'>): VendorError
}

const largestAnswer = 8 * 2 ** 20
const defaultWaits = [500, 1500]

export function createVendorClient(account: VendorAccount): VendorClient {
  const { base, headers = {} } = account
  const error: VendorClient['error'] = (reason, facts = {}) => errorOf(account, reason, facts)
  return {
    error,
    downloads: { vendor: account.vendor, origin: base.origin, explicit: base.explicit, headers },
    post: async (path, submit) => {
      const { free = false, form } = submit
      const answer = await exchange(account, addressOf(account, path), {
        ...outgoing(account, submit),
        method: 'POST',
        verb: submit.method ?? 'POST',
        free,
        timeoutSeconds: submit.timeoutSeconds ?? 120,
        ...(form && { body: form }),
      })
      return parsed(account, answer, submit.schema, free)
    },
    get: async (path, look) => {
      const answer = await repeat(account, look.signal, () =>
        exchange(account, addressOf(account, path), {
          ...outgoing(account, look),
          method: 'GET',
          verb: look.json === undefined ? 'GET' : 'POST',
          free: true,
          timeoutSeconds: look.timeoutSeconds ?? 30,
        }),
      )
      return parsed(account, answer, look.schema, true)
    },
  }
}

function errorOf(
  { vendor, route, secrets }: VendorAccount,
  reason: VendorReason,
  facts: Omit<VendorFacts, 'vendor' | 'route'>,
): VendorError {
  const detail = facts.detail === undefined ? undefined : quoted(facts.detail, secrets)
  return new VendorError(reason, { ...facts, vendor, route, ...(detail !== undefined && { detail }) })
}

/** A vendor's own addresses may be asked with the key; nobody else's. */
function addressOf(account: VendorAccount, path: string): URL {
  const { base, hosts = [] } = account
  if (path.startsWith('/')) return new URL(`${base.url}${path}`)
  const url = URL.canParse(path) ? new URL(path) : undefined
  const known =
    url?.protocol === 'https:' &&
    hosts.some((host) => (host.startsWith('.') ? url.hostname.endsWith(host) : url.hostname === host))
  if (url && (url.origin === base.origin || known)) return url
  throw errorOf(account, 'bad-output', {
    code: 'vendor-unsafe-address',
    detail: url?.origin ?? 'no address',
    final: true,
  })
}

function outgoing(
  { headers }: VendorAccount,
  { json, signal, headers: own }: Look<unknown>,
): Pick<Outgoing, 'headers' | 'body' | 'signal'> {
  if (json === undefined) return { headers: { ...headers, ...own }, signal }
  return {
    headers: { ...headers, 'content-type': 'application/json', ...own },
    body: JSON.stringify(json),
    signal,
  }
}

interface Outgoing {
  /** What it means: a `GET` is a look, whichever `verb` the vendor wants for it. */
  method: Method
  verb: string
  headers: Record<string, string>
  body?: string | FormData | undefined
  free: boolean
  timeoutSeconds: number
  signal?: AbortSignal | undefined
}

async function exchange(account: VendorAccount, url: URL, outgoing: Outgoing): Promise<VendorAnswer> {
  const { method, verb, headers, body, timeoutSeconds, signal } = outgoing
  const timeout = AbortSignal.timeout(timeoutSeconds * 1000)
  let answer: VendorAnswer
  try {
    const response = await fetch(url, {
      method: verb,
      headers: { accept: 'application/json', ...headers },
      ...(body !== undefined && { body }),
      // A redirect would carry the key, and on a POST the order, to somebody else.
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    })
    answer = { status: response.status, headers: response.headers, method, body: await readBody(response) }
  } catch (thrown) {
    if (signal?.aborted && method === 'GET') throw signal.reason
    throw broken(account, outgoing, thrown)
  }
  const trouble = troubleOf(account, answer)
  if (trouble) throw told(account, answer, trouble, outgoing)
  return answer
}

/** Before these, no byte of the request had left. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'EHOSTUNREACH',
])

function broken(
  account: VendorAccount,
  { method, free, timeoutSeconds }: Outgoing,
  thrown: unknown,
): VendorError {
  const { name, message, cause } = thrown as Error & { cause?: { code?: unknown } }
  const code = typeof cause?.code === 'string' ? cause.code : undefined
  const detail = name === 'TimeoutError' ? `no answer within ${timeoutSeconds} s` : (code ?? message)
  const notSent = code !== undefined && neverConnected.has(code)
  if (method === 'GET' || free || notSent)
    return errorOf(account, 'transient', { detail, notSent: notSent || free })
  return errorOf(account, 'unknown-submission', { detail })
}

function troubleOf(account: VendorAccount, answer: VendorAnswer): VendorTrouble | undefined {
  const own = account.trouble?.(answer)
  if (own) return own
  return answer.status >= 200 && answer.status < 300 ? undefined : {}
}

function told(
  account: VendorAccount,
  { status, headers, method, body }: VendorAnswer,
  trouble: VendorTrouble,
  { free }: Outgoing,
): VendorError {
  const after = trouble.retryAfterSeconds ?? retryAfter(headers.get('retry-after'))
  const requestId = headers.get('x-request-id') ?? headers.get('request-id') ?? undefined
  const reason = trouble.reason ?? reasonOfStatus(status, method)
  return errorOf(account, free && reason === 'unknown-submission' ? 'transient' : reason, {
    status,
    ...trouble,
    detail: trouble.detail ?? wordsOf(body) ?? `HTTP ${status}`,
    ...(after !== undefined && { retryAfterSeconds: after }),
    ...(requestId !== undefined && { requestId }),
    ...(free && method === 'POST' && { notSent: true }),
  })
}

/** The sentence in an error body, wherever vendors like to put it. */
export function wordsOf(body: unknown): string | undefined {
  if (typeof body === 'string')
    return body.trim() === '' || body.trimStart().startsWith('<') ? undefined : body
  if (typeof body !== 'object' || body === null) return undefined
  const { error, message, detail, title, msg } = body as Record<string, unknown>
  for (const item of [error, detail, message, msg, title]) {
    const words = Array.isArray(item) ? item.map((part) => wordsOf(part) ?? '').join('; ') : wordsOf(item)
    if (words !== undefined && words !== '') return words
  }
  return undefined
}

function parsed<T>(account: VendorAccount, answer: VendorAnswer, schema: z.ZodType<T>, free: boolean): T {
  const result = schema.safeParse(answer.body)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const detail =
    typeof answer.body === 'string'
      ? 'the answer is not JSON'
      : `the answer is not as documented (${[...(issue?.path ?? []), issue?.message].join(': ')})`
  // A submit that was answered in words nobody understands may well be running.
  const reason = answer.method === 'POST' && !free ? 'unknown-submission' : 'bad-output'
  throw errorOf(account, reason, {
    status: answer.status,
    detail,
    ...(free && answer.method === 'POST' && { notSent: true }),
  })
}

async function readBody(response: Response): Promise<unknown> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += (part as Uint8Array).length
    if (size > largestAnswer) throw new Error('the answer is too long')
    parts.push(part as Uint8Array)
  }
  const text = Buffer.concat(parts).toString('utf8')
  if (text.trim() === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Looks cost nothing: what may pass is tried again. A vendor that asks to wait is left to the caller's calendar. */
async function repeat<T>(
  { waits = defaultWaits }: VendorAccount,
  signal: AbortSignal | undefined,
  look: () => Promise<T>,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await look()
    } catch (error) {
      const wait = waits[attempt]
      const passing = error instanceof VendorError && error.reason === 'transient'
      if (!passing || wait === undefined || error.facts.retryAfterSeconds !== undefined) throw error
      await sleep(wait, undefined, signal && { signal })
    }
  }
}
