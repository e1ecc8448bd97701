import type { DirectorMessage } from '../../../agent/director/messages.ts'
import { useI18n } from '../i18n/use-i18n.ts'

/** Shown until the director's first word or deed can be seen. */
export function Thinking({ message }: { message: DirectorMessage | undefined }) {
  const { t } = useI18n()
  const visible =
    message?.role === 'assistant' &&
    message.parts.some(({ type }) => type === 'text' || type.startsWith('tool-'))
  if (visible) return null
  return (
    <p className="flex items-center gap-2 text-sm text-ink-faint">
      <span aria-hidden className="flex gap-1">
        {[0, 1, 2].map((dot) => (
          <span
            key={dot}
            className="size-1.5 animate-pulse rounded-full bg-accent"
            style={{ animationDelay: `${dot * 180}ms` }}
          />
        ))}
      </span>
      {t('chat.thinking')}
    </p>
  )
}
