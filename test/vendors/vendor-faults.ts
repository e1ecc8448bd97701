/** What can go wrong at a vendor, in words that every contract server understands. */

/** Said by the vendor in its own shape; nothing is started. */
export const refusals = [
  'auth',
  'billing',
  'rate',
  'rate-wait',
  'moderation',
  'invalid',
  'retired',
  'error-in-200',
] as const
export type Refusal = (typeof refusals)[number]

/** Trouble on the way, the same for everybody. */
export type LineFault =
  /** The connection breaks before the request is read to its end. */
  | 'drop'
  /** The request arrives and starts a job; its answer never comes. */
  | 'drop-after'
  /** 503 with a page of HTML. */
  | 'unavailable'
  /** 200 with something that is no JSON. */
  | 'garbage'

export type SubmitFault = Refusal | LineFault
export type LookFault =
  | Exclude<Refusal, 'moderation' | 'retired'>
  | Exclude<LineFault, 'drop-after'>
  /** There is no such job. */
  | 'missing'
  /** A status word nobody has documented. */
  | 'strange'

export const clipNames = ['good', 'black', 'frozen', 'cut', 'short', 'upright'] as const
export type ClipName = (typeof clipNames)[number]
export type OutputFault = 'gone' | 'truncated' | 'page' | 'unavailable' | 'private' | 'empty'

/** What a vendor is to do; whatever is left out goes well. */
export interface Plan {
  submit?: SubmitFault
  /** Faults of the first looks, one each; `forever` repeats the last one. */
  looks?: readonly LookFault[]
  forever?: boolean
  end?: 'done' | 'failed' | 'moderated'
  /** What is served, download by download; the last one for ever. */
  output?: readonly (OutputFault | ClipName)[]
}

/** Seconds a `rate-wait` asks to wait. */
export const waitSeconds = 17
