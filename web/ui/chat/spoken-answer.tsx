import { useEffect, useRef, useState } from 'react'
import type { DirectorMessage } from '../../../agent/director/messages.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { wordsOf, type Conversation } from './use-conversation.ts'

/** Markdown's own signs, which nobody wants read out. */
const signs = /[*_`#>|]+/g
/** Letters read out at once. */
const longest = 600

interface SpokenAnswerProps {
  messages: readonly DirectorMessage[]
  status: Conversation['status']
}

/** Tells screen readers that an answer began, and reads it out once when it is whole, not letter by letter. */
export function SpokenAnswer({ messages, status }: SpokenAnswerProps) {
  const { t } = useI18n()
  const [said, setSaid] = useState('')
  const was = useRef(status)
  useEffect(() => {
    const before = was.current
    was.current = status
    if (status === before) return
    if (status === 'submitted') setSaid(t('chat.thinking'))
    const last = messages.at(-1)
    if (status === 'ready' && before !== 'error' && last?.role === 'assistant') {
      setSaid(`${t('chat.answered')} ${wordsOf(last).replaceAll(signs, '').slice(0, longest)}`)
    }
  }, [status, messages, t])
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {said}
    </p>
  )
}
