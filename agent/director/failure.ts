/** Turns what goes wrong between us and a language model into a word a person understands. */
import { APICallError, InvalidToolApprovalSignatureError, LoadAPIKeyError, RetryError } from 'ai'

export interface Failure {
  word:
    | 'timeout'
    | 'unreachable'
    | 'key'
    | 'rate-limit'
    | 'server'
    | 'request'
    | 'cut-off'
    | 'approval'
    | 'internal'
  /** What the vendor said about a request it did not accept. */
  detail?: string
  /** Seconds to wait, as the vendor asks. */
  wait?: number
}

const longestDetail = 160
/** Anything that looks like a key, should a vendor repeat one. */
const keyLike = /\b(?:sk|pk|key|AIza)[-_A-Za-z0-9]{12,}/g

/** One line without markup, addresses or keys. */
function plain(text: string): string {
  const line = text
    .replaceAll(keyLike, '…')
    .replaceAll(/https?:\/\/\S+/g, '')
    .replaceAll(/[<>{}\s]+/g, ' ')
    .trim()
  return line.slice(0, longestDetail).replace(/[.\s]+$/, '')
}

function waitOf(headers: Readonly<Record<string, string>> | undefined): number | undefined {
  const seconds = Number(headers?.['retry-after'])
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : undefined
}

function ofCall({ statusCode, responseHeaders, message, cause }: APICallError): Failure {
  if (statusCode === undefined) return { word: isBroken(cause) ? 'cut-off' : 'unreachable' }
  if (statusCode === 401 || statusCode === 403) return { word: 'key' }
  const wait = waitOf(responseHeaders)
  if (statusCode === 429) return { word: 'rate-limit', ...(wait === undefined ? {} : { wait }) }
  if (statusCode >= 500 || statusCode === 408) return { word: 'server' }
  return statusCode >= 400
    ? { word: 'request', detail: plain(message) || `status ${statusCode}` }
    : { word: 'cut-off' }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')

/** The connection was there and broke. */
function isBroken(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return (
    /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(code) ||
    error.message === 'terminated' ||
    isBroken(error.cause)
  )
}

export function failureOf(error: unknown): Failure {
  if (RetryError.isInstance(error)) return failureOf(error.lastError)
  if (APICallError.isInstance(error)) return ofCall(error)
  if (LoadAPIKeyError.isInstance(error)) return { word: 'key' }
  if (InvalidToolApprovalSignatureError.isInstance(error)) return { word: 'approval' }
  const name = nameOf(error)
  if (name === 'TimeoutError' || name === 'AbortError') return { word: 'timeout' }
  if (/ApprovalError|ApprovalSignature/.test(name)) return { word: 'approval' }
  // Vendors report trouble inside a stream as plain objects; the SDK's own parse errors mean half an answer.
  if (!(error instanceof Error)) return { word: 'server' }
  if (isBroken(error) || /ParseError|ValidationError|NoOutput|NoContent|Body/.test(name))
    return { word: 'cut-off' }
  return { word: 'internal' }
}
