import type { TakeView } from '../../../agent/studio/view.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Select } from '../parts/select.tsx'
import { sayLabel } from './say-label.ts'

interface TakeSelectProps {
  label: string
  take: TakeView
  takes: readonly TakeView[]
  onChoose: (take: string) => void
}

/** Which of a shot's takes; says number and who made it. */
export function TakeSelect({ label, take, takes, onChoose }: TakeSelectProps) {
  const { t } = useI18n()
  return (
    <Select
      label={label}
      value={take.id}
      items={takes.map(({ id, number, label: made }) => ({
        value: id,
        label: `${t('takes.number', { number })} · ${sayLabel(made, t)}`,
      }))}
      onChange={onChoose}
    />
  )
}
