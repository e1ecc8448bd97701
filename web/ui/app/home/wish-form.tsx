import { useI18n } from '../../i18n/use-i18n.ts'
import { Field, TextInput } from '../../parts/field.tsx'
import { Select } from '../../parts/select.tsx'
import { aspects, genres, lengths, type Wishes } from './wishes.ts'

interface WishFormProps {
  wishes: Wishes
  onChange: (wishes: Wishes) => void
}

/** Length, picture, genre and look. */
export function WishForm({ wishes, onChange }: WishFormProps) {
  const { t, word } = useI18n()
  const genreItems = genres.map((genre) => ({ value: genre, label: word('genre', genre) }))
  return (
    <div className="grid grid-cols-2 gap-3 border-t border-line p-3 sm:grid-cols-4">
      <Field label={t('home.length')}>
        <Select
          value={wishes.length}
          onChange={(length) => onChange({ ...wishes, length })}
          items={lengths.map((length) => ({ value: length, label: t(`home.length.${length}`) }))}
        />
      </Field>
      <Field label={t('home.aspect')}>
        <Select
          value={wishes.aspect}
          onChange={(aspect) => onChange({ ...wishes, aspect })}
          items={aspects.map((aspect) => ({ value: aspect, label: t(`home.aspect.${aspect}`) }))}
        />
      </Field>
      <Field label={t('home.genre')}>
        <Select
          value={wishes.genre}
          onChange={(genre) => onChange({ ...wishes, genre })}
          items={[{ value: 'auto' as const, label: t('home.genre.auto') }, ...genreItems]}
        />
      </Field>
      <Field label={t('home.style')}>
        <TextInput
          value={wishes.style}
          maxLength={300}
          placeholder={t('home.stylePlaceholder')}
          onChange={(event) => onChange({ ...wishes, style: event.target.value })}
        />
      </Field>
    </div>
  )
}
