import { Problem } from '../../film/errors.ts'
import { fill } from '../../operations/refusal-words.ts'
import { quoted } from './redact.ts'
import { vendorWords, type VendorCode } from './vendor-words.ts'

export const vendorReasons = [
  'auth',
  'billing',
  'rate',
  'moderation',
  'invalid',
  'retired',
  /** Trouble that passes; the job, if there is one, goes on meanwhile. */
  'transient',
  /** Sent and not properly answered: nobody knows whether it runs. */
  'unknown-submission',
  /** The vendor forgot the job. */
  'lost',
  /** The job itself ended badly, for no reason of the others. */
  'failed',
  'bad-output',
] as const
export type VendorReason = (typeof vendorReasons)[number]

export interface VendorFacts {
  /** Its name as people know it. */
  vendor: string
  route?: string
  /** HTTP status. */
  status?: number
  retryAfterSeconds?: number
  /** The vendor's own code and words. */
  vendorCode?: string
  detail?: string
  requestId?: string
  /** A finer sentence than the reason's own. */
  code?: VendorCode
  params?: Readonly<Record<string, string | number>>
  /** The vendor says that the job itself has ended, so asking again is of no use. */
  final?: boolean
  /** Certain that nothing was sent. */
  notSent?: boolean
}

const refusals = new Set<VendorReason>(['auth', 'billing', 'rate', 'moderation', 'invalid', 'retired'])

/** Trouble with a vendor, told the same way whoever it is. `detail` must already be free of known secrets. */
export class VendorError extends Problem {
  readonly reason: VendorReason
  readonly facts: Readonly<VendorFacts>

  constructor(reason: VendorReason, facts: VendorFacts) {
    const code = facts.code ?? codeOf(reason, facts)
    const params = {
      vendor: facts.vendor,
      detail: detailOf(facts),
      ...(facts.retryAfterSeconds !== undefined && { seconds: Math.ceil(facts.retryAfterSeconds) }),
      ...(facts.status !== undefined && { status: facts.status }),
      ...(facts.vendorCode !== undefined && { vendorCode: quoted(facts.vendorCode) }),
      ...(facts.requestId !== undefined && { requestId: quoted(facts.requestId) }),
      ...facts.params,
    }
    const [message, remedy] = vendorWords.en[code]
    super('model', fill(message, params), fill(remedy, params), { code, params })
    this.name = 'VendorError'
    this.reason = reason
    this.facts = { ...facts, detail: params.detail }
  }

  get final(): boolean {
    return this.facts.final === true
  }

  /** True when it is proven that a submit started nothing: the vendor said no, or was never reached. */
  get nothingStarted(): boolean {
    return this.facts.notSent === true || refusals.has(this.reason)
  }
}

function codeOf(reason: VendorReason, { notSent, retryAfterSeconds }: VendorFacts): VendorCode {
  if (notSent === true && reason === 'transient') return 'vendor-unreachable'
  if (reason === 'rate' && retryAfterSeconds !== undefined) return 'vendor-rate-seconds'
  return `vendor-${reason}`
}

function detailOf({ detail = '', status, vendorCode }: VendorFacts): string {
  const said = quoted(detail)
  if (said !== '') return said
  if (vendorCode !== undefined) return quoted(vendorCode)
  return status === undefined ? 'no reason given' : `HTTP ${status}`
}

/** What an HTTP status means when the vendor's own words say nothing finer. */
export function reasonOfStatus(status: number, method: 'GET' | 'POST'): VendorReason {
  if (status === 401 || status === 403) return 'auth'
  if (status === 402) return 'billing'
  if (status === 404 || status === 410) return method === 'POST' ? 'retired' : 'lost'
  if (status === 429) return 'rate'
  // These do not say whether the request was taken up.
  if (status === 408 || status === 409 || status === 425 || status >= 500)
    return method === 'POST' ? 'unknown-submission' : 'transient'
  return method === 'POST' || status >= 400 ? 'invalid' : 'transient'
}
