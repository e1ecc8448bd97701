import { useChat, type UseChatHelpers } from '@ai-sdk/react'
import { DefaultChatTransport, lastAssistantMessageIsCompleteWithApprovalResponses } from 'ai'
import { useMemo } from 'react'
import type { DirectorMessage } from '../../../agent/director/messages.ts'
import { pageAuthor } from '../api/author.ts'
import { api, filmPath, reach, type ChatHistory } from '../api/client.ts'
import { filmNow } from '../api/use-film.ts'
import { useI18n } from '../i18n/use-i18n.ts'

/** Milliseconds between two drawings of a streamed answer. */
const pace = 60

/** Sends only what is new: the server keeps the conversation, and believes nothing else a page says of it. */
function transportTo(film: string): DefaultChatTransport<DirectorMessage> {
  return new DefaultChatTransport<DirectorMessage>({
    api: filmPath(film, '/chat'),
    fetch: reach,
    prepareSendMessagesRequest: ({ messages, messageId, trigger }) => ({
      body: {
        message: messages.at(-1),
        author: pageAuthor(),
        base: filmNow(film)?.version,
        locale: useI18n.getState().language,
        ...(trigger === 'submit-message' &&
          messageId &&
          messages.at(-1)?.role === 'user' && { replace: messageId }),
      },
    }),
    prepareReconnectToStreamRequest: () => ({ api: filmPath(film, '/chat/stream') }),
  })
}

export interface Conversation {
  messages: DirectorMessage[]
  status: UseChatHelpers<DirectorMessage>['status']
  error: Error | undefined
  /** With `replaces`, in the place of that message of the person; what came after it goes. */
  say: (text: string, replaces?: string) => void
  /** Says the last thing again, in its own place. */
  retry: () => void
  /** Ends the answer on the server, not only its showing. */
  stop: () => void
  decide: (approval: string, approved: boolean) => void
}

export const wordsOf = (message: DirectorMessage): string =>
  message.parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n')

/** The conversation about one film, going on from what the server has kept. */
export function useConversation(film: string, history: ChatHistory): Conversation {
  const transport = useMemo(() => transportTo(film), [film])
  const chat = useChat<DirectorMessage>({
    id: film,
    messages: history.messages,
    transport,
    resume: history.active,
    throttle: pace,
    sendAutomaticallyWhen: lastAssistantMessageIsCompleteWithApprovalResponses,
  })
  const { messages, status, error, clearError, sendMessage, addToolApprovalResponse } = chat
  const say = (text: string, replaces?: string): void => {
    clearError()
    void sendMessage(replaces ? { text, messageId: replaces } : { text })
  }
  return {
    messages,
    status,
    error,
    say,
    retry: () => {
      const last = messages.findLast(({ role }) => role === 'user')
      if (last) say(wordsOf(last), last.id)
    },
    stop: () => void api.stopChat(film).catch(() => chat.stop()),
    decide: (id, approved) => void addToolApprovalResponse({ id, approved }),
  }
}
