import { getStaticToolName, isStaticToolUIPart } from 'ai'
import { memo } from 'react'
import type { DirectorMessage, DirectorPart } from '../../../agent/director/messages.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Choices } from './choices.tsx'
import { Markdown } from './markdown.tsx'
import { ProblemPart } from './problem-part.tsx'
import { ToolPart } from './tool-part.tsx'
import { wordsOf } from './use-conversation.ts'

interface DirectorTurnProps {
  message: DirectorMessage
  /** Nothing was said after it. */
  last: boolean
  /** It is still growing. */
  live: boolean
  onSay: (text: string) => void
  onDecide: (approval: string, approved: boolean) => void
  onRetry: () => void
}

/** What the director said and did, in the order it happened. */
export const DirectorTurn = memo(
  function DirectorTurn({ message, last, live, onSay, onDecide, onRetry }: DirectorTurnProps) {
    const { t } = useI18n()
    const words = wordsOf(message)
    const draw = (part: DirectorPart, index: number) => {
      if (part.type === 'text')
        return <Markdown key={index} text={part.text} live={live && part.state === 'streaming'} />
      if (part.type === 'data-choices')
        return (
          <Choices
            key={index}
            choice={part.data}
            asked={words.includes(part.data.question)}
            open={last && !live}
            onSay={onSay}
          />
        )
      if (part.type === 'data-problem')
        return <ProblemPart key={index} problem={part.data} onRetry={last && !live ? onRetry : null} />
      if (!isStaticToolUIPart(part)) return null
      const price = message.parts.find((other) => other.type === 'data-price' && other.id === part.toolCallId)
      return (
        <ToolPart
          key={part.toolCallId}
          part={part}
          name={getStaticToolName(part)}
          price={price?.type === 'data-price' ? price.data : null}
          live={live}
          open={last && !live}
          onDecide={onDecide}
        />
      )
    }
    return (
      <article
        aria-label={message.metadata?.director ?? t('chat.title')}
        className="flex min-w-0 flex-col gap-2.5"
      >
        {message.parts.map(draw)}
      </article>
    )
  },
  (old, now) => old.message === now.message && old.last === now.last && old.live === now.live,
)
