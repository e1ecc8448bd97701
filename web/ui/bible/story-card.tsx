import { useFilmScope } from '../film/film-scope.ts'
import { useI18n } from '../i18n/use-i18n.ts'

const parts = ['logline', 'want', 'obstacle', 'turn'] as const

/** What the story is, to be checked before anything is drawn. */
export function StoryCard() {
  const { t } = useI18n()
  const { story } = useFilmScope().film
  const told = parts.filter((part) => story[part])
  if (told.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-sm font-semibold">{t('bible.story')}</h2>
      <dl className="grid gap-x-6 gap-y-2 rounded-lg border border-line bg-raised p-3 text-sm @2xl:grid-cols-2">
        {told.map((part) => (
          <div key={part}>
            <dt className="text-xs text-ink-faint">{t(`bible.${part}`)}</dt>
            <dd className="text-ink-soft">{story[part]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
