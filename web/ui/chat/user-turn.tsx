import { Pencil } from 'lucide-react'
import { memo } from 'react'
import type { DirectorMessage } from '../../../agent/director/messages.ts'
import { ownName } from '../api/author.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { IconButton } from '../parts/icon-button.tsx'
import type { Draft } from './talk.tsx'
import { wordsOf } from './use-conversation.ts'

interface UserTurnProps {
  message: DirectorMessage
  busy: boolean
  onEdit: (draft: Draft) => void
}

/** What a person said. */
export const UserTurn = memo(function UserTurn({ message, busy, onEdit }: UserTurnProps) {
  const { t } = useI18n()
  const text = wordsOf(message)
  const author = message.metadata?.author
  return (
    <article
      aria-label={author ?? t('chat.you')}
      className="group flex max-w-full flex-col items-end gap-0.5 self-end pl-8"
    >
      {author && author !== ownName() && ownName() ? (
        <span className="px-1 text-2xs text-ink-faint">{author}</span>
      ) : null}
      <div className="flex max-w-full items-end gap-1">
        <IconButton
          size="small"
          side="left"
          label={t('chat.edit')}
          icon={<Pencil />}
          disabled={busy}
          onClick={() => onEdit({ id: message.id, text })}
          className="focus-visible:opacity-100 pointer-fine:opacity-0 pointer-fine:group-hover:opacity-100"
        />
        <p className="min-w-0 rounded-2xl rounded-br-md bg-accent-soft px-3.5 py-2 text-base break-words whitespace-pre-wrap text-ink">
          {text}
        </p>
      </div>
    </article>
  )
})
