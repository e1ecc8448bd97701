import { RotateCcw } from 'lucide-react'
import type { ProblemData } from '../../../agent/director/messages.ts'
import { sayProblem } from '../api/api-error.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'

interface ProblemPartProps {
  problem: ProblemData
  /** Null when it is too late to say it again. */
  onRetry: (() => void) | null
}

/** An answer failed half-way. What happened stands in the text above; this is the way on. */
export function ProblemPart({ problem, onRetry }: ProblemPartProps) {
  const i18n = useI18n()
  const { remedy } = sayProblem(problem, i18n)
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-2 border-l-2 border-bad pl-3 text-sm text-ink-soft"
    >
      <span className="min-w-0 flex-1">{remedy}</span>
      {onRetry ? (
        <Button size="small" icon={<RotateCcw className="size-3.5" />} onClick={onRetry}>
          {i18n.t('common.retry')}
        </Button>
      ) : null}
    </div>
  )
}
