import { Bot, MapPin, SquareTerminal, User } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Author, HistoryEntry } from '../../../agent/studio/view.ts'
import { ChangeLine } from '../chat/change-line.tsx'
import { groupChanges } from '../chat/group-changes.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { cx } from '../parts/cx.ts'

/** Lines shown before somebody asks for all. */
const few = 3

const icons: Record<Author['via'], ReactNode> = {
  page: <User aria-hidden />,
  chat: <Bot aria-hidden />,
  terminal: <SquareTerminal aria-hidden />,
}

interface HistoryRowProps {
  entry: HistoryEntry
  /** The newest thing that is not taken back. */
  here: boolean
}

/** One operation: what, who, when, before → after. */
export function HistoryRow({ entry, here }: HistoryRowProps) {
  const { t, find, ago, language } = useI18n()
  const [all, setAll] = useState(false)
  const { kind, author, at, state } = entry
  const lines = groupChanges(entry.changes)
  const shown = all ? lines : lines.slice(0, few)
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' }).format(at)
  return (
    <div className="flex flex-col gap-0.5 py-2.5 text-sm">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className={cx('font-medium', state !== 'done' && 'text-ink-soft line-through')}>
          {find('operations', kind) ?? kind}
        </span>
        {here ? (
          <Badge tone="accent" icon={<MapPin aria-hidden />}>
            {t('history.here')}
          </Badge>
        ) : null}
        {state === 'done' ? null : (
          <span title={state === 'left' ? t('history.leftHint') : undefined}>
            <Badge>{t(`history.state.${state}`)}</Badge>
          </span>
        )}
        <span
          title={`${when}, ${t(`history.via.${author.via}`)}`}
          className="ml-auto inline-flex items-center gap-1 text-xs text-ink-faint [&_svg]:size-3.5"
        >
          {icons[author.via]}
          {t('history.by', { name: author.name, when: ago(at) })}
        </span>
      </div>
      <ul className="text-xs">
        {shown.map((line) => (
          <ChangeLine
            key={`${line.of} ${line.field} ${line.subjects.map(({ id }) => id).join(' ')}`}
            line={line}
            hideSubjects={false}
          />
        ))}
      </ul>
      {lines.length > few ? (
        <Button
          look="quiet"
          size="small"
          className="-ml-2.5 self-start"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t('chat.fewer') : t('history.more', { count: lines.length - few })}
        </Button>
      ) : null}
    </div>
  )
}
