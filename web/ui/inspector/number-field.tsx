import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Field, TextInput } from '../parts/field.tsx'
import { readNumber } from './read-number.ts'

interface NumberFieldProps {
  label: ReactNode
  /** null = nothing, where `empty` allows it. */
  value: number | null
  unit: string
  min: number
  max: number
  /** What an arrow key adds; with Shift ten times as much. */
  step: number
  empty?: boolean
  hint?: ReactNode
  onCommit: (value: number | null) => void
  className?: string
}

const written = (value: number | null): string => (value === null ? '' : String(value))

/** A number with its unit. Comma and point both work; saves when it is left or Enter is pressed. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, unit, min, max, step, empty = false, hint, onCommit, className } = props
  const [draft, setDraft] = useState(written(value))
  useEffect(() => setDraft(written(value)), [value])
  const commit = (text: string): void => {
    const next = readNumber(text, { min, max, empty })
    setDraft(next === undefined ? written(value) : written(next))
    if (next !== undefined && next !== value) onCommit(next)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const way = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (way !== 0) {
      event.preventDefault()
      const now = readNumber(draft, { min, max, empty: false }) ?? value ?? min
      const next = Math.min(max, Math.max(min, now + way * step * (event.shiftKey ? 10 : 1)))
      setDraft(written(Number(next.toFixed(4))))
    } else if (event.key === 'Enter') commit(draft)
    else if (event.key === 'Escape' && draft !== written(value)) {
      event.stopPropagation()
      setDraft(written(value))
    }
  }
  return (
    <Field label={label} hint={hint} {...(className && { className })}>
      <span className="relative block">
        <TextInput
          inputMode="decimal"
          role="spinbutton"
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuenow={value ?? undefined}
          aria-valuetext={value === null ? undefined : `${value} ${unit}`}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={() => commit(draft)}
          onKeyDown={onKeyDown}
          className="pr-8"
        />
        <span
          aria-hidden
          className="pointer-events-none absolute inset-y-0 right-2.5 flex items-center text-xs text-ink-faint"
        >
          {unit}
        </span>
      </span>
    </Field>
  )
}
