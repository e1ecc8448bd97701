import { useChat, type UseChatHelpers } from '@ai-sdk/react'
import { lastAssistantMessageIsCompleteWithApprovalResponses } from 'ai'
import { useMemo } from 'react'
import type { DirectorMessage } from '../../../agent/director/messages.ts'
import { api, type ChatHistory } from '../api/client.ts'
import { DirectorTransport } from './director-transport.ts'

/** Milliseconds between two drawings of a streamed answer. */
const pace = 60

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
  const transport = useMemo(() => new DirectorTransport(film), [film])
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
