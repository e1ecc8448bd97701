/**
 * What Kling's codes mean. One HTTP status stands for several of them (429: money, quota, speed and address), so the
 * code decides. Source: kling.ai/document-api/api/get-started/error-codes, read 2026-09-20.
 */
import { z } from 'zod'
import type { VendorAnswer, VendorTrouble } from '../../vendor/account.ts'
import { VendorError, type VendorReason } from '../../vendor/vendor-error.ts'

/** Without 1203 and 5xxx: what they mean depends on what was asked, and their HTTP status says it. */
const codes: Readonly<Record<number, VendorReason>> = {
  1000: 'auth',
  1001: 'auth',
  1002: 'auth',
  1003: 'auth',
  1004: 'auth',
  1100: 'billing',
  1101: 'billing',
  1102: 'billing',
  1103: 'auth',
  1200: 'invalid',
  1201: 'invalid',
  1202: 'invalid',
  1300: 'moderation',
  1301: 'moderation',
  1302: 'rate',
  /** Too many jobs at the same time; a place is free again when one of them ends. */
  1303: 'rate',
  1304: 'auth',
}
const badParameter = 1201
const firstServerFault = 5000

/** Every answer is in this envelope, errors of status 200 among them. */
const Envelope = z.object({ code: z.number(), message: z.string().nullish().catch(null) })

export function troubleOf({ status, body, method }: VendorAnswer): VendorTrouble | undefined {
  const known = Envelope.safeParse(body)
  if (!known.success || known.data.code === 0) return undefined
  const { code, message } = known.data
  const reason =
    reasonOf(code, message ?? '', method) ?? (status < 300 ? silentReason(code, method) : undefined)
  return { ...(reason && { reason }), vendorCode: String(code), ...(message && { detail: message }) }
}

/** Two answers that share the code of bad parameters are told apart by their words (as seen live, 2026-09-20). */
function reasonOf(code: number, message: string, method: 'GET' | 'POST'): VendorReason | undefined {
  if (code === badParameter && method === 'GET' && /not found/i.test(message)) return 'lost'
  // It has our id already: an earlier submit had arrived after all.
  if (code === badParameter && method === 'POST' && /already exists/i.test(message))
    return 'unknown-submission'
  return codes[code]
}

/** A code outside the table in an answer of status 200. */
function silentReason(code: number, method: 'GET' | 'POST'): VendorReason {
  if (code < firstServerFault) return 'invalid'
  return method === 'POST' ? 'unknown-submission' : 'transient'
}

/** Kling itself says that it knows no such thing; a mere 404 may come from anywhere on the way. */
export const saysUnknown = (error: unknown): boolean =>
  error instanceof VendorError && error.reason === 'lost' && error.facts.vendorCode !== undefined

const refusedContent = /risk control|content (?:security|policy|review|risk)|sensitive|moderat|violat/i

/** Why a job failed; there is no code for it, only a sentence. */
export const reasonOfFailure = (message: string): VendorReason =>
  refusedContent.test(message) ? 'moderation' : 'failed'
