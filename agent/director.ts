/** The director: a language model in a loop with the film's operations as its tools. */
import { readFileSync } from 'node:fs'
import { createUIMessageStream, type LanguageModel, ToolLoopAgent, toUIMessageStream } from 'ai'
import { approvalFor, undoTooSoon } from './approvals.ts'
import { answerWithin } from './director/answer-within.ts'
import { toConversation } from './director/conversation.ts'
import { sayTrouble, type Trouble, troubleOf, writeText } from './director/epilogue.ts'
import { failureOf } from './director/failure.ts'
import { checkMessage, defaultLimits, type TurnLimits } from './director/limits.ts'
import type { DirectorChunk, DirectorMessage } from './director/messages.ts'
import { relay, type Relayed } from './director/relay.ts'
import { stopReason, stopRule } from './director/stop-rule.ts'
import { filmSummary } from './director/summary.ts'
import { createTools, type DirectorTools, kindOf } from './director/tools.ts'
import { createTurn, type Turn, type TurnOptions } from './director/turn.ts'
import { say } from './director/words.ts'
import type { FilmView } from './studio/view.ts'

const manual = readFileSync(new URL('./instructions.md', import.meta.url), 'utf8')
const turnsBack = new Set(['undo', 'redo'])
const languages = { en: 'English', de: 'German' } as const

export interface DirectorOptions {
  turn: Turn
  model: LanguageModel
  film: FilmView
  limits: TurnLimits
  /** Signs approvals, so that nobody can approve what was never asked. */
  secret: string | Uint8Array
  write: (chunk: DirectorChunk) => void
}

type Director = ToolLoopAgent<never, DirectorTools, Record<string, unknown>>

export function createDirector(options: DirectorOptions): Director {
  const { turn, model, film, limits, secret, write } = options
  const tools = createTools(turn, (data) => write({ type: 'data-choices', data }))
  return new ToolLoopAgent<never, DirectorTools, Record<string, unknown>>({
    model: answerWithin(model, limits.firstChunk),
    tools,
    instructions: `${manual}\nThe studio is in ${languages[turn.locale]}.\n\n${filmSummary(film)}`,
    stopWhen: stopRule(limits.steps),
    // In the order the model asked: two changes at once would each see the film without the other.
    toolCallConcurrency: 1,
    toolApproval: ({ toolCall }) => {
      const kind = kindOf(toolCall.toolName)
      if (kind === undefined) return turnsBack.has(toolCall.toolName) ? undoTooSoon(turn) : undefined
      const call = { id: toolCall.toolCallId, kind, input: toolCall.input as object }
      return approvalFor(turn, call, (id, data) => write({ type: 'data-price', id, data }))
    },
    experimental_toolApprovalSecret: secret,
    prepareStep: ({ stepNumber }) => {
      turn.calls.step = stepNumber
      return {}
    },
    maxRetries: limits.retries,
    timeout: {
      totalMs: limits.total,
      firstChunkMs: limits.firstChunk,
      chunkMs: limits.chunk,
    },
    // The relay hears of errors and says them in the chat; the default would print them.
    onError: () => undefined,
  })
}

export interface TurnRequest extends Omit<TurnOptions, 'messages'> {
  model: LanguageModel
  /** The whole conversation. It ends with what the person wrote, or with an answer whose prices were agreed to. */
  messages: DirectorMessage[]
  secret: string | Uint8Array
  /** Shown beside the answer, such as "Built-in director". */
  label?: string
  signal?: AbortSignal | undefined
  limits?: Partial<TurnLimits>
}

/**
 * Answers one message: changes the film, asks, explains. Whatever goes wrong with the language model is said in
 * the answer itself, so the stream never fails.
 * @throws Problem when the message is empty or too long.
 */
export async function runTurn(request: TurnRequest): Promise<ReadableStream<DirectorChunk>> {
  const { messages, onFault } = request
  const last = messages.at(-1)
  if (last) checkMessage(last)
  const turn = await createTurn(request)
  const film = await request.desk.view()
  return createUIMessageStream<DirectorMessage>({
    originalMessages: messages,
    execute: async ({ writer }) => answer(request, turn, film, (chunk) => writer.write(chunk)),
    onError: (error) => {
      onFault?.(error)
      return say(turn.locale, 'internal')
    },
  })
}

async function answer(
  request: TurnRequest,
  turn: Turn,
  film: FilmView,
  write: (chunk: DirectorChunk) => void,
): Promise<void> {
  const { messages, signal, label } = request
  const limits = { ...defaultLimits, ...request.limits }
  const director = createDirector({ ...request, turn, film, limits, write })
  let error: unknown
  let stopped: Trouble | null = null
  let relayed: Relayed = { ending: { kind: 'broken' }, spoke: false, waits: false }
  try {
    const result = await director.stream({
      messages: await toConversation(messages, director.tools),
      ...(signal ? { abortSignal: signal } : {}),
      onEnd: ({ steps }) => {
        const reason = stopReason(steps, limits.steps)
        stopped = reason === null ? null : { word: reason }
      },
    })
    const chunks = toUIMessageStream<DirectorTools, DirectorMessage>({
      stream: result.stream,
      tools: director.tools,
      sendReasoning: false,
      onError: (reason) => {
        error = reason
        return ''
      },
      redactToolErrors: false,
      messageMetadata: ({ part }) =>
        part.type === 'start' && label !== undefined ? { director: label } : undefined,
    })
    const onError = (reason: unknown): undefined => void (error = reason)
    relayed = await relay(chunks, { turn, write, messages, onError })
  } catch (reason) {
    error = reason
  }
  end(request, turn, { relayed, error, stopped, write })
}

interface Outcome {
  relayed: Relayed
  error: unknown
  stopped: Trouble | null
  write: (chunk: DirectorChunk) => void
}

function end(request: TurnRequest, turn: Turn, { relayed, error, stopped, write }: Outcome): void {
  const { ending, spoke, waits } = relayed
  if (request.signal?.aborted) {
    write(ending.kind === 'stopped' ? ending.abort : { type: 'abort' })
    return
  }
  let trouble = stopped
  if (ending.kind === 'finished') trouble ??= waits ? null : troubleOf(ending.finish.finishReason, spoke)
  else trouble = ending.kind === 'stopped' && error === undefined ? { word: 'timeout' } : failureOf(error)
  if (trouble?.word === 'internal') request.onFault?.(error)
  if (trouble?.word === 'empty' && turn.done.length > 0) writeText(write, say(turn.locale, 'done'))
  else if (trouble) tell(turn, trouble, write)
  write(ending.kind === 'finished' ? ending.finish : { type: 'finish', finishReason: 'error' })
}

function tell(turn: Turn, trouble: Trouble, write: (chunk: DirectorChunk) => void): void {
  const message = sayTrouble(turn, trouble)
  writeText(write, message)
  write({ type: 'data-problem', data: { kind: 'model', code: trouble.word, message, remedy: '' } })
}
