import { useI18n } from '../../i18n/use-i18n.ts'

const examples = ['home.example.1', 'home.example.2', 'home.example.3', 'home.example.4'] as const

/** Loglines to begin with. */
export function Examples({ onPick }: { onPick: (text: string) => void }) {
  const { t } = useI18n()
  return (
    <section aria-label={t('home.examples')} className="mt-4">
      <ul className="grid gap-2 sm:grid-cols-2">
        {examples.map((key) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => onPick(t(key))}
              className="h-full w-full rounded-lg border border-line px-3 py-2 text-left text-sm text-pretty text-ink-soft transition-colors hover:border-line-strong hover:bg-hover hover:text-ink"
            >
              <span className="line-clamp-3">{t(key)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
