import { lazy, Suspense } from 'react'
import type { ToolUIPart } from 'ai'
import type {
  AnswerOutput,
  DirectorData,
  DirectorToolName,
  DirectorToolTypes,
  OperationOutput,
} from '../../../agent/director/messages.ts'
import { sayProblem } from '../api/api-error.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Approval } from './approval.tsx'
import { Card } from './card.tsx'
import { ReportCard } from './report-card.tsx'
import { toolIcon } from './tool-icons.ts'

const AnswerCard = lazy(async () => ({ default: (await import('./answer-card.tsx')).AnswerCard }))

interface ToolPartProps {
  part: ToolUIPart<DirectorToolTypes>
  /** Name of the tool, such as `edit_shots`. */
  name: string
  price: DirectorData['price'] | null
  /** The answer it belongs to is still growing. */
  live: boolean
  /** It can still be answered. */
  open: boolean
  onDecide: (approval: string, approved: boolean) => void
}

type Output = OperationOutput | AnswerOutput<unknown>

function Refused({ kind, output }: { kind: string; output: Extract<Output, { ok: false }> }) {
  const i18n = useI18n()
  const { message, remedy } = sayProblem(output.problem, i18n)
  return (
    <Card icon={toolIcon(kind)} title={i18n.find('operations', kind) ?? kind} state="refused">
      <p className="text-ink">{message}</p>
      <p className="text-ink-soft">{remedy}</p>
    </Card>
  )
}

function Finished({ kind, name, output }: { kind: string; name: string; output: Output }) {
  if (!output.ok) return <Refused kind={kind} output={output} />
  if ('report' in output) return <ReportCard report={output.report} />
  return (
    <Suspense fallback={null}>
      <AnswerCard name={name as DirectorToolName} answer={output.answer} />
    </Suspense>
  )
}

/** A call of one of the director's tools, from its first letters to what came of it. */
export function ToolPart({ part, name, price, live, open, onDecide }: ToolPartProps) {
  const { find } = useI18n()
  const kind = name.replaceAll('_', '-')
  const icon = toolIcon(kind)
  const title = find('operations', kind) ?? kind
  // Its question is shown as buttons by a part of its own.
  if (name === 'ask_choice') return null
  switch (part.state) {
    case 'output-available':
      return <Finished kind={kind} name={name} output={part.output as Output} />
    case 'approval-requested':
      return (
        <Approval
          kind={kind}
          icon={icon}
          price={price}
          open={open}
          onDecide={(yes) => onDecide(part.approval.id, yes)}
        />
      )
    case 'output-denied':
      return <Card icon={icon} title={title} state="declined" />
    case 'output-error':
      return (
        <Card icon={icon} title={title} state="refused">
          <p className="text-ink-soft">{part.errorText}</p>
        </Card>
      )
    default:
      return live ? (
        <Card icon={icon} title={find('operations', `${kind}.doing`) ?? title} state="running" />
      ) : (
        <Card icon={icon} title={title} state="interrupted" />
      )
  }
}
