import { useEffect, useState } from 'react'
import { capital } from '../film/capital.ts'
import { useI18n } from '../i18n/use-i18n.ts'

interface ColourFieldProps {
  field: string
  /** `#rrggbb` */
  value: string
  onCommit: (value: string) => void
}

/** A swatch that opens the browser's own picker; saves when the picker is left, not while it is dragged through. */
export function ColourField({ field, value, onCommit }: ColourFieldProps) {
  const { t, word } = useI18n()
  const [draft, setDraft] = useState(value)
  useEffect(() => setDraft(value), [value])
  const name = capital(word('field', field))
  return (
    <label className="flex min-w-0 items-center gap-2 text-xs text-ink-soft">
      <input
        type="color"
        aria-label={t('bible.colour', { field: name, colour: draft })}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => draft !== value && onCommit(draft)}
        className="h-7 w-9 shrink-0 cursor-pointer rounded border border-line-strong bg-transparent p-0.5"
      />
      <span className="truncate">{name}</span>
    </label>
  )
}
