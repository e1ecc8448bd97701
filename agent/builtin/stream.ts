import type { LanguageModelV4GenerateResult, LanguageModelV4StreamPart } from '@ai-sdk/provider'

/** Words that go out together; small enough that an answer is seen to be written. */
const wordsAtOnce = 3

function* partsOf({
  content,
  finishReason,
  usage,
  warnings,
}: LanguageModelV4GenerateResult): Generator<LanguageModelV4StreamPart> {
  yield { type: 'stream-start', warnings }
  for (const [index, part] of content.entries()) {
    if (part.type === 'text') {
      const id = `text-${index}`
      yield { type: 'text-start', id }
      const words = part.text.match(/\s*\S+\s*/g) ?? []
      for (let at = 0; at < words.length; at += wordsAtOnce) {
        yield { type: 'text-delta', id, delta: words.slice(at, at + wordsAtOnce).join('') }
      }
      yield { type: 'text-end', id }
    }
    if (part.type === 'tool-call') {
      const { toolCallId: id, toolName, input } = part
      yield { type: 'tool-input-start', id, toolName }
      yield { type: 'tool-input-delta', id, delta: input }
      yield { type: 'tool-input-end', id }
      yield part
    }
  }
  yield { type: 'finish', finishReason, usage }
}

/** An answer in small pieces; ends with the signal's reason when it is aborted. */
export function streamOf(
  result: LanguageModelV4GenerateResult,
  signal?: AbortSignal,
): ReadableStream<LanguageModelV4StreamPart> {
  const parts = partsOf(result)
  return new ReadableStream({
    pull(controller) {
      if (signal?.aborted) return controller.error(signal.reason)
      const { value, done } = parts.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
}
