import { capital } from '../film/capital.ts'
import { itemsOf, vocabulary, type Group, type WordOf } from '../film/vocabulary.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Field } from '../parts/field.tsx'
import { Select } from '../parts/select.tsx'

interface WordSelectProps<G extends Group> {
  group: G
  value: WordOf<G>
  onChange: (value: WordOf<G>) => void
  /** The field's name in the dictionary of words; the group's own when left out. */
  field?: string
  label?: string
}

/** One word of a closed list. */
export function WordSelect<G extends Group>({ group, value, onChange, field, label }: WordSelectProps<G>) {
  const { word } = useI18n()
  const items = itemsOf<WordOf<G>>(group, vocabulary[group], word)
  return (
    <Field label={label ?? capital(word('field', field ?? group))}>
      <Select value={value} items={items} onChange={onChange} />
    </Field>
  )
}
