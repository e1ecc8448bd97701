import { type LanguageModel, wrapLanguageModel } from 'ai'

/**
 * The model, given up on when it has not begun to answer in time. The SDK's own clock starts only once the vendor
 * has; a server that takes the call and says nothing would be waited for as long as the connection lives.
 * @param milliseconds For each call.
 */
export function answerWithin(model: LanguageModel, milliseconds: number): LanguageModel {
  if (typeof model === 'string' || model.specificationVersion !== 'v4') return model
  return wrapLanguageModel({
    model,
    middleware: {
      specificationVersion: 'v4',
      async wrapStream({ model: inner, params }) {
        const late = new AbortController()
        const timer = setTimeout(
          () => late.abort(new DOMException('No answer in time.', 'TimeoutError')),
          milliseconds,
        )
        const { abortSignal } = params
        const signal = abortSignal ? AbortSignal.any([abortSignal, late.signal]) : late.signal
        try {
          return await inner.doStream({ ...params, abortSignal: signal })
        } finally {
          clearTimeout(timer)
        }
      },
    },
  })
}
