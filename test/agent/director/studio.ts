/** A real film on a real desk, a director behind a contract server, and somebody who talks to it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOpenAI } from '@ai-sdk/openai'
import { type LanguageModel, readUIMessageStream } from 'ai'
import { runTurn, type TurnRequest } from '../../../agent/director.ts'
import type { DirectorChunk, DirectorMessage, DirectorPart } from '../../../agent/director/messages.ts'
import { openFolder } from '../../../agent/film/film-folder.ts'
import { Desk } from '../../../agent/studio/desk.ts'
import type { Author } from '../../../agent/studio/view.ts'
import { createAnimatic } from '../../../tools/generate/providers/animatic/animatic.ts'
import { resolve } from '../../../tools/route/resolve.ts'
import { type OpenAiServer, startOpenAi } from '../../vendors/openai.ts'

export const mara: Author = { id: 'tab-1', name: 'Mara', via: 'chat' }
export const jonas: Author = { id: 'tab-2', name: 'Jonas', via: 'page' }

const logline = 'A lighthouse keeper finds a letter in a bottle and rows out into the storm to answer it.'

/** A planned film. Nothing is rendered. `paid`: Kling can be bought here, as far as prices and approvals go. */
export async function openFilm(options: { paid?: boolean; empty?: boolean } = {}): Promise<Desk> {
  const path = await mkdtemp(join(tmpdir(), 'director-'))
  const folder = await openFolder(path)
  const animatic = createAnimatic({ workDir: folder.file('cache') })
  const desk = await Desk.open({
    folder,
    id: 'film',
    produce: false,
    environment: {},
    routes: () => (route) => ({ model: animatic, repeatable: route === 'animatic' }),
    ...(options.paid === true && {
      resolve: (decision, wanted) =>
        decision.model === 'kling-3.0'
          ? { route: 'kling', model: 'kling-3.0', steps: [], substituted: false, label: 'Kling 3.0 by Kling' }
          : resolve(decision, { environment: {}, date: '2026-11-01', ...wanted }),
    }),
  })
  if (options.empty !== true) {
    const wishes = { minutes: 0.5, seed: 7 }
    await desk.perform({ kind: 'plan', source: { kind: 'logline', text: logline }, wishes }, mara)
  }
  return desk
}

export async function closeFilm(desk: Desk): Promise<void> {
  await desk.close()
  await rm(desk.folder.path, { recursive: true, force: true })
}

export const says = (text: string, id = 'said'): DirectorMessage => ({
  id,
  role: 'user',
  parts: [{ type: 'text', text }],
})

export interface Answer {
  chunks: DirectorChunk[]
  message: DirectorMessage
  text: string
  tools: Extract<DirectorPart, { toolCallId: string }>[]
}

export const secret = 'the secret of this test'

export type Ask = Partial<Omit<TurnRequest, 'desk' | 'model' | 'messages'>> & {
  desk: Desk
  model: LanguageModel
  messages: DirectorMessage[]
}

const patient = { retries: 0, firstChunk: 1500, chunk: 1500, total: 8000 }

export async function ask({ messages, limits, ...rest }: Ask): Promise<Answer> {
  const request = { author: mara, locale: 'en', secret, ...rest, limits: { ...patient, ...limits } }
  const stream = await runTurn({ ...request, messages })
  const chunks: DirectorChunk[] = []
  const noted = stream.pipeThrough(
    new TransformStream<DirectorChunk, DirectorChunk>({
      transform(chunk, controller) {
        chunks.push(structuredClone(chunk))
        controller.enqueue(chunk)
      },
    }),
  )
  const last = messages.at(-1)
  let message: DirectorMessage = { id: '', role: 'assistant', parts: [] }
  const reading = readUIMessageStream<DirectorMessage>({
    stream: noted,
    ...(last?.role === 'assistant' ? { message: structuredClone(last) } : {}),
  })
  for await (const state of reading) message = state
  const text = message.parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n')
  const tools = message.parts.filter((part) => 'toolCallId' in part) as Answer['tools']
  return { chunks, message, text, tools }
}

/** The person's yes or no to everything an answer asks. */
export function decides(message: DirectorMessage, approved: boolean): DirectorMessage {
  const parts = message.parts.map((part) =>
    'toolCallId' in part && part.state === 'approval-requested'
      ? ({ ...part, state: 'approval-responded', approval: { ...part.approval, approved } } as DirectorPart)
      : part,
  )
  return { ...message, parts }
}

export type Api = 'chat' | 'responses'

export async function withVendor<T>(
  script: Parameters<typeof startOpenAi>[0],
  api: Api,
  use: (model: LanguageModel, server: OpenAiServer) => Promise<T>,
): Promise<T> {
  const server = await startOpenAi(script)
  const provider = createOpenAI({ baseURL: server.url, apiKey: 'sk-contract' })
  try {
    return await use(provider[api]('gpt-contract'), server)
  } finally {
    await server.close()
  }
}
