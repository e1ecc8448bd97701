/** An answer as a message, from the chunks it was streamed in. */
import { readUIMessageStream } from 'ai'
import type { Problem } from '../../tools/film/errors.ts'
import type { DirectorChunk, DirectorMessage, ProblemData } from '../director/messages.ts'

/** The message the chunks add up to; chunks that fit nowhere are left out. */
export async function messageOf(id: string, chunks: readonly DirectorChunk[]): Promise<DirectorMessage> {
  let message: DirectorMessage = { id, role: 'assistant', parts: [] }
  const stream = ReadableStream.from(joinWords(chunks)) as ReadableStream<DirectorChunk>
  for await (const state of readUIMessageStream<DirectorMessage>({ stream })) message = state
  return { ...message, id }
}

/** Words come one by one; put together they make the same message in far fewer steps. */
function* joinWords(chunks: readonly DirectorChunk[]): Generator<DirectorChunk> {
  let words: Extract<DirectorChunk, { type: 'text-delta' }> | undefined
  for (const chunk of chunks) {
    if (chunk.type === 'text-delta' && words?.id === chunk.id) {
      words.delta += chunk.delta
      continue
    }
    if (words) yield words
    words = chunk.type === 'text-delta' ? { ...chunk } : undefined
    if (!words) yield chunk
  }
  if (words) yield words
}

/** Chunks that close what an answer left open when it broke off: texts, and tools that never answered. */
export function closing(chunks: readonly DirectorChunk[], errorText: string): DirectorChunk[] {
  const texts = new Set<string>()
  const tools = new Set<string>()
  for (const chunk of chunks) {
    if (chunk.type === 'text-start') texts.add(chunk.id)
    else if (chunk.type === 'text-end') texts.delete(chunk.id)
    else if (chunk.type === 'tool-input-start' || chunk.type === 'tool-input-available') {
      tools.add(chunk.toolCallId)
    } else if (chunk.type === 'tool-approval-response' && chunk.approved) {
      const call = callOf(chunks, chunk.approvalId)
      if (call) tools.add(call)
    } else if ('toolCallId' in chunk && settled.has(chunk.type)) tools.delete(chunk.toolCallId)
  }
  return [
    ...[...texts].map((id): DirectorChunk => ({ type: 'text-end', id })),
    ...[...tools].map((toolCallId): DirectorChunk => ({ type: 'tool-output-error', toolCallId, errorText })),
  ]
}

/** After these a call waits for nobody but, perhaps, the person. */
const settled: ReadonlySet<DirectorChunk['type']> = new Set([
  'tool-approval-request',
  'tool-input-error',
  'tool-output-available',
  'tool-output-error',
  'tool-output-denied',
])

function callOf(chunks: readonly DirectorChunk[], approval: string): string | undefined {
  return chunks.flatMap((chunk) =>
    chunk.type === 'tool-approval-request' && chunk.approvalId === approval ? [chunk.toolCallId] : [],
  )[0]
}

/** A failure as part of the answer: words for everybody, data for pages that say it in another language. */
export function problemChunks(problem: Problem): DirectorChunk[] {
  const { kind, code, params, message, remedy } = problem
  const id = `problem-${code ?? kind}`
  const data: ProblemData = { kind, ...(code && { code, params }), message, remedy }
  return [
    { type: 'text-start', id },
    { type: 'text-delta', id, delta: problem.line },
    { type: 'text-end', id },
    { type: 'data-problem', data },
  ]
}
