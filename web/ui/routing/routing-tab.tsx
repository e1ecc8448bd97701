import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import { EmptyTab } from '../film/empty-tab.tsx'
import { useFilmScope } from '../film/film-scope.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { cx } from '../parts/cx.ts'
import { countModels, filterShots } from './filter-shots.ts'
import { modelLook } from './model-looks.ts'
import { ModelMark } from './model-mark.tsx'
import { RoutingRow, columnsClass } from './routing-row.tsx'

/** Which model every shot goes to, by which rule, and what became of it. */
export function RoutingTab() {
  const { t } = useI18n()
  const { film } = useFilmScope()
  const [model, setModel] = useState<string | null>(null)
  const [query, setQuery] = useState('')
  const shown = useMemo(() => filterShots(film.shots, model, query), [film.shots, model, query])
  if (film.shots.length === 0) return <EmptyTab title={t('routing.empty')} />
  const standIns = film.shots.filter(({ resolution }) => resolution.substituted).length
  return (
    <div className="@container flex h-full flex-col">
      <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2">
        <ModelFilter chosen={model} onChoose={setModel} />
        <input
          type="search"
          aria-label={t('routing.search')}
          placeholder={t('routing.search')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          className="field-frame ml-auto h-7 w-44 px-2.5 text-xs pointer-coarse:h-9"
        />
      </div>
      {standIns > 0 ? (
        <p className="px-4 pt-2 text-xs text-ink-soft">{t('routing.standIns', { count: standIns })}</p>
      ) : null}
      {shown.length === 0 ? <EmptyTab title={t('routing.nothing')} /> : <Table shots={shown} />}
    </div>
  )
}

interface ModelFilterProps {
  chosen: string | null
  onChoose: (model: string | null) => void
}

/** Shots per model; a press shows only those. */
function ModelFilter({ chosen, onChoose }: ModelFilterProps) {
  const { t } = useI18n()
  const { film } = useFilmScope()
  const chip =
    'inline-flex h-7 items-center gap-1.5 rounded-full border border-line px-2.5 text-xs hover:border-line-strong aria-pressed:border-accent aria-pressed:bg-accent-soft pointer-coarse:h-9'
  return (
    <div role="group" aria-label={t('routing.filter')} className="flex flex-wrap gap-1.5">
      <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)} className={chip}>
        {t('routing.all')} <span className="font-mono text-2xs text-ink-faint">{film.shots.length}</span>
      </button>
      {countModels(film.shots).map(([id, count]) => (
        <button
          key={id}
          type="button"
          aria-pressed={chosen === id}
          aria-label={t('routing.count', { name: modelLook(id).name, count })}
          onClick={() => onChoose(chosen === id ? null : id)}
          className={chip}
        >
          <ModelMark model={id} /> <span className="font-mono text-2xs text-ink-faint">{count}</span>
        </button>
      ))}
    </div>
  )
}

function Table({ shots }: { shots: ReturnType<typeof filterShots> }) {
  const { t } = useI18n()
  const list = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: shots.length,
    getScrollElement: () => list.current,
    estimateSize: () => 76,
    getItemKey: (index) => shots[index]?.shot.id ?? index,
    overscan: 4,
  })
  const headings = ['shot', 'model', 'rule', 'confidence', 'runnerUp', 'route'] as const
  return (
    <div
      ref={list}
      role="table"
      aria-label={t('routing.title')}
      aria-rowcount={shots.length + 1}
      className="min-h-0 flex-1 overflow-y-auto"
    >
      <div role="rowgroup" className="sticky top-0 z-10 border-b border-line bg-bg max-[640px]:sr-only">
        <div role="row" aria-rowindex={1} className={cx(columnsClass, 'py-1.5')}>
          {headings.map((name) => (
            <span key={name} role="columnheader" className="text-2xs font-medium text-ink-faint">
              {t(`routing.${name}`)}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            role="row"
            aria-rowindex={index + 2}
            className="absolute inset-x-0 top-0 border-b border-line"
            style={{ transform: `translateY(${start}px)` }}
          >
            <RoutingRow view={shots[index]!} />
          </div>
        ))}
      </div>
    </div>
  )
}
