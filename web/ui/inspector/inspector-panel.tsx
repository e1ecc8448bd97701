import { lazy, Suspense } from 'react'
import { useFilmScope } from '../film/film-scope.ts'
import { closeShot, useDesk } from '../film/use-desk.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { Dialog } from '../parts/dialog.tsx'
import { InspectorHeader } from './inspector-header.tsx'

const Inspector = lazy(async () => ({ default: (await import('./inspector.tsx')).Inspector }))

/** The inspector beside the film, or as a sheet from the bottom of a phone. */
export function InspectorPanel({ sheet }: { sheet: boolean }) {
  const { t } = useI18n()
  const { shotById } = useFilmScope()
  const opened = useDesk((desk) => desk.opened)
  const view = opened === null ? undefined : shotById.get(opened)
  if (!view) return null
  const label = t('inspector.label', { number: view.shot.number })
  if (sheet) {
    return (
      <Dialog open onOpenChange={(open) => !open && closeShot()} title={label} width="wide">
        <Suspense fallback={null}>
          <Inspector key={view.shot.id} view={view} />
        </Suspense>
      </Dialog>
    )
  }
  return (
    <aside
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) closeShot()
      }}
      className="flex w-88 shrink-0 flex-col border-l border-line bg-surface"
    >
      <InspectorHeader view={view} />
      <div className="min-h-0 flex-1 overflow-y-auto px-4 pt-3 pb-10">
        <Suspense fallback={null}>
          <Inspector key={view.shot.id} view={view} />
        </Suspense>
      </div>
    </aside>
  )
}
