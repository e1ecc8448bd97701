/**
 * A language model's vendor on this machine: takes chat completions and responses as the vendor does, refuses what
 * the vendor refuses, and answers by script, faults included.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chatEvents, responseEvents, type ScriptedAnswer, type StreamEvent } from './openai-streams.ts'

export type Reply =
  | ({ fault?: undefined } & ScriptedAnswer)
  | { fault: 'status'; status: number; headers?: Record<string, string>; message?: string }
  /** The connection breaks in the middle of the answer. */
  | { fault: 'reset'; answer: ScriptedAnswer }
  /** The answer ends in the middle, without a word. */
  | { fault: 'cut'; answer: ScriptedAnswer }
  /** Half an answer, then nothing for ever. */
  | { fault: 'stall'; answer: ScriptedAnswer }
  /** Not even a status line. */
  | { fault: 'silent' }
  /** Trouble told inside the stream. */
  | { fault: 'stream-error'; message: string }
  /** Something that is no event stream. */
  | { fault: 'garbage'; body: string }

export interface SentRequest {
  api: 'chat' | 'responses'
  authorization: string
  body: Record<string, unknown>
}

export interface OpenAiServer {
  /** Base address for `createOpenAI`. */
  url: string
  requests: SentRequest[]
  close(): Promise<void>
}

type Script = readonly Reply[] | ((request: SentRequest, index: number) => Reply)
type Item = Record<string, unknown>

const functionName = /^[a-zA-Z0-9_-]{1,64}$/

/** What the vendor says of a request it does not accept, or null. */
function complaint({ api, body }: SentRequest): string | null {
  const tools = ((body.tools ?? []) as Item[]).map((tool) =>
    api === 'chat' ? (tool.function as Item) : tool,
  )
  for (const { name, parameters } of tools) {
    if (!functionName.test(String(name))) return `Invalid 'tools[0].function.name': ${String(name)}.`
    if ((parameters as Item | undefined)?.type !== 'object') {
      return `Invalid schema for function '${String(name)}': schema must be of type 'object'.`
    }
  }
  return api === 'chat' ? unansweredChat(body.messages as Item[]) : unansweredResponses(body.input as Item[])
}

function unansweredChat(messages: Item[]): string | null {
  for (const [index, message] of messages.entries()) {
    const asked = ((message.tool_calls ?? []) as Item[]).map(({ id }) => id)
    const answers: unknown[] = []
    for (const next of messages.slice(index + 1)) {
      if (next.role !== 'tool') break
      answers.push(next.tool_call_id)
    }
    const missing = asked.find((id) => !answers.includes(id))
    if (missing !== undefined) {
      const rule =
        "An assistant message with 'tool_calls' must be followed by tool messages for each 'tool_call_id'."
      return `${rule} Missing: ${JSON.stringify(missing)}`
    }
  }
  return null
}

function unansweredResponses(input: Item[]): string | null {
  const answered = input.filter(({ type }) => type === 'function_call_output').map(({ call_id }) => call_id)
  const open = input.find(({ type, call_id }) => type === 'function_call' && !answered.includes(call_id))
  return open ? `No tool output found for function call ${String(open.call_id)}.` : null
}

async function read(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as Record<string, unknown>
}

function fail(response: ServerResponse, status: number, message: string, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify({ error: { message, type: 'invalid_request_error', param: null, code: null } }))
}

/** Pieces that end in the middle of lines and of characters, as a network hands them out. */
async function send(response: ServerResponse, events: readonly StreamEvent[]): Promise<void> {
  const text = events
    .map(
      ({ event, data }) =>
        `${event === undefined ? '' : `event: ${event}\n`}data: ${JSON.stringify(data)}\n\n`,
    )
    .join('')
  const bytes = Buffer.from(text, 'utf8')
  for (let from = 0; from < bytes.length; from += 1021) {
    response.write(bytes.subarray(from, from + 1021))
    await new Promise((resolve) => setImmediate(resolve))
  }
}

async function reply(response: ServerResponse, api: SentRequest['api'], answer: Reply): Promise<void> {
  if (answer.fault === 'silent') return
  if (answer.fault === 'status') {
    return fail(response, answer.status, answer.message ?? 'No.', answer.headers)
  }
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
  if (answer.fault === 'garbage') return void response.end(answer.body)
  if (answer.fault === 'stream-error') {
    const error = { type: 'server_error', code: 'server_error', message: answer.message, param: null }
    await send(response, [
      api === 'chat'
        ? { data: { error } }
        : { event: 'error', data: { ...error, type: 'error', sequence_number: 0 } },
    ])
    return void response.end()
  }
  const events = (api === 'chat' ? chatEvents : responseEvents)(answer.fault ? answer.answer : answer)
  if (answer.fault === undefined) {
    await send(response, events)
    return void response.end(api === 'chat' ? 'data: [DONE]\n\n' : '')
  }
  await send(response, events.slice(0, Math.ceil(events.length / 2)))
  if (answer.fault === 'cut') response.end()
  if (answer.fault === 'reset') response.socket?.resetAndDestroy()
}

export async function startOpenAi(script: Script, key = 'sk-contract'): Promise<OpenAiServer> {
  const requests: SentRequest[] = []
  const server = createServer((request, response) => {
    void (async () => {
      const api = request.url === '/v1/chat/completions' ? 'chat' : 'responses'
      if (api === 'responses' && request.url !== '/v1/responses')
        return fail(response, 404, 'Unknown request URL.')
      const authorization = request.headers.authorization ?? ''
      const sent: SentRequest = { api, authorization, body: await read(request) }
      const index = requests.push(sent) - 1
      if (authorization !== `Bearer ${key}`)
        return fail(response, 401, `Incorrect API key provided: ${authorization}`)
      const problem = complaint(sent)
      if (problem !== null) return fail(response, 400, problem)
      const answer = typeof script === 'function' ? script(sent, index) : script[index]
      await reply(response, api, answer ?? { fault: 'status', status: 500, message: 'The script is over.' })
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
