import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type {
  CompareAnswer,
  CostAnswer,
  DirectorToolName,
  ModelAnswer,
  StaleAnswer,
} from '../../../agent/director/messages.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { ModelMark } from '../routing/model-mark.tsx'
import { ShotChips } from './shot-chips.tsx'
import { toolIcon } from './tool-icons.ts'

/** The facts behind what the director says, folded away until somebody wants them. */
function Facts({ name, children }: { name: string; children: ReactNode }) {
  const { find } = useI18n()
  const kind = name.replaceAll('_', '-')
  const Icon = toolIcon(kind)
  return (
    <details className="group rounded-lg border border-line bg-raised text-sm">
      <summary className="flex min-h-9 list-none items-center gap-2 px-3 text-ink-soft hover:text-ink">
        <Icon aria-hidden className="size-4 text-ink-faint" />
        <span className="flex-1">{find('operations', kind)}</span>
        <ChevronRight
          aria-hidden
          className="size-4 text-ink-faint transition-transform group-open:rotate-90"
        />
      </summary>
      <div className="border-t border-line px-3 py-2">{children}</div>
    </details>
  )
}

const Fact = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="grid grid-cols-[7.5rem_1fr] gap-x-3 py-0.5">
    <dt className="text-ink-faint">{title}</dt>
    <dd className="min-w-0 break-words">{children}</dd>
  </div>
)

function ModelFacts({ answer }: { answer: ModelAnswer }) {
  const { t, percent } = useI18n()
  const shot = { id: answer.shot, label: String(answer.number) }
  return (
    <dl>
      <Fact title={t('common.shot', { number: '' }).trim()}>
        <ShotChips shots={[shot]} />
      </Fact>
      <Fact title={t('settings.model')}>
        <ModelMark model={answer.model} locked={answer.locked} />
      </Fact>
      <Fact title={t('chat.fact.why')}>{answer.reason}</Fact>
      {answer.locked ? null : (
        <Fact title={t('chat.fact.rule')}>
          <q className="text-ink-soft italic">{answer.quote}</q>
        </Fact>
      )}
      <Fact title={t('chat.fact.runnerUp')}>
        <ModelMark model={answer.runnerUp} />
      </Fact>
      <Fact title={t('chat.fact.change')}>{answer.wouldChange}</Fact>
      <Fact title={t('chat.fact.confidence')}>{percent(answer.confidence)}</Fact>
      <Fact title={t('chat.fact.madeBy')}>{answer.madeBy}</Fact>
    </dl>
  )
}

function CostFacts({ answer }: { answer: CostAnswer }) {
  const { t, price, money } = useI18n()
  return (
    <dl>
      {answer.shots.map((shot) => (
        <Fact key={shot.id} title={t('common.shot', { number: shot.number })}>
          <span className="flex justify-between gap-2">
            <ModelMark model={shot.model} />
            {shot.high > 0 ? price(shot) : t('common.free')}
          </span>
        </Fact>
      ))}
      <Fact title={t('chat.fact.total')}>
        <span className="block text-right font-semibold">
          {answer.high > 0 ? price(answer) : t('common.free')}
        </span>
      </Fact>
      <Fact title={t('chat.fact.spent')}>
        <span className="block text-right">{money(answer.spent)}</span>
      </Fact>
    </dl>
  )
}

const labelled = (shots: readonly { id: string; number: number }[]) =>
  shots.map(({ id, number }) => ({ id, label: String(number) }))

function TakeFacts({ answer }: { answer: CompareAnswer }) {
  const { t, seconds, money } = useI18n()
  return (
    <ul className="divide-y divide-line/60">
      {answer.takes.map((take) => (
        <li key={take.id} className="py-1">
          <span className="font-medium">{t('common.take', { number: take.number })}</span>
          {take.inCut ? <span className="ml-2 text-xs text-accent">{t('chat.inCut')}</span> : null}
          <span className="block text-xs text-ink-soft">
            {take.label} · {seconds(take.seconds)} · {take.cost > 0 ? money(take.cost) : t('common.free')}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface AnswerCardProps {
  name: DirectorToolName
  answer: unknown
}

/** What the director looked up. */
export function AnswerCard({ name, answer }: AnswerCardProps) {
  if (name === 'explain_model') {
    return (
      <Facts name={name}>
        <ModelFacts answer={answer as ModelAnswer} />
      </Facts>
    )
  }
  if (name === 'estimate_cost') {
    return (
      <Facts name={name}>
        <CostFacts answer={answer as CostAnswer} />
      </Facts>
    )
  }
  if (name === 'what_is_stale') {
    const { shots } = answer as StaleAnswer
    return shots.length > 0 ? (
      <Facts name={name}>
        <ShotChips shots={labelled(shots)} />
      </Facts>
    ) : null
  }
  if (name === 'compare_takes') {
    return (
      <Facts name={name}>
        <TakeFacts answer={answer as CompareAnswer} />
      </Facts>
    )
  }
  return null
}
