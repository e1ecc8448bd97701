import type { UIMessageChunk } from 'ai'

/** Server-sent events of one `data:` line each, as `createUIMessageStreamResponse` writes them. */
export function readChunks(): TransformStream<string, UIMessageChunk> {
  let rest = ''
  return new TransformStream({
    transform(text, controller) {
      const lines = `${rest}${text}`.split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const data = line.startsWith('data:') ? line.slice(5).trim() : ''
        if (data !== '' && data !== '[DONE]') controller.enqueue(JSON.parse(data) as UIMessageChunk)
      }
    },
  })
}
