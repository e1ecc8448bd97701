import type { FilmView } from '../../../agent/studio/view.ts'
import { useI18n } from '../i18n/use-i18n.ts'

const first = ['chat.suggest.empty.1', 'chat.suggest.empty.2', 'chat.suggest.empty.3'] as const
const later = ['chat.suggest.1', 'chat.suggest.2', 'chat.suggest.3', 'chat.suggest.4'] as const

interface EmptyChatProps {
  film: FilmView
  onSay: (text: string) => void
}

/** Nothing was said yet: what one could say. */
export function EmptyChat({ film, onSay }: EmptyChatProps) {
  const { t } = useI18n()
  const unplanned = film.shots.length === 0
  // Shots that are there, whatever the film's length.
  const number = Math.min(3, film.shots.length)
  const texts = (unplanned ? first : later).map((key) => t(key, { number }))
  return (
    <div className="flex min-h-0 flex-1 flex-col justify-end overflow-y-auto px-4 pb-4">
      <h2 className="text-lg font-semibold">{t('chat.emptyTitle')}</h2>
      <p className="mt-0.5 mb-4 text-sm text-ink-soft">
        {unplanned ? t('chat.emptyText') : t('chat.plannedText', { count: film.shots.length })}
      </p>
      <ul aria-label={t('chat.suggestions')} className="flex flex-col gap-2">
        {texts.map((text) => (
          <li key={text}>
            <button
              type="button"
              onClick={() => onSay(text)}
              className="w-full rounded-lg border border-line px-3 py-2 text-left text-sm text-ink-soft transition-colors hover:border-line-strong hover:bg-hover hover:text-ink"
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
