import { RotateCcw } from 'lucide-react'
import { sayError } from '../api/api-error.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { Notice } from '../parts/notice.tsx'
import { ApiError } from '../api/api-error.ts'

interface TroubleProps {
  error: Error
  onRetry: () => void
}

/** The answer did not come, or broke off: what happened, what became of the film, and a way on. */
export function Trouble({ error, onRetry }: TroubleProps) {
  const i18n = useI18n()
  const { t } = i18n
  const said =
    error instanceof ApiError
      ? sayError(error, i18n)
      : { message: t('chat.error'), remedy: t('chat.errorRemedy') }
  return (
    <Notice
      tone="bad"
      title={said.message}
      actions={
        <Button size="small" icon={<RotateCcw className="size-3.5" />} onClick={onRetry}>
          {t('common.retry')}
        </Button>
      }
    >
      {said.remedy}
    </Notice>
  )
}
