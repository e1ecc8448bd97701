/** A vendor's account, and how its answers and silences are read as errors without secrets. */
import type { BaseUrl } from './base-url.ts'
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

/** What a request means: a `GET` is a look, whichever verb the vendor wants for it. */
export type Method = 'GET' | 'POST'

/** An error of this account, its words cleaned of its keys. */
export function errorOf(
  { vendor, route, secrets }: Pick<VendorAccount, 'vendor' | 'route' | 'secrets'>,
  reason: VendorReason,
  facts: Omit<VendorFacts, 'vendor' | 'route'>,
): VendorError {
  const detail = facts.detail === undefined ? undefined : quoted(facts.detail, secrets)
  return new VendorError(reason, { ...facts, vendor, route, ...(detail !== undefined && { detail }) })
}

/** Before these, no byte of the request had left. */
export const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
])

/** No whole answer came. */
export function connectionError(
  account: VendorAccount,
  method: Method,
  thrown: unknown,
  { free = false, detail }: { free?: boolean; detail?: string | undefined } = {},
): VendorError {
  const code = codeOf(thrown)
  const words = detail ?? code ?? (thrown instanceof Error ? thrown.message : String(thrown))
  if (method === 'GET') return errorOf(account, 'transient', { detail: words })
  const notSent = free || (code !== undefined && neverConnected.has(code))
  return errorOf(account, notSent ? 'transient' : 'unknown-submission', { detail: words, notSent })
}

/** The system's code, however deep it is wrapped. */
function codeOf(thrown: unknown): string | undefined {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 4; error = error.cause, depth++) {
    const { code } = error as { code?: unknown }
    if (typeof code === 'string') return code
  }
  return undefined
}

/** What an answer says went wrong, or undefined. `free`: the request starts no job. */
export function answerError(
  account: VendorAccount,
  answer: VendorAnswer,
  free = false,
): VendorError | undefined {
  const { status, headers, method, body } = answer
  const own = account.trouble?.(answer)
  if (!own && status >= 200 && status < 300) return undefined
  const after = own?.retryAfterSeconds ?? retryAfter(headers.get('retry-after'))
  const requestId = headers.get('x-request-id') ?? headers.get('request-id') ?? undefined
  const reason = own?.reason ?? reasonOfStatus(status, method)
  return errorOf(account, free && reason === 'unknown-submission' ? 'transient' : reason, {
    status,
    ...own,
    detail: own?.detail ?? wordsOf(body) ?? `HTTP ${status}`,
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
