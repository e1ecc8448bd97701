import { AISDKError, APICallError } from '@ai-sdk/provider'
import { RetryError } from 'ai'
import { Problem } from '../../film/errors.ts'
import { answerError, connectionError, errorOf, type Method, type VendorAccount } from './account.ts'

/** As much of an account as there is to know when only the vendor's name is. */
export const strangerAccount = (vendor: string, route = vendor): VendorAccount => ({
  vendor,
  route,
  secrets: [],
  base: { url: '', origin: '', explicit: false },
})

/** Anything an adapter may throw, the AI SDK's own errors among it, as one of ours. */
export function asVendorError(error: unknown, account: VendorAccount, method: Method): Problem {
  if (error instanceof Problem) return error
  if (RetryError.isInstance(error)) return asVendorError(error.lastError, account, method)
  if (!APICallError.isInstance(error)) {
    const faulty = AISDKError.isInstance(error) && method === 'GET'
    // The SDK found fault with the answer, not with the way to it.
    return faulty
      ? errorOf(account, 'bad-output', { detail: error.message })
      : connectionError(account, method, error)
  }
  const { statusCode: status, responseHeaders = {}, responseBody, message } = error
  if (status === undefined) return connectionError(account, method, error)
  const headers = new Headers(responseHeaders)
  const told = answerError(account, { status, headers, method, body: bodyOf(responseBody) ?? message })
  const doubtful = method === 'POST' ? 'unknown-submission' : 'bad-output'
  return told ?? errorOf(account, doubtful, { status, detail: message })
}

function bodyOf(text: string | undefined): unknown {
  if (text === undefined || text.trim() === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
