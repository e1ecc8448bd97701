import { useI18n } from '../i18n/use-i18n.ts'

/** Lies over what takes a dropped script, and says which. */
export function DropVeil() {
  const { t } = useI18n()
  return (
    <div className="pointer-events-none absolute inset-1 z-20 grid place-content-center rounded-xl border-2 border-dashed border-accent bg-raised/95 text-center">
      <p className="text-base font-semibold text-accent">{t('home.drop')}</p>
      <p className="text-sm text-ink-soft">{t('home.dropKinds')}</p>
    </div>
  )
}
