/** A language model that says what a test wrote down for it. */
import type { LanguageModelV4StreamPart, LanguageModelV4Usage } from '@ai-sdk/provider'
import { MockLanguageModelV4 } from 'ai/test'

/** One call of the model: words, each on its own; calls of tools; or a fault. */
export type Line =
  | { say: string[]; wait?: Promise<unknown> }
  | { call: string; input: unknown }
  | { fail: Error }

const usage: LanguageModelV4Usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
}

export interface Scripted {
  model: MockLanguageModelV4
  /** What the model was asked, as one text per call. */
  heard: string[]
}

/** @param lines one per call of the model; after the last it says "Done." */
export function scripted(...lines: Line[]): Scripted {
  const left = [...lines]
  const heard: string[] = []
  const model = new MockLanguageModelV4({
    doStream: async ({ prompt, abortSignal }) => {
      heard.push(JSON.stringify(prompt))
      const line = left.shift() ?? { say: ['Done.'] }
      if ('fail' in line) throw line.fail
      return { stream: ReadableStream.from(partsOf(line, heard.length, abortSignal)) }
    },
  })
  return { model, heard }
}

async function* partsOf(
  line: Exclude<Line, { fail: Error }>,
  call: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<LanguageModelV4StreamPart> {
  yield { type: 'stream-start', warnings: [] }
  if ('call' in line) {
    const input = JSON.stringify(line.input)
    yield { type: 'tool-call', toolCallId: `call-${call}`, toolName: line.call, input }
    yield { type: 'finish', usage, finishReason: { unified: 'tool-calls', raw: undefined } }
    return
  }
  yield { type: 'text-start', id: 'text' }
  for (const [index, delta] of line.say.entries()) {
    if (index > 0 && line.wait) await untilOrAborted(line.wait, signal)
    yield { type: 'text-delta', id: 'text', delta }
  }
  yield { type: 'text-end', id: 'text' }
  yield { type: 'finish', usage, finishReason: { unified: 'stop', raw: undefined } }
}

function untilOrAborted(wait: Promise<unknown>, signal: AbortSignal | undefined): Promise<unknown> {
  const aborted = new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
  return Promise.race([wait, aborted])
}
