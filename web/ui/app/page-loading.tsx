import { useI18n } from '../i18n/use-i18n.ts'
import { Spinner } from '../parts/spinner.tsx'

export function PageLoading() {
  const { t } = useI18n()
  return (
    <div role="status" className="grid h-full place-items-center text-ink-faint">
      <Spinner className="size-5" />
      <span className="sr-only">{t('common.loading')}</span>
    </div>
  )
}
