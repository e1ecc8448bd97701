import { ArrowDown } from 'lucide-react'
import { useState } from 'react'
import { useStickToBottom } from 'use-stick-to-bottom'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { IconButton } from '../parts/icon-button.tsx'
import { DirectorTurn } from './director-turn.tsx'
import { ReportCard } from './report-card.tsx'
import type { Deed, Draft } from './talk.tsx'
import { Thinking } from './thinking.tsx'
import { Trouble } from './trouble.tsx'
import type { Conversation } from './use-conversation.ts'
import { UserTurn } from './user-turn.tsx'

/** Messages drawn at first; earlier ones on demand. */
const page = 60

interface LogProps {
  conversation: Conversation
  deeds: readonly Deed[]
  answering: boolean
  onEdit: (draft: Draft) => void
}

/** What was said, newest at the bottom; it stays there while the answer grows unless somebody scrolls up. */
export function Log({ conversation, deeds, answering, onEdit }: LogProps) {
  const { t } = useI18n()
  const { messages, error, say, retry, decide } = conversation
  const { scrollRef, contentRef, isAtBottom, scrollToBottom } = useStickToBottom({
    initial: 'instant',
    resize: 'smooth',
  })
  const [shown, setShown] = useState(page)
  const first = Math.max(0, messages.length - shown)
  const deedsAfter = (count: number) =>
    deeds
      .filter(({ after }) => after === count)
      .map((deed) => <ReportCard key={deed.report.version} report={deed.report} subject={deed.name} />)
  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={scrollRef}
        role="log"
        aria-live="off"
        aria-label={t('chat.log')}
        tabIndex={0}
        className="h-full overflow-y-auto outline-offset-[-2px]"
      >
        <div ref={contentRef} className="flex flex-col gap-4 px-3 pt-4 pb-5 sm:px-4">
          {first > 0 ? (
            <Button look="quiet" size="small" onClick={() => setShown(shown + page)} className="self-center">
              {t('chat.older')}
            </Button>
          ) : null}
          {first === 0 ? deedsAfter(0) : null}
          {messages.slice(first).map((message, index) => {
            const place = first + index + 1
            const last = place === messages.length
            return (
              <div key={message.id} className="contents">
                {message.role === 'user' ? (
                  <UserTurn message={message} busy={answering} onEdit={onEdit} />
                ) : (
                  <DirectorTurn
                    message={message}
                    last={last}
                    live={last && answering}
                    onSay={say}
                    onDecide={decide}
                    onRetry={retry}
                  />
                )}
                {deedsAfter(place)}
              </div>
            )
          })}
          {answering ? <Thinking message={messages.at(-1)} /> : null}
          {error ? <Trouble error={error} onRetry={retry} /> : null}
        </div>
      </div>
      {isAtBottom ? null : (
        <IconButton
          label={t('chat.toEnd')}
          side="top"
          icon={<ArrowDown />}
          onClick={() => void scrollToBottom()}
          className="absolute! bottom-2 left-1/2 -translate-x-1/2 rounded-full border border-line bg-raised shadow-float"
        />
      )}
    </div>
  )
}
