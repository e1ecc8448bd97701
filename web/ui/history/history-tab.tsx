import { useVirtualizer } from '@tanstack/react-virtual'
import { Redo2, Undo2 } from 'lucide-react'
import { useRef } from 'react'
import { sayError } from '../api/api-error.ts'
import { useHistory } from '../api/use-history.ts'
import { useUndo } from '../api/use-undo.ts'
import { sayKeys } from '../app/shortcuts.ts'
import { FilmContext as TalkedFilm } from '../chat/film-context.ts'
import { EmptyTab } from '../film/empty-tab.tsx'
import { useFilmScope } from '../film/film-scope.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { Notice } from '../parts/notice.tsx'
import { Spinner } from '../parts/spinner.tsx'
import { HistoryRow } from './history-row.tsx'

/** Everything that was done to the film, by whom, and where undo stands. */
export function HistoryTab() {
  const { t } = useI18n()
  const { film } = useFilmScope()
  const { data, error, refetch } = useHistory(film.id)
  if (error) {
    const { remedy } = sayError(error)
    return (
      <div className="p-4">
        <Notice
          tone="bad"
          title={t('history.failed')}
          actions={<Button onClick={() => void refetch()}>{t('common.retry')}</Button>}
        >
          {remedy}
        </Notice>
      </div>
    )
  }
  if (!data) return <Spinner className="m-6" />
  if (data.length === 0) return <EmptyTab title={t('history.empty')}>{t('history.emptyHint')}</EmptyTab>
  return (
    <TalkedFilm value={film}>
      <div className="flex h-full flex-col">
        <Steps />
        <Entries entries={data.toReversed()} />
      </div>
    </TalkedFilm>
  )
}

function Steps() {
  const { t } = useI18n()
  const { film } = useFilmScope()
  const { undo, redo, busy } = useUndo(film.id)
  return (
    <div className="flex gap-2 border-b border-line px-4 py-2">
      <Button
        size="small"
        icon={<Undo2 aria-hidden className="size-3.5" />}
        title={sayKeys('$mod+z')}
        disabled={busy || !film.undo}
        onClick={undo}
      >
        {t('history.undoLast')}
      </Button>
      <Button
        size="small"
        icon={<Redo2 aria-hidden className="size-3.5" />}
        title={sayKeys('$mod+Shift+z')}
        disabled={busy || !film.redone}
        onClick={redo}
      >
        {t('history.redoNext')}
      </Button>
    </div>
  )
}

type Entry = Parameters<typeof HistoryRow>[0]['entry']

function Entries({ entries }: { entries: readonly Entry[] }) {
  const { t } = useI18n()
  const { film } = useFilmScope()
  const list = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => list.current,
    estimateSize: () => 84,
    getItemKey: (index) => entries[index]?.seq ?? index,
    overscan: 4,
  })
  return (
    <div ref={list} className="min-h-0 flex-1 overflow-y-auto px-4">
      <ol aria-label={t('history.list')} className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className="absolute inset-x-0 top-0 border-b border-line"
            style={{ transform: `translateY(${start}px)` }}
          >
            <HistoryRow entry={entries[index]!} here={entries[index]!.seq === film.undo?.seq} />
          </li>
        ))}
      </ol>
    </div>
  )
}
