import { Plus } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { Field, TextInput } from '../parts/field.tsx'

interface AddEntryProps {
  label: string
  hint: string
  /** Resolves to null when it was refused; then what was typed stays. */
  onAdd: (name: string, description: string) => Promise<unknown>
}

/** A button that opens into a short form. */
export function AddEntry({ label, hint, onAdd }: AddEntryProps) {
  const { t } = useI18n()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [description, setDescription] = useState('')
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (name.trim() === '' || (await onAdd(name.trim(), description.trim())) === null) return
    setName('')
    setDescription('')
    setOpen(false)
  }
  if (!open) {
    return (
      <div>
        <Button size="small" icon={<Plus aria-hidden className="size-3.5" />} onClick={() => setOpen(true)}>
          {label}
        </Button>
      </div>
    )
  }
  return (
    <form
      aria-label={label}
      onSubmit={(event) => void submit(event)}
      className="flex flex-wrap items-end gap-3 rounded-lg border border-line bg-raised p-3"
    >
      <Field label={t('bible.name')} className="w-48">
        <TextInput
          ref={(input: HTMLInputElement | null) => {
            if (input && document.activeElement?.tagName === 'BODY') input.focus()
          }}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <Field label={t('bible.description')} className="min-w-52 flex-1">
        <TextInput
          value={description}
          maxLength={2000}
          placeholder={hint}
          onChange={(event) => setDescription(event.target.value)}
        />
      </Field>
      <Button look="solid" type="submit" disabled={name.trim() === ''}>
        {t('bible.add')}
      </Button>
      <Button onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
    </form>
  )
}
