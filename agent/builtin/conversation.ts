/** A language model's prompt read as a conversation: what was said last, what came of it, what "it" is. */
import type {
  LanguageModelV4Message,
  LanguageModelV4Prompt,
  LanguageModelV4ToolResultOutput,
} from '@ai-sdk/provider'
import type { Project } from '../../tools/film/project.ts'
import { noFocus, type Focus } from './context.ts'
import type { Call } from './outcome.ts'
import { moveFocus } from './understand.ts'

export interface ToolResult {
  call: Call
  outcome: 'done' | 'denied' | 'failed'
  value: unknown
}

export interface Conversation {
  /** Newest words of the person; nothing else is ever read as a request. */
  message: string
  /** The message before it, and whether it was answered with a question. */
  previous: string
  asked: boolean
  focus: Focus
  /** What the director has said to the newest message so far. */
  said: string
  /** What came of the calls made for the newest message so far. */
  results: ToolResult[]
}

type AssistantMessage = Extract<LanguageModelV4Message, { role: 'assistant' }>
type UserMessage = Extract<LanguageModelV4Message, { role: 'user' }>

const textOf = (message: UserMessage | undefined): string =>
  (message?.content ?? []).flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n')

const saidBy = (message: LanguageModelV4Message): string[] =>
  message.role === 'assistant'
    ? message.content.flatMap((part) => (part.type === 'text' ? [part.text] : []))
    : []

const callsOf = (message: LanguageModelV4Message): { id: string; call: Call }[] =>
  message.role !== 'assistant'
    ? []
    : (message as AssistantMessage).content.flatMap((part) =>
        part.type === 'tool-call'
          ? [{ id: part.toolCallId, call: { tool: part.toolName, input: asObject(part.input) } }]
          : [],
      )

function asObject(input: unknown): Record<string, unknown> {
  const value: unknown = typeof input === 'string' ? safely(input) : input
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function safely(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

export function readConversation(prompt: LanguageModelV4Prompt, project: Project): Conversation {
  const users = prompt.flatMap((message, index) => (message.role === 'user' ? [index] : []))
  const [last = -1, before] = [users.at(-1), users.at(-2)]
  const since = prompt.slice(last + 1)
  const earlier = prompt.slice(0, Math.max(0, last))
  const asked = earlier
    .slice((before ?? -1) + 1)
    .flatMap(callsOf)
    .some(({ call }) => call.tool === 'ask_choice')
  return {
    message: textOf(prompt[last] as UserMessage | undefined),
    previous: before === undefined ? '' : textOf(prompt[before] as UserMessage),
    asked,
    focus: focusOf(earlier, project),
    said: since.flatMap(saidBy).join('\n'),
    results: resultsOf(since),
  }
}

function resultsOf(messages: readonly LanguageModelV4Message[]): ToolResult[] {
  const calls = new Map(messages.flatMap(callsOf).map(({ id, call }) => [id, call]))
  return messages.flatMap((message) => {
    if (message.role !== 'tool' && message.role !== 'assistant') return []
    return (message.content as readonly { type: string }[]).flatMap((part): ToolResult[] => {
      if (part.type !== 'tool-result') return []
      const { toolCallId, toolName, output } = part as unknown as {
        toolCallId: string
        toolName: string
        output: LanguageModelV4ToolResultOutput
      }
      return [{ call: calls.get(toolCallId) ?? { tool: toolName, input: {} }, ...outcomeOf(output) }]
    })
  })
}

function outcomeOf(output: LanguageModelV4ToolResultOutput): Pick<ToolResult, 'outcome' | 'value'> {
  if (output.type === 'execution-denied') return { outcome: 'denied', value: output.reason }
  if (output.type === 'error-text' || output.type === 'error-json')
    return { outcome: 'failed', value: output.value }
  return { outcome: 'done', value: output.type === 'text' ? safely(output.value) : output.value }
}

/** Film-wide changes end what "it" was; looking, comparing and undoing do not. */
const passing =
  /^(?:undo|redo|export|vote|look_at_film|explain_model|estimate_cost|what_is_stale|compare_takes|ask_choice|branch)$/

function focusOf(messages: readonly LanguageModelV4Message[], project: Project): Focus {
  let focus = noFocus
  let turn: Call[] = []
  for (const message of messages) {
    if (message.role === 'user') turn = []
    const made = callsOf(message).map(({ call }) => named(call, project))
    if (made.length === 0) continue
    turn = [...turn, ...made]
    const aside = turn.every(({ tool }) => passing.test(tool))
    focus = moveFocus(aside ? focus : { ...focus, shots: [], scene: undefined }, turn)
    if (focus.shots.length > 1 && focus.shots.length === project.shots.length) focus = { ...focus, shots: [] }
  }
  return focus
}

/** A language model may have named shots by number. */
function named(call: Call, { shots }: Project): Call {
  const id = (name: unknown): unknown =>
    shots.find((shot) => shot.id === name || String(shot.number) === String(name))?.id ?? name
  const input = { ...call.input }
  if (Array.isArray(input.shots)) input.shots = input.shots.map(id)
  if (input.shot !== undefined) input.shot = id(input.shot)
  return { ...call, input }
}
