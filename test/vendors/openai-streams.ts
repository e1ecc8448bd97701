/**
 * How the vendor streams an answer: the server-sent events of chat completions and of responses, in the order and
 * the crumbs in which they really come. Field names after the vendor's public API reference.
 */
export interface ScriptedCall {
  id: string
  name: string
  /** JSON, or what a confused model writes in its place. */
  arguments: string
}

export interface ScriptedAnswer {
  text?: string
  refusal?: string
  calls?: readonly ScriptedCall[]
  /** Chat's own word; told from the rest when left out. */
  finish?: 'stop' | 'length' | 'tool_calls' | 'content_filter'
}

/** One event: its name, where the API names events, and its data. */
export interface StreamEvent {
  event?: string
  data: unknown
}

/** Small and uneven, as tokens are. */
function crumbs(text: string): string[] {
  const parts: string[] = []
  const characters = [...text]
  for (let from = 0, size = 2; from < characters.length; from += size, size = (size % 7) + 2) {
    parts.push(characters.slice(from, from + size).join(''))
  }
  return parts
}

const model = 'gpt-contract'
const created = 1_790_000_000
const chatHead = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created, model }

export function chatEvents({ text = '', refusal, calls = [], finish }: ScriptedAnswer): StreamEvent[] {
  const chunk = (delta: object, reason: string | null = null): StreamEvent => ({
    data: {
      ...chatHead,
      choices: [{ index: 0, delta, logprobs: null, finish_reason: reason }],
    },
  })
  return [
    chunk({ role: 'assistant', content: '', refusal: null }),
    ...crumbs(text).map((content) => chunk({ content })),
    ...crumbs(refusal ?? '').map((piece) => chunk({ refusal: piece })),
    ...calls.flatMap((call, index) => [
      chunk({
        tool_calls: [{ index, id: call.id, type: 'function', function: { name: call.name, arguments: '' } }],
      }),
      ...crumbs(call.arguments).map((piece) =>
        chunk({ tool_calls: [{ index, function: { arguments: piece } }] }),
      ),
    ]),
    chunk({}, finish ?? (calls.length > 0 ? 'tool_calls' : 'stop')),
    {
      data: { ...chatHead, choices: [] },
    },
  ]
}

function messageEvents(index: number, { text, refusal }: ScriptedAnswer): StreamEvent[] {
  const id = `msg_${index}`
  const at = { item_id: id, output_index: index, content_index: 0 }
  const kind = refusal === undefined ? 'output_text' : 'refusal'
  const words = refusal ?? text ?? ''
  const part =
    refusal === undefined ? { type: kind, text: words, annotations: [] } : { type: kind, refusal: words }
  const item = { id, type: 'message', role: 'assistant' }
  const open = { ...item, status: 'in_progress', content: [] }
  const whole = { ...item, status: 'completed', content: [part] }
  const name = refusal === undefined ? 'response.output_text' : 'response.refusal'
  return [
    { event: 'response.output_item.added', data: { output_index: index, item: open } },
    { event: 'response.content_part.added', data: { ...at, part: { ...part, text: '', refusal: '' } } },
    ...crumbs(words).map((delta) => ({ event: `${name}.delta`, data: { ...at, delta } })),
    { event: `${name}.done`, data: { ...at, text: words, refusal: words } },
    { event: 'response.content_part.done', data: { ...at, part } },
    { event: 'response.output_item.done', data: { output_index: index, item: whole } },
  ]
}

function callEvents(index: number, call: ScriptedCall): StreamEvent[] {
  const id = `fc_${index}`
  const item = { id, type: 'function_call', call_id: call.id, name: call.name }
  const at = { item_id: id, output_index: index }
  const open = { ...item, arguments: '', status: 'in_progress' }
  const whole = { ...item, arguments: call.arguments, status: 'completed' }
  return [
    { event: 'response.output_item.added', data: { output_index: index, item: open } },
    ...crumbs(call.arguments).map((delta) => ({
      event: 'response.function_call_arguments.delta',
      data: { ...at, delta },
    })),
    { event: 'response.function_call_arguments.done', data: { ...at, arguments: call.arguments } },
    { event: 'response.output_item.done', data: { output_index: index, item: whole } },
  ]
}

const usage = {
  input_tokens: 10,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 5,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 15,
}

export function responseEvents(answer: ScriptedAnswer): StreamEvent[] {
  const speaks = answer.text !== undefined || answer.refusal !== undefined
  const response = { id: 'resp_1', object: 'response', created_at: created, model, output: [] }
  const cut = answer.finish === 'length' || answer.finish === 'content_filter'
  const reason = answer.finish === 'length' ? 'max_output_tokens' : 'content_filter'
  const events: StreamEvent[] = [
    { event: 'response.created', data: { response: { ...response, status: 'in_progress' } } },
    { event: 'response.in_progress', data: { response: { ...response, status: 'in_progress' } } },
    ...(speaks ? messageEvents(0, answer) : []),
    ...(answer.calls ?? []).flatMap((call, index) => callEvents(index + (speaks ? 1 : 0), call)),
    cut
      ? {
          event: 'response.incomplete',
          data: { response: { ...response, status: 'incomplete', incomplete_details: { reason }, usage } },
        }
      : {
          event: 'response.completed',
          data: { response: { ...response, status: 'completed', incomplete_details: null, usage } },
        },
  ]
  return events.map(({ event, data }, index) => ({
    ...(event === undefined ? {} : { event }),
    data: { type: event, sequence_number: index, ...(data as object) },
  }))
}
