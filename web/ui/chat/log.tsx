import { ArrowDown } from 'lucide-react'
import { useState } from 'react'
import { useStickToBottom } from 'use-stick-to-bottom'
import type { DirectorMessage } from '../../../agent/director/messages.ts'
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

const Deeds = ({ deeds, after }: { deeds: readonly Deed[]; after: number }) =>
  deeds
    .filter((deed) => deed.after === after)
    .map(({ report, name }) => <ReportCard key={report.version} report={report} subject={name} />)

interface TurnProps extends Pick<LogProps, 'conversation' | 'answering' | 'onEdit'> {
  message: DirectorMessage
  last: boolean
}

function Turn({ message, last, conversation, answering, onEdit }: TurnProps) {
  const { say, decide, retry } = conversation
  if (message.role === 'user') return <UserTurn message={message} busy={answering} onEdit={onEdit} />
  const live = last && answering
  return (
    <DirectorTurn message={message} last={last} live={live} onSay={say} onDecide={decide} onRetry={retry} />
  )
}

/** What was said, newest at the bottom; it stays there while the answer grows unless somebody scrolls up. */
export function Log({ conversation, deeds, answering, onEdit }: LogProps) {
  const { t } = useI18n()
  const { messages, error, retry } = conversation
  const stick = useStickToBottom({ initial: 'instant', resize: 'smooth' })
  const [shown, setShown] = useState(page)
  const first = Math.max(0, messages.length - shown)
  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={stick.scrollRef}
        role="log"
        aria-live="off"
        aria-label={t('chat.log')}
        tabIndex={0}
        className="h-full overflow-y-auto outline-offset-[-2px]"
      >
        <div ref={stick.contentRef} className="flex flex-col gap-4 px-3 pt-4 pb-5 sm:px-4">
          {first > 0 ? (
            <Button look="quiet" size="small" onClick={() => setShown(shown + page)} className="self-center">
              {t('chat.older')}
            </Button>
          ) : (
            <Deeds deeds={deeds} after={0} />
          )}
          {messages.slice(first).map((message, index) => (
            <div key={message.id} className="contents">
              <Turn
                message={message}
                last={first + index + 1 === messages.length}
                conversation={conversation}
                answering={answering}
                onEdit={onEdit}
              />
              <Deeds deeds={deeds} after={first + index + 1} />
            </div>
          ))}
          {answering ? <Thinking message={messages.at(-1)} /> : null}
          {error ? <Trouble error={error} onRetry={retry} /> : null}
        </div>
      </div>
      {stick.isAtBottom ? null : (
        <IconButton
          label={t('chat.toEnd')}
          side="top"
          icon={<ArrowDown />}
          onClick={() => void stick.scrollToBottom()}
          className="absolute! bottom-2 left-1/2 -translate-x-1/2 rounded-full border border-line bg-raised shadow-float"
        />
      )}
    </div>
  )
}
