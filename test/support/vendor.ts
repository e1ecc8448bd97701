import { APICallError, type Experimental_VideoModelV4 as VideoModel } from '@ai-sdk/provider'

/** A vendor that bills on arrival, as the real ones do, and answers as it is told. */
export interface Vendor {
  model: VideoModel
  /** Idempotency keys of every request that arrived, in order: each is one bill. */
  bills: string[]
  /** What the next look at a job answers. */
  answer: { status: 'pending' } | { status: 'completed'; url: string } | { status: 'error'; error: string }
  /** Arrives, is billed, and the answer is lost. */
  dropAnswers: boolean
  /** HTTP status it refuses submits with; nothing is billed. */
  refusal?: number
}

export function createVendor(): Vendor {
  const response = { timestamp: new Date(0), modelId: 'vendor', headers: undefined }
  const vendor: Vendor = {
    bills: [],
    answer: { status: 'pending' },
    dropAnswers: false,
    model: {
      specificationVersion: 'v4',
      provider: 'test',
      modelId: 'vendor',
      maxVideosPerCall: 1,
      async doStart({ headers }) {
        const statusCode = vendor.refusal
        if (statusCode) {
          const message = `The vendor answered ${statusCode}.`
          throw new APICallError({ message, statusCode, url: 'http://vendor', requestBodyValues: {} })
        }
        vendor.bills.push(headers?.['idempotency-key'] ?? 'none')
        if (vendor.dropAnswers) throw new Error('socket hang up')
        return { operation: { job: `job-${vendor.bills.length}` }, warnings: [], response }
      },
      async doStatus() {
        const { answer } = vendor
        if (answer.status === 'completed') {
          return {
            status: 'completed',
            videos: [{ type: 'url', url: answer.url, mediaType: 'video/mp4' }],
            warnings: [],
            response,
          }
        }
        return { ...answer, response }
      },
    },
  }
  return vendor
}
