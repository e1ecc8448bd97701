import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useI18n } from '../i18n/use-i18n.ts'
import { useTalkedFilm } from './film-context.ts'
import type { ChangeLine as Line } from './group-changes.ts'
import { sayValue } from './say-value.ts'
import { ShotChips } from './shot-chips.tsx'

const colour = /^#[0-9a-f]{6}$/i

function Value({ field, value, old }: { field: string; value: unknown; old: boolean }) {
  const i18n = useI18n()
  const film = useTalkedFilm()
  if (typeof value === 'string' && colour.test(value)) {
    return (
      <span className="inline-flex items-center gap-1 font-mono text-xs">
        <span
          aria-hidden
          className="size-3 rounded-sm border border-line-strong"
          style={{ background: value }}
        />
        {value}
      </span>
    )
  }
  const text = sayValue(field, value, film, i18n)
  return <span className={old ? 'text-ink-faint' : 'font-medium text-ink'}>{text}</span>
}

/** What it happened to, where the card's title does not say it already. */
function Subjects({ line }: { line: Line }) {
  const { t } = useI18n()
  if (line.of === 'film') return null
  if (line.of === 'shot') return <ShotChips shots={line.subjects} />
  const labels = line.subjects.map(({ label }) =>
    line.of === 'scene' ? t('common.scene', { number: label }) : label,
  )
  return <span className="text-xs font-medium text-ink-soft">{labels.join(', ')}</span>
}

function Row({ title, subjects, children }: { title: string; subjects: ReactNode; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[minmax(5.5rem,auto)_1fr] gap-x-3 gap-y-0.5 py-1">
      <span className="inline-block text-ink-faint first-letter:uppercase">{title}</span>
      <span className="flex min-w-0 flex-wrap items-center gap-x-1.5 gap-y-0.5 break-words">
        {children}
        {subjects}
      </span>
    </li>
  )
}

/** One change: its field, before → after, and whom it happened to. */
export function ChangeLine({ line, hideSubjects }: { line: Line; hideSubjects: boolean }) {
  const { word } = useI18n()
  const { field, before, after, subjects } = line
  const who = hideSubjects ? null : <Subjects line={line} />
  const title = word('field', field)
  const whole = field === 'added' || field === 'removed'
  if (field === 'variation')
    return (
      <Row title={title} subjects={who}>
        {null}
      </Row>
    )
  if (whole) {
    const only = subjects.length === 1 ? (field === 'added' ? after : before) : null
    return (
      <Row title={title} subjects={<Subjects line={line} />}>
        {only === null ? null : <Value field={field} value={only} old={field === 'removed'} />}
      </Row>
    )
  }
  return (
    <Row title={title} subjects={who}>
      <Value field={field} value={before} old />
      <ArrowRight aria-label="→" className="size-3.5 shrink-0 text-ink-faint" />
      <Value field={field} value={after} old={false} />
    </Row>
  )
}
