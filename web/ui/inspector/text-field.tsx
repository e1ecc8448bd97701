import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Field, TextArea, TextInput } from '../parts/field.tsx'

interface TextFieldProps {
  label: ReactNode
  value: string
  onCommit: (value: string) => void
  hint?: ReactNode
  /** More than one line: Enter still saves, Shift + Enter starts a line. */
  rows?: number
  max?: number
  /** An empty text is not saved. */
  required?: boolean
  placeholder?: string
  hideLabel?: boolean
  className?: string
}

/** Saves when it is left or Enter is pressed; Escape brings the old text back. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    onCommit,
    hint,
    rows = 1,
    max,
    required = false,
    placeholder,
    hideLabel,
    className,
  } = props
  const [draft, setDraft] = useState(value)
  useEffect(() => setDraft(value), [value])
  const commit = (): void => {
    const text = draft.trim()
    if (text === value || (required && text === '')) setDraft(value)
    else onCommit(text)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      commit()
    } else if (event.key === 'Escape' && draft !== value) {
      event.stopPropagation()
      setDraft(value)
    }
  }
  const common = { value: draft, maxLength: max, placeholder, onBlur: commit, onKeyDown }
  return (
    <Field label={label} hint={hint} hideLabel={hideLabel ?? false} {...(className && { className })}>
      {rows > 1 ? (
        <TextArea {...common} rows={rows} onChange={(event) => setDraft(event.target.value)} />
      ) : (
        <TextInput {...common} onChange={(event) => setDraft(event.target.value)} />
      )}
    </Field>
  )
}
