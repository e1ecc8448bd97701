import { NumberField } from '../inspector/number-field.tsx'
import { useI18n } from '../i18n/use-i18n.ts'
import { useFilmScope } from './film-scope.ts'

/** Cap and the limit below which nothing is asked. */
export function BudgetFields() {
  const { t } = useI18n()
  const { film, perform } = useFilmScope()
  const { cap, autoApprove } = film.budget
  return (
    <div className="grid grid-cols-2 items-start gap-3">
      <NumberField
        label={t('film.cap')}
        hint={t('film.capHint')}
        value={cap}
        unit="$"
        min={0}
        max={1_000_000}
        step={1}
        empty
        onCommit={(next) => void perform({ kind: 'set-budget', cap: next })}
      />
      <NumberField
        label={t('film.autoApprove')}
        hint={t('film.autoApproveHint')}
        value={autoApprove}
        unit="$"
        min={0}
        max={1_000_000}
        step={0.1}
        onCommit={(next) => void perform({ kind: 'set-budget', autoApprove: next ?? 0 })}
      />
    </div>
  )
}
