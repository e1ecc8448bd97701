/**
 * The one way adapters speak to vendors. A POST is exactly one request, whatever comes of it; looks are repeated.
 * Every failure becomes a `VendorError` without secrets.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { z } from 'zod'
import {
  answerError,
  connectionError,
  errorOf,
  type Method,
  type VendorAccount,
  type VendorAnswer,
} from './account.ts'
import type { DownloadSource } from './download.ts'
import { VendorError, type VendorFacts, type VendorReason } from './vendor-error.ts'

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
  const { method, verb, headers, body, free, timeoutSeconds, signal } = outgoing
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
    const late = (thrown as Error).name === 'TimeoutError'
    const detail = late ? `no answer within ${timeoutSeconds} s` : undefined
    throw connectionError(account, method, thrown, { free, detail })
  }
  const error = answerError(account, answer, free)
  if (error) throw error
  return answer
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
