import { setTimeout as sleep } from 'node:timers/promises'
import { APICallError, type Experimental_VideoModelV4 as VideoModel, type JSONObject } from '@ai-sdk/provider'

type StartOptions = Parameters<NonNullable<VideoModel['doStart']>>[0]

/** A vendor that bills on arrival, as the real ones do, and answers as it is told. */
export interface Vendor {
  model: VideoModel
  /** Idempotency keys of every request that arrived, in order: each is one bill. */
  bills: string[]
  /** What the next look at a job answers. */
  answer:
    | { status: 'pending' }
    | { status: 'completed'; url: string; facts?: JSONObject }
    | { status: 'error'; error: string }
  /** What every look at a job throws. */
  trouble?: Error
  /** How long it thinks before it takes a submit. */
  slowMs?: number
  /** Every submit it took, as it was asked. */
  started: StartOptions[]
  /** Arrives, is billed, and the answer is lost. */
  dropAnswers: boolean
  /** HTTP status it refuses submits with; nothing is billed. */
  refusal?: number
}

export function createVendor(): Vendor {
  const response = { timestamp: new Date(0), modelId: 'vendor', headers: undefined }
  const vendor: Vendor = {
    bills: [],
    started: [],
    answer: { status: 'pending' },
    dropAnswers: false,
    model: {
      specificationVersion: 'v4',
      provider: 'test',
      modelId: 'vendor',
      maxVideosPerCall: 1,
      async doStart(options) {
        const { headers } = options
        const statusCode = vendor.refusal
        if (statusCode) {
          const message = `The vendor answered ${statusCode}.`
          throw new APICallError({ message, statusCode, url: 'http://vendor', requestBodyValues: {} })
        }
        if (vendor.slowMs !== undefined)
          await sleep(vendor.slowMs, undefined, { signal: options.abortSignal })
        vendor.started.push(options)
        vendor.bills.push(headers?.['idempotency-key'] ?? 'none')
        if (vendor.dropAnswers) throw new Error('socket hang up')
        return { operation: { job: `job-${vendor.bills.length}` }, warnings: [], response }
      },
      async doStatus() {
        const { answer, trouble } = vendor
        if (trouble) throw trouble
        if (answer.status === 'completed') {
          return {
            status: 'completed',
            videos: [{ type: 'url', url: answer.url, mediaType: 'video/mp4' }],
            warnings: [],
            ...(answer.facts && { providerMetadata: { firstcut: answer.facts } }),
            response,
          }
        }
        return { ...answer, response }
      },
    },
  }
  return vendor
}
