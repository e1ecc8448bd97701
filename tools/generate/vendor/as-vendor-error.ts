import { AISDKError, APICallError } from '@ai-sdk/provider'
import { RetryError } from 'ai'
import { Problem } from '../../film/errors.ts'
import { wordsOf } from './http.ts'
import { retryAfter } from './retry-after.ts'
import { reasonOfStatus, VendorError } from './vendor-error.ts'

/** Anything an adapter may throw, the AI SDK's own errors among it, as one of ours. */
export function asVendorError(error: unknown, vendor: string, method: 'GET' | 'POST'): Problem {
  if (error instanceof Problem) return error
  if (RetryError.isInstance(error)) return asVendorError(error.lastError, vendor, method)
  const doubtful = method === 'POST' ? 'unknown-submission' : 'transient'
  if (!APICallError.isInstance(error)) {
    // The SDK found fault with the answer, not with the way to it.
    const reason = AISDKError.isInstance(error) && method === 'GET' ? 'bad-output' : doubtful
    return new VendorError(reason, { vendor, detail: error instanceof Error ? error.message : String(error) })
  }
  const { statusCode: status, responseHeaders, responseBody, message } = error
  const after = retryAfter(responseHeaders?.['retry-after'])
  const failed = status !== undefined && (status < 200 || status >= 300)
  return new VendorError(failed ? reasonOfStatus(status, method) : doubtful, {
    vendor,
    detail: wordsOf(bodyOf(responseBody)) ?? message,
    ...(status !== undefined && { status }),
    ...(after !== undefined && { retryAfterSeconds: after }),
  })
}

function bodyOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return text
  }
}
