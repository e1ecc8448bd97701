import { RefreshCw } from 'lucide-react'
import { useState } from 'react'
import type { OperationReport } from '../../../tools/operations/report.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button, buttonClass } from '../parts/button.tsx'
import { Card } from './card.tsx'
import { ChangeLine } from './change-line.tsx'
import { groupChanges, type ChangeLine as Line } from './group-changes.ts'
import { ShotChips } from './shot-chips.tsx'
import { toolIcon } from './tool-icons.ts'

/** Lines shown before somebody asks for all. */
const few = 6

const subjectsOf = (line: Line): string => line.subjects.map(({ id }) => id).join(' ')

/** Shots that all lines are about; then the title names them once. */
function commonShots(lines: readonly Line[]): Line['subjects'] | null {
  const [first] = lines
  if (first?.of !== 'shot' || first.field === 'added' || first.field === 'removed') return null
  return lines.every((line) => line.of === 'shot' && subjectsOf(line) === subjectsOf(first))
    ? first.subjects
    : null
}

/** What has to be made anew because of it, and for how much. */
function Stale({ report }: { report: OperationReport }) {
  const { t, price } = useI18n()
  const { stale, redo } = report
  if (stale.length === 0) return null
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 pt-1 text-xs text-ink-soft">
      <RefreshCw aria-hidden className="size-3.5 text-ink-faint" />
      {t('chat.stale', { count: stale.length })}
      <span aria-hidden>·</span>
      {redo.high > 0 ? t('chat.redoCost', { price: price(redo) }) : t('chat.redoFree')}
    </p>
  )
}

function Offer({ report }: { report: OperationReport }) {
  const { t } = useI18n()
  if (!report.url) return null
  return (
    <a href={report.url} className={buttonClass('plain', 'small', 'mt-1.5')}>
      {t(report.kind === 'branch' ? 'chat.openFilm' : 'chat.openFile')}
    </a>
  )
}

interface ReportCardProps {
  report: OperationReport
  /** Beside the title, such as a file's name. */
  subject?: string
}

/** What an operation changed. */
export function ReportCard({ report, subject }: ReportCardProps) {
  const { t, find } = useI18n()
  const [all, setAll] = useState(false)
  const lines = groupChanges(report.changes)
  const common = commonShots(lines)
  const shown = all ? lines : lines.slice(0, few)
  const title = find('operations', report.kind) ?? report.kind
  const of = report.of ? (find('operations', report.of) ?? report.of) : subject
  const nothing = lines.length === 0 && report.stale.length === 0 && !report.url
  return (
    <Card
      icon={toolIcon(report.kind)}
      title={of ? `${title}: ${of}` : title}
      subject={common ? <ShotChips shots={common} /> : null}
      state="done"
    >
      <ul className="divide-y divide-line/60">
        {shown.map((line) => (
          <ChangeLine
            key={`${line.of} ${line.field} ${subjectsOf(line)}`}
            line={line}
            hideSubjects={common !== null}
          />
        ))}
      </ul>
      {nothing ? <p className="text-xs text-ink-faint">{t('chat.noChange')}</p> : null}
      {lines.length > few ? (
        <Button
          look="quiet"
          size="small"
          className="-ml-2.5"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t('chat.fewer') : t('chat.moreChanges', { count: lines.length - few })}
        </Button>
      ) : null}
      <Stale report={report} />
      <Offer report={report} />
    </Card>
  )
}
