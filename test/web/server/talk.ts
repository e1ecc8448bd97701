/** Talking to the director of a test studio, as the page does. */
import type { DirectorChunk, DirectorMessage } from '../../../agent/director/messages.ts'
import { ask, hear, type Answer, type Told } from './ask.ts'
import { author } from './studio.ts'

export interface Conversation {
  messages: DirectorMessage[]
  active: boolean
}

export interface Talk {
  path(film: string, rest?: string): string
  say(film: string, message: unknown, more?: object): Promise<Answer>
  stop(film: string): Promise<Answer>
  read(film: string): Promise<Conversation>
  /** Everything of the answer being given, until it ends; `joined` is called when the first of it is heard. */
  follow(film: string, joined?: () => void): Promise<Told[]>
  /** Resolves when the director has begun to say something. */
  isSpeaking(film: string): Promise<void>
}

/** @param url of the studio, asked for at every call: a restart changes it */
export function talkTo(url: () => string): Talk {
  const path = (film: string, rest = ''): string => `/api/films/${film}/chat${rest}`
  const listen = (film: string, enough: (told: Told[]) => boolean): Promise<Told[]> =>
    hear(`${url()}${path(film, '/stream')}`, enough)
  return {
    path,
    say: (film, message, more = {}) =>
      ask(url(), path(film), { method: 'POST', body: { message, author, ...more } }),
    stop: (film) => ask(url(), path(film, '/stop'), { method: 'POST', body: {} }),
    read: async (film) => (await ask(url(), path(film))).json as Conversation,
    follow: (film, joined) =>
      listen(film, (told) => {
        if (told.length > 0) joined?.()
        return told.at(-1)?.data === '[DONE]'
      }),
    async isSpeaking(film) {
      for (;;) {
        const told = await listen(film, (heard) => spoken(heard) !== '')
        if (spoken(told) !== '') return
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
  }
}

export const words = (text: string, id = 'mine-1') => ({ id, role: 'user', parts: [{ type: 'text', text }] })

export const chunksIn = (told: Told[]): DirectorChunk[] =>
  told.flatMap(({ data }) => (data === '[DONE]' ? [] : [data as DirectorChunk]))

export const spoken = (told: Told[]): string =>
  chunksIn(told)
    .map((chunk) => (chunk.type === 'text-delta' ? chunk.delta : ''))
    .join('')

export const plain = (message: DirectorMessage | undefined): string =>
  (message?.parts ?? []).map((part) => (part.type === 'text' ? part.text : '')).join('')
