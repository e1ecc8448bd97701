import { useChat, type UseChatHelpers } from '@ai-sdk/react'
import { lastAssistantMessageIsCompleteWithApprovalResponses } from 'ai'
import { useMemo, useRef } from 'react'
import type { DirectorMessage } from '../../../agent/director/messages.ts'
import { ApiError } from '../api/api-error.ts'
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
  const replaced = useRef<string>(undefined)
  /** `place` is where it goes on this page, `replace` what it takes the place of on the server. */
  const send = (text: string, place: string | undefined, replace: string | undefined): void => {
    clearError()
    replaced.current = replace
    void sendMessage(place ? { text, messageId: place } : { text }, { body: { replace } })
  }
  return {
    messages,
    status,
    error,
    say: (text, replaces) => send(text, replaces, replaces),
    retry: () => {
      const last = messages.findLast(({ role }) => role === 'user')
      // What the server refused it never kept, so there is nothing of it to replace.
      if (last) send(wordsOf(last), last.id, error instanceof ApiError ? replaced.current : last.id)
    },
    stop: () =>
      void api.stopChat(film).then(
        // Nobody speaks there yet: then it is only this page that waits.
        ({ stopped }) => (stopped ? undefined : chat.stop()),
        () => chat.stop(),
      ),
    decide: (id, approved) => void addToolApprovalResponse({ id, approved }),
  }
}
