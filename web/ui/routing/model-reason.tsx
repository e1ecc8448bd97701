import type { ReactNode } from 'react'
import type { ShotView } from '../../../agent/studio/view.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { sayLabel } from '../takes/say-label.ts'
import { ModelMark } from './model-mark.tsx'

/** Why this model: reason, the article's own sentence, who came second, what made the picture in the end. */
export function ModelReason({ view }: { view: ShotView }) {
  const { t, percent } = useI18n()
  const { decision, resolution, choices } = view
  return (
    <div className="flex flex-col gap-2 text-xs leading-snug">
      <p className="text-ink-soft">{choices.model === null ? decision.reason : t('routing.yourChoice')}</p>
      {choices.model === null ? (
        <blockquote className="border-l-2 border-accent pl-2 text-ink">“{decision.quote}”</blockquote>
      ) : null}
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        <Fact label={t('routing.runnerUp')}>
          <ModelMark model={decision.runnerUp} />
        </Fact>
        <Fact label={t('routing.confidence')}>{percent(decision.confidence)}</Fact>
        <Fact label={t('routing.wouldChange')}>{decision.wouldChange}</Fact>
        <Fact label={t('routing.madeBy')}>{sayLabel(resolution.label, t)}</Fact>
      </dl>
      <RouteSteps view={view} />
    </div>
  )
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <>
    <dt className="text-ink-faint">{label}</dt>
    <dd className="min-w-0 text-ink-soft">{children}</dd>
  </>
)

/** Every way that was tried, so that a stand-in is never a surprise. */
export function RouteSteps({ view }: { view: ShotView }) {
  const { t } = useI18n()
  const { steps } = view.resolution
  if (steps.length < 2) return null
  return (
    <details>
      <summary className="text-ink-faint hover:text-ink">
        {t('routing.steps', { count: steps.length })}
      </summary>
      <ol className="mt-1 flex flex-col gap-1">
        {steps.map(({ route, outcome, reason }) => (
          <li key={route} className={outcome === 'used' ? 'text-good' : 'text-ink-soft'}>
            {reason}
          </li>
        ))}
      </ol>
    </details>
  )
}
