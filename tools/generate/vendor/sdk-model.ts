import type { Experimental_VideoModelV4 as VideoModel } from '@ai-sdk/provider'
import type { VendorAccount } from './account.ts'
import { asVendorError } from './as-vendor-error.ts'

type Status = Awaited<ReturnType<NonNullable<VideoModel['doStatus']>>>

/**
 * A model out of an AI SDK package with its errors told as ours, by the account's own reading of them. `ended`
 * turns a job that ended badly into a `final` VendorError where more is known than a sentence.
 */
export function sdkModel(
  model: VideoModel,
  account: VendorAccount,
  ended?: (status: Extract<Status, { status: 'error' }>) => Error,
): VideoModel {
  return {
    specificationVersion: 'v4',
    provider: model.provider,
    modelId: model.modelId,
    maxVideosPerCall: 1,
    doStart: async (options) => {
      try {
        return await model.doStart!(options)
      } catch (error) {
        throw asVendorError(error, account, 'POST')
      }
    },
    doStatus: async (options) => {
      let status: Status
      try {
        status = await model.doStatus!(options)
      } catch (error) {
        options.abortSignal?.throwIfAborted()
        throw asVendorError(error, account, 'GET')
      }
      if (status.status === 'error' && ended) throw ended(status)
      return status
    },
  }
}
