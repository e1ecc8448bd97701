import { useState, type FormEvent } from 'react'
import type { FilmView } from '../../../agent/studio/view.ts'
import { useOperation } from '../api/use-operation.ts'
import { useI18n } from '../i18n/use-i18n.ts'

/** The film's title; a click changes it. */
export function FilmTitle({ film }: { film: FilmView }) {
  const { t, word } = useI18n()
  const { perform } = useOperation(film.id)
  const [draft, setDraft] = useState<string | null>(null)
  const finish = (event?: FormEvent): void => {
    event?.preventDefault()
    const title = draft?.trim()
    setDraft(null)
    if (title && title !== film.title) void perform({ kind: 'set-title', title })
  }
  if (draft === null) {
    return (
      <h1 className="min-w-0 text-base font-semibold">
        <button
          type="button"
          title={t('operations.set-title')}
          onClick={() => setDraft(film.title)}
          className="block h-8 max-w-full truncate rounded-md px-2 hover:bg-hover"
        >
          {film.title || <span className="text-ink-faint">{t('app.untitled')}</span>}
        </button>
      </h1>
    )
  }
  return (
    <form onSubmit={finish} className="min-w-0 flex-1 sm:max-w-sm">
      <input
        // It takes the place of the button that was pressed, and the focus with it.
        ref={(input) => input?.focus()}
        aria-label={word('field', 'title')}
        value={draft}
        maxLength={200}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => finish()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setDraft(null)
        }}
        className="field-frame h-8 w-full px-2 text-base font-semibold"
      />
    </form>
  )
}
