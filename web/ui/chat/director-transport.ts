import { HttpChatTransport, type UIMessageChunk } from 'ai'
import type { DirectorMessage } from '../../../agent/director/messages.ts'
import { pageAuthor } from '../api/author.ts'
import { filmPath, reach } from '../api/client.ts'
import { filmNow } from '../api/use-film.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { readChunks } from './read-chunks.ts'

/**
 * The way to a film's chat. Sends only what is new: the server keeps the conversation, and believes nothing else a
 * page says of it. Reads the answer itself, as the SDK's own reader brings a validator larger than all of the chat,
 * and what our own server sends needs none.
 */
export class DirectorTransport extends HttpChatTransport<DirectorMessage> {
  /** A resumed answer is told again from its first word. */
  readonly resumeStreamIsReplay = true

  constructor(film: string) {
    super({
      api: filmPath(film, '/chat'),
      fetch: reach,
      // `body` holds what goes along with one message: the one it takes the place of.
      prepareSendMessagesRequest: ({ messages, body }) => {
        const { language } = useI18n.getState()
        const base = filmNow(film)?.version
        return { body: { ...body, message: messages.at(-1), author: pageAuthor(), base, locale: language } }
      },
      prepareReconnectToStreamRequest: () => ({ api: filmPath(film, '/chat/stream') }),
    })
  }

  protected override processResponseStream(
    stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  ): ReadableStream<UIMessageChunk> {
    return stream.pipeThrough(new TextDecoderStream()).pipeThrough(readChunks())
  }
}
