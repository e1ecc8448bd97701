import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { ShotView } from '../../../agent/studio/view.ts'
import { openShot } from '../film/use-desk.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { EmptyTab } from '../film/empty-tab.tsx'
import { ModelBadge } from '../routing/model-badge.tsx'
import { TakeActions, TakeStrip } from './take-strip.tsx'

/** All takes of all shots, a row each. */
export function TakesTab() {
  const { t } = useI18n()
  const { film } = useFilmScope()
  const list = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: film.shots.length,
    getScrollElement: () => list.current,
    estimateSize: () => 300,
    getItemKey: (index) => film.shots[index]?.shot.id ?? index,
    overscan: 1,
  })
  if (film.shots.length === 0) return <EmptyTab title={t('takes.noneAll')}>{t('takes.noneHint')}</EmptyTab>
  return (
    <div ref={list} className="@container h-full overflow-y-auto px-4">
      <ul className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className="absolute inset-x-0 top-0 border-b border-line py-3"
            style={{ transform: `translateY(${start}px)` }}
          >
            <ShotTakes view={film.shots[index]!} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function ShotTakes({ view }: { view: ShotView }) {
  const { t } = useI18n()
  return (
    <div className="flex flex-col gap-2">
      <div className="flex min-w-0 flex-wrap items-center gap-2 @2xl:flex-nowrap">
        <button
          type="button"
          onClick={() => openShot(view.shot.id)}
          className="shrink-0 rounded-md text-sm font-semibold hover:text-accent"
        >
          {t('common.shot', { number: view.shot.number })}
        </button>
        <ModelBadge view={view} />
        <span className="min-w-0 flex-1 truncate text-xs text-ink-faint max-sm:hidden">
          {view.shot.action}
        </span>
        <TakeActions view={view} />
      </div>
      <TakeStrip view={view} />
    </div>
  )
}
